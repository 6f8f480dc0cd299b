import {expect, test} from '@jest/globals'
import {withComparison} from '../../shared/checklist/compare.js'
import {checklists} from '../../shared/checklist/controls/index.js'
import {parseReport} from '../../shared/checklist/read-report.js'
import {checklistOf} from '../support/checklist.js'
import {control, mixedReport, reportOf} from '../support/checklist-report.js'
import {comparedReport} from '../support/earlier-report.js'
import {schemaErrors} from '../support/schemas.js'

const errors = (report: unknown) => schemaErrors('checklist', report)

test('reports of both checklists follow the published schema, compared or not', async () => {
  for (const checklist of Object.keys(checklists) as (keyof typeof checklists)[]) {
    const before = await checklistOf(
      {'main.tf': 'resource "azurerm_container_group" "mcp" {\n  name = "mcp"\n}\n'},
      {checklist}
    )
    const after = await checklistOf({}, {checklist})
    const read = parseReport(JSON.stringify(before), 'before.json', checklist)
    expect(errors(withComparison(after, read))).toEqual([])
  }
})

test('figures of records follow it', () => {
  const {figures, comparison} = comparedReport
  expect(errors({...reportOf([]), figures, comparison})).toEqual([])
})

const place = {message: 'a clause', file: 'a.tf', line: 1}
const pass = control({id: 'mcp-02', verdict: 'PASS', evidence: [place]})

test.each([
  [control({id: 'mcp-02', verdict: 'PASS'}), '/evidence must NOT have fewer than 1 items'],
  [{...pass, missing: ['a link']}, '/missing must NOT have more than 0 items'],
  [{...pass, fix: 'Do it.'}, 'must NOT be valid'],
  [{...pass, evidence: [{...place, line: 0}]}, '/evidence/0/line must be >= 1'],
  [{...pass, evidence: [{...place, snippet: 'x'}]}, 'must NOT have additional properties'],
  [control({id: 'mcp-02', verdict: 'FAIL', fix: 'Do it.'}), '/evidence must NOT have fewer than 1'],
  [control({id: 'mcp-02', missing: ['a link']}), "must have required property 'fix'"],
  [control({id: 'mcp-02', fix: 'Do it.'}), '/missing must NOT have fewer than 1 items'],
  [
    control({id: 'mcp-02', verdict: 'OUT_OF_REPO', missing: ['a link']}),
    "must have required property 'command'"
  ],
  [control({id: 'row 2'}), '/id must match pattern']
])('the schema refuses %j', (some, message) => {
  const refused = errors(reportOf([some])).join('\n')
  expect(refused).toContain(message)
})

test('it refuses a report without its summary, and one with more than there is', () => {
  const {summary, ...rest} = mixedReport
  expect(summary.fail).toBe(1)
  expect(errors(rest)).toContain(
    ` must have required property 'summary' {"missingProperty":"summary"}`
  )
  expect(errors({...reportOf([]), score: 12})).toContain(
    ` must NOT have additional properties {"additionalProperty":"score"}`
  )
})
