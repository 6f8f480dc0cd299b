import {toolClasses} from '../../governance/gateway/grants.js'
import {policyRule} from '../../governance/gateway/policy-rule.js'

/** Every token may call every tool. */
export const gatewayWithoutToolClasses = policyRule({
  id: 'gateway-without-tool-classes',
  severity: 'note',
  control: toolClasses,
  helps: {
    none: 'Read params.name of the JSON-RPC message when method is "tools/call", look up its class (read, write, admin, secrets), and refuse with 403 where neither scp nor roles hold the grant; `mcp-gatehouse policy` prints the table.',
    any: 'Decide by tool: read params.name of the JSON-RPC message, and ask for the one grant that its class needs; `mcp-gatehouse policy` prints the table.'
  }
})
