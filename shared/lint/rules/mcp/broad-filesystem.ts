import {filesystemAccess} from '../../mcp/filesystem-access.js'
import {serverLabel} from '../../mcp/server-label.js'
import type {Rule} from '../../rule.js'

/** A server that may read a home, or what lies around the workspace. */
export const broadFilesystem: Rule = {
  id: 'broad-filesystem',
  severity: 'warning',
  check(facts, report, config) {
    for (const server of facts.mcpServers) {
      for (const access of filesystemAccess(server, config)) {
        if (access.breadth !== 'broad') continue
        report({
          range: access.range,
          message: `${serverLabel(server)} may use all of '${access.path}', a home folder or a parent of the workspace`,
          help: 'Name the one folder it needs, such as ${workspaceFolder} or a path inside the workspace.',
          subject: `${server.name} ${access.path}`
        })
      }
    }
  }
}
