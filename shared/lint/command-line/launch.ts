import type {Launch, Mount, NamedValue} from '../facts.js'
import type {MappedText} from '../source.js'
import {splitWords} from './words.js'

const maxUnwraps = 6

/**
 * Understands the command line that starts a server: takes off wrappers (`cmd /c`, `bash -lc`,
 * `env`), and tells what a package runner or container runtime starts and with which arguments.
 */
export function launchOf(argv: readonly MappedText[]): Launch | undefined {
  let words = argv
  for (let unwraps = 0; unwraps < maxUnwraps; unwraps++) {
    const [first] = words
    if (!first) return undefined
    // A whole command in `command`, or all arguments in one string.
    if (words.length === 1 && /\s/.test(first.text.trim())) {
      const split = splitWords(first)
      if (split.length > 1) {
        words = split
        continue
      }
    }
    const inner = unwrap(words)
    if (!inner) break
    words = inner
  }
  const [program, ...args] = words
  if (!program) return undefined
  const runner = programName(program.text)
  if (packageRunners.has(runner)) return packageLaunch(runner, args)
  if (runner === 'docker' || runner === 'podman' || runner === 'nerdctl')
    return containerLaunch(runner, args)
  return launch({runner, target: program.text, targetText: program, ecosystem: 'local', args})
}

/** `npx` of `C:\\node\\npx.cmd`. */
export function programName(command: string): string {
  const name = command.slice(Math.max(command.lastIndexOf('/'), command.lastIndexOf('\\')) + 1)
  return name.toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, '')
}

const packageRunners = new Set([
  'npx',
  'bunx',
  'pnpx',
  'uvx',
  'pipx',
  'npm',
  'pnpm',
  'yarn',
  'bun',
  'uv',
  'node',
  'python',
  'python3',
  'deno',
  'tsx'
])

/** The command inside one wrapper; undefined when there is none. */
function unwrap(words: readonly MappedText[]): readonly MappedText[] | undefined {
  const name = programName(words[0]!.text)
  const args = words.slice(1)
  if (name === 'cmd') {
    const at = args.findIndex(arg => /^\/[ck]$/i.test(arg.text))
    return at >= 0 ? args.slice(at + 1) : undefined
  }
  if (/^(?:ba|z|da|k|fi)?sh$/.test(name)) {
    const at = args.findIndex(arg => /^-[a-z]*c$/.test(arg.text))
    const script = at >= 0 ? args[at + 1] : undefined
    return script && lastCommand(splitWords(script))
  }
  if (name === 'powershell' || name === 'pwsh') {
    const at = args.findIndex(arg => /^[-/]c(?:ommand)?$/i.test(arg.text))
    return at >= 0 ? args.slice(at + 1) : undefined
  }
  if (name === 'env' || name === 'sudo' || name === 'exec' || name === 'nohup' || name === 'time') {
    const at = args.findIndex(arg => !arg.text.startsWith('-') && !/^\w+=/.test(arg.text))
    return at >= 0 ? args.slice(at) : undefined
  }
  return undefined
}

/** The server is the last command of `cd x && exec server`. */
function lastCommand(words: readonly MappedText[]): readonly MappedText[] {
  let start = 0
  words.forEach((word, index) => {
    if (['&&', '||', ';', '|'].includes(word.text) || word.text.endsWith(';')) start = index + 1
  })
  return words.slice(start)
}

/** Flags of package runners that take the next word as their value. */
const valueFlags = new Set([
  '-p',
  '--package',
  '--from',
  '--with',
  '--python',
  '--directory',
  '--index-url',
  '--registry',
  '-m',
  '--node-options',
  '--require',
  '-r',
  '--import'
])

function packageLaunch(runner: string, args: readonly MappedText[]): Launch {
  let index = 0
  let source: MappedText | undefined
  let command: MappedText | undefined
  const python =
    runner === 'uvx' || runner === 'pipx' || runner === 'uv' || runner.startsWith('python')
  const interpreter =
    runner === 'node' || runner === 'deno' || runner === 'tsx' || runner.startsWith('python')
  for (; index < args.length; index++) {
    const word = args[index]!
    const text = word.text
    if (
      !command &&
      !interpreter &&
      ['dlx', 'exec', 'x', 'run', 'tool'].includes(text) &&
      runner !== 'npx'
    )
      continue
    if (text === '--') continue
    if (!text.startsWith('-')) {
      command = word
      index++
      break
    }
    if (runner.startsWith('python') && text === '-m') {
      command = args[index + 1]
      index += 2
      break
    }
    const equals = /^(--from|--package)=/.exec(text)
    if (equals) source = word.slice(equals[0].length)
    else if (valueFlags.has(text)) {
      if (text === '-p' || text === '--package' || text === '--from') source = args[index + 1]
      index++
    }
  }
  const named = source ?? command
  const {name, version, ecosystem} = packageOf(
    named?.text ?? '',
    interpreter ? 'local' : python ? 'pypi' : 'npm'
  )
  return launch({
    runner,
    ...(named && {target: name, targetText: named}),
    ecosystem,
    ...(version !== undefined && {version}),
    args: args.slice(index)
  })
}

function packageOf(text: string, ecosystem: Launch['ecosystem']) {
  if (/^(?:git\+|github:)/.test(text)) {
    const at = text.lastIndexOf('@')
    const version = at > text.lastIndexOf('/') ? text.slice(at + 1) : undefined
    return {
      name: version === undefined ? text : text.slice(0, at),
      version,
      ecosystem: 'git' as const
    }
  }
  if (/^https?:/.test(text)) return {name: text, version: undefined, ecosystem: 'url' as const}
  if (ecosystem === 'local' || /^[./~\\]|^[a-zA-Z]:[\\/]/.test(text)) {
    return {name: text, version: undefined, ecosystem: 'local' as const}
  }
  const separator = ecosystem === 'pypi' ? /(?:==|@)/.exec(text) : /(?!^)@/.exec(text)
  if (!separator) return {name: text, version: undefined, ecosystem}
  const version = text.slice(separator.index + separator[0].length)
  return {name: text.slice(0, separator.index), version, ecosystem}
}

/** Flags of `docker run` without a value; all other flags take the next word. */
const bareContainerFlags =
  /^(?:-[ditP]+|--(?:rm|init|privileged|interactive|tty|detach|read-only|no-healthcheck|oom-kill-disable|publish-all|quiet|sig-proxy|disable-content-trust))$/

function containerLaunch(runner: string, args: readonly MappedText[]): Launch {
  const mounts: Mount[] = []
  const env: NamedValue[] = []
  const runnerFlags: MappedText[] = []
  let index = 0
  let running = false
  for (; index < args.length; index++) {
    const word = args[index]!
    const text = word.text
    if (!text.startsWith('-')) {
      if (running) break
      if (text === 'run' || text === 'create') running = true
      continue
    }
    const equals =
      text.startsWith('--') || text.startsWith('-v=') || text.startsWith('-e=')
        ? text.indexOf('=')
        : -1
    const flag = equals > 0 ? text.slice(0, equals) : text
    const bare = equals < 0 && bareContainerFlags.test(flag)
    const value = equals > 0 ? word.slice(equals + 1) : bare ? undefined : args[index + 1]
    if (equals < 0 && !bare) index++
    if (flag === '-v' || flag === '--volume') {
      if (value) mounts.push(volumeMount(value))
    } else if (flag === '--mount') {
      const mount = value && longMount(value)
      if (mount) mounts.push(mount)
    } else if (flag === '-e' || flag === '--env') {
      const at = value?.text.indexOf('=') ?? -1
      if (value && at > 0) env.push({name: value.slice(0, at), value: value.slice(at + 1)})
    } else {
      runnerFlags.push(word)
      if (value && equals < 0) runnerFlags.push(value)
    }
  }
  const image = running ? args[index] : undefined
  const {name, version} = imageOf(image?.text ?? '')
  return launch({
    runner,
    ...(image && {target: name, targetText: image}),
    ecosystem: 'oci',
    ...(version !== undefined && {version}),
    args: args.slice(index + 1),
    mounts,
    runnerFlags,
    env
  })
}

function imageOf(text: string): {name: string; version?: string} {
  const digest = text.indexOf('@')
  if (digest > 0) return {name: text.slice(0, digest), version: text.slice(digest + 1)}
  const tag = text.lastIndexOf(':')
  if (tag > text.lastIndexOf('/')) return {name: text.slice(0, tag), version: text.slice(tag + 1)}
  return {name: text}
}

/** `-v source:target[:options]`; a drive letter's colon does not separate. */
function volumeMount(value: MappedText): Mount {
  const from = /^[a-zA-Z]:[\\/]/.test(value.text) ? 2 : 0
  const first = value.text.indexOf(':', from)
  if (first < 0) return {source: value, readOnly: false}
  const second = value.text.indexOf(
    ':',
    /^[a-zA-Z]:[\\/]/.test(value.text.slice(first + 1)) ? first + 3 : first + 1
  )
  const options = second < 0 ? '' : value.text.slice(second + 1)
  return {
    source: value.slice(0, first),
    target: value.slice(first + 1, second < 0 ? undefined : second),
    readOnly: options.split(',').includes('ro')
  }
}

/** `--mount type=bind,src=…,dst=…`. */
function longMount(value: MappedText): Mount | undefined {
  let source: MappedText | undefined
  let target: MappedText | undefined
  let type = 'volume'
  let readOnly = false
  let position = 0
  for (const field of value.text.split(',')) {
    const at = field.indexOf('=')
    const key = at < 0 ? field : field.slice(0, at)
    const text = value.slice(position + at + 1, position + field.length)
    if (key === 'type') type = text.text
    else if (key === 'src' || key === 'source') source = text
    else if (key === 'dst' || key === 'target' || key === 'destination') target = text
    else if (key === 'readonly' || key === 'ro') readOnly = at < 0 || text.text === 'true'
    position += field.length + 1
  }
  if (!source || type === 'tmpfs') return undefined
  return {source, ...(target && {target}), readOnly}
}

function launch(fields: Pick<Launch, 'runner' | 'ecosystem' | 'args'> & Partial<Launch>): Launch {
  return {mounts: [], runnerFlags: [], env: [], ...fields}
}
