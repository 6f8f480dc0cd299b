import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'A CI step writes secrets into the configuration of an MCP client',
  why: 'The secret is put into a file as text: it stays on a self-hosted runner, goes into an artifact or a cache with the folder, and is read by every later step. In a JSON string it has another form than the one that the CI system masks, so printing the file shows it. On a command line every process of the machine sees it.',
  fix: "Quote the here-document (`<<'EOF'`) and write a reference of the client (`${NAME}`); pass the secret to the step that starts the client in `env:`. The client puts it in itself, and nothing is written.",
  securitySeverity: 6,
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#using-secrets',
    'https://code.claude.com/docs/en/mcp'
  ],
  bad: {
    file: '.github/workflows/agent.yml',
    text: `on: workflow_dispatch
permissions: {}
jobs:
  agent:
    runs-on: ubuntu-latest
    steps:
      - env:
          CRM_TOKEN: \${{ secrets.CRM_TOKEN }}
        run: |
          cat > "$RUNNER_TEMP/mcp.json" << EOF
          {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.example.com/mcp",
            "headers": {"Authorization": "Bearer $CRM_TOKEN"}}}}
          EOF
          claude -p "Summarise" --mcp-config "$RUNNER_TEMP/mcp.json"
`
  },
  good: {
    file: '.github/workflows/agent.yml',
    text: `on: workflow_dispatch
permissions: {}
jobs:
  agent:
    runs-on: ubuntu-latest
    steps:
      - env:
          CRM_TOKEN: \${{ secrets.CRM_TOKEN }}
        run: |
          cat > "$RUNNER_TEMP/mcp.json" << 'EOF'
          {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.example.com/mcp",
            "headers": {"Authorization": "Bearer \${CRM_TOKEN}"}}}}
          EOF
          claude -p "Summarise" --mcp-config "$RUNNER_TEMP/mcp.json"
`
  }
}
