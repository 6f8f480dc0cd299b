import os from 'node:os'
import type * as Core from '@actions/core'
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
import {cleanJson, cleanText} from '../shared/masking/clean.js'
import {processRedactor} from '../shared/masking/redactor.js'
import {githubOrganizationTarget} from '../shared/organization-target.js'
import {type Project, projectOf} from '../shared/project.js'
import {environmentProxy} from '../shared/proxy.js'
import {githubOidcRequest} from './oidc-request.js'
import {githubRepositoryApi} from './repository-api.js'
import {githubReviewTarget} from './review-target.js'
import {githubRunContext} from './run-context.js'

/** The runner refuses a step summary of more than 1 MiB; some room is left for other writers. */
const summaryLimit = 1_000_000
/** The runner shows this many annotations of a level for one step and drops the rest. */
const annotationLimit = 10

/** The CI host of a GitHub Action: `INPUT_*`, command files and workflow commands. */
export class GitHubHost implements CiHost {
  readonly kind = 'github'
  readonly organizationService = 'github'
  readonly workspace: string
  readonly tempDir: string
  readonly run: RunContext
  readonly project: Project
  readonly debug: boolean
  readonly log: Logger
  private readonly core: typeof Core
  private readonly env: NodeJS.ProcessEnv
  private errors = 0

  constructor(core: typeof Core, env: NodeJS.ProcessEnv = process.env) {
    this.core = core
    this.env = env
    this.workspace = env['GITHUB_WORKSPACE'] || process.cwd()
    this.tempDir = env['RUNNER_TEMP'] || os.tmpdir()
    this.run = githubRunContext(env)
    this.project = projectOf(env)
    this.debug = core.isDebug()
    this.log = {
      debug: message => core.debug(cleanText(message)),
      info: message => core.info(cleanText(message)),
      warning: message => core.warning(cleanText(message)),
      error: message => this.error(message, {}),
      group: title => core.startGroup(cleanText(title)),
      endGroup: () => core.endGroup()
    }
  }

  getInput(name: string): string {
    return this.core.getInput(name, {trimWhitespace: false})
  }

  inputNames(): readonly string[] {
    return Object.entries(this.env)
      .filter(([key, value]) => /^INPUT_/i.test(key) && value !== '')
      .map(([key]) => key.slice('INPUT_'.length).toLowerCase())
  }

  setOutput(name: string, value: string, options?: {readonly secret?: boolean}): void {
    this.core.setOutput(name, this.outgoing(value, options?.secret ?? false))
  }

  exportVariable(name: string, value: string, options?: {readonly secret?: boolean}): void {
    this.core.exportVariable(name, this.outgoing(value, options?.secret ?? false))
  }

  registerMask(literal: string): void {
    if (literal !== '') this.core.setSecret(literal)
  }

  annotate(annotation: Annotation): void {
    // The runner ignores columns of an annotation that spans lines.
    const properties = {
      title: cleanText(annotation.title),
      ...(annotation.file && {file: cleanText(annotation.file)}),
      ...(annotation.line && {startLine: annotation.line}),
      ...(annotation.endLine && {endLine: annotation.endLine}),
      ...(annotation.column && {startColumn: annotation.column}),
      ...(annotation.endColumn && {endColumn: annotation.endColumn})
    }
    if (annotation.level === 'error') this.error(annotation.message, properties)
    else if (annotation.level === 'warning') {
      this.core.warning(cleanText(annotation.message), properties)
    } else this.core.notice(cleanText(annotation.message), properties)
  }

  async writeSummary(markdown: string): Promise<void> {
    if (!this.env['GITHUB_STEP_SUMMARY']) return
    const text = truncate(processRedactor.redact(markdown), summaryLimit)
    try {
      await this.core.summary.addRaw(text, true).write()
    } catch (error) {
      // What was found counts, not the page that shows it.
      this.log.warning(`the summary could not be written: ${(error as Error).message}`)
    }
  }

  print(text: string): void {
    this.core.info(cleanText(text))
  }

  printRaw(text: string): void {
    process.stdout.write(cleanJson(text))
  }

  oidcRequest(audience: string): OidcRequest {
    return githubOidcRequest(this.env, audience, this.run)
  }

  reviewTarget(): ReviewTarget {
    return githubReviewTarget(this.env, this.run, this.getInput('github-token').trim())
  }

  organizationTarget(service: 'github' | 'azure-devops'): OrganizationTarget {
    if (service === 'github') {
      return githubOrganizationTarget(
        this.env,
        this.getInput('github-token').trim(),
        'github-token'
      )
    }
    return {
      available: false,
      reason:
        'repositories of Azure DevOps are read by a job of Azure Pipelines, whose own token may read them'
    }
  }

  repositoryApi(service: 'github' | 'azure-devops'): RepositoryApi {
    return service === 'github'
      ? githubRepositoryApi(this.env, this.getInput('github-token'))
      : {
          available: false,
          reason:
            'a job of GitHub Actions has no token of Azure DevOps: use a github: address, or a URL with a digest'
        }
  }

  proxyFor(url: string): string | undefined {
    return environmentProxy(url)
  }

  saveState(name: string, value: string): void {
    this.core.saveState(name, value)
  }

  getState(name: string): string {
    return this.core.getState(name)
  }

  fail(message: string): void {
    process.exitCode = 1
    // An eleventh error would be dropped by the runner: the log is then the better place.
    if (this.errors < annotationLimit) this.error(message, {})
    else this.core.info(cleanText(message))
  }

  /**
   * A value that leaves this step: anything but a secret holds none. Secrets were masked in all
   * their forms; here once more by lines, since the runner would mask every line of a text, down
   * to a single brace.
   */
  private outgoing(value: string, secret: boolean): string {
    if (!secret) return processRedactor.redact(value)
    for (const line of value.split(/[\r\n]+/)) {
      if (line.trim().length >= 8) this.registerMask(line.trim())
    }
    return value
  }

  private error(message: string, properties: Core.AnnotationProperties): void {
    this.errors++
    this.core.error(cleanText(message), properties)
  }
}

/** Cuts at a line's end, so that at most `limit` bytes of UTF-8 remain. */
function truncate(text: string, limit: number): string {
  const bytes = Buffer.from(text, 'utf8')
  if (bytes.length <= limit) return text
  const end = bytes.lastIndexOf(10, limit)
  return `${bytes.subarray(0, end > 0 ? end : 0).toString('utf8')}\n\n(cut: the summary was longer than the runner accepts)\n`
}
