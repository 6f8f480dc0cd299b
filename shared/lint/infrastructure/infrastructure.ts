import type {DocumentKind, ScriptBlock} from '../facts/facts.js'
import type {ParsedDocument} from '../formats/syntax.js'
import type {Interests} from '../interests.js'
import type {SourceFile} from '../source.js'
import {addBicepCalls, addTerraformCalls, type Callers, folderOf} from './callers.js'
import {resourceFileKinds} from './files/kinds.js'
import {isKustomization} from './kubernetes/is-kustomization.js'
import {ParsedFiles} from './parsed-files.js'
import type {LateProblem, RepositoryFiles} from './repository-files.js'
import {type ResourceSource, Resources} from './resource.js'

/** What a script calls that makes resources: az, and cmdlets of Azure and of Microsoft Graph. */
const makesResources = /\baz(?:\.cmd|\.exe)?\s|\b(?:new|set|update|add)-(?:az|mg)/i

/**
 * What tests of tools expect or try to have refused, by the names that the tools ask for: scripts of
 * Pester, and snapshots of Verify. Nothing of it is deployed.
 */
const isOfTests = /\.tests\.ps1$|\.verified\.\w{1,20}$/i

/**
 * The files of infrastructure of a repository. While documents are read only their names are noted;
 * what is in them is read when somebody asks for resources.
 */
export class Infrastructure {
  private readonly files: RepositoryFiles
  private readonly interests: Interests
  private readonly terraform = new Set<string>()
  private readonly bicep = new Set<string>()
  private readonly templates = new Set<string>()
  private readonly kubernetes = new Set<string>()
  private readonly compose = new Set<string>()
  /** Those that say how others are put together; by themselves they are nothing to look at. */
  private readonly kustomizations = new Set<string>()
  private readonly parsed = new ParsedFiles()
  private readonly scripts: ScriptBlock[] = []
  /** Files that are a resource by themselves. */
  private readonly alone: ReadonlyMap<DocumentKind, Set<string>> = new Map(
    resourceFileKinds.map(kind => [kind, new Set<string>()])
  )
  private readonly terraformCallers: Callers = new Map()
  private readonly bicepCallers: Callers = new Map()
  /** Every file of Terraform that is linted: others are read for their values only. */
  private readonly linted = new Set<string>()
  private readonly late: (() => readonly LateProblem[])[] = []

  constructor(files: RepositoryFiles, interests: Interests) {
    this.files = files
    this.interests = interests
  }

  /**
   * Takes note of a document; true when rules may look for something in it.
   *
   * @param kinds what it is, as readers claimed it
   * @param document how it was parsed for them
   */
  add(kinds: readonly DocumentKind[], file: SourceFile, document: ParsedDocument): boolean {
    const isNoted = kinds.map(kind => this.note(kind, file)).includes(true)
    if (isNoted) this.parsed.keep(file, document)
    return isNoted
  }

  private note(kind: DocumentKind, file: SourceFile): boolean {
    if (kind === 'kubernetes' && isKustomization(file.path)) {
      this.kustomizations.add(file.path)
      return true
    }
    if (kind === 'terraform') {
      addTerraformCalls(file, this.terraformCallers)
      this.linted.add(file.path)
    } else if (kind === 'bicep') addBicepCalls(file, this.bicepCallers)
    const noted = isOfTests.test(file.path) ? undefined : this.filesOf(kind)
    if (!noted || !this.interests.infrastructure(file.text)) return false
    noted.add(file.path)
    return true
  }

  private filesOf(kind: DocumentKind): Set<string> | undefined {
    switch (kind) {
      case 'terraform':
        return this.terraform
      case 'bicep':
        return this.bicep
      case 'arm-template':
        return this.templates
      case 'kubernetes':
        return this.kubernetes
      case 'compose-services':
        return this.compose
      default:
        return this.alone.get(kind)
    }
  }

  /** Takes note of the scripts of a document that are parsed and may make resources. */
  addScripts(scripts: readonly ScriptBlock[]): void {
    for (const script of scripts) {
      if (isOfTests.test(script.text.file.path)) continue
      if (script.commands && makesResources.test(script.text.text)) this.scripts.push(script)
    }
  }

  /** Whether there is no file in which rules may look for something. */
  get isEmpty(): boolean {
    const noted = [this.terraform, this.bicep, this.templates, this.kubernetes, this.compose]
    return (
      this.scripts.length === 0 && [...noted, ...this.alone.values()].every(({size}) => size === 0)
    )
  }

  /** The texts of the files in which rules may look for something. */
  *fileTexts(): Generator<string> {
    const noted = [this.terraform, this.bicep, this.templates, this.kubernetes, this.compose]
    for (const names of [...noted, this.kustomizations, ...this.alone.values()]) {
      for (const name of names) yield this.files.read(name)?.text ?? ''
    }
  }

  /** The texts of the scripts that may make resources. */
  *scriptTexts(): Generator<string> {
    for (const {text} of this.scripts) yield text.text
  }

  /** The resources; parsers are loaded for the languages that there are. */
  async load(): Promise<Resources> {
    if (this.isEmpty) return new Resources([])
    const {Budget} = await import('./values/budget.js')
    const budget = new Budget()
    this.late.push(() => budget.problems)
    const sources: ResourceSource[] = []
    if (this.terraform.size > 0) {
      const {parseHcl} = await import('../formats/hcl.js')
      const {TerraformModules} = await import('./terraform/modules.js')
      const {TerraformScopes} = await import('./terraform/scopes.js')
      const {TerraformResources} = await import('./terraform/resources.js')
      const modules = new TerraformModules(parseHcl, this.files)
      this.late.push(() => modules.problems.filter(({file}) => this.linted.has(file.path)))
      const scopes = new TerraformScopes(modules, this.terraformCallers, budget)
      const folders = new Set([...this.terraform].map(folderOf))
      sources.push(new TerraformResources(scopes, folders))
    }
    if (this.bicep.size > 0) {
      const {parseBicep} = await import('../formats/bicep.js')
      const {BicepFiles} = await import('./bicep/files.js')
      const {BicepScopes} = await import('./bicep/scopes.js')
      const {BicepResources} = await import('./bicep/resources.js')
      const files = new BicepFiles(parseBicep, this.files)
      this.late.push(() => files.problems)
      const scopes = new BicepScopes(files, this.files, this.bicepCallers, budget)
      sources.push(new BicepResources(files, scopes, this.bicep))
    }
    if (this.templates.size > 0) {
      const {ArmResources} = await import('./arm/resources.js')
      const templates = new ArmResources([...this.templates], this.files, budget, this.parsed)
      this.late.push(() => templates.problems)
      sources.push(templates)
    }
    if (this.kubernetes.size > 0) {
      const {KubernetesResources} = await import('./kubernetes/resources.js')
      const manifests = new KubernetesResources(
        [...this.kubernetes],
        [...this.kustomizations],
        this.files,
        this.parsed
      )
      this.late.push(() => manifests.problems)
      sources.push(manifests)
    }
    if (this.compose.size > 0) {
      const {ComposeResources} = await import('./compose/resources.js')
      sources.push(new ComposeResources([...this.compose], this.files, this.parsed))
    }
    if (this.scripts.length > 0) {
      const {ScriptResources} = await import('./scripts/resources.js')
      sources.push(new ScriptResources(this.scripts, this.files))
    }
    if ([...this.alone.values()].some(({size}) => size > 0)) {
      const {FileResources} = await import('./files/file-resources.js')
      const alone = new FileResources(this.alone, this.files, this.parsed)
      this.late.push(() => alone.problems)
      sources.push(alone)
    }
    return new Resources(sources, type => this.interests.infrastructure(type))
  }

  /** Problems of files that were parsed when resources were asked for. */
  get problems(): readonly LateProblem[] {
    return this.late.flatMap(problems => problems())
  }
}
