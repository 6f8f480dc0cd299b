import type {Logger, OidcRequest} from '../host.js'
import type {Reach} from '../masking/derive.js'
import {Redactor} from '../masking/redactor.js'
import {type Deadline, RetryableError, retryableStatus, withRetries} from './attempts.js'
import type {Clock} from './clock.js'
import {checkClock, clockOffset, describeOffset, isoTime, validityAt} from './clock-offset.js'
import {IdentityError} from './identity-error.js'
import {algorithmOf, type DecodedJwt, decodeJwt, textClaim, timeClaim} from './jwt.js'
import type {HttpAnswer, Transport} from './transport.js'

/** The job's own OIDC token: the client assertion of the exchange with Entra. */
export interface Assertion {
  readonly token: string
  readonly jwt: DecodedJwt
  readonly issuer: string
  readonly subject: string
  readonly audience: string
  /** By the clock of this machine, in milliseconds since the epoch. */
  readonly expiresAt: number
  /** Milliseconds by which this machine's clock is ahead of the issuer's; 0 when it is right. */
  readonly clockOffsetMs: number
}

/** What the exchanges work with. */
export interface IdentityPorts {
  readonly transport: Transport
  readonly clock: Clock
  readonly log: Logger
  /** Registers a secret in all its forms before it is used. */
  readonly mask: (secret: string, label: string, reach?: Reach) => void
}

const what = "OIDC token of the job's own identity"

/**
 * Asks the CI system for the job's OIDC token and checks that it can serve as a client assertion.
 * @param audience the audience it must have; compared as it is written
 * @throws IdentityError
 */
export async function requestOidcToken(
  request: OidcRequest & {readonly available: true},
  audience: string,
  ports: IdentityPorts,
  deadline: Deadline
): Promise<Assertion> {
  for (const value of Object.values(request.headers)) {
    const bearer = /^Bearer (.+)$/i.exec(value)?.[1]
    if (bearer) ports.mask(bearer, 'the token of the OIDC request')
  }
  return withRetries(what, {...ports, deadline}, async () => {
    const {method, url, headers} = request
    const answer = await ports.transport({method, url, headers}, deadline.signal)
    const token = readToken(answer, request, ports.clock)
    ports.mask(token, "the job's OIDC token", 'process')
    return readAssertion(token, audience, ports.clock, clockOffset(answer, ports.clock))
  })
}

function readToken(
  answer: HttpAnswer,
  request: OidcRequest & {readonly available: true},
  clock: Clock
): string {
  const retryable = retryableStatus(answer, clock)
  if (retryable) throw retryable
  if (answer.status < 200 || answer.status > 299) throw refused(answer, request)
  if (answer.body.trim() === '') throw new RetryableError(`HTTP ${answer.status} without a body`)
  let body: unknown
  try {
    body = JSON.parse(answer.body)
  } catch {
    throw new RetryableError(
      `HTTP ${answer.status} with a body that is not JSON (${describeBody(answer)})`
    )
  }
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  const token = fields[request.tokenField]
  if (typeof token === 'string' && token !== '') return token
  // Azure DevOps says with status 200 that the stage may not use the connection.
  if (/no explicit reference to service connection/i.test(String(fields['value'] ?? ''))) {
    throw new IdentityError(
      'refused',
      `${what}: Azure DevOps sees no reference to the service connection in this stage: the connection must be an input of a task of the same stage, written as a name or an id and not through a variable that is set at run time`
    )
  }
  throw new IdentityError(
    'refused',
    `${what}: the answer has no field '${request.tokenField}': the address is not that of a token request (is a proxy in between?)`
  )
}

function refused(answer: HttpAnswer, request: OidcRequest & {available: true}): IdentityError {
  const host = new URL(request.url).host
  const {status} = answer
  if (status >= 300 && status < 400) {
    return new IdentityError(
      'refused',
      `${what}: ${host} redirects (HTTP ${status}) in place of answering. It does so to its sign-in page when the job's access token is not accepted: check the job's authorization scope, and that no proxy is in between`
    )
  }
  if (status === 405) {
    return new IdentityError(
      'refused',
      `${what}: ${host} does not take ${request.method} requests at this address (HTTP 405): the address given by the agent or runner is not that of a token request`
    )
  }
  const remedy =
    status === 401 || status === 403
      ? "the job's own access token was not accepted: the job may have ended, lost 'id-token: write', or may not use the service connection (open the connection's security settings and permit the pipeline)"
      : status === 404
        ? 'there is nothing at the address given by the agent or runner, or the service connection was deleted'
        : 'the request was refused'
  const words = serversWords(answer.body, request)
  const said = words && `. The server says: ${words}`
  return new IdentityError('refused', `${what}: HTTP ${status} from ${host}: ${remedy}${said}`)
}

/** The message of an error object, without anything in it that is, or could be, a part of a token. */
function serversWords(body: string, request: OidcRequest & {available: true}): string {
  let message: unknown
  try {
    message = (JSON.parse(body) as {message?: unknown} | null)?.message
  } catch {
    return ''
  }
  if (typeof message !== 'string') return ''
  const sent = new Redactor()
  for (const header of Object.values(request.headers)) sent.addFragments(header)
  return sent
    .redact(message.slice(0, 1000))
    .replace(/[^\x20-\x7e]/g, ' ')
    .replace(/[\w+/=.-]{12,}/g, run => (/\d/.test(run) ? '***' : run))
    .slice(0, 200)
}

/** Kind of a body, in words: its text may hold a token. */
function describeBody(answer: HttpAnswer): string {
  const type = (answer.headers['content-type'] ?? '').split(';', 1)[0]!.trim()
  const html = /^\s*<(!doctype|html|head|body)/i.test(answer.body) || type === 'text/html'
  if (html) return 'an HTML page, such as a sign-in page or a proxy shows'
  if (/^\s*[{[]/.test(answer.body)) return 'damaged or cut JSON'
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'of no known type'
}

function readAssertion(
  token: string,
  audience: string,
  clock: Clock,
  clockOffsetMs: number
): Assertion {
  const reject = (problem: string): never => {
    throw new IdentityError('refused', `${what}: ${problem}`)
  }
  const jwt =
    decodeJwt(token) ??
    reject(
      'what came is not a signed JWT of three parts. Something between job and issuer alters it'
    )
  const algorithm = algorithmOf(token, jwt)
  if (algorithm.toLowerCase() === 'none') {
    reject("it is not signed (alg 'none'): it does not come from the CI system's issuer")
  }
  if (algorithm !== 'RS256') {
    reject(`it is signed with '${algorithm.slice(0, 16)}', but Entra takes RS256 only`)
  }
  const {claims} = jwt
  const given = [claims['aud']].flat().filter(value => typeof value === 'string')
  if (!given.includes(audience)) {
    reject(
      `its audience is '${given.join(' ').slice(0, 200)}' and not '${audience}', which was asked for. Azure DevOps does not let it be chosen: set the input 'audience' to what comes when the federated credential expects it`
    )
  }
  const issuer = textClaim(claims, 'iss')
  const subject = textClaim(claims, 'sub')
  if (!issuer || !subject) reject('it has no issuer (iss) or no subject (sub)')
  const expiresAt = timeClaim(claims, 'exp') ?? reject('it has no expiry (exp)')
  const now = clock.now()
  const notBefore = timeClaim(claims, 'nbf')
  const state = validityAt({notBefore, expiresAt}, now, clockOffsetMs)
  const remark = describeOffset(clockOffsetMs)
  if (state === 'expired') {
    reject(
      `it expired at ${isoTime(expiresAt)} (it is ${isoTime(now)} here). ${remark || checkClock}`
    )
  }
  if (state === 'early') {
    reject(
      `it is not valid before ${isoTime(notBefore!)} (it is ${isoTime(now)} here). ${remark || checkClock}`
    )
  }
  return {
    token,
    jwt,
    issuer,
    subject,
    audience,
    expiresAt: expiresAt > now ? expiresAt : expiresAt + clockOffsetMs,
    clockOffsetMs
  }
}
