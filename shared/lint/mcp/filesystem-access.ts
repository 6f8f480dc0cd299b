import {launchesOf} from '../command-line/launch.js'
import type {LintConfig} from '../config/config.js'
import type {Launch, McpServer} from '../facts/facts.js'
import type {MappedText, Range} from '../source.js'
import {type Breadth, breadthOf, isWithin, splitPathList} from './paths.js'

/** A path that an MCP server may read or write. */
export interface FilesystemAccess {
  readonly path: string
  readonly breadth: Breadth
  readonly range: Range
  /** `argument`, `mount` or the variable's name: how the path gets to the server. */
  readonly through: string
}

const pathFlag =
  /^--?(?:allow(?:ed)?[-_]?(?:path|dir|director(?:y|ies)|root|folder)s?|root(?:[-_]?(?:path|dir(?:ectory)?|folder))?|roots|base[-_]?(?:path|dir(?:ectory)?)|(?:work(?:ing)?|project|vault|data)?[-_]?dir(?:ectory)?|director(?:y|ies)|folder|path|paths|workspace|project(?:[-_]root)?|repository|repo|mount)$/i

const pathVariable =
  /(?:^|_)(?:ALLOWED_(?:DIRECTORIES|DIRS|PATHS|DIRECTORY|DIR|PATH|ROOTS|FOLDERS)|CODE_REPO_PATHS|(?:FS|FILESYSTEM|FILE|MCP|WORKSPACE)_(?:ROOT|ROOTS|PATH|DIR|DIRECTORY|BASE))$/i

/** A home that somebody is to fill in: `/Users/YOUR_USERNAME`. */
const placeholderHome =
  /[\\/](?:<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\]|your[-_ ]?\w*|(?:my|the)?[-_]?user[-_ ]?name|xxx+)[\\/]*$/i

/**
 * Every path given to a server in its arguments, its container's mounts and its environment. Paths
 * inside a container are the container's own: there the mounts decide.
 */
export function filesystemAccess(server: McpServer, config: LintConfig): FilesystemAccess[] {
  const found: FilesystemAccess[] = []
  const add = (path: string, range: Range, through: string) => {
    // An empty argument is a value that somebody took out, and for a file server its own folder.
    if (path.trim() === '' || isWithin(path, config.filesystemRoots)) return
    const breadth = placeholderHome.test(path) ? 'narrow' : breadthOf(path)
    found.push({path, breadth, range, through})
  }
  const addList = (value: MappedText, through: string) => {
    for (const part of splitPathList(value.text))
      add(part.text, value.range(part.start, part.start + part.text.length), through)
  }
  for (const launch of launchesOf(server.launch)) {
    if (launch.ecosystem === 'oci') {
      for (const mount of launch.mounts) add(mount.source.text, mount.source.range(), 'mount')
      return found
    }
    // What a bridge is given is not its server's.
    if (!launch.inner) addArguments(launch, add, addList)
  }
  for (const {name, value} of [...server.env, ...(server.launch?.env ?? [])]) {
    if (pathVariable.test(name.text) && !value.text.startsWith('[')) addList(value, name.text)
  }
  for (const {name, value} of server.nested ?? []) {
    if (pathFlag.test(`--${name.text}`) || pathVariable.test(name.text))
      add(value.text, value.range(), name.text)
  }
  return found
}

/** Switches of servers that stand before a path and take none. */
const switches: readonly (readonly [RegExp, RegExp])[] = [
  [/rust-mcp-filesystem/, /^(?:-w|--allow-write|-t|--enable-roots)$/]
]

function addArguments(
  {args, target = ''}: Launch,
  add: (path: string, range: Range, through: string) => void,
  addList: (value: MappedText, through: string) => void
): void {
  const isSwitch = (flag: string) =>
    switches.some(([server, flags]) => server.test(target) && flags.test(flag))
  args.forEach((arg, index) => {
    const equals = /^(--?[\w-]+)=/.exec(arg.text)
    if (equals) {
      if (pathFlag.test(equals[1]!)) addList(arg.slice(equals[0].length), 'argument')
      return
    }
    if (arg.text.startsWith('-')) return
    const before = args[index - 1]?.text ?? ''
    // The value of a flag that takes no path: `--port 8080`, `--base-url /`.
    if (/^--?[a-z]/i.test(before) && !pathFlag.test(before) && !isSwitch(before)) return
    add(arg.text, arg.range(), 'argument')
  })
}
