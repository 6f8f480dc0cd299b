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
    case 'no-rule':
      return 'Run it with an alert rule (azurerm_monitor_scheduled_query_rules_alert_v2, Microsoft.Insights/scheduledQueryRules or a rule of Microsoft Sentinel) with an action group.'
  }
}
