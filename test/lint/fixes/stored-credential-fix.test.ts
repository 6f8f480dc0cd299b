import {describe, expect, test} from '@jest/globals'
import {defaultConfig} from '../../../shared/lint/config/config.js'
import {fixAll} from '../../../shared/lint/fixes/fix-all.js'
import {lint} from '../../../shared/lint/lint.js'
import {storedCredential} from '../../../shared/lint/rules/credentials/stored-credential.js'
import {writeTree} from '../../support/tree.js'

const token = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`

/** The text after all fixes, what they say, and how many findings are left. */
async function fixed(file: string, text: string) {
  const root = writeTree({[file]: text})
  const run = (texts?: ReadonlyMap<string, string>) =>
    lint({
      root,
      paths: [root],
      config: defaultConfig,
      rules: [storedCredential],
      ...(texts && {texts})
    })
  const tree = await fixAll(root, await run(), run)
  return {
    text: tree.changes.get(file)?.after ?? text,
    said: tree.fixed.map(finding => finding.fix!.description),
    left: tree.result.findings.length
  }
}

describe('an environment variable of a server', () => {
  test.each([
    ['Claude Code', '.mcp.json', 'mcpServers', '${GITHUB_TOKEN}'],
    ['Roo Code', '.roo/mcp.json', 'mcpServers', '${env:GITHUB_TOKEN}'],
    ['Gemini CLI', '.gemini/settings.json', 'mcpServers', '$GITHUB_TOKEN'],
    ['Factory', '.factory/mcp.json', 'mcpServers', '${GITHUB_TOKEN}']
  ])('%s', async (_, file, key, reference) => {
    const text = `{\n  "${key}": {"github": {"command": "x", "env": {"GITHUB_TOKEN": "${token}"}}}\n}\n`
    const result = await fixed(file, text)
    expect(result.text).toBe(text.replace(token, reference))
    expect(result.left).toBe(0)
    expect(result.said).toEqual([
      expect.stringMatching(/set the environment variable GITHUB_TOKEN where .* starts, and revoke/)
    ])
  })

  test('opencode', async () => {
    const text = `{"mcp": {"github": {"type": "local", "command": ["x"], "environment": {"GITHUB_TOKEN": "${token}"}}}}`
    expect((await fixed('opencode.json', text)).text).toBe(
      text.replace(token, '{env:GITHUB_TOKEN}')
    )
  })

  test.each([
    [
      'LibreChat',
      'librechat.yaml',
      'mcpServers:\n  github:\n    command: x\n    env:\n      GITHUB_TOKEN: TOKEN # ours\n',
      '${GITHUB_TOKEN}'
    ],
    [
      'LibreChat, quoted',
      'librechat.yaml',
      "mcpServers:\n  github: {command: x, env: {GITHUB_TOKEN: 'TOKEN'}}\n",
      '${GITHUB_TOKEN}'
    ],
    [
      'Continue',
      '.continue/mcpServers/github.yaml',
      'name: g\nversion: 0.0.1\nschema: v1\nmcpServers:\n  - name: github\n    command: x\n    env:\n      GITHUB_TOKEN: TOKEN\n',
      '${{ secrets.GITHUB_TOKEN }}'
    ]
  ])('%s', async (_, file, text, reference) => {
    const result = await fixed(
      file,
      text.replace('TOKEN #', `${token} #`).replace(/(?<=: '?)TOKEN/, token)
    )
    expect(result.text).toContain(reference)
    expect(result.text).not.toContain(token)
    expect(result.left).toBe(0)
  })

  test('the whole value goes, not only the password in it', async () => {
    const url = 'postgresql://orders:Kd83-hQx1-pLz7@db.contoso.net:5432/orders'
    const text = `{"mcpServers": {"db": {"command": "x", "env": {"DATABASE_URL": "${url}"}}}}`
    expect((await fixed('.mcp.json', text)).text).toBe(text.replace(url, '${DATABASE_URL}'))
  })
})

describe('headers and arguments', () => {
  test('only the credential is replaced, by a variable named for server and header', async () => {
    const text = `{"mcpServers": {"git hub": {"url": "https://a.example", "headers": {"Authorization": "Bearer ${token}"}}}}`
    const result = await fixed('.mcp.json', text)
    expect(result.text).toBe(text.replace(token, '${GIT_HUB_TOKEN}'))
  })

  test('a flag with its value', async () => {
    const text = `{"mcpServers": {"github": {"command": "x", "args": ["--api-key", "${token}", "--token=${token}"]}}}`
    const result = await fixed('.mcp.json', text)
    expect(result.text).toBe(
      text.replace(token, '${GITHUB_API_KEY}').replace(token, '${GITHUB_TOKEN}')
    )
  })
})

describe('VS Code', () => {
  const server = (value: string) =>
    `"servers": {\n    // the team's own\n    "github": {"command": "x", "env": {"GITHUB_TOKEN": "${value}"}}\n  }`

  test('gets an input that it asks for', async () => {
    const result = await fixed('.vscode/mcp.json', `{\n  ${server(token)}\n}\n`)
    expect(result.text).toBe(`{
  "inputs": [
    {
      "type": "promptString",
      "id": "github-token",
      "description": "GITHUB_TOKEN of the MCP server github",
      "password": true
    }
  ],
  ${server('${input:github-token}')}
}
`)
    expect(result.left).toBe(0)
  })

  test('adds to the inputs that are there, once for each variable', async () => {
    const two = `{
  "inputs": [{"type": "promptString", "id": "other", "description": "o"}],
  "servers": {
    "a": {"command": "x", "env": {"GITHUB_TOKEN": "${token}"}},
    "b": {"command": "x", "env": {"GITHUB_TOKEN": "${token}"}}
  }
}
`
    const result = await fixed('.vscode/mcp.json', two)
    expect(result.left).toBe(0)
    expect(result.text.match(/"id": "github-token"/g)).toHaveLength(1)
    expect(result.text.match(/\$\{input:github-token\}/g)).toHaveLength(2)
    expect(JSON.parse(result.text).inputs).toHaveLength(2)
  })

  test('many in one file, with names that JSON and patterns give a meaning', async () => {
    const servers = Array.from(
      {length: 40},
      (_, i) => `"a $& \\"${i}\\"": {"command": "x", "env": {"TOKEN_${i}": "${token}"}}`
    )
    const result = await fixed('.vscode/mcp.json', `{"servers": {${servers.join(',\n')}}}`)
    expect(result.left).toBe(0)
    const {inputs} = JSON.parse(result.text)
    expect(inputs).toHaveLength(40)
    expect(inputs[0].description).toMatch(/^TOKEN_\d+ of the MCP server a \$& "\d+"$/)
  })

  test('keeps Windows line breaks and tabs', async () => {
    const text = `{\r\n\t"servers": {\r\n\t\t"g": {"command": "x", "env": {"GITHUB_TOKEN": "${token}"}}\r\n\t}\r\n}\r\n`
    const result = await fixed('.vscode/mcp.json', text)
    expect(result.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(result.text).toContain('\r\n\t"inputs": [\r\n\t\t{\r\n\t\t\t"type"')
  })
})

describe('Codex takes names of variables', () => {
  test('for an environment variable', async () => {
    const text = `[mcp_servers.github]\ncommand = "x"\nenv = { "GITHUB_TOKEN" = "${token}" } # mine\n`
    const result = await fixed('.codex/config.toml', text)
    expect(result.text).toBe(
      '[mcp_servers.github]\ncommand = "x"\nenv_vars = ["GITHUB_TOKEN"] # mine\n'
    )
  })

  test('for a bearer token', async () => {
    const text = `[mcp_servers.github]\nurl = "https://a.example"\nhttp_headers = { Authorization = "Bearer ${token}" }\n`
    expect((await fixed('.codex/config.toml', text)).text).toContain(
      '\nbearer_token_env_var = "GITHUB_TOKEN"\n'
    )
  })

  test('for lines of their own, one after the other', async () => {
    const text = `[mcp_servers.github]
command = "x"

[mcp_servers.github.env]
GITHUB_TOKEN = "${token}" # mine
LOG_LEVEL = "debug"
GH_TOKEN = '${token}'

[mcp_servers.other]
url = "https://a.example"

[mcp_servers.other.http_headers]
X-API-Key = "${token}"
`
    const result = await fixed('.codex/config.toml', text)
    expect(result.text).toBe(`[mcp_servers.github]
env_vars = ["GITHUB_TOKEN", "GH_TOKEN"]
command = "x"

[mcp_servers.github.env]
LOG_LEVEL = "debug"

[mcp_servers.other]
env_http_headers = { "X-API-Key" = "OTHER_API_KEY" }
url = "https://a.example"

[mcp_servers.other.http_headers]
`)
    expect(result.left).toBe(0)
  })

  test('nothing is changed where the table of the server is elsewhere', async () => {
    const text = `[mcp_servers.github.env]\nGITHUB_TOKEN = "${token}"\n`
    expect((await fixed('.codex/config.toml', text)).text).toBe(text)
  })

  test('nothing is changed where there is more in the table', async () => {
    const text = `[mcp_servers.github]\ncommand = "x"\nenv = { GITHUB_TOKEN = "${token}", A = "b" }\n`
    expect((await fixed('.codex/config.toml', text)).text).toBe(text)
  })
})

describe('nothing is changed', () => {
  test.each([
    ['where the client expands nothing', 'claude_desktop_config.json'],
    ['where it is not certain that it does', '.cursor/mcp.json'],
    ['where the client is not known', 'tools/mcp.json']
  ])('%s', async (_, file) => {
    const text = `{"mcpServers": {"github": {"command": "x", "env": {"GITHUB_TOKEN": "${token}"}}}}`
    const result = await fixed(file, text)
    expect([result.text, result.left]).toEqual([text, 1])
  })

  test('where the finding is a guess', async () => {
    const text = '{"mcpServers": {"a": {"command": "x", "env": {"API_TOKEN": "kX9mQ2vL8pR4wT6z"}}}}'
    const result = await fixed('.mcp.json', text)
    expect([result.text, result.left]).toEqual([text, 1])
  })

  test('in a workflow that holds a configuration', async () => {
    const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n          cat > .mcp.json <<'EOF'\n          {"mcpServers": {"github": {"command": "x", "env": {"GITHUB_TOKEN": "${token}"}}}}\n          EOF\n`
    expect((await fixed('.github/workflows/a.yml', text)).text).toBe(text)
  })
})
