import os from 'node:os'
import {githubOidcRequest} from '../action/oidc-request.js'
import {githubRepositoryApi} from '../action/repository-api.js'
import {githubRunContext} from '../action/run-context.js'
import {azureOidcRequest} from '../azdo-task/oidc-request.js'
import {azureRepositoryApi} from '../azdo-task/repository-api.js'
import {azureRunContext} from '../azdo-task/run-context.js'
import type {
  Annotation,
  CiHost,
  Logger,
  OidcRequest,
  OrganizationTarget,
  RepositoryApi,
  ReviewTarget,
  RunContext
} from '../shared/host.js'
import {cleanColouredText, cleanJson, cleanText} from '../shared/masking/clean.js'
import {azureOrganizationTarget, githubOrganizationTarget} from '../shared/organization-target.js'
import {type Project, projectOf} from '../shared/project.js'
import {environmentProxy} from '../shared/proxy.js'
import type {ParsedArguments} from './arguments.js'

/** The host of the command line: results on standard output, everything else on standard error. */
export class TerminalHost implements CiHost {
  readonly kind = 'terminal'
  readonly workspace: string
  readonly tempDir = os.tmpdir()
  readonly run: RunContext
  readonly project: Project
  readonly debug: boolean
  readonly log: Logger
  readonly terminal?: {readonly color: boolean; readonly links: boolean}
  /** Absent where a line could not be taken away again, as in a file. */
  readonly showStatus?: (text: string) => void
  private readonly args: ParsedArguments
  private readonly env: NodeJS.ProcessEnv

  constructor(
    args: ParsedArguments,
    options: {readonly workspace?: string; readonly env?: NodeJS.ProcessEnv} = {}
  ) {
    const {workspace = process.cwd(), env = process.env} = options
    this.args = args
    this.env = env
    this.workspace = workspace
    this.debug = args.debug
    // A step of a CI job that runs the command line: records say which run it was, and no more.
    this.run = this.runContext()
    this.project = projectOf(env)
    if (process.stdout.isTTY || args.color) {
      const color = args.color ?? mayColor(env)
      this.terminal = {color, links: color && process.stdout.isTTY && followsLinks(env)}
    }
    if (process.stderr.isTTY && !args.quiet) {
      this.showStatus = text =>
        void process.stderr.write(`\r\u001b[K${cleanText(text).slice(0, 79)}`)
    }
    this.log = {
      debug: message => {
        if (this.debug) this.writeError(message)
      },
      info: message => {
        if (!args.quiet) this.writeError(message)
      },
      warning: message => this.writeError(`warning: ${message}`),
      error: message => this.writeError(`error: ${message}`),
      group: title => {
        if (!args.quiet) this.writeError(title)
      },
      endGroup: () => {}
    }
  }

  private runContext(): RunContext {
    const {
      runUrl = '',
      source,
      actor = accountName()
    } = this.env['GITHUB_ACTIONS'] === 'true'
      ? githubRunContext(this.env)
      : this.env['TF_BUILD']?.toLowerCase() === 'true'
        ? azureRunContext(this.env)
        : {}
    return {
      eventName: '',
      runUrl,
      repository: '',
      ...(actor && {actor}),
      ...(source && {source})
    }
  }

  getInput(name: string): string {
    return this.args.inputs.get(name) ?? this.env[environmentName(name)] ?? ''
  }

  inputNames(): readonly string[] {
    return [...this.args.inputs.keys()]
  }

  /** Commands print their own results on a terminal. */
  setOutput(): void {}

  exportVariable(): void {}

  /** In a CI job the masker reads standard error too; standard output stays free for results. */
  registerMask(literal: string): void {
    if (this.env['GITHUB_ACTIONS'] === 'true') {
      process.stderr.write(`::add-mask::${escapeGitHub(literal)}\n`)
    } else if (this.env['TF_BUILD']?.toLowerCase() === 'true') {
      for (const line of literal.split(/[\r\n]+/)) {
        if (line !== '') process.stderr.write(`##vso[task.setsecret]${escapeAzure(line)}\n`)
      }
    }
  }

  /** The text report shows what annotations would. */
  annotate(_annotation: Annotation): void {}

  async writeSummary(): Promise<void> {}

  print(text: string): void {
    process.stdout.write(`${this.terminal?.color ? cleanColouredText(text) : cleanText(text)}\n`)
  }

  printRaw(text: string): void {
    process.stdout.write(cleanJson(text))
  }

  printSecrets(text: string): void {
    process.stdout.write(text)
  }

  /**
   * A `run:` step of a GitHub job with `id-token: write` has what the Action would have, a script of
   * an Azure Pipelines job what the task would have once System.AccessToken is mapped.
   */
  oidcRequest(audience: string): OidcRequest {
    if (this.env['GITHUB_ACTIONS'] === 'true') {
      return githubOidcRequest(this.env, audience, githubRunContext(this.env))
    }
    if (this.env['TF_BUILD']?.toLowerCase() === 'true') {
      const connection = this.getInput('azure-subscription').trim()
      if (connection === '') {
        return {
          available: false,
          reason: "give the id of the service connection with '--azure-subscription'"
        }
      }
      const {SYSTEM_OIDCREQUESTURI: address, SYSTEM_ACCESSTOKEN: systemToken} = this.env
      return azureOidcRequest(address, systemToken, connection)
    }
    return {
      available: false,
      reason:
        'this is no CI job that can have an OIDC token. Run it in a GitHub job with id-token: write, or in an Azure Pipelines job.'
    }
  }

  reviewTarget(): ReviewTarget {
    return {available: false, reason: 'the command line belongs to no pull request'}
  }

  get organizationService(): 'github' | 'azure-devops' {
    return this.env['TF_BUILD']?.toLowerCase() === 'true' ? 'azure-devops' : 'github'
  }

  organizationTarget(service: 'github' | 'azure-devops'): OrganizationTarget {
    return service === 'github'
      ? githubOrganizationTarget(this.env, this.getInput('github-token').trim())
      : azureOrganizationTarget(this.env, undefined)
  }

  repositoryApi(service: 'github' | 'azure-devops'): RepositoryApi {
    return service === 'github'
      ? githubRepositoryApi(this.env, this.getInput('github-token'))
      : azureRepositoryApi(this.env)
  }

  proxyFor(url: string): string | undefined {
    return environmentProxy(url)
  }

  saveState(): void {}

  getState(): string {
    return ''
  }

  fail(message: string): void {
    this.writeError(`mcp-gatehouse: ${message}`)
  }

  private writeError(text: string): void {
    process.stderr.write(`${cleanText(text)}\n`)
  }
}

/** The data of a workflow command as the GitHub runner decodes it. */
function escapeGitHub(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

/** The data of a `##vso` command as the agent decodes it. */
function escapeAzure(text: string): string {
  return text.replace(/%/g, '%AZP25').replace(/;/g, '%3B').replace(/\]/g, '%5D')
}

/** See no-color.org: any value but the empty one forbids color. */
function mayColor(env: NodeJS.ProcessEnv): boolean {
  return !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}

/** Terminals that are known to follow OSC 8 links; others show them as plain text, or as noise. */
function followsLinks(env: NodeJS.ProcessEnv): boolean {
  if (env['CI'] || env['TMUX'] || /^screen/.test(env['TERM'] ?? '')) return false
  if (env['WT_SESSION'] || env['KITTY_WINDOW_ID'] || env['KONSOLE_VERSION']) return true
  if (Number(env['VTE_VERSION'] ?? 0) >= 5000) return true
  return /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper)$/.test(env['TERM_PROGRAM'] ?? '')
}

/** Variable that gives an input when the flag is absent: secrets do not belong on a command line. */
export function environmentName(input: string): string {
  return `MCP_GATEHOUSE_${input.toUpperCase().replaceAll('-', '_')}`
}

/** The account of the machine's user; undefined where it has no entry (some containers). */
function accountName(): string | undefined {
  try {
    return os.userInfo().username
  } catch {
    return undefined
  }
}
