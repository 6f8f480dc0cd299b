import {auditChain} from '../../governance/audit-chain/chain.js'
import type {ChainLink} from '../../governance/audit-chain/chain-verdict.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

const helps: Readonly<Record<ChainLink, string>> = {
  association:
    'Associate the rule with the Event Hub: azurerm_monitor_data_collection_rule_association, or Microsoft.Insights/dataCollectionRuleAssociations with the hub as scope.',
  field:
    'Write the fields that are read: new JProperty("caller_oid", …) in log-to-eventhub, with the names of the table.',
  flow: 'Add a data collection rule with a data flow whose output stream is Custom-<table>.',
  output:
    'Add the columns to the table, or leave them out of the transformation: the platform drops what the table lacks.',
  plan: 'Give the table the plan Analytics: alert rules can query no other.',
  reader:
    'Import the hub into Log Analytics: a data collection rule with an Event Hub as data source, and its association with the hub.',
  source: 'Read a column of the stream declaration, or declare it there.',
  table:
    'Declare the table (Microsoft.OperationalInsights/workspaces/tables) with the columns that the transformation gives.',
  time: 'Let the transformation give the time: project TimeGenerated = todatetime(record.timestamp), ….'
}

/** A link that is missing between the gateway's log and the table of MCP calls. */
export const brokenAuditChain: Rule = {
  id: 'broken-audit-chain',
  severity: 'warning',
  confidence: 'medium',
  checkAll(repository, report) {
    reportFailures(auditChain(repository), report, verdict => ({help: helps[verdict.flaw]}))
  }
}
