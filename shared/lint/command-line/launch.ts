import type {Launch, NamedValue} from '../facts/facts.js'
import type {MappedText} from '../source.js'
import {startedByBridge} from './bridges.js'
import {containerLaunch, containerRunners} from './containers.js'
import {readOptions} from './options.js'
import {isPackageRunner, packageLaunch} from './packages.js'
import {splitCommands, splitWords} from './words.js'

const maxUnwraps = 8
/** Bridges behind bridges that are looked through. */
const maxBridges = 2

/**
 * Understands the command line that starts a server: takes off wrappers (`cmd /c`, `bash -lc`,
 * `env`), and tells what a package runner or container runtime starts and with which arguments.
 * Undefined when there is no command.
 */
export function launchOf(argv: readonly MappedText[], depth = 0): Launch | undefined {
  let words = argv
  const env: NamedValue[] = []
  const wrappers: string[] = []
  for (let unwraps = 0; unwraps < maxUnwraps; unwraps++) {
    const [first] = words
    if (!first) return undefined
    // A whole command in `command`, or all arguments in one string.
    if (isCommandLine(first, words.length)) {
      const split = splitWords(first)
      if (split.length > 1) {
        words = [...split, ...words.slice(1)]
        continue
      }
    }
    if (words.length === 2 && isArgumentLine(words[0]!, words[1]!)) {
      words = [first, ...splitWords(words[1]!)]
    }
    const inner = assignmentsBefore(words) ?? unwrap(words)
    if (!inner) break
    if (!inner.bare) wrappers.push(programName(first.text))
    for (const pair of inner.env) env.push(pair)
    words = inner.words
  }
  const [program, ...args] = words
  if (!program) return undefined
  const launch = launchOfProgram(program, args)
  if ('script' in launch) {
    const script = lastCommand(launch.script)
    const inner = script && depth < maxUnwraps ? launchOf(script, depth + 1) : undefined
    return (
      inner && {...inner, wrappers: [...wrappers, programName(program.text), ...inner.wrappers]}
    )
  }
  const inner = depth < maxBridges ? launchOf(startedByBridge(launch), depth + 1) : undefined
  return {
    ...launch,
    env: [...env, ...launch.env],
    wrappers: [...wrappers, ...launch.wrappers],
    ...(inner && {inner})
  }
}

/** What runs: the program itself, and what a bridge starts in turn. */
export function launchesOf(launch: Launch | undefined): Launch[] {
  const found: Launch[] = []
  for (let at = launch; at; at = at.inner) found.push(at)
  return found
}

function launchOfProgram(
  program: MappedText,
  args: readonly MappedText[]
): Launch | {script: MappedText} {
  const name = programName(program.text)
  if (isPackageRunner(name)) return packageLaunch(name, args)
  if (containerRunners.has(name)) return containerLaunch(name, args)
  return {
    runner: name,
    target: program.text,
    targetText: program,
    ecosystem: 'local',
    args,
    mounts: [],
    runnerFlags: [],
    env: [],
    wrappers: []
  }
}

/** A first word with blanks that is not a path with blanks, such as `C:\Program Files\node.exe`. */
function isCommandLine(first: MappedText, count: number): boolean {
  const text = first.text.trim()
  if (!/\s/.test(text)) return false
  if (/^(?:[a-zA-Z]:[\\/]|[\\/~.])/.test(text)) {
    // `/usr/bin/npx -y x` is a command line, `/Applications/My App/run` a path.
    return (
      count === 1 &&
      /\s-{1,2}\w|\s@?[\w.-]+\/[\w.-]+(?:\s|$)/.test(text) &&
      !/\.(?:exe|cmd|bat)$/i.test(text)
    )
  }
  return /^[\w@.+/-]+\s/.test(text) || /^[A-Za-z_]\w*=/.test(text)
}

/** All arguments of a package runner in one string: `npx`, `mcp-remote https://…`. */
function isArgumentLine(program: MappedText, args: MappedText): boolean {
  const name = programName(program.text)
  return (
    (isPackageRunner(name) || containerRunners.has(name)) &&
    /^(?:-|@?[\w.-][\w./@-]*\s)/.test(args.text) &&
    /\S\s+\S/.test(args.text)
  )
}

/** `npx` of `C:\\node\\npx.cmd`: lower case, without path and extension. */
export function programName(command: string): string {
  const name = command
    .trim()
    .slice(Math.max(command.lastIndexOf('/'), command.lastIndexOf('\\')) + 1)
  const plain = name.toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, '')
  return /^python3?\.\d+$/.test(plain) ? 'python3' : plain
}

interface Unwrapped {
  readonly words: readonly MappedText[]
  readonly env: readonly NamedValue[]
  /** True when no program was taken off. */
  readonly bare?: boolean
}

/** Programs that run the command after their own flags; the set names flags that take a value. */
const plainWrappers: ReadonlyMap<string, readonly string[]> = new Map([
  ['sudo', ['-u', '-g', '--user', '--group']],
  ['exec', ['-a']],
  ['nohup', []],
  ['time', []],
  ['nice', ['-n']],
  ['timeout', ['-s', '-k', '--signal', '--kill-after']],
  ['caffeinate', []],
  ['xvfb-run', ['-s', '-n']],
  ['stdbuf', ['-i', '-o', '-e']],
  ['command', []],
  ['start', []],
  ['wsl', ['-d', '--distribution', '-u', '--user', '--cd']],
  ['dotenv', ['-e', '-f', '--file']],
  ['dotenvx', ['-f', '-e']],
  ['with-env', []]
])

/** Options of `env` that take a value; its operands begin with assignments. */
const envValues: readonly string[] = ['-u', '-C', '--unset', '--chdir']

/** Programs that run what stands behind `--`: secret managers and version managers. */
const dashWrappers = new Set([
  'op',
  'doppler',
  'infisical',
  'mise',
  'asdf',
  'rtx',
  'direnv',
  'aws-vault',
  'teller',
  'chamber',
  'vault',
  'bws',
  'fnox',
  'varlock',
  'with',
  'devbox',
  'flox',
  'envchain',
  'berglas',
  'summon'
])

/** The command inside one wrapper; undefined when there is none. */
function unwrap(words: readonly MappedText[]): Unwrapped | undefined {
  const name = programName(words[0]!.text)
  const args = words.slice(1)
  if (name === 'cmd') {
    const at = args.findIndex(arg => /^\/[ck]$/i.test(arg.text))
    return at >= 0 ? plain(args.slice(at + 1)) : undefined
  }
  if (isShell(name)) {
    const at = args.findIndex(arg => /^-[a-z]*c$/.test(arg.text))
    const script = at >= 0 ? args[at + 1] : undefined
    const command = script && lastCommand(script)
    const inner = command && withAssignments(command)
    return inner && {...inner, env: [...exportsOf(script!), ...inner.env]}
  }
  if (name === 'powershell' || name === 'pwsh') {
    const at = args.findIndex(arg => /^[-/]c(?:ommand)?$/i.test(arg.text))
    const rest = args.slice(at + 1)
    if (at < 0 || rest.length === 0) return undefined
    // `& npx …` calls what follows.
    if (rest[0]!.text === '&') return plain(rest.slice(1))
    return rest.length === 1 ? plain(lastCommand(rest[0]!) ?? []) : plain(rest)
  }
  const isEnv = name === 'env' || name === 'cross-env'
  const values = isEnv ? envValues : plainWrappers.get(name)
  if (values) {
    for (const found of readOptions(args, {values})) {
      if (found.kind === 'end') return withAssignments(args.slice(found.index + 1))
      if (found.kind !== 'operand') continue
      const duration = name === 'timeout' && /^[\d.]+[smhd]?$/.test(found.word.text)
      if (!duration) return withAssignments(args.slice(found.index))
    }
    return undefined
  }
  if (name === 'nix' || name === 'nix-shell') {
    const at = args.findIndex(arg => /^(?:-c|--command|--run)$/.test(arg.text))
    return at >= 0 ? plain(args.slice(at + 1)) : undefined
  }
  if (dashWrappers.has(name)) {
    const at = args.findIndex(arg => arg.text === '--')
    return at >= 0 ? plain(args.slice(at + 1)) : undefined
  }
  return undefined
}

/** True for the shells that take a script behind `-c`. */
export function isShell(name: string): boolean {
  return /^(?:ba|z|da|k|fi|a|c|tc)?sh$/.test(name)
}

function plain(words: readonly MappedText[]): Unwrapped | undefined {
  return words.length > 0 ? {words, env: []} : undefined
}

/** `KEY=value npx …` as a whole command. */
function assignmentsBefore(words: readonly MappedText[]): Unwrapped | undefined {
  if (words.length < 2 || !/^[A-Za-z_]\w*=/.test(words[0]!.text)) return undefined
  const inner = withAssignments(words)
  return inner && {...inner, bare: true}
}

/** `export KEY=value; KEY=value; npx …`: variables that the last command of a script gets. */
function exportsOf(script: MappedText): NamedValue[] {
  return splitCommands(script).flatMap(words => {
    const isExport = words[0]?.text === 'export'
    const pairs = (isExport ? words.slice(1) : words).map(word => {
      const at = /^[A-Za-z_]\w*=/.exec(word.text)?.[0].length
      return at === undefined ? undefined : {name: word.slice(0, at - 1), value: word.slice(at)}
    })
    const all = pairs.filter(pair => pair !== undefined)
    // A command with assignments before it is another thing.
    return isExport || all.length === words.length ? all : []
  })
}

/** `KEY=value npx …`: assignments before the command are its environment. */
function withAssignments(words: readonly MappedText[]): Unwrapped | undefined {
  const env: NamedValue[] = []
  for (let i = 0; i < words.length; i++) {
    const at = /^[A-Za-z_]\w*=/.exec(words[i]!.text)?.[0].length
    if (at === undefined) return {words: words.slice(i), env}
    env.push({name: words[i]!.slice(0, at - 1), value: words[i]!.slice(at)})
  }
  return undefined
}

/** The server is the last command of `cd x && exec server`; exports before it do not matter here. */
function lastCommand(script: MappedText): readonly MappedText[] | undefined {
  return splitCommands(script)
    .map(words => words.filter(word => !/^\d?(?:>>?|<)(?:&\d)?/.test(word.text)))
    .filter(words => words.length > 0 && !/^[()]$/.test(words[0]!.text))
    .at(-1)
}
