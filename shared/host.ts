/**
 * The one interface between the core and a CI system. The core never reads `process.env.GITHUB_*`,
 * never prints `::command` or `##vso`: it asks its host.
 */

import type {Project} from './project.js'

export type HostKind = 'github' | 'azure-pipelines' | 'terminal'

export type AnnotationLevel = 'error' | 'warning' | 'note'

/** A remark that the CI system shows at a line of a file. Lines and columns are 1-based. */
export interface Annotation {
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
}

/** Log output. Every text passes the redactor and is neutralised before it is printed. */
export interface Logger {
  /** Shown only when the CI system's debug logging (or `--debug`) is on. */
  debug(message: string): void
  info(message: string): void
  warning(message: string): void
  error(message: string): void
  /** Starts a fold in the log; ended by `endGroup`. */
  group(title: string): void
  endGroup(): void
}

/** One HTTP request that yields the job's own OIDC token, or the reason why there is none. */
export type OidcRequest =
  | {
      readonly available: true
      readonly method: 'GET' | 'POST'
      readonly url: string
      readonly headers: Readonly<Record<string, string>>
      /** Name of the field of the JSON answer that holds the token. */
      readonly tokenField: string
      /** Tenant and client, where the CI system's service connection names them. */
      readonly tenantId?: string
      readonly clientId?: string
    }
  | {
      readonly available: false
      /** What is wrong and what to change, in words for the user. */
      readonly reason: string
    }

/** The commit that is checked out, where a reader can see it. */
export interface SourceCommit {
  readonly service: 'github' | 'azure-repos'
  /** Address of the repository on its service, without a slash at its end. */
  readonly url: string
  /** Full SHA. */
  readonly commit: string
}

/** Facts about the running job, as far as the CI system tells them. */
export interface RunContext {
  /** `push`, `pull_request`, … on GitHub; `Build.Reason` on Azure Pipelines; empty elsewhere. */
  readonly eventName: string
  /** Link to this run, for audit records; empty when unknown. */
  readonly runUrl: string
  /** Who started the run, as the CI system or the machine knows them; absent when unknown. */
  readonly actor?: string
  /** `owner/name`, or the Azure Repos name; empty when unknown. */
  readonly repository: string
  /** The commit of the run; absent when its service is not known. */
  readonly source?: SourceCommit
  /** Present when the run belongs to a pull request. Refs are without `refs/heads/`. */
  readonly pullRequest?: {
    readonly number: number
    readonly baseRef: string
    readonly headRef: string
    readonly baseSha?: string
    readonly headSha?: string
    readonly fromFork: boolean
  }
}

/** The pull request of this run as its hosting service's API knows it, or why it cannot be reached. */
export type ReviewTarget =
  | {
      readonly available: true
      readonly service: 'github'
      /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
      readonly apiUrl: string
      readonly owner: string
      readonly repository: string
      readonly pullRequest: number
      readonly token: string
    }
  | {
      readonly available: true
      readonly service: 'azure-repos'
      /** `https://dev.azure.com/acme/`, ending in `/`. */
      readonly collectionUrl: string
      readonly project: string
      readonly repositoryId: string
      readonly pullRequest: number
      readonly token: string
    }
  | {
      readonly available: false
      /** What is missing and what to change, in words for the user. */
      readonly reason: string
    }

/** The service on which an organization's repositories are, as the CI system names it. */
export type OrganizationTarget =
  | {
      readonly available: true
      readonly service: 'github'
      /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
      readonly apiUrl: string
      /** `https://github.com`, likewise. */
      readonly serverUrl: string
      /** Owner of the repository of the run; empty when unknown. */
      readonly organization: string
      readonly token: string
    }
  | {
      readonly available: true
      readonly service: 'azure-devops'
      /** `https://dev.azure.com/acme/`, ending in `/`. */
      readonly collectionUrl: string
      /** As the address names it; empty when it names none. */
      readonly organization: string
      readonly token: string
    }
  | {
      readonly available: false
      /** What is missing and what to change, in words for the user. */
      readonly reason: string
    }

/** The API of a service that hosts repositories, as this run may read files through it. */
export type RepositoryApi =
  | {
      readonly available: true
      /**
       * `https://api.github.com`, or that of a GitHub Enterprise Server; `https://dev.azure.com/acme`,
       * or a collection of an Azure DevOps Server. Without a slash at its end.
       */
      readonly url: string
      /** Sent to this origin and no other; undefined where the run has none. */
      readonly token?: string
    }
  | {
      readonly available: false
      /** What is missing and what to change, in words for the user. */
      readonly reason: string
    }

/** What a CI system, or a terminal, gives to a command and takes from it. */
export interface CiHost {
  readonly kind: HostKind
  /** Absolute path of the checked-out repository (or the working directory). */
  readonly workspace: string
  /** Absolute path of a folder that the CI system empties after the job. */
  readonly tempDir: string
  readonly log: Logger
  readonly run: RunContext
  /** The project that runs: where its pages are. */
  readonly project: Project
  /** True when debug logging is on. */
  readonly debug: boolean

  /** The raw text of an input by its kebab-case name; empty when it is not set. */
  getInput(name: string): string
  /** Names of all inputs that the user set, for the check on unknown ones. */
  inputNames(): readonly string[]
  /**
   * Hands a value to later steps. With `secret`, as a masked output or a secret variable. With
   * `verbatim`, the name is the user's own and is not put into the style of the CI system.
   */
  setOutput(
    name: string,
    value: string,
    options?: {readonly secret?: boolean; readonly verbatim?: boolean}
  ): void
  /** Puts a value into the environment of all later steps of the job. */
  exportVariable(name: string, value: string, options?: {readonly secret?: boolean}): void
  /**
   * Registers one literal text with the CI system's masker. Callers use `masking/` instead, which
   * derives all the forms in which a secret can be printed.
   */
  registerMask(literal: string): void
  annotate(annotation: Annotation): void
  /** Adds Markdown to the run's summary page; a no-op where there is none. */
  writeSummary(markdown: string): Promise<void>
  /** Present when a person reads standard output on a terminal. */
  readonly terminal?: {
    /** Colors may be used: ECMA-48 graphic renditions pass `print`. */
    readonly color: boolean
    /** Links may be used: OSC 8 to an https address passes `print`. */
    readonly links?: boolean
  }
  /** Shows a passing line about work that goes on; an empty text takes it away. */
  showStatus?(text: string): void
  /** Prints a command's result (not a log line) to standard output, neutralised as log lines are. */
  print(text: string): void
  /**
   * Prints machine-readable output byte for byte. Only for output that cannot be mistaken for a
   * workflow command (JSON documents).
   */
  printRaw(text: string): void
  /**
   * Prints a result that holds secrets on purpose, for a program that reads standard output. Only
   * the command line has it: other fronts have outputs.
   */
  printSecrets?(text: string): void
  /** How to ask for the job's OIDC token. Makes no network call. */
  oidcRequest(audience: string): OidcRequest
  /** How to reach the run's pull request for comments. Makes no network call. */
  reviewTarget(): ReviewTarget
  /** The service where a run like this one has its own repository. */
  readonly organizationService: 'github' | 'azure-devops'
  /** How to reach all repositories of an organization. Makes no network call. */
  organizationTarget(service: 'github' | 'azure-devops'): OrganizationTarget
  /** How to read files of other repositories on the CI system's own services. Makes no network call. */
  repositoryApi(service: 'github' | 'azure-devops'): RepositoryApi
  /**
   * URL of the proxy through which a URL is reached, with credentials if it needs them; undefined
   * for a direct connection.
   */
  proxyFor(url: string): string | undefined
  /** Keeps a value for the post step of the same action; a no-op where there is none. */
  saveState(name: string, value: string): void
  getState(name: string): string
  /** Marks the step as failed with this message. The process still ends in the host's own way. */
  fail(message: string): void
}
