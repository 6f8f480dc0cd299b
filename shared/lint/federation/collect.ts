import path from 'node:path'
import type {DocumentKind, FederatedSubject} from '../facts/facts.js'
import type {SyntaxNode} from '../formats/syntax.js'
import type {LateProblem, RepositoryFiles} from '../infrastructure/repository-files.js'
import type {Interests} from '../interests.js'
import type {SourceFile} from '../source.js'

/** A file of infrastructure; its values may stand in others. */
export interface InfrastructureDocument {
  readonly kind: DocumentKind
  readonly file: SourceFile
  /** The trees of a template in JSON. */
  readonly templates?: readonly SyntaxNode[]
}

/** Trusts, and the problems of files that were parsed only now. */
interface Collected {
  readonly subjects: readonly FederatedSubject[]
  readonly problems: readonly LateProblem[]
}

const nothing: Collected = {subjects: [], problems: []}

/** Finds the trusts of federated identities that infrastructure sets up, in all files together. */
export async function collectFederatedSubjects(
  documents: readonly InfrastructureDocument[],
  files: RepositoryFiles,
  interests: Interests
): Promise<Collected> {
  const found = [
    await collectTerraform(documents, files, interests),
    await collectBicep(documents, files, interests),
    await collectTemplates(documents, files)
  ]
  return {
    subjects: found.flatMap(({subjects}) => subjects),
    problems: found.flatMap(({problems}) => problems)
  }
}

async function collectBicep(
  documents: readonly InfrastructureDocument[],
  files: RepositoryFiles,
  interests: Interests
): Promise<Collected> {
  const bicep = documents.filter(({kind}) => kind === 'bicep')
  if (bicep.length === 0) return nothing
  const {BicepFiles, bicepSubjects, bicepUsers} = await import('./bicep.js')
  const interesting = bicep.filter(({file}) => interests.infrastructure(file.text))
  if (interesting.length === 0) return nothing
  const {loadBicep} = await import('../formats/bicep.js')
  const parsed = new BicepFiles(await loadBicep(), files)
  const names = new Set(interesting.map(({file}) => file.path))
  const subjects = bicepSubjects(parsed, names, bicepUsers(bicep.map(({file}) => file)))
  return {subjects, problems: parsed.problems}
}

async function collectTemplates(
  documents: readonly InfrastructureDocument[],
  files: RepositoryFiles
): Promise<Collected> {
  const templates = documents.filter(({kind}) => kind === 'arm-template')
  if (templates.length === 0) return nothing
  const {armSubjects} = await import('./arm.js')
  const {jsonParameters} = await import('./bicep.js')
  const {Budget} = await import('../infrastructure/values/budget.js')
  const budget = new Budget()
  const subjects: FederatedSubject[] = []
  for (const {file, templates: roots} of templates) {
    const {path: name} = file
    // A template that Bicep made says nothing that its source does not say.
    const generated = /"_generator"\s*:/.test(file.text.slice(0, 2000))
    if (generated && files.read(name.replace(/\.jsonc?$/i, '.bicep'))) continue
    for (const root of roots ?? []) {
      subjects.push(...armSubjects(root, file, jsonParameters(files, name), budget))
    }
  }
  return {subjects, problems: []}
}

async function collectTerraform(
  documents: readonly InfrastructureDocument[],
  files: RepositoryFiles,
  interests: Interests
): Promise<Collected> {
  const terraform = documents.filter(({kind}) => kind === 'terraform')
  if (terraform.length === 0) return nothing
  const interesting = terraform.filter(({file}) => interests.infrastructure(file.text))
  if (interesting.length === 0) return nothing
  const {terraformSubjects} = await import('./terraform.js')
  const {parseHcl} = await import('../formats/hcl.js')
  const {TerraformModules} = await import('../infrastructure/terraform/modules.js')
  const {addCallers, TerraformScopes} = await import('../infrastructure/terraform/scopes.js')
  const modules = new TerraformModules(parseHcl, files)
  const folders = new Set(
    interesting.map(({file}) => path.posix.dirname(file.path).replace(/^\.$/, ''))
  )
  const callers = new Map<string, Set<string>>()
  for (const {file} of terraform) addCallers(file, callers)
  const subjects = terraformSubjects(new TerraformScopes(modules, callers), folders)
  const linted = new Set(documents.map(({file}) => file.path))
  return {subjects, problems: modules.problems.filter(({file}) => linted.has(file.path))}
}
