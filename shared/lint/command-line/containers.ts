import type {Launch, Mount, NamedValue} from '../facts/facts.js'
import type {MappedText} from '../source.js'

/** Programs with the command line of `docker run`. */
export const containerRunners: ReadonlySet<string> = new Set([
  'docker',
  'podman',
  'nerdctl',
  'finch'
])

/** Flags of `docker run` without a value; all other flags take the next word. */
const bareFlags =
  /^(?:-[ditPqh]+|--(?:rm|init|privileged|interactive|tty|detach|read-only|no-healthcheck|oom-kill-disable|publish-all|quiet|sig-proxy|disable-content-trust|help|no-hosts|replace|rootfs|tls-verify))$/

/** Flags of `docker` itself that take a value. */
const globalValueFlags = new Set([
  '-c',
  '--context',
  '-H',
  '--host',
  '-l',
  '--log-level',
  '--config',
  '--connection',
  '--url'
])

/**
 * What `docker run` starts (Docker docs, "docker container run"): image, its arguments, mounts,
 * environment. Undefined for other subcommands.
 */
export function containerLaunch(runner: string, args: readonly MappedText[]): Launch {
  const mounts: Mount[] = []
  const env: NamedValue[] = []
  const runnerFlags: MappedText[] = []
  let index = 0
  for (; index < args.length; index++) {
    const text = args[index]!.text
    if (globalValueFlags.has(text)) index++
    else if (text === 'container') continue
    else if (!text.startsWith('-')) break
  }
  const subcommand = args[index]?.text
  if (subcommand !== 'run' && subcommand !== 'create') {
    // `docker compose`, `docker mcp gateway run`, `docker exec`: programs of the machine.
    return {
      runner,
      target: subcommand ?? runner,
      ecosystem: 'local',
      args: args.slice(index + 1),
      mounts,
      runnerFlags,
      env,
      wrappers: []
    }
  }
  for (index++; index < args.length; index++) {
    const word = args[index]!
    const text = word.text
    if (text === '--') {
      index++
      break
    }
    if (!text.startsWith('-') || text === '-') break
    const equals = text.startsWith('--') || /^-[a-zA-Z]=/.test(text) ? text.indexOf('=') : -1
    // `-eKEY=value`, `-v/:/host`: the value stands at the flag.
    const glued =
      equals < 0 &&
      /^-[evpuwlm][^=-]/.test(text) &&
      !bareFlags.test(text) &&
      !/^-[a-z]{1,4}$/.test(text)
    const flag = equals > 0 ? text.slice(0, equals) : glued ? text.slice(0, 2) : text
    const bare = equals < 0 && !glued && bareFlags.test(flag)
    const joined = equals < 0 && !glued && /^-[ditPq]+[evpuwlm]$/.test(flag)
    const value =
      equals > 0
        ? word.slice(equals + 1)
        : glued
          ? word.slice(2)
          : bare
            ? undefined
            : args[index + 1]
    if (equals < 0 && !glued && !bare) index++
    const name = joined ? `-${flag.at(-1)}` : flag
    if (name === '-v' || name === '--volume') {
      if (value) mounts.push(volumeMount(value))
    } else if (name === '--mount') {
      const mount = value && longMount(value)
      if (mount) mounts.push(mount)
    } else if (name === '-e' || name === '--env') {
      const at = value?.text.indexOf('=') ?? -1
      if (value && at > 0) env.push({name: value.slice(0, at), value: value.slice(at + 1)})
      // A name alone passes the variable on.
      else if (value) runnerFlags.push(value)
    } else {
      runnerFlags.push(word)
      if (value && equals < 0 && !glued) runnerFlags.push(value)
    }
  }
  const image = args[index]
  const {name, version} = imageOf(image?.text ?? '')
  return {
    runner,
    ...(image && {target: name, targetText: image}),
    ecosystem: 'oci',
    ...(version !== undefined && {version}),
    args: args.slice(index + 1),
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
