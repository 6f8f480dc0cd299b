import {filesystemAccess} from '../../mcp/filesystem-access.js'
import {serverLabel} from '../../mcp/server-label.js'
import type {Rule} from '../../rule.js'

/** A server that may read the whole disk, or a folder that holds everybody's data. */
export const rootFilesystem: Rule = {
  id: 'root-filesystem',
  severity: 'error',
  check(facts, report, config) {
    for (const server of facts.mcpServers) {
      for (const access of filesystemAccess(server, config)) {
        if (access.breadth !== 'root') continue
        report({
          range: access.range,
          message: `${serverLabel(server)} has access to all of '${access.path}'${access.through === 'mount' ? ', mounted from the host' : ''}`,
          help: 'Name the one folder it needs, such as ${workspaceFolder} or a path inside the workspace.',
          subject: `${server.name} ${access.path}`
        })
      }
    }
  }
}
