import {createHash} from 'node:crypto'
import {UsageError} from '../errors.js'
import type {CiHost} from '../host.js'
import {Deadline, RetryableError, retryableStatus, withRetries} from '../identity/attempts.js'
import {systemClock} from '../identity/clock.js'
import {IdentityError} from '../identity/identity-error.js'
import {
  createTransport,
  followWithinOrigin,
  type HttpAnswer,
  type HttpRequest
} from '../identity/transport.js'
import {maxConfigBytes} from '../lint/config/load-config.js'
import type {PolicyAddress} from '../lint/config/policy-address.js'
import {processRedactor} from '../masking/redactor.js'
import {readCached, writeCached} from './policy-cache.js'
import {type PolicyReader, tokenAdvice} from './token-advice.js'

/** What fetching needs of a host. */
export type PolicyHost = PolicyReader &
  Pick<CiHost, 'tempDir' | 'log' | 'proxyFor' | 'repositoryApi'>

/** Milliseconds that fetching one policy may take, with all attempts. */
const defaultTimeoutMs = 30_000
/** Base64 in JSON is a third longer than the file. */
const maxAnswerBytes = 2 * maxConfigBytes

/**
 * Fetches the text of a policy. The token of the run goes to the API of the CI system's own service
 * and nowhere else; redirects are followed within that origin only. The digest, where the address has
 * one, is checked, and what it proves is kept for the next run.
 *
 * @throws UsageError when there is no text that can be relied on, with the cause and what to do.
 */
export async function fetchPolicy(
  host: CiHost,
  address: PolicyAddress,
  timeoutMs = defaultTimeoutMs
): Promise<string> {
  const known = fetched.get(host) ?? new Map<string, Promise<string>>()
  fetched.set(host, known)
  const key = `${address.shown} ${address.sha256 ?? ''}`
  const text = known.get(key) ?? fetchPolicyAnew(host, address, timeoutMs)
  known.set(key, text)
  // An editor asks again: what could not be read once may be there the next time.
  text.catch(() => known.delete(key))
  return text
}

/** What a run has fetched: head and base of a change mostly name the same policy. */
const fetched = new WeakMap<CiHost, Map<string, Promise<string>>>()

/** As `fetchPolicy`, for those who keep what they fetched themselves. */
export async function fetchPolicyAnew(
  host: PolicyHost,
  address: PolicyAddress,
  timeoutMs = defaultTimeoutMs
): Promise<string> {
  const {sha256} = address
  const cached = sha256 === undefined ? undefined : readCached(host, sha256)
  if (cached !== undefined) return cached
  const text = await download(host, address, timeoutMs)
  if (Buffer.byteLength(text) > maxConfigBytes) throw cannot(address, 'it is over 1 MiB')
  if (sha256 === undefined) return text
  const found = digestOf(text)
  if (found !== sha256) {
    throw cannot(
      address,
      `its SHA-256 is ${found} and not ${sha256}: the file has changed, or the address has a mistake. Read the new file, then write its digest`
    )
  }
  writeCached(host, sha256, text)
  return text
}

function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

async function download(
  host: PolicyHost,
  address: PolicyAddress,
  timeoutMs: number
): Promise<string> {
  const request = requestFor(host, address)
  const send = followWithinOrigin(createTransport(url => host.proxyFor(url), maxAnswerBytes))
  const deadline = new Deadline(systemClock, timeoutMs, '')
  const log = {...host.log, info: (message: string) => host.log.debug(message)}
  try {
    return await withRetries(
      `the policy ${address.shown}`,
      {log, clock: systemClock, deadline},
      async () => {
        const answer = await send(request, deadline.signal)
        const later = retryableStatus(answer, systemClock) ?? rateLimited(answer)
        if (later) throw later
        return textOf(answer, address, request, host)
      }
    )
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error
    throw new UsageError(`${error.message}. ${nothingLinted}`)
  }
}

/** GitHub answers 403 when too much was asked, and says when to come back. */
function rateLimited({status, headers}: HttpAnswer): RetryableError | undefined {
  if (status !== 403) return undefined
  const wait = Number(headers['retry-after'])
  if (Number.isFinite(wait)) {
    return new RetryableError('HTTP 403, too many requests', {retryAfterMs: wait * 1000})
  }
  if (headers['x-ratelimit-remaining'] !== '0') return undefined
  const reset = Number(headers['x-ratelimit-reset']) * 1000 - systemClock.now()
  return new RetryableError('HTTP 403, the rate limit of the token is used up', {
    retryAfterMs: Number.isFinite(reset) ? Math.max(0, reset) : 60_000
  })
}

function requestFor(host: PolicyHost, address: PolicyAddress): HttpRequest {
  const agent = {'user-agent': 'mcp-gatehouse'}
  if (address.kind === 'url') {
    return {method: 'GET', url: address.url, headers: {...agent, accept: '*/*'}}
  }
  const api = host.repositoryApi(address.kind)
  if (!api.available) throw cannot(address, api.reason)
  if (api.token !== undefined) processRedactor.addText(api.token)
  const authorization = api.token === undefined ? {} : {authorization: `Bearer ${api.token}`}
  const path = (text: string) => text.split('/').map(encodeURIComponent).join('/')
  if (address.kind === 'github') {
    // GitHub REST API, "Get repository content".
    return {
      method: 'GET',
      url: `${api.url}/repos/${path(address.owner)}/${path(address.repository)}/contents/${path(address.path)}?ref=${address.commit}`,
      headers: {...agent, ...authorization, accept: 'application/vnd.github.raw+json'}
    }
  }
  // Azure DevOps REST API, "Items - Get".
  const query = new URLSearchParams({
    path: `/${address.path}`,
    'versionDescriptor.versionType': 'commit',
    'versionDescriptor.version': address.commit,
    includeContent: 'true',
    'api-version': '7.1'
  })
  return {
    method: 'GET',
    url: `${api.url}/${path(address.project)}/_apis/git/repositories/${path(address.repository)}/items?${query}`,
    headers: {
      ...agent,
      ...authorization,
      accept: 'application/octet-stream',
      // Without it a refused token is answered with a redirect to a sign-in page.
      'x-tfs-fedauthredirect': 'Suppress'
    }
  }
}

/** The file's text, or an error that says why there is none. */
function textOf(
  answer: HttpAnswer,
  address: PolicyAddress,
  request: HttpRequest,
  reader: PolicyReader
): string {
  const {status, headers, body} = answer
  const {host, origin} = new URL(request.url)
  const hasToken = request.headers['authorization'] !== undefined
  if (status >= 300 && status < 400) {
    const target = headers['location'] ?? ''
    const elsewhere = URL.canParse(target, request.url) ? new URL(target, request.url) : undefined
    throw cannot(
      address,
      elsewhere && elsewhere.origin !== origin
        ? `${host} redirects to ${elsewhere.host}, and redirects to other hosts are not followed: name the address that it leads to`
        : `${host} answers with redirects only (HTTP ${status})`
    )
  }
  if (status !== 200) throw cannot(address, refusal(status, host, address, reader, hasToken))
  const type = (headers['content-type'] ?? '').toLowerCase()
  if (type.startsWith('text/html') || /^\s*<(?:!doctype|html)\b/i.test(body.slice(0, 200))) {
    throw cannot(address, `${host} answers with a web page, such as one to sign in on`)
  }
  // Servers that do not know the media type of plain files wrap the text into JSON.
  if (address.kind !== 'url' && type.startsWith('application/json')) {
    const wrapped = unwrapped(body)
    if (wrapped !== undefined) return wrapped
    if (!/\.json$/i.test(address.path)) throw cannot(address, 'it is a folder, not a file')
  }
  return body
}

/** The content of GitHub's and Azure DevOps' JSON for a file; undefined for anything else. */
function unwrapped(body: string): string | undefined {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return undefined
  }
  const {content, encoding, objectId} = (value ?? {}) as Record<string, unknown>
  if (typeof content !== 'string') return undefined
  if (encoding === 'base64') return Buffer.from(content, 'base64').toString('utf8')
  return objectId === undefined ? undefined : content
}

function refusal(
  status: number,
  host: string,
  address: PolicyAddress,
  reader: PolicyReader,
  hasToken: boolean
): string {
  const answered = `${host} answers ${status}`
  if (address.kind === 'url') {
    return status === 401 || status === 403
      ? `${answered}: it asks for a login, and no token is ever sent to a URL. Put the file where it can be read without one, or into a repository`
      : `${answered}: is the address right?`
  }
  const rights = tokenAdvice(reader, address, hasToken)
  if (status === 401) return `${answered}: it does not accept the token. ${rights}`
  if (status === 403) return `${answered}: the token may not read it. ${rights}`
  if (status === 404) {
    return `${answered}: there is no such file at that commit, or the token may not see it. ${rights}`
  }
  return answered
}

const nothingLinted = 'Without it nothing is linted'

function cannot(address: PolicyAddress, reason: string): UsageError {
  return new UsageError(`the policy ${address.shown} cannot be read: ${reason}. ${nothingLinted}`)
}
