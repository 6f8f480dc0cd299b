import fs from 'node:fs/promises'
import type {CiHost} from './host.js'

const state = 'cleanup'

interface Leftovers {
  readonly files: readonly string[]
  readonly variables: readonly string[]
}

const nothing: Leftovers = {files: [], variables: []}

/** What the running step has noted so far: a host gives saved state to the post step only. */
const noted = new WeakMap<CiHost, Leftovers>()

/** Notes that `file` (absolute path) must be gone after the job. */
export function removeAfterJob(host: CiHost, file: string): void {
  const {files, variables} = noted.get(host) ?? nothing
  note(host, {files: [...files, file], variables})
}

/** Notes that the exported variable `name` must be blanked after the job. */
export function blankAfterJob(host: CiHost, name: string): void {
  const {files, variables} = noted.get(host) ?? nothing
  note(host, {files, variables: [...variables, name]})
}

function note(host: CiHost, leftovers: Leftovers): void {
  noted.set(host, leftovers)
  host.saveState(state, JSON.stringify(leftovers))
}

/**
 * The post step: removes the files and blanks the variables that this action's step left behind.
 * What cannot be removed is said, and fails nothing.
 */
export async function cleanUp(host: CiHost): Promise<void> {
  const text = host.getState(state)
  const {files, variables} = text === '' ? nothing : (JSON.parse(text) as Leftovers)
  for (const file of files) {
    try {
      await fs.rm(file, {force: true, recursive: true})
      host.log.info(`removed ${file}`)
    } catch (error) {
      host.log.warning(`cannot remove ${file}: ${(error as Error).message}`)
    }
  }
  for (const name of variables) {
    host.exportVariable(name, '')
    host.log.info(`blanked the environment variable ${name}`)
  }
}
