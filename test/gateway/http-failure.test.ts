import {describe, expect, test} from '@jest/globals'
import {excerpt, httpFailure, wireFailure} from '../../shared/gateway/http-failure.js'
import {Operation} from '../../shared/gateway/operation.js'
import {CallFailure} from '../../shared/gateway/outcome.js'
import {WireError} from '../../shared/gateway/wire.js'

const operation = (kind: Operation['kind'] = 'call') =>
  new Operation(kind, 1000, {
    repeatable: false,
    onTimeout: () => new CallFailure('timeout', 'late')
  })
const fail = (
  status: number,
  body: string,
  headers: Record<string, string> = {},
  kind?: Operation['kind']
) => httpFailure(operation(kind), status, new Headers(headers), body, {})
const apim = (statusCode: number, message: string) => JSON.stringify({statusCode, message})

describe("hints to API Management's answers", () => {
  test.each([
    [
      401,
      apim(401, 'Access denied due to missing subscription key. Make sure to include one.'),
      /subscription key besides the token/
    ],
    [401, apim(401, 'JWT not present.'), /saw no token/],
    [401, apim(401, 'TokenExpired'), /too old/],
    [401, apim(401, 'TokenAudienceNotAllowed'), /another audience/],
    [401, apim(401, 'TokenIssuerNotAllowed'), /another issuer/],
    [401, '', /did not accept the token/],
    [403, apim(403, 'Forbidden'), /knows the caller and refuses/],
    [
      500,
      '{"statusCode": 500, "message": "Internal server error", "activityId": "0b0f5c8e-1111-4222-8333-444455556666"}',
      /activity id 0b0f5c8e/
    ],
    [
      503,
      '<html><head><title>Service Unavailable</title></head></html>',
      /behind it did not answer/
    ]
  ])('%s %s', (status, body, hint) => {
    expect(fail(status, body).hint).toMatch(hint)
  })

  test('a 401 that asks for a password is not one about the token', () => {
    const hint = (challenge: string) => fail(401, '', {'WWW-Authenticate': challenge}).hint
    expect(hint('Basic realm="x"')).toMatch(/^What answers here asks for Basic authentication/)
    expect(hint('Negotiate, NTLM')).toMatch(/asks for Negotiate authentication/)
    expect(hint('Bearer realm="x", error="invalid_token"')).toMatch(/considers the token invalid/)
    expect(hint('Basic realm="x", Bearer realm="y"')).toMatch(/did not accept the token/)
  })

  test('403 with Retry-After, or of a quota, is a rate and not a permission', () => {
    expect(fail(403, '', {'Retry-After': '60'}).outcome).toBe('rate-limited')
    const quota = apim(403, 'Out of call volume quota. Quota will be replenished in 01:00:00.')
    expect(fail(403, quota)).toMatchObject({outcome: 'rate-limited'})
    expect(fail(403, quota).hint).toContain('3600 s')
    expect(fail(403, apim(403, 'Forbidden')).outcome).toBe('denied')
  })
})

test('only what was sent as a call can have been carried out', () => {
  expect(fail(503, '').executed).toBe('maybe')
  expect(fail(503, '', {}, 'connect').executed).toBe('no')
  for (const status of [401, 403, 429, 302]) expect(fail(status, '').executed).toBe('no')
  const url = new URL('https://gateway.test')
  const broken = wireFailure(operation(), new WireError('x', true, 'ECONNRESET'), url)
  expect(broken).toMatchObject({outcome: 'unreachable', executed: 'maybe', transient: true})
  const refused = wireFailure(operation(), new WireError('x', false, 'ECONNREFUSED'), url)
  expect(refused).toMatchObject({outcome: 'unreachable', executed: 'no', transient: true})
  const untrusted = wireFailure(
    operation(),
    new WireError('x', false, 'SELF_SIGNED_CERT_IN_CHAIN'),
    url
  )
  expect(untrusted).toMatchObject({executed: 'no', transient: false})
})

test('an excerpt is one short line, whatever the body', () => {
  expect(excerpt(apim(429, 'Rate limit is exceeded.'))).toBe('Rate limit is exceeded.')
  expect(excerpt('{"error": {"code": 1, "message": "no"}}')).toBe('no')
  expect(excerpt('<!doctype html><title>Sign in</title>')).toBe('an HTML page titled "Sign in"')
  expect(excerpt(`a\r\n\u2028b${'c'.repeat(1000)}`)).toMatch(/^a bc{200,}…$/)
})
