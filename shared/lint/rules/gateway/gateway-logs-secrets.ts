import {logContent} from '../../governance/gateway/log-content.js'
import {policyRule} from '../../governance/gateway/policy-rule.js'

/** Log holds bodies, headers or credentials. */
export const gatewayLogsSecrets = policyRule({
  id: 'gateway-logs-secrets',
  severity: 'warning',
  control: logContent,
  helps: {
    body: 'Log single values: the JSON-RPC method, params.name, the size, one named argument cut short; never the body.',
    headers: 'Name the headers that you need, such as traceparent; never all of them.',
    credential: 'Log the oid of the validated token in place of the header, or a hash of the value.'
  }
})
