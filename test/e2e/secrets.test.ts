import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {type Sandbox, sandboxIds, startSandbox} from '../../sandbox/sandbox.js'
import type {Fault} from '../../sandbox/server.js'
import {azureMasker, githubMasker, visibleWindows} from '../masking/models.js'
import {azureCommands, githubCommands} from '../support/fronts.js'
import {leaksIn} from '../support/leaks.js'
import {
  calm,
  type Front,
  fronts,
  runStep,
  secretsOf,
  type TokenRun,
  type TokenStep
} from '../support/token-fronts.js'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())
beforeEach(() => calm(sandbox))

const apiKey = 'sk-made-up-9fQ2xT7LmZp4Vb8Kc1Wd6Hs3'
const password = `P@ss/w+rd="x' &<y>9z-${'q7Lm'.repeat(3)}`
const pem = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\n'.repeat(3)}-----END PRIVATE KEY-----\n`

function read(front: Front, secrets: string, step: TokenStep = {}): Promise<TokenRun> {
  const inputs = {'vault-url': sandbox.keyVault.server.origin, secrets, ...step.inputs}
  return runStep('secrets', front, sandbox, {...step, inputs})
}

function expectRefusal(run: TokenRun, ...reasons: (string | RegExp)[]): void {
  for (const reason of reasons) expect(run.failure).toMatch(reason)
  expect(run.succeeded).toBe(false)
  expect(run.outputs).toEqual({})
  expectNoLeak(run)
}

/** Lines of a PEM that all such files have are no leak: the others must not be seen. */
function expectNoLeak(run: TokenRun): void {
  const secrets = secretsOf(sandbox).map(text => text.replace(/-----[A-Z ]+-----/g, ''))
  expect(leaksIn(run.written, secrets)).toEqual([])
}

describe.each(fronts)('secrets on the front %s', front => {
  test('reads current and named versions, unaltered and masked', async () => {
    const {keyVault} = sandbox
    const first = keyVault.store('claude-api-key', 'sk-first-2Yh8Rt5Gd3Xv7Bn1Mc4Qw9')
    keyVault.store('claude-api-key', apiKey, {expires: Math.floor(Date.now() / 1000) + 86_400})
    keyVault.store('db-password', password)
    const run = await read(
      front,
      `claude-api-key | ANTHROPIC_API_KEY\nclaude-api-key/${first} | OLD_KEY\ndb-password`
    )
    expect(run.failure).not.toMatch(/error|warning/i)
    expect(run.succeeded).toBe(true)
    expect(run.outputs).toEqual({
      ANTHROPIC_API_KEY: apiKey,
      OLD_KEY: 'sk-first-2Yh8Rt5Gd3Xv7Bn1Mc4Qw9',
      'db-password': password
    })
    expectNoLeak(run)
  })

  test('keeps quiet also when the libraries are told to log all they do', async () => {
    sandbox.keyVault.store('key', apiKey)
    const run = await read(front, 'key', {env: {AZURE_LOG_LEVEL: 'verbose', DEBUG: '*'}})
    expect(run.outputs).toEqual({key: apiKey})
    expect(run.log).toMatch(/azure:/)
    expectNoLeak(run)
  })

  test('tells apart what is missing, forbidden, disabled, expired and early, all at once', async () => {
    const {keyVault} = sandbox
    keyVault.store('good', apiKey)
    keyVault.store('hidden', 'hidden-value-5Jq8Zx2Lp7')
    keyVault.forbidden.add('hidden')
    keyVault.store('off', 'off-value-3Kd9Wm4Tn6Yr', {enabled: false})
    keyVault.store('old', 'old-value-8Vb2Hc6Xs1Qg', {expires: 1_600_000_000})
    keyVault.store('new', 'new-value-4Np7Fz3Lj9Bt', {notBefore: 4_000_000_000})
    const run = await read(front, 'good\nhidden\noff\nold\nnew\nnone')
    expectRefusal(
      run,
      'no output was set',
      /secret 'hidden'.*Key Vault Secrets User.*--scope '\/subscriptions\/.*\/vaults\/sandbox\/secrets\/hidden'/,
      /secret 'off' is disabled/,
      /secret 'old'.*expired at 2020-09-13T12:26:40Z/,
      /secret 'new'.*not valid before 2096-10-02T07:06:40Z/,
      /secret 'none' does not exist/
    )
  })

  test('refuses to follow the vault to another tenant or authority', async () => {
    const {keyVault, entra} = sandbox
    keyVault.store('key', apiKey)
    keyVault.challenge.authorization = `${entra.server.origin}/99999999-2222-4333-8444-555555555555`
    expectRefusal(await read(front, 'key'), /belongs to the tenant '99999999/)
    keyVault.challenge.authorization = `https://login.example.com/${sandboxIds.tenantId}`
    expectRefusal(await read(front, 'key'), /'https:\/\/login\.example\.com'.*authority-host/)
    keyVault.challenge = {resource: 'https://management.azure.com'}
    expectRefusal(await read(front, 'key'), /token for 'https:\/\/management\.azure\.com'/)
    expect(entra.issued).toEqual([])
  })

  test('values of several lines', async () => {
    sandbox.keyVault.store('pem', pem)
    const plain = await read(front, 'pem | KEY')
    if (front === 'task') expectRefusal(plain, /several lines.*base64/)
    else expect(plain.outputs).toEqual({KEY: pem})
    expectNoLeak(plain)

    const encoded = await read(front, 'pem | KEY', {inputs: {multiline: 'base64'}})
    expect(encoded.outputs).toEqual({KEY: Buffer.from(pem).toString('base64')})
    expectNoLeak(encoded)

    const file = await read(front, 'pem | KEY', {inputs: {multiline: 'file'}})
    if (front === 'cli') expectRefusal(file, /nobody would remove the file/)
    else {
      expect(file.succeeded).toBe(true)
      expect(file.outputs['KEY']).toMatch(/mcp-gatehouse-secrets-.*KEY$/)
    }
  })
})

const reply = (status: number, body: string, headers: Record<string, string> = {}): Fault => ({
  kind: 'reply',
  reply: {status, body, headers}
})
const times = (count: number, fault: Fault): Fault[] => Array.from({length: count}, () => fault)
const html = '<!DOCTYPE html><html><body>Sign in</body></html>'

describe.each(fronts)('the vault fails, on the front %s', front => {
  test.each<[name: string, faults: Fault[]]>([
    ['throttles without Retry-After', times(2, reply(429, '{"error":{"code":"Throttled"}}'))],
    ['throttles with Retry-After', times(1, reply(429, '', {'Retry-After': '1'}))],
    ['is unavailable for a moment', times(2, reply(503, 'busy'))],
    ['cuts the connection', times(1, {kind: 'cut-before'})],
    ['cuts its answer', times(1, {kind: 'cut-during'})],
    ['is slow', times(1, {kind: 'delay', ms: 300})]
  ])('%s, and the secret is read after all', async (_, faults) => {
    sandbox.keyVault.store('key', apiKey)
    sandbox.keyVault.server.faults.push(...faults)
    const run = await read(front, 'key')
    expect(run.outputs).toEqual({key: apiKey})
    expectNoLeak(run)
  })

  test.each<[name: string, faults: Fault[], reason: RegExp, timeout?: string]>([
    ['throttles for too long', times(9, reply(429, '', {'Retry-After': '100'})), /wait 100 s/, '5'],
    ['refuses with an HTML page', times(9, reply(403, html)), /HTTP 403.*not in the form/],
    [
      'redirects',
      times(9, reply(302, '', {Location: 'https://localhost:1/x'})),
      /HTTP 302.*not in the form/
    ],
    ['is no vault', times(9, reply(401, '')), /HTTP 401.*not in the form/]
  ])('%s', async (_, faults, reason, timeout = '60') => {
    sandbox.keyVault.store('key', apiKey)
    sandbox.keyVault.server.faults.push(...faults)
    expectRefusal(await read(front, 'key', {inputs: {timeout}}), reason)
  })

  test('has a certificate that is not trusted', async () => {
    const other = await startSandbox()
    other.keyVault.store('key', apiKey)
    const inputs = {'vault-url': other.keyVault.server.origin}
    expectRefusal(await read(front, 'key', {inputs}), /is not trusted.*NODE_EXTRA_CA_CERTS/)
    await other.close()
  })

  test('gives no access for network, policy or token', async () => {
    const {keyVault} = sandbox
    keyVault.store('key', apiKey)
    keyVault.behindFirewall = true
    expectRefusal(await read(front, 'key'), /network rules/)
    keyVault.behindFirewall = false
    keyVault.accessModel = 'policy'
    keyVault.forbidden.add('key')
    expectRefusal(await read(front, 'key'), /az keyvault set-policy --name/)
    sandbox.entra.claims = {iss: 'https://sts.example.com/t/'}
    expectRefusal(await read(front, 'key'), /issuer/)
  })

  test('no token can be had: said once, for all secrets', async () => {
    sandbox.client.disabled = true
    const run = await read(front, 'a-key\nb-key\nc-key')
    sandbox.client.disabled = false
    expectRefusal(run, /AADSTS7000112/)
    const reason = run.failure.slice(run.failure.indexOf('no output was set'))
    expect(reason.match(/Entra gave no token/g)).toHaveLength(1)
  })
})

describe.each(['action', 'task'] as const)('what later steps print, after %s', front => {
  test('is hidden by what was registered, in every form', async () => {
    sandbox.keyVault.store('password', password)
    sandbox.keyVault.store('key', apiKey)
    const run = await read(front, 'password\nkey')
    const masker = front === 'action' ? githubMasker() : azureMasker()
    const commandsIn = front === 'action' ? githubCommands : azureCommands
    for (const {command, message} of commandsIn(run.log)) {
      if (command === 'add-mask' || command === 'task.setsecret') masker.register(message)
    }
    for (const secret of [password, apiKey]) {
      const json = JSON.stringify([secret])
      const documents = [
        secret,
        json,
        JSON.stringify(json),
        encodeURIComponent(secret),
        Buffer.from(`me:${secret}`).toString('base64'),
        Buffer.from(json).toString('base64url'),
        Buffer.from(json, 'utf16le').toString('base64'),
        Buffer.from(secret).toString('hex')
      ]
      for (const document of documents) {
        expect(visibleWindows(masker.mask(document), document, 16)).toEqual([])
      }
    }
  })
})

describe('many secrets', () => {
  test('are read together, at most ten at once, with one token', async () => {
    const names = Array.from({length: 25}, (_, i) => `key-${i}`)
    for (const name of names) sandbox.keyVault.store(name, `${name}-${apiKey}`)
    const run = await read('action', names.join('\n'))
    expect(Object.keys(run.outputs)).toHaveLength(25)
    expect(sandbox.keyVault.mostAtOnce()).toBeGreaterThan(1)
    expect(sandbox.keyVault.mostAtOnce()).toBeLessThanOrEqual(10)
    expect(new Set(sandbox.entra.issued).size).toBe(1)
    expectNoLeak(run)
  })
})
