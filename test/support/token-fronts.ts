import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {expect} from '@jest/globals'
import {type Sandbox, sandboxIds} from '../../sandbox/sandbox.js'
import {runAction, runCli, runTask} from './fronts.js'
import {leaksIn} from './leaks.js'

/** What a run of a command did, in the same words for all fronts. */
export interface TokenRun {
  readonly succeeded: boolean
  /** All that was printed. */
  readonly log: string
  /** Why the step failed. */
  readonly failure: string
  readonly outputs: Readonly<Record<string, string>>
  /** All that was written anywhere, but for the outputs. */
  readonly written: string
}

export interface TokenStep {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Leaves out what the CI system gives to a job that may have a token. */
  readonly withoutIdentity?: boolean
}

export const fronts = ['action', 'task', 'cli'] as const
export type Front = (typeof fronts)[number]

/** Runs the built `token` command on a front, with debug logging on, against the sandbox. */
export function runToken(front: Front, sandbox: Sandbox, step: TokenStep = {}): Promise<TokenRun> {
  const inputs = {resource: sandboxIds.gatewayId, ...step.inputs}
  return runStep('token', front, sandbox, {...step, inputs})
}

/** Runs a built command that has the identity inputs, as `runToken` does. */
export async function runStep(
  command: string,
  front: Front,
  sandbox: Sandbox,
  step: TokenStep
): Promise<TokenRun> {
  const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'token-step-'))
  const run = await runIn(workspace, command, front, sandbox, step)
  const left = fs.readdirSync(workspace)
  fs.rmSync(workspace, {recursive: true, force: true})
  if (left.length > 0) throw new Error(`the step wrote into the workspace: ${left.join(', ')}`)
  return run
}

async function runIn(
  workspace: string,
  command: string,
  front: Front,
  sandbox: Sandbox,
  step: TokenStep
): Promise<TokenRun> {
  const common = {
    cloud: 'custom',
    'authority-host': sandbox.entra.server.origin,
    ...step.inputs
  }
  const {tenantId, clientId} = sandboxIds
  const inputs = {'tenant-id': tenantId, 'client-id': clientId, ...common}
  const trust = {NODE_EXTRA_CA_CERTS: sandbox.certificates.caFile}
  const identity = step.withoutIdentity ? {} : sandbox.github.environment
  if (front === 'action') {
    const env = {...trust, ...identity, RUNNER_DEBUG: '1', ...step.env}
    const run = await runAction({workspace, inputs: {command, ...inputs}, env})
    return {
      succeeded: run.exitCode === 0,
      log: `${run.stdout}${run.stderr}`,
      failure: run.commands
        .filter(each => each.command === 'error')
        .map(({message}) => message)
        .join('\n'),
      outputs: run.outputs,
      written: [run.stdout, run.stderr, run.summary, JSON.stringify(run.state), run.leftFiles].join(
        '\n'
      )
    }
  }
  if (front === 'task') {
    const connection = sandbox.azureDevOps.connection.id
    const named = {azureSubscription: connection, ...camelCased(common)}
    const env = {...trust, ...sandbox.azureDevOps.environment, SYSTEM_DEBUG: 'true', ...step.env}
    const run = await runTask({workspace, inputs: {command, ...named}, env})
    const completed = run.commands.filter(each => each.command === 'task.complete')
    return {
      succeeded: run.exitCode === 0 && run.result === 'Succeeded',
      log: `${run.stdout}${run.stderr}`,
      failure: completed
        .filter(({properties}) => properties['result'] === 'Failed')
        .map(({message}) => message)
        .join('\n'),
      outputs: Object.fromEntries(
        Object.entries(run.variables).map(([name, {value}]) => [kebabCased(name), value])
      ),
      written: [withoutSecretVariables(run.stdout), run.stderr, run.summary, run.leftFiles].join(
        '\n'
      )
    }
  }
  const args = Object.entries(inputs).flatMap(([name, value]) =>
    name === 'explain' ? [`--${name}`] : [`--${name}`, value]
  )
  const env = {...trust, ...identity, GITHUB_ACTIONS: 'true', ...step.env}
  const run = await runCli([command, ...args, '--debug'], {workspace, env})
  const isJson = run.stdout.startsWith('{')
  return {
    succeeded: run.exitCode === 0,
    log: isJson ? run.stderr : `${run.stdout}${run.stderr}`,
    failure: run.stderr,
    outputs: isJson ? JSON.parse(run.stdout) : {},
    written: isJson ? run.stderr : `${run.stdout}\n${run.stderr}`
  }
}

/** Every token that the sandbox gave out, and those with which jobs ask for one. */
export function secretsOf(sandbox: Sandbox): string[] {
  return [
    ...sandbox.github.issued,
    ...sandbox.azureDevOps.issued,
    ...sandbox.entra.issued,
    ...sandbox.keyVault.values(),
    sandbox.github.environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']!,
    sandbox.azureDevOps.environment['ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN']!
  ]
}

/** Puts everything in the sandbox back to the way it was, and forgets what it was asked. */
export function calm(sandbox: Sandbox): void {
  const {github, azureDevOps, entra, keyVault} = sandbox
  for (const {server} of [github, azureDevOps, entra, keyVault]) {
    server.faults.length = 0
    server.dateOffsetMs = 0
    ;(server.requests as unknown[]).length = 0
  }
  keyVault.reset()
  for (const standIn of [github, azureDevOps, entra]) {
    standIn.claims = {}
    standIn.damage = token => token
    standIn.issued.length = 0
  }
}

/** A variable that holds a secret is how the agent gets it. */
function withoutSecretVariables(text: string): string {
  return text.replace(/^##vso\[task\.setvariable [^\]]*issecret=true[^\]]*\].*$/gm, '')
}

function camelCased(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value
    ])
  )
}

function kebabCased(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a}-${b.toLowerCase()}`)
}

/** Requests for tokens and for metadata, without those that the directory itself makes. */
export function tripsTo(
  sandbox: Sandbox,
  front: Front
): {oidc: number; metadata: number; token: number} {
  const issuer = front === 'task' ? sandbox.azureDevOps : sandbox.github
  const isRequest = (path: string) => /\/(idtoken\/request|oidctoken)$/.test(path)
  const entra = sandbox.entra.server.requests
  return {
    oidc: issuer.server.requests.filter(({path}) => isRequest(path)).length,
    metadata: entra.filter(({method}) => method === 'GET').length,
    token: entra.filter(({method}) => method === 'POST').length
  }
}

/** The step failed for this reason, handed nothing on and showed no part of a token. */
export function expectRefusalOf(
  run: TokenRun,
  reason: RegExp,
  sandbox: Sandbox,
  secrets: readonly string[] = []
): void {
  expect(run.failure).toMatch(reason)
  expect(run.succeeded).toBe(false)
  expect(run.outputs['token']).toBeUndefined()
  const written = `${run.written}\n${JSON.stringify(run.outputs)}`
  expect(leaksIn(written, [...secretsOf(sandbox), ...secrets])).toEqual([])
}
