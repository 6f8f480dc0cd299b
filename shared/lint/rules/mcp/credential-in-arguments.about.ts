import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'A credential is passed to an MCP server as an argument',
  why: 'Arguments of a process are no secret: every user of the machine sees them in the list of processes, and crash reports, audit logs and monitoring keep them. That holds for a reference too, once the client has put its value in.',
  fix: 'Pass the credential in the environment: most servers that take `--api-key` also read a variable such as `API_KEY`. For a container name the variable alone (`-e API_KEY`) and set it in `env`.',
  securitySeverity: 5,
  references: ['https://cwe.mitre.org/data/definitions/214.html'],
  bad: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "search": {\n      "command": "npx",\n      "args": ["-y", "search-mcp@1.4.0", "--api-key", "${SEARCH_API_KEY}"]\n    }\n  }\n}\n'
  },
  good: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "search": {\n      "command": "npx",\n      "args": ["-y", "search-mcp@1.4.0"],\n      "env": {"API_KEY": "${SEARCH_API_KEY}"}\n    }\n  }\n}\n'
  }
}
