import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {parseReport, readEarlierReport} from '../../shared/checklist/read-report.js'
import {UsageError} from '../../shared/errors.js'
import {control, mixedReport, reportOf} from '../support/checklist-report.js'
import {comparedReport} from '../support/earlier-report.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

const text = (report: unknown) => JSON.stringify(report)

describe('an earlier report', () => {
  test('is read as it was written; what an older comparison said is left out', () => {
    const {comparison, ...rest} = comparedReport
    expect(comparison.controls).not.toEqual([])
    expect(parseReport(text(comparedReport), 'old.json', 'mcp-hardening')).toEqual(rest)
    expect(parseReport(`\ufeff${text(mixedReport)}`, 'old.json', 'mcp-hardening')).toEqual(
      mixedReport
    )
  })

  test.each([
    ['{', 'it is not valid JSON'],
    ['[]', 'it is not an object'],
    ['null', 'it is not an object'],
    ['{}', "it has no 'controls'"],
    ['{"findings": []}', 'it is a report of lint'],
    [text({...mixedReport, schemaVersion: 2}), 'its schemaVersion is not 1'],
    [
      text({...mixedReport, checklist: 'ai-pipeline'}),
      'it is not a report of the checklist mcp-hardening'
    ],
    [text({...mixedReport, tool: 'x'}), "'tool' is not {name, version}"],
    [text({...mixedReport, summary: {}}), "'summary' does not count the four verdicts"],
    [
      text({...mixedReport, summary: {fail: 0, pass: 0, notProven: 0, outOfRepo: 0}}),
      "'summary' and 'controls' do not agree"
    ],
    [text({...mixedReport, controls: {}}), "'controls' is not a list"],
    [text({...mixedReport, controls: [1]}), 'control 1 is not an object'],
    [
      text({...mixedReport, controls: [{...mixedReport.controls[0], verdict: 'toString'}]}),
      'control 1 has no verdict of FAIL, NOT_PROVEN, OUT_OF_REPO, PASS'
    ],
    [
      text({...mixedReport, controls: [{...mixedReport.controls[0], evidence: [{}]}]}),
      'control 1 has evidence that is not {message, file, line}'
    ],
    [
      text({...mixedReport, controls: [{...mixedReport.controls[0], missing: [1]}]}),
      'control 1 has no list of what is missing'
    ],
    [
      text({...mixedReport, controls: [...mixedReport.controls, mixedReport.controls[0]]}),
      'two controls have the id mcp-01'
    ],
    [text({...mixedReport, figures: {servers: 'many'}}), "'figures' are not numbers"],
    [
      text({
        ...comparedReport,
        figures: {...comparedReport.figures, records: {refusedCalls: 1, logged: {calls: 2, of: 0}}}
      }),
      "'figures' are not numbers"
    ]
  ])('%.60s is refused: %s', (content, reason) => {
    expect(() => parseReport(content, 'old.json', 'mcp-hardening')).toThrow(
      new UsageError(
        `the report old.json cannot be compared with: ${reason}; give the JSON report of an earlier run (checklist with format json)`
      )
    )
  })

  const place = {message: 'a clause', file: 'a.tf', line: 1}
  const first = (some: object) =>
    text(reportOf([{...control({id: 'mcp-01', verdict: 'FAIL', evidence: [place]}), ...some}]))

  test.each([
    [first({id: '\n::error::'}), 'control 1 has no id such as mcp-01'],
    [first({title: ''}), 'control 1 has no title'],
    ...[
      {line: 0},
      {line: 1.5},
      {line: '1'},
      {message: ''},
      {file: ''},
      {ruleId: ''},
      {accepted: 'yes'},
      {accepted: {}},
      {accepted: {reason: 'ok', until: 'never'}}
    ].map((some): [string, string] => [
      first({evidence: [{...place, ...some}]}),
      'control 1 has evidence that is not {message, file, line}'
    ])
  ])('%s is refused: %s', (content, reason) => {
    expect(() => parseReport(content, 'old.json', 'mcp-hardening')).toThrow(`: ${reason}; give`)
  })

  test('what this version does not know is left out, so that no report passes it on', () => {
    const accepted = {reason: 'made-up value', until: '2027-06-30'}
    const content = first({
      evidence: [{...place, snippet: 'x', accepted: {...accepted, by: 'someone'}}],
      severity: 9,
      fix: 7
    })
    expect(parseReport(content, 'old.json', 'mcp-hardening').controls).toEqual([
      control({id: 'mcp-01', verdict: 'FAIL', evidence: [{...place, accepted}]})
    ])
  })

  test('a file that is not there, and a folder, are refused with the reason', () => {
    const root = writeTree({'reports/old.json': text(mixedReport)})
    expect(readEarlierReport(root, 'reports/old.json', 'mcp-hardening')).toEqual(mixedReport)
    expect(() => readEarlierReport(root, 'new.json', 'mcp-hardening')).toThrow(
      new UsageError(
        'the report new.json cannot be compared with: there is no such file or folder (ENOENT)'
      )
    )
    expect(() => readEarlierReport(root, 'reports', 'mcp-hardening')).toThrow(
      new UsageError('the report reports cannot be compared with: it is a directory, not a file')
    )
  })

  const onPosix = process.platform === 'win32' ? test.skip : test
  onPosix('a link out of the workspace is not followed', () => {
    const root = writeTree({})
    fs.symlinkSync('/etc/hostname', path.join(root, 'old.json'))
    expect(() => readEarlierReport(root, 'old.json', 'mcp-hardening')).toThrow(
      'a symbolic link leads out of the workspace'
    )
  })
})
