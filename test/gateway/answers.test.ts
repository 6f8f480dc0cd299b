import net from 'node:net'
import {afterEach, describe, expect, test} from '@jest/globals'
import {
  type Answer,
  callerOf,
  closeTestServers,
  create,
  json,
  mcp,
  result,
  serve,
  session
} from '../support/mcp-server.js'

afterEach(closeTestServers)

const write = {write: ['create']}
const read = {read: ['create']}
const done = {content: [{type: 'text', text: 'done'}]}

describe('an answer whose stream is cut while the tool works', () => {
  /** Cuts the stream of the call, then `cuts` more streams that resume it, without an event. */
  const cutting = (cuts: number, abruptly: boolean) => {
    const resumedFrom: unknown[] = []
    let asked: number | undefined
    const answer = mcp(({id, method}, response, _, request) => {
      response.writeHead(200, {'content-type': 'text/event-stream'})
      if (method === 'tools/call') {
        asked = id
        response.write('id: first\nretry: 5\ndata:\n\n')
      } else {
        resumedFrom.push(request.headers['last-event-id'])
        response.flushHeaders()
        if (resumedFrom.length > cuts) {
          response.end(`data: ${JSON.stringify({jsonrpc: '2.0', id: asked, result: done})}\n\n`)
          return
        }
      }
      setTimeout(() => (abruptly ? response.destroy() : response.end()), 20)
    })
    return {answer, resumedFrom}
  }

  test.each([
    ['once', 0, false],
    ['twice, in good order', 1, false],
    ['twice, abruptly', 1, true],
    ['three times', 2, true]
  ])('%s: the result is fetched', async (_, cuts, abruptly) => {
    const {answer, resumedFrom} = cutting(cuts, abruptly)
    const {url, posts} = await serve(answer)
    const report = await create(session(url), write)
    expect(report).toMatchObject({outcome: 'ok', result: {text: 'done'}, attempts: 1})
    expect(resumedFrom).toEqual(Array(cuts + 1).fill('first'))
    expect(posts.filter(method => method === 'tools/call')).toHaveLength(1)
  })

  test('and brings nothing however often it is resumed: that is said, long before the timeout', async () => {
    const {answer, resumedFrom} = cutting(99, false)
    const {url} = await serve(answer)
    const report = await create(session(url), write)
    expect(report).toMatchObject({
      outcome: 'unknown',
      message: `the answer's stream ended without the result and could not be resumed`
    })
    expect(resumedFrom).toHaveLength(3)
  })

  test('and may be resumed only after the timeout: nobody waits for it', async () => {
    const {url} = await serve(
      mcp((_, response) => {
        response.writeHead(200, {'content-type': 'text/event-stream'})
        response.end('id: 1\nretry: 21600000\ndata:\n\n')
      })
    )
    const report = await create(session(url), write)
    expect(report).toMatchObject({
      outcome: 'unknown',
      message: `the answer's stream ended without the result, and the 21600 s to wait before it is resumed are more than is left of 'timeout'`
    })
  })
})

describe('a result that has not the form of MCP', () => {
  const deep = JSON.parse(`${'['.repeat(600)}${']'.repeat(600)}`) as unknown
  test.each<[string, unknown, string]>([
    ['no object', 'x', 'it is not an object'],
    ['null', null, 'it is not an object'],
    ['content that is no list', {content: 'x'}, `'content' is not a list`],
    ['a block that is none', {content: ['x']}, `item 1 of 'content' is not an object`],
    [
      'a block of an unknown type',
      {content: [...done.content, {type: 'hologram'}]},
      `item 2 of 'content' is of an unknown type`
    ],
    ['a block without its text', {content: [{type: 'text'}]}, `item 1 of 'content' has no 'text'`],
    [
      'an embedded resource without content',
      {content: [{type: 'resource', resource: {uri: 'a:b'}}]},
      `item 1 of 'content' has a resource without 'text' and 'blob'`
    ],
    ['isError that is no boolean', {content: [], isError: 'no'}, `'isError' is not a boolean`],
    ['an unknown kind', {content: [], resultType: 'x'}, `its 'resultType' is not known here`]
  ])('%s: the tool may have run', async (_, content, problem) => {
    const {url} = await serve(mcp((body, response) => result(response, body, content)))
    const message = `the result is not valid MCP: ${problem}`
    expect(await create(session(url), write)).toMatchObject({outcome: 'unknown', message})
    expect(await create(session(url), read)).toMatchObject({outcome: 'protocol', message})
  })

  test('too deep: the tool may have run', async () => {
    const {url} = await serve(
      mcp((body, response) => result(response, body, {content: [], structuredContent: deep}))
    )
    const message = 'the result is nested deeper than 500'
    expect(await create(session(url), write)).toMatchObject({outcome: 'unknown', message})
    expect(await create(session(url), read)).toMatchObject({outcome: 'protocol', message})
  })

  test('all kinds of content are read, with fields that the protocol does not name', async () => {
    const content = [
      {type: 'text', text: 'a', extra: {b: 1}},
      {type: 'image', data: 'AA==', mimeType: 'image/png'},
      {type: 'audio', data: 'AA==', mimeType: 'audio/wav'},
      {type: 'resource_link', uri: 'a:b', name: 'c'},
      {type: 'resource', resource: {uri: 'a:b', text: ''}}
    ]
    const raw = {content, structuredContent: {d: 1}, _meta: {e: 2}}
    const {url} = await serve(mcp((body, response) => result(response, body, raw)))
    expect((await create(session(url), read)).result?.raw).toEqual(raw)
  })
})

describe('a session that the server has forgotten', () => {
  const forgotten = (status: number, message: string): Answer => {
    let refusals = 1
    return mcp((body, response) => {
      if (refusals-- > 0) {
        return json(response, {jsonrpc: '2.0', id: null, error: {code: -32000, message}}, status)
      }
      result(response, body, done)
    })
  }

  test.each([
    [404, 'Session not found'],
    [400, 'Bad Request: No valid session ID provided'],
    [400, 'Bad Request: Server not initialized'],
    [400, 'Session not found'],
    [400, 'Invalid or expired session']
  ])('%i %s: connects again and calls once', async (status, message) => {
    const {url, posts} = await serve(forgotten(status, message))
    expect(await create(session(url), write)).toMatchObject({outcome: 'ok', attempts: 2})
    expect(posts.filter(method => method === 'initialize')).toHaveLength(2)
  })

  test('a 400 of another reason is not repeated, and gives no advice that cannot help', async () => {
    const {url, posts} = await serve(forgotten(400, 'the session of parliament is over'))
    expect(await create(session(url), write)).toMatchObject({
      outcome: 'protocol',
      hint: '',
      message: 'the gateway answered 400: the session of parliament is over'
    })
    expect(posts.filter(method => method === 'tools/call')).toHaveLength(1)
  })
})

test('413 says that the arguments are too large', async () => {
  const {url} = await serve(mcp((_, response) => json(response, {}, 413)))
  const report = await create(session(url), write)
  expect(report.outcome).toBe('protocol')
  expect(report.hint).toMatch(/^The arguments are larger than the gateway/)
})

test('a redirect that is followed is the same attempt', async () => {
  let redirects = 1
  const {url} = await serve(
    mcp((body, response) => {
      if (redirects-- > 0) return void response.writeHead(308, {location: '/mcp/'}).end()
      result(response, body, done)
    })
  )
  expect(await create(session(url), write)).toMatchObject({outcome: 'ok', attempts: 1})
})

test('a server of the older protocol that asks back on the stream is told that nobody answers', async () => {
  const replies: unknown[] = []
  const {url} = await serve((body, response, server, request) => {
    if (body.method === undefined && request.method === 'POST') {
      replies.push(body)
      return void response.writeHead(202).end()
    }
    mcp(({id}) => {
      response.writeHead(200, {'content-type': 'text/event-stream'})
      const ask = (asked: string, method: string) =>
        response.write(`data: ${JSON.stringify({jsonrpc: '2.0', id: asked, method})}\n\n`)
      ask('q1', 'elicitation/create')
      ask('q2', 'ping')
      const wait = setInterval(() => {
        if (replies.length < 2) return
        clearInterval(wait)
        response.end(`data: ${JSON.stringify({jsonrpc: '2.0', id, result: done})}\n\n`)
      }, 5)
    })(body, response, server, request)
  })
  expect(await create(session(url), write)).toMatchObject({outcome: 'ok', attempts: 1})
  expect(replies).toHaveLength(2)
  expect(replies).toContainEqual({
    jsonrpc: '2.0',
    id: 'q1',
    error: {code: -32601, message: 'not supported by this client'}
  })
  expect(replies).toContainEqual({jsonrpc: '2.0', id: 'q2', result: {}})
})

test('the server is told which of two calls nobody waits for any more', async () => {
  const cancelled: unknown[] = []
  let first: number | undefined
  const {url} = await serve((body, response, server, request) => {
    if (body.method === 'notifications/cancelled') {
      cancelled.push((body.params as {requestId?: unknown}).requestId)
      return void response.writeHead(202).end()
    }
    mcp((call, answer) => {
      // The first call is never answered.
      if (first === undefined) first = call.id
      else result(answer, call, done)
    })(body, response, server, request)
  })
  const caller = callerOf(session(url, {timeoutMs: 500, retries: 0}), read)
  const calls = await Promise.all([1, 2].map(() => caller.prepare({tool: 'create', arguments: {}})))
  const reports = await Promise.all(
    calls.map(call => ('outcome' in call ? call : caller.execute(call)))
  )
  expect(reports.map(({outcome}) => outcome)).toEqual(['timeout', 'ok'])
  while (cancelled.length === 0) await new Promise(resolve => setTimeout(resolve, 5))
  expect(cancelled).toEqual([first])
})

describe('connections', () => {
  /** A clock that stands still until the test moves it. */
  const stopped = () => {
    const clock = {time: 0, now: () => clock.time, sleep: async () => undefined}
    return clock
  }

  test('calls that write ride the connection of the one before', async () => {
    const {url, server} = await serve(mcp((body, response) => result(response, body, done)))
    let connections = 0
    server.on('connection', () => connections++)
    const caller = callerOf(session(url, {clock: stopped()}), write)
    for (let i = 0; i < 20; i++) {
      const call = await caller.prepare({tool: 'create', arguments: {}})
      if ('outcome' in call) throw new Error(call.message)
      expect((await caller.execute(call)).outcome).toBe('ok')
    }
    expect(connections).toBeLessThan(5)
  })

  test.each([
    [50, true],
    [51, false]
  ])('a write %i ms behind the last answer rides its connection: %s', async (ms, same) => {
    const {url, server} = await serve(mcp((body, response) => result(response, body, done)))
    const ports: (number | undefined)[] = []
    server.on('request', ({socket}) => ports.push(socket.remotePort))
    const clock = stopped()
    const caller = callerOf(session(url, {clock}), write)
    const call = await caller.prepare({tool: 'create', arguments: {}})
    if ('outcome' in call) throw new Error(call.message)
    clock.time += ms
    expect((await caller.execute(call)).outcome).toBe('ok')
    expect(ports.at(-1) === ports.at(-2)).toBe(same)
  })

  test('an idle connection is closed when a write opens its own', async () => {
    const {url, server} = await serve(mcp((body, response) => result(response, body, done)))
    const open = new Set<unknown>()
    let most = 0
    server.on('connection', socket => {
      open.add(socket)
      most = Math.max(most, open.size)
      socket.once('close', () => open.delete(socket))
    })
    const clock = stopped()
    const caller = callerOf(session(url, {clock}), write)
    for (let i = 0; i < 10; i++) {
      const call = await caller.prepare({tool: 'create', arguments: {}})
      if ('outcome' in call) throw new Error(call.message)
      clock.time += 1000
      expect((await caller.execute(call)).outcome).toBe('ok')
    }
    // The end of the old one may reach the server behind the beginning of the new one.
    expect(most).toBeLessThanOrEqual(3)
  })

  test('a server that ends each connection behind its answer gets every write once', async () => {
    const {url, posts} = await serve(
      mcp((body, response) => {
        result(response, body, done)
        // Without a word in the header.
        response.once('finish', () => response.socket?.end())
      })
    )
    const caller = callerOf(session(url), write)
    for (let i = 0; i < 20; i++) {
      const call = await caller.prepare({tool: 'create', arguments: {}})
      if ('outcome' in call) throw new Error(call.message)
      expect(['ok', 'unknown']).toContain((await caller.execute(call)).outcome)
    }
    expect(posts.filter(method => method === 'tools/call').length).toBeLessThanOrEqual(20)
  })
})

test('a gateway that takes no connection in time is said to take none', async () => {
  // It accepts the connection and never begins TLS, as where the places for a client are used up.
  const silent = net.createServer()
  await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
  const {port} = silent.address() as net.AddressInfo
  const url = new URL(`https://127.0.0.1:${port}/mcp`)
  const report = await create(session(url, {timeoutMs: 300, retries: 0}), write)
  silent.close()
  expect(report).toMatchObject({
    outcome: 'unreachable',
    message: `no connection to ${url.host} within 0.3 s`
  })
  expect(report.hint).toContain('TLS handshake')
})

test('a wait for the rate limit that is only assumed fits into max-wait', async () => {
  let refusals = 1
  const waits: number[] = []
  const clock = {
    now: () => waits.reduce((sum, ms) => sum + ms, performance.now()),
    sleep: async (ms: number) => void waits.push(ms)
  }
  const {url} = await serve(
    mcp((body, response) => {
      if (refusals-- > 0) return json(response, {}, 429)
      result(response, body, done)
    })
  )
  const report = await create(session(url, {maxWaitMs: 10_000, clock}), write)
  expect(report).toMatchObject({outcome: 'ok', attempts: 2})
})
