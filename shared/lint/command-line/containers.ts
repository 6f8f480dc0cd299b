import type {Launch, Mount, NamedValue} from '../facts/facts.js'
import type {MappedText} from '../source.js'
import {type Operand, type OptionSpec, operandOf, readOptions} from './options.js'

/** Programs with the command line of `docker run`. */
export const containerRunners: ReadonlySet<string> = new Set([
  'docker',
  'podman',
  'nerdctl',
  'finch'
])

/** Options of `docker run` without a value; all others take one. */
const switches = new Set(
  `-d -i -t -P -q --help --rm --init --privileged --interactive --tty --detach --read-only
  --no-healthcheck --oom-kill-disable --publish-all --quiet --sig-proxy --disable-content-trust
  --no-hosts --replace --rootfs --tls-verify`.split(/\s+/)
)

const runOptions: OptionSpec = {values: name => !switches.has(name), short: 'letters'}

/** Options of `docker` itself. */
const globalOptions: OptionSpec = {
  values: [
    '-c',
    '--context',
    '-H',
    '--host',
    '-l',
    '--log-level',
    '--config',
    '--connection',
    '--url'
  ],
  short: 'letters'
}

/**
 * What `docker run` starts (Docker docs, "docker container run"): image, its arguments, mounts,
 * environment. Other subcommands are programs of the machine.
 */
export function containerLaunch(runner: string, args: readonly MappedText[]): Launch {
  const mounts: Mount[] = []
  const env: NamedValue[] = []
  const runnerFlags: MappedText[] = []
  const subcommand = operandOf(args, globalOptions, ({text}) => text !== 'container')
  const name = subcommand?.word.text
  if (!subcommand || (name !== 'run' && name !== 'create')) {
    // `docker compose`, `docker mcp gateway run`, `docker exec`.
    return {
      runner,
      target: name ?? runner,
      ecosystem: 'local',
      args: args.slice((subcommand?.index ?? args.length) + 1),
      mounts,
      runnerFlags,
      env,
      wrappers: []
    }
  }
  const words = args.slice(subcommand.index + 1)
  let image: Operand | undefined
  for (const option of readOptions(words, runOptions)) {
    if (option.kind === 'operand') {
      image = option
      break
    }
    if (option.kind === 'end') continue
    const {value} = option
    switch (option.name) {
      case '-v':
      case '--volume':
        if (value) mounts.push(volumeMount(value))
        break
      case '--mount': {
        const mount = value && longMount(value)
        if (mount) mounts.push(mount)
        break
      }
      case '-e':
      case '--env': {
        const at = value?.text.indexOf('=') ?? -1
        if (value && at > 0) env.push({name: value.slice(0, at), value: value.slice(at + 1)})
        // A name alone passes the variable on.
        else if (value) runnerFlags.push(value)
        break
      }
      default:
        if (runnerFlags.at(-1) !== option.word) runnerFlags.push(option.word)
        if (value && !option.joined) runnerFlags.push(value)
    }
  }
  const {name: target, version} = imageOf(image?.word.text ?? '')
  return {
    runner,
    ...(image && {target, targetText: image.word}),
    ecosystem: 'oci',
    ...(version !== undefined && {version}),
    args: image ? words.slice(image.index + 1) : [],
    mounts,
    runnerFlags,
    env,
    wrappers: []
  }
}

/** An image's name apart from its tag or digest; with both, the digest is the version. */
export function imageOf(text: string): {name: string; version?: string} {
  const digest = text.indexOf('@')
  if (digest > 0) {
    const {name} = imageOf(text.slice(0, digest))
    return {name, version: text.slice(digest + 1)}
  }
  const tag = text.lastIndexOf(':')
  if (tag > text.lastIndexOf('/')) return {name: text.slice(0, tag), version: text.slice(tag + 1)}
  return {name: text}
}

/** `-v source:target[:options]`; a drive letter's colon and one in `${VAR:-x}` do not separate. */
export function volumeMount(value: MappedText): Mount {
  const text = value.text
  const separators: number[] = []
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{') depth++
    else if (text[i] === '}') depth = Math.max(0, depth - 1)
    else if (text[i] === ':' && depth === 0) {
      const start = (separators.at(-1) ?? -1) + 1
      const drive =
        i - start === 1 && /[a-zA-Z]/.test(text[start]!) && /[\\/]/.test(text[i + 1] ?? '')
      if (!drive) separators.push(i)
    }
  }
  const [first, second] = separators
  if (first === undefined) return {source: value, readOnly: false}
  const options = second === undefined ? '' : text.slice(second + 1)
  return {
    source: value.slice(0, first),
    target: value.slice(first + 1, second),
    readOnly: options.split(',').includes('ro')
  }
}

/** `--mount type=bind,src=…,dst=…`; undefined where nothing of the host is mounted. */
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
