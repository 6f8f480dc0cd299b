import {describe, expect, test} from '@jest/globals'
import type {ControlVerdict, Evidence} from '../../shared/checklist/checklist-report.js'
import {withComparison} from '../../shared/checklist/compare.js'
import {figuresOf, figureText} from '../../shared/checklist/figures.js'
import {comparisonMarkdown} from '../../shared/checklist/reports/comparison-markdown.js'
import {comparisonText} from '../../shared/checklist/reports/comparison-text.js'
import type {InventoryEntry} from '../../shared/lint/finding.js'
import {control, reportOf} from '../support/checklist-report.js'
import {comparedReport} from '../support/earlier-report.js'

const ofVerdict = (verdict: ControlVerdict, evidence: readonly Evidence[] = []) =>
  reportOf([control({id: 'mcp-01', verdict, evidence})])

function place(message: string, line: number, ruleId?: string): Evidence {
  return {message, file: 'a.json', line, ...(ruleId !== undefined && {ruleId})}
}

describe('what became of a control', () => {
  test.each([
    ['FAIL', 'PASS', 'better'],
    ['FAIL', 'NOT_PROVEN', 'better'],
    ['FAIL', 'OUT_OF_REPO', 'better'],
    ['NOT_PROVEN', 'PASS', 'better'],
    ['PASS', 'FAIL', 'worse'],
    ['PASS', 'NOT_PROVEN', 'worse'],
    ['NOT_PROVEN', 'FAIL', 'worse'],
    ['NOT_PROVEN', 'OUT_OF_REPO', 'same'],
    ['FAIL', 'FAIL', 'same']
  ] as const)('%s, then %s: %s', (before, after, change) => {
    const {comparison} = withComparison(ofVerdict(after), ofVerdict(before))
    expect(comparison.controls).toEqual([
      {id: 'mcp-01', title: 'A control', change, before, after, newEvidence: [], goneEvidence: []}
    ])
    expect(comparison.summary[change]).toBe(1)
  })

  test('evidence is the same where rule, file and message are: lines move', () => {
    const {comparison} = withComparison(
      ofVerdict('FAIL', [place('a', 9, 'x'), place('b', 1, 'x'), place('b', 2, 'y')]),
      ofVerdict('FAIL', [place('a', 1, 'x'), place('b', 1, 'x'), place('gone', 3, 'x')])
    )
    expect(comparison.controls[0]).toMatchObject({
      change: 'same',
      newEvidence: [place('b', 2, 'y')],
      goneEvidence: [place('gone', 3, 'x')]
    })
  })

  test('of several places that are alike only those that are more are new', () => {
    const {comparison} = withComparison(
      ofVerdict('FAIL', [place('a', 1), place('a', 2), place('a', 3)]),
      ofVerdict('FAIL', [place('a', 1)])
    )
    expect(comparison.controls[0]!.newEvidence).toHaveLength(2)
  })

  test('controls that came and went are listed, the latter last', () => {
    const {comparison} = withComparison(
      reportOf([control({id: 'ai-02', verdict: 'PASS'}), control({id: 'ai-03'})]),
      reportOf([control({id: 'ai-01', verdict: 'FAIL'}), control({id: 'ai-03'})])
    )
    expect(
      comparison.controls.map(({id, change, before, after}) => [id, change, before, after])
    ).toEqual([
      ['ai-02', 'added', null, 'PASS'],
      ['ai-03', 'same', 'NOT_PROVEN', 'NOT_PROVEN'],
      ['ai-01', 'removed', 'FAIL', null]
    ])
    expect(comparison.summary).toEqual({better: 0, worse: 0, same: 1, added: 1, removed: 1})
  })
})

describe('the table of before and after', () => {
  const numbers = (report: typeof comparedReport) =>
    report.comparison.figures.map(({id, before, after}) => [id, before, after])

  test('has what inventory and records show; the rest is not known, and never 0', () => {
    expect(numbers(comparedReport)).toEqual([
      ['servers', 15, 9],
      ['stored-credentials', 14, 0],
      ['calls-logged', null, 99.7],
      ['calls-refused', null, 31],
      ['violations-blocked', null, null],
      ['time-to-detect', null, 12.5]
    ])
  })

  test('knows nothing of reports without figures', () => {
    const bare = withComparison(ofVerdict('PASS'), ofVerdict('PASS'))
    expect(bare.comparison.figures.flatMap(({before, after}) => [before, after])).toEqual(
      Array(12).fill(null)
    )
  })

  test('counts servers with a credential in plain text', () => {
    const entry = (credential: InventoryEntry['credential']) => ({credential}) as InventoryEntry
    expect(
      figuresOf([entry('stored'), entry('referenced'), entry('none'), entry('stored')])
    ).toEqual({servers: 4, serversWithStoredCredential: 2})
  })

  test('says what each figure is counted from, and what shows the one that nothing here does', () => {
    const {figures} = comparedReport.comparison
    expect(figures.map(({id, unit, basis}) => `${id} (${unit}): ${basis}`)).toEqual([
      'servers (servers): the inventory of the repository (`lint --inventory`); servers that are only deployed are not in it',
      'stored-credentials (servers): the same inventory; whether such a credential is that of a person, its text does not say',
      "calls-logged (percent): records of both sides: the gateway's log and the audit files of `call`",
      "calls-refused (calls): records: the gateway's log, else the audit files of `call`",
      'violations-blocked (violations): the activity log of the subscription: neither the repository nor records show it',
      'time-to-detect (minutes): records in which `high-volume-files` finds something; the interval of the alert rule comes on top'
    ])
    expect(figures.flatMap(({command}) => command ?? [])).toEqual([
      `az monitor activity-log list --offset 30d --query "length([?operationName.value=='Microsoft.Authorization/policies/deny/action'])"`
    ])
  })

  test.each([
    [null, 'servers', 'not known'],
    [0, 'servers', '0'],
    [99.7, 'percent', '99.7 %'],
    [1, 'minutes', '1 minute'],
    [12.5, 'minutes', '12.5 minutes']
  ] as const)('%s %s in words: %s', (value, unit, words) => {
    expect(figureText(value, unit)).toBe(words)
  })
})

describe('the reports of a comparison', () => {
  test('text: each change in a line with what is new below it, then the table', () => {
    expect(comparisonText(comparedReport.comparison)).toEqual([
      'since the earlier report: 1 better, 1 worse, 3 same',
      '  same    mcp-01 FAIL (1 new): No MCP servers on developer workstations with access to shared resources',
      '      new: .mcp.json:6: MCP server `files` may read the whole file system',
      '  better  mcp-02 FAIL → PASS (2 new, 1 gone): All MCP servers in a dedicated subnet with a user-assigned identity',
      '      new: infra/servers.tf:31: container group `files` has its own identity',
      '      new: infra/servers.tf:44: container group `files` is in subnet `mcp-servers`',
      '  worse   mcp-03 PASS → NOT PROVEN (1 gone): Tag `MCPServer: true` on every MCP container group',
      '',
      '  before and after                                                     before     after',
      '  MCP servers in client configurations, pipelines and scripts          15         9',
      '  Of these, servers with a credential in plain text                    14         0',
      "  Calls of pipelines that the gateway's log has                        not known  99.7 %",
      '  Calls that the gateway refused (403)                                 not known  31',
      '  Policy violations that Azure Resource Manager blocked                not known  not known',
      '  Mean time from the first read of a file-system anomaly to its alert  not known  12.5 minutes'
    ])
  })

  test('controls that came and went are in the words, and verdicts that are equal in rank are a change', () => {
    const {comparison} = withComparison(
      reportOf([
        control({id: 'ai-01', title: 'New', verdict: 'PASS'}),
        control({id: 'ai-02', title: 'Outside', verdict: 'OUT_OF_REPO'}),
        control({id: 'ai-03', title: 'The same', verdict: 'PASS'})
      ]),
      reportOf([
        control({id: 'ai-02', title: 'Outside'}),
        control({id: 'ai-03', title: 'The same', verdict: 'PASS'}),
        control({id: 'ai-04', title: 'Old', verdict: 'FAIL'})
      ])
    )
    expect(comparisonText(comparison).slice(0, 5)).toEqual([
      'since the earlier report: 0 better, 0 worse, 2 same, 1 added, 1 removed',
      '  added   ai-01 none → PASS: New',
      '  same    ai-02 NOT PROVEN → OUT OF REPO: Outside',
      '  removed ai-04 FAIL → none: Old',
      ''
    ])
  })

  test('text of others issues no command of the CI system', () => {
    const {comparison} = withComparison(
      reportOf([
        control({
          id: 'mcp-01',
          title: '::error::title',
          verdict: 'FAIL',
          evidence: [{message: 'x\n::error::message', file: '\n::error::file', line: 1}]
        })
      ]),
      ofVerdict('PASS')
    )
    for (const lines of [comparisonText(comparison), comparisonMarkdown(comparison)]) {
      expect(
        lines
          .join('\n')
          .split('\n')
          .filter(line => /^\s*::/.test(line))
      ).toEqual([])
    }
  })

  test('Markdown: a table of what changed, what is new, and the figures', () => {
    const text = comparisonMarkdown(comparedReport.comparison).join('\n')
    expect(text).toContain('### Since the earlier report: 1 better, 1 worse, 3 same\n')
    expect(text).toContain('| ⬆️ better | mcp-02 All MCP servers in a dedicated subnet')
    expect(text).toContain('| FAIL → PASS | 2 new, 1 gone |')
    expect(text).toContain('- `.mcp.json:6`: MCP server `files` may read the whole file system\n')
    expect(text).toContain('| Of these, servers with a credential in plain text | 14 | 0 |')
    expect(text).toContain(
      '| Policy violations that Azure Resource Manager blocked | not known | not known |'
    )
  })

  test('Markdown of hostile text stays text', () => {
    const {comparison} = withComparison(
      reportOf([
        control({
          id: '<b>',
          title: '</table><script>|',
          verdict: 'FAIL',
          evidence: [{message: '<img src=x>', file: '`|<i>', line: 1}]
        })
      ]),
      reportOf([])
    )
    expect(comparisonMarkdown(comparison).join('\n')).not.toMatch(/<(?!\/?code>)/)
  })
})
