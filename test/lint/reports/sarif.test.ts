import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import type {Log} from 'sarif'
import {releaseLinks} from '../../../shared/lint/reports/links.js'
import {renderSarif} from '../../../shared/lint/reports/sarif.js'
import {catalog as metas} from '../../../shared/lint/rules/catalog.js'
import {finding, result} from '../../support/findings.js'
import {root} from '../../support/root.js'

const schema = fs.readFileSync(
  path.join(root, 'test/fixtures/sarif/sarif-schema-2.1.0.json'),
  'utf8'
)
const ajv = new Ajv({strict: false, allErrors: true})
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(schema) as object)

const everything = result({
  findings: [
    finding({related: [{message: 'defined here', location: finding().location}]}),
    finding({severity: 'note', location: {file: 'a folder/ä#?.yml', line: 1, column: 1}}),
    finding({ruleId: 'no-such-rule', severity: 'warning', location: {endColumn: 66}})
  ],
  unreadable: [{file: 'x.json', reason: 'is a directory'}]
})

describe('the SARIF report', () => {
  test.each([
    ['with findings of every kind', everything],
    ['without findings', result()]
  ])('%s is valid against the schema of the standard', (_, report) => {
    const log: unknown = JSON.parse(renderSarif(report, metas))
    validate(log)
    expect(validate.errors).toBeNull()
  })

  test('the schema refuses what is wrong', () => {
    const log = JSON.parse(renderSarif(everything, metas)) as {runs: {results: {level: string}[]}[]}
    log.runs[0]!.results[0]!.level = 'fatal'
    expect(validate(log)).toBe(false)
  })

  test('has addresses relative to the source root', () => {
    const log = JSON.parse(renderSarif(everything, metas)) as Log
    expect(
      log.runs[0]!.results!.map(one => one.locations![0]!.physicalLocation!.artifactLocation)
    ).toEqual([
      {uri: '.mcp.json', uriBaseId: '%SRCROOT%'},
      {uri: 'a%20folder/%C3%A4%23%3F.yml', uriBaseId: '%SRCROOT%'},
      {uri: '.mcp.json', uriBaseId: '%SRCROOT%'}
    ])
  })

  test('describes every rule and points results to theirs', () => {
    const [run] = (JSON.parse(renderSarif(everything, metas)) as Log).runs
    const described = run!.tool.driver.rules!
    expect(described.map(rule => rule.id)).toEqual(metas.map(meta => meta.id))
    for (const rule of described) {
      expect(rule.help!.text).not.toBe('')
      expect(rule.helpUri).toBe(releaseLinks.rule(rule.id))
      expect(rule.properties!['security-severity']).toMatch(/^\d+\.\d$/)
    }
    const [first, , unknown] = run!.results!
    expect(described[first!.ruleIndex!]!.id).toBe('root-filesystem')
    expect(unknown).not.toHaveProperty('ruleIndex')
  })

  test('names the weakness of a rule and the project', () => {
    const {driver} = (JSON.parse(renderSarif(everything, metas)) as Log).runs[0]!.tool
    const stored = driver.rules!.find(({id}) => id === 'stored-credential')!
    expect(stored.properties!.tags).toEqual(['security', 'external/cwe/cwe-798'])
    expect(driver.informationUri).toBe(releaseLinks.project)
  })

  test('lists what was accepted as suppressed, with the reason', () => {
    const report = result({
      silenced: [
        {finding: finding(), by: 'comment', reason: 'made up for a test'},
        {finding: finding(), by: 'baseline'}
      ]
    })
    const log = JSON.parse(renderSarif(report, metas)) as Log
    validate(log)
    expect(validate.errors).toBeNull()
    expect(log.runs[0]!.results!.map(one => one.suppressions)).toEqual([
      [{kind: 'inSource', justification: 'made up for a test'}],
      [{kind: 'external'}]
    ])
  })

  test('has fingerprints and no snippets', () => {
    const text = renderSarif(everything, metas)
    const [run] = (JSON.parse(text) as Log).runs
    expect(run!.results![0]!.partialFingerprints).toEqual({
      'mcpGatehouse/v1': '0123456789abcdef0123456789abcdef'
    })
    expect(text).not.toContain('snippet')
  })
})
