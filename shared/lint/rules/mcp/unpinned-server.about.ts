import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP servers are fetched without an exact version',
  why: "Without an exact version `npx`, `uvx` and `docker run` fetch whatever the package's owner, or who has taken over the account, published last. The server runs with the rights and the credentials of anyone who starts it, and tools that were reviewed can change with the next start.",
  fix: 'Pin the version: `package@1.2.3` for npm, `package==1.2.3` for Python, `image@sha256:…` for containers, `…@<commit>` for repositories; let a bot raise it. In a CI job it is a warning, since the job holds secrets.',
  securitySeverity: 4,
  references: [
    'https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse',
    'https://docs.docker.com/dhi/core-concepts/digests/'
  ],
  bad: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp"]}\n  }\n}\n'
  },
  good: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"]}\n  }\n}\n'
  }
}
