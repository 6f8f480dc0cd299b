import type {RuleAbout} from '../../rule.js'

const query = (suffix: string) =>
  `// More than five refusals of one caller.
MCPAuditLog_CL
| where response_status${suffix && '_d'} == 403
| summarize Denied = count() by caller_oid${suffix}
| where Denied > 5
`

export const about: RuleAbout = {
  summary: 'Query over MCP calls reads a column that the table does not have',
  why: 'A query that names a column which is not there does not run: the alert rule fails at each evaluation, or is never created, and no one is notified. Names with `_s` and `_d` come from the HTTP Data Collector API, whose tables were named so; a data collection rule writes the names of the record. The columns are those of the table where the repository declares it (Terraform, Bicep, ARM), and the fields of the [audit record](../call.md) for `MCPAuditLog_CL` where it does not. Tables of others are left alone.',
  fix: 'Write the names of the table. `column_ifexists("name", "")` reads a column that may be missing.',
  securitySeverity: 6.5,
  references: [
    'https://learn.microsoft.com/azure/azure-monitor/logs/custom-logs-migrate',
    'https://learn.microsoft.com/kusto/query/column-ifexists-function'
  ],
  bad: {
    file: 'alerts.tf',
    text: alert(query('_s'))
  },
  good: {file: 'alerts.tf', text: alert(query(''))}
}

function alert(text: string): string {
  return `resource "azurerm_monitor_scheduled_query_rules_alert_v2" "denials" {
  name                 = "mcp-denials"
  resource_group_name  = "rg-mcp"
  location             = "westeurope"
  scopes               = [var.workspace_id]
  severity             = 2
  evaluation_frequency = "PT5M"
  window_duration      = "PT10M"

  criteria {
    query                   = <<-QUERY
${text.replace(/^(?=.)/gm, '      ')}    QUERY
    time_aggregation_method = "Count"
    operator                = "GreaterThan"
    threshold               = 0
  }

  action {
    action_groups = [var.action_group_id]
  }
}
`
}
