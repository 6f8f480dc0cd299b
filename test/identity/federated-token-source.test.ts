import {afterAll, afterEach, beforeAll, describe, expect, test} from '@jest/globals'
import {createLocalJWKSet, jwtVerify} from 'jose'
import {type Sandbox, sandboxIds, sandboxRole, startSandbox} from '../../sandbox/sandbox.js'
import {FederatedTokenSource} from '../../shared/identity/federated-token-source.js'
import {recordedPorts, sandboxSettings} from '../support/identity.js'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())
afterEach(() => {
  sandbox.entra.lifetime = 3_900
  sandbox.entra.claims = {}
})

/** Method and path of what the sandbox was asked since the last call. */
function trips(): {oidc: number; metadata: number; token: number} {
  const oidc = take(sandbox.github.server.requests).filter(({path}) => path.endsWith('/request'))
  const entra = take(sandbox.entra.server.requests)
  return {
    oidc: oidc.length,
    metadata: entra.filter(({method}) => method === 'GET').length,
    token: entra.filter(({method}) => method === 'POST').length
  }
}
const take = <T>(list: readonly T[]): T[] => (list as T[]).splice(0)

describe('a federated token source', () => {
  test('gets a token that the directory signed, in three trips', async () => {
    trips()
    const ports = recordedPorts(sandbox)
    const source = new FederatedTokenSource(sandboxSettings(sandbox), ports)
    const {token} = await source.getToken()
    expect(trips()).toEqual({oidc: 1, metadata: 1, token: 1})
    const {payload} = await jwtVerify(token, createLocalJWKSet(sandbox.entra.jwks))
    expect(payload).toMatchObject({aud: sandboxIds.gatewayId, roles: [sandboxRole]})
    expect(ports.masked).toContain(token)
  })

  test('shares one exchange among all who ask at once', async () => {
    trips()
    const source = new FederatedTokenSource(sandboxSettings(sandbox), recordedPorts(sandbox))
    const tokens = await Promise.all(Array.from({length: 5}, () => source.getToken()))
    expect(new Set(tokens.map(({token}) => token)).size).toBe(1)
    expect(trips()).toEqual({oidc: 1, metadata: 1, token: 1})
  })

  test.each([
    {life: 3_600, share: 0.75, keptUntil: 2_699, renewedAt: 2_701},
    {life: 900, share: 0.67, keptUntil: 599, renewedAt: 601}
  ])('renews a token of $life s after $renewedAt s', async ({life, keptUntil, renewedAt}) => {
    sandbox.entra.lifetime = life
    let elapsed = 0
    const started = Date.now()
    const ports = recordedPorts(sandbox, () => started + elapsed * 1000)
    const source = new FederatedTokenSource(
      sandboxSettings(sandbox, {minLifetimeMs: 0, timeoutMs: 9_000_000}),
      ports
    )
    const first = await source.getToken()
    elapsed = keptUntil - 5
    expect((await source.getToken()).token).toBe(first.token)
    elapsed = renewedAt + 5
    sandbox.github.lifetime = 300 + elapsed
    trips()
    sandbox.entra.lifetime = life + elapsed
    expect((await source.getToken()).token).not.toBe(first.token)
    expect(trips()).toEqual({oidc: 1, metadata: 0, token: 1})
    sandbox.github.lifetime = 300
  })

  test('renews once after a refusal, and then no more', async () => {
    const source = new FederatedTokenSource(sandboxSettings(sandbox), recordedPorts(sandbox))
    const first = await source.getToken()
    const second = await source.renewAfterRefusal(first.token)
    expect(second?.token).not.toBe(first.token)
    expect((await source.renewAfterRefusal(first.token))?.token).toBe(second?.token)
    expect(await source.renewAfterRefusal(second!.token)).toBeUndefined()
    expect((await source.getToken()).token).toBe(second?.token)
  })

  test('goes on with a token that is still valid when its renewal fails', async () => {
    let elapsed = 0
    const started = Date.now()
    const ports = recordedPorts(sandbox, () => started + elapsed * 1000)
    const source = new FederatedTokenSource(sandboxSettings(sandbox), ports)
    const first = await source.getToken()
    elapsed = 3_605
    sandbox.github.server.faults.push({kind: 'reply', reply: {status: 403}})
    expect((await source.getToken()).token).toBe(first.token)
    expect(ports.lines.join('\n')).toMatch(/warning: the token could not be renewed .* HTTP 403/)
    trips()
    expect((await source.getToken()).token).toBe(first.token)
    expect(trips()).toEqual({oidc: 0, metadata: 0, token: 0})
    elapsed = 3_905
    sandbox.github.server.faults.push({kind: 'reply', reply: {status: 403}})
    await expect(source.getToken()).rejects.toThrow(/HTTP 403/)
  })

  test('lets one of those who wait give up without the others', async () => {
    const source = new FederatedTokenSource(sandboxSettings(sandbox), recordedPorts(sandbox))
    const controller = new AbortController()
    const impatient = source.getToken(controller.signal)
    const patient = source.getToken()
    controller.abort(new Error('no longer wanted'))
    await expect(impatient).rejects.toThrow('no longer wanted')
    expect((await patient).token).toMatch(/^eyJ/)
  })

  test.each(['github', 'entra'] as const)(
    'says that the clock is off by what %s says',
    async who => {
      sandbox[who].server.dateOffsetMs = -600_000
      const ports = recordedPorts(sandbox)
      await new FederatedTokenSource(sandboxSettings(sandbox), ports).getToken()
      sandbox[who].server.dateOffsetMs = 0
      expect(ports.lines.filter(line => /^warning: .*10 minutes ahead/.test(line))).toHaveLength(1)
    }
  )
})
