import {randomUUID} from 'node:crypto'
import type http from 'node:http'
import {
  createMcpHandler,
  isLegacyRequest,
  type McpHttpHandler,
  WebStandardStreamableHTTPServerTransport
} from '@modelcontextprotocol/server'
import type {Certificates} from '../certificates.js'
import {startRawServer} from '../server.js'
import {type Backend, UnknownToolError} from './backend.js'
import type {Fault} from './fault.js'
import {json, parse} from './json.js'
import {RateLimit} from './rate-limit.js'
import {applyBefore, send} from './spoil.js'
import {checkToken, type TokenVerdict, type TrustedIssuer} from './token-check.js'

/** One line of the gateway's log, in the fields of the article's schema. */
export interface GatewayLogEntry {
  readonly timestamp: string
  readonly caller_oid: string
  readonly caller_upn: string
  readonly mcp_server: string
  readonly tool_name: string
  readonly scope_used: string
  readonly resource_accessed: string
  readonly latency_ms: number
  readonly response_status: number
  readonly apim_request_id: string
  /** Not in the article: what joins this log with the caller's. */
  readonly traceparent: string
}

/** A request as the gateway saw it. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly headers: http.IncomingHttpHeaders
  /** JSON-RPC method; empty by REST. */
  readonly rpcMethod: string
  readonly tool: string
  readonly status: number
}

export interface SandboxGateway {
  /** `https://localhost:<port>`; MCP at `/{server}/mcp`, REST at `/{server}/tools/{tool}`. */
  readonly origin: string
  readonly log: readonly GatewayLogEntry[]
  readonly requests: readonly SeenRequest[]
  /** Taken in order, each by the first request that it fits. */
  readonly faults: Fault[]
  readonly rateLimit: RateLimit
  /** Which protocol eras it speaks. */
  eras: 'both' | 'legacy' | 'modern'
  /** Status for a token that lacks the role: 403, or 401 as API Management's required claims. */
  missingRoleStatus: 401 | 403
  /** Refuses this many more requests with 401, whatever their token. */
  refuseTokens: number
  /** Ends the sessions of the older protocol. */
  endSessions(): void
  close(): Promise<void>
}

interface Incoming {
  readonly request: http.IncomingMessage
  readonly response: http.ServerResponse
  readonly url: URL
  readonly body: string
  readonly message: {
    readonly method: string
    readonly id: unknown
    readonly tool: string
    readonly args: Record<string, unknown>
  }
}

/** Starts an authenticating MCP gateway that answers failures as API Management does. */
export async function startGateway(
  certificates: Certificates,
  trusted: TrustedIssuer,
  backends: readonly Backend[]
): Promise<SandboxGateway> {
  const log: GatewayLogEntry[] = []
  const requests: SeenRequest[] = []
  const faults: Fault[] = []
  const sessions = new Map<string, WebStandardStreamableHTTPServerTransport>()
  const modern = new Map<string, McpHttpHandler>(
    backends.map(backend => [
      backend.name,
      createMcpHandler(() => backend.createServer(), {legacy: 'reject'})
    ])
  )

  const handle = async (
    request: http.IncomingMessage,
    response: http.ServerResponse
  ): Promise<void> => {
    const started = performance.now()
    const requestId = randomUUID()
    const url = new URL(request.url ?? '/', gateway.origin)
    const body = await readBody(request)
    const [, server = '', kind = '', encoded = ''] = url.pathname.split('/')
    const backend = backends.find(({name}) => name === server)
    const rest = kind === 'tools'
    const message = rest
      ? {method: '', id: null, tool: decodeURIComponent(encoded), args: parse(body)}
      : rpcMessage(body)
    const incoming: Incoming = {request, response, url, body, message}
    response.setHeader('apim-request-id', requestId)

    let verdict: TokenVerdict = await checkToken(request.headers.authorization, trusted)
    if (gateway.refuseTokens > 0) {
      gateway.refuseTokens--
      verdict = {valid: false, reason: 'TokenExpired: the token has expired.'}
    }
    const oid = verdict.valid ? String(verdict.claims['oid'] ?? verdict.claims.sub ?? '') : ''
    const finish = (scope: string) => {
      const {statusCode} = response
      requests.push({
        method: request.method ?? '',
        path: url.pathname,
        headers: request.headers,
        rpcMethod: message.method,
        tool: message.tool,
        status: statusCode
      })
      if (message.tool === '') return
      log.push({
        timestamp: new Date().toISOString(),
        caller_oid: oid,
        caller_upn: verdict.valid ? String(verdict.claims['upn'] ?? '') : '',
        mcp_server: server,
        tool_name: message.tool,
        scope_used: scope,
        resource_accessed: backend?.resourceOf(message.args) ?? '',
        latency_ms: Math.round(performance.now() - started),
        response_status: statusCode,
        apim_request_id: requestId,
        traceparent: String(request.headers['traceparent'] ?? '')
      })
    }

    const needed = backend && message.tool ? `mcp.tools.${backend.classOf(message.tool)}` : ''
    response.once('close', () => finish(needed))
    if (!verdict.valid) {
      return json(response, 401, {statusCode: 401, message: verdict.reason})
    }
    const wait = gateway.rateLimit.take(oid)
    if (wait !== undefined) {
      response.setHeader('Retry-After', String(wait))
      return json(response, 429, {
        statusCode: 429,
        message: `Rate limit is exceeded. Try again in ${wait} seconds.`
      })
    }
    if (!backend || (kind !== 'mcp' && !rest)) {
      return json(response, 404, {statusCode: 404, message: 'Resource not found'})
    }
    if (needed && !verdict.roles.includes(needed)) {
      const status = gateway.missingRoleStatus
      if (status === 403) {
        response.setHeader(
          'WWW-Authenticate',
          `Bearer error="insufficient_scope", scope="${needed}"`
        )
      }
      return json(response, status, {
        statusCode: status,
        message: status === 403 ? 'Forbidden' : 'TokenClaimNotFound: roles'
      })
    }
    const fault = takeFault(faults, message)
    if (
      fault &&
      (fault.when ?? 'before') === 'before' &&
      !(await applyBefore(fault, response, message.id))
    ) {
      return
    }
    const after = fault?.when === 'after' ? fault : undefined
    const answer = rest
      ? await callByRest(backend, incoming)
      : await callByMcp(gateway.eras, backend, incoming, modern.get(backend.name)!, sessions)
    await send(response, answer, fault, after)
  }

  const server = await startRawServer(certificates, handle)
  const gateway: SandboxGateway = {
    origin: server.origin,
    log,
    requests,
    faults,
    rateLimit: new RateLimit(),
    eras: 'both',
    missingRoleStatus: 403,
    refuseTokens: 0,
    endSessions: () => {
      for (const session of sessions.values()) void session.close()
      sessions.clear()
    },
    close: async () => {
      gateway.endSessions()
      await Promise.all([...modern.values()].map(handler => handler.close()))
      await server.close()
      await Promise.all(backends.map(backend => backend.close()))
    }
  }
  return gateway
}

async function callByMcp(
  eras: SandboxGateway['eras'],
  backend: Backend,
  incoming: Incoming,
  modern: McpHttpHandler,
  sessions: Map<string, WebStandardStreamableHTTPServerTransport>
): Promise<Response> {
  const request = webRequest(incoming)
  const parsedBody = incoming.body === '' ? undefined : parse(incoming.body)
  const legacy =
    eras !== 'modern' && (eras === 'legacy' || (await isLegacyRequest(request.clone())))
  if (!legacy) return modern.fetch(request)
  if (incoming.message.method === 'server/discover') {
    // A server of before 2026-07-28 does not know the method and wants a session first.
    return Response.json(
      {
        jsonrpc: '2.0',
        id: null,
        error: {code: -32000, message: 'Bad Request: Server not initialized'}
      },
      {status: 400}
    )
  }
  const id = request.headers.get('mcp-session-id')
  const known = id === null ? undefined : sessions.get(id)
  if (id !== null && !known) {
    return Response.json(
      {jsonrpc: '2.0', id: null, error: {code: -32001, message: 'Session not found'}},
      {status: 404}
    )
  }
  if (known) return known.handleRequest(request, {parsedBody})
  const transport = new WebStandardStreamableHTTPServerTransport({
    sessionIdGenerator: () => randomUUID(),
    onsessioninitialized: created => void sessions.set(created, transport),
    onsessionclosed: closed => void sessions.delete(closed)
  })
  await backend.createServer().connect(transport)
  return transport.handleRequest(request, {parsedBody})
}

async function callByRest(backend: Backend, incoming: Incoming): Promise<Response> {
  if (incoming.request.method !== 'POST') return Response.json({}, {status: 405})
  try {
    return Response.json(await backend.callTool(incoming.message.tool, incoming.message.args))
  } catch (error) {
    const status = error instanceof UnknownToolError ? 404 : 500
    return Response.json({statusCode: status, message: (error as Error).message}, {status})
  }
}

function takeFault(faults: Fault[], message: Incoming['message']): Fault | undefined {
  const kind =
    message.tool !== ''
      ? 'call'
      : message.method === 'tools/list'
        ? 'list'
        : message.method === 'initialize' || message.method === 'server/discover'
          ? 'connect'
          : 'other'
  const index = faults.findIndex(({on = 'call'}) => on === 'any' || on === kind)
  const fault = faults[index]
  if (!fault) return undefined
  const times = fault.times ?? 1
  if (times > 1) faults[index] = {...fault, times: times - 1}
  else faults.splice(index, 1)
  return fault
}

function webRequest({request, url, body}: Incoming): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && !name.startsWith(':')) headers.set(name, String(value))
  }
  const method = request.method ?? 'GET'
  return new Request(url, {method, headers, ...(method === 'POST' ? {body} : {})})
}

function rpcMessage(body: string): Incoming['message'] {
  const message = parse(body)
  const params = message['params'] as {name?: unknown; arguments?: unknown} | undefined
  const method = String(message['method'] ?? '')
  const calling = method === 'tools/call'
  return {
    method,
    id: message['id'],
    tool: calling ? String(params?.name ?? '') : '',
    args: ((calling ? params?.arguments : undefined) as Record<string, unknown>) ?? {}
  }
}

async function readBody(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
