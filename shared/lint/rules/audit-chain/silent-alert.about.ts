import type {RuleAbout} from '../../rule.js'

const rule = (more: string) =>
  `resource "azurerm_monitor_scheduled_query_rules_alert_v2" "secrets" {
  name                 = "mcp-secrets"
  resource_group_name  = "rg-mcp"
  location             = "westeurope"
  scopes               = [var.workspace_id]
  severity             = 1
  evaluation_frequency = "PT5M"
  window_duration      = "PT10M"

  criteria {
    query                   = "MCPAuditLog_CL | where tool_class == 'secrets' and isnotempty(caller_upn)"
    time_aggregation_method = "Count"
    operator                = "GreaterThan"
    threshold               = 0
  }
${more}}
`

export const about: RuleAbout = {
  summary: 'Alert on MCP calls is disabled or notifies no one',
  why: 'A rule that is disabled, or has no action group, finds what it looks for and says nothing. So does one whose action group is disabled or has no receiver, and one whose notifications an alert processing rule takes away. A rule that reads another workspace than the records go to, and a query in a file that no rule runs, find nothing at all. In the incident behind this project the records were there for three weeks. Only rules and queries over tables of MCP calls are looked at, and queries in files only where no rule of the repository reads them.',
  fix: 'Give the rule an action group with a receiver, switch both on, and let it read the workspace that the data collection rule writes into. Run each query by a rule: `mcp-gatehouse detect --emit terraform` writes rules with their queries.',
  securitySeverity: 5.3,
  references: ['https://learn.microsoft.com/azure/azure-monitor/alerts/action-groups'],
  bad: {file: 'alerts.tf', text: rule('')},
  good: {
    file: 'alerts.tf',
    text: rule('\n  action {\n    action_groups = [var.action_group_id]\n  }\n')
  }
}
