import type http from 'node:http'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {type GatewaySandbox, startGatewaySandbox} from '../../sandbox/gateway-sandbox.js'
import {runCall} from '../support/call-fronts.js'
import {type Answer, closeTestServers, json, mcp, result, serve} from '../support/mcp-server.js'
import type {Front} from '../support/token-fronts.js'

// The process of a step that stays behind its work would run until the job's own limit: six hours.
// These servers keep something open for ever; the tests end because the process does.

let sandbox: GatewaySandbox
beforeAll(async () => {
  sandbox = await startGatewaySandbox()
})
afterAll(closeTestServers)
afterAll(() => sandbox.close())

/** Begins an event stream that never ends. */
function stream(response: http.ServerResponse, start = ''): void {
  response.writeHead(200, {'content-type': 'text/event-stream'})
  response.write(start || ': ping\n\n')
  const ping = setInterval(() => response.write(': ping\n\n'), 100)
  response.once('close', () => clearInterval(ping))
}

const later = 'id: 1\nretry: 21600000\ndata: \n\n'
const read = {'policy.yml': 'servers: {a: {read: [create]}}'}

const servers: readonly {
  readonly name: string
  readonly answer: Answer
  readonly outcome: string
  readonly protocol?: string
}[] = [
  {
    name: 'the first answer is a stream without end',
    answer: (_, response) => stream(response),
    outcome: 'unreachable',
    protocol: 'auto'
  },
  {
    name: 'the first answer is a stream with an id that cannot be resumed',
    answer: (body, response) => {
      if (body.method === undefined) return json(response, {}, 404)
      response.writeHead(200, {'content-type': 'text/event-stream'}).end('id: 1\ndata: \n\n')
    },
    outcome: 'protocol',
    protocol: 'auto'
  },
  {
    name: 'each stream of a read is to be resumed in six hours',
    answer: mcp((_, response) => {
      response.writeHead(200, {'content-type': 'text/event-stream'}).end(later)
    }),
    outcome: 'unreachable'
  },
  {
    name: 'the list is a stream that is to be resumed in six hours',
    answer: (body, response, server, request) => {
      if (body.method !== 'tools/list') {
        return mcp((call, answer) => result(answer, call, {content: []}))(
          body,
          response,
          server,
          request
        )
      }
      response.writeHead(200, {'content-type': 'text/event-stream'}).end(later)
    },
    outcome: 'unreachable'
  },
  {
    name: 'the stream goes on behind the answer',
    answer: mcp(({id}, response) =>
      stream(response, `data: ${JSON.stringify({jsonrpc: '2.0', id, result: {content: []}})}\n\n`)
    ),
    outcome: 'ok'
  },
  {
    name: 'the body of an error does not end',
    answer: mcp((_, response) => {
      response.writeHead(418, {'content-type': 'text/plain'})
      response.write('I am')
    }),
    outcome: 'protocol'
  },
  {
    name: 'the end of the session is not answered',
    answer: (body, response, server, request) => {
      if (request.method === 'DELETE') return
      mcp((call, answer) => result(answer, call, {content: []}))(body, response, server, request)
    },
    outcome: 'ok'
  }
]

describe.each<Front>(['cli', 'action', 'task'])(
  'the process ends on the front %s although',
  front => {
    // One front is enough for what all of them share; the first two rows are those that hung.
    const rows = front === 'cli' ? servers : servers.filter((_, index) => index % 2 === 0)

    // They wait more than they work, each for a server of its own.
    test.concurrent.each(rows)('$name', async ({answer, outcome, protocol = 'legacy'}) => {
      const {url} = await serve(answer)
      const run = await runCall(front, sandbox, {
        anonymous: true,
        files: read,
        inputs: {
          'gateway-url': url.href,
          protocol,
          policy: 'policy.yml',
          tool: 'create',
          timeout: '2',
          retries: '1'
        }
      })
      expect(run.outcome).toBe(outcome)
    })
  }
)
