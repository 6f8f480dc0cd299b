import type {Launch} from '../facts/facts.js'
import type {MappedText} from '../source.js'
import {readOptions} from './options.js'

/** How the command line of a package runner or interpreter is read. */
interface Runner {
  /** Subcommands that may stand before the package: `dlx`, `exec`, `tool run`. */
  readonly subcommands: readonly string[]
  /** Set where only these subcommands fetch a package: `npm exec`. Others name what is there. */
  readonly fetching?: Readonly<Record<string, Launch['ecosystem']>>
  /** Flags that name the package when the command is another one: `--from`, `--package`. */
  readonly sources: readonly string[]
  /** Flags that take the next word as their value. */
  readonly values: readonly string[]
  /** Flags whose value is a command line that is run: `npx -c`. */
  readonly scripts?: readonly string[]
  /** Whether `-m` names a module: `python -m`. */
  readonly modules?: boolean
  readonly ecosystem: Launch['ecosystem']
}

const npmValues = [
  '--registry',
  '--node-options',
  '--prefix',
  '--userconfig',
  '--cache',
  '-w',
  '--workspace',
  '--loglevel'
]
const uvValues = [
  '--with',
  '--with-editable',
  '--with-requirements',
  '--python',
  '-p',
  '--directory',
  '--project',
  '--index-url',
  '--index',
  '--default-index',
  '--extra-index-url',
  '-i',
  '--find-links',
  '-f',
  '--env-file',
  '--extra',
  '--group',
  '--cache-dir',
  '--refresh-package',
  '--constraints',
  '-c',
  '--overrides',
  '--resolution',
  '--prerelease',
  '--exclude-newer',
  '--color',
  '--config-file'
]

const npx: Runner = {
  subcommands: [],
  sources: ['-p', '--package'],
  values: npmValues,
  scripts: ['-c', '--call'],
  ecosystem: 'npm'
}
const node: Runner = {
  subcommands: [],
  sources: [],
  values: [
    '-r',
    '--require',
    '--import',
    '--loader',
    '--experimental-loader',
    '-C',
    '--conditions',
    '--env-file',
    '--max-old-space-size',
    '--title'
  ],
  ecosystem: 'local'
}
const python: Runner = {
  subcommands: [],
  sources: [],
  values: ['-W', '-X'],
  modules: true,
  ecosystem: 'local'
}

const runners: Readonly<Record<string, Runner>> = {
  npx,
  pnpx: npx,
  npm: {...npx, subcommands: ['exec', 'x', 'run', 'run-script'], fetching: {exec: 'npm', x: 'npm'}},
  pnpm: {
    ...npx,
    subcommands: ['dlx', 'exec', 'run'],
    fetching: {dlx: 'npm'},
    values: [...npmValues, '--filter', '-F', '-C', '--dir']
  },
  yarn: {
    ...npx,
    subcommands: ['dlx', 'exec', 'run'],
    fetching: {dlx: 'npm'},
    values: [...npmValues, '--cwd']
  },
  bunx: npx,
  bun: {
    ...npx,
    subcommands: ['x', 'run'],
    fetching: {x: 'npm'},
    values: [...npmValues, '--cwd']
  },
  uvx: {subcommands: [], sources: ['--from'], values: uvValues, ecosystem: 'pypi'},
  uv: {
    subcommands: ['tool', 'run'],
    fetching: {tool: 'pypi'},
    sources: ['--from'],
    values: uvValues,
    modules: true,
    ecosystem: 'local'
  },
  pipx: {
    subcommands: ['run'],
    sources: ['--spec'],
    values: ['--python', '--index-url', '--pip-args', '--suffix'],
    ecosystem: 'pypi'
  },
  dnx: {
    subcommands: [],
    sources: [],
    values: ['--source', '--add-source', '--configfile', '--verbosity', '-v', '--framework', '-f'],
    ecosystem: 'unknown'
  },
  node,
  nodejs: node,
  tsx: node,
  'ts-node': node,
  deno: {
    subcommands: ['run', 'x'],
    sources: [],
    values: ['--config', '-c', '--import-map', '--lock', '--cert'],
    ecosystem: 'local'
  },
  python,
  python3: python,
  go: {
    subcommands: ['run'],
    sources: [],
    values: ['-C', '-tags', '-mod', '-modfile'],
    ecosystem: 'local'
  },
  java: {
    subcommands: [],
    sources: [],
    values: ['-cp', '-classpath', '--class-path'],
    ecosystem: 'local'
  },
  jbang: {subcommands: ['run'], sources: [], values: [], ecosystem: 'unknown'},
  dotnet: {
    subcommands: ['tool', 'exec', 'dnx', 'run'],
    fetching: {exec: 'unknown', dnx: 'unknown'},
    sources: [],
    values: ['--source', '--add-source', '--configfile', '--version', '--framework', '--project'],
    ecosystem: 'local'
  },
  nix: {
    subcommands: ['run'],
    sources: [],
    values: ['--extra-experimental-features', '--experimental-features', '--option'],
    ecosystem: 'local'
  },
  cargo: {
    subcommands: ['run'],
    sources: [],
    values: ['--manifest-path', '-p', '--bin'],
    ecosystem: 'local'
  }
}

/** True for a program whose first argument is a package or a script. */
export function isPackageRunner(name: string): boolean {
  return Object.hasOwn(runners, name)
}

/** What a package runner starts; a command line inside (`npx -c "…"`) comes back as `script`. */
export function packageLaunch(
  name: string,
  args: readonly MappedText[],
  depth = 0
): Launch | {script: MappedText} {
  const runner = runners[name]!
  const {scripts = []} = runner
  let source: MappedText | undefined
  let command: MappedText | undefined
  let rest: readonly MappedText[] = []
  let ecosystem = runner.fetching ? 'local' : runner.ecosystem
  let installed = false
  const added: MappedText[] = []
  let subcommands = 0
  const spec = {values: [...runner.values, ...runner.sources, ...scripts]}
  for (const found of readOptions(args, spec)) {
    if (found.kind === 'end') continue
    if (found.kind === 'operand') {
      const {text} = found.word
      if (subcommands < 2 && runner.subcommands.includes(text)) {
        subcommands++
        if (runner.fetching && Object.hasOwn(runner.fetching, text))
          ecosystem = runner.fetching[text]!
        continue
      }
      command = found.word
      rest = args.slice(found.index + 1)
      break
    }
    if (found.name === '-m' && runner.modules) {
      const module = args[found.index + 1]
      // `python -m uv tool run x` is uv.
      if (module && /^(?:uv|pipx)$/.test(module.text) && depth < mostInterpreters) {
        const started = packageLaunch(module.text, args.slice(found.index + 2), depth + 1)
        return 'script' in started ? started : {...started, wrappers: [name, ...started.wrappers]}
      }
      return done(name, module, module?.text, 'local', undefined, args.slice(found.index + 2))
    }
    if (scripts.includes(found.name) && found.value) return {script: found.value}
    // Never fetched: what is not installed is an error.
    if (/^--no(?:-install)?$/.test(found.name)) installed = true
    if (runner.sources.includes(found.name)) source = found.value
    if (found.name === '--with' && found.value) added.push(found.value)
  }
  // `uv run --with fastmcp fastmcp run server.py`: the program is of the package that is fetched.
  if (name === 'uv' && command && source === undefined) {
    const program = command.text
    source = added.find(({text}) => /^[\w.-]+/.exec(text)?.[0] === program)
    if (source) ecosystem = 'pypi'
  }
  // `npx tsx ./server.ts`, `uv run python server.py`, `npx node x`: the interpreter is no server.
  const inner = command && source === undefined ? interpreterOf(command.text) : undefined
  if (inner && rest.length > 0 && depth < mostInterpreters) {
    const started = packageLaunch(inner, rest, depth + 1)
    return 'script' in started ? started : {...started, wrappers: [name, ...started.wrappers]}
  }
  const named = source ?? command
  if (source && runner.fetching && runner.ecosystem === 'npm') ecosystem = 'npm'
  const {target, version, kind} = packageOf(named?.text ?? '', installed ? 'local' : ecosystem)
  return done(name, named, target, kind, version, rest)
}

function done(
  runner: string,
  targetText: MappedText | undefined,
  target: string | undefined,
  ecosystem: Launch['ecosystem'],
  version: string | undefined,
  args: readonly MappedText[]
): Launch {
  return {
    runner,
    ...(targetText && target !== undefined && {target, targetText}),
    ecosystem,
    ...(version !== undefined && version !== '' && {version}),
    args,
    mounts: [],
    runnerFlags: [],
    env: [],
    wrappers: []
  }
}

/** Nobody starts an interpreter by another one more often. */
const mostInterpreters = 3

/** An interpreter in the place of a package, with or without version: `tsx@4`. */
function interpreterOf(text: string): string | undefined {
  const name = text.replace(/^(?!@)([^@]+)@.*$/, '$1').replace(/\.exe$/i, '')
  return ['tsx', 'ts-node', 'node', 'python', 'python3', 'deno', 'bun'].includes(name)
    ? name
    : undefined
}

/** Name and version of what a package runner is told to run. */
export function packageOf(
  text: string,
  ecosystem: Launch['ecosystem']
): {target: string; version: string | undefined; kind: Launch['ecosystem']} {
  // Nix names the commit as a part of the path.
  const flake = /^((?:github|gitlab):[\w.-]+\/[\w.-]+)\/([\w.-]+)/.exec(text)
  if (flake) return {target: flake[1]!, version: flake[2], kind: 'git'}
  if (
    /^(?:git\+|git:|github:|gitlab:|bitbucket:|git@)/.test(text) ||
    /^https?:\/\/\S+\.git(?:[@#]|$)/.test(text)
  ) {
    const at = Math.max(text.lastIndexOf('#'), text.lastIndexOf('@'))
    const separated = at > text.lastIndexOf('/') && !/^git@[^#]*$/.test(text)
    return {
      target: separated ? text.slice(0, at) : text,
      version: separated ? text.slice(at + 1) : undefined,
      kind: 'git'
    }
  }
  if (/^https?:\/\//.test(text)) return {target: text, version: undefined, kind: 'url'}
  if (text.startsWith('npm:') || text.startsWith('jsr:')) return packageOf(text.slice(4), 'npm')
  if (/^(?:file:|[./~\\]|[a-zA-Z]:[\\/]|\$)/.test(text))
    return {target: text, version: undefined, kind: 'local'}
  // github.com/owner/module@v1 of `go run`.
  const path = /^([\w-]+\.)+[a-z]{2,}\/[^@\s]+(?:@(\S+))?$/.exec(text)
  if (path && ecosystem === 'local') {
    return {target: text.split('@', 1)[0]!, version: path[2], kind: 'git'}
  }
  if (ecosystem === 'local') return {target: text, version: undefined, kind: 'local'}
  const separator = ecosystem === 'pypi' ? /(?:===?|@|[<>~!]=?)/.exec(text) : /(?!^)@/.exec(text)
  // JBang: `alias@owner/repository` is a catalog, `group:artifact:version` of Maven.
  const catalog = ecosystem === 'unknown' ? /^([\w.-]+)@[\w.-]+(?:\/[\w./-]+)?$/.exec(text) : null
  if (catalog && !/@v?\d/.test(text)) return {target: text, version: undefined, kind: ecosystem}
  const maven = ecosystem === 'unknown' ? /^([\w.-]+:[\w.-]+):(\S+)$/.exec(text) : null
  if (maven) return {target: maven[1]!, version: maven[2], kind: ecosystem}
  // `owner/repo` of npm is a repository on GitHub.
  if (ecosystem === 'npm' && /^[\w.-]+\/[\w.-]+(?:#\S+)?$/.test(text) && !text.startsWith('@')) {
    const [target = text, version] = text.split('#')
    return {target, version, kind: 'git'}
  }
  if (!separator)
    return {target: text.replace(/\[[^[\]]*\]$/, ''), version: undefined, kind: ecosystem}
  const operator = separator[0]
  const rest = text.slice(separator.index + operator.length)
  const target = text.slice(0, separator.index).replace(/\[[^[\]]*\]$/, '')
  // A range is no version: the operator stays, so that it does not look exact.
  return {target, version: /^[<>~!]/.test(operator) ? operator + rest : rest, kind: ecosystem}
}
