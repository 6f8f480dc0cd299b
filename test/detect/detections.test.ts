import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {CaseRecord, Detection, DetectionCase} from '../../shared/detect/detection.js'
import {detections} from '../../shared/detect/detections/index.js'
import {
  type DetectionSettings,
  defaultSettings
} from '../../shared/lint/config/detection-settings.js'
import type {People} from '../../shared/people/people.js'
import {recordsOf, rowsOf} from '../support/audit-rows.js'
import {detectIn, jsonLines} from '../support/detect.js'
import {bindingProblems} from '../support/kql/bind.js'
import {runKql} from '../support/kql/evaluate.js'

interface Question {
  readonly records: readonly CaseRecord[]
  readonly people?: People | undefined
  readonly settings?: DetectionSettings
  readonly now?: string | undefined
}

const lastTime = (records: readonly CaseRecord[]) =>
  Math.max(...recordsOf(records).map(({timestamp}) => Date.parse(String(timestamp))))

/** Object ids of the callers that the fold alerts. */
function byFold(detection: Detection, question: Question): string[] {
  const {records, people, settings = defaultSettings, now} = question
  const result = detectIn(
    {'records.jsonl': jsonLines(recordsOf(records))},
    {
      detections: [detection],
      settings,
      ...(people && {people}),
      ...(now !== undefined && {until: Date.parse(now)})
    }
  )
  expect(result.unreadable).toEqual([])
  return [...new Set(result.alerts.map(({caller}) => caller.oid))].sort()
}

/**
 * Object ids of the callers in the query's rows. A gap is only seen while it lasts, so that query is
 * asked at the time of every record, as the alert rule asks again and again.
 */
function byQuery(detection: Detection, question: Question): string[] {
  const {records, people, settings = defaultSettings} = question
  const rows = rowsOf(recordsOf(records))
  const query = detection.kql({settings, people})
  const now = new Date(question.now ?? lastTime(records))
  const asked =
    detection.id === 'gap-in-log' ? [...rows.map(row => row['TimeGenerated'] as Date), now] : [now]
  const callers = asked.flatMap(time =>
    runKql(query, {MCPAuditLog_CL: rows}, time).map(row => String(row['caller_oid']))
  )
  return [...new Set(callers)].sort()
}

const cases = detections.flatMap(detection =>
  detection.cases.map((each): [string, string, Detection, DetectionCase] => [
    detection.id,
    each.name,
    detection,
    each
  ])
)

describe('the cases of each detection', () => {
  test.each(cases)('%s, by the fold: %s', (_id, _name, detection, each) => {
    expect(byFold(detection, each)).toEqual([...each.alerts].sort())
  })

  test.each(cases)('%s, by the query: %s', (_id, _name, detection, each) => {
    expect(byQuery(detection, each)).toEqual([...each.alerts].sort())
  })

  test('every detection has one that alerts and one that does not', () => {
    for (const {id, cases} of detections) {
      const callers = cases.flatMap(({records}) => records.map(({oid}) => oid))
      const alerted = cases.flatMap(({alerts}) => alerts)
      expect([id, alerted.length > 0]).toEqual([id, true])
      expect([id, callers.some(oid => !alerted.includes(oid ?? ''))]).toEqual([id, true])
    }
  })
})

const people: People = [
  {
    name: 'Mia',
    upn: ['mia@acme.com'],
    oid: ['mia'],
    github: ['octo-mia'],
    githubId: [],
    azureDevops: [],
    left: '2026-10-24'
  }
]

describe('queries', () => {
  const changed: DetectionSettings = {
    ...defaultSettings,
    timeZone: 'Europe/Berlin',
    businessHours: {start: 22 * 60, end: 6 * 60 + 30},
    allow: [
      {
        detection: 'high-volume-files',
        caller: 'back\\up "job"@acme.com',
        reason: 'the nightly copy',
        until: '2026-12-31'
      }
    ]
  }

  test.each(detections.map((detection): [string, Detection] => [detection.id, detection]))(
    '%s binds against the table of the record',
    (_id, detection) => {
      for (const settings of [defaultSettings, changed]) {
        expect(bindingProblems(detection.kql({settings, people}))).toEqual([])
      }
    }
  )

  test('a column that the record lacks does not bind', () => {
    expect(bindingProblems('MCPAuditLog_CL | where caller_upn_s == ""')).toEqual([
      expect.stringContaining("'caller_upn_s'")
    ])
  })
})

/** Times around what detections look at: hours, midnight, and the change of the clock in Berlin. */
const edges = [
  '2026-10-25T00:59:59Z',
  '2026-10-25T01:00:00Z',
  '2026-10-24T22:00:00Z',
  '2026-10-26T05:59:59Z',
  '2026-10-26T06:00:00Z',
  '2026-10-26T19:00:00Z',
  '2026-10-26T23:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-03-27T06:00:00Z'
]

const settings: DetectionSettings = {
  ...defaultSettings,
  timeZone: 'Europe/Berlin',
  thresholds: {
    ...defaultSettings.thresholds,
    'high-volume-files': {reads: 6, directories: 3, minutes: 60},
    'repeated-denials': {count: 2, minutes: 10},
    'rate-limit-probing': {count: 1, minutes: 10}
  },
  allow: [
    {detection: 'off-hours-write', caller: 'ALLOWED', reason: 'on call', until: '2026-10-25'},
    {detection: 'repeated-denials', caller: 'mia@acme.com', reason: 'a test', until: '2026-10-26'}
  ]
}

const record: fc.Arbitrary<CaseRecord> = fc
  .record({
    edge: fc.constantFrom(...edges.slice(0, 7)),
    offset: fc.oneof(
      fc.constantFrom(-3_600_000, -600_000, -1000, 0, 1000, 600_000, 3_599_000, 3_600_000),
      fc.integer({min: -7_200_000, max: 7_200_000})
    ),
    oid: fc.constantFrom('mia', 'allowed', 'job', 'other', ''),
    upn: fc.constantFrom('', 'mia@acme.com', 'kim@acme.com'),
    server: fc.constantFrom('filesystem', 'tickets'),
    tool: fc.constantFrom('read_file', 'write_file', 'list_directory', ''),
    class: fc.constantFrom<NonNullable<CaseRecord['class']>[]>(
      'read',
      'write',
      'admin',
      'secrets',
      ''
    ),
    resource: fc.constantFrom('/a/1', '/a/2', '/b/1', '/c\\d/1', '/e', '', 'f/', '/a'),
    status: fc.constantFrom(200, 200, 204, 403, 403, 429, 500),
    outcome: fc.constantFrom(undefined, undefined, 'ok', 'open'),
    call: fc.integer({min: 0, max: 12}),
    attempt: fc.constantFrom(0, 0, 1),
    repeat: fc.constantFrom(1, 1, 1, 2, 3)
  })
  .map(({edge, offset, call, attempt, outcome, ...rest}) => {
    const at = new Date(Date.parse(edge) + offset).toISOString()
    return {
      ...rest,
      at,
      runUrl: call % 4 === 0 ? 'https://github.com/Octo-Mia/x/actions/runs/1' : '',
      requestId: `request-${rest.oid}-${call}-${attempt}`,
      // The line that closes a call has the time of the line that opened it.
      traceparent: `trace-${rest.oid}-${call}${outcome === 'open' || call > 10 ? at : ''}`,
      ...(outcome !== undefined && {outcome})
    }
  })

/** Records as they arrive: out of order by less than ten minutes. */
const arriving: fc.Arbitrary<CaseRecord[]> = fc
  .array(fc.tuple(record, fc.constantFrom(0, 0, 1000, 590_000)), {minLength: 1, maxLength: 40})
  .map(list =>
    list
      .map(([each, delay]) => ({each, arrival: Date.parse(each.at) + delay}))
      .sort((a, b) => a.arrival - b.arrival)
      .map(({each}) => each)
  )

describe('fold and query agree, caller by caller', () => {
  test.each(detections.map((detection): [string, Detection] => [detection.id, detection]))(
    '%s',
    (_id, detection) => {
      fc.assert(
        fc.property(arriving, records => {
          const now = new Date(lastTime(records) + 3_600_000).toISOString()
          const question = {records, people, settings, now}
          expect(byFold(detection, question)).toEqual(byQuery(detection, question))
        }),
        {numRuns: 300, seed: 20261121}
      )
    }
  )
})
