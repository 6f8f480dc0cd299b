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
})
