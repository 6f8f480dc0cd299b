import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP server is reached without encryption',
  why: "Over `http://` anyone on the way reads the token and what the tools return, and can put in answers of their own, which the model takes for the server's. The addresses of the own machine and of containers on it are left alone.",
  fix: 'Use `https://`. A server in the own network can stand behind the gateway, which terminates TLS.',
  securitySeverity: 6,
  references: [
    'https://modelcontextprotocol.io/specification/2025-06-18/basic/transports',
    'https://cwe.mitre.org/data/definitions/319.html'
  ],
  bad: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "crm": {"type": "http", "url": "http://mcp.example.com/mcp"}\n  }\n}\n'
  },
  good: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "crm": {"type": "http", "url": "https://mcp.example.com/mcp"}\n  }\n}\n'
  }
}
