import {CommandError, UsageError} from '../errors.js'
import type {CiHost} from '../host.js'
import {
  type CommandName,
  checkInputNames,
  commandNames,
  defaultCommand,
  Inputs,
  inputs,
  nearest
} from '../inputs.js'
import type {CommandResult} from './command.js'
import {commands} from './index.js'
import {refuseHeaderDebugging} from './node-debug.js'

/** Commands whose requests carry credentials. */
const sendsTokens: readonly CommandName[] = ['token', 'secrets', 'call', 'fleet']

/**
 * Runs one command for any front: checks its name and the names of its inputs, and turns every
 * error into a result. Never throws.
 */
export async function runCommand(host: CiHost, name: string): Promise<CommandResult> {
  try {
    const command = commandOf(name)
    checkInputNames(host, command)
    if (sendsTokens.includes(command)) refuseHeaderDebugging(process.env['NODE_DEBUG'])
    await maskSecretInputs(host, command)
    const run = await commands[command]()
    return await run(host, new Inputs(host, command))
  } catch (error) {
    return failureOf(error, host, name)
  }
}

/** Before anything else happens to them. */
async function maskSecretInputs(host: CiHost, command: CommandName): Promise<void> {
  for (const input of inputs) {
    if (!input.secret || !input.commands.includes(command)) continue
    const value = host.getInput(input.name).trim()
    if (value === '') continue
    const {Masker} = await import('../masking/masker.js')
    new Masker(host).mask(value, `the input '${input.name}'`)
  }
}

function commandOf(name: string): CommandName {
  const trimmed = name.trim()
  if (trimmed === '') return defaultCommand
  const known = commandNames.find(command => command === trimmed)
  if (known) return known
  const list = `It is one of ${commandNames.join(', ')}.`
  const near = nearest(trimmed, commandNames)
  const hint = near ? ` Did you mean '${near}'?` : ''
  throw new UsageError(`there is no command '${trimmed.slice(0, 40)}'.${hint} ${list}`)
}

function failureOf(error: unknown, host: CiHost, command: string): CommandResult {
  if (error instanceof UsageError) return {exitCode: 2, failure: error.message}
  if (error instanceof CommandError) return {exitCode: error.exitCode, failure: error.message}
  const text = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && error.stack) host.log.debug(error.stack)
  return {
    // 1 means findings for lint and 'internal' for call.
    exitCode: command === 'call' ? 1 : 2,
    failure: `internal error: ${text} (run with debug logging for the place, and please report it)`
  }
}
