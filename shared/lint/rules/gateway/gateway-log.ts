import {callLog} from '../../governance/gateway/log.js'
import {policyRule} from '../../governance/gateway/policy-rule.js'

/** Calls leave no record, or only some of them. */
export const gatewayLog = policyRule({
  id: 'gateway-log',
  severity: 'warning',
  control: callLog,
  helps: {
    none: 'Log method, tool, caller and status in <outbound> and in <on-error>, with <log-to-eventhub logger-id="…"> or a fragment that both include.',
    inbound:
      'Move the statement to <outbound>, and repeat it in <on-error>, preferably as a fragment: <include-fragment fragment-id="mcp-audit" />.',
    success: 'Log in <on-error> as well, and without a condition on the status.',
    refusal:
      'Move a logging statement before <return-response> in the same branch, because nothing after it runs.'
  }
})
