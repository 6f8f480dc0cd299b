import {describe, expect, test} from '@jest/globals'
import {unpinnedServer as rule} from '../../../../shared/lint/rules/mcp/unpinned-server.js'
import {findingsIn, serverFindings, workflowOf} from '../../../support/server-findings.js'
import {lintFiles} from '../../../support/tree.js'

const commit = '0f'.repeat(20)
const digest = `sha256:${'ab'.repeat(32)}`

describe('unpinned-server', () => {
  test.each<[string, string[], boolean]>([
    ['npx', ['npx', '-y', 'a'], true],
    ['npx latest', ['npx', '-y', '@a/b@latest'], true],
    ['npx range', ['npx', '-y', 'a@^1.2.3'], true],
    ['npx major', ['npx', '-y', 'a@1'], true],
    ['npx exact', ['npx', '-y', 'a@1.2.3'], false],
    ['npx pre-release', ['npx', '-y', 'a@1.2.3-beta.1'], false],
    ['npx -p', ['npx', '-p', 'a@1.2.3', 'b'], false],
    ['cmd /c npx', ['cmd', '/c', 'npx', 'a'], true],
    ['bunx', ['bunx', 'a'], true],
    ['pnpm dlx', ['pnpm', 'dlx', 'a'], true],
    ['uvx', ['uvx', 'a'], true],
    ['uvx exact', ['uvx', 'a==2025.1.14'], false],
    ['uvx @exact', ['uvx', 'a@1.2.3'], false],
    ['uvx >=', ['uvx', 'a>=1.0'], true],
    ['uvx git', ['uvx', '--from', 'git+https://github.com/a/b', 'b'], true],
    ['uvx git branch', ['uvx', '--from', 'git+https://github.com/a/b@main', 'b'], true],
    ['uvx git commit', ['uvx', '--from', `git+https://github.com/a/b@${commit}`, 'b'], false],
    ['docker', ['docker', 'run', '-i', 'mcp/x'], true],
    ['docker latest', ['docker', 'run', '-i', 'mcp/x:latest'], true],
    ['docker version', ['docker', 'run', '-i', 'mcp/x:1.2.3'], false],
    ['docker digest', ['docker', 'run', '-i', `mcp/x@${digest}`], false],
    ['dnx', ['dnx', 'A.B', '--yes'], true],
    ['dnx exact', ['dnx', 'A.B@1.2.3', '--yes'], false],
    ['a URL', ['deno', 'run', 'https://x.y/z.ts'], true],
    ['a version out of a variable', ['npx', '-y', 'a@${VERSION}'], false],
    ['a script of the project', ['node', 'dist/x.js'], false],
    ['npx of a file', ['npx', 'tsx', './x.ts'], false],
    ['a program', ['my-mcp', 'serve'], false],
    ['uv run', ['uv', 'run', 'server.py'], false]
  ])('%s', async (_name, [command, ...args], found) => {
    expect(await serverFindings(rule, {command, args})).toHaveLength(found ? 1 : 0)
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
