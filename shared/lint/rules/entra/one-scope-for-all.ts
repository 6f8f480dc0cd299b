import {separateScopes} from '../../governance/entra/permissions.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** An API for MCP servers with one scope for everything that its tools can do. */
export const oneScopeForAll: Rule = {
  id: 'one-scope-for-all',
  severity: 'warning',
  checkAll({resources}, report) {
    reportFailures(separateScopes(resources), report, () => ({
      help: 'Declare a scope for each class of tools, such as `mcp.tools.read` and `mcp.tools.write`, and let the gateway ask for the one that a tool needs.'
    }))
  }
}
