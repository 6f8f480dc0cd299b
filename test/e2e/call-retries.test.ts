import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import type {Fault, FaultEffect} from '../../sandbox/gateway/fault.js'
import {type GatewaySandbox, startGatewaySandbox, toolRoles} from '../../sandbox/gateway-sandbox.js'
import {type CallRun, calmGateway, runCall} from '../support/call-fronts.js'
import {leaksIn} from '../support/leaks.js'
import {secretsOf} from '../support/token-fronts.js'

let sandbox: GatewaySandbox
beforeAll(async () => {
  sandbox = await startGatewaySandbox()
})
afterAll(() => sandbox.close())
beforeEach(() => calmGateway(sandbox, toolRoles))

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

describe.each(ways)('the retry table by $way', ({eras, path, transport}) => {
  const call = async (kind: 'read' | 'write', inputs: Record<string, string> = {}) => {
    sandbox.gateway.eras = eras
    const run = await runCall('cli', sandbox, {
      inputs: {
        'gateway-url': `${sandbox.gateway.origin}${path}`,
        transport,
        policy: 'policy.yml',
        'max-wait': '5',
        ...(kind === 'read'
          ? {tool: 'get_note', arguments: 'id: n1'}
          : {tool: 'create_note', arguments: 'title: Release'}),
        ...inputs
      }
    })
    expect(leaksIn(run.written, secretsOf(sandbox))).toEqual([])
    return run
  }
  const seen = (run: CallRun) => ({
    outcome: run.outcome,
    executions: [...sandbox.notes.executions.values()].reduce((sum, count) => sum + count, 0),
    attempts: run.audit.at(-1)?.attempts
  })

  const rows = table.filter(
    ({everywhere}) => everywhere || (eras === 'both' && transport === 'mcp')
  )

  test.each(rows)('$row: a read', async ({row, faults, read, inputs}) => {
    sandbox.gateway.faults.push(...faults)
    const run = await call('read', inputs)
    const byRest =
      transport === 'rest' && row === 'a stream that ends without the answer'
        ? fails('protocol', 1, 1)
        : read
    expect(seen(run)).toEqual(byRest)
    expect(run.audit.at(-1)!.outcome).toBe(byRest.outcome)
  })

  test.each(rows)('$row: a write', async ({faults, write, inputs}) => {
    sandbox.gateway.faults.push(...faults)
    const run = await call('write', inputs)
    expect(seen(run)).toEqual(write)
    expect(run.audit.at(-1)!.outcome).toBe(write.outcome)
    if (write.outcome === 'unknown') {
      expect(run.exitCode).toBe(10)
      expect(run.failure).toMatch(/may have been carried out/)
      expect(run.failure).toContain(run.audit[0]!.traceparent.split('-')[1])
    }
  })

  test('a write with an idempotency key is repeated, with the same key', async () => {
    const before = sandbox.notes.notes.size
    sandbox.gateway.faults.push({when: 'after', effect: {kind: 'reset'}})
    const run = await call('write', {'idempotency-argument': 'request_id'})
    expect(seen(run)).toEqual(ok(2, 2))
    expect(sandbox.notes.notes.size).toBe(before + 1)
  })

  test('a write that the policy calls idempotent is repeated', async () => {
    sandbox.gateway.faults.push({when: 'after', effect: reply(503)})
    const run = await runCall('cli', sandbox, {
      files: {'idempotent.yml': 'servers: {n: {write: [create_note], idempotent: [create_note]}}'},
      inputs: {
        'gateway-url': `${sandbox.gateway.origin}${path}`,
        transport,
        policy: 'idempotent.yml',
        tool: 'create_note',
        arguments: 'title: Release'
      }
    })
    expect(seen(run)).toEqual(ok(2, 2))
  })

  test('when the doubt never ends, even a repeated write is unknown', async () => {
    sandbox.gateway.faults.push({when: 'after', effect: reply(503), times: 9})
    const run = await call('write', {'idempotency-argument': 'request_id', retries: '1'})
    expect(seen(run)).toEqual(fails('unknown', 2, 2))
  })
})

describe('what comes before the call', () => {
  const inputs = {tool: 'create_note', arguments: 'title: Release'}

  test.each(['list', 'connect'] as const)('%s is repeated: the call was not sent', async on => {
    for (const effect of [{kind: 'reset'}, reply(503), {kind: 'cut-body'}] as FaultEffect[]) {
      calmGateway(sandbox, toolRoles)
      sandbox.gateway.faults.push({on, effect})
      const run = await runCall('cli', sandbox, {inputs})
      expect(run.outcome).toBe('ok')
      expect(sandbox.notes.executions.get('create_note')).toBe(1)
    }
  })

  test.each(['list', 'connect'] as const)(
    'when %s fails for good, a write is unreachable, not unknown',
    async on => {
      sandbox.gateway.faults.push({on, effect: reply(503), times: 9})
      const run = await runCall('cli', sandbox, {inputs})
      expect(run.outcome).toBe('unreachable')
      expect(sandbox.notes.executions.size).toBe(0)
      expect(run.audit).toEqual([
        expect.objectContaining({outcome: 'unreachable', attempts: 0, tool_name: 'create_note'})
      ])
    }
  )

  test('429 while connecting does not change the protocol', async () => {
    sandbox.gateway.faults.push({on: 'connect', effect: reply(429, '', {'Retry-After': '1'})})
    const run = await runCall('cli', sandbox, {inputs})
    expect(run.outcome).toBe('ok')
    expect(run.audit[0]!.protocol).toBe('2026-07-28')
  })

  test('a session that the server has ended is begun again', async () => {
    sandbox.gateway.eras = 'legacy'
    sandbox.gateway.faults.push({
      effect: {kind: 'rpc-error', status: 404, code: -32001, message: 'Session not found'}
    })
    const run = await runCall('cli', sandbox, {inputs})
    expect(run.outcome).toBe('ok')
    expect(sandbox.notes.executions.get('create_note')).toBe(1)
  })

  test('a header mismatch makes it read the tools again and send once more', async () => {
    sandbox.gateway.faults.push({
      effect: {kind: 'rpc-error', status: 400, code: -32020, message: 'Header mismatch'}
    })
    const run = await runCall('cli', sandbox, {inputs})
    expect(run.outcome).toBe('ok')
    expect(sandbox.notes.executions.get('create_note')).toBe(1)
    expect(
      sandbox.gateway.requests.filter(({rpcMethod}) => rpcMethod === 'tools/list')
    ).toHaveLength(2)
  })
})
