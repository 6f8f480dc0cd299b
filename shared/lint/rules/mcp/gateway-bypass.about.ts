import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP server is not reached through an allowed gateway',
  why: 'The gateway checks who calls, limits how often and records every call. A server that is reached beside it has none of this: its calls are in no audit log, and a personal key takes the place of an identity. The rule looks only when the configuration of this project names the gateways (`gateways`).',
  fix: "Put the server behind the gateway and give the gateway's address here. A server that may stand beside it can be named in `servers` of the configuration.",
  securitySeverity: 6,
  references: ['https://learn.microsoft.com/azure/api-management/mcp-server-overview'],
  bad: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "crm": {"type": "http", "url": "https://crm.example.com/mcp"}\n  }\n}\n'
  },
  good: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "crm": {"type": "http", "url": "https://mcp.acme.com/crm"}\n  }\n}\n'
  },
  config: 'gateways: ["https://mcp.acme.com"]\n'
}
