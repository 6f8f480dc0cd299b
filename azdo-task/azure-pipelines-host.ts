import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type TaskLibrary from 'azure-pipelines-task-lib/task.js'
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
import {camelCase, inputs} from '../shared/inputs.js'
import {cleanJson, cleanText} from '../shared/masking/clean.js'
import {processRedactor} from '../shared/masking/redactor.js'
import {azureOrganizationTarget, githubOrganizationTarget} from '../shared/organization-target.js'
import {type Project, projectOf} from '../shared/project.js'
import {environmentProxy, isLoopback} from '../shared/proxy.js'
import {azureOidcRequest} from './oidc-request.js'
import {azureGitHubApi, azureRepositoryApi} from './repository-api.js'
import {azureReviewTarget} from './review-target.js'
import {azureRunContext} from './run-context.js'

type TaskLib = typeof TaskLibrary

/** Name of the input that holds the service connection. */
const serviceConnectionInput = 'azure-subscription'

/** Names of the `INPUT_*` variables that have a value, without the prefix. */
export function inputVariables(env: NodeJS.ProcessEnv): string[] {
  return Object.entries(env)
    .filter(([key, value]) => /^INPUT_/i.test(key) && value !== '')
    .map(([key]) => key.slice('INPUT_'.length))
}

/** The CI host of an Azure Pipelines task: the task library and `##vso` commands. */
export class AzurePipelinesHost implements CiHost {
  readonly kind = 'azure-pipelines'
  readonly organizationService = 'azure-devops'
  readonly workspace: string
  readonly tempDir: string
  readonly run: RunContext
  readonly project: Project
  readonly debug: boolean
  readonly log: Logger
  private readonly taskLib: TaskLib
  private readonly env: NodeJS.ProcessEnv
  private readonly names: readonly string[]
  private summaries = 0

  /** `names` are those of `inputVariables`, read before the task library was loaded. */
  constructor(taskLib: TaskLib, names: readonly string[], env: NodeJS.ProcessEnv = process.env) {
    this.taskLib = taskLib
    this.names = names
    this.env = env
    this.workspace =
      env['BUILD_SOURCESDIRECTORY'] || env['SYSTEM_DEFAULTWORKINGDIRECTORY'] || process.cwd()
    this.tempDir = env['AGENT_TEMPDIRECTORY'] || os.tmpdir()
    this.run = azureRunContext(env)
    this.project = projectOf(env)
    this.debug = env['SYSTEM_DEBUG']?.toLowerCase() === 'true'
    this.log = {
      debug: message => {
        if (this.debug) writeLine(`##vso[task.debug]${escapeData(cleanText(message))}`)
      },
      info: message => writeLine(cleanText(message)),
      warning: message => taskLib.warning(cleanText(message)),
      error: message => taskLib.error(cleanText(message)),
      group: title => writeLine(`##[group]${cleanText(title)}`),
      endGroup: () => writeLine('##[endgroup]')
    }
    taskLib.setStdStream(withoutDebugLines(process.stdout))
  }

  getInput(name: string): string {
    return this.taskLib.getInput(camelCase(name)) ?? ''
  }

  inputNames(): readonly string[] {
    const known = new Map(inputs.map(input => [camelCase(input.name).toUpperCase(), input.name]))
    return this.names.map(name => known.get(name.toUpperCase()) ?? name.toLowerCase())
  }

  setOutput(
    name: string,
    value: string,
    options?: {readonly secret?: boolean; readonly verbatim?: boolean}
  ): void {
    const variable = options?.verbatim ? name : camelCase(name)
    this.taskLib.setVariable(variable, outgoing(value, options), options?.secret ?? false, true)
  }

  exportVariable(name: string, value: string, options?: {readonly secret?: boolean}): void {
    this.taskLib.setVariable(name, outgoing(value, options), options?.secret ?? false, false)
  }

  registerMask(literal: string): void {
    // The library refuses several lines at once; the agent matches them one by one anyway.
    for (const line of literal.split(/[\r\n]+/)) if (line !== '') this.taskLib.setSecret(line)
  }

  annotate(annotation: Annotation): void {
    // The agent knows errors and warnings only.
    if (annotation.level === 'note') {
      const place = annotation.file ? `${annotation.file}:${annotation.line ?? 1}: ` : ''
      this.log.info(`${place}${annotation.message} (${annotation.title})`)
      return
    }
    const {IssueType} = this.taskLib
    this.taskLib.logIssue(
      annotation.level === 'error' ? IssueType.Error : IssueType.Warning,
      cleanText(annotation.message),
      annotation.file && cleanText(annotation.file),
      annotation.line,
      annotation.column,
      cleanText(annotation.title)
    )
  }

  async writeSummary(markdown: string): Promise<void> {
    // The agent takes the file's name for the title of the section.
    const folder = fs.mkdtempSync(path.join(this.tempDir, 'mcp-gatehouse-'))
    const name = `MCP gatehouse${this.summaries++ > 0 ? ` ${this.summaries}` : ''}.md`
    const file = path.join(folder, name)
    fs.writeFileSync(file, processRedactor.redact(markdown))
    this.taskLib.uploadSummary(file)
  }

  print(text: string): void {
    writeLine(cleanText(text))
  }

  printRaw(text: string): void {
    process.stdout.write(cleanJson(text))
  }

  oidcRequest(_audience: string): OidcRequest {
    const connection = this.getInput(serviceConnectionInput)
    if (!connection) {
      return {
        available: false,
        reason: `no service connection was named. Set '${camelCase(serviceConnectionInput)}' to an Azure Resource Manager service connection with workload identity federation.`
      }
    }
    const lib = this.taskLib
    const scheme = lib.getEndpointAuthorizationScheme(connection, true) ?? ''
    if (scheme.toLowerCase() !== 'workloadidentityfederation') {
      return {
        available: false,
        reason: `the service connection uses '${scheme || 'nothing'}' and not workload identity federation. Convert it in the project settings: it then needs no stored secret.`
      }
    }
    const systemToken = lib.getEndpointAuthorizationParameter(
      'SystemVssConnection',
      'AccessToken',
      true
    )
    const request = azureOidcRequest(this.env['SYSTEM_OIDCREQUESTURI'], systemToken, connection)
    if (!request.available) return request
    const tenantId = lib.getEndpointAuthorizationParameter(connection, 'tenantid', true)
    const clientId = lib.getEndpointAuthorizationParameter(connection, 'serviceprincipalid', true)
    return {...request, ...(tenantId && {tenantId}), ...(clientId && {clientId})}
  }

  reviewTarget(): ReviewTarget {
    return azureReviewTarget(this.env, this.run, {
      job: this.taskLib.getEndpointAuthorizationParameter(
        'SystemVssConnection',
        'AccessToken',
        true
      ),
      github: this.getInput('github-token').trim()
    })
  }

  organizationTarget(service: 'github' | 'azure-devops'): OrganizationTarget {
    if (service === 'github') {
      return githubOrganizationTarget(this.env, this.getInput('github-token').trim(), 'githubToken')
    }
    return azureOrganizationTarget(this.env, this.jobToken())
  }

  repositoryApi(service: 'github' | 'azure-devops'): RepositoryApi {
    if (service === 'github') return azureGitHubApi(this.env, this.getInput('github-token'))
    return azureRepositoryApi(this.env, this.jobToken())
  }

  private jobToken(): string | undefined {
    return this.taskLib.getEndpointAuthorizationParameter(
      'SystemVssConnection',
      'AccessToken',
      true
    )
  }

  proxyFor(url: string): string | undefined {
    if (isLoopback(new URL(url).hostname)) return undefined
    const agent = this.taskLib.getHttpProxyConfiguration()
    if (!agent) return environmentProxy(url)
    const proxy = this.taskLib.getHttpProxyConfiguration(url)
    if (!proxy) return undefined
    const address = new URL(proxy.proxyUrl)
    if (proxy.proxyUsername) address.username = proxy.proxyUsername
    if (proxy.proxyPassword) address.password = proxy.proxyPassword
    return address.href
  }

  saveState(name: string, value: string): void {
    this.taskLib.setTaskVariable(name, value)
  }

  getState(name: string): string {
    return this.taskLib.getTaskVariable(name) ?? ''
  }

  fail(message: string): void {
    this.taskLib.setResult(this.taskLib.TaskResult.Failed, cleanText(message))
  }

  /** Tells the agent that the step is done and well. */
  succeed(): void {
    this.taskLib.setResult(this.taskLib.TaskResult.Succeeded, '')
  }
}

/** A value that leaves this task: what is not declared a secret holds none. */
function outgoing(value: string, options?: {readonly secret?: boolean}): string {
  return options?.secret ? value : processRedactor.redact(value)
}

function writeLine(text: string): void {
  process.stdout.write(text + os.EOL)
}

/** Escapes the text of a `##vso` command as the agent decodes it. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%AZP25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

/** The library's debug lines show inputs, endpoint parameters and variables as they are: drop them. */
function withoutDebugLines(stream: NodeJS.WriteStream): {write(text: string): boolean} {
  return {write: text => isDebugLine(text) || stream.write(text)}
}

function isDebugLine(text: unknown): boolean {
  return typeof text === 'string' && text.startsWith('##vso[task.debug]')
}

/** Loads the task library, without the debug lines that it writes of the environment as it loads. */
export async function loadTaskLib(): Promise<TaskLib> {
  const {stdout} = process
  const write = stdout.write
  stdout.write = ((...args: Parameters<typeof write>) =>
    isDebugLine(args[0]) || write.apply(stdout, args)) as typeof write
  try {
    return (await import('azure-pipelines-task-lib/task.js')).default
  } finally {
    stdout.write = write
  }
}
