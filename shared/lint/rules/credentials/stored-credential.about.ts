import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'A credential is stored in the file',
  why: 'Anyone who can read the file, now or in any clone of its history, can use the credential: no log-in, no second factor, and no trace that tells the thief from the owner. It also goes on working when its owner has left. A pipeline needs none of this: it has an identity of its own, for which it can get a token that lives minutes.',
  fix: 'Revoke the credential first: it is in the history even when the line is gone. Then let the job get a short-lived token by OIDC (`mcp-gatehouse token`) or read the secret from a vault when it runs (`mcp-gatehouse secrets`). Where that is not possible, put it into the secret store of the CI system or the machine and refer to it in the syntax of the place: `${{ secrets.NAME }}` in a workflow, a secret variable in a pipeline, an environment variable or input in the configuration of an MCP client. A finding that says *guess* rests on the name and the look of the value: if it is no secret, say so with `# mcp-gatehouse: ignore[stored-credential] reason` or in the configuration.',
  securitySeverity: 9.1,
  references: [
    'https://cwe.mitre.org/data/definitions/798.html',
    'https://owasp.org/Top10/A07_2021-Identification_and_Authentication_Failures/',
    'https://learn.microsoft.com/azure/devops/pipelines/security/secrets'
  ],
  bad: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "orders": {\n      "command": "uvx",\n      "args": ["orders-mcp==1.4.0"],\n      "env": {"DATABASE_URL": "postgresql://orders:Kd83-hQx1-pLz7@db.contoso.net:5432/orders"}\n    }\n  }\n}\n'
  },
  good: {
    file: '.mcp.json',
    text: '{\n  "mcpServers": {\n    "orders": {\n      "command": "uvx",\n      "args": ["orders-mcp==1.4.0"],\n      "env": {"DATABASE_URL": "${ORDERS_DATABASE_URL}"}\n    }\n  }\n}\n'
  }
}
