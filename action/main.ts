import {runCommand} from '../shared/commands/run.js'
import {GitHubHost} from './github-host.js'

/** Runs the command that the step names, as the runner starts it. */
export async function run(): Promise<void> {
  const core = await import('@actions/core')
  const host = new GitHubHost(core)
  const result = await runCommand(host, host.getInput('command'))
  if (result.failure !== undefined) host.fail(result.failure)
}
