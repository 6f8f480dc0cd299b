/** Who calls whom among modules: found in the texts alone, so that most files are never parsed. */
import path from 'node:path'
import type {SourceFile} from '../source.js'

/** Names by the name that they call. */
export type Callers = Map<string, Set<string>>

/** Adds the folders that a Terraform file calls, each with the folder of the file. */
export function addTerraformCalls(file: SourceFile, callers: Callers): void {
  const folder = folderOf(file.path)
  for (const match of file.text.matchAll(/\bsource\s*=\s*"(\.\.?\/[^"\r\n]{0,300})"/g)) {
    const target = path.posix.normalize(path.posix.join(folder, match[1]!)).replace(/\/$/, '')
    if (!target.startsWith('..')) add(callers, target === '.' ? '' : target, folder)
  }
}

/** Adds the files that a Bicep file calls as modules or gives parameters to. */
export function addBicepCalls(file: SourceFile, callers: Callers): void {
  const pattern = /^[ \t]*(?:module[ \t]+\w+|using)[ \t]+'([^'\r\n]{1,300})'/gm
  for (const match of file.text.matchAll(pattern)) {
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file.path), match[1]!))
    add(callers, target, file.path)
  }
}

/** The folder of a file; empty for the root. */
export function folderOf(file: string): string {
  return path.posix.dirname(file).replace(/^\.$/, '')
}

function add(callers: Callers, called: string, caller: string): void {
  const known = callers.get(called) ?? new Set()
  known.add(caller)
  callers.set(called, known)
}
