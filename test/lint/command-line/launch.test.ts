import {describe, expect, test} from '@jest/globals'
import {launchOf} from '../../../shared/lint/command-line/launch.js'
import {splitCommands} from '../../../shared/lint/command-line/words.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

const word = (text: string) => MappedText.of(new SourceFile('x', text))

/** `ecosystem target@version args`, with mounts and environment where there are any. */
function shown(...argv: string[]): string {
  const launch = launchOf(argv.map(word))
  if (!launch) return 'nothing'
  const {ecosystem, target, version, args, mounts, env} = launch
  const parts = [
    `${ecosystem} ${target}${version === undefined ? '' : `@${version}`}`,
    ...args.map(arg => arg.text),
    ...mounts.map(
      ({source, target: inside, readOnly}) =>
        `[${source.text} -> ${inside?.text}${readOnly ? ' ro' : ''}]`
    ),
    ...env.map(({name, value}) => `{${name.text}=${value.text}}`)
  ]
  return parts.join(' ')
}

describe('launchOf', () => {
  test.each<[string, string[], string]>([
    ['npx', ['npx', '-y', '@acme/mcp@1.2.3', '/x'], 'npm @acme/mcp@1.2.3 /x'],
    ['npx without version', ['npx', '@acme/mcp'], 'npm @acme/mcp'],
    [
      'npx with a tag',
      ['npx', '-y', 'mcp-remote@latest', 'https://a.b/c'],
      'npm mcp-remote@latest https://a.b/c'
    ],
    ['npx -p', ['npx', '-y', '-p', 'acme@1.0.0', 'acme-mcp', '--x'], 'npm acme@1.0.0 --x'],
    ['npx --package=', ['npx', '--package=acme@1.0.0', '-c', 'acme-mcp --x'], 'local acme-mcp --x'],
    ['npx -c with node', ['npx', '-c', 'node ~/x.js'], 'local ~/x.js'],
    ['npx tsx', ['npx', 'tsx', './file.ts'], 'local ./file.ts'],
    ['npx of a repository', ['npx', '-y', 'github:acme/mcp#v1'], 'git github:acme/mcp@v1'],
    ['npx of owner/repo', ['npx', 'acme/mcp'], 'git acme/mcp'],
    ['a path to npx', ['/Users/x/.asdf/shims/npx', '-y', 'a@1'], 'npm a@1'],
    ['npx.cmd', ['C:\\Program Files\\nodejs\\npx.cmd', '-y', 'a@1'], 'npm a@1'],
    ['npm exec', ['npm', 'exec', '--', 'a@1', '-x'], 'npm a@1 -x'],
    ['pnpm dlx', ['pnpm', 'dlx', 'a@1'], 'npm a@1'],
    ['pnpm --package', ['pnpm', '--package=a@1', 'dlx', 'b'], 'npm a@1'],
    ['yarn dlx', ['yarn', 'dlx', '-q', 'a@1'], 'npm a@1'],
    ['bunx', ['bunx', '--bun', 'a@1'], 'npm a@1'],
    ['bun x', ['bun', 'x', 'a@1'], 'npm a@1'],
    ['bun run', ['bun', 'run', 'server.ts'], 'local server.ts'],
    [
      'uvx',
      ['uvx', 'mcp-server-git==2025.1.14', '--repository', '.'],
      'pypi mcp-server-git@2025.1.14 --repository .'
    ],
    ['uvx with @', ['uvx', 'mcp-server-time@latest'], 'pypi mcp-server-time@latest'],
    ['uvx with extras', ['uvx', 'acme[cli]==1.0'], 'pypi acme@1.0'],
    ['uvx with a range', ['uvx', '--from', 'acme>=1.0', 'acme-mcp'], 'pypi acme@>=1.0'],
    [
      'uvx --from git',
      ['uvx', '--from', 'git+https://github.com/oraios/serena', 'serena', 'start'],
      'git git+https://github.com/oraios/serena start'
    ],
    [
      'uvx --from git@commit',
      ['uvx', '--from', 'git+https://github.com/o/s@abc', 's'],
      'git git+https://github.com/o/s@abc'
    ],
    [
      'uv run --with, for a program of the package',
      ['uv', 'run', '--with', 'fastmcp', 'fastmcp', 'run', 'server.py'],
      'pypi fastmcp run server.py'
    ],
    [
      'uv run --with, for another program',
      ['uv', 'run', '--with', 'mcp', 'server.py'],
      'local server.py'
    ],
    ['uvx --python', ['uvx', '--python', '3.12', 'a'], 'pypi a'],
    ['uv tool run', ['uv', 'tool', 'run', 'a==1'], 'pypi a@1'],
    ['uv run', ['uv', '--directory', '/srv/x', 'run', 'server.py', '--y'], 'local server.py --y'],
    ['uv run python', ['uv', 'run', '--with', 'mcp', 'python', 'x.py'], 'local x.py'],
    ['uv run -m', ['uv', 'run', '-m', 'acme.mcp', 'z'], 'local acme.mcp z'],
    ['pipx run', ['pipx', 'run', '--spec', 'a==1', 'a-mcp'], 'pypi a@1'],
    ['python -m', ['python3.11', '-m', 'acme', '--x'], 'local acme --x'],
    ['python', ['/usr/bin/python', 'x.py', '/'], 'local x.py /'],
    ['node', ['node', '--env-file', '.env', 'dist/x.js', '/'], 'local dist/x.js /'],
    ['deno', ['deno', 'run', '-A', 'npm:acme@1', 'x'], 'npm acme@1 x'],
    ['deno by URL', ['deno', 'run', '--allow-net', 'https://x.y/z.ts'], 'url https://x.y/z.ts'],
    ['dnx', ['dnx', 'Acme.Mcp@1.0.0', '--yes'], 'unknown Acme.Mcp@1.0.0 --yes'],
    ['go run', ['go', 'run', 'github.com/a/b@v1', '-x'], 'git github.com/a/b@v1 -x'],
    ['java -jar', ['java', '-jar', 'x.jar', '-y'], 'local x.jar -y'],
    ['cmd /c', ['cmd', '/c', 'npx', '-y', 'a@1'], 'npm a@1'],
    [
      'cmd.exe /d /s /c in one word',
      ['C:\\Windows\\System32\\cmd.exe', '/d', '/s', '/c', 'npx -y a@1 C:\\x'],
      'npm a@1 C:\\x'
    ],
    [
      'powershell -Command',
      ['powershell.exe', '-NoProfile', '-Command', "& npx -y 'a@1'"],
      'npm a@1'
    ],
    ['pwsh -c &', ['pwsh', '-c', '&', 'npx', 'a@1'], 'npm a@1'],
    ['bash -c', ['bash', '-c', 'exec npx -y a@1 "/my dir"'], 'npm a@1 /my dir'],
    [
      'bash -lc with cd',
      ['/bin/bash', '-lc', 'cd "$(git rev-parse --show-toplevel)" && exec uvx a==1'],
      'pypi a@1'
    ],
    [
      'sh -l -c of several lines',
      ['/bin/sh', '-l', '-c', 'set -e\nexport A=b\nexec npx -y \\\n  a@1 2>/dev/null\n'],
      'npm a@1 {A=b}'
    ],
    ['sh -c with environment', ['sh', '-c', 'API_KEY=abc npx a@1'], 'npm a@1 {API_KEY=abc}'],
    ['zsh -ic', ['zsh', '-ic', 'source ~/.zshrc; npx a@1'], 'npm a@1'],
    ['env', ['env', '-u', 'X', 'A=b', 'C=', 'npx', 'a@1'], 'npm a@1 {A=b} {C=}'],
    ['sudo -u', ['sudo', '-u', 'x', 'npx', 'a@1'], 'npm a@1'],
    ['timeout', ['timeout', '30s', 'npx', 'a@1'], 'npm a@1'],
    ['wsl', ['wsl.exe', '-d', 'Ubuntu', 'bash', '-c', 'npx a@1'], 'npm a@1'],
    ['op run', ['op', 'run', '--env-file=.env', '--', 'npx', 'a@1'], 'npm a@1'],
    ['a whole command', ['npx -y a@1 /x'], 'npm a@1 /x'],
    ['a whole command with a path', ['/usr/local/bin/npx -y a@1'], 'npm a@1'],
    [
      'a path with a blank',
      ['/Applications/My App/bin/server'],
      'local /Applications/My App/bin/server'
    ],
    [
      'a Windows path with a blank',
      ['C:\\Program Files\\Acme\\mcp.exe', '--x'],
      'local C:\\Program Files\\Acme\\mcp.exe --x'
    ],
    [
      'all arguments in one',
      ['npx', '-y mcp-remote@0.1.16 https://a.b/c'],
      'npm mcp-remote@0.1.16 https://a.b/c'
    ],
    ['uv run in one', ['uv run python', 'x.py'], 'local x.py'],
    [
      'docker',
      ['docker', 'run', '-i', '--rm', '-e', 'KEY', '-e', 'A=b', 'mcp/x:1.0', '--y'],
      'oci mcp/x@1.0 --y {A=b}'
    ],
    [
      'docker -eK=V',
      ['docker', 'run', '-eA=b', '--env=C=d', '--env-file', '.env', 'x'],
      'oci x {A=b} {C=d}'
    ],
    [
      'docker -it -v',
      ['docker', 'run', '-it', '-v', '/a:/b:ro', '-v=/c:/d', '--volume', 'C:\\x:/y', 'x@sha256:ab'],
      'oci x@sha256:ab [/a -> /b ro] [/c -> /d] [C:\\x -> /y]'
    ],
    [
      'docker --mount',
      ['docker', 'run', '--mount', 'type=bind,src=/a,dst=/b,readonly', 'x'],
      'oci x [/a -> /b ro]'
    ],
    [
      'docker with a default in a mount',
      ['docker', 'run', '-v', '${W:-/}:/w', 'x'],
      'oci x [${W:-/} -> /w]'
    ],
    [
      'docker --network',
      ['docker', '--context', 'y', 'run', '--network', 'host', '--name=z', 'r.io:5000/x:1', 'a'],
      'oci r.io:5000/x@1 a'
    ],
    ['docker in one string', ['docker run --rm --env-file .env -i ghcr.io/a/b'], 'oci ghcr.io/a/b'],
    ['docker compose', ['docker', 'compose', 'run', 'x'], 'local compose run x'],
    ['podman', ['podman', 'container', 'run', '-v/:/h', 'x'], 'oci x [/ -> /h]'],
    ['a local program', ['./server', '--a'], 'local ./server --a'],
    ['nothing', [], 'nothing']
  ])('%s', (_name, argv, expected) => expect(shown(...argv)).toBe(expected))

  test('positions stay exact inside a quoted script', () => {
    const text = `-c|cd x && npx "a@1" '/etc'`
    const file = new SourceFile('x', text)
    const at = (start: number, end: number) => MappedText.of(file, {start, end})
    const launch = launchOf([word('bash'), at(0, 2), at(3, text.length)])
    const [arg] = launch!.args
    const {start, end} = arg!.range()
    expect(text.slice(start, end)).toBe('/etc')
  })

  test('any words give a launch or nothing, in the end', () => {
    const deep = ['bash', '-c', 'bash -c "bash -c \'bash -c x\'"']
    expect(shown(...deep)).toContain('local')
    expect(launchOf([word('cmd'), word('/c')])?.runner).toBe('cmd')
    expect(splitCommands(word('"unclosed && x'))).toHaveLength(1)
    expect(shown('npx')).toContain('npm')
  })
})
