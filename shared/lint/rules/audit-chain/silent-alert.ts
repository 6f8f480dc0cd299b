import {type Silence, silentAlerts} from '../../governance/audit-chain/silent.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** An alert over MCP calls that tells nobody. */
export const silentAlert: Rule = {
  id: 'silent-alert',
  severity: 'warning',
  confidence: 'medium',
  checkAll({resources}, report) {
    reportFailures(silentAlerts(resources), report, verdict => {
      const isTerraform = /^(?:azurerm|azapi)_/.test(verdict.label)
      return {help: helpOf(verdict.flaw, isTerraform)}
    })
  }
}

function helpOf(flaw: Silence, isTerraform: boolean): string {
  switch (flaw) {
    case 'off':
      return `Set enabled${isTerraform ? ' = ' : ': '}true, or remove the rule.`
    case 'nobody':
      return isTerraform
        ? 'Name who is told: action { action_groups = [azurerm_monitor_action_group.….id] }.'
        : 'Name who is told: actions: { actionGroups: [<the id of a Microsoft.Insights/actionGroups>] }.'
    case 'group-off':
      return `Set enabled${isTerraform ? ' = ' : ': '}true in the action group, or name another one.`
    case 'no-receiver':
      return isTerraform
        ? 'Add a receiver to the action group: email_receiver { name = "security", email_address = var.alert_email }.'
        : "Add a receiver to the action group: emailReceivers: [{ name: 'security', emailAddress: alertEmail }]."
    case 'workspace':
      return `Name the workspace that the data collection rule writes into: scopes${isTerraform ? ' = [azurerm_log_analytics_workspace.….id]' : ': [workspace.id]'}.`
    case 'suppressed':
      return 'Delete the alert processing rule, or narrow it: conditions with the names of other alert rules, or a schedule for the maintenance alone.'
    case 'no-rule':
      return 'Run it with an alert rule (azurerm_monitor_scheduled_query_rules_alert_v2, Microsoft.Insights/scheduledQueryRules or a rule of Microsoft Sentinel) with an action group.'
  }
}
