import {describe, expect, test} from '@jest/globals'
import {factsOf} from '../../../support/facts.js'

/** The marked value of an example, and the same example without the marks. */
function marked(text: string): {text: string; start: number; value: string} {
  const start = text.indexOf('«')
  const end = text.indexOf('»')
  return {text: text.replace('«', '').replace('»', ''), start, value: text.slice(start + 1, end)}
}

const workflow = (step: string) =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${step.replace(/^/gm, '      ')}\n`
const pipeline = (step: string) =>
  `pool: {vmImage: ubuntu-latest}\nsteps:\n${step.replace(/^/gm, '  ')}\n`

describe('embedded configurations: one server, its value at the exact place of the outer file', () => {
  test.each<[string, string, string, string]>([
    [
      'an input of an action, JSON',
      '.github/workflows/a.yml',
      workflow(
        `- uses: anthropics/claude-code-base-action@beta\n  with:\n    mcp_config: |\n      {\n        "mcpServers": {"s": {"command": "npx", "args": ["a@1"], "env": {"K": "«v1»"}}}\n      }`
      ),
      's claude-code K'
    ],
    [
      'an input on one line, JSON in quotes',
      '.github/workflows/a.yml',
      workflow(
        `- uses: x/y@v1\n  with:\n    mcp-config: '{"mcpServers": {"s": {"command": "x", "env": {"K": "«v1»"}}}}'`
      ),
      's unknown K'
    ],
    [
      'an input in double quotes, one level of escapes',
      '.github/workflows/a.yml',
      workflow(
        `- uses: x/y@v1\n  with:\n    mcp-config: "{\\"mcpServers\\": {\\"s\\": {\\"command\\": \\"x\\", \\"env\\": {\\"K\\": \\"«v1»\\"}}}}"`
      ),
      's unknown K'
    ],
    [
      'settings of run-gemini-cli',
      '.github/workflows/a.yml',
      workflow(
        `- uses: google-github-actions/run-gemini-cli@v0\n  with:\n    settings: |-\n      {"model": {"a": 1},\n       "mcpServers": {"s": {"command": "docker", "args": ["run", "x"], "env": {"K": "«v1»"}}}}`
      ),
      's gemini-cli K'
    ],
    [
      'claude_args',
      '.github/workflows/a.yml',
      workflow(
        `- uses: anthropics/claude-code-action@v1\n  with:\n    claude_args: |\n      --max-turns 5\n      --mcp-config '{"mcpServers": {"s": {"command": "x", "env": {"K": "«v1»"}}}}' --model y`
      ),
      's claude-code K'
    ],
    [
      'claude_args with escaped quotes',
      '.github/workflows/a.yml',
      workflow(
        `- uses: anthropics/claude-code-action@v1\n  with:\n    claude_args: --mcp-config "{\\"mcpServers\\":{\\"s\\":{\\"command\\":\\"x\\",\\"env\\":{\\"K\\":\\"«v1»\\"}}}}"`
      ),
      's claude-code K'
    ],
    [
      'an environment variable',
      '.github/workflows/a.yml',
      workflow(
        `- run: ./agent\n  env:\n    MCP: '{"mcpServers": {"s": {"command": "x", "env": {"K": "«v1»"}}}}'`
      ),
      's unknown K'
    ],
    [
      'YAML in an input',
      '.github/workflows/a.yml',
      workflow(
        `- uses: x/y@v1\n  with:\n    config: |\n      mcpServers:\n        s:\n          command: npx\n          env:\n            K: «v1»`
      ),
      's unknown K'
    ],
    [
      'a quoted here-document',
      '.github/workflows/a.yml',
      workflow(
        `- run: |\n    mkdir -p .cursor\n    cat > .cursor/mcp.json << 'EOF'\n    {\n      "mcpServers": {"s": {"command": "x", "env": {"K": "«v1»"}}}\n    }\n    EOF`
      ),
      's cursor K'
    ],
    [
      'an unquoted here-document with tabs',
      '.github/workflows/a.yml',
      workflow(
        `- run: |\n    cat <<-EOF | tee .mcp.json\n    \t{"mcpServers": {"s": {"command": "x",\n    \t  "env": {"K": "«v1»", "T": "$TOKEN"}}}}\n    \tEOF`
      ),
      's claude-code K'
    ],
    [
      'a here-document with TOML',
      '.github/workflows/a.yml',
      workflow(
        `- run: |\n    cat >> ~/.codex/config.toml <<EOF\n    [mcp_servers.s]\n    command = "npx"\n    env = { K = "«v1»" }\n    EOF`
      ),
      's codex K'
    ],
    [
      'echo',
      '.github/workflows/a.yml',
      workflow(
        `- run: |\n    echo '{"mcpServers": {"s": {"command": "x", "env": {"K": "«v1»"}}}}' > .mcp.json`
      ),
      's claude-code K'
    ],
    [
      'echo with escapes',
      '.github/workflows/a.yml',
      workflow(
        `- run: |\n    echo "{\\"mcpServers\\": {\\"s\\": {\\"command\\": \\"x\\", \\"env\\": {\\"K\\": \\"«v1»\\"}}}}" > .mcp.json`
      ),
      's claude-code K'
    ],
    [
      'claude --mcp-config',
      '.github/workflows/a.yml',
      workflow(
        `- run: |\n    claude -p "do it" --mcp-config '{"mcpServers": {"s": {"command": "x", "env": {"K": "«v1»"}}}}'`
      ),
      's claude-code K'
    ],
    [
      'copilot --additional-mcp-config',
      '.github/workflows/a.yml',
      workflow(
        `- run: |\n    copilot --additional-mcp-config='{"mcpServers": {"s": {"command": "x", "env": {"K": "«v1»"}}}}' -p x`
      ),
      's copilot-cli K'
    ],
    [
      'claude mcp add',
      '.github/workflows/a.yml',
      workflow(`- run: claude mcp add --scope user s -e K=«v1» -- npx -y a@1`),
      's claude-code K'
    ],
    [
      'claude mcp add, flags first',
      '.github/workflows/a.yml',
      workflow(
        `- run: |\n    claude mcp add --transport stdio --env K=«v1» \\\n      s -- npx -y a@1`
      ),
      's claude-code K'
    ],
    [
      'claude mcp add with a header',
      '.github/workflows/a.yml',
      workflow(`- run: 'claude mcp add --transport http s https://a.b/mcp --header "K: «v1»"'`),
      's claude-code K'
    ],
    [
      'claude mcp add-json',
      '.github/workflows/a.yml',
      workflow(`- run: |\n    claude mcp add-json s '{"command": "x", "env": {"K": "«v1»"}}'`),
      's claude-code K'
    ],
    [
      'codex mcp add',
      '.github/workflows/a.yml',
      workflow(`- run: npx @openai/codex mcp add s --env K=«v1» -- npx a@1`),
      's codex K'
    ],
    [
      'gemini mcp add',
      '.github/workflows/a.yml',
      workflow(`- run: 'gemini mcp add -t http s https://a.b -H "K: «v1»"'`),
      's gemini-cli K'
    ],
    [
      'code --add-mcp',
      '.github/workflows/a.yml',
      workflow(`- run: |\n    code --add-mcp '{"name":"s","command":"x","env":{"K":"«v1»"}}'`),
      's vscode K'
    ],
    [
      'the inspector',
      '.github/workflows/a.yml',
      workflow(
        `- run: npx @modelcontextprotocol/inspector --cli -e K=«v1» node s --method tools/list`
      ),
      'node unknown K'
    ],
    [
      'mcp-remote',
      '.github/workflows/a.yml',
      workflow(`- run: 'npx -y mcp-remote@0.1.16 https://a.b --header "K: «v1»"'`),
      'mcp-remote@0.1.16 unknown K'
    ],
    [
      'docker run',
      '.github/workflows/a.yml',
      workflow(`- run: docker run -i --rm -e K=«v1» mcp/x`),
      'mcp/x unknown K'
    ],
    [
      'a step of an Azure pipeline',
      'azure-pipelines.yml',
      pipeline(
        `- bash: |\n    cat > .vscode/mcp.json <<'EOF'\n    {"servers": {"s": {"command": "x", "env": {"K": "«v1»"}}}}\n    EOF`
      ),
      's vscode K'
    ],
    [
      'PowerShell in an Azure pipeline',
      'azure-pipelines.yml',
      pipeline(
        `- pwsh: |\n    @'\n    {"mcpServers": {"s": {"command": "x", "env": {"K": "«v1»"}}}}\n    '@ | Set-Content -Path .mcp.json`
      ),
      's claude-code K'
    ],
    [
      'a variable of an Azure pipeline',
      'azure-pipelines.yml',
      `variables:\n  mcp: '{"mcpServers": {"s": {"command": "x", "env": {"K": "«v1»"}}}}'\n${pipeline('- bash: echo')}`,
      's unknown K'
    ],
    [
      'claude mcp add in an Azure CLI task',
      'azure-pipelines.yml',
      pipeline(
        `- task: AzureCLI@2\n  inputs:\n    scriptType: bash\n    inlineScript: claude mcp add s -e K=«v1» -- npx a@1`
      ),
      's claude-code K'
    ],
    [
      'a composite action',
      'action.yml',
      `name: x\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: claude mcp add s -e K=«v1» -- npx a@1\n`,
      's claude-code K'
    ],
    [
      'a shell script',
      'scripts/setup.sh',
      `#!/usr/bin/env bash\nset -e\nclaude mcp add s -e K=«v1» -- npx -y a@1\n`,
      's claude-code K'
    ],
    [
      'a Dockerfile',
      'Dockerfile',
      `FROM node:24\nRUN npm i -g x && \\\n    claude mcp add s -e K=«v1» -- npx -y a@1\n`,
      's claude-code K'
    ],
    [
      'a Dockerfile with a here-document',
      'Dockerfile',
      `FROM node:24\nCOPY <<EOF /root/.claude.json\n{"mcpServers": {"s": {"command": "x", "env": {"K": "«v1»"}}}}\nEOF\n`,
      's claude-code-user K'
    ],
    [
      'a compose file',
      'compose.yaml',
      `services:\n  a:\n    image: x\n    command: ["sh", "-c", "claude mcp add s -e K=«v1» -- npx -y a@1"]\n`,
      's claude-code K'
    ],
    [
      'a config of a compose file',
      'docker-compose.yml',
      `services: {a: {image: x}}\nconfigs:\n  mcp:\n    content: |\n      {"mcpServers": {"s": {"command": "x", "env": {"K": "«v1»"}}}}\n`,
      's unknown K'
    ],
    [
      'a post-create command of a dev container',
      '.devcontainer/devcontainer.json',
      `{"image": "x", "postCreateCommand": "claude mcp add s -e K=«v1» -- npx -y a@1"}`,
      's claude-code K'
    ]
  ])('%s', async (_name, file, example, expected) => {
    const {text, start, value} = marked(example)
    const facts = await factsOf(file, text)
    expect(facts.mcpServers.map(server => `${server.name} ${server.client}`)).toEqual([
      expected.split(' ').slice(0, 2).join(' ')
    ])
    const name = expected.split(' ')[2]
    const sites = facts.credentialSites.filter(site => site.server && site.name === name)
    expect(sites.map(site => site.value.text)).toEqual([value])
    expect(sites[0]!.value.range()).toEqual({start, end: start + value.length})
  })
})

describe('what is no server', () => {
  test.each([
    ['npm install', '- run: npm i -D @modelcontextprotocol/sdk'],
    ['a scanner', '- run: npx -y mcp-scan@latest && uvx mcp-scan scan'],
    ['claude mcp list', '- run: claude mcp list && claude mcp remove x'],
    ['words in text', '- run: echo "claude mcp add x -- y"'],
    ['a build of an image', '- run: docker build -t mcp/x . && docker push mcp/x'],
    ['a name', '- name: mcp\n  run: npm test'],
    [
      'a file of a configuration',
      '- uses: anthropics/claude-code-action@v1\n  with:\n    claude_args: --mcp-config .github/mcp.json'
    ]
  ])('%s', async (_name, step) => {
    const facts = await factsOf('.github/workflows/a.yml', workflow(step))
    expect(facts.mcpServers).toEqual([])
  })

  test('a compiled agentic workflow is checked in its source', async () => {
    const text = `# This file was automatically generated by gh-aw. DO NOT EDIT.\n${workflow('- run: |\n    cat << EOF | node x.cjs\n    {"mcpServers": {"s": {"url": "http://a.b"}}}\n    EOF')}`
    expect((await factsOf('.github/workflows/a.lock.yml', text)).mcpServers).toEqual([])
    expect((await factsOf('.github/workflows/a.yml', text)).mcpServers).toHaveLength(1)
  })
})

describe('a configuration that a script writes', () => {
  const written = async (step: string) =>
    (await factsOf('.github/workflows/a.yml', workflow(step))).mcpConfigs.map(config => [
      config.written?.path,
      ...(config.written?.expanded.map(({text, by}) => `${by} ${text.text}`) ?? [])
    ])

  test('with secrets that the CI system or the shell puts in', async () => {
    expect(
      await written(
        '- run: |\n    cat > .mcp.json <<\'EOF\'\n    {"mcpServers": {"s": {"url": "https://a.b", "headers": {"K": "${{ secrets.K }}"}}}}\n    EOF'
      )
    ).toEqual([['.mcp.json', 'ci ${{ secrets.K }}']])
    expect(
      await written(
        '- run: |\n    cat > .mcp.json <<EOF\n    {"mcpServers": {"s": {"url": "https://a.b/$PATH_X", "headers": {"K": "$API_TOKEN"}}}}\n    EOF'
      )
    ).toEqual([['.mcp.json', 'shell $API_TOKEN']])
  })

  test('with references that stay references', async () => {
    expect(
      await written(
        '- run: |\n    cat > .mcp.json <<\'EOF\'\n    {"mcpServers": {"s": {"url": "https://a.b", "headers": {"K": "${API_TOKEN}"}}}}\n    EOF'
      )
    ).toEqual([['.mcp.json']])
    expect(
      await written(
        '- run: |\n    cat > .mcp.json <<EOF\n    {"mcpServers": {"s": {"url": "https://a.b", "headers": {"K": "\\${API_TOKEN}"}}}}\n    EOF'
      )
    ).toEqual([['.mcp.json']])
  })
})
