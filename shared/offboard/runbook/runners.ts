/** Step 3: runners, agents, and the tokens on them. */
import {azureDevOpsCommands} from './azure-devops-agents.js'
import type {CommandDraft} from './command.js'
import {gitHubRunnerCommands} from './github-runners.js'
import {runnerHostCommands} from './runner-hosts.js'
import type {Subject} from './subject.js'

export const runnerNotes: readonly string[] = [
  'This is the step that was missing in the incident: a runner went on for three weeks with what its owner had left on it. A token on a machine shows in no list: look at the host.',
  'A personal access token (classic) of somebody who is no longer a member reaches nothing private of the organization; deploy keys and the secrets that hold a token go on until they are deleted.'
]

export function runnerCommands(subject: Subject): CommandDraft[] {
  return [...gitHubRunnerCommands(subject), ...azureDevOpsCommands(subject), ...runnerHostCommands]
}
