import {describe, expect, test} from '@jest/globals'
import {formats} from '../../../../shared/lint/credentials/formats.js'
import {storedCredential} from '../../../../shared/lint/rules/credentials/stored-credential.js'
import {lintFiles} from '../../../support/tree.js'
import {Samples, surroundings} from '../../credentials/samples.js'

const s = new Samples(31)

async function findingsOf(file: string, text: string, config = {}) {
  const result = await lintFiles({[file]: text}, {rules: [storedCredential], config})
  const lines = text.split('\n')
  return result.findings.map(({severity, message, help, location, fingerprint}) => ({
    severity,
    message,
    help,
    fingerprint,
    text:
      location.line === location.endLine
        ? lines[location.line - 1]!.slice(location.column - 1, location.endColumn - 1)
        : undefined
  }))
}

describe('stored-credential', () => {
  test('every known format is an error in a workflow and in an MCP configuration', async () => {
    for (const {id} of formats) {
      const credential = s.credential(id)
      const value = (surroundings[id] ?? '\0').replace('\0', credential)
      if (id !== 'private-key') {
        const workflow = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    env:\n      SOME_VALUE: '${value}'\n    steps: [{run: 'true'}]\n`
        const [finding, ...more] = await findingsOf('.github/workflows/a.yml', workflow)
        expect({id, more, severity: finding?.severity}).toEqual({id, more: [], severity: 'error'})
      }
      const config = JSON.stringify(
        {mcpServers: {x: {command: 'x', env: {SOME_VALUE: value}}}},
        null,
        1
      )
      const found = await findingsOf('.mcp.json', config)
      expect({id, severities: found.map(entry => entry.severity)}).toEqual({
        id,
        severities: ['error']
      })
    }
  })

  test('no message, help or fingerprint holds four characters of the random part', async () => {
    for (const {id} of formats) {
      const credential = s.credential(id)
      const value = (surroundings[id] ?? '\0').replace('\0', credential)
      const text = JSON.stringify({
        mcpServers: {x: {command: 'x', args: [value], env: {[value]: value}}}
      })
      const {findings} = await lintFiles({'.mcp.json': text}, {rules: [storedCredential]})
      const printed = JSON.stringify(findings.map(({location: _, ...rest}) => rest))
      expect(findings.length).toBeGreaterThan(0)
      // A webhook's address has more that is fixed; its last part is not.
      const random = /webhook/.test(id) ? credential.length - 24 : 12
      for (let i = random; i + 6 <= credential.length; i++)
        expect(printed).not.toContain(credential.slice(i, i + 6))
    }
  })

  test('a guess is a warning that says so, at the exact value', async () => {
    const secret = s.alnum(32)
    const text = JSON.stringify(
      {
        mcpServers: {
          x: {
            command: 'x',
            args: ['--api-key', secret],
            env: {ACME_TOKEN: secret},
            url: 'https://a.example.net'
          }
        }
      },
      null,
      2
    )
    const found = await findingsOf('.mcp.json', text)
    expect(found.map(entry => [entry.severity, entry.text])).toEqual([
      ['warning', secret],
      ['warning', secret]
    ])
    expect(found[0]!.message).toBe(
      "the value of --api-key of MCP server 'x' looks like a stored credential"
    )
  })

  test('a token that only shows when escapes are decoded', async () => {
    const token = s.credential('azure-storage-key')
    const text = `{"mcpServers": {"x": {"command": "x", "env": {"A": "${token.replace('+ASt', '\\u002bASt')}"}}}}`
    const found = await findingsOf('.mcp.json', text)
    expect(found.map(entry => entry.severity)).toEqual(['error'])
    expect(found[0]!.text).toBe(token.replace('+ASt', '\\u002bASt'))
  })

  test('a file that does not parse is searched all the same', async () => {
    const token = s.credential('slack-token')
    const found = await findingsOf('.mcp.json', `{"mcpServers": {"x": {"env": {"A": "${token}"`)
    expect(found.map(entry => entry.text)).toEqual([token])
  })

  test('formats of the configuration are errors', async () => {
    const token = `acme_${s.hex(32)}`
    const config = {credentialFormats: [{id: 'acme-key', pattern: 'acme_[a-z0-9]{32}'}]}
    const found = await findingsOf(
      '.mcp.json',
      `{"mcpServers": {"x": {"command": "${token}"}}}`,
      config
    )
    expect(found.map(entry => [entry.severity, entry.text])).toEqual([['error', token]])
    expect(found[0]!.message).toContain('acme-key')
    expect(found[0]!.message).not.toContain(token.slice(5, 9))
  })

  test('the same credential on a moved line keeps its fingerprint', async () => {
    const token = s.credential('github-pat-classic')
    const text = `{"mcpServers": {"x": {"command": "x", "env": {"A": "${token}"}}}}`
    const [before] = await findingsOf('.mcp.json', text)
    const [after] = await findingsOf('.mcp.json', `\n\n${text}`)
    expect(after!.fingerprint).toBe(before!.fingerprint)
  })

  const workflow = (lines: string) =>
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@692973e3d937129bcbf40652eb9f2f61becf3332\n${lines}`
  test.each([
    [
      'identifiers of an OIDC log-in',
      `        with: {client-id: ${s.uuid()}, tenant-id: ${s.uuid()}, subscription-id: ${s.uuid()}}\n`
    ],
    [
      'a cache key',
      `        with:\n          key: npm-${s.hex(40)}\n          restore-keys: npm-\n`
    ],
    [
      'references',
      '        with:\n          token: ${{ secrets.X }}\n          password: ${{ secrets.A || github.token }}\n'
    ],
    [
      'a digest',
      `        with:\n          image: r/i@sha256:${s.hex(64)}\n          api-token: sha256:${s.hex(64)}\n`
    ],
    [
      'a test database',
      '        env:\n          POSTGRES_PASSWORD: postgres\n          DATABASE_URL: postgres://postgres:postgres@localhost:5432/test\n'
    ],
    [
      'switches',
      '        with:\n          persist-credentials: false\n          github-token: ""\n          secrets: inherit\n'
    ]
  ])('%s', async (_name, lines) => {
    expect(await findingsOf('.github/workflows/a.yml', workflow(lines))).toEqual([])
  })

  test('the remedy names the reference of the client', async () => {
    const token = s.credential('groq')
    const [finding] = await findingsOf(
      'opencode.json',
      `{"mcp": {"x": {"command": ["x"], "environment": {"K": "${token}"}}}}`
    )
    expect(finding!.help).toBe('Revoke it, then take it from the environment instead: {env:NAME}.')
  })

  test('a guess in a file that is meant to be filled in is a note, a known format an error', async () => {
    const text = (value: string) =>
      `{"mcpServers": {"x": {"command": "x", "env": {"API_KEY": "${value}"}}}}`
    const severities = async (value: string) =>
      (await findingsOf('.mcp.json.example', text(value))).map(entry => entry.severity)
    expect(await severities(s.alnum(32))).toEqual(['note'])
    expect(await severities(s.credential('groq'))).toEqual(['error'])
  })

  test('a key of a model provider beside the servers', async () => {
    const secret = s.alnum(40)
    const text = `{"provider": {"acme": {"options": {"apiKey": "${secret}", "baseURL": "https://a.b"}}, "local": {"options": {"apiKey": "not-needed"}}}, "mcp": {"x": {"command": ["x"]}}}`
    expect(
      (await findingsOf('opencode.json', text)).map(entry => [entry.severity, entry.text])
    ).toEqual([['warning', secret]])
  })

  test('an Azure pipeline', async () => {
    const secret = s.alnum(30)
    const text = `pool: {vmImage: ubuntu-latest}\nvariables:\n  clientSecret: ${secret}\n  vaultName: kv-prod\n  tokenAudience: api://x\nsteps:\n  - script: echo\n    env:\n      PAT: $(pat)\n      SYSTEM_ACCESSTOKEN: $(System.AccessToken)\n`
    const found = await findingsOf('azure-pipelines.yml', text)
    expect(found.map(entry => [entry.severity, entry.text])).toEqual([['warning', secret]])
  })
})

test('keys that vendors publish for emulators are none, also by their names alone', async () => {
  const key = [
    'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM',
    '4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw=='
  ].join('+')
  const text = `trigger: [main]\nvariables:\n  _CosmosToken: ${key}\nsteps:\n  - bash: x\n`
  expect(await findingsOf('azure-pipelines.yml', text)).toEqual([])
})

test('a shared access signature that has ended opens nothing', async () => {
  const at = (end: string) =>
    findingsOf(
      '.mcp.json',
      `{"mcpServers": {"a": {"url": "https://a.blob.core.windows.net/c?sv=2024-11-04&se=${end}&sig=${s.alnum(43)}%3D&sp=r"}}}`
    )
  expect(await at('2019-05-01T00%3A00Z')).toEqual([])
  expect(await at('2099-05-01T00%3A00Z')).toHaveLength(1)
})

test('a configuration that has lost its beginning is reported, without a fix', async () => {
  const token = s.credential('github-pat-classic')
  const text = `["x": {"a": {"command": "x", "env": {"GITHUB_TOKEN": "${token}"}}}}`
  const result = await lintFiles({'.vscode/mcp.json': text}, {rules: [storedCredential]})
  expect(result.findings.map(({fix}) => fix)).toEqual([undefined])
})

describe('variables of a compose file that stand in a list', () => {
  const compose = (item: string) =>
    `services:\n  a:\n    image: acme/a:1.0.0\n    build: {context: ., args: ['MODE=x']}\n    environment:\n      - ${item}\n`
  const key = s.hex(32)

  test.each([
    ['a value', `ACME_API_KEY=${key}`, [key]],
    [
      'the value that stands in for one that is not set',
      `ACME_API_KEY=\${ACME_API_KEY:-${key}}`,
      [key]
    ],
    ['a variable', 'ACME_API_KEY=${ACME_API_KEY}', []],
    ['a name alone, whose value comes from outside', 'ACME_API_KEY', []],
    ['a placeholder', 'ACME_API_KEY=${ACME_API_KEY:-change_me_to_a_long_random_string}', []]
  ])('%s', async (_, item, expected) => {
    const found = await findingsOf('docker-compose.tools.yml', compose(item))
    expect(found.map(({text}) => text)).toEqual(expected)
  })

  test('an argument of the build', async () => {
    const text = compose('X=1').replace('MODE=x', `ACME_API_KEY=${key}`)
    expect((await findingsOf('compose.yaml', text)).map(each => each.text)).toEqual([key])
  })
})

test('a password that somebody thought of is a note in a compose file, and a warning elsewhere', async () => {
  const compose = (value: string) =>
    `services:\n  db:\n    image: postgres:17.1\n    environment:\n      POSTGRES_PASSWORD: ${value}\n`
  const severities = async (file: string, text: string) =>
    (await findingsOf(file, text)).map(({severity}) => severity)
  expect(await severities('compose.yaml', compose('whalehello'))).toEqual(['note'])
  expect(await severities('compose.yaml', compose('${PW:-miniosecret}'))).toEqual(['note'])
  expect(await severities('compose.yaml', compose(s.hex(32)))).toEqual(['warning'])
  const workflow =
    'on: push\njobs: {a: {runs-on: x, steps: [{run: x, env: {POSTGRES_PASSWORD: whalehello}}]}}\n'
  expect(await severities('.github/workflows/a.yml', workflow)).toEqual(['warning'])
})
