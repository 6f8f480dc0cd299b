import {createHash} from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {createLocalJWKSet, jwtVerify} from 'jose'
import {entraErrorReply} from '../../sandbox/entra.js'
import {type Sandbox, sandboxIds, sandboxRole, startSandbox} from '../../sandbox/sandbox.js'
import type {Fault, ReceivedRequest, Reply} from '../../sandbox/server.js'
import {entraHints} from '../../shared/identity/entra-hints.js'
import {azureCommands, runAction, runCli} from '../support/fronts.js'
import {leaksIn} from '../support/leaks.js'
import {
  calm,
  expectRefusalOf,
  type Front,
  fronts,
  runToken,
  secretsOf,
  type TokenRun,
  tripsTo
} from '../support/token-fronts.js'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())
beforeEach(() => calm(sandbox))

const trips = (front: Front) => tripsTo(sandbox, front)
const expectRefusal = (run: TokenRun, reason: RegExp) => expectRefusalOf(run, reason, sandbox)

describe.each(fronts)('token on the front %s', front => {
  test('passes on a token that the gateway can verify, in three trips', async () => {
    const run = await runToken(front, sandbox, {inputs: {'required-roles': sandboxRole}})
    expect(run.failure).not.toMatch(/error|warning/i)
    expect(run.succeeded).toBe(true)
    const token = run.outputs['token']!
    const {payload} = await jwtVerify(token, createLocalJWKSet(sandbox.entra.jwks), {
      audience: sandboxIds.gatewayId,
      issuer: sandbox.entra.issuer(2)
    })
    expect(run.outputs).toMatchObject({
      'expires-on': new Date(payload.exp! * 1000).toISOString().replace('.000', ''),
      audience: sandboxIds.gatewayId,
      roles: JSON.stringify([sandboxRole]),
      issuer: sandbox.entra.issuer(2),
      subject: sandboxIds.servicePrincipalId,
      'token-sha256': createHash('sha256').update(token).digest('hex')
    })
    expect(trips(front)).toEqual({oidc: 1, metadata: 1, token: 1})
    expect(leaksIn(run.written, secretsOf(sandbox))).toEqual([])
  })

  test('explains the identity without asking Entra', async () => {
    const run = await runToken(front, sandbox, {inputs: {explain: 'true'}})
    expect(run.succeeded).toBe(true)
    const issuer = front === 'task' ? sandbox.azureDevOps : sandbox.github
    expect(run.log).toContain(`subject (sub): ${issuer.subject()}`)
    expect(run.log).toContain(`"issuer": "${issuer.issuer}"`)
    expect(run.log).toContain('azuread_application_federated_identity_credential')
    expect(run.log).toContain('Microsoft.Graph/applications/federatedIdentityCredentials')
    if (front !== 'cli') expect(run.written).toContain("### The job's own identity")
    expect(trips(front)).toEqual({oidc: 1, metadata: 0, token: 0})
    expect(leaksIn(run.written, secretsOf(sandbox))).toEqual([])
  })
})

const reply = (status: number, body: string, headers: Record<string, string> = {}): Fault => ({
  kind: 'reply',
  reply: {status, body, headers}
})
const html = '<!DOCTYPE html><html><body>Sign in</body></html>'
const header = (fields: object, token: string): string => {
  const [, ...rest] = token.split('.')
  return [Buffer.from(JSON.stringify(fields)).toString('base64url'), ...rest].join('.')
}

interface RequestFault {
  readonly name: string
  readonly reason: RegExp
  readonly faults?: Fault[]
  readonly claims?: Record<string, unknown>
  readonly damage?: (token: string) => string
  readonly dateOffsetMs?: number
  readonly timeout?: string
}

const seconds = () => Math.floor(Date.now() / 1000)

const requestFaults: readonly RequestFault[] = [
  {
    name: 'redirects',
    faults: [reply(302, html, {Location: 'https://localhost/_signin'})],
    reason: /redirects \(HTTP 302\)/
  },
  {name: 'takes no such method', faults: [reply(405, '')], reason: /HTTP 405/},
  {
    name: 'refuses',
    faults: [reply(403, '{"message":"no"}')],
    reason: /HTTP 403.*access token was not accepted/
  },
  {name: 'is not found', faults: [reply(404, '')], reason: /HTTP 404/},
  {
    name: 'answers JSON without a token',
    faults: [reply(200, '{"count":0}')],
    reason: /no field '(value|oidcToken)'/
  },
  {
    name: 'asks to wait longer than there is time',
    faults: [reply(429, '', {'Retry-After': '3600'})],
    reason: /asks to wait 3600 s/
  },
  {
    name: 'is slow',
    faults: [{kind: 'delay', ms: 20_000}],
    timeout: '1',
    reason: /no answer within 1 s/
  },
  {
    name: 'sends a token of two parts',
    damage: token => token.split('.').slice(0, 2).join('.'),
    reason: /not a .*JWT of three parts/
  },
  {
    name: 'sends an unsigned token',
    damage: token => header({typ: 'JWT', alg: 'none'}, token).replace(/[^.]*$/, ''),
    reason: /alg 'none'/
  },
  {
    name: "sends a token of alg 'none'",
    damage: token => header({alg: 'none'}, token),
    reason: /alg 'none'/
  },
  {
    name: 'sends a token of another audience',
    claims: {aud: 'https://github.com/acme'},
    reason: /audience is 'https:\/\/github.com\/acme'/
  },
  {name: 'sends a token without a subject', claims: {sub: null}, reason: /no subject/},
  {
    name: 'sends an expired token',
    claims: {exp: seconds() - 60},
    reason: /expired at .*Check this machine's clock/
  },
  {
    name: 'sends a token of the future',
    claims: {nbf: seconds() + 600, exp: seconds() + 900},
    reason: /not valid before/
  },
  {
    name: 'sends an expired token and the time',
    claims: {exp: seconds() - 700, nbf: seconds() - 1_600},
    dateOffsetMs: 600_000,
    reason: /clock is 10 minutes behind/
  }
]

describe.each(['action', 'task'] as const)('when the request endpoint of the %s', front => {
  test.each(requestFaults)('$name, the step says so', async fault => {
    const issuer = front === 'task' ? sandbox.azureDevOps : sandbox.github
    issuer.server.faults.push(...(fault.faults ?? []))
    issuer.claims = fault.claims ?? {}
    issuer.damage = fault.damage ?? (token => token)
    issuer.server.dateOffsetMs = fault.dateOffsetMs ?? 0
    const run = await runToken(front, sandbox, {inputs: {timeout: fault.timeout ?? '60'}})
    expectRefusal(run, fault.reason)
    expect(trips(front)).toEqual({oidc: 1, metadata: 0, token: 0})
  })
})

test('names the fault of a stage that does not use the service connection', async () => {
  const value = 'There is no explicit reference to service connection 1 from current stage.'
  sandbox.azureDevOps.server.faults.push(reply(200, JSON.stringify({count: 151, value})))
  expectRefusal(await runToken('task', sandbox), /input of a task of the same stage/)
})

test('a request endpoint that recovers costs no second exchange', async () => {
  sandbox.github.server.faults.push(
    reply(503, ''),
    {kind: 'cut-before'},
    reply(429, '', {'Retry-After': '0'})
  )
  const run = await runToken('action', sandbox)
  expect(run.succeeded).toBe(true)
  expect(run.log).toMatch(/attempt 1 failed: HTTP 503/)
  expect(trips('action')).toEqual({oidc: 4, metadata: 1, token: 1})
})

test('a clock that is off is said, and forgiven when the token is good by the right one', async () => {
  sandbox.github.server.dateOffsetMs = -600_000
  sandbox.entra.server.dateOffsetMs = -600_000
  const now = seconds() - 600
  sandbox.github.claims = {iat: now, nbf: now - 600, exp: now + 500}
  const run = await runToken('action', sandbox)
  expect(run.log).toMatch(/clock is 10 minutes ahead/)
})

describe('when Entra answers', () => {
  const codes = entraHints.flatMap(hint => hint.codes.map(code => ({...hint, code})))

  test.each(codes.filter(({transient}) => !transient))(
    'AADSTS$code, the step says what to change',
    async ({code, meaning}) => {
      sandbox.entra.server.faults.push(...metadataThen(entraError(code)))
      const run = await runToken('action', sandbox)
      expectRefusal(run, new RegExp(`AADSTS${code} \\(`))
      expect(run.failure).toContain(meaning)
      expect(run.failure).toContain(`subject: ${sandbox.github.subject()}`)
      expect(run.failure).toMatch(/correlation id: [0-9a-f-]{36}/)
      expect(trips('action')).toEqual({oidc: 1, metadata: 1, token: 1})
    }
  )

  test.each(codes.filter(({transient}) => transient))(
    'AADSTS$code, it tries again',
    async ({code}) => {
      sandbox.entra.server.faults.push(...metadataThen(entraError(code, 503)))
      const run = await runToken('action', sandbox)
      expect(run.succeeded).toBe(true)
      expect(run.log).toContain(`AADSTS${code}`)
      expect(trips('action')).toEqual({oidc: 1, metadata: 1, token: 2})
    }
  )

  test('an unknown code, it shows code, text and correlation id', async () => {
    sandbox.entra.server.faults.push(...metadataThen(entraError(999999)))
    expectRefusal(
      await runToken('action', sandbox),
      /AADSTS999999: made up.*correlation id: [0-9a-f-]{36}/s
    )
  })

  test('an error that quotes the assertion, no part of it is shown', async () => {
    const quote = ({body}: ReceivedRequest): Reply => {
      const assertion = new URLSearchParams(body).get('client_assertion')!
      const middle = assertion.slice(100, 160)
      return entraErrorReply(400, 'invalid_request', 999998, `bad '${assertion}' at ${middle}.`)
    }
    sandbox.entra.server.faults.push({kind: 'none'}, {kind: 'reply', reply: quote})
    expectRefusal(await runToken('action', sandbox), /AADSTS999998/)
  })

  test.each([
    {
      name: 'HTML with an error',
      faults: [reply(403, html)],
      reason: /HTTP 403 with a body that is not JSON/
    },
    {
      name: 'a token that is no text',
      faults: [reply(200, '{"token_type":"Bearer","expires_in":3600,"access_token":["a"]}')],
      reason: /holds no access token/
    },
    {
      name: 'no token',
      faults: [reply(200, '{"token_type":"Bearer"}')],
      reason: /holds no access token/
    },
    {
      name: '429 with a long wait',
      faults: [reply(429, '{}', {'Retry-After': '999'})],
      reason: /asks to wait 999 s/
    }
  ])('$name, the step says so', async ({faults, reason}) => {
    sandbox.entra.server.faults.push({kind: 'none'}, ...faults)
    expectRefusal(await runToken('action', sandbox), reason)
    expect(trips('action')).toEqual({oidc: 1, metadata: 1, token: 1})
  })

  test.each([
    {name: 'HTML', faults: [reply(200, html)], metadata: 2},
    {name: '503', faults: [reply(503, '')], metadata: 2},
    {name: 'nothing, cutting the connection', faults: [{kind: 'cut-before'} as Fault], metadata: 2}
  ])('$name to the request for metadata, it asks again', async ({faults, metadata}) => {
    sandbox.entra.server.faults.push(...faults)
    expect((await runToken('action', sandbox)).succeeded).toBe(true)
    expect(trips('action')).toEqual({oidc: 1, metadata, token: 1})
  })

  test.each([
    {
      name: 'that it has none',
      fault: reply(404, ''),
      reason: /HTTP 404.*sign-in endpoint of Entra/
    },
    {
      name: 'with another document',
      fault: reply(200, '{}'),
      reason: /discovery document of .* names no token endpoint/
    },
    {
      name: 'with the issuer of somebody else',
      fault: reply(
        200,
        '{"issuer":"https://evil.example/v2.0","token_endpoint":"https://evil.example/t","authorization_endpoint":"https://evil.example/a","jwks_uri":"https://evil.example/k"}'
      ),
      reason: /discovery document of .* another issuer/
    }
  ])('to the request for metadata $name, the assertion goes nowhere', async ({fault, reason}) => {
    sandbox.entra.server.faults.push(fault)
    expectRefusal(await runToken('action', sandbox), reason)
    expect(trips('action')).toEqual({oidc: 1, metadata: 1, token: 0})
  })

  test('later than the time limit, the step says so', async () => {
    sandbox.entra.server.faults.push({kind: 'none'}, {kind: 'delay', ms: 20_000})
    const run = await runToken('action', sandbox, {inputs: {timeout: '2'}})
    expectRefusal(run, /no answer within 2 s/)
  })

  test('that a new credential is not known yet, it tries again only when told to', async () => {
    sandbox.entra.server.faults.push(...metadataThen(entraError(700213, 401)))
    const run = await runToken('action', sandbox, {inputs: {'retry-propagation': 'true'}})
    expect(run.succeeded).toBe(true)
    expect(trips('action')).toEqual({oidc: 1, metadata: 1, token: 2})
  })
})

interface UnfitToken {
  readonly name: string
  readonly reason: RegExp
  readonly claims?: Record<string, unknown>
  readonly damage?: (token: string) => string
  readonly inputs?: Record<string, string>
}
const graph = '00000003-0000-0000-c000-000000000000'
const unfitTokens: readonly UnfitToken[] = [
  {
    name: 'two parts',
    damage: token => token.split('.').slice(0, 2).join('.'),
    reason: /three parts/
  },
  {name: "alg 'none'", damage: token => header({alg: 'none'}, token), reason: /not signed/},
  {name: 'another tenant', claims: {tid: graph}, reason: /tenant \(tid\) is '00000003/},
  {
    name: 'another issuer',
    claims: {iss: `https://localhost/${graph}/v2.0`},
    reason: /issuer \(iss\)/
  },
  {
    name: 'an issuer of another version',
    claims: {ver: '1.0'},
    reason: /for a token of version 1.0/
  },
  {name: 'another audience', claims: {aud: graph}, reason: /audience \(aud\) is '00000003/},
  {name: 'another client', claims: {azp: graph}, reason: /client \(azp, appid\) is '00000003/},
  {name: 'an expiry in the past', claims: {exp: seconds() - 5}, reason: /expired at/},
  {name: 'a start in the future', claims: {nbf: seconds() + 900}, reason: /not valid before/},
  {
    name: 'a short life',
    // Taken when the test runs: on a slow machine the ones before it last minutes.
    get claims() {
      return {exp: seconds() + 120}
    },
    reason: /less than the 300 s/
  },
  {name: 'no expiry', claims: {exp: null}, reason: /no expiry/},
  {
    name: 'no role that is required',
    inputs: {'required-roles': 'Mcp.Admin'},
    reason: /lacks the app role Mcp.Admin \(it has Mcp.Call\)/
  }
]

test.each(unfitTokens)('refuses to pass on a token with $name', async unfit => {
  sandbox.entra.claims = unfit.claims ?? {}
  sandbox.entra.damage = unfit.damage ?? (token => token)
  expectRefusal(await runToken('action', sandbox, {inputs: unfit.inputs ?? {}}), unfit.reason)
})

test('warns of a token without roles', async () => {
  sandbox.entra.claims = {roles: null}
  const run = await runToken('action', sandbox)
  expect(run.succeeded).toBe(true)
  expect(run.log).toMatch(/::warning::.*requires scp will answer 401/)
})

test('passes on an opaque token with a warning', async () => {
  sandbox.entra.damage = () => 'opaque-0123456789-abcdefghijklmnopqrstuvwxyz'
  const run = await runToken('action', sandbox)
  expect(run.succeeded).toBe(true)
  expect(run.log).toMatch(/::warning::.*opaque/)
  expect(leaksIn(run.written, secretsOf(sandbox))).toEqual([])
})

test('takes tokens of version 1 with the audience that was asked for', async () => {
  const resource = sandbox.entra.resources[0]!
  resource.tokenVersion = 1
  const run = await runToken('action', sandbox, {inputs: {resource: resource.identifierUris[0]!}})
  resource.tokenVersion = 2
  expect(run.failure).toBe('')
  expect(run.outputs['audience']).toBe(resource.identifierUris[0])
})

test('the debug log of the Azure SDK shows no part of a token either', async () => {
  const env = {AZURE_LOG_LEVEL: 'verbose'}
  const good = await runToken('action', sandbox, {env})
  expect(good.succeeded).toBe(true)
  expect(good.log).toMatch(/azure:/)
  expect(leaksIn(good.written, secretsOf(sandbox))).toEqual([])
  sandbox.entra.server.faults.push({kind: 'none'}, reply(200, '{"access_token":"eyJhbGciOi'))
  sandbox.entra.server.faults.push(reply(400, '{"error":"x"}'))
  expectRefusal(await runToken('action', sandbox, {env}), /HTTP 400/)
})

test('exports the token only when asked to, says what that exposes, and blanks it after the job', async () => {
  const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'export-'))
  const env = {NODE_EXTRA_CA_CERTS: sandbox.certificates.caFile, ...sandbox.github.environment}
  const inputs = {
    command: 'token',
    'tenant-id': sandboxIds.tenantId,
    'client-id': sandboxIds.clientId,
    resource: sandboxIds.gatewayId,
    cloud: 'custom',
    'authority-host': sandbox.entra.server.origin
  }
  const without = await runAction({workspace, inputs, env})
  expect(without.exported).toEqual({})
  const run = await runAction({workspace, inputs: {...inputs, 'export-env': 'MCP_TOKEN'}, env})
  expect(run.exported).toEqual({MCP_TOKEN: run.outputs['token']})
  expect(run.stdout).toMatch(/::warning::MCP_TOKEN holds the token for all later steps/)
  const state = Object.fromEntries(
    Object.entries(run.state).map(([name, value]) => [`STATE_${name}`, value])
  )
  const post = await runAction({workspace, inputs: {}, env: state, entry: 'action-post.js'})
  expect(post.exitCode).toBe(0)
  expect(post.exported).toEqual({MCP_TOKEN: ''})
  fs.rmSync(workspace, {recursive: true})
})

test('the command line serves script steps of Azure Pipelines, and masks before it prints', async () => {
  const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'script-'))
  const {environment, connection} = sandbox.azureDevOps
  const args = {
    'azure-subscription': connection.id,
    'tenant-id': sandboxIds.tenantId,
    'client-id': sandboxIds.clientId,
    resource: sandboxIds.gatewayId,
    'authority-host': sandbox.entra.server.origin
  }
  const run = await runCli(
    ['token', ...Object.entries(args).flatMap(([name, value]) => [`--${name}`, value])],
    {
      workspace,
      env: {
        TF_BUILD: 'True',
        NODE_EXTRA_CA_CERTS: sandbox.certificates.caFile,
        SYSTEM_OIDCREQUESTURI: environment['SYSTEM_OIDCREQUESTURI']!,
        SYSTEM_ACCESSTOKEN: environment['ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN']!
      }
    }
  )
  fs.rmSync(workspace, {recursive: true})
  const {token} = JSON.parse(run.stdout) as {token: string}
  const masked = azureCommands(run.stderr).filter(({command}) => command === 'task.setsecret')
  expect(masked.map(({message}) => message)).toContain(token)
  expect(leaksIn(run.stderr, secretsOf(sandbox))).toEqual([])
})

test('a pull request from a fork is told that it can never have a token', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fork-'))
  const file = path.join(folder, 'event.json')
  const head = {ref: 'fix', sha: '0'.repeat(40), repo: {full_name: 'stranger/widgets'}}
  const base = {ref: 'main', sha: '1'.repeat(40)}
  fs.writeFileSync(file, JSON.stringify({pull_request: {number: 7, head, base}}))
  const env = {GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: file}
  const run = await runToken('action', sandbox, {withoutIdentity: true, env})
  fs.rmSync(folder, {recursive: true})
  expectRefusal(run, /pull request from a fork/)
})

describe('before any network call it refuses', () => {
  const cases: readonly {name: string; inputs: Record<string, string>; reason: RegExp}[] = [
    {
      name: 'a tenant that is no GUID',
      inputs: {'tenant-id': 'contoso.onmicrosoft.com'},
      reason: /'tenant-id' is not a GUID/
    },
    {
      name: 'a client that is no GUID',
      inputs: {'client-id': 'my-app'},
      reason: /'client-id' is not a GUID/
    },
    {
      name: 'an authority over http',
      inputs: {'authority-host': 'http://login.example.com'},
      reason: /must be https/
    },
    {
      name: 'a custom cloud without an authority',
      inputs: {'authority-host': ''},
      reason: /needs the input 'authority-host'/
    },
    {
      name: 'several resources',
      inputs: {resource: `${graph} ${graph}`},
      reason: /more than one resource/
    },
    {
      name: 'a scope in place of a resource',
      inputs: {resource: 'user_impersonation'},
      reason: /'resource' cannot be/
    },
    {name: 'no resource', inputs: {resource: ''}, reason: /needs the input 'resource'/},
    {name: 'an unknown cloud', inputs: {cloud: 'germany'}, reason: /cloud/},
    {name: 'a variable that the system uses', inputs: {'export-env': 'PATH'}, reason: /export-env/},
    {name: 'a time limit that is no number', inputs: {timeout: 'soon'}, reason: /timeout/}
  ]
  test.each(cases)('$name', async ({inputs, reason}) => {
    expectRefusal(await runToken('action', sandbox, {inputs}), reason)
    expect(trips('action')).toEqual({oidc: 0, metadata: 0, token: 0})
  })

  test('several mistakes at once, all of them named', async () => {
    const inputs = {'tenant-id': 'x', 'client-id': 'y', resource: 'z'}
    const {failure} = await runToken('action', sandbox, {inputs})
    for (const name of ['tenant-id', 'client-id', 'resource'])
      expect(failure).toContain(`'${name}'`)
  })

  test('a job without id-token: write', async () => {
    const run = await runToken('action', sandbox, {withoutIdentity: true})
    expectRefusal(run, /id-token: write/)
  })

  test('a task without a service connection', async () => {
    const run = await runToken('task', sandbox, {env: {INPUT_AZURESUBSCRIPTION: ''}})
    expectRefusal(run, /azureSubscription/)
    expect(trips('task')).toEqual({oidc: 0, metadata: 0, token: 0})
  })
})

const entraError = (code: number, status = 400): Reply =>
  entraErrorReply(status, 'invalid_request', code, 'made up for this test.')
/** The metadata is answered as it should be, the token request with this. */
const metadataThen = (answer: Reply): Fault[] => [{kind: 'none'}, {kind: 'reply', reply: answer}]
