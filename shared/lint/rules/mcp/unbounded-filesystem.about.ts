import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP server reaches the whole disk by default and no limit is set',
  why: 'Some servers take no folders as arguments: without a limit they read and write whatever their user can, and some run commands. Nothing in the configuration shows it, so it looks harmless in review.',
  fix: 'Set the limit that the server knows (a flag or a variable, named in the finding), or run it in a container that has only the folder of the project.',
  securitySeverity: 7,
  references: ['https://cwe.mitre.org/data/definitions/732.html'],
  bad: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "git": {"command": "uvx", "args": ["mcp-server-git==2026.1.14"]}\n  }\n}\n'
  },
  good: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "git": {"command": "uvx", "args": ["mcp-server-git==2026.1.14", "--repository", "."]}\n  }\n}\n'
  }
}
