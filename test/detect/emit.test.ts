import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import {detections} from '../../shared/detect/detections/index.js'
import {type EmitTarget, emitDetections} from '../../shared/detect/emit/emit.js'
import {defaultConfig} from '../../shared/lint/config/config.js'
import {
  type DetectionSettings,
  defaultSettings,
  detectionIds
} from '../../shared/lint/config/detection-settings.js'
import {lint} from '../../shared/lint/lint.js'
import type {People} from '../../shared/people/people.js'
import {bindingProblems} from '../support/kql/bind.js'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-emit-'))
afterAll(() => fs.rmSync(folder, {recursive: true, force: true}))

const people: People = [
  {
    name: 'Mia',
    upn: ['mia@acme.com'],
    oid: [],
    github: ['octo-mia'],
    githubId: [],
    azureDevops: [],
    left: '2026-10-30'
  }
]
const settings: DetectionSettings = {
  ...defaultSettings,
  timeZone: 'Europe/Berlin',
  businessHours: {start: 8 * 60, end: 18 * 60},
  thresholds: {
    ...defaultSettings.thresholds,
    'repeated-denials': {count: 7, minutes: 25}
  }
}
const plan = {detections, settings, people}
const filesOf = (target: EmitTarget) => emitDetections(target, plan).files

const targets: EmitTarget[] = ['kql', 'terraform', 'bicep', 'sentinel']

test('kql is one file a detection', () => {
  expect([...filesOf('kql').keys()]).toEqual(detectionIds.map(id => `${id}.kql`))
})

describe('settings reach the queries', () => {
  test('business hours and the zone', () => {
    const query = filesOf('kql').get('off-hours-write.kql')!
    expect(query).toContain('datetime_utc_to_local(TimeGenerated, "Europe/Berlin")')
    expect(query).toContain('LocalMinute < 480 or LocalMinute >= 1080')
    expect(query).toContain('// Times are in Europe/Berlin; business hours are 08:00-18:00')
  })

  test('thresholds and windows, and rules that look back far enough for them', () => {
    const query = filesOf('kql').get('repeated-denials.kql')!
    expect(query).toContain('TimeGenerated + 25m')
    expect(query).toContain('| where Open > 7')
    expect(filesOf('terraform').get('detections.tf')).toContain(
      [
        '    "repeated-denials" = {',
        '      title     = "MCP: A caller is refused repeatedly"',
        '      severity  = 2',
        '      frequency = "PT5M"',
        '      window    = "PT45M"'
      ].join('\n')
    )
  })
})

test.each(targets)('every query of %s binds', target => {
  const queries = [...filesOf(target)].flatMap(([name, text]) => {
    if (name.endsWith('transform.kql')) return []
    if (name.endsWith('.kql')) return [text]
    return name.endsWith('.yaml') ? [(load(text) as {query: string}).query] : []
  })
  expect(queries.length).toBeGreaterThanOrEqual(11)
  for (const query of queries) expect(bindingProblems(query)).toEqual([])
})

test('graver alerts have a rule of their own', () => {
  const rule = filesOf('sentinel').get('repeated-denials-privileged.yaml')!
  expect(load(rule)).toMatchObject({
    kind: 'Scheduled',
    severity: 'High',
    queryFrequency: '5m',
    queryPeriod: '45m',
    query: expect.stringContaining('| where Severity == "error"')
  })
})

test('rules of Sentinel have ids that stay, and are all different', () => {
  const ids = [...filesOf('sentinel').values()].map(text => (load(text) as {id: string}).id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  }
  expect([...filesOf('sentinel').values()]).toEqual([...filesOf('sentinel').values()])
})

test.each(targets)('lint finds nothing in what %s writes, and can read all of it', async target => {
  const root = path.join(folder, target)
  for (const [name, text] of filesOf(target)) {
    const file = path.join(root, name)
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, text)
  }
  const {findings, unreadable} = await lint({
    root,
    paths: [root],
    config: defaultConfig,
    parseEverything: true
  })
  expect([findings, unreadable]).toEqual([[], []])
})

test('without a people file its detection is not written, and that is said', () => {
  const {files, remarks} = emitDetections('terraform', {...plan, people: undefined})
  expect([...files.keys()].filter(name => name.includes('departure'))).toEqual([])
  expect(remarks).toEqual([
    "call-after-departure was not written: it needs the input 'people'",
    "new-caller-for-tool is a saved query: alert rules look back two days at the most; a scheduled 'detect' with a state-file runs it"
  ])
})
