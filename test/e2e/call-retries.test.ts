import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {Fault, FaultEffect} from '../../sandbox/gateway/fault.js'
import type {GatewaySandbox} from '../../sandbox/gateway-sandbox.js'
import {type CallRun, runCall} from '../support/call-fronts.js'
import {ahead, Lanes} from '../support/lanes.js'
import {leaksIn} from '../support/leaks.js'
import {secretsOf} from '../support/token-fronts.js'

// Calls that are repeated wait: for a second, for a timeout, for the next try. All are under way
// at once, each with a gateway of its own, and the tests look at what came of them.
let lanes: Lanes
afterAll(() => lanes.close())

const ways = [
  {way: 'MCP 2026-07-28', eras: 'both', path: '/notes/mcp', transport: 'mcp'},
  {way: 'MCP of before', eras: 'legacy', path: '/notes/mcp', transport: 'mcp'},
  {way: 'REST', eras: 'both', path: '/notes', transport: 'rest'}
] as const

interface Expected {
  readonly outcome: string
  /** How often the server carried the tool out. */
  readonly executions: number
  readonly attempts: number
}

interface Row {
  readonly row: string
  readonly faults: readonly Fault[]
  readonly read: Expected
  readonly write: Expected
  readonly inputs?: Readonly<Record<string, string>>
  /** The transport has a part in it: tested by each of them, not by one alone. */
  readonly everywhere?: true
}

const ok = (executions: number, attempts: number): Expected => ({
  outcome: 'ok',
  executions,
  attempts
})
const fails = (outcome: string, executions: number, attempts: number): Expected => ({
  outcome,
  executions,
  attempts
})
const reply = (status: number, body = '', headers: Record<string, string> = {}): FaultEffect => ({
  kind: 'reply',
  status,
  body,
  headers
})
const html = {'Content-Type': 'text/html'}

/**
 * The retry table. A read may be repeated. A call that writes is sent again only when it certainly
 * was not carried out; where that is in doubt it is sent once, and `executions` never passes 1.
 */
const table: readonly Row[] = [
  {
    row: '429 with Retry-After',
    everywhere: true,
    faults: [{effect: reply(429, '{"statusCode":429}', {'Retry-After': '1'})}],
    read: ok(1, 2),
    write: ok(1, 2)
  },
  {
    row: '429 that says it in its body only',
    faults: [{effect: reply(429, '{"message":"Rate limit is exceeded. Try again in 1 seconds."}')}],
    read: ok(1, 2),
    write: ok(1, 2)
  },
  {
    row: '429 for longer than max-wait',
    faults: [{effect: reply(429, '', {'Retry-After': '600'}), times: 9}],
    read: fails('rate-limited', 0, 1),
    write: fails('rate-limited', 0, 1)
  },
  {
    row: '401 once',
    everywhere: true,
    faults: [{effect: reply(401, '{"statusCode":401,"message":"TokenExpired"}')}],
    read: ok(1, 2),
    write: ok(1, 2)
  },
  {
    row: '401 again with the new token',
    faults: [{effect: reply(401, '{"statusCode":401,"message":"TokenExpired"}'), times: 9}],
    read: fails('unauthenticated', 0, 2),
    write: fails('unauthenticated', 0, 2)
  },
  {
    row: 'a connection reset before the server saw the call',
    faults: [{effect: {kind: 'reset'}}],
    read: ok(1, 2),
    write: fails('unknown', 0, 1)
  },
  {
    row: 'a connection reset after the call was carried out',
    everywhere: true,
    faults: [{when: 'after', effect: {kind: 'reset'}}],
    read: ok(2, 2),
    write: fails('unknown', 1, 1)
  },
  {
    row: 'a body that is cut',
    everywhere: true,
    faults: [{when: 'after', effect: {kind: 'cut-body'}}],
    read: ok(2, 2),
    write: fails('unknown', 1, 1)
  },
  {
    row: 'a stream that is cut',
    everywhere: true,
    faults: [{when: 'after', effect: {kind: 'cut-stream'}}],
    read: ok(2, 2),
    write: fails('unknown', 1, 1)
  },
  {
    row: 'a stream that ends without the answer',
    everywhere: true,
    faults: [{when: 'after', effect: {kind: 'end-stream'}}],
    // By REST this is a complete answer, of a kind that is no result.
    read: ok(2, 2),
    write: fails('unknown', 1, 1)
  },
  {
    row: '202 without a result',
    everywhere: true,
    faults: [{when: 'after', effect: reply(202)}],
    read: ok(2, 2),
    write: fails('unknown', 1, 1)
  },
  ...[502, 503, 504].map(
    (status): Row => ({
      row: `${status} after the call was carried out`,
      faults: [{when: 'after', effect: reply(status, '<html><title>Bad</title></html>', html)}],
      read: ok(2, 2),
      write: fails('unknown', 1, 1)
    })
  ),
  {
    row: '503 every time',
    faults: [{effect: reply(503), times: 9}],
    read: fails('unreachable', 0, 3),
    write: fails('unknown', 0, 1)
  },
  {
    row: 'no answer within the timeout',
    everywhere: true,
    faults: [{when: 'after', effect: {kind: 'delay', ms: 6000}}],
    inputs: {timeout: '2'},
    read: ok(2, 2),
    write: fails('unknown', 1, 1)
  },
  {
    row: 'no answer within the timeout, ever',
    faults: [{when: 'after', effect: {kind: 'delay', ms: 6000}, times: 9}],
    inputs: {timeout: '2', retries: '1'},
    read: fails('timeout', 2, 2),
    write: fails('unknown', 1, 1)
  },
  {
    row: '500 of API Management',
    faults: [
      {
        effect: reply(
          500,
          '{ "statusCode": 500, "message": "Internal server error", "activityId": "0b0f5c8e-1111-4222-8333-444455556666" }'
        ),
        times: 9
      }
    ],
    read: fails('protocol', 0, 1),
    write: fails('unknown', 0, 1)
  },
  {
    row: '403 of a used-up quota',
    faults: [
      {
        effect: reply(
          403,
          '{ "statusCode": 403, "message": "Out of call volume quota. Quota will be replenished in 00:10:00." }',
          {'Retry-After': '600'}
        ),
        times: 9
      }
    ],
    read: fails('rate-limited', 0, 1),
    write: fails('rate-limited', 0, 1)
  },
  {
    row: '403',
    faults: [{effect: reply(403, '{"statusCode":403,"message":"Forbidden"}'), times: 9}],
    read: fails('denied', 0, 1),
    write: fails('denied', 0, 1)
  },
  {
    row: 'a login page in place of the answer',
    everywhere: true,
    faults: [{effect: reply(200, '<html><title>Sign in</title></html>', html), times: 9}],
    read: fails('protocol', 0, 1),
    write: fails('unknown', 0, 1)
  },
  {
    row: 'a redirect to another origin',
    faults: [{effect: reply(307, '', {Location: 'https://localhost:9/notes/mcp'}), times: 9}],
    read: fails('protocol', 0, 1),
    write: fails('protocol', 0, 1)
  },
  {
    row: 'a tool that reports an error',
    everywhere: true,
    faults: [
      {
        effect: {
          kind: 'change',
          change: result => ({
            ...result,
            structuredContent: undefined,
            content: [{type: 'text', text: 'out of ink'}],
            isError: true
          })
        },
        times: 9
      }
    ],
    read: fails('tool-error', 1, 1),
    write: fails('tool-error', 1, 1)
  }
]

interface Ended {
  readonly run: CallRun
  /** What the table says of: outcome, executions on the server, attempts. */
  readonly seen: Expected
  readonly notesMade: number
  readonly listings: number
}

type Way = (typeof ways)[number]
type Kind = 'read' | 'write'

interface Case {
  readonly name: string
  readonly eras?: Way['eras']
  readonly faults: readonly Fault[]
  readonly inputs: (lane: GatewaySandbox) => Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
}

const cases: Case[] = []
const endings = new Map<string, Promise<Ended>>()

/** Plans a call before the tests run; the function gives what came of it. */
function plan(planned: Case): () => Promise<Ended> {
  cases.push(planned)
  return () => endings.get(planned.name)!
}

beforeAll(async () => {
  lanes = await Lanes.open(4)
  for (const planned of cases) {
    endings.set(planned.name, ahead(lanes.run(lane => carryOut(lane, planned))))
  }
})

async function carryOut(lane: GatewaySandbox, planned: Case): Promise<Ended> {
  const {gateway, notes} = lane
  const before = notes.notes.size
  gateway.eras = planned.eras ?? 'both'
  gateway.faults.push(...planned.faults)
  const run = await runCall('cli', lane, {
    inputs: planned.inputs(lane),
    ...(planned.files ? {files: planned.files} : {})
  })
  expect(leaksIn(run.written, secretsOf(lane))).toEqual([])
  return {
    run,
    seen: {
      outcome: run.outcome,
      executions: [...notes.executions.values()].reduce((sum, count) => sum + count, 0),
      attempts: run.audit.at(-1)?.attempts ?? 0
    },
    notesMade: notes.notes.size - before,
    listings: gateway.requests.filter(({rpcMethod}) => rpcMethod === 'tools/list').length
  }
}

describe.each(ways)('the retry table by $way', ({way, eras, path, transport}) => {
  const call = (
    name: string,
    kind: Kind,
    faults: readonly Fault[],
    inputs: Readonly<Record<string, string>> = {},
    files?: Readonly<Record<string, string>>
  ) =>
    plan({
      name: `${way}: ${name}: ${kind}`,
      eras,
      faults,
      ...(files ? {files} : {}),
      inputs: ({gateway}) => ({
        'gateway-url': `${gateway.origin}${path}`,
        transport,
        policy: 'policy.yml',
        'max-wait': '5',
        ...(kind === 'read'
          ? {tool: 'get_note', arguments: 'id: n1'}
          : {tool: 'create_note', arguments: 'title: Release'}),
        ...inputs
      })
    })

  const rows = table
    .filter(({everywhere}) => everywhere || (eras === 'both' && transport === 'mcp'))
    .map(row => ({
      ...row,
      reading: call(row.row, 'read', row.faults, row.inputs),
      writing: call(row.row, 'write', row.faults, row.inputs)
    }))

  test.each(rows)('$row: a read', async ({row, read, reading}) => {
    const {run, seen} = await reading()
    const byRest =
      transport === 'rest' && row === 'a stream that ends without the answer'
        ? fails('protocol', 1, 1)
        : read
    expect(seen).toEqual(byRest)
    expect(run.audit.at(-1)!.outcome).toBe(byRest.outcome)
  })

  test.each(rows)('$row: a write', async ({write, writing}) => {
    const {run, seen} = await writing()
    expect(seen).toEqual(write)
    expect(run.audit.at(-1)!.outcome).toBe(write.outcome)
    if (write.outcome === 'unknown') {
      expect(run.exitCode).toBe(10)
      expect(run.failure).toMatch(/may have been carried out/)
      expect(run.failure).toContain(run.audit[0]!.traceparent.split('-')[1])
    }
  })

  const keyed = call('with a key', 'write', [{when: 'after', effect: {kind: 'reset'}}], {
    'idempotency-argument': 'request_id'
  })
  test('a write with an idempotency key is repeated, with the same key', async () => {
    const {seen, notesMade} = await keyed()
    expect(seen).toEqual(ok(2, 2))
    expect(notesMade).toBe(1)
  })

  const idempotent = call(
    'idempotent',
    'write',
    [{when: 'after', effect: reply(503)}],
    {policy: 'idempotent.yml'},
    {'idempotent.yml': 'servers: {n: {write: [create_note], idempotent: [create_note]}}'}
  )
  test('a write that the policy calls idempotent is repeated', async () => {
    expect((await idempotent()).seen).toEqual(ok(2, 2))
  })

  const doubtful = call(
    'for ever in doubt',
    'write',
    [{when: 'after', effect: reply(503), times: 9}],
    {'idempotency-argument': 'request_id', retries: '1'}
  )
  test('when the doubt never ends, even a repeated write is unknown', async () => {
    expect((await doubtful()).seen).toEqual(fails('unknown', 2, 2))
  })
})

describe('what comes before the call', () => {
  const call = (name: string, faults: readonly Fault[], eras: Way['eras'] = 'both') =>
    plan({name, eras, faults, inputs: () => ({tool: 'create_note', arguments: 'title: Release'})})

  describe.each(['list', 'connect'] as const)('%s', on => {
    const effects: FaultEffect[] = [{kind: 'reset'}, reply(503), {kind: 'cut-body'}]
    const repeated = effects.map((effect, i) => call(`${on} fails once, ${i}`, [{on, effect}]))
    test('is repeated: the call was not sent', async () => {
      for (const ending of repeated) expect((await ending()).seen).toEqual(ok(1, 1))
    })

    const failing = call(`${on} fails`, [{on, effect: reply(503), times: 9}])
    test('fails for good: a write is unreachable, not unknown', async () => {
      const {run, seen} = await failing()
      expect(seen).toEqual(fails('unreachable', 0, 0))
      expect(run.audit).toEqual([
        expect.objectContaining({outcome: 'unreachable', attempts: 0, tool_name: 'create_note'})
      ])
    })
  })

  const limited = call('429 while connecting', [
    {on: 'connect', effect: reply(429, '', {'Retry-After': '1'})}
  ])
  test('429 while connecting does not change the protocol', async () => {
    const {run} = await limited()
    expect(run.outcome).toBe('ok')
    expect(run.audit[0]!.protocol).toBe('2026-07-28')
  })

  const lost = call(
    'session lost',
    [{effect: {kind: 'rpc-error', status: 404, code: -32001, message: 'Session not found'}}],
    'legacy'
  )
  test('a session that the server has ended is begun again', async () => {
    expect((await lost()).seen).toEqual(ok(1, 2))
  })

  const mismatch = call('header mismatch', [
    {effect: {kind: 'rpc-error', status: 400, code: -32020, message: 'Header mismatch'}}
  ])
  test('a header mismatch makes it read the tools again and send once more', async () => {
    const {seen, listings} = await mismatch()
    expect(seen).toEqual(ok(1, 2))
    expect(listings).toBe(2)
  })
})
