import http from 'node:http'
import {afterEach, describe, expect, test} from '@jest/globals'
import {anonymous} from '../../shared/gateway/credential.js'
import {GatewayHttp} from '../../shared/gateway/gateway-http.js'
import {CallFailure} from '../../shared/gateway/outcome.js'
import {Pacer} from '../../shared/gateway/pacer.js'
import {
  type Answer,
  closeTestServers,
  create,
  json,
  mcp,
  serve,
  session
} from '../support/mcp-server.js'

afterEach(closeTestServers)

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

  test('is not sent after the end of its operation, other than a courtesy', async () => {
    const {url, posts} = await serve((_, response) => void response.writeHead(202).end())
    const http = new GatewayHttp({
      gateway: url,
      credential: anonymous,
      pacer: new Pacer({requests: 10, perMs: 1000}),
      now: () => 0,
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
      ({
        url,
        method: 'POST',
        purpose: 'message',
        headers: {},
        body: JSON.stringify({jsonrpc: '2.0', ...message})
      }) as const
    await expect(http.send(operation, post({id: 1, method: 'tools/call'}))).rejects.toThrow(
      'too late'
    )
    await http.farewell(post({method: 'notifications/cancelled'}))
    expect(posts).toEqual(['notifications/cancelled'])
    http.close()
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
        const progressToken = body.params?._meta?.progressToken
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
