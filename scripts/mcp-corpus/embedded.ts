/** Files in which a configuration stands inside something else, and files that only look like one. */
export interface Special {
  readonly client: string
  readonly path: string
  readonly text: string
}

const workflow = (steps: string) =>
  `name: agent\non:\n  workflow_dispatch:\npermissions:\n  contents: read\njobs:\n  agent:\n    runs-on: ubuntu-latest\n    steps:\n${steps.trim().replace(/^/gm, '      ')}\n`
const pipeline = (steps: string) =>
  `trigger: none\npool:\n  vmImage: ubuntu-latest\nsteps:\n${steps.trim().replace(/^/gm, '  ')}\n`

const gh = (name: string, steps: string): Special => ({
  client: 'github-workflow',
  path: `ci/.github/workflows/${name}.yml`,
  text: workflow(steps)
})
const az = (name: string, steps: string): Special => ({
  client: 'azure-pipelines',
  path: `ci/azure-pipelines-${name}.yml`,
  text: pipeline(steps)
})

export const specials: readonly Special[] = [
  gh(
    'input-json',
    `
- uses: anthropics/claude-code-base-action@beta
  with:
    prompt: Summarise
    mcp_config: |
      {
        "mcpServers": {
          "github": {
            "command": "npx",
            "args": ["-y", "«unpinned?,vulnerable-server»@modelcontextprotocol/server-github"],
            "env": {"GITHUB_PERSONAL_ACCESS_TOKEN": "«stored-credential»[[github-pat-classic]]"}
          }
        }
      }`
  ),
  gh(
    'input-removed',
    `
- uses: anthropics/claude-code-action@v1
  with:
    «unknown-config-key»mcp_config: '{"mcpServers": {"docs": {"type": "http", "url": "https://docs.contoso.com/mcp"}}}'`
  ),
  gh(
    'claude-args',
    `
- uses: anthropics/claude-code-action@v1
  with:
    claude_args: |
      --max-turns 5
      --mcp-config '{"mcpServers": {"crm": {"type": "http", "url": "https://mcp.contoso.com/mcp", "headers": {"Authorization": "«config-written-in-script»Bearer \${{ secrets.CRM_TOKEN }}"}}}}'`
  ),
  gh(
    'claude-args-file',
    `
- uses: anthropics/claude-code-action@v1
  with:
    claude_args: --mcp-config .github/mcp.json --max-turns 5`
  ),
  gh(
    'gemini-settings',
    `
- uses: google-github-actions/run-gemini-cli@v0
  with:
    settings: |-
      {
        "mcpServers": {
          "files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "«root-filesystem»/"]},
          "issues": {"command": "docker", "args": ["run", "-i", "--rm", "-e", "GITHUB_TOKEN", "ghcr.io/github/github-mcp-server@sha256:[[hex:64]]"], "«auto-approved-tools»trust": true}
        }
      }`
  ),
  gh(
    'heredoc-quoted',
    `
- env:
    CRM_TOKEN: \${{ secrets.CRM_TOKEN }}
  run: |
    cat > /tmp/mcp.json << 'EOF'
    {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.contoso.com/mcp",
      "headers": {"Authorization": "Bearer \${CRM_TOKEN}"}}}}
    EOF
    cat /tmp/mcp.json
    claude -p "Summarise" --mcp-config /tmp/mcp.json`
  ),
  gh(
    'heredoc-unquoted',
    `
- env:
    CRM_TOKEN: \${{ secrets.CRM_TOKEN }}
  run: |
    cat > /tmp/mcp.json << EOF
    {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.contoso.com/mcp",
      "headers": {"Authorization": "«config-written-in-script»Bearer $CRM_TOKEN"}}}}
    EOF
    «config-printed»cat /tmp/mcp.json`
  ),
  gh(
    'heredoc-template',
    `
- run: |
    mkdir -p .cursor
    cat > .cursor/mcp.json << 'EOF'
    {
      "mcpServers": {
        "crm": {
          "url": "https://mcp.contoso.com/mcp",
          "headers": {"Authorization": "«config-written-in-script»Bearer \${{ secrets.CRM_TOKEN }}"}
        }
      }
    }
    EOF
- uses: actions/upload-artifact@v4
  with:
    name: config
    «config-printed»path: .cursor/mcp.json`
  ),
  gh(
    'heredoc-literal',
    `
- run: |
    cat > .mcp.json <<'EOF'
    {"mcpServers": {
      "db": {"command": "uvx", "args": ["db-mcp==1.0.0"], "env": {
        "DATABASE_URL": "«stored-credential»postgresql://app:[[alnum:18]]@db.contoso.net/app"
      }},
      "files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "«broad-filesystem»/home/runner"]}
    }}
    EOF`
  ),
  gh(
    'heredoc-toml',
    `
- run: |
    cat >> ~/.codex/config.toml << 'EOF'
    [mcp_servers.git]
    command = "uvx"
    args = ["«unpinned?,unbounded-filesystem»mcp-server-git"]
    EOF`
  ),
  gh(
    'echo',
    `
- run: |
    echo '{"mcpServers": {"wiki": {"url": "«insecure-transport»http://wiki.contoso.com/mcp"}}}' > .mcp.json`
  ),
  gh(
    'echo-expanded',
    `
- env:
    API_TOKEN: \${{ secrets.API_TOKEN }}
  run: |
    echo "{\\"mcpServers\\": {\\"wiki\\": {\\"url\\": \\"https://wiki.contoso.com/mcp\\", \\"headers\\": {\\"X-Api-Key\\": \\"«config-written-in-script»$API_TOKEN\\"}}}}" > .mcp.json
    «config-printed»jq . .mcp.json
    jq '.mcpServers | keys' package.json`
  ),
  gh(
    'mcp-add',
    `
- run: |
    npm i -g @anthropic-ai/claude-code@2.1.0
    claude mcp add github -e GITHUB_TOKEN=«stored-credential»[[github-pat-classic]] -- npx -y «unpinned?»github-mcp
    claude mcp add --scope user files -- npx -y @modelcontextprotocol/server-filesystem@2026.8.31 «root-filesystem»/
    claude mcp list`
  ),
  gh(
    'mcp-add-http',
    `
- run: |
    claude mcp add --transport http crm https://mcp.contoso.com/mcp --header "Authorization: Bearer «stored-credential»[[supabase]]"
    codex mcp add wiki --env WIKI_TOKEN=«stored-credential»[[alnum:36]] -- npx -y wiki-mcp@1.0.0
    gemini mcp add -t http docs «insecure-transport»http://docs.contoso.com/mcp`
  ),
  gh(
    'mcp-add-json',
    `
- run: |
    claude mcp add-json db '{"command": "npx", "args": ["-y", "mcp-remote@0.1.38", "https://mcp.contoso.com/mcp"], "env": {"API_KEY": "«stored-credential»[[alnum:32]]"}}'`
  ),
  gh(
    'inspector',
    `
- run: npx -y @modelcontextprotocol/inspector@0.16.5 --cli -e API_KEY=«stored-credential»[[firecrawl]] node dist/index.js --method tools/list`
  ),
  gh(
    'docker-run',
    `
- run: |
    docker run -d --name mcp -v «root-filesystem,host-mount»/:/host mcp/filesystem@sha256:[[hex:64]]
    docker build -t acme/mcp-server . && docker push acme/mcp-server`
  ),
  gh(
    'copilot',
    `
- run: |
    copilot -p "Review" --additional-mcp-config '{"mcpServers": {"fs": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "«root-filesystem»/etc"], "tools": ["*"]}}}'`
  ),
  gh(
    'auto-approve',
    `
- run: claude -p "Review" --mcp-config .mcp.json
  env:
    «auto-approved-tools»CLAUDE_CODE_AUTO_APPROVE_MCP: "true"`
  ),
  gh(
    'sound',
    `
- uses: actions/checkout@v4
  with:
    persist-credentials: false
- uses: actions/setup-node@v4
  with:
    node-version: 24
- run: npm ci && npx -y mcp-scan@0.3.0 --json
- run: npm test
  env:
    MCP_TEST_URL: http://localhost:3000/mcp
    API_KEY: \${{ secrets.API_KEY }}
    POSTGRES_PASSWORD: postgres`
  ),
  gh(
    'sound-services',
    `
- run: npm run e2e
  env:
    DATABASE_URL: postgres://postgres:postgres@localhost:5432/test
    MCP_SERVER_IMAGE: ghcr.io/acme/mcp@sha256:[[hex:64]]
    CACHE_KEY: mcp-[[hex:40]]`
  ),
  az(
    'heredoc',
    `
- bash: |
    cat > .vscode/mcp.json <<'EOF'
    {"servers": {"fs": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "«root-filesystem»/"]}}}
    EOF`
  ),
  az(
    'macro',
    `
- bash: |
    cat > mcp.json <<'EOF'
    {"mcpServers": {"crm": {"url": "https://mcp.contoso.com/mcp", "headers": {"X-Api-Key": "«config-written-in-script»$(crmApiKey)"}}}}
    EOF`
  ),
  az(
    'pwsh',
    `
- pwsh: |
    @'
    {"mcpServers": {"wiki": {"command": "npx", "args": ["-y", "wiki-mcp@1.0.0"], "env": {"NODE_TLS_REJECT_UNAUTHORIZED": "«tls-verification-disabled»0"}}}}
    '@ | Set-Content -Path .mcp.json`
  ),
  az(
    'cli',
    `
- task: AzureCLI@2
  inputs:
    azureSubscription: prod
    scriptType: bash
    scriptLocation: inlineScript
    inlineScript: |
      claude mcp add vault -e «secrets-service-access»VAULT_TOKEN=«stored-credential»[[vault]] -- npx -y vault-mcp@1.0.0`
  ),
  az(
    'sound',
    `
- task: McpGatehouse@1
  inputs:
    command: lint
- bash: claude mcp add docs --transport http https://docs.contoso.com/mcp
  env:
    API_KEY: $(apiKey)`
  ),
  {
    client: 'shell',
    path: 'ci/scripts/setup-mcp.sh',
    text: `#!/usr/bin/env bash
set -euo pipefail
# Adds the servers that everybody uses.
claude mcp add --scope user fs -- npx -y «unpinned?»@modelcontextprotocol/server-filesystem «broad-filesystem»"$HOME"
claude mcp add brave -e BRAVE_API_KEY="$BRAVE_API_KEY" -- npx -y brave-mcp@1.0.0
`
  },
  {
    client: 'docker',
    path: 'ci/Dockerfile',
    text: `FROM node:24
RUN npm i -g @anthropic-ai/claude-code@2.1.0 && \\
    claude mcp add docs -- npx -y «unpinned?»docs-mcp
RUN --mount=type=bind,from=build,src=/,dst=/build cp -r /build/mcp /opt/mcp
COPY <<EOF /root/.claude.json
{"mcpServers": {"db": {"command": "uvx", "args": ["db-mcp==1.0.0"], "env": {"DB_PASSWORD": "«stored-credential»Herbst-[[digits:4]]!"}}}}
EOF
`
  },
  {
    client: 'docker',
    path: 'ci/compose.yaml',
    text: `services:
  gateway:
    image: acme/mcp-gateway@sha256:[[hex:64]]
    command: ["sh", "-c", "claude mcp add s -e API_KEY=«stored-credential»[[tavily]] -- npx -y tavily-mcp@0.2.0"]
`
  },
  {
    client: 'devcontainer',
    path: 'ci/.devcontainer/devcontainer.json',
    text: `{
  // for everybody
  "image": "mcr.microsoft.com/devcontainers/base:ubuntu",
  "postCreateCommand": "claude mcp add fs -- npx -y @modelcontextprotocol/server-filesystem@2026.8.31 «root-filesystem»/",
  "customizations": {"vscode": {"mcp": {"servers": {
    "time": {"command": "uvx", "args": ["«unpinned?»mcp-server-time"]}
  }}}}
}
`
  },
  {
    client: 'gh-aw',
    path: 'ci/.github/workflows/triage.md',
    text: `---
on:
  issues:
    types: [opened]
permissions: read-all
mcp-servers:
  files:
    container: "mcp/filesystem"
    version: "1.0.2"
    args: ["-v", "«root-filesystem,host-mount»/:/host:ro"]
    allowed: ["*"]
  crm:
    url: "https://mcp.contoso.com/mcp"
    headers:
      Authorization: "Bearer \${{ secrets.CRM_TOKEN }}"
tools:
  notion:
    mcp:
      command: "npx"
      args: ["-y", "«unpinned?»@notionhq/notion-mcp-server"]
      env:
        NOTION_TOKEN: "«stored-credential»[[notion]]"
---

# Triage

Look at the issue.
`
  },
  {
    client: 'claude-code-plugin',
    path: 'ci/plugin/.mcp.json',
    text: `{
  "files": {"command": "\${CLAUDE_PLUGIN_ROOT}/bin/files", "args": ["."]},
  "search": {"command": "npx", "args": ["-y", "search-mcp@1.0.0"], "env": {"SEARCH_API_KEY": "«stored-credential»[[alnum:40]]"}}
}
`
  },
  {
    client: 'claude-code-settings',
    path: 'ci/.claude/settings.json',
    text: `{
  "permissions": {"allow": ["Bash(npm test)", "mcp__github__get_issue"]},
  "«auto-approved-tools»enableAllProjectMcpServers": true
}
`
  },
  {
    client: 'claude-code-user',
    path: 'ci/home/.claude.json',
    text: `{
  "numStartups": 12,
  "projects": {
    "/home/anna/shop": {
      "mcpServers": {
        "gh": {"type": "http", "url": "https://api.githubcopilot.com/mcp/", "headers": {"Authorization": "«stored-credential»Bearer [[github-oauth]]"}}
      }
    }
  }
}
`
  },
  {
    client: 'wrong-key',
    path: 'ci/wrong/.vscode/mcp.json',
    text: `{
  "«unknown-config-key»mcpServers": {"docs": {"command": "npx", "args": ["-y", "docs-mcp@1.0.0"]}}
}
`
  },
  {
    client: 'wrong-key',
    path: 'ci/wrong/.cursor/mcp.json',
    text: `{
  "«unknown-config-key»servers": {"docs": {"command": "npx", "args": ["-y", "docs-mcp@1.0.0"]}}
}
`
  },
  {
    client: 'crush',
    path: 'ci/crush.json',
    text: `{
  "mcp": {
    "a": {"type": "stdio", "command": "npx", "args": ["-y", "a-mcp@1.0.0"], "env": {"A_TOKEN": "«shell-pipeline»$(cat ~/.a-token)", "B_TOKEN": "$B_TOKEN"}}
  }
}
`
  },
  {
    client: 'odd',
    path: 'ci/odd/.mcp.json',
    text: `{
  "mcpServers": {
    "empty": {},
    "text": "npx",
    "none": null,
    "list": ["npx"],
    "ws": {"type": "ws", "url": "wss://mcp.contoso.com"},
    "numbers": {"command": "node", "args": ["x.js", 8080, true], "env": {"PORT": 8080, "DEBUG": false}},
    "still": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "«root-filesystem»/var"]}
  }
}
`
  },
  {
    client: 'none',
    path: 'ci/none/package.json',
    text: '{"name": "@acme/mcp-server", "version": "1.0.0", "scripts": {"start": "node dist/index.js"}, "keywords": ["mcp", "modelcontextprotocol"], "dependencies": {"@modelcontextprotocol/sdk": "1.2.3"}}\n'
  },
  {
    client: 'none',
    path: 'ci/none/server.json',
    text: '{"$schema": "https://static.modelcontextprotocol.io/schemas/2025-10-17/server.schema.json", "name": "io.github.acme/server", "packages": [{"registryType": "npm", "identifier": "@acme/mcp", "version": "1.0.0", "environmentVariables": [{"name": "API_KEY", "isSecret": true, "description": "Your API key"}]}]}\n'
  },
  {
    client: 'none',
    path: 'ci/none/.vscode/settings.json',
    text: '{"editor.formatOnSave": true, "mcp": true, "chat.mcp.enabled": true}\n'
  },
  {
    client: 'none',
    path: 'ci/none/opencode.json',
    text: '{"$schema": "https://opencode.ai/config.json", "provider": {"ollama": {"options": {"baseURL": "http://localhost:11434/v1", "apiKey": "not-needed"}}}, "permission": {"bash": {"rm -rf *": "deny"}}}\n'
  },
  {
    client: 'none',
    path: 'ci/none/.codex/config.toml',
    text: 'model = "gpt-5.4"\nsandbox_mode = "workspace-write"\n\n[projects."/home/anna"]\ntrust_level = "trusted"\n'
  },
  {
    client: 'none',
    path: 'ci/none/.gemini/settings.json',
    text: '{"theme": "Default", "selectedAuthType": "oauth-personal", "checkpointing": {"enabled": true}}\n'
  },
  {
    client: 'none',
    path: 'ci/none/openapi.json',
    text: '{"openapi": "3.1.0", "servers": [{"url": "http://api.contoso.com"}], "components": {"securitySchemes": {"apiKey": {"type": "apiKey", "name": "X-Api-Key", "in": "header"}}}}\n'
  },
  {
    client: 'none',
    path: 'ci/none/README.md',
    text: '---\ntitle: MCP\n---\n\n```json\n{"mcpServers": {"x": {"command": "npx", "args": ["x", "/"]}}}\n```\n'
  }
]
