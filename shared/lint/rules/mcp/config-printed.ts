import {judgeSite} from '../../credentials/index.js'
import type {Facts, McpConfig} from '../../facts/facts.js'
import type {Rule} from '../../rule.js'

/** A configuration with secrets in it that a job prints or publishes. */
export const configPrinted: Rule = {
  meta: {
    id: 'config-printed',
    summary: 'A CI job prints or publishes an MCP configuration with secrets',
    severity: 'warning',
    why: 'The CI system masks a secret only in the form in which it knows it. Inside of JSON it may be escaped, cut or encoded, and then the log shows it to everyone who may read the run. An artifact is not masked at all.',
    fix: "Do not print the file. To check it, print only the names: `jq '.mcpServers | keys'`. Better, write references into it and no secrets.",
    securitySeverity: 6.5,
    references: [
      'https://docs.github.com/en/actions/reference/security/secure-use#using-secrets',
      'https://learn.microsoft.com/azure/devops/pipelines/process/set-secret-variables'
    ],
    bad: {
      file: 'azure-pipelines.yml',
      text: `trigger: none
pool: {vmImage: ubuntu-latest}
steps:
  - bash: |
      cat > mcp.json << EOF
      {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.example.com/mcp",
        "headers": {"Authorization": "Bearer $CRM_TOKEN"}}}}
      EOF
      cat mcp.json
    env:
      CRM_TOKEN: $(crmToken)
`
    },
    good: {
      file: 'azure-pipelines.yml',
      text: `trigger: none
pool: {vmImage: ubuntu-latest}
steps:
  - bash: |
      cat > mcp.json << 'EOF'
      {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.example.com/mcp",
        "headers": {"Authorization": "Bearer \${CRM_TOKEN}"}}}}
      EOF
      cat mcp.json
    env:
      CRM_TOKEN: $(crmToken)
`
    }
  },
  check(facts, report) {
    for (const {path, range, by} of facts.configPrints) {
      const config = facts.mcpConfigs.find(({written}) => written && samePath(written.path, path))
      if (!config || !holdsSecret(config, facts)) continue
      report({
        range,
        message: `${by} shows the MCP configuration that the job wrote, with its secrets`,
        help: "Do not print the file; to check it, print its names: jq '.mcpServers | keys'.",
        subject: `${by} ${path}`
      })
    }
  }
}

function samePath(a: string, b: string): boolean {
  const plain = (path: string) =>
    path
      .trim()
      .replace(/^\.[\\/]/, '')
      .replaceAll('\\', '/')
  return plain(a) === plain(b)
}

function holdsSecret(config: McpConfig, facts: Facts): boolean {
  if ((config.written?.expanded.length ?? 0) > 0) return true
  return facts.credentialSites.some(
    site => site.server && config.servers.includes(site.server) && judgeSite(site).length > 0
  )
}
