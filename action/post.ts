import fs from 'node:fs'
import {GitHubHost} from './github-host.js'

/** State under which commands keep the paths of files to remove after the job, one a line. */
export const cleanupState = 'cleanup'

/** The post step: removes files that held results for later steps. Never fails the job. */
export async function run(): Promise<void> {
  const core = await import('@actions/core')
  const host = new GitHubHost(core)
  for (const file of host.getState(cleanupState).split('\n')) {
    if (file === '') continue
    try {
      fs.rmSync(file, {force: true, recursive: true})
    } catch (error) {
      host.log.warning(`cannot remove ${file}: ${(error as Error).message}`)
    }
  }
}
