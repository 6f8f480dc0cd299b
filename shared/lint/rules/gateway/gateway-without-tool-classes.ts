import {toolClasses} from '../../governance/gateway/grants.js'
import {policyRule} from '../../governance/gateway/policy-rule.js'
import {tableDifferences} from '../../governance/tool-table/differences.js'

/** Every token may call every tool, or the gateway's classes of tools are not those of the policy file. */
export const gatewayWithoutToolClasses = policyRule({
  id: 'gateway-without-tool-classes',
  severity: 'note',
  control: repository => [
    ...toolClasses(repository),
    ...tableDifferences(repository.resources).map(verdict => ({...verdict, form: 'table'}))
  ],
  helps: {
    none: 'Read params.name of the JSON-RPC message when method is "tools/call", look up its class (read, write, admin, secrets), and refuse with 403 where neither scp nor roles hold the grant; `mcp-gatehouse policy` prints the table.',
    any: 'Decide by tool: read params.name of the JSON-RPC message, and ask for the one grant that its class needs; `mcp-gatehouse policy` prints the table.',
    table:
      'Change the policy file where it is wrong, and put what `mcp-gatehouse policy` prints of it into the named value.'
  }
})
