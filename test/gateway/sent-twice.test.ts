import fs from 'node:fs'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import os from 'node:os'
import path from 'node:path'
import {afterEach, describe, expect, test} from '@jest/globals'
import {AuditLog} from '../../shared/gateway/audit.js'
import {anonymous} from '../../shared/gateway/credential.js'
import {createGatewayFetch} from '../../shared/gateway/gateway-fetch.js'
import {GatewaySession, type SessionOptions} from '../../shared/gateway/gateway-session.js'
import {currentOperation} from '../../shared/gateway/operation.js'
import {CallFailure} from '../../shared/gateway/outcome.js'
import {Pacer, systemClock} from '../../shared/gateway/pacer.js'
import {parsePolicy} from '../../shared/gateway/policy.js'
import {type CallReport, ToolCaller} from '../../shared/gateway/tool-caller.js'

const cleanUps: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

type Answer = (body: Message, response: http.ServerResponse, server: http.Server) => void
interface Message {
  readonly id?: number
  readonly method?: string
}

/** A server on loopback; every POST is counted by its JSON-RPC method. */
async function serve(answer: Answer): Promise<{url: URL; posts: (string | undefined)[]}> {
  const posts: (string | undefined)[] = []
  const server = http.createServer((request, response) => {
    let text = ''
    request.on('data', chunk => {
      text += chunk
    })
    request.on('end', () => {
      const body = JSON.parse(text || '{}') as Message
      if (request.method === 'POST') posts.push(body.method)
      answer(body, response, server)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  cleanUps.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return {url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`), posts}
}

function json(response: http.ServerResponse, content: unknown, status = 200): void {
  response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(content))
}

/** The older protocol with one tool, whose calls `call` answers. */
function mcp(call: Answer): Answer {
  return (body, response, server) => {
    const {id, method} = body
    if (method === 'initialize') {
      json(response, {
        jsonrpc: '2.0',
        id,
        result: {
          protocolVersion: '2025-11-25',
          capabilities: {tools: {}},
          serverInfo: {name: 'test', version: '1'}
        }
      })
    } else if (method === 'tools/list') {
      const tools = [{name: 'create', inputSchema: {type: 'object'}}]
      json(response, {jsonrpc: '2.0', id, result: {tools}})
    } else if (id === undefined) response.writeHead(202).end()
    else call(body, response, server)
  }
}

function session(gateway: URL, options: Partial<SessionOptions> = {}): GatewaySession {
  const made = new GatewaySession({
    gateway,
    credential: anonymous,
    transport: 'mcp',
    protocol: 'legacy',
    rateLimit: {requests: 100, perMs: 1000},
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

async function create(
  made: GatewaySession,
  policy: object,
  onProgress: (text: string) => void = () => undefined
): Promise<CallReport> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-test-'))
  cleanUps.push(() => fs.rmSync(folder, {recursive: true}))
  const caller = new ToolCaller({
    session: made,
    policy: parsePolicy({servers: {test: policy}}, 'policy'),
    maxScope: 'secrets',
    audit: new AuditLog(path.join(folder, 'audit.jsonl')),
    serverName: '',
    requestIdHeaders: [],
    runUrl: '',
    onNotice: () => undefined,
    onProgress
  })
  const call = await caller.prepare({tool: 'create', arguments: {}})
  return 'outcome' in call ? call : caller.execute(call)
}

describe('a call that may have been carried out', () => {
  test('is unknown and not repeated when its stream cannot be resumed any more', async () => {
    const {url, posts} = await serve(
      mcp((_, response, server) => {
        response.writeHead(200, {'content-type': 'text/event-stream'})
        response.write('retry: 5\nid: 1\ndata:\n\n', () => {
          // The server goes away: nothing listens when the stream is to be resumed.
          server.close()
          server.closeAllConnections()
        })
      })
    )
    const report = await create(session(url), {write: ['create']})
    expect(report.outcome).toBe('unknown')
    expect(posts.filter(method => method === 'tools/call')).toHaveLength(1)
  })

  test.each([401, 403, 404, 429])(
    'is unknown when resuming its stream is answered %i',
    async status => {
      const {url, posts} = await serve(
        mcp((_, response) => {
          response.writeHead(200, {'content-type': 'text/event-stream'})
          response.end('retry: 5\nid: 1\ndata:\n\n')
        })
      )
      const {url: front} = await serve((body, response) => {
        // A gateway in front that refuses the GET which resumes a stream.
        if (body.method === undefined) return void json(response, {}, status)
        const forward = http.request(url, {method: 'POST'}, incoming => {
          response.writeHead(incoming.statusCode ?? 500, incoming.headers)
          incoming.pipe(response)
        })
        forward.end(JSON.stringify(body))
      })
      const report = await create(session(front), {write: ['create']})
      expect(report.outcome).toBe('unknown')
      expect(posts.filter(method => method === 'tools/call')).toHaveLength(1)
    }
  )

  test('stays unknown when a repetition, which it allows, is surely not carried out', async () => {
    const statuses = [503, 403]
    const {url} = await serve((_, response) => json(response, {}, statuses.shift()))
    const report = await create(session(url, {transport: 'rest'}), {
      write: ['create'],
      idempotent: ['create']
    })
    expect(report.attempts).toBe(2)
    expect(report.outcome).toBe('unknown')
  })

  test('is not sent as a message of courtesy after the end of its operation', async () => {
    const {url, posts} = await serve((_, response) => void response.writeHead(202).end())
    const fetch = createGatewayFetch({
      gateway: url,
      credential: anonymous,
      pacer: new Pacer({requests: 10, perMs: 1000}),
      proxy: undefined,
      userAgent: 'test',
      connectTimeoutMs: 1000,
      maxWaitMs: 0,
      maxAnswerBytes: 1000,
      retryAfterHeader: 'retry-after',
      onNotice: () => undefined
    })
    const operation = session(url).operation('call', false)
    operation.fail(new CallFailure('timeout', 'too late'))
    const post = (message: object) =>
      currentOperation.run(operation, () =>
        fetch(url, {method: 'POST', body: JSON.stringify({jsonrpc: '2.0', ...message})})
      )
    await expect(post({id: 1, method: 'tools/call'})).rejects.toThrow('too late')
    await post({method: 'notifications/cancelled'})
    expect(posts).toEqual(['notifications/cancelled'])
  })
})

test('the debug log does not get an answer that nobody waits for', async () => {
  const {url} = await serve(
    mcp(({id}, response) => {
      const result = {content: [{type: 'text', text: 'a-secret-result'}]}
      const event = `data: ${JSON.stringify({jsonrpc: '2.0', id, result})}\n\n`
      response.writeHead(200, {'content-type': 'text/event-stream'})
      response.end(event + event)
    })
  )
  const logged: string[] = []
  const report = await create(session(url, {onDebug: text => logged.push(text)}), {
    write: ['create']
  })
  expect(report.outcome).toBe('ok')
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(logged.join('\n')).toContain('unknown message ID')
  expect(logged.join('\n')).not.toContain('secret')
})

describe('what the server of a tool of class secrets says is not repeated', () => {
  const credential = {
    current: async () => ({token: 'a-token', claims: {idtyp: 'app', oid: 'x', roles: []}}),
    renew: async () => undefined
  }
  const error = {code: -32000, message: 'cannot use a-secret-value'}

  test.each<[string, Answer]>([
    ['error', ({id}, response) => json(response, {jsonrpc: '2.0', id, error})],
    ['error of the request', (_, response) => json(response, {jsonrpc: '2.0', id: null, error})],
    ['status 500', (_, response) => json(response, {message: 'a-secret-value'}, 500)],
    ['status 400', (_, response) => json(response, {message: 'a-secret-value'}, 400)]
  ])('%s', async (_, answer) => {
    const {url} = await serve(mcp(answer))
    const rest = await serve((_, response) => json(response, {message: 'a-secret-value'}, 418))
    for (const made of [
      session(url, {credential}),
      session(rest.url, {credential, transport: 'rest'})
    ]) {
      const report = await create(made, {secrets: ['create']})
      expect(report.toolClass).toBe('secrets')
      expect(report.message).not.toBe('')
      expect(JSON.stringify(report)).not.toContain('secret-value')
    }
  })

  test('progress', async () => {
    const {url} = await serve(
      mcp((body, response) => {
        const progressToken = (body as {params?: {_meta?: {progressToken?: unknown}}}).params?._meta
          ?.progressToken
        const params = {progressToken: progressToken ?? 1, progress: 1, message: 'a-secret-value'}
        response.writeHead(200, {'content-type': 'text/event-stream'})
        for (const message of [
          {jsonrpc: '2.0', method: 'notifications/progress', params},
          {jsonrpc: '2.0', id: body.id, result: {content: []}}
        ]) {
          response.write(`data: ${JSON.stringify(message)}\n\n`)
        }
        response.end()
      })
    )
    const told: string[] = []
    const onDebug = (text: string) => void told.push(text)
    const report = await create(session(url, {credential, onDebug}), {secrets: ['create']}, text =>
      told.push(text)
    )
    expect(report.outcome).toBe('ok')
    expect(told.join()).not.toContain('secret-value')
  })
})
