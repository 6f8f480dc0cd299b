import fs from 'node:fs'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import os from 'node:os'
import path from 'node:path'
import {AuditLog, callForm} from '../../shared/gateway/audit.js'
import {anonymous} from '../../shared/gateway/credential.js'
import {GatewaySession, type SessionOptions} from '../../shared/gateway/gateway-session.js'
import {systemClock} from '../../shared/gateway/pacer.js'
import {parsePolicy} from '../../shared/gateway/policy.js'
import {type CallReport, ToolCaller} from '../../shared/gateway/tool-caller.js'

export interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: {readonly _meta?: {readonly progressToken?: unknown}}
}

/** Answers one request to the test's server. */
export type Answer = (
  body: Message,
  response: http.ServerResponse,
  server: http.Server,
  request: http.IncomingMessage
) => void

export interface TestServer {
  readonly url: URL
  /** JSON-RPC methods of the POSTs that came, in order. */
  readonly posts: readonly (string | undefined)[]
  readonly server: http.Server
}

const cleanUps: (() => unknown)[] = []

/** Closes what the test opened; for `afterEach`. */
export async function closeTestServers(): Promise<void> {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
}

/** A server on loopback; every POST is counted by its JSON-RPC method. */
export async function serve(answer: Answer): Promise<TestServer> {
  const posts: (string | undefined)[] = []
  const server = http.createServer((request, response) => {
    let text = ''
    request.on('data', chunk => {
      text += chunk
    })
    request.on('end', () => {
      const body = JSON.parse(text || '{}') as Message
      if (request.method === 'POST') posts.push(body.method)
      answer(body, response, server, request)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  cleanUps.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const {port} = server.address() as AddressInfo
  return {url: new URL(`http://127.0.0.1:${port}/mcp`), posts, server}
}

export function json(response: http.ServerResponse, content: unknown, status = 200): void {
  response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(content))
}

/** Answers with a JSON-RPC result. */
export function result(response: http.ServerResponse, {id}: Message, content: unknown): void {
  json(response, {jsonrpc: '2.0', id, result: content})
}

/** The older protocol with one tool named `create`, whose calls `call` answers. */
export function mcp(call: Answer): Answer {
  return (body, response, server, request) => {
    if (body.method === 'initialize') {
      response.setHeader('mcp-session-id', 'test-session')
      result(response, body, {
        protocolVersion: '2025-11-25',
        capabilities: {tools: {}},
        serverInfo: {name: 'test', version: '1'}
      })
    } else if (body.method === 'tools/list') {
      result(response, body, {tools: [{name: 'create', inputSchema: {type: 'object'}}]})
    } else if (request.method === 'DELETE') response.writeHead(200).end()
    else if (body.method !== undefined && body.id === undefined) response.writeHead(202).end()
    else call(body, response, server, request)
  }
}

/** A session with the server, without waits between tries. */
export function session(gateway: URL, options: Partial<SessionOptions> = {}): GatewaySession {
  const made = new GatewaySession({
    gateway,
    credential: anonymous,
    transport: 'mcp',
    protocol: 'legacy',
    rateLimit: {requests: 1000, perMs: 1000},
    clock: {...systemClock, sleep: async () => undefined},
    timeoutMs: 20_000,
    maxWaitMs: 0,
    retries: 1,
    retryAfterHeader: 'retry-after',
    clientInfo: {name: 'test', version: '1'},
    proxyFor: () => undefined,
    onNotice: () => undefined,
    onDebug: () => undefined,
    ...options
  })
  cleanUps.push(() => made.close())
  return made
}

/** A caller whose audit records nobody reads. */
export function callerOf(
  made: GatewaySession,
  policy: object,
  onProgress: (text: string) => void = () => undefined
): ToolCaller {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-test-'))
  cleanUps.push(() => fs.rmSync(folder, {recursive: true}))
  const audit = new AuditLog(path.join(folder, 'audit.jsonl'), callForm)
  cleanUps.push(() => audit.close())
  return new ToolCaller({
    session: made,
    policy: parsePolicy({servers: {test: policy}}, 'policy'),
    maxScope: 'secrets',
    audit,
    serverName: '',
    requestIdHeaders: [],
    runUrl: '',
    onNotice: () => undefined,
    onProgress
  })
}

/** Calls the tool `create` once. */
export async function create(
  made: GatewaySession,
  policy: object,
  onProgress?: (text: string) => void
): Promise<CallReport> {
  const caller = callerOf(made, policy, onProgress)
  const call = await caller.prepare({tool: 'create', arguments: {}})
  return 'outcome' in call ? call : caller.execute(call)
}
