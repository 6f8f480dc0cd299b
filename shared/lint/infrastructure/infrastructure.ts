import type {DocumentKind} from '../facts/facts.js'
import type {Interests} from '../interests.js'
import type {SourceFile} from '../source.js'
import {addBicepCalls, addTerraformCalls, type Callers, folderOf} from './callers.js'
import type {LateProblem, RepositoryFiles} from './repository-files.js'
import {type ResourceSource, Resources} from './resource.js'

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
  private readonly terraformCallers: Callers = new Map()
  private readonly bicepCallers: Callers = new Map()
  /** Every file of Terraform that is linted: others are read for their values only. */
  private readonly linted = new Set<string>()
  private readonly late: (() => readonly LateProblem[])[] = []

  constructor(files: RepositoryFiles, interests: Interests) {
    this.files = files
    this.interests = interests
  }

  /** Takes note of a document; true when rules may look for something in it. */
  add(kind: DocumentKind, file: SourceFile): boolean {
    if (kind === 'terraform') {
      addTerraformCalls(file, this.terraformCallers)
      this.linted.add(file.path)
    } else if (kind === 'bicep') addBicepCalls(file, this.bicepCallers)
    else if (kind !== 'arm-template') return false
    if (!this.interests.infrastructure(file.text)) return false
    if (kind === 'terraform') this.terraform.add(file.path)
    else (kind === 'bicep' ? this.bicep : this.templates).add(file.path)
    return true
  }

  /** Whether there is no file in which rules may look for something. */
  get isEmpty(): boolean {
    return this.terraform.size + this.bicep.size + this.templates.size === 0
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
      const templates = new ArmResources([...this.templates], this.files, budget)
      this.late.push(() => templates.problems)
      sources.push(templates)
    }
    return new Resources(sources)
  }

  /** Problems of files that were parsed when resources were asked for. */
  get problems(): readonly LateProblem[] {
    return this.late.flatMap(problems => problems())
  }
}
