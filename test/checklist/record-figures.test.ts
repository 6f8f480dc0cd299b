import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import type {RecordFigures} from '../../shared/checklist/checklist-report.js'
import {recordFigures} from '../../shared/checklist/record-figures.js'
import type {CaseRecord} from '../../shared/detect/detection.js'
import {defaultSettings} from '../../shared/lint/config/detection-settings.js'
import {recordsOf} from '../support/audit-rows.js'
import {jsonLines} from '../support/detect.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

/** Figures of texts, each a file. */
function figures(...texts: string[]): RecordFigures | undefined {
  const names = texts.map((_, at) => `${at}.jsonl`)
  const root = writeTree(Object.fromEntries(names.map((name, at) => [name, texts[at]!])))
  return recordFigures(
    names.map(name => ({path: path.join(root, name), name})),
    defaultSettings
  )
}

const lines = (records: readonly CaseRecord[]) => jsonLines(recordsOf(records))

/** A call at a minute of an hour, as the gateway or the client has it. */
const call = (minute: number, side: 'gateway' | 'client', status = 200): CaseRecord => ({
  at: `2026-11-17T10:${String(minute).padStart(2, '0')}:00Z`,
  oid: 'job',
  requestId: `r${minute}`,
  traceparent: `t${minute}`,
  status,
  ...(side === 'client' && {outcome: status === 403 ? 'denied' : 'ok'})
})

const minutes = (from: number, to: number) =>
  Array.from({length: to - from + 1}, (_, at) => from + at)

describe('figures from records', () => {
  test('nothing is known of files without a record', () => {
    expect(figures('')).toBeUndefined()
    expect(figures('no record\n')).toBeUndefined()
  })

  test("the share of the client's calls that the gateway's log has", () => {
    const gateway = minutes(0, 59).filter(minute => minute !== 7)
    const found = figures(
      lines(gateway.map(minute => call(minute, 'gateway'))),
      lines(minutes(5, 24).map(minute => call(minute, 'client')))
    )
    expect(found).toEqual({
      from: '2026-11-17T10:00:00.000Z',
      until: '2026-11-17T10:59:00.000Z',
      gatewayCalls: 59,
      clientCalls: 20,
      refusedCalls: 0,
      logged: {calls: 19, of: 20},
      fileAnomalies: 0,
      unreadable: 0
    })
  })

  test('calls near the end of the log are not held against it, and rows that are there twice count once', () => {
    const both = lines(minutes(0, 30).map(minute => call(minute, 'gateway')))
    const client = lines(minutes(5, 40).map(minute => call(minute, 'client')))
    expect(figures(both, both, client)).toMatchObject({
      gatewayCalls: 31,
      clientCalls: 36,
      logged: {calls: 16, of: 16}
    })
  })

  test('the share is of calls that were sent and ended, since the gateway began to log', () => {
    const gateway = minutes(10, 59).map(minute => call(minute, 'gateway'))
    const {requestId: _, ...unnamed} = call(26, 'client')
    const client: CaseRecord[] = [
      // Before the first record of the gateway, and at the same instant: nobody knows.
      call(5, 'client'),
      call(10, 'client'),
      call(20, 'client'),
      {...call(21, 'client'), requestId: 'missing', traceparent: 'missing'},
      {...call(22, 'client'), outcome: 'open', status: 0},
      {...call(23, 'client'), outcome: 'unreachable', status: 0},
      {...call(24, 'client'), tool: ''},
      {...unnamed, traceparent: '', requestId: ''}
    ]
    expect(figures(lines(gateway), lines(client))).toMatchObject({
      clientCalls: 6,
      logged: {calls: 1, of: 2}
    })
  })

  test('a refusal of what is no call of a tool is a refusal, and no call', () => {
    const found = figures(lines([{...call(1, 'gateway', 403), tool: ''}, call(2, 'gateway')]))
    expect(found).toMatchObject({gatewayCalls: 1, refusedCalls: 1})
  })

  test("calls that only the gateway has do not lower the client's share", () => {
    const found = figures(
      lines(minutes(0, 59).map(minute => call(minute, 'gateway'))),
      lines([call(10, 'client'), call(30, 'client')])
    )
    expect(found).toMatchObject({logged: {calls: 2, of: 2}})
  })

  test('with one side alone the share is not known', () => {
    const gateway = figures(lines(minutes(0, 30).map(minute => call(minute, 'gateway', 403))))
    expect(gateway).toMatchObject({gatewayCalls: 31, clientCalls: 0, refusedCalls: 31})
    expect(gateway).not.toHaveProperty('logged')
    const client = figures(lines(minutes(0, 30).map(minute => call(minute, 'client', 403))))
    expect(client).toMatchObject({gatewayCalls: 0, clientCalls: 31, refusedCalls: 31})
    expect(client).not.toHaveProperty('logged')
  })

  test("a refusal that both sides have counts once, by the gateway's log", () => {
    const found = figures(lines([call(1, 'gateway', 403), call(1, 'client', 403)]))
    expect(found).toMatchObject({refusedCalls: 1})
  })

  test('the time from the first read to the one that raises the alert', () => {
    const reads = (from: string, oid: string, seconds: number) =>
      Array.from({length: 40}, (_, at) => ({
        at: new Date(Date.parse(from) + at * seconds * 1000).toISOString(),
        oid,
        resource: `/srv/${at}/plan.docx`
      }))
    // The twenty-first directory raises it: after 20 times 15, and 20 times 30 seconds.
    const found = figures(
      lines(reads('2026-11-17T02:00:00Z', 'one', 15)),
      lines(reads('2026-11-18T02:00:00Z', 'two', 30))
    )
    expect(found).toMatchObject({fileAnomalies: 2, minutesToDetect: 7.5})
  })

  test('lines that cannot be read are counted, not hidden', () => {
    expect(figures(`${lines([call(1, 'gateway')])}{"broken\n`)).toMatchObject({
      gatewayCalls: 1,
      unreadable: 1
    })
  })
})
