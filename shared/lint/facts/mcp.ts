import type {MappedText, Range} from '../source.js'
import type {NamedValue} from './values.js'

/** The program that a command line starts once wrappers (`cmd /c`, `npx -y`, `docker run`) are off. */
export interface Launch {
  /** `npx`, `uvx`, `docker`, `node`, …: lower case, without path and `.exe`/`.cmd`. */
  readonly runner: string
  /** Package, image, script or program that is run, without version. */
  readonly target?: string
  /** Where `target` or its version stands. */
  readonly targetText?: MappedText
  readonly ecosystem: 'npm' | 'pypi' | 'oci' | 'git' | 'url' | 'local' | 'unknown'
  /** Exact version, tag, digest or commit, as written; undefined when there is none. */
  readonly version?: string
  /** Arguments of the target itself. */
  readonly args: readonly MappedText[]
  /** Bind mounts and volumes of a container. */
  readonly mounts: readonly Mount[]
  /** Flags of the container runner other than mounts: `--privileged`, `--network=host`. */
  readonly runnerFlags: readonly MappedText[]
  /** Environment set on the command line: `-e K=V`, `env K=V`. */
  readonly env: readonly NamedValue[]
  /** Programs around it that were taken off, outermost first: `cmd`, `bash`, `npx`. */
  readonly wrappers: readonly string[]
  /** What a bridge starts in turn: `supergateway --stdio '…'`, `mcp-proxy -- …`. */
  readonly inner?: Launch
}

export interface Mount {
  /** Path on the host, or a volume name. */
  readonly source: MappedText
  readonly target?: MappedText
  readonly readOnly: boolean
}

/** One entry of an MCP client's configuration, or a command that starts or registers a server. */
export interface McpServer {
  readonly name: string
  /** The client whose format this is: `claude-code`, `vscode`, `cursor`, …; `unknown` when several fit. */
  readonly client: string
  /** The whole entry. */
  readonly range: Range
  readonly nameRange: Range
  readonly transport: 'stdio' | 'http' | 'unknown'
  readonly command?: MappedText
  readonly args: readonly MappedText[]
  readonly env: readonly NamedValue[]
  readonly headers: readonly NamedValue[]
  readonly url?: MappedText
  readonly cwd?: MappedText
  readonly launch?: Launch
  /** Values of other keys that may be credentials: `apiKey`, `oauth.clientSecret`. */
  readonly settings: readonly NamedValue[]
  /** Values inside of JSON that stands in an argument or variable, by their keys. */
  nested?: readonly NamedValue[]
  /** Tools that the client may call without asking. */
  readonly approvals: readonly ToolApproval[]
  /** Commands that the client itself runs when it loads the entry: `headersHelper`. */
  readonly loadCommands: readonly MappedText[]
  /** How the entry is written; flags of a command line are seen by every process of the machine. */
  readonly origin: McpOrigin
  /** Who puts values in before the client reads the entry: the CI system, a shell. */
  readonly expandedBy: readonly ('ci' | 'shell')[]
  /** True when the entry is switched off. */
  readonly disabled: boolean
  /** True when the entry stands in a file that a CI job reads or runs. */
  readonly runsInCi: boolean
}

/** A file of the client, a configuration inside another file, or a command that adds or starts a server. */
export type McpOrigin = 'file' | 'embedded' | 'command'

/** A switch or list by which a client calls tools without asking. */
export interface ToolApproval {
  readonly key: MappedText
  /** The tools by name; empty when the switch stands for all of them. */
  readonly tools: readonly MappedText[]
  /** True for all tools: a wildcard, `trust: true`. */
  readonly all: boolean
  readonly range: Range
}

/** A configuration of MCP servers as a whole: a file, an input of a step, a here-document. */
export interface McpConfig {
  readonly client: string
  readonly range: Range
  readonly origin: McpOrigin
  readonly servers: readonly McpServer[]
  /** Keys that look like a map of servers and that this client does not read. */
  readonly wrongKeys: readonly {
    readonly key: MappedText
    /** The key that the client reads. */
    readonly expected: string
    readonly reason: string
  }[]
  /** Switches that hold for all servers: `enableAllProjectMcpServers`. */
  readonly approvals: readonly ToolApproval[]
  /** Where a script writes the configuration, and what fills it in on the way. */
  readonly written?: {
    /** The file; empty when the configuration stands on the command line itself. */
    readonly path: string
    /** Values that the CI system or the shell puts in as the file is written. */
    readonly expanded: readonly {readonly text: MappedText; readonly by: 'ci' | 'shell'}[]
  }
}

/** A command or step that prints or publishes the configuration of MCP servers. */
export interface ConfigPrint {
  readonly path: string
  readonly range: Range
  /** What does it: `cat`, `upload-artifact`. */
  readonly by: string
}
