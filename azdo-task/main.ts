import {runCommand} from '../shared/commands/run.js'
import {AzurePipelinesHost, inputVariables, loadTaskLib} from './azure-pipelines-host.js'

/**
 * Runs the command that the step names, as the agent starts it. The process ends with 0 also when
 * the step fails: the agent takes any other code for a failure of its own.
 */
export async function run(): Promise<void> {
  // The library takes the inputs out of the environment when it is loaded.
  const names = inputVariables(process.env)
  const host = new AzurePipelinesHost(await loadTaskLib(), names)
  const result = await runCommand(host, host.getInput('command'))
  if (result.failure !== undefined) host.fail(result.failure)
  else host.succeed()
}
