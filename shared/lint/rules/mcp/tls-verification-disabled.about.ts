import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP server does not check TLS certificates',
  why: 'Without checking the certificate, a connection is encrypted to anyone who answers: anyone on the way can take the token and change what the tools return. The switch is mostly set for one system with a certificate of its own and holds for all that the server talks to.',
  fix: 'Remove the switch and name the certificate authority instead: `NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE` or `REQUESTS_CA_BUNDLE` with the path of its certificate.',
  securitySeverity: 7.4,
  references: [
    'https://cwe.mitre.org/data/definitions/295.html',
    'https://nodejs.org/api/cli.html#node_extra_ca_certsfile'
  ],
  bad: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "wiki": {"command": "npx", "args": ["-y", "wiki-mcp@1.2.3"], "env": {"NODE_TLS_REJECT_UNAUTHORIZED": "0"}}\n  }\n}\n'
  },
  good: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "wiki": {"command": "npx", "args": ["-y", "wiki-mcp@1.2.3"], "env": {"NODE_EXTRA_CA_CERTS": "certs/ca.pem"}}\n  }\n}\n'
  }
}
