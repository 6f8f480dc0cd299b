import {describe, expect, test} from '@jest/globals'
import type {McpClient} from '../../../../shared/lint/documents/mcp/client.js'
import {clients} from '../../../../shared/lint/documents/mcp/clients.js'
import {readMcpConfig} from '../../../../shared/lint/documents/mcp/read-config.js'
import {type Launch, noFacts} from '../../../../shared/lint/facts/facts.js'
import {parseYaml} from '../../../../shared/lint/formats/yaml.js'
import {MappedText, SourceFile} from '../../../../shared/lint/source.js'
import {factsOf} from '../../../support/facts.js'

/** Nobody's client: with names of its own for everything. */
const acme: McpClient = {
  id: 'acme-agent',
  title: 'Acme Agent',
  paths: /(?:^|\/)acme\.ya?ml$/,
  format: 'yaml',
  certain: true,
  keys: ['agent.toolServers'],
  dialect: {syntaxes: ['${X}'], certain: true, example: '${NAME}'},
  userPaths: [],
  fields: {
    command: ['run.program'],
    args: ['run.arguments'],
    env: ['variables'],
    url: ['address'],
    headers: ['request.head'],
    cwd: ['folder']
  },
  container: {image: 'box', version: 'tag', mounts: 'shares', args: ['arguments']}
}

function read(client: McpClient, text: string) {
  const file = new SourceFile('acme.yml', text)
  const facts = noFacts(file, 'mcp-config')
  for (const root of parseYaml(MappedText.of(file)).documents)
    readMcpConfig(root, facts, {client, origin: 'file', runsInCi: false})
  return facts
}

const launched = (launch: Launch | undefined) =>
  launch && [
    launch.ecosystem,
    launch.target,
    launch.version,
    ...launch.args.map(({text}) => text),
    ...launch.mounts.map(({source}) => `[${source.text}]`)
  ]

test('a client with names of its own is read by its row alone', () => {
  const facts = read(
    acme,
    `agent:
  toolServers:
    local:
      run: {program: npx, arguments: [-y, a@1]}
      variables: {TOKEN: x}
      folder: /srv
    remote:
      address: https://a.b/mcp
      request: {head: {X-Key: y}}
    boxed:
      box: mcp/files
      tag: "1.2"
      shares: ["/:/host"]
      arguments: [/host]
`
  )
  const [local, remote, boxed] = facts.mcpServers
  expect(launched(local?.launch)).toEqual(['npm', 'a', '1'])
  expect(local?.env.map(({name, value}) => `${name.text}=${value.text}`)).toEqual(['TOKEN=x'])
  expect(local?.cwd?.text).toBe('/srv')
  expect([remote?.url?.text, remote?.headers[0]?.name.text]).toEqual(['https://a.b/mcp', 'X-Key'])
  expect(launched(boxed?.launch)).toEqual(['oci', 'mcp/files', '1.2', '/host', '[/]'])
  expect(facts.mcpConfigs[0]?.wrongKeys).toEqual([])
})

test('a key that it does not read is named, with the key that it reads', () => {
  const facts = read(acme, 'mcpServers: {a: {command: x}}\n')
  expect(facts.mcpConfigs[0]?.wrongKeys).toMatchObject([
    {expected: 'agent.toolServers', reason: 'Acme Agent reads `agent.toolServers`'}
  ])
})

describe('an entry with an image', () => {
  const server = async (entry: object) => {
    const text = JSON.stringify({mcpServers: {s: entry}})
    return (await factsOf('.mcp.json', text)).mcpServers[0]
  }

  test('runs a container with its mounts', async () => {
    const found = await server({image: 'mcp/x', volumes: ['/:/host'], env: {A: 'b'}})
    expect(launched(found?.launch)).toEqual(['oci', 'mcp/x', undefined, '[/]'])
    expect(found?.transport).toBe('stdio')
  })

  test.each([
    ['a program', {command: 'npx', args: ['a@1'], image: 'mcp/x'}, ['npm', 'a', '1']],
    ['an address', {url: 'https://a.b', image: 'mcp/x'}, undefined],
    ['a picture', {image: 'https://a.b/logo.png'}, undefined],
    ['a file of a picture', {image: 'logo.svg'}, undefined]
  ])('is no container: %s', async (_, entry, expected) => {
    expect(launched((await server(entry))?.launch)).toEqual(expected)
  })

  test('a catalog of the Docker MCP gateway', async () => {
    const {mcpServers} = await factsOf(
      '.docker/mcp/catalog.yaml',
      'registry:\n  files:\n    image: mcp/filesystem\n    volumes: ["/:/all"]\n    command: [/all]\n    env: [{name: TOKEN, value: abc}]\n'
    )
    const [files] = mcpServers
    expect(launched(files?.launch)).toEqual(['oci', 'mcp/filesystem', undefined, '/all', '[/]'])
    expect(files?.env.map(({name, value}) => `${name.text}=${value.text}`)).toEqual(['TOKEN=abc'])
  })
})

describe('a configuration that a script writes is known by the key of its client', () => {
  const keys = clients.flatMap(({keys: own}) =>
    own.filter(key => /^(?!mcp$|servers$)[\w-]*(?:mcp|servers)[\w-]*$/i.test(key))
  )
  test.each([...new Set(keys)])('%s', async key => {
    const script = `cat > x.json <<'EOF'\n{"${key}": {"s": {"command": "npx", "args": ["mcp-x"]}}}\nEOF\n`
    const {mcpServers} = await factsOf('setup.sh', script)
    expect(mcpServers.map(({name}) => name)).toEqual(['s'])
  })

  test('and by the file, where its client has the key for other things too', async () => {
    const script = `cat > .vscode/mcp.json <<'EOF'\nservers:\n{"servers": {"s": {"command": "mcp-x"}}}\nEOF\n`
    expect((await factsOf('setup.sh', script.replace('servers:\n', ''))).mcpServers).toHaveLength(1)
  })
})
