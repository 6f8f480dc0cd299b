import fs from 'node:fs'
import path from 'node:path'
import {camelCase, inputs as inputTable} from '../../shared/inputs.js'
import type {VerifyRecord} from '../../shared/verify/verify-record.js'
import {runAction, runCli, runTask} from './fronts.js'
import type {Front} from './token-fronts.js'

/** What a run of `verify` did, in the same words for all fronts. */
export interface VerifyRun {
  /** 0, 1 or 2 on the command line; 0 or 1 on the others. */
  readonly exitCode: number
  readonly failure: string
  /** Empty on the command line, which has none. */
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** All that was printed. */
  readonly log: string
}

/** Runs the built `verify` command on a front. */
export async function runVerify(
  front: Front,
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
  node = process.execPath
): Promise<VerifyRun> {
  if (front === 'cli') {
    const run = await runCli(['verify', ...argumentsOf(inputs)], {workspace, env, node})
    return {
      exitCode: run.exitCode ?? -1,
      failure: run.stderr,
      outputs: {},
      summary: '',
      log: `${run.stdout}${run.stderr}`
    }
  }
  if (front === 'action') {
    const run = await runAction({workspace, inputs: {command: 'verify', ...inputs}, env, node})
    return {
      exitCode: run.exitCode ?? -1,
      failure: messages(run.commands, 'error'),
      outputs: run.outputs,
      summary: run.summary,
      log: `${run.stdout}${run.stderr}`
    }
  }
  const named = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [camelCase(name), value])
  )
  const run = await runTask({workspace, inputs: {command: 'verify', ...named}, env, node})
  const names = ['verified', 'manifest-sha256']
  return {
    exitCode: run.result === 'Succeeded' ? 0 : 1,
    failure: messages(
      run.commands.filter(({properties}) => properties['result'] === 'Failed'),
      'task.complete'
    ),
    outputs: Object.fromEntries(
      names.map(name => [name, run.variables[camelCase(name)]?.value ?? 'not set'])
    ),
    summary: run.summary,
    log: `${run.stdout}${run.stderr}`
  }
}

/** The lines of the audit file `audit.jsonl` of a workspace. */
export function auditRecords(workspace: string): VerifyRecord[] {
  return fs
    .readFileSync(path.join(workspace, 'audit.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as VerifyRecord)
}

function argumentsOf(inputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(inputs).flatMap(([name, value]) => {
    const isFlag = inputTable.some(input => input.name === name && input.type === 'boolean')
    return isFlag ? [`--${name}`] : [`--${name}`, value]
  })
}

function messages(
  commands: readonly {readonly command: string; readonly message: string}[],
  name: string
): string {
  return commands
    .filter(({command}) => command === name)
    .map(({message}) => message)
    .join('\n')
}
