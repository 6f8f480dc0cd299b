import type {FailureContext} from './failure-context.js'
import type {ReadableFields} from './header-fields.js'
import type {Operation} from './operation.js'
import {CallFailure, type Execution} from './outcome.js'
import {retryAfterMs} from './retry-after.js'
import type {WireError} from './wire.js'

const excerptLength = 300

/** Start of an error body, in one line: the `message` of a JSON body, the text of HTML. */
export function excerpt(body: string): string {
  let text = body
  try {
    const json: unknown = JSON.parse(body)
    const record = json as {message?: unknown; error?: {message?: unknown} | string}
    const message =
      typeof record.error === 'object'
        ? record.error?.message
        : (record.message ?? record.error ?? undefined)
    if (typeof message === 'string') text = message
  } catch {
    if (/^\s*</.test(body)) {
      const title = /<title[^<>]*>([^<]{0,200})/i.exec(body.slice(0, 2048))?.[1]
      text = `an HTML page${title ? ` titled "${title.trim()}"` : ''}`
    }
  }
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line
}

/** Statuses that end an operation whatever the transport would make of them. */
export function isTerminalStatus(status: number): boolean {
  return (
    status === 401 ||
    status === 403 ||
    status === 407 ||
    status === 408 ||
    status === 425 ||
    status === 429 ||
    status >= 500 ||
    (status >= 300 && status < 400)
  )
}

/** The failure that an HTTP status stands for, with a hint that knows API Management's bodies. */
export function httpFailure(
  operation: Operation,
  status: number,
  headers: ReadableFields,
  body: string,
  context: FailureContext
): CallFailure {
  const said = excerpt(body)
  // These come from the gateway itself.
  const isGateways = status === 401 || status === 403 || status === 429
  const told = said && (isGateways || !context.quiet) ? `: ${said}` : ''
  const answered = `the gateway answered ${status}${told}`
  // Before `tools/call` is sent, the tool cannot have run.
  const maybe: Execution = operation.kind === 'call' ? 'maybe' : 'no'

  if (status === 401) {
    return new CallFailure('unauthenticated', answered, {hint: hintFor401(said, headers, context)})
  }
  if (status === 429 || (status === 403 && isQuota(headers, said, context))) {
    const wait = retryAfterMs(headers, body, context.retryAfterHeader)
    const when = wait === undefined ? '' : ` The gateway says to wait ${Math.ceil(wait / 1000)} s.`
    const hint =
      status === 403
        ? `This is a used-up quota (quota-by-key in API Management), not a missing permission.${when}`
        : `The gateway's rate limit was met.${when} Other jobs with the same identity share it: lower 'rate-limit', or raise 'max-wait'.`
    return new CallFailure('rate-limited', answered, {hint})
  }
  if (status === 403) {
    return new CallFailure('denied', answered, {hint: hintFor403(said, headers, context)})
  }
  if (status >= 300 && status < 400) {
    return new CallFailure('protocol', redirectMessage(status, headers), {
      hint: `The token is not sent elsewhere. If the new address is the gateway's, use it as 'gateway-url'.`
    })
  }
  if (status === 407) {
    return new CallFailure('unreachable', 'a proxy on the way requires its own credentials (407)', {
      hint: 'Put them into the HTTPS_PROXY address of the job.'
    })
  }
  if (status === 408 || status === 425 || status === 502 || status === 503 || status === 504) {
    return new CallFailure('unreachable', answered, {
      executed: maybe,
      transient: true,
      hint: 'The gateway is up, but the MCP server behind it did not answer it.'
    })
  }
  return new CallFailure('protocol', answered, {executed: maybe, hint: hintFor500(body)})
}

function hintFor401(said: string, headers: ReadableFields, context: FailureContext): string {
  const challenge = headers.get('www-authenticate') ?? ''
  if (/^\s*(?:basic|digest|negotiate|ntlm)\b/i.test(challenge) && !/\bbearer\b/i.test(challenge)) {
    const scheme = challenge.trim().split(/[\s,]/, 1)[0]!.slice(0, 10)
    return `What answers here asks for ${scheme} authentication and knows no tokens: is 'gateway-url' the address of the gateway, or does a proxy or web server in front of it ask first?`
  }
  if (/subscription key/i.test(said)) {
    return `This API of API Management wants a subscription key besides the token: let it require none ('Subscription required' off), since a key would be a stored credential.`
  }
  if (/JWT not present|no authorization header/i.test(said)) {
    return 'The gateway saw no token: does a proxy on the way drop the Authorization header? In API Management the token must be validated at the MCP server, as it is not forwarded to the API behind.'
  }
  if (/expired|lifetime/i.test(said)) {
    return `The token is too old for the gateway. Its clock-skew is 0 s by default in API Management; get the token in the step that calls.`
  }
  if (/audience/i.test(said)) {
    return `The gateway expects another audience: 'resource' must name the gateway's app registration. Version 2 tokens carry its GUID as audience, version 1 tokens its api:// URI.`
  }
  const missing = missingRole(context)
  if (missing) return `${missing} API Management answers 401 to a missing role, too.`
  if (/issuer/i.test(said)) {
    return 'The gateway trusts another issuer: the token version (1 or 2) or the tenant differs.'
  }
  if (/error="?invalid_token/i.test(challenge)) {
    return 'The gateway considers the token invalid: check its audience, tenant and lifetime.'
  }
  return 'The gateway did not accept the token: check audience (resource), tenant and roles.'
}

function hintFor403(said: string, headers: ReadableFields, context: FailureContext): string {
  const challenge = headers.get('www-authenticate') ?? ''
  if (/insufficient_scope/i.test(challenge)) {
    const scope = /scope="([^"]{1,200})"/i.exec(challenge)?.[1]
    return (
      missingRole(context) ??
      `The token lacks a permission${scope ? `; the gateway asks for ${scope}` : ''}. Assign the app role to the pipeline's service principal.`
    )
  }
  return (
    missingRole(context) ??
    (/ip|address/i.test(said)
      ? `The gateway may filter by address: a hosted runner's address changes, use a runner inside the network.`
      : 'The gateway knows the caller and refuses this call. Assign the needed app role, or ask whether an address filter stands in the way.')
  )
}

function missingRole(context: FailureContext): string | undefined {
  const {grants, neededRole} = context
  if (!grants || !neededRole || grants.includes(neededRole)) return undefined
  const has = grants.length > 0 ? grants.slice(0, 10).join(', ') : 'no roles at all'
  return `The tool needs ${neededRole} and the token has ${has}: assign that app role to the pipeline's service principal.`
}

function isQuota(headers: ReadableFields, said: string, context: FailureContext): boolean {
  return (
    retryAfterMs(headers, '', context.retryAfterHeader) !== undefined ||
    /out of call volume quota|quota (?:is |was )?exceeded|quota will be replenished/i.test(said)
  )
}

function hintFor500(body: string): string {
  const activity = /"activityId"\s*:\s*"([\w-]{8,64})"/.exec(body)?.[1]
  if (activity) {
    return `A policy or the backend of API Management failed. Its log has the reason under activity id ${activity}.`
  }
  return 'The server failed while it handled the request; its log, or the gateway’s, has the reason.'
}

function redirectMessage(status: number, headers: ReadableFields): string {
  const location = headers.get('location')
  let target = 'elsewhere'
  try {
    const url = new URL(location ?? '')
    target = `to ${url.origin}${url.pathname}`
  } catch {
    // A relative address was followed already, or it is none.
  }
  return `the gateway redirects (${status}) ${target}, which is not followed with the token`
}

/** The failure that a broken exchange stands for. */
export function wireFailure(operation: Operation, error: WireError, url: URL): CallFailure {
  const {code} = error
  if (error.sent) {
    return new CallFailure(
      'unreachable',
      `the connection to ${url.host} broke before the answer was complete (${code})`,
      {executed: operation.kind === 'call' ? 'maybe' : 'no', transient: true, cause: error}
    )
  }
  const certificate =
    /^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH)/.test(code)
  let hint = 'Is the address right, and can this runner reach it?'
  if (certificate) {
    hint = `The gateway's certificate is not trusted here. For a private authority set NODE_EXTRA_CA_CERTS to its certificate file.`
  } else if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    hint = `The name does not resolve. A gateway inside a virtual network is not visible from hosted runners: use a runner in that network.`
  } else if (code.startsWith('proxy')) {
    hint = 'Check HTTPS_PROXY and NO_PROXY of the job.'
  }
  return new CallFailure('unreachable', `no connection to ${url.host}: ${error.message}`, {
    hint,
    transient: !certificate && code !== 'insecure',
    cause: error
  })
}
