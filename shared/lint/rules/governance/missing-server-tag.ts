import {serverTags} from '../../governance/hosting/server-tags.js'
import {inLanguageOf} from '../../governance/language.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** An MCP server without the tag that policies look for. */
export const missingServerTag: Rule = {
  id: 'missing-server-tag',
  severity: 'note',
  checkAll({resources}, report, config) {
    reportFailures(serverTags(resources, config.servers), report, verdict => ({
      message: `MCP server '${verdict.label}' ${verdict.because}`,
      help: inLanguageOf(verdict, {
        terraform: 'Write tags = merge(var.tags, { MCPServer = "true" }).',
        azure: "Write MCPServer: 'true' into its tags."
      })
    }))
  }
}
