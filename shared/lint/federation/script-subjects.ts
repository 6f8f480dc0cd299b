import path from 'node:path'
import type {Facts} from '../facts/facts.js'
import type {RepositoryFiles} from '../infrastructure/repository-files.js'
import type {SourceFile} from '../source.js'
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

/** A file that a script names: from the root, where CI runs it, or from the script's own folder. */
function readBeside(files: RepositoryFiles, script: string, name: string): SourceFile | undefined {
  const relative = path.posix.normalize(name.replaceAll('\\', '/').replace(/^\.\//, ''))
  if (path.posix.isAbsolute(relative) || relative.startsWith('..')) {
    return files.read(path.posix.join(path.posix.dirname(script), relative))
  }
  return files.read(relative) ?? files.read(path.posix.join(path.posix.dirname(script), relative))
}
