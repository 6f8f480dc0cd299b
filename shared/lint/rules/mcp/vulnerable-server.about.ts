import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP server has a known vulnerability or is archived',
  why: 'Bridges and servers have had vulnerabilities by which a malicious server, page or document runs commands on the machine that starts them. The archived reference servers get no security updates at all, and are still what most examples on the web name.',
  fix: 'Raise the version to the one that the finding names, or use the server of the vendor in place of the archived one.',
  securitySeverity: 7.5,
  references: [
    'https://nvd.nist.gov/vuln/detail/CVE-2025-6514',
    'https://github.com/modelcontextprotocol/servers-archived'
  ],
  bad: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "crm": {"command": "npx", "args": ["-y", "mcp-remote@0.1.15", "https://mcp.example.com/mcp"]}\n  }\n}\n'
  },
  good: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "crm": {"command": "npx", "args": ["-y", "mcp-remote@0.1.38", "https://mcp.example.com/mcp"]}\n  }\n}\n'
  }
}
