import {describe, expect, test} from '@jest/globals'
import {unknownLogColumn} from '../../../../shared/lint/rules/audit-chain/unknown-log-column.js'
import {
  armAlert,
  bicepAlert,
  bicepTable,
  sentinelRule,
  terraformAlert
} from '../../../support/audit-alerts.js'
import {oldNames, sound, unsound} from '../../../support/kql/audit-queries.js'
import {helps, marked} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

const find = (files: Record<string, string>) => marked(unknownLogColumn, files)

describe('a column that the table has not', () => {
  test.each<[string, Record<string, string>]>([
    ['a file', {'queries/typo.kql': unsound.typo}],
    ['Terraform', {'a.tf': terraformAlert(unsound.typo)}],
    ['Bicep', {'a.bicep': bicepAlert(unsound.typo)}],
    ['ARM', {'a.json': armAlert(unsound.typo.replaceAll('"', "'"))}],
    ['Microsoft Sentinel', {'rules/a.yaml': sentinelRule(unsound.typo)}],
    [
      'a hunting query',
      {
        'hunting/a.yaml': sentinelRule(unsound.typo, 'tactics: []\n').replace(
          'kind: Scheduled\n',
          ''
        )
      }
    ]
  ])('in %s', async (_form, files) => {
    expect(await find(files)).toEqual(['warning: tool_nam'])
  })

  test('in a file that a rule reads, once', async () => {
    const rule = terraformAlert('x')
      .replace(/<<-EOT[\s\S]*?EOT/, 'file("${path.module}/q/${each.key}.kql")')
      .replace('{\n', '{\n  for_each = toset(["typo"])\n')
    expect(await find({'a.tf': rule, 'q/typo.kql': unsound.typo})).toEqual([
      'q/typo.kql warning: tool_nam'
    ])
  })

  test('in a file in which a rule puts something', async () => {
    const rule = terraformAlert('x').replace(
      /<<-EOT[\s\S]*?EOT/,
      'replace(file("q.kql"), "__zone__", var.zone)'
    )
    const query = 'MCPAuditLog_CL | where tool_name == "__zone__" and zone == 1'
    expect(await find({'a.tf': `variable "zone" {}\n${rule}`, 'q.kql': query})).toEqual([
      'q.kql warning: zone'
    ])
  })

  test('is one finding for each column, with the other places', async () => {
    const {findings} = await lintFiles({'q.kql': unsound.dropped}, {rules: [unknownLogColumn]})
    expect(
      findings.map(({message, related}) => [message, related?.map(({message}) => message)])
    ).toEqual([
      ["'q.kql' reads 'tool_name', and an audit record has no such field", ['read once more']]
    ])
  })

  test('is one finding for all names of the API that is gone', async () => {
    const {findings} = await lintFiles({'q.kql': oldNames.denials}, {rules: [unknownLogColumn]})
    expect(
      findings.map(({message, related}) => [message, related?.map(({message}) => message)])
    ).toEqual([
      [
        "'q.kql' reads 'response_status_d' and 2 others of 'MCPAuditLog_CL', whose column is 'response_status': suffixes are those of the HTTP Data Collector API, which is no longer supported",
        ["reads 'caller_upn_s'", "reads 'tool_name_s'"]
      ]
    ])
    expect(await helps(unknownLogColumn, {'q.kql': oldNames.denials})).toEqual([
      'Name the columns as the table has them, without _s, _d, _b, _g and _t: a data collection rule writes the names of the record.'
    ])
  })

  test('is that of the table which the repository declares', async () => {
    const query = 'ToolCalls_CL | where who == "x" and tool == "y" and why == "z"'
    const table = bicepTable(['TimeGenerated', 'who', 'tool_name', 'why'], 'ToolCalls_CL')
    const {findings} = await lintFiles(
      {'logs.bicep': table, 'q.kql': query},
      {rules: [unknownLogColumn]}
    )
    expect(findings.map(({message}) => message)).toEqual([
      "'q.kql' reads 'tool', and 'ToolCalls_CL' has no such column"
    ])
  })

  test('is that of a table of Terraform whose columns come from a map', async () => {
    const table = `locals {\n  columns = {caller_oid = "string", extra = "string"}\n}\nresource "azurerm_log_analytics_workspace_table_custom_log" "t" {\n  name = "MCPAuditLog_CL"\n  dynamic "column" {\n    for_each = local.columns\n    content {\n      name = column.key\n      type = column.value\n    }\n  }\n}\n`
    const query = 'MCPAuditLog_CL | project caller_oid, extra, tool_name'
    expect(await find({'q.kql': query, 'logs.tf': table})).toEqual(['warning: tool_name'])
  })
})

describe('leaves alone', () => {
  const table = (columns: string) =>
    `resource "azapi_resource" "t" {\n  type = "Microsoft.OperationalInsights/workspaces/tables@2023-09-01"\n  name = "MCPAuditLog_CL"\n  body = {properties = {schema = {columns = ${columns}}}}\n}\n`
  test.each<[string, Record<string, string>]>([
    [
      'sound queries',
      Object.fromEntries(Object.entries(sound).map(([name, query]) => [`${name}.kql`, query]))
    ],
    ['tables of others', {'q.kql': 'OtherLog_CL | where x_s == "" and y_d > 1'}],
    [
      'columns of the platform',
      {'q.kql': 'MCPAuditLog_CL | project TenantId, Type, _ResourceId, _TimeReceived'}
    ],
    [
      'a table whose columns are not known',
      {'q.kql': unsound.typo, 'a.tf': `variable "columns" {}\n${table('var.columns')}`}
    ],
    [
      'two forms of a table that disagree',
      {'q.kql': unsound.typo, 'a/a.tf': table('[{name = "a"}]'), 'b/b.tf': table('[{name = "b"}]')}
    ],
    [
      'a rule that may not be deployed',
      {'a.bicep': bicepAlert(unsound.typo).replace('= {', "= if (group == 'x') {")}
    ],
    [
      'old names of columns that no record has',
      {'q.kql': 'let x_s = 1; MCPAuditLog_CL | where x_s == 1'}
    ],
    [
      'a query that is not known',
      {'a.tf': `variable "q" {}\n${terraformAlert('x').replace(/<<-EOT[\s\S]*?EOT/, 'var.q')}`}
    ]
  ])('%s', async (_what, files) => {
    expect(await find(files)).toEqual([])
  })
})
