import {describe, expect, test} from '@jest/globals'
import {unpinnedServer as rule} from '../../../../shared/lint/rules/mcp/unpinned-server.js'
import {findingsIn, serverFindings, workflowOf} from '../../../support/server-findings.js'
import {lintFiles} from '../../../support/tree.js'

const commit = '0f'.repeat(20)
const digest = `sha256:${'ab'.repeat(32)}`

describe('unpinned-server', () => {
  test.each<[string, string[], string | undefined]>([
    ['npx', ['npx', '-y', 'a'], 'a'],
    ['npx latest', ['npx', '-y', '@a/b@latest'], '@a/b@latest'],
    ['npx range', ['npx', '-y', 'a@^1.2.3'], 'a@^1.2.3'],
    ['npx major', ['npx', '-y', 'a@1'], 'a@1'],
    ['npx exact', ['npx', '-y', 'a@1.2.3'], undefined],
    ['npx pre-release', ['npx', '-y', 'a@1.2.3-beta.1'], undefined],
    ['npx -p', ['npx', '-p', 'a@1.2.3', 'b'], undefined],
    ['cmd /c npx', ['cmd', '/c', 'npx', 'a'], 'a'],
    ['bunx', ['bunx', 'a'], 'a'],
    ['pnpm dlx', ['pnpm', 'dlx', 'a'], 'a'],
    ['uvx', ['uvx', 'a'], 'a'],
    ['uvx exact', ['uvx', 'a==2025.1.14'], undefined],
    ['uvx @exact', ['uvx', 'a@1.2.3'], undefined],
    ['uvx >=', ['uvx', 'a>=1.0'], 'a>=1.0'],
    ['uvx git', ['uvx', '--from', 'git+https://github.com/a/b', 'b'], 'git+https://github.com/a/b'],
    [
      'uvx git branch',
      ['uvx', '--from', 'git+https://github.com/a/b@main', 'b'],
      'git+https://github.com/a/b@main'
    ],
    ['uvx git commit', ['uvx', '--from', `git+https://github.com/a/b@${commit}`, 'b'], undefined],
    ['docker', ['docker', 'run', '-i', 'mcp/x'], 'mcp/x'],
    ['docker latest', ['docker', 'run', '-i', 'mcp/x:latest'], 'mcp/x:latest'],
    ['docker version', ['docker', 'run', '-i', 'mcp/x:1.2.3'], undefined],
    ['docker digest', ['docker', 'run', '-i', `mcp/x@${digest}`], undefined],
    ['dnx', ['dnx', 'A.B', '--yes'], 'A.B'],
    ['dnx exact', ['dnx', 'A.B@1.2.3', '--yes'], undefined],
    ['a URL', ['deno', 'run', 'https://x.y/z.ts'], 'https://x.y/z.ts'],
    ['a version out of a variable', ['npx', '-y', 'a@${VERSION}'], undefined],
    ['a script of the project', ['node', 'dist/x.js'], undefined],
    ['npx of a file', ['npx', 'tsx', './x.ts'], undefined],
    ['a program', ['my-mcp', 'serve'], undefined],
    ['npm exec', ['npm', 'exec', '--', 'a'], 'a'],
    ['python -m uv', ['python', '-m', 'uv', 'tool', 'run', 'a'], 'a'],
    ['dotnet tool exec', ['dotnet', 'tool', 'exec', 'A.B'], 'A.B'],
    ['nix run', ['nix', 'run', 'github:a/b', '--', 'x'], 'github:a/b'],
    ['nix run at a commit', ['nix', 'run', `github:a/b/${commit}#x`], undefined],
    ['jbang of a catalog', ['jbang', 'a@b/c'], 'a@b/c'],
    ['jbang with an exact version', ['jbang', 'g.h:a:1.2.3'], undefined],
    ['jbang of a file', ['jbang', 'server.java'], undefined],
    ['npm start', ['npm', 'start'], undefined],
    ['npm run', ['npm', 'run', 'mcp'], undefined],
    ['npm --prefix', ['npm', '--prefix', 'srv', 'start'], undefined],
    ['npm install', ['npm', 'install', '@a/mcp'], undefined],
    ['pnpm --filter', ['pnpm', '--filter', 'a', 'dev'], undefined],
    ['pnpm exec', ['pnpm', 'exec', 'a'], undefined],
    ['yarn', ['yarn', 'mcp'], undefined],
    ['bun', ['bun', 'server.ts'], undefined],
    ['npx --no-install', ['npx', '--no-install', 'a'], undefined],
    ['uv run', ['uv', 'run', 'server.py'], undefined]
  ])('%s', async (_name, [command, ...args], marked) => {
    expect(await serverFindings(rule, {command, args})).toEqual(
      marked === undefined ? [] : [`note: ${marked}`]
    )
  })

  test('one finding a file, at the first server, naming all', async () => {
    const text =
      '{"mcpServers": {"a": {"command": "npx", "args": ["x"]}, "b": {"command": "uvx", "args": ["y==1.0"]}, "c": {"command": "uvx", "args": ["z"]}}}'
    const {findings} = await lintFiles({'.mcp.json': text}, {rules: [rule]})
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      severity: 'note',
      message: '2 MCP servers are fetched without an exact version: a (x), c (z)'
    })
    expect(text.slice(findings[0]!.location.column - 1, findings[0]!.location.endColumn - 1)).toBe(
      'x'
    )
    expect(findings[0]!.related).toHaveLength(1)
  })

  test('what a bridge starts, beside the bridge itself', async () => {
    const bridged = {command: 'npx', args: ['supergateway', '--stdio', 'uvx --quiet z']}
    const text = JSON.stringify({mcpServers: {s: bridged}})
    const {findings} = await lintFiles({'.mcp.json': text}, {rules: [rule]})
    expect(findings.map(({message}) => message)).toEqual([
      'an MCP server is fetched without an exact version: s (supergateway), s (z)'
    ])
    const [related] = findings[0]!.related!
    const {column, endColumn} = related!.location
    expect(text.slice(column - 1, endColumn - 1)).toBe('z')
  })

  test('a warning in CI', async () => {
    expect(
      await findingsIn(
        rule,
        '.github/workflows/a.yml',
        workflowOf('- run: claude mcp add s -- npx -y a')
      )
    ).toEqual(['warning: a'])
  })
})

test.each([
  'npx create-mcp-use-app@canary my-app',
  'npx mcp-registry-validator validate server.json',
  'uvx --from mcp-contextforge-gateway python -m mcpgateway.utils.create_token'
])('%s starts no server', async command => {
  const result = await lintFiles({'a.sh': `${command}\n`}, {rules: [rule]})
  expect(result.inventory).toEqual([])
})
