import path from 'node:path'
import type {Facts, FederatedSubject} from '../facts/facts.js'
import type {SyntaxProblem} from '../formats/syntax.js'
import type {SourceFile} from '../source.js'
import {mayFederate} from './may-federate.js'

/** The files around a document, whether they are linted or not. Paths are relative to the root. */
export interface RepositoryFiles {
  /** Undefined when the file is not there, is excluded, or cannot be read. */
  read(path: string): SourceFile | undefined
  /** Files of a folder, without those of its folders; empty when there is none. */
  list(folder: string): readonly string[]
}

/** A problem of a file that was parsed only now. */
export interface LateProblem {
  readonly file: SourceFile
  readonly problem: SyntaxProblem
}

/**
 * Finds the trusts of federated identities whose values may stand in several files, once all
 * documents have been read, and adds them to the facts of the document that sets them up.
 */
export async function collectFederatedSubjects(
  documents: readonly Facts[],
  files: RepositoryFiles
): Promise<readonly LateProblem[]> {
  const problems = [
    ...(await collectTerraform(documents, files)),
    ...(await collectBicep(documents, files)),
    ...(await collectTemplates(documents, files))
  ]
  dropRepeats(documents)
  return problems
}

/** Adds the trusts that the scripts of a document set up. */
export async function addScriptSubjects(facts: Facts, files: RepositoryFiles): Promise<void> {
  const scripts = facts.scripts.filter(({text}) => mayFederate.test(text.text))
  if (!scripts.some(({commands}) => commands)) return
  const {federatedSubjectsOf} = await import('./shell.js')
  const read = (name: string) => readBeside(files, facts.file.path, name)
  for (const {commands, text} of scripts) {
    if (!commands) continue
    facts.federatedSubjects.push(...federatedSubjectsOf(commands, text.file, read))
  }
}

async function collectBicep(
  documents: readonly Facts[],
  files: RepositoryFiles
): Promise<readonly LateProblem[]> {
  const bicep = documents.filter(({kind}) => kind === 'bicep')
  if (bicep.length === 0) return []
  const {BicepFiles, bicepSubjects, bicepUsers, mayFederateBicep} = await import('./bicep.js')
  const interesting = bicep.filter(({file}) => mayFederateBicep.test(file.text))
  if (interesting.length === 0) return []
  const {loadBicep} = await import('../formats/bicep.js')
  const parsed = new BicepFiles(await loadBicep(), files)
  const names = new Set(interesting.map(({file}) => file.path))
  const subjects = bicepSubjects(parsed, names, bicepUsers(bicep.map(({file}) => file)))
  attach(subjects, documents, interesting[0]!)
  return parsed.problems
}

async function collectTemplates(
  documents: readonly Facts[],
  files: RepositoryFiles
): Promise<readonly LateProblem[]> {
  const templates = documents.filter(({kind}) => kind === 'arm-template')
  if (templates.length === 0) return []
  const [{armSubjects}, {jsonParameters}] = await Promise.all([
    import('./arm.js'),
    import('./bicep.js')
  ])
  for (const facts of templates) {
    const {path: name} = facts.file
    // A template that Bicep made says nothing that its source does not say.
    const generated = /"_generator"\s*:/.test(facts.file.text.slice(0, 2000))
    if (generated && files.read(name.replace(/\.jsonc?$/i, '.bicep'))) continue
    for (const root of facts.templates ?? []) {
      facts.federatedSubjects.push(...armSubjects(root, facts.file, jsonParameters(files, name)))
    }
  }
  return []
}

/** A file that is not linted itself is judged where it is used. */
function attach(
  subjects: readonly FederatedSubject[],
  documents: readonly Facts[],
  otherwise: Facts
): void {
  const byPath = new Map(documents.map(facts => [facts.file.path, facts]))
  for (const subject of subjects) {
    const facts = byPath.get(subject.file.path) ?? otherwise
    facts.federatedSubjects.push(subject)
  }
}

async function collectTerraform(
  documents: readonly Facts[],
  files: RepositoryFiles
): Promise<readonly LateProblem[]> {
  const terraform = documents.filter(({kind}) => kind === 'terraform')
  if (terraform.length === 0) return []
  const {mayTrust, callersOf, terraformSubjects} = await import('./terraform.js')
  const interesting = terraform.filter(({file}) => mayTrust.test(file.text))
  if (interesting.length === 0) return []
  const [{loadHcl}, {TerraformModules}] = await Promise.all([
    import('../formats/hcl.js'),
    import('../infrastructure/terraform/modules.js')
  ])
  const modules = new TerraformModules(await loadHcl(), files)
  const folders = new Set(
    interesting.map(({file}) => path.posix.dirname(file.path).replace(/^\.$/, ''))
  )
  const callers = callersOf(terraform.map(({file}) => file))
  attach(terraformSubjects(modules, folders, callers), documents, interesting[0]!)
  const linted = new Set(documents.map(({file}) => file.path))
  return modules.problems.filter(({file}) => linted.has(file.path))
}

/**
 * A credential in a file of its own is found there and by the script that names the file; a value
 * that several instances share is found for each. Once is enough.
 */
function dropRepeats(documents: readonly Facts[]): void {
  const seen = new Set<string>()
  for (const {federatedSubjects} of documents) {
    const kept = federatedSubjects.filter(subject => {
      const key = keyOf(subject)
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    federatedSubjects.splice(0, federatedSubjects.length, ...kept)
  }
}

function keyOf({file, range, tests}: FederatedSubject): string {
  const values = tests.flatMap(test =>
    test.values.map(({text}) => {
      return `${test.claim} ${test.comparison} ${text.file.path} ${text.range().start} ${text.text}`
    })
  )
  return values.length > 0 ? values.join('\n') : `${file.path} ${range.start}`
}

/** A file that a script names: from the root, where CI runs it, or from the script's own folder. */
function readBeside(files: RepositoryFiles, script: string, name: string): SourceFile | undefined {
  const relative = path.posix.normalize(name.replaceAll('\\', '/').replace(/^\.\//, ''))
  if (path.posix.isAbsolute(relative) || relative.startsWith('..')) {
    return files.read(path.posix.join(path.posix.dirname(script), relative))
  }
  return files.read(relative) ?? files.read(path.posix.join(path.posix.dirname(script), relative))
}
