import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {root} from './root.js'

export interface NodeProgram {
  /** Its version, such as `v24.21.0`. */
  readonly name: string
  readonly program: string
}

/**
 * The Node programs that end-to-end tests run the bundles on: this one, and those that
 * `scripts/fetch-node.mjs` has put under .cache/.
 */
export const nodes: readonly NodeProgram[] = [
  {name: process.version, program: process.execPath},
  ...fetched()
]

function fetched(): NodeProgram[] {
  const cache = path.join(root, '.cache')
  if (!fs.existsSync(cache)) return []
  const programs = fs
    .readdirSync(cache, {recursive: true, encoding: 'utf8'})
    .filter(file => /(?:^|[\\/])node(?:\.exe)?$/.test(file))
    .map(file => path.join(cache, file))
    .filter(file => fs.statSync(file).isFile())
  const found = new Map<string, string>()
  for (const program of programs) {
    try {
      found.set(execFileSync(program, ['--version'], {encoding: 'utf8'}).trim(), program)
    } catch {
      // Not a program for this system.
    }
  }
  found.delete(process.version)
  return [...found].map(([name, program]) => ({name, program}))
}
