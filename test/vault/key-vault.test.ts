import {describe, expect, test} from '@jest/globals'
import {Deadline} from '../../shared/identity/attempts.js'
import {type Clock, systemClock} from '../../shared/identity/clock.js'
import type {HttpAnswer, HttpRequest} from '../../shared/identity/transport.js'
import {KeyVault} from '../../shared/vault/key-vault.js'
import {readSecrets} from '../../shared/vault/read-secrets.js'

const tenantId = '8f1c4d62-5a0b-4c1e-9a7d-2b6e3f4a5b6c'
const origin = 'https://my-vault.vault.azure.net'
const version = 'a'.repeat(32)
const reference = {name: 'key', version: undefined, output: 'KEY'}
const challenge = `Bearer authorization="https://login.windows.net/${tenantId}", resource="https://vault.azure.net"`

type Answer = (request: HttpRequest) => HttpAnswer

const asks = (header = challenge): HttpAnswer => ({
  status: 401,
  headers: {'www-authenticate': header},
  body: '{"error":{"code":"Unauthorized","message":"AKV10000: Request is missing a token."}}'
})
const gives = (value: string, attributes: object = {}): HttpAnswer => ({
  status: 200,
  headers: {'content-type': 'application/json; charset=utf-8'},
  body: JSON.stringify({value, id: `${origin}/secrets/key/${version}`, attributes})
})
const authorized = (request: HttpRequest): boolean =>
  Object.keys(request.headers).some(name => name.toLowerCase() === 'authorization')

/** A vault of the public cloud that answers as told, with what it saw. */
function openVault(answer: Answer, options: {now?: () => number; propagate?: boolean} = {}) {
  const requests: HttpRequest[] = []
  const resources: string[] = []
  const masked: string[] = []
  const slept: number[] = []
  const clock: Clock = {
    ...systemClock,
    ...(options.now && {now: options.now}),
    sleep: async ms => void slept.push(ms)
  }
  const quiet = () => {}
  const log = {
    debug: quiet,
    info: quiet,
    warning: quiet,
    error: quiet,
    group: quiet,
    endGroup: quiet
  }
  const vault = new KeyVault(
    {
      address: {origin, name: 'my-vault', resource: 'https://vault.azure.net'},
      tenantId,
      clientId: '3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a',
      authorityHost: undefined,
      retryPropagation: options.propagate ?? false
    },
    {
      transport: async request => {
        requests.push(request)
        return answer(request)
      },
      clock,
      log,
      mask: secret => void masked.push(secret),
      getToken: async resource => {
        resources.push(resource)
        return {token: 'the-token', expiresAt: Date.now() + 3_600_000}
      }
    },
    new Deadline(systemClock, 10_000)
  )
  return {vault, requests, resources, masked, slept}
}

describe('KeyVault in a known cloud', () => {
  test('asks without a token, then with one for the cloud and nobody else', async () => {
    const {vault, requests, resources, masked} = openVault(request =>
      authorized(request) ? gives(' value\nas it is ') : asks()
    )
    expect(await vault.read(reference)).toEqual({
      reference,
      value: ' value\nas it is ',
      version,
      expiresOn: undefined
    })
    expect(requests.map(authorized)).toEqual([false, true])
    expect(resources).toEqual(['https://vault.azure.net'])
    expect(masked).toEqual([' value\nas it is '])
  })

  test.each([
    [
      'another resource',
      challenge.replace('vault.azure.net', 'management.azure.com'),
      'wants a token for'
    ],
    [
      "another cloud's vaults",
      challenge.replace('vault.azure.net', 'vault.azure.cn'),
      'wants a token for'
    ],
    ['another tenant', challenge.replace(tenantId, 'common'), "belongs to the tenant 'common'"],
    ['no authority', 'Bearer resource="https://vault.azure.net"', 'does not say who issues'],
    ['a broken authority', challenge.replace('https://login', 'login'), 'does not say who issues']
  ])('sends no token when it is asked for %s', async (_, header, reason) => {
    const {vault, requests, resources} = openVault(() => asks(header))
    await expect(vault.read(reference)).rejects.toThrow(reason)
    expect(resources).toEqual([])
    expect(requests.some(authorized)).toBe(false)
  })

  test('does not go round when the token is refused', async () => {
    const {vault, requests} = openVault(() => asks())
    await expect(vault.read(reference)).rejects.toThrow(
      'did not accept the token (HTTP 401 AKV10000)'
    )
    expect(requests).toHaveLength(2)
  })

  test('says when continuous access evaluation ends the access', async () => {
    const {vault} = openVault(request =>
      authorized(request)
        ? asks(`${challenge}, error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="`)
        : asks()
    )
    await expect(vault.read(reference)).rejects.toThrow('continuous access evaluation')
  })

  test('judges expiry by the clock of the vault', async () => {
    const vaultTime = Date.parse('2026-11-20T12:00:00Z')
    const answer: Answer = request =>
      authorized(request)
        ? {
            ...gives('v-1234567', {enabled: true, exp: vaultTime / 1000 + 60}),
            headers: {date: new Date(vaultTime).toUTCString()}
          }
        : asks()
    const ahead = openVault(answer, {now: () => vaultTime + 3_600_000})
    expect((await ahead.vault.read(reference)).value).toBe('v-1234567')
    const late = openVault(
      request => ({...answer(request), headers: {...answer(request).headers, date: ''}}),
      {
        now: () => vaultTime + 3_600_000
      }
    )
    await expect(late.vault.read(reference)).rejects.toThrow('expired at 2026-11-20T12:01:00Z')
  })

  test('waits as long as a throttled vault says', async () => {
    let throttled = 2
    const {vault, slept} = openVault(request => {
      if (!authorized(request)) return asks()
      return throttled-- > 0
        ? {status: 429, headers: {'retry-after': '3'}, body: ''}
        : gives('v-1234567')
    })
    await vault.read(reference)
    expect(slept).toEqual([3000, 3000])
  })

  test('waits for a role that is not known yet, if told so', async () => {
    const body =
      '{"error":{"code":"Forbidden","message":"x","innererror":{"code":"ForbiddenByRbac"}}}'
    let unknown = 7
    const answer: Answer = request => {
      if (!authorized(request)) return asks()
      return unknown-- > 0 ? {status: 403, headers: {}, body} : gives('v-1234567')
    }
    await expect(openVault(answer).vault.read(reference)).rejects.toThrow('Key Vault Secrets User')
    const patient = openVault(answer, {propagate: true})
    expect((await patient.vault.read(reference)).value).toBe('v-1234567')
    expect(patient.slept.length).toBe(6)
  })
})

describe('readSecrets', () => {
  const references = Array.from({length: 12}, (_, i) => ({
    name: `key-${i}`,
    version: undefined,
    output: `KEY_${i}`
  }))

  test('keeps the order and reads at most ten at once', async () => {
    let underWay = 0
    let most = 0
    const values = await readSecrets(
      {
        read: async each => {
          most = Math.max(most, ++underWay)
          await new Promise(resolve => setImmediate(resolve))
          underWay--
          return {reference: each, value: each.name, version, expiresOn: undefined}
        }
      },
      references
    )
    expect(values.map(({value}) => value)).toEqual(references.map(({name}) => name))
    expect(most).toBe(10)
  })

  test('an error that nobody foresaw is not taken for a missing secret', async () => {
    const read = async () => {
      throw new TypeError('unforeseen')
    }
    await expect(readSecrets({read}, references)).rejects.toThrow(TypeError)
  })
})
