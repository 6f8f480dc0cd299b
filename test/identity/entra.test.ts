import {describe, expect, test} from '@jest/globals'
import {Deadline} from '../../shared/identity/attempts.js'
import {systemClock} from '../../shared/identity/clock.js'
import {type Cloud, clouds} from '../../shared/identity/clouds.js'
import {EntraExchange} from '../../shared/identity/entra.js'
import {entraHints, fillRemedy} from '../../shared/identity/entra-hints.js'
import type {Assertion, IdentityPorts} from '../../shared/identity/oidc-token.js'
import {parseResource, type Resource} from '../../shared/identity/resource.js'
import type {HttpRequest} from '../../shared/identity/transport.js'

const tenantId = '8f1c4d62-5a0b-4c1e-9a7d-2b6e3f4a5b6c'
const clientId = '3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a'
const assertion: Assertion = {
  token: 'the.client.assertion',
  jwt: {header: {}, claims: {}},
  issuer: 'https://issuer.example',
  subject: 'repo:acme/agents:pull_request',
  audience: 'api://AzureADTokenExchange',
  expiresAt: Date.now() + 300_000,
  clockOffsetMs: 0
}

/** An exchange whose network is this test: every request is kept and answered with a token. */
function exchangeWith(cloud: Cloud): {requests: HttpRequest[]; run: () => Promise<unknown>} {
  const requests: HttpRequest[] = []
  const note = () => {}
  const ports: IdentityPorts = {
    clock: systemClock,
    log: {debug: note, info: note, warning: note, error: note, group: note, endGroup: note},
    mask: note,
    transport: async request => {
      requests.push(request)
      if (request.method === 'GET') {
        const token_endpoint = `${cloud.authorityHost}/${tenantId}/oauth2/v2.0/token`
        const issuer = `${cloud.issuers?.v2}/${tenantId}/v2.0`
        const document = {
          issuer,
          token_endpoint,
          authorization_endpoint: token_endpoint,
          jwks_uri: token_endpoint
        }
        return {status: 200, headers: {}, body: JSON.stringify(document)}
      }
      const body = JSON.stringify({token_type: 'Bearer', expires_in: 3600, access_token: 'opaque'})
      return {status: 200, headers: {}, body}
    }
  }
  const exchange = new EntraExchange(
    {
      tenantId,
      clientId,
      cloud,
      resource: parseResource('https://vault.azure.net') as Resource,
      audience: cloud.audience,
      oidc: {
        available: true,
        method: 'GET',
        url: 'https://x.example',
        headers: {},
        tokenField: 'value'
      },
      forGateway: true,
      requiredRoles: [],
      minLifetimeMs: 0,
      timeoutMs: 10_000,
      retryPropagation: false
    },
    ports
  )
  return {
    requests,
    run: () => exchange.exchange(async () => assertion, new Deadline(systemClock, 10_000))
  }
}

describe('the exchange', () => {
  test.each([
    // The SDK knows where the token endpoint of these is.
    {cloud: clouds.public, asked: ['POST']},
    {cloud: clouds.usgov, asked: ['POST']},
    {cloud: clouds.china, asked: ['GET', 'POST']}
  ])('with the cloud $cloud.name asks its authority: $asked', async ({cloud, asked}) => {
    const {requests, run} = exchangeWith(cloud)
    await run()
    expect(requests.map(({method}) => method)).toEqual(asked)
    for (const {url} of requests) expect(new URL(url).origin).toBe(cloud.authorityHost)
    expect(requests.at(-1)?.url).toMatch(new RegExp(`/${tenantId}/oauth2/v2.0/token`))
  })

  test('sends the fields of the client credentials grant with an assertion', async () => {
    const {requests, run} = exchangeWith(clouds.public)
    await run()
    expect(Object.fromEntries(new URLSearchParams(requests[0]!.body))).toMatchObject({
      grant_type: 'client_credentials',
      client_id: clientId,
      scope: 'https://vault.azure.net/.default',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion.token
    })
  })

  test('sends nothing to a host that the authority does not name', async () => {
    process.env['AZURE_REGIONAL_AUTHORITY_NAME'] = 'westeurope'
    try {
      const {requests, run} = exchangeWith(clouds.public)
      await expect(run()).rejects.toThrow(/AZURE_REGIONAL_AUTHORITY_NAME/)
      expect(requests.filter(({body}) => body?.includes(assertion.token))).toEqual([])
    } finally {
      delete process.env['AZURE_REGIONAL_AUTHORITY_NAME']
    }
  })
})

describe('the hints', () => {
  const known = [
    'issuer',
    'subject',
    'audience',
    'client',
    'tenant',
    'resource',
    'authority',
    'cloud',
    'cloudAudience'
  ]

  test('have each code once', () => {
    const codes = entraHints.flatMap(({codes}) => codes)
    expect(codes.length).toBe(new Set(codes).size)
  })

  test.each(entraHints)('of $codes name only what is known', ({remedy}) => {
    const filled = fillRemedy(remedy, Object.fromEntries(known.map(name => [name, '*'])))
    expect(filled).not.toMatch(/[{}]/)
    for (const [, name] of remedy.matchAll(/\{(\w+)\}/g)) expect(known).toContain(name)
  })
})
