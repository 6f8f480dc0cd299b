import type {Facts} from '../facts/facts.js'
import type {RepositoryFiles} from '../infrastructure/repository-files.js'
import {readBeside} from '../infrastructure/scripts/beside.js'
import {trustsInScripts} from '../words.js'

/** Adds the trusts that the scripts of a document set up. */
export async function addScriptSubjects(facts: Facts, files: RepositoryFiles): Promise<void> {
  const scripts = facts.scripts.filter(({text}) => trustsInScripts.test(text.text))
  if (!scripts.some(({commands}) => commands)) return
  const {federatedSubjectsOf} = await import('./shell.js')
  const read = (name: string) => readBeside(files, facts.file.path, name)
  for (const {commands, text} of scripts) {
    if (!commands) continue
    facts.federatedSubjects.push(...federatedSubjectsOf(commands, text.file, read))
  }
}
