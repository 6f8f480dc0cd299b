import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {Ajv} from 'ajv'
import {load} from 'js-yaml'
import {detections} from '../../../shared/detect/detections/index.js'
import {UsageError} from '../../../shared/errors.js'
import {parseConfig} from '../../../shared/lint/config/config-reader.js'
import {detectionIds} from '../../../shared/lint/config/detection-settings.js'
import {root} from '../../support/root.js'

const schema = JSON.parse(fs.readFileSync(path.join(root, 'schema/config.schema.json'), 'utf8'))
const validate = new Ajv({strict: true, allowUnionTypes: true}).compile(schema)

function read(text: string): unknown {
  try {
    return parseConfig(text, 'c.yml', []).detections
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
}

test('the ids are those of the detections', () => {
  expect(detections.map(({id}) => id)).toEqual([...detectionIds])
})

test('everything at once', () => {
  const text = `detections:
  time-zone: Europe/Berlin
  business-hours: "08:30-18:00"
  thresholds:
    high-volume-files: { reads: 200, directories: 40 }
    repeated-denials: { count: 3, minutes: 15 }
  allow:
    - detection: high-volume-files
      caller: 3f2a…
      reason: the nightly index
      until: 2027-01-31
`
  expect(validate(load(text))).toBe(true)
  expect(read(text)).toEqual({
    timeZone: 'Europe/Berlin',
    businessHours: {start: 510, end: 1080},
    thresholds: {
      'high-volume-files': {reads: 200, directories: 40, minutes: 60},
      'repeated-denials': {count: 3, minutes: 15},
      'rate-limit-probing': {count: 3, minutes: 10},
      'denied-then-allowed': {minutes: 60},
      'open-record': {minutes: 60},
      'new-caller-for-tool': {days: 30},
      'gap-in-log': {factor: 3}
    },
    allow: [
      {
        detection: 'high-volume-files',
        caller: '3f2a…',
        reason: 'the nightly index',
        until: '2027-01-31'
      }
    ]
  })
})

describe('what is wrong is said with its place', () => {
  test.each([
    [
      'detections: {time-zone: Mars}',
      "c.yml:1:25: 'time-zone' is the IANA name of a time zone, such as Europe/Berlin"
    ],
    [
      'detections: {business-hours: "7-20"}',
      "c.yml:1:30: 'business-hours' is written as 07:00-20:00, on the clock of time-zone"
    ],
    [
      'detections: {business-hours: "07:00-24:30"}',
      "c.yml:1:30: 'business-hours' is written as 07:00-20:00, on the clock of time-zone"
    ],
    [
      'detections: {thresholds: {repeated-denials: {minutes: 61}}}',
      "c.yml:1:55: 'minutes' is a whole number from 1 to 60"
    ],
    [
      'detections: {thresholds: {repeated-denial: {count: 3}}}',
      "c.yml:1:27: 'thresholds' has no key 'repeated-denial': did you mean 'repeated-denials'?"
    ],
    [
      'detections: {allow: [{detection: gap-in-logs, caller: a, reason: made up, until: 2027-01-01}]}',
      "c.yml:1:34: there is no such detection: did you mean 'gap-in-log'?"
    ],
    [
      'detections: {allow: [{detection: gap-in-log, caller: a, reason: made up}]}',
      "c.yml:1:22: an allow entry needs 'until'"
    ],
    [
      'detections: {allow: [{detection: gap-in-log, caller: a, reason: made up, until: soon}]}',
      "c.yml:1:81: 'until' is a day written as YYYY-MM-DD"
    ]
  ])('%s', (text, message) => {
    expect(read(text)).toBe(message)
  })
})
