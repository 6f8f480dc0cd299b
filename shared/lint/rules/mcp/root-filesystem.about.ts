import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP server has access to a root of the file system',
  why: 'A server that may read `/`, a drive or all homes gives every key, token and document on the machine to whatever the model is talked into. A prompt in an issue or a web page is enough: no exploit is needed, reading files is what the server is for.',
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
}
