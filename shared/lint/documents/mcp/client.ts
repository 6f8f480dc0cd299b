/** What is known of an MCP client. The table of all is `clients.ts`; what follows from it, `client-lookup.ts`. */

/** Ways to write a reference that some client expands. */
export type ReferenceSyntax =
  | '${X}'
  | '${X:-d}'
  | '$X'
  | '${env:X}'
  | '${input:x}'
  | '{env:X}'
  | '%X%'
  | '${{ secrets.X }}'
  | '{{x}}'
  | '$(command)'

export interface ClientDialect {
  readonly syntaxes: readonly ReferenceSyntax[]
  /** False where the vendor does not say, or reports contradict it. */
  readonly certain: boolean
  /** How to refer to an environment variable, for messages; `NAME` stands for its name. */
  readonly example: string
  /** What other clients expand that read the same file: right for one, wrong for this. */
  readonly others?: readonly ReferenceSyntax[]
}

/**
 * Names of an entry's fields, with dots between keys of nested mappings. A command may be a text or
 * a list with its arguments.
 */
export interface EntryFields {
  readonly command?: readonly string[]
  readonly args?: readonly string[]
  readonly env?: readonly string[]
  readonly url?: readonly string[]
  readonly headers?: readonly string[]
  readonly cwd?: readonly string[]
}

/** Fields of an entry that runs a container without writing `docker run`. */
export interface ContainerFields {
  readonly image: string
  /** True where a command beside the image is the container's own. */
  readonly takesCommand?: boolean
  /** Tag, where it stands apart. */
  readonly version?: string
  /** Options of `docker run`. */
  readonly runnerArgs?: string
  /** Items as behind `-v`. */
  readonly mounts?: string
  /** Fields that are switches of `docker run` by the same name. */
  readonly switches?: readonly string[]
  /** Arguments of the image. */
  readonly args?: readonly string[]
}

export interface McpClient {
  readonly id: string
  readonly title: string
  /** Paths of configuration files in a repository, relative, with `/`. */
  readonly paths: RegExp
  readonly format: 'json' | 'toml' | 'yaml' | 'markdown'
  /** True when the path alone says that the file is a configuration of MCP servers. */
  readonly certain: boolean
  /** True when other programs have files at this path: without one of the keys it is one of theirs. */
  readonly needsKey?: boolean
  /**
   * Where the client reads its servers, from the root and with dots between keys: a map or list under
   * one of these is read, and messages about misspelled keys name the first. `*` stands for any one
   * key; with it what stands there is one entry.
   */
  readonly keys: readonly string[]
  readonly dialect: ClientDialect
  /**
   * Files of the user's own, relative to the home folder; `%APPDATA%`, `%LOCALAPPDATA%` and
   * `%PROGRAMDATA%` stand for those folders, a leading `/` for the root.
   */
  readonly userPaths: readonly string[]
  /** Variables that move the user's folder, and the names of the files in it. */
  readonly folderVariables?: Readonly<Record<string, readonly string[]>>
  /** Fields that this client names otherwise. They come before the names that other clients use. */
  readonly fields?: EntryFields
  readonly container?: ContainerFields
  /** Programs with a subcommand `mcp add` that writes this configuration, or a flag that takes one. */
  readonly programs?: readonly string[]
  /** True when options behind the command of `mcp add` are the command's own. */
  readonly endsOwnFlags?: boolean
  /** npm packages that are run in place of the program. */
  readonly packages?: readonly string[]
  /** Names of CI actions that run this client. */
  readonly actions?: RegExp
  /** Inputs of any CI action that hold a configuration of this client. */
  readonly inputs?: RegExp
  /** An input that its action ignores since a major version. */
  readonly removedInput?: {
    readonly action: RegExp
    readonly input: string
    readonly since: number
    readonly expected: string
  }
  /** Set where the client reads no servers from this file: where it reads them. */
  readonly serversElsewhere?: {readonly expected: string; readonly reason: string}
  /** True when servers may stand under any key. */
  readonly anyKey?: boolean
  /** True when the servers may stand in the document itself, without a key around them. */
  readonly flat?: boolean
  /** Keys under which another client, by its id, reads its servers in the same file. */
  readonly keyClients?: Readonly<Record<string, string>>
  /** True for files of the user's own, which no repository gives. */
  readonly ofUser?: boolean
  /** True when a CI job starts the servers. */
  readonly runsInCi?: boolean
  /** Where the value of a reference is stored; the environment when absent. */
  readonly store?: 'secret'
  /** How a stored credential is replaced, where a reference in its place will not do. */
  readonly replacement?: 'input' | 'variable-name'
}
