import type {Step} from '../facts/pipeline.js'
import type {ShellCommand} from '../languages/shell.js'
import type {MappedText, Range} from '../source.js'
import {inputOf} from './inputs.js'
import {programOf, wordsFromProgram} from './minting.js'
import {isThisAction} from './oidc-use.js'

/** A step that logs in to a cloud. */
export interface CloudLogin {
  /** For messages: `Azure`. */
  readonly cloud: string
  /** What logs in. */
  readonly range: Range
  /** What says where it logs in, each with the name of its input, or of what it is. */
  readonly says: readonly {readonly what: string; readonly text: string}[]
}

const actions: Readonly<Record<string, string>> = {
  'azure/login': 'Azure',
  'aws-actions/configure-aws-credentials': 'AWS',
  'google-github-actions/auth': 'Google Cloud'
}

/** Inputs of tasks that name a service connection to a cloud (Azure Pipelines task reference). */
const connections =
  /^(?:azure(?:subscription|serviceconnection|resourcemanagerconnection)|connectedservicename(?:arm|selector)?|(?:backend|environment)service(?:arm|name|nameazurerm|aws|awsname)?)$/i

/** How a step logs in to a cloud; undefined for one that does not. */
export function cloudLogin(step: Step): CloudLogin | undefined {
  const {uses, inputs, script} = step
  const cloud = uses && cloudOf(step)
  if (uses && cloud) {
    return {
      cloud,
      range: uses.text.range(),
      says: inputs.map(({name, value}) => ({what: `input ${name.text}`, text: value.text}))
    }
  }
  if (uses?.kind === 'task') {
    const connection = inputs.find(
      ({name, value}) => connections.test(name.text) && value.text.trim() !== ''
    )
    if (connection) return byConnection(connection.value, 'Azure')
    const aws = inputOf(step, 'awsCredentials')
    if (aws?.text.trim()) return byConnection(aws, 'AWS')
  }
  for (const command of script?.commands?.commands ?? []) {
    const name = cloudOfCommand(command)
    if (!name) continue
    const says = command.words.map(({text}) => ({what: 'command', text: text.text}))
    return {cloud: name, range: command.range, says}
  }
  return undefined
}

function byConnection(name: MappedText, cloud: string): CloudLogin {
  return {cloud, range: name.range(), says: [{what: 'service connection', text: name.text}]}
}

function cloudOf(step: Step): string | undefined {
  const name = step.uses!.name
  if (Object.hasOwn(actions, name)) return actions[name]
  if (!isThisAction(step)) return undefined
  const command = inputOf(step, 'command')?.text.trim() ?? ''
  return /^(?:token|secrets|call)$/.test(command) && !inputOf(step, 'token')
    ? 'Entra ID'
    : undefined
}

function cloudOfCommand(command: ShellCommand): string | undefined {
  const [, first, second] = wordsFromProgram(command).map(({text}) => text.text)
  switch (programOf(command)) {
    case 'az':
      return first === 'login' ? 'Azure' : undefined
    case 'connect-azaccount':
      return 'Azure'
    case 'aws':
      return first === 'sts' && second?.startsWith('assume-role') ? 'AWS' : undefined
    case 'gcloud':
      return first === 'auth' && /^(?:login|activate-service-account)$/.test(second ?? '')
        ? 'Google Cloud'
        : undefined
    default:
      return undefined
  }
}
