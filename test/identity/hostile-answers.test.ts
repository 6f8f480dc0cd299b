import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {Logger} from '../../shared/host.js'
import {clouds} from '../../shared/identity/clouds.js'
import {FederatedTokenSource} from '../../shared/identity/federated-token-source.js'
import {IdentityError} from '../../shared/identity/identity-error.js'
import type {IdentityPorts} from '../../shared/identity/oidc-token.js'
import {parseResource, type Resource} from '../../shared/identity/resource.js'
import {type HttpAnswer, TransportError} from '../../shared/identity/transport.js'
import {leaksIn} from '../support/leaks.js'

const requestToken = 'request-token-0123456789-abcdefghijklmnop'
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const assertion = [
  encode({alg: 'RS256', kid: 'A92F6C945FBB4BEF9FADED42DAC189F0'}),
  encode({
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:acme/agents:pull_request',
    aud: clouds.public.audience,
    exp: Math.floor(Date.now() / 1000) + 300
  }),
  'c2lnbmF0dXJlLW9mLXRoZS1hc3NlcnRpb24tMDEyMzQ1Njc4OQ'
].join('.')

const secrets = [requestToken, assertion]
/** Answers of a server that repeats what it was sent, whole or in part. */
function answers(sent: readonly string[]): fc.Arbitrary<HttpAnswer> {
  const echo = fc
    .tuple(
      fc.constantFrom(...sent),
      fc.nat(100),
      fc.integer({min: 16, max: 400}),
      fc.string({maxLength: 20})
    )
    .map(([secret, from, length, text]) => text + secret.slice(from, from + length) + text)
  const words = fc.oneof(fc.string({maxLength: 80}), echo)

  const errorBody = fc.record(
    {
      error: words,
      error_description: fc.oneof(
        words,
        words.map(text => `AADSTS700213: ${text}`)
      ),
      error_codes: fc.oneof(
        fc.constant([700213]),
        fc.constant([90033]),
        fc.array(fc.anything(), {maxLength: 2})
      ),
      correlation_id: words,
      trace_id: words,
      message: words,
      value: fc.oneof(words, fc.anything()),
      access_token: fc.oneof(words, fc.anything())
    },
    {requiredKeys: []}
  )
  const body = fc.oneof(
    words,
    errorBody.map(value => JSON.stringify(value)),
    fc.json(),
    fc.constant(''),
    echo.map(text => `<html>${text}</html>`)
  )
  return fc.record({
    status: fc.oneof(
      fc.constantFrom(200, 302, 400, 401, 403, 405, 429, 500, 503),
      fc.integer({min: 100, max: 599})
    ),
    headers: fc.record(
      {
        'content-type': fc.oneof(fc.constantFrom('application/json', 'text/html'), words),
        'retry-after': fc.oneof(fc.constantFrom('0', '1', '-1', '1e9'), words),
        date: fc.oneof(fc.constant(new Date(Date.now() - 600_000).toUTCString()), words)
      },
      {requiredKeys: []}
    ),
    body
  })
}

/** Runs one exchange against these answers, in turn; returns all that was said. */
async function run(oidc: HttpAnswer | undefined, entra: readonly HttpAnswer[]): Promise<string> {
  const said: string[] = []
  const note = (message: string) => void said.push(message)
  const log: Logger = {
    debug: note,
    info: note,
    warning: note,
    error: note,
    group: note,
    endGroup: () => {}
  }
  const good = {status: 200, headers: {}, body: JSON.stringify({value: assertion})}
  const left = [...entra]
  let elapsed = 0
  const ports: IdentityPorts = {
    log,
    mask: () => {},
    clock: {
      now: () => Date.now() + elapsed,
      random: () => 0.5,
      sleep: async ms => {
        elapsed += ms
      }
    },
    transport: async request => {
      if (request.url.startsWith('https://ci.example')) return oidc ?? good
      const next = left.shift()
      if (!next) throw new TransportError('no answer from the test', false)
      return next
    }
  }
  const source = new FederatedTokenSource(
    {
      tenantId: '8f1c4d62-5a0b-4c1e-9a7d-2b6e3f4a5b6c',
      clientId: '3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a',
      cloud: clouds.public,
      resource: parseResource('api://gateway') as Resource,
      forGateway: true,
      audience: clouds.public.audience,
      oidc: {
        available: true,
        method: 'GET',
        url: 'https://ci.example/token',
        headers: {authorization: `Bearer ${requestToken}`},
        tokenField: 'value'
      },
      requiredRoles: [],
      minLifetimeMs: 300_000,
      timeoutMs: 60_000,
      retryPropagation: true
    },
    ports
  )
  try {
    await source.getToken()
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error
    said.push(error.message)
  }
  return said.join('\n')
}

describe('whatever is answered', () => {
  test('by the request endpoint, there is a token or an error without a part of one', async () => {
    await fc.assert(
      fc.asyncProperty(answers([requestToken, assertion]), async oidc => {
        expect(leaksIn(await run(oidc, []), secrets)).toEqual([])
      }),
      {numRuns: 300}
    )
  })

  test('a part of the request token without a digit is not repeated', async () => {
    const body = JSON.stringify({message: requestToken.slice(-17)})
    expect(leaksIn(await run({status: 400, headers: {}, body}, []), secrets)).toEqual([])
  })

  test('by Entra, there is a token or an error without a part of one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(answers([assertion]), {minLength: 1, maxLength: 5}),
        async entra => {
          expect(leaksIn(await run(undefined, entra), secrets)).toEqual([])
        }
      ),
      {numRuns: 100}
    )
  })
})
