import {howToClose} from '../../governance/hosting/how-to-close.js'
import {publicServers} from '../../governance/hosting/public-servers.js'
import {problemOf} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** An MCP server that the whole Internet reaches. */
export const publicServer: Rule = {
  id: 'public-server',
  severity: 'warning',
  checkAll({resources}, report, config) {
    for (const verdict of publicServers(resources, config.servers)) {
      const problem = problemOf(verdict, {
        message: `MCP server '${verdict.label}' ${verdict.because}`,
        help: howToClose(verdict)
      })
      if (problem) report(problem)
    }
  }
}
