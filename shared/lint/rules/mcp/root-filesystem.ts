import {filesystemAccess} from '../../mcp/filesystem-access.js'
import {serverLabel} from '../../mcp/server-label.js'
import type {Rule} from '../../rule.js'

/** A server that may read the whole disk, or a folder that holds everybody's data. */
export const rootFilesystem: Rule = {
  meta: {
    id: 'root-filesystem',
    summary: 'MCP server has access to a root of the file system',
    severity: 'error',
    why: 'A server that may read `/`, a drive or all homes hands every key, token and document on the machine to whatever the model is talked into. A prompt in an issue or a web page is enough: no exploit is needed, reading files is what the server is for.',
    fix: 'Give the server the one folder it works on: `.`, `${workspaceFolder}` or a path inside the workspace. For a container, mount that folder and nothing above it, read-only where reading is enough. A folder that servers are meant to have can be named in `filesystem-roots` of the configuration.',
    securitySeverity: 8.8,
    references: [
      'https://modelcontextprotocol.io/specification/2025-06-18/client/roots',
      'https://cwe.mitre.org/data/definitions/732.html'
    ],
    bad: {
      file: '.mcp.json',
      text: '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]\n    }\n  }\n}\n'
    },
    good: {
      file: '.mcp.json',
      text: '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "."]\n    }\n  }\n}\n'
    }
  },
  check(facts, report, config) {
    for (const server of facts.mcpServers) {
      for (const access of filesystemAccess(server, config)) {
        if (access.breadth !== 'root') continue
        report({
          range: access.range,
          message: `${serverLabel(server)} may use all of '${access.path}'${access.through === 'mount' ? ', mounted from the host' : ''}`,
          help: 'Name the one folder it needs, such as ${workspaceFolder} or a path inside the workspace.',
          subject: `${server.name} ${access.path}`
        })
      }
    }
  }
}
