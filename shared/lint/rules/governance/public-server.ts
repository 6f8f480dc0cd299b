import {howToClose} from '../../governance/hosting/how-to-close.js'
import {publicServers} from '../../governance/hosting/public-servers.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** An MCP server that the whole Internet reaches. */
export const publicServer: Rule = {
  id: 'public-server',
  severity: 'warning',
  checkAll({resources}, report, config) {
    reportFailures(publicServers(resources, config.servers), report, verdict => ({
      message: `MCP server '${verdict.label}' ${verdict.because}`,
      help: howToClose(verdict)
    }))
  }
}
