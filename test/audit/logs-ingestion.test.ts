import {gunzipSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {type HttpRequest, TransportError} from '../../shared/identity/transport.js'
import {uploadRows} from '../../shared/upload/logs-ingestion.js'
import {rowOf} from '../../shared/upload/rows.js'

const target = {
  endpoint: 'https://dce.westeurope-1.ingest.monitor.azure.com',
  rule: 'dcr-1',
  stream: 'Custom-MCPAuditLog_CL'
}

type Answer = number | 'lost' | {status: number; retryAfter: string}

/** Sends rows to a service that gives these answers, and 204 after them. */
async function send(rows: Record<string, string | number | null>[], answers: Answer[] = []) {
  const requests: HttpRequest[] = []
  const waits: number[] = []
  const notices: string[] = []
  const result = await uploadRows(rows, target, {
    transport: async request => {
      requests.push(request)
      const answer = answers.shift() ?? 204
      if (answer === 'lost') throw new TransportError('no answer from dce: it was cut', true)
      if (typeof answer === 'number') return {status: answer, headers: {}, body: ''}
      return {status: answer.status, headers: {'retry-after': answer.retryAfter}, body: ''}
    },
    clock: {
      now: () => 0,
      random: () => 0,
      sleep: async ms => {
        waits.push(ms)
      }
    },
    tokens: {
      getToken: async () => ({token: 'made-up-token'}),
      renewAfterRefusal: async () => undefined
    },
    notice: message => notices.push(message)
  })
  const bodies = requests.map(({bytes}) => gunzipSync(bytes!).toString('utf8'))
  return {result, requests, waits, notices, bodies}
}

const row = (index: number) => ({traceparent: `trace-${index}`, tool_name: 'x'.repeat(1000)})

test('rows go as gzipped JSON to the stream of the rule', async () => {
  const {result, requests, bodies} = await send([{traceparent: 'a'}])
  expect(result).toEqual({sent: 1, left: 0})
  expect(requests.map(({method, url, headers}) => ({method, url, headers}))).toEqual([
    {
      method: 'POST',
      url: `${target.endpoint}/dataCollectionRules/dcr-1/streams/Custom-MCPAuditLog_CL?api-version=2023-01-01`,
      headers: {
        Authorization: 'Bearer made-up-token',
        'Content-Type': 'application/json',
        'Content-Encoding': 'gzip'
      }
    }
  ])
  expect(bodies).toEqual(['[{"traceparent":"a"}]'])
})

test('batches have at most a megabyte before compression, and every row once', async () => {
  const rows = Array.from({length: 2500}, (_, i) => row(i))
  const {result, bodies} = await send(rows)
  expect(result).toEqual({sent: 2500, left: 0})
  expect(bodies.length).toBe(3)
  for (const body of bodies) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(1_000_000)
  expect(bodies.flatMap(body => JSON.parse(body) as object[])).toEqual(rows)
})

describe('what fails for a while is sent again', () => {
  test('429 after the time that it names', async () => {
    const {result, waits, bodies} = await send([row(1)], [{status: 429, retryAfter: '7'}, 503])
    expect(result).toEqual({sent: 1, left: 0})
    expect(waits).toEqual([7000, 2000])
    expect(new Set(bodies).size).toBe(1)
  })

  test('a lost answer: at least once, with the same record id', async () => {
    const {result, bodies} = await send([row(1)], ['lost'])
    expect(result).toEqual({sent: 1, left: 0})
    expect(bodies[1]).toBe(bodies[0])
    expect(bodies[0]).toContain('"traceparent":"trace-1"')
  })
})

describe('what fails for good leaves the rows where they are', () => {
  test('403 names the role', async () => {
    const {result, requests} = await send([row(1), row(2)], [403])
    expect(requests).toHaveLength(1)
    expect(result).toEqual({
      sent: 0,
      left: 2,
      problem:
        "dce.westeurope-1.ingest.monitor.azure.com answered 403: give the identity the role 'Monitoring Metrics Publisher' on the data collection rule"
    })
  })

  test('five tries, and no further batch', async () => {
    const rows = Array.from({length: 2500}, (_, i) => row(i))
    const answers: Answer[] = [204, 500, 500, 500, 500, 500]
    const {result, requests} = await send(rows, answers)
    expect(requests).toHaveLength(6)
    expect(result).toEqual({
      sent: JSON.parse((await send(rows)).bodies[0]!).length,
      left: 2500 - JSON.parse((await send(rows)).bodies[0]!).length,
      problem: 'dce.westeurope-1.ingest.monitor.azure.com answered 500'
    })
  })

  test('a wait that is too long', async () => {
    const {result} = await send([row(1)], [{status: 429, retryAfter: '3600'}])
    expect(result.problem).toBe(
      'dce.westeurope-1.ingest.monitor.azure.com answered 429: too many requests; it asks for a wait of 3600 seconds'
    )
  })
})

test('a field over 64 KB is cut with a mark, between characters', async () => {
  const {bodies, notices} = await send([{resource_accessed: `a${'ü'.repeat(40_000)}`}])
  const [{resource_accessed: cut}] = JSON.parse(bodies[0]!) as [{resource_accessed: string}]
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(64 * 1024)
  expect(cut).toMatch(/^aü+…\[cut\]$/)
  expect(notices).toEqual([
    'The field resource_accessed of a record is over 64 KB and was cut in the upload.'
  ])
})

test('a record becomes a row of the table', () => {
  const record = {
    timestamp: '2026-11-17T02:00:00.000Z',
    scope_used: 'mcp.tools.write',
    response_status: null,
    attempts: 1,
    caller_oid: 'a',
    extra: 'left out'
  }
  expect(rowOf(record)).toMatchObject({
    TimeGenerated: '2026-11-17T02:00:00.000Z',
    tool_class: 'write',
    response_status: null,
    attempts: 1,
    caller_oid: 'a',
    caller_upn: ''
  })
  expect(Object.keys(rowOf(record))).not.toContain('extra')
})
