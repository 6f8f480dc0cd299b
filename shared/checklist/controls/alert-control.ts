import {alertsAbout, verdictsOnTopic} from '../../lint/governance/audit-chain/alert-topics.js'
import type {AlertTopic} from '../../lint/governance/audit-chain/alerts/trial.js'
import {silentAlerts} from '../../lint/governance/audit-chain/silent.js'
import {tablePlans} from '../../lint/governance/audit-chain/table-plans.js'
import {unknownColumns} from '../../lint/governance/audit-chain/unknown-columns.js'
import {alertWindows} from '../../lint/governance/audit-chain/windows.js'
import type {Verdict} from '../../lint/governance/verdict.js'
import type {Resources} from '../../lint/infrastructure/resource.js'
import type {Control, FailingRule} from '../control.js'

/** A row that asks for an alert over the audit records: the three differ in what it looks for. */
export function alertControl(
  row: Pick<Control, 'id' | 'title' | 'proof'> & {
    readonly topic: AlertTopic
    readonly detection: string
  }
): Control {
  const {id, title, proof, topic, detection} = row
  const about = (
    rule: string,
    judge: (resources: Resources) => readonly Verdict[]
  ): FailingRule => ({
    rule,
    about: ({repository: {resources}}) => verdictsOnTopic(topic, resources, judge(resources))
  })
  return {
    id,
    title,
    subject: 'logs',
    proof,
    fails: [
      about('silent-alert', silentAlerts),
      about('unknown-log-column', unknownColumns),
      about('alert-window', alertWindows),
      {rule: 'broken-audit-chain', about: ({repository: {resources}}) => tablePlans(resources)}
    ],
    links: [
      {
        wanted: 'no alert rule with such a query is declared in this repository',
        inRepository: ({repository: {resources}}) => alertsAbout(topic, resources)
      },
      {
        wanted: '',
        mayBeAbsent: true,
        inRepository: ({repository: {resources}}) => tablePlans(resources)
      }
    ],
    fix: `Declare an alert rule that is enabled, notifies an action group and runs such a query over MCPAuditLog_CL. \`mcp-gatehouse detect --emit terraform --detections ${detection}\` writes one.`
  }
}
