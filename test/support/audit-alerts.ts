/** Alert rules over records of MCP calls, in each language that they may stand in. */

export interface AlertOptions {
  readonly frequency?: string
  readonly window?: string
  /** Further arguments or properties. */
  readonly more?: string
  /** Without an action group. */
  readonly isSilent?: boolean
}

const indented = (query: string) => query.replace(/^(?=.)/gm, '      ')

export function terraformAlert(query: string, options: AlertOptions = {}): string {
  const {frequency = 'PT5M', window = 'PT1H', more = '', isSilent} = options
  const action = isSilent ? '' : '  action {\n    action_groups = [var.group]\n  }\n'
  return `resource "azurerm_monitor_scheduled_query_rules_alert_v2" "a" {\n  name = "a"\n  evaluation_frequency = "${frequency}"\n  window_duration = "${window}"\n${more}  criteria {\n    query = <<-EOT\n${indented(query)}\n    EOT\n  }\n${action}}\n`
}

export function bicepAlert(query: string, options: AlertOptions = {}): string {
  const {frequency = 'PT5M', window = 'PT1H', more = '', isSilent} = options
  const actions = isSilent ? '' : '    actions: { actionGroups: [group] }\n'
  return `param group string\nresource a 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {\n  name: 'a'\n  properties: {\n    evaluationFrequency: '${frequency}'\n    windowSize: '${window}'\n${more}${actions}    criteria: {\n      allOf: [\n        {\n          query: '''\n${indented(query)}\n'''\n        }\n      ]\n    }\n  }\n}\n`
}

export function armAlert(
  query: string,
  {frequency = 'PT5M', window = 'PT1H', isSilent}: AlertOptions = {}
): string {
  return JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    resources: [
      {
        type: 'Microsoft.Insights/scheduledQueryRules',
        name: 'a',
        properties: {
          evaluationFrequency: frequency,
          windowSize: window,
          criteria: {allOf: [{query}]},
          ...(!isSilent && {actions: {actionGroups: ['/subscriptions/x/actionGroups/g']}})
        }
      }
    ]
  })
}

/** A rule of Microsoft Sentinel in YAML, as its repositories have them. */
export function sentinelRule(
  query: string,
  more = 'queryFrequency: 5m\nqueryPeriod: 1h\n'
): string {
  return `id: 1\nname: a\nkind: Scheduled\n${more}query: |\n${query.replace(/^(?=.)/gm, '  ')}\n`
}

/** A table of Bicep with these columns, and its workspace. */
export function bicepTable(columns: readonly string[], name = 'MCPAuditLog_CL'): string {
  const list = columns.map(column => `        { name: '${column}', type: 'string' }\n`)
  return `resource w 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {\n  name: 'log'\n}\nresource t 'Microsoft.OperationalInsights/workspaces/tables@2023-09-01' = {\n  parent: w\n  name: '${name}'\n  properties: {\n    schema: {\n      columns: [\n${list.join('')}      ]\n    }\n  }\n}\n`
}
