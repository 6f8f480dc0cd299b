import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP server reaches a secrets manager with a personal key',
  why: "With such a server the model can read, and be talked into passing on, every secret that the key opens. The key is a person's or a service account's and lives long; the manager's log shows its owner, not the agent.",
  fix: 'Keep secrets managers out of the reach of agents. What a job needs it can read by its own identity before the agent starts (`mcp-gatehouse secrets`), by name and just in time.',
  securitySeverity: 7.5,
  references: [
    'https://genai.owasp.org/llmrisk/llm062025-excessive-agency/',
    'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'
  ],
  bad: {
    file: '.mcp.json',
    text: `{\n  "mcpServers": {\n    "vault": {\n      "command": "docker",\n      "args": ["run", "-i", "--rm", "-e", "VAULT_TOKEN", "hashicorp/vault-mcp-server@sha256:${'4b1d'.repeat(16)}"],\n      "env": {"VAULT_TOKEN": "\${VAULT_TOKEN}"}\n    }\n  }\n}\n`
  },
  good: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"], "env": {"API_KEY": "${DOCS_KEY}"}}\n  }\n}\n'
  }
}
