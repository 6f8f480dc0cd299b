import type {RuleAbout} from '../../rule.js'

const rule = (by: string, frequency: string) =>
  `resource alert 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'mcp-volume'
  location: 'westeurope'
  properties: {
    severity: 1
    scopes: [workspaceId]
    evaluationFrequency: '${frequency}'
    windowSize: 'PT1H'
    criteria: {
      allOf: [
        {
          query: '''
            MCPAuditLog_CL
            | where tool_name startswith "read_"
            | summarize Reads = count() by caller_oid${by}
            | where Reads > 100
          '''
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: { actionGroups: [actionGroupId] }
  }
}

param workspaceId string
param actionGroupId string
`

export const about: RuleAbout = {
  summary: 'Alert on MCP calls misses events at the edge of its window',
  why: 'Counts in bins of an hour begin anew with each hour: a hundred reads before the edge and a hundred after it stay below a limit of a hundred, for good. So it is with a rule that looks back less far than to its last run, and with a count over a day in a rule that is passed a quarter of an hour. `Hour > 20` lets the hour from 20:00 to 20:59 pass; the hour of `TimeGenerated` is that of UTC; and all pipelines have the same, empty, user name. Hunting queries and saved searches are left alone: people look at their results.',
  fix: 'Let the rule slide: no `bin`, a window as long as the limit means, and a frequency of a few minutes. Compare hours with `>=`, in the local time of `datetime_utc_to_local`. Group by `caller_oid`.',
  securitySeverity: 5.3,
  references: [
    'https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-create-log-alert-rule',
    'https://learn.microsoft.com/kusto/query/bin-function',
    'https://learn.microsoft.com/kusto/query/datetime-utc-to-local-function'
  ],
  bad: {file: 'alerts.bicep', text: rule(', bin(TimeGenerated, 1h)', 'PT1H')},
  good: {file: 'alerts.bicep', text: rule('', 'PT5M')}
}
