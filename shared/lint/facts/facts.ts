/**
 * The vocabulary that rules speak. Document readers turn files into facts; a rule never sees YAML,
 * JSON or HCL. Every fact carries the text it came from, with its position in the file. Jobs, steps,
 * containers and permissions of CI systems are in `pipelines/pipeline.ts`.
 */

import type {SyntaxNode} from '../formats/syntax.js'
import type {ShellScript} from '../languages/shell.js'
import type {MappedText, Range, SourceFile} from '../source.js'
import type {Pipeline} from './pipeline.js'

/** How references to values outside the file look in the place where a value stands. */
export type ReferenceDialect =
  | 'github-expression' // ${{ secrets.X }}
  | 'azure-macro' // $(X), $[variables.X], ${{ parameters.X }}
  | 'shell' // $X, ${X}, $(command)
  | 'powershell' // $env:X, $X
  | 'cmd' // %X%
  | 'mcp-client' // the client's own: ${X}, ${env:X}, ${input:x}, {env:X}, …
  | 'none'

export interface NamedValue {
  readonly name: MappedText
  readonly value: MappedText
}

/** Where a value that may be a credential stands. */
export type CredentialPlace =
  | 'value'
  | 'environment'
  | 'argument'
  | 'header'
  | 'url'
  | 'script'
  | 'text'

/** A literal or reference in a place where a credential would stand. */
export interface CredentialSite {
  readonly value: MappedText
  /** The key, variable, flag or header that names the value; undefined when it has no name. */
  readonly name?: string
  readonly place: CredentialPlace
  readonly dialect: ReferenceDialect
  /** The MCP server that gets the value, when it is part of one. */
  readonly server?: McpServer
}

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

/** A script of a CI step, a shell file, or text that a shell will run. */
export interface ScriptBlock {
  readonly shell: 'bash' | 'sh' | 'pwsh' | 'powershell' | 'cmd' | 'python' | 'other'
  readonly text: MappedText
  /** Which template syntax the CI system expands in the text before the shell sees it. */
  readonly expansion: 'github-expression' | 'azure-macro' | 'none'
  /** What the script does; undefined where nothing in it is worth parsing (`parseScripts`). */
  readonly commands?: ShellScript
}

/** Text of which stretches may be unknown: a variable without a value, an expression. */
export interface PartialText {
  /** Unknown stretches stand as they are written. */
  readonly text: MappedText
  /** Offsets in `text.text`, ascending. */
  readonly holes: readonly {readonly start: number; readonly end: number}[]
}

/** A claim of a token and what it is compared with; any of the values will do. */
export interface ClaimTest {
  /** `sub`, `aud`, `job_workflow_ref`, `repository_owner`, …: lower case, without a prefix. */
  readonly claim: string
  /**
   * `exact`: a `*` is a star; `pattern`: `*` stands for any text and `?` for one character;
   * `prefix`: the value begins the claim (a CEL `startsWith`).
   */
  readonly comparison: 'exact' | 'pattern' | 'prefix'
  readonly values: readonly PartialText[]
  /**
   * How the test can be passed without the claim: AWS `…IfExists`, and `ForAllValues:` on a claim
   * that is missing.
   */
  readonly optional?: 'if-exists' | 'for-all-values'
  /** The operator as it is written, where it can be changed by itself. */
  readonly operator?: MappedText
}

/** Who may get a token: what one trust of an identity in another token issuer asks of a token. */
export interface FederatedSubject {
  readonly provider: 'entra' | 'aws' | 'gcp'
  /** What it is, in words of its format: `azurerm_federated_identity_credential.ci`. */
  readonly name: string
  /** File and range of the whole statement; its values may be written elsewhere. */
  readonly file: SourceFile
  readonly range: Range
  readonly issuer?: PartialText
  /** All must hold. */
  readonly tests: readonly ClaimTest[]
  /** Entra: the whole flexible expression, when the subject is written in one. */
  readonly expression?: PartialText
  /** Entra: audiences; for AWS and GCP they are tests of `aud`. */
  readonly audiences: readonly PartialText[]
  /** The identity to which the trust belongs, as far as the repository tells; equal for equal ones. */
  readonly identity?: string
  /**
   * AWS: what gives the role every right in its account, where the repository proves it:
   * `AdministratorAccess`, or `*:*` for a policy that allows all actions on all resources.
   */
  readonly administrator?: string
  /** True when there is a condition that could not be read: then nothing is said to be missing. */
  readonly partial: boolean
}

/** A job that a pull request starts and that logs in to a cloud with the repository's identity. */
export interface PullRequestLogIn {
  readonly provider: FederatedSubject['provider']
  readonly job: string
  readonly range: Range
}

/** The kinds of documents that readers know. */
export const everyKind = [
  'github-workflow',
  'github-action',
  'azure-pipeline',
  'mcp-config',
  'script',
  'compose',
  'federated-credential',
  'terraform',
  'bicep',
  'arm-template',
  'cloudformation',
  'text'
] as const

export type DocumentKind = (typeof everyKind)[number]

/** All facts of one document. */
export interface Facts {
  readonly file: SourceFile
  readonly kind: DocumentKind
  readonly credentialSites: CredentialSite[]
  readonly mcpServers: McpServer[]
  readonly mcpConfigs: McpConfig[]
  readonly configPrints: ConfigPrint[]
  readonly scripts: ScriptBlock[]
  readonly federatedSubjects: FederatedSubject[]
  readonly pullRequestLogIns: PullRequestLogIn[]
  /** The tree of a template whose values other files may give. */
  templates?: readonly SyntaxNode[]
  /** Jobs and steps, when the document is one of a CI system: `pipelines/pipeline.ts`. */
  pipeline?: Pipeline
}

export function noFacts(file: SourceFile, kind: DocumentKind): Facts {
  return {
    file,
    kind,
    credentialSites: [],
    mcpServers: [],
    mcpConfigs: [],
    configPrints: [],
    scripts: [],
    federatedSubjects: [],
    pullRequestLogIns: []
  }
}
