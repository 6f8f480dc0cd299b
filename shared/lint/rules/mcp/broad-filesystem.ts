import {filesystemAccess} from '../../mcp/filesystem-access.js'
import type {Breadth} from '../../mcp/paths.js'
import {serverLabel} from '../../mcp/server-label.js'
import type {Rule} from '../../rule.js'

const described: Readonly<Record<Breadth, string | undefined>> = {
  root: undefined,
  broad: 'a home folder or a parent of the workspace',
  credentials: 'a folder in which programs keep credentials',
  personal: "a folder of somebody's documents",
  narrow: undefined
}

/** A server that may read a home, or what lies around the workspace. */
export const broadFilesystem: Rule = {
  id: 'broad-filesystem',
  severity: 'warning',
  check(facts, report, config) {
    for (const server of facts.mcpServers) {
      for (const access of filesystemAccess(server, config)) {
        const what = described[access.breadth]
        if (what === undefined) continue
        report({
          range: access.range,
          message: `${serverLabel(server)} has access to all of '${access.path}', ${what}`,
          help: 'Name the one folder it needs, such as ${workspaceFolder} or a path inside the workspace.',
          ...(access.breadth === 'personal' && {severity: 'note' as const}),
          subject: `${server.name} ${access.path}`
        })
      }
    }
  }
}
