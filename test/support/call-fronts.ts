import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {expect} from '@jest/globals'
import type {GatewaySandbox} from '../../sandbox/gateway-sandbox.js'
import {sandboxIds} from '../../sandbox/sandbox.js'
import type {AuditRecord} from '../../shared/audit/record.js'
import {runAction, runCli, runTask} from './fronts.js'
import {schemaErrors} from './schemas.js'
import type {Front} from './token-fronts.js'

/** What a run of `call` did, in the same words for all fronts. */
export interface CallRun {
  /** Exit code of the command line; 0 or 1 on the other fronts. */
  readonly exitCode: number | null
  /** The outcome as the front reports it: the output, or by the exit code. */
  readonly outcome: string
  readonly failure: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly stdout: string
  readonly log: string
  readonly audit: readonly AuditRecord[]
  /** Content of the result file; undefined when there is none. */
  readonly result: unknown
  /** All that was written anywhere, for searches for secrets. */
  readonly written: string
}

export interface CallStep {
  readonly inputs: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Files of the workspace, by relative path. */
  readonly files?: Readonly<Record<string, string>>
  /** Leaves out the inputs that get a token. */
  readonly anonymous?: boolean
  /** Program that runs the bundle; this Node when absent. */
  readonly node?: string
}

const outcomes = [
  'ok',
  'internal',
  'usage',
  'unauthenticated',
  'denied',
  'tool-error',
  'invalid-input',
  'tool-not-found',
  'rate-limited',
  'unreachable',
  'unknown',
  'protocol',
  'output-schema',
  'input-required',
  'timeout'
] as const

/** Classes of the tools of the sandbox's own server, as a user would write them. */
export const notesPolicy = `servers:
  notes:
    read: ["get_*", search_notes, count_slowly]
    write: [create_note, touch_note, ask_owner]
    admin: [delete_note]
    secrets: [read_secret]
    resource: {"*_note": /id, read_secret: /name}
`

/** Runs the built `call` command on a front against the sandbox's gateway. */
export async function runCall(
  front: Front,
  sandbox: GatewaySandbox,
  step: CallStep
): Promise<CallRun> {
  const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'call-step-'))
  try {
    for (const [name, text] of Object.entries({'policy.yml': notesPolicy, ...step.files})) {
      fs.writeFileSync(path.join(workspace, name), text)
    }
    return await runIn(workspace, front, sandbox, step)
  } finally {
    fs.rmSync(workspace, {recursive: true, force: true})
  }
}

async function runIn(
  workspace: string,
  front: Front,
  sandbox: GatewaySandbox,
  step: CallStep
): Promise<CallRun> {
  const {tenantId, clientId} = sandboxIds
  const identity: Record<string, string> = step.anonymous
    ? {}
    : {
        resource: sandboxIds.gatewayId,
        'authority-host': sandbox.entra.server.origin,
        ...(front === 'task' ? {} : {'tenant-id': tenantId, 'client-id': clientId})
      }
  const inputs: Record<string, string> = {
    'gateway-url': `${sandbox.gateway.origin}/notes/mcp`,
    ...identity,
    'audit-file': 'audit.jsonl',
    'result-file': 'result.json',
    ...step.inputs
  }
  const trust = {NODE_EXTRA_CA_CERTS: sandbox.certificates.caFile}
  const node = step.node === undefined ? {} : {node: step.node}
  if (front === 'cli') {
    const args = Object.entries(inputs).flatMap(([name, value]) =>
      name === 'list' ? [`--${name}`] : [`--${name}`, value]
    )
    const env = {...trust, ...sandbox.github.environment, GITHUB_ACTIONS: 'true', ...step.env}
    const run = await runCli(['call', ...args], {workspace, env, ...node})
    const files = readFiles(workspace)
    return {
      exitCode: run.exitCode,
      outcome: outcomes[run.exitCode ?? 1] ?? 'internal',
      failure: run.stderr,
      outputs: {},
      summary: '',
      stdout: run.stdout,
      log: run.stderr,
      ...files,
      written: [run.stdout, run.stderr, files.text].join('\n')
    }
  }
  if (front === 'action') {
    const env = {...trust, ...sandbox.github.environment, ...step.env}
    const run = await runAction({workspace, inputs: {command: 'call', ...inputs}, env, ...node})
    const files = readFiles(workspace)
    return {
      exitCode: run.exitCode,
      outcome: run.outputs['outcome'] ?? '',
      failure: run.commands
        .filter(({command}) => command === 'error')
        .map(({message}) => message)
        .join('\n'),
      outputs: run.outputs,
      summary: run.summary,
      stdout: run.stdout,
      log: `${run.stdout}${run.stderr}`,
      ...files,
      written: [run.everything, files.text].join('\n')
    }
  }
  const connection = step.anonymous ? {} : {azureSubscription: sandbox.azureDevOps.connection.id}
  const env = {...trust, ...sandbox.azureDevOps.environment, ...step.env}
  const run = await runTask({
    workspace,
    inputs: {command: 'call', ...connection, ...camelCased(inputs)},
    env,
    ...node
  })
  const files = readFiles(workspace)
  return {
    exitCode: run.exitCode,
    outcome: run.variables['outcome']?.value ?? '',
    failure: run.commands
      .filter(
        ({command, properties}) => command === 'task.complete' && properties['result'] === 'Failed'
      )
      .map(({message}) => message)
      .join('\n'),
    outputs: Object.fromEntries(
      Object.entries(run.variables).map(([name, {value}]) => [
        name.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a}-${b.toLowerCase()}`),
        value
      ])
    ),
    summary: run.summary,
    stdout: run.stdout,
    log: `${run.stdout}${run.stderr}`,
    ...files,
    written: [run.everything, files.text].join('\n')
  }
}

/** Every record that any test of `call` sees is one that the published schema allows. */
function parseRecord(line: string): AuditRecord {
  const record = JSON.parse(line) as AuditRecord
  expect(schemaErrors('audit-record', record)).toEqual([])
  return record
}

function readFiles(workspace: string): {audit: AuditRecord[]; result: unknown; text: string} {
  const read = (name: string) => {
    const file = path.join(workspace, name)
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
  }
  const audit = read('audit.jsonl')
  const records = audit.split('\n').filter(Boolean).map(parseRecord)
  const result = read('result.json')
  return {
    audit: records,
    result: result === '' ? undefined : JSON.parse(result),
    text: `${audit}\n${result}`
  }
}

function camelCased(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value
    ])
  )
}

/** Puts the gateway back to the way it was, and forgets what it was asked. */
export function calmGateway(
  {gateway, notes, ...sandbox}: GatewaySandbox,
  roles: readonly string[]
): void {
  gateway.faults.length = 0
  ;(gateway.requests as unknown[]).length = 0
  ;(gateway.log as unknown[]).length = 0
  ;(notes.executions as Map<string, number>).clear()
  gateway.eras = 'both'
  gateway.missingRoleStatus = 403
  gateway.refuseTokens = 0
  gateway.rateLimit.calls = 1_000_000
  gateway.rateLimit.periodMs = 60_000
  sandbox.grant(...roles)
}
