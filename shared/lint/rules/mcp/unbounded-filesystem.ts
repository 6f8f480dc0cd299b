import {launchesOf} from '../../command-line/launch.js'
import type {Launch, McpServer} from '../../facts/facts.js'
import {serverLabel} from '../../mcp/server-label.js'
import type {Rule} from '../../rule.js'

/** Servers whose default is the whole disk, and what limits each. */
interface UnboundedServer {
  readonly target: RegExp
  /** Flags that set the limit. */
  readonly flags: readonly string[]
  /** Variables that set the limit. */
  readonly variables: readonly string[]
  readonly reach: string
  readonly limit: string
}

const unbounded: readonly UnboundedServer[] = [
  {
    target:
      /^(?:@wonderwhy-er\/)?desktop-commander(?:-mcp)?$|^mcp\/desktop-commander$|(?:^|[\\/])desktop-?commander(?:-?mcp)?[\\/](?:dist|build)[\\/]/i,
    flags: [],
    variables: ['DC_ALLOWED_DIRS', 'ALLOWED_DIRECTORIES'],
    reach: 'all files and a terminal',
    limit: 'Set DC_ALLOWED_DIRS; its terminal ignores the limit, so run it in a container.'
  },
  {
    target: /^mcp-server-git$/,
    flags: ['--repository', '-r'],
    variables: [],
    reach: 'every repository on the machine',
    limit: 'Name the repository: --repository and its path.'
  },
  {
    target: /^@cyanheads\/git-mcp-server$/,
    flags: [],
    variables: ['GIT_BASE_DIR'],
    reach: 'every repository on the machine',
    limit: 'Set GIT_BASE_DIR.'
  },
  {
    target:
      /^(?:mcp-server-commands|mcp-shell|mcp-shell-server|@mkusaka\/mcp-shell-server|shell-command-mcp|super-shell-mcp|mcp-server-shell|cli-mcp-server|@simonb97\/server-win-cli|terminal-controller)$/,
    flags: ['--allowed-dir', '--allowed-dirs', '--workdir', '--config'],
    variables: ['ALLOWED_DIR', 'ALLOWED_DIRS', 'ALLOWED_COMMANDS', 'ALLOW_COMMANDS', 'WORKDIR'],
    reach: 'a shell, and with it all files',
    limit: 'Name the folder and the commands it may use, or run it in a container.'
  }
]

/** A server that reaches the whole disk unless a limit is set, and none is. */
export const unboundedFilesystem: Rule = {
  id: 'unbounded-filesystem',
  severity: 'warning',
  check(facts, report) {
    for (const server of facts.mcpServers) {
      for (const launch of launchesOf(server.launch)) {
        const kind = unboundedKind(server, launch)
        if (!kind) continue
        report({
          range: launch.targetText?.range() ?? server.nameRange,
          message: `${serverLabel(server)} reaches ${kind.reach}: no limit is set`,
          help: kind.limit,
          subject: server.name
        })
      }
    }
  }
}

function unboundedKind(server: McpServer, launch: Launch): UnboundedServer | undefined {
  if (!launch.target || launch.ecosystem === 'oci') return undefined
  const kind = unbounded.find(({target}) => target.test(launch.target!))
  if (!kind) return undefined
  const flag = launch.args.some(({text}) =>
    kind.flags.some(name => text === name || text.startsWith(`${name}=`))
  )
  const variable = [...server.env, ...launch.env].some(
    ({name, value}) => kind.variables.includes(name.text) && value.text !== ''
  )
  return flag || variable ? undefined : kind
}
