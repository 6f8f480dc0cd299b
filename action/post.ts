import {cleanUp} from '../shared/cleanup.js'
import {GitHubHost} from './github-host.js'

/** The post step: takes away what the step left behind for later steps. Never fails the job. */
export async function run(): Promise<void> {
  const core = await import('@actions/core')
  await cleanUp(new GitHubHost(core))
}
