import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'A CI job prints or publishes an MCP configuration with secrets',
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
}
