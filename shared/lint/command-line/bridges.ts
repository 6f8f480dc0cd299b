import type {Launch} from '../facts/facts.js'
import type {MappedText} from '../source.js'
import {type OptionSpec, readOptions} from './options.js'
import {splitWords} from './words.js'

/**
 * Programs that put a server behind another transport: they are started in its place and start it
 * themselves (README files of supergateway, mcp-proxy, mcpo and @smithery/cli).
 */
interface Bridge {
  readonly target: RegExp
  readonly options: OptionSpec
  /** The option whose value is the command line of the server. */
  readonly command?: string
  /** A subcommand before the server. */
  readonly subcommand?: string
}

const proxyOptions: OptionSpec = {
  values: `--port --host --sse-port --sse-host --allow-origin --named-server-config --cwd --api-key
    --config --log-level --name --path-prefix`.split(/\s+/)
}

const bridges: readonly Bridge[] = [
  {
    target: /^supergateway$/,
    options: {values: name => name !== '--stateful' && name !== '--cors'},
    command: '--stdio'
  },
  {target: /^(?:mcp-proxy|mcpo)$/, options: proxyOptions},
  {
    target: /^@smithery\/cli$/,
    options: {values: ['--client', '--config', '--key', '--profile', '-c', '-k']},
    subcommand: 'run'
  }
]

/** The command line of the server that a bridge starts; empty when it is none, or reaches a remote one. */
export function startedByBridge(launch: Launch): readonly MappedText[] {
  const bridge = bridges.find(({target}) => target.test(launch.target ?? ''))
  if (!bridge) return []
  let behind = bridge.subcommand === undefined
  for (const found of readOptions(launch.args, bridge.options)) {
    if (found.kind === 'end') continue
    if (found.kind === 'option') {
      if (bridge.command !== undefined && found.name === bridge.command && found.value)
        return splitWords(found.value)
      continue
    }
    if (!behind) behind = found.word.text === bridge.subcommand
    else if (bridge.command !== undefined || /^\w+:\/\//.test(found.word.text)) return []
    // A package of Smithery's own registry stands for the command.
    else return launch.args.slice(found.index)
  }
  return []
}

/** Addresses of programs that reach a remote server in the place of a local one. */
export const remoteBridge =
  /^(?:mcp-remote|supergateway|mcp-proxy|@pyroprompts\/mcp-stdio-to-streamable-http-adapter|mcp-remote-client)$/
