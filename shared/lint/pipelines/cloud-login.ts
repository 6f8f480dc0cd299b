import type {NamedValue} from '../facts/facts.js'
import type {Step} from '../facts/pipeline.js'
import {optionOf, type ShellCommand} from '../languages/shell.js'
import type {Range} from '../source.js'
import {inputOf, namedInput} from './inputs.js'
import {programOf, wordsFromProgram} from './minting.js'
import {isThisAction} from './oidc-use.js'

/** A step that logs in to a cloud. */
export interface CloudLogin {
  /** For messages: `Azure`. */
  readonly cloud: string
  /** What logs in. */
  readonly range: Range
  /** What says where it logs in, each with what it is: `input client-id`. */
  readonly says: readonly {readonly what: string; readonly value: Omit<NamedValue, 'name'>}[]
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
      says: inputs
        // The cloud as a whole: `AzureCloud`.
        .filter(({name}) => name.text.toLowerCase() !== 'environment')
        .map(input => ({what: `input ${input.name.text}`, value: input}))
    }
  }
  if (uses?.kind === 'task') {
    const connection = inputs.find(
      ({name, value}) => connections.test(name.text) && value.text.trim() !== ''
    )
    if (connection) return byConnection(connection, 'Azure')
    const aws = namedInput(step, 'awsCredentials')
    if (aws?.value.text.trim()) return byConnection(aws, 'AWS')
  }
  for (const command of script?.commands?.commands ?? []) {
    const name = cloudOfCommand(command)
    if (!name) continue
    const says = command.words.map(({text}) => ({what: 'command', value: {value: text}}))
    return {cloud: name, range: command.range, says}
  }
  return undefined
}

function byConnection(input: NamedValue, cloud: string): CloudLogin {
  return {cloud, range: input.value.range(), says: [{what: 'service connection', value: input}]}
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

/** True for `az login` with a client secret, not with a certificate or a federated token. */
export function logsInWithKey(command: ShellCommand): boolean {
  const [, verb] = wordsFromProgram(command).map(word => word.text.text.toLowerCase())
  if (programOf(command) !== 'az' || verb !== 'login') return false
  if (!command.words.some(({text}) => text.text === '--service-principal')) return false
  if (optionOf(command, '--federated-token')) return false
  const secret = optionOf(command, '-p', '--password')
  // A certificate is named by its file.
  return secret !== undefined && !/\.(?:pem|pfx|crt)$/i.test(secret.text.text)
}
