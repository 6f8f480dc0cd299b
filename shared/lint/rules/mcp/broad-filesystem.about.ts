import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary:
    'MCP server has access to a home, to a folder of credentials or to a parent of the workspace',
  why: 'A home folder holds SSH keys, cloud profiles, browser data and the tokens of every other tool; a parent of the workspace holds the other repositories. Folders such as `~/.ssh`, `~/.aws` or `~/.config` hold the keys themselves. A server that works on one project needs none of them. `Documents`, `Desktop` and `Downloads` are only noted.',
  fix: 'Name the folder of the project: `.`, `${workspaceFolder}` or a path inside it. A folder that servers are meant to have can be named in `filesystem-roots` of the configuration.',
  securitySeverity: 6.5,
  references: ['https://modelcontextprotocol.io/specification/2025-06-18/client/roots'],
  bad: {
    file: '.cursor/mcp.json',
    text: '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "${userHome}"]\n    }\n  }\n}\n'
  },
  good: {
    file: '.cursor/mcp.json',
    text: '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "${workspaceFolder}"]\n    }\n  }\n}\n'
  }
}
