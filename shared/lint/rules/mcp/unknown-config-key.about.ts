import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP servers stand under a key that the client does not read',
  why: 'Clients use different keys for the same thing (`mcpServers`, `servers`, `mcp`, `context_servers`, `mcp_servers`) and most ignore the others in silence. The servers do not run, and a review looks at a configuration that is none.',
  fix: 'Use the key that the finding names, or move the file to where the client of this key looks for it.',
  securitySeverity: 1,
  references: [
    'https://code.visualstudio.com/docs/copilot/reference/mcp-configuration',
    'https://code.claude.com/docs/en/mcp'
  ],
  bad: {
    file: '.vscode/mcp.json',
    text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"]}\n  }\n}\n'
  },
  good: {
    file: '.vscode/mcp.json',
    text: '{\n  "servers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"]}\n  }\n}\n'
  }
}
