import {describe, expect, test} from '@jest/globals'
import type {Log} from 'sarif'
import type {ChecklistReport} from '../../shared/checklist/checklist-report.js'
import {renderMarkdown} from '../../shared/checklist/reports/markdown.js'
import {renderSarif} from '../../shared/checklist/reports/sarif.js'
import {renderText} from '../../shared/checklist/reports/text.js'
import {releaseLinks} from '../../shared/lint/reports/links.js'

const report: ChecklistReport = {
  schemaVersion: 1,
  tool: {name: 'mcp-gatehouse', version: '9.9.9'},
  checklist: 'mcp-hardening',
  summary: {fail: 1, pass: 1, notProven: 1, outOfRepo: 1},
  controls: [
    {
      id: 'mcp-01',
      title: 'A title that is long enough to be broken into two lines of eighty columns each',
      verdict: 'FAIL',
      evidence: [
        {
          message: "'a|b' is <b>open</b>\u001b[31m",
          file: 'infra/a b.tf',
          line: 3,
          ruleId: 'public-server',
          accepted: {reason: 'moves in spring', until: '2027-03-31'}
        }
      ],
      missing: [],
      fix: 'Close it with `ip_address_type`.'
    },
    {
      id: 'mcp-02',
      title: 'Second',
      verdict: 'PASS',
      evidence: [
        {message: 'a: is closed', file: 'a.tf', line: 1},
        {message: 'b: is closed', file: 'b.tf', line: 2}
      ],
      missing: []
    },
    {
      id: 'mcp-03',
      title: 'Third',
      verdict: 'NOT_PROVEN',
      evidence: [],
      missing: ['nothing shows it'],
      fix: 'Declare it.'
    },
    {
      id: 'mcp-04',
      title: 'Fourth',
      verdict: 'OUT_OF_REPO',
      evidence: [],
      missing: ['a setting'],
      fix: 'Set it.',
      command: 'gh api a/{b}'
    }
  ]
}

describe('the text report', () => {
  test('has a block for each control, in 80 columns', () => {
    const text = renderText(report)
    expect(
      text
    ).toBe(`FAIL        mcp-01  A title that is long enough to be broken into two lines of
                    eighty columns each
  infra/a b.tf:3
    'a|b' is <b>open</b>[31m [public-server]
    accepted until 2027-03-31: moves in spring
  fix: Close it with \`ip_address_type\`.

PASS        mcp-02  Second
  a.tf:1
    a: is closed
  b.tf:2
    b: is closed

NOT PROVEN  mcp-03  Third
  missing: nothing shows it
  fix: Declare it.

OUT OF REPO mcp-04  Fourth
  missing: a setting
  fix: Set it.
  shown by:
    gh api a/{b}

mcp-hardening: 1 FAIL, 1 PASS, 1 NOT PROVEN, 1 OUT OF REPO
`)
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('is colored where it may be, and says the same', () => {
    const text = renderText(report, {color: true})
    expect(text).toContain('\u001b[1;31mFAIL        mcp-01 \u001b[0m')
    expect(text).toContain('\u001b[1;32mPASS        mcp-02 \u001b[0m')
    expect(text.replace(/\u001b\[[\d;]*m/g, '')).toBe(renderText(report))
  })

  test('counts what it does not list', () => {
    const evidence = Array.from({length: 9}, (_, index) => ({
      message: `${index}`,
      file: 'a.tf',
      line: index + 1
    }))
    const [, pass] = report.controls
    const text = renderText({...report, controls: [{...pass!, evidence}]})
    expect(text).toContain('  … and 3 more places\n')
    expect(text).not.toContain('a.tf:7')
  })
})

describe('the Markdown report', () => {
  const text = renderMarkdown(report, releaseLinks)

  test('lists all controls, and each with its evidence', () => {
    expect(text).toContain('**1 FAIL, 1 PASS, 1 NOT PROVEN, 1 OUT OF REPO**')
    expect(text).toContain('| ❔ | mcp-03 Third | NOT PROVEN |')
    expect(text).toContain('<details open><summary>❌ <b>mcp-01</b>')
    expect(text).toContain('- Missing: nothing shows it\n')
    expect(text).toContain('Shown by: `gh api a/{b}`')
    expect(text).toContain('_accepted until 2027-03-31: moves in spring_')
  })

  test('takes text of the repository for text', () => {
    expect(text).not.toContain('<b>open</b>')
    expect(text).toContain("'a|b' is &lt;b&gt;open".replace('|', '\\|'))
  })

  test('shows no file under a name that looks like another', () => {
    const [, pass] = report.controls
    const place = {message: 'names \u202egpj.exe\u2069', file: 'a\u200b\u202efdp.tf', line: 1}
    const turned = {...report, controls: [{...pass!, evidence: [place]}]}
    expect(renderMarkdown(turned, releaseLinks)).toContain('- `afdp.tf:1`: names gpj.exe\n')
  })
})

describe('the SARIF report', () => {
  const log = JSON.parse(renderSarif(report, releaseLinks)) as Log
  const [run] = log.runs

  test('has a kind for each verdict, and no level but for failures', () => {
    expect(run!.results!.map(({ruleId, kind, level}) => [ruleId, kind, level])).toEqual([
      ['mcp-01', 'fail', 'error'],
      ['mcp-02', 'pass', 'none'],
      ['mcp-03', 'review', 'none'],
      ['mcp-04', 'notApplicable', 'none']
    ])
  })

  test('places evidence, and marks what is accepted as suppressed', () => {
    const [fail, pass, review] = run!.results!
    expect(fail!.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: {uri: 'infra/a%20b.tf', uriBaseId: '%SRCROOT%'},
          region: {startLine: 3}
        }
      }
    ])
    expect(fail!.suppressions).toEqual([
      {kind: 'external', justification: 'moves in spring (until 2027-03-31)'}
    ])
    expect(pass!.locations).toHaveLength(2)
    expect(pass!.suppressions).toBeUndefined()
    expect(review!.locations).toBeUndefined()
    expect(review!.message.text).toBe('Third: nothing shows it.')
  })

  test('describes each control as a rule', () => {
    expect(run!.tool.driver.rules!.map(({id}) => id)).toEqual([
      'mcp-01',
      'mcp-02',
      'mcp-03',
      'mcp-04'
    ])
    expect(run!.automationDetails!.id).toBe('mcp-gatehouse/mcp-hardening/')
  })
})
