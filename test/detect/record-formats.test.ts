import {describe, expect, test} from '@jest/globals'
import avro from 'avsc'
import type {People} from '../../shared/people/people.js'
import {type PlantedRecord, recordsOf} from '../support/audit-rows.js'
import {detectIn, jsonLines} from '../support/detect.js'

const oid = '9f3a2b1c-4d5e-4f7a-8b9c-0d1e2f3a4b5c'
const people: People = [
  {name: 'Mia', upn: [], oid: [oid], github: [], githubId: [], azureDevops: [], left: '2026-10-30'}
]

/** The incident of the case study: 847 files over 34 directories, from two in the morning on. */
const incident: PlantedRecord[] = Array.from({length: 847}, (_, i) => ({
  ...recordsOf([{at: '2026-11-17T02:00:00Z', oid, outcome: 'ok'}])[0]!,
  timestamp: new Date(Date.parse('2026-11-17T02:00:00Z') + i * 15_000).toISOString(),
  resource_accessed: `/srv/dept-${i % 34}/plan-${i}.docx`,
  apim_request_id: `request-${i}`,
  traceparent: `trace-${i}`
}))

/** What the first hour shows. */
const firstHour = incident.filter(({timestamp}) => String(timestamp) < '2026-11-17T03:00:00')

const exported = (record: PlantedRecord) => {
  const {timestamp, ...rest} = record
  return {TimeGenerated: timestamp, ...rest, Type: 'MCPAuditLog_CL'}
}

/** As tables of the HTTP Data Collector API are exported. */
const withSuffixes = (record: PlantedRecord) => {
  const {timestamp, caller_oid, ...rest} = record
  const columns = Object.entries(rest).map(([name, value]) => [
    `${name}${typeof value === 'number' ? '_d' : '_s'}`,
    value
  ])
  return {TimeGenerated: timestamp, caller_oid_g: caller_oid, ...Object.fromEntries(columns)}
}

const gatewayLog = (record: PlantedRecord) => ({
  time: record['timestamp'],
  category: 'GatewayLogs',
  callerIpAddress: '10.1.2.3',
  correlationId: record['apim_request_id'],
  properties: {
    method: 'POST',
    url: `https://mcp.acme.com/filesystem/tools/${record['tool_name']}`,
    responseCode: record['response_status'],
    apiId: 'filesystem',
    backendRequestHeaders: {'x-mcp-caller-oid': record['caller_oid']}
  }
})

const captureSchema = avro.Type.forSchema({
  type: 'record',
  name: 'EventData',
  namespace: 'Microsoft.ServiceBus.Messaging',
  fields: [
    {name: 'SequenceNumber', type: 'long'},
    {name: 'Offset', type: 'string'},
    {name: 'EnqueuedTimeUtc', type: 'string'},
    {
      name: 'SystemProperties',
      type: {type: 'map', values: ['long', 'double', 'string', 'bytes']}
    },
    {
      name: 'Properties',
      type: {type: 'map', values: ['long', 'double', 'string', 'bytes', 'null']}
    },
    {name: 'Body', type: ['null', 'bytes']}
  ]
})

/** A capture as Event Hubs writes it, by another hand than the reader's. */
function capture(records: readonly object[], codec: 'null' | 'deflate'): Promise<Buffer> {
  const encoder = new avro.streams.BlockEncoder(captureSchema, {codec, blockSize: 4096})
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    encoder.on('data', (chunk: Buffer) => chunks.push(chunk))
    encoder.on('end', () => resolve(Buffer.concat(chunks))).on('error', reject)
  })
  for (const [i, record] of records.entries()) {
    encoder.write({
      SequenceNumber: 2 ** 40 + i,
      Offset: String(i * 500),
      EnqueuedTimeUtc: '11/17/2026 2:00:00 AM',
      SystemProperties: {'x-opt-enqueued-time': {long: -1}},
      Properties: {},
      Body: Buffer.from(JSON.stringify(record))
    })
  }
  encoder.end()
  return done
}

const lines = (records: readonly object[]) => jsonLines(records)
const formats: [string, (records: PlantedRecord[]) => Promise<string | Uint8Array>][] = [
  ['audit file', async records => lines(records)],
  ['Log Analytics export', async records => lines(records.map(exported))],
  ['export with suffixes', async records => lines(records.map(withSuffixes))],
  ['query of the Azure CLI', async records => JSON.stringify(records.map(exported), undefined, 2)],
  [
    'answer of the Log Analytics API',
    async records => {
      const rows = records.map(exported)
      const columns = Object.keys(rows[0]!)
      const table = {
        name: 'PrimaryResult',
        columns: columns.map(name => ({name, type: 'string'})),
        rows: rows.map(row => Object.values(row))
      }
      return JSON.stringify({tables: [table]})
    }
  ],
  ['Event Hub capture', records => capture(records, 'null')],
  ['Event Hub capture with deflate', records => capture(records, 'deflate')],
  ['gateway logs', async records => lines(records.map(gatewayLog))],
  [
    'gateway logs from an event hub',
    async records => capture([{records: records.map(gatewayLog)}], 'deflate')
  ]
]

describe("the incident is found from its first hour's records", () => {
  test.each(formats)('%s', async (_name, write) => {
    const result = detectIn({records: await write(firstHour)}, {people})
    expect(result.unreadable).toEqual([])
    expect(result.records).toBe(240)
    const found = result.alerts.map(({detectionId, caller, count}) => [
      detectionId,
      caller.oid,
      count
    ])
    expect(found).toEqual(
      expect.arrayContaining([
        ['call-after-departure', oid, 240],
        ['high-volume-files', oid, 240]
      ])
    )
  })

  test('all of it is one alert of each detection, and holds no path', () => {
    const result = detectIn({'audit.jsonl': lines(incident)}, {people})
    const alerts = result.alerts.filter(({severity}) => severity === 'error')
    expect(alerts.map(({detectionId, count}) => [detectionId, count])).toEqual([
      ['call-after-departure', 847],
      ['high-volume-files', 847]
    ])
    expect(alerts[1]!.message).toBe(
      '847 file reads in 34 directories (more than 100 reads or 20 directories within 60 minutes)'
    )
    expect(JSON.stringify(alerts)).not.toMatch(/dept-|plan-/)
  })
})

test('gateway logs without an identity speak of the address, and of what cannot be judged', () => {
  const refused = firstHour.slice(0, 6).map(record => {
    const log = gatewayLog({...record, response_status: 403})
    return {
      ...log,
      properties: {
        ...log.properties,
        url: 'https://mcp.acme.com/filesystem/mcp',
        backendRequestHeaders: {}
      }
    }
  })
  const result = detectIn({'PT1H.json': lines(refused)})
  expect(result.alerts.map(({detectionId, address}) => [detectionId, address])).toEqual([
    ['repeated-denials', '10.1.2.3']
  ])
  const noTool = 'the record does not say which tool was called'
  expect(result.notJudged).toEqual([
    {detectionId: 'high-volume-files', reason: noTool, records: 6},
    {detectionId: 'denied-then-allowed', reason: noTool, records: 6},
    {detectionId: 'new-caller-for-tool', reason: noTool, records: 6}
  ])
})

describe('what is broken is counted and listed', () => {
  const [record] = firstHour

  test.each<[string, string | Uint8Array, string, number]>([
    ['a cut line', `${JSON.stringify(record)}\n{"timestamp": "2026`, 'the line is cut short', 2],
    ['no JSON', 'hello\n', 'it is not JSON', 1],
    ['no object', '42\n', 'it is not a JSON object', 1],
    ['foreign keys', '{"a": 1}\n', 'it has the keys of no known record: name the record-format', 1],
    [
      'a time that is none',
      '{"timestamp": "2026-02-30T00:00:00Z"}\n',
      'its timestamp is not an ISO 8601 time',
      1
    ],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'it is UTF-16: save it as UTF-8', 1],
    [
      'a compressed file',
      Buffer.from([0x1f, 0x8b, 8, 0]),
      'it is compressed: decompress it first',
      1
    ],
    ['a cut capture', Buffer.from('Obj\u0001\u0002'), 'it is cut short', 1]
  ])('%s', (_name, content, reason, line) => {
    const result = detectIn({records: content})
    expect(result.unreadable).toEqual([{file: 'records', line, reason}])
    expect(result.unreadableCount).toBe(1)
  })

  test('any change of a byte of a capture ends in records or a reason', async () => {
    const whole = await capture(firstHour.slice(0, 20), 'null')
    for (let i = 0; i < whole.length; i += 7) {
      const broken = Uint8Array.from(whole)
      broken[i] = broken[i]! ^ 0xff
      const result = detectIn({records: broken.slice(0, 2000)})
      expect(result.records + result.unreadableCount).toBeGreaterThan(0)
    }
  })

  test('a codec that is not read is named', async () => {
    const whole = (await capture(firstHour.slice(0, 2), 'deflate')).toString('latin1')
    const other = Buffer.from(whole.replace('deflate', 'snappyy'), 'latin1')
    const result = detectIn({records: other})
    expect(result.unreadable[0]?.reason).toBe(
      "its codec 'snappyy' is not read: null and deflate are"
    )
  })
})

test('a row that was uploaded twice counts once', () => {
  const refused = recordsOf([{at: '2026-11-17T10:00:00Z', repeat: 5, status: 403}])
  const result = detectIn({a: lines(refused), b: lines(refused)})
  expect([result.alerts, result.repeated]).toEqual([[], 5])
})

test('files are read by the time of their records, and late records within ten minutes', () => {
  const at = (minute: number) => `2026-11-17T10:${String(minute).padStart(2, '0')}:00Z`
  const early = recordsOf([
    {at: at(0), status: 403},
    {at: at(4), status: 403},
    {at: at(2), status: 403}
  ])
  const other = recordsOf([
    {at: at(3), status: 403, requestId: 'x'},
    {at: at(1), status: 403, requestId: 'y'},
    {at: at(5), status: 403, requestId: 'z'}
  ])
  const result = detectIn({b: lines(early), a: lines(other)})
  expect(result.alerts.map(({detectionId, count, first}) => [detectionId, count, first])).toEqual([
    ['repeated-denials', 6, Date.parse(at(0))]
  ])
  expect(result.late).toBe(0)
})

test('a time without a zone is UTC, and since leaves out what ended before it', () => {
  const night = recordsOf([{at: '2026-11-17T02:00:00Z', upn: 'kim@acme.com', class: 'write'}])
  const text = lines(night).replace('.000Z', '')
  const since = (hour: number) => Date.parse(`2026-11-17T0${hour}:00:00Z`)
  expect(detectIn({a: text}, {since: since(2)}).alerts).toHaveLength(1)
  expect(detectIn({a: text}, {since: since(3)}).alerts).toHaveLength(0)
})
