import {describe, expect, test} from '@jest/globals'
import {brokenAuditChain} from '../../../../shared/lint/rules/audit-chain/broken-audit-chain.js'
import {bicepTable} from '../../../support/audit-alerts.js'
import {helps, marked} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

const find = (files: Record<string, string>) => marked(brokenAuditChain, files)
const columns = ['TimeGenerated', 'caller_oid', 'tool_name']
const project = 'source | project TimeGenerated = todatetime(timestamp), caller_oid, tool_name'
const rule = (transform = project, more = '') =>
  `resource r 'Microsoft.Insights/dataCollectionRules@2023-03-11' = {\n  name: 'dcr'\n  properties: {\n    streamDeclarations: {\n      'Custom-Records': {\n        columns: [\n          { name: 'timestamp', type: 'string' }\n          { name: 'caller_oid', type: 'string' }\n          { name: 'tool_name', type: 'string' }\n        ]\n      }\n    }\n${more}    dataFlows: [\n      {\n        streams: ['Custom-Records']\n        outputStream: 'Custom-MCPAuditLog_CL'\n        transformKql: '${transform}'\n      }\n    ]\n  }\n}\n`
const workspace =
  "resource w 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {\n  name: 'log'\n}\n"
const hub =
  "resource n 'Microsoft.EventHub/namespaces@2024-01-01' = {\n  name: 'ns'\n  resource h 'eventhubs' = {\n    name: 'mcp-audit'\n  }\n}\n"
const imports =
  "    dataSources: { dataImports: { eventHub: { name: 'x', stream: 'Custom-Records' } } }\n"
const association =
  "resource a 'Microsoft.Insights/dataCollectionRuleAssociations@2023-03-11' = {\n  name: 'a'\n  scope: n::h\n  properties: { dataCollectionRuleId: r.id }\n}\n"
const logger =
  "resource l 'Microsoft.ApiManagement/service/loggers@2024-05-01' = {\n  name: 'apim/mcp'\n  properties: {\n    loggerType: 'azureEventHub'\n    credentials: { name: 'mcp-audit' }\n  }\n}\n"

const terraformRule = (transform: string) =>
  `resource "azurerm_log_analytics_workspace" "w" {\n  name = "w"\n}\nresource "azurerm_log_analytics_workspace_table_custom_log" "t" {\n  name = "MCPAuditLog_CL"\n  column {\n    name = "TimeGenerated"\n    type = "dateTime"\n  }\n  column {\n    name = "caller_oid"\n    type = "string"\n  }\n}\nresource "azurerm_monitor_data_collection_rule" "r" {\n  name = "r"\n  stream_declaration {\n    stream_name = "Custom-R"\n    column {\n      name = "RawData"\n      type = "string"\n    }\n  }\n  data_flow {\n    streams = ["Custom-R"]\n    output_stream = "Custom-\${azurerm_log_analytics_workspace_table_custom_log.t.name}"\n    transform_kql = "${transform}"\n  }\n}\n`

describe('a link that is missing', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['the table', {'a.bicep': workspace + rule()}, ['warning: Custom-MCPAuditLog_CL']],
    [
      'the flow',
      {'a.bicep': bicepTable(columns) + logger},
      ["warning: resource t 'Microsoft.OperationalInsights/workspaces/tables@2023-09-01'"]
    ],
    [
      'a column of the table',
      {'a.bicep': bicepTable(columns.slice(0, 2)) + rule()},
      ['warning: project TimeGenerated = todatetime(timestamp), caller_oid, tool_name']
    ],
    [
      'the time',
      {'a.bicep': bicepTable(columns) + rule('source | project caller_oid')},
      ['warning: project caller_oid']
    ],
    [
      'a column of the stream',
      {'a.bicep': bicepTable(columns) + rule(project.replace('timestamp', 'time'))},
      ['warning: time']
    ],
    [
      'the association',
      {'a.bicep': bicepTable(columns) + rule(project, imports) + hub},
      ["warning: { name: 'x', stream: 'Custom-Records' }"]
    ],
    ['a reader of the hub', {'a.bicep': hub + logger}, ["warning: resource h 'eventhubs'"]],
    [
      'a column, in Terraform',
      {
        'a.tf': terraformRule(
          'source | extend r = parse_json(RawData) | project TimeGenerated = now(), caller_oid = tostring(r.o), tool_name = tostring(r.t)'
        )
      },
      [
        'warning: project TimeGenerated = now(), caller_oid = tostring(r.o), tool_name = tostring(r.t)'
      ]
    ]
  ])('%s', async (_what, files, found) => {
    expect(await find(files)).toEqual(found)
  })

  test('is named with what is lost, and what to do', async () => {
    const files = {'a.bicep': bicepTable(columns.slice(0, 1)) + rule()}
    const {findings} = await lintFiles(files, {rules: [brokenAuditChain]})
    expect(
      findings.map(({message, related}) => [message, related?.map(({message}) => message)])
    ).toEqual([
      [
        "'resource r' gives 'MCPAuditLog_CL' columns that it has not: 'caller_oid', 'tool_name'",
        ['the table']
      ]
    ])
    expect(await helps(brokenAuditChain, files)).toEqual([
      'Add the columns to the table, or leave them out of the transformation: the platform drops what the table lacks.'
    ])
  })
})

const policy = (...fields: string[]) =>
  `<policies>\n  <inbound>\n    <base />\n    <log-to-eventhub logger-id="mcp">@{\n      var tool = "tools/call";\n      return new JObject(${fields.map(field => `new JProperty("${field}", "")`).join(', ')}).ToString();\n    }</log-to-eventhub>\n  </inbound>\n</policies>\n`
const raw =
  'source | extend r = parse_json(RawData) | project TimeGenerated = todatetime(r.timestamp), caller_oid = tostring(r.caller_oid)'

describe('what is read and the log of the gateway does not write', () => {
  test('by queries over a table that nothing here fills', async () => {
    const files = {
      'policies/mcp-api.xml': policy('timestamp', 'caller'),
      'q.kql':
        'MCPAuditLog_CL | where caller_oid_s == "x" | summarize n = count() by tool_name | where n > 1'
    }
    const {findings} = await lintFiles(files, {rules: [brokenAuditChain]})
    expect(
      findings.map(({location, message}) => `${location.file}:${location.line} ${message}`)
    ).toEqual([
      "policies/mcp-api.xml:4 'log-to-eventhub' writes 'timestamp', 'caller', and queries here read 'caller_oid', 'tool_name'"
    ])
  })

  test('by a transformation', async () => {
    const files = {
      'a.tf': terraformRule(raw),
      'policies/mcp-api.xml': policy('timestamp', 'caller')
    }
    const {findings} = await lintFiles(files, {rules: [brokenAuditChain]})
    expect(findings.map(({message}) => message)).toEqual([
      "'azurerm_monitor_data_collection_rule.r' reads 'caller_oid', which the gateway's log does not write"
    ])
  })

  test.each<[string, Record<string, string>]>([
    [
      'it writes all',
      {'a.tf': terraformRule(raw), 'policies/mcp-api.xml': policy('timestamp', 'caller_oid')}
    ],
    [
      'it is not known what it writes',
      {
        'a.tf': terraformRule(raw),
        'policies/mcp-api.xml': policy('x').replace('new JObject(', 'JObject.FromObject(')
      }
    ],
    ['there is no log', {'a.tf': terraformRule(raw)}]
  ])('not where %s', async (_what, files) => {
    expect(await find(files)).toEqual([])
  })
})

describe('leaves alone', () => {
  test.each<[string, Record<string, string>]>([
    [
      'a whole chain',
      {'a.bicep': bicepTable(columns) + rule(project, imports) + hub + association + logger}
    ],
    [
      'a whole chain of Terraform',
      {'a.tf': terraformRule('source | project TimeGenerated = now(), caller_oid = RawData')}
    ],
    ['a table of another repository', {'a.bicep': rule()}],
    [
      'tables of others',
      {'a.bicep': bicepTable(['x'], 'Orders_CL') + rule().replaceAll('MCPAuditLog', 'Orders')}
    ],
    [
      'a transformation that is not known',
      {'a.bicep': `param t string\n${bicepTable(columns)}${rule().replace(`'${project}'`, 't')}`}
    ],
    [
      'a transformation that keeps what comes',
      {
        'a.bicep':
          bicepTable(columns) +
          rule('source | extend TimeGenerated = now()').replace("'Custom-Records': {", "'Other': {")
      }
    ],
    [
      'columns that are not known',
      {
        'a.bicep': `param c array\n${bicepTable(columns).replace(/columns: \[[\s\S]*?\n {6}\]/, 'columns: c')}${rule()}`
      }
    ],
    [
      'a hub that a function may read',
      {
        'a.bicep': `${hub}${logger}resource f 'Microsoft.Web/sites@2023-12-01' = {\n  name: 'f'\n}\n`
      }
    ],
    [
      'a hub of others',
      {'a.bicep': (hub + logger).replaceAll('mcp-audit', 'orders').replaceAll('/mcp', '/x')}
    ],
    ['a hub that nobody here writes', {'a.bicep': hub}],
    [
      'a hub that is captured',
      {
        'a.bicep':
          hub.replace(
            "name: 'mcp-audit'\n",
            "name: 'mcp-audit'\n    properties: { captureDescription: { enabled: true } }\n"
          ) + logger
      }
    ]
  ])('%s', async (_what, files) => {
    expect(await find(files)).toEqual([])
  })
})
