import os from 'node:os'
import type {
  Annotation,
  CiHost,
  HostKind,
  OidcRequest,
  OrganizationTarget,
  RepositoryApi,
  ReviewTarget,
  RunContext
} from '../../shared/host.js'
import {type Project, projectOf} from '../../shared/project.js'

/** A host that keeps what it is given. */
export class RecordingHost implements CiHost {
  readonly kind: HostKind
  readonly workspace: string
  readonly tempDir: string
  run: RunContext = {eventName: '', runUrl: '', repository: ''}
  project: Project = projectOf({})
  organization: OrganizationTarget = {available: false, reason: 'there is none in this test'}
  organizationService: 'github' | 'azure-devops' = 'github'
  review: ReviewTarget = {available: false, reason: 'there is none in this test'}
  repositories: Record<'github' | 'azure-devops', RepositoryApi> = {
    github: {available: false, reason: 'there is none in this test'},
    'azure-devops': {available: false, reason: 'there is none in this test'}
  }
  readonly debug = false
  readonly annotations: Annotation[] = []
  readonly outputs: Record<string, string> = {}
  readonly printed: string[] = []
  readonly logged: string[] = []
  readonly masked: string[] = []
  summary = ''
  failure: string | undefined
  readonly log = {
    debug: (message: string) => void this.logged.push(message),
    info: (message: string) => void this.logged.push(message),
    warning: (message: string) => void this.logged.push(message),
    error: (message: string) => void this.logged.push(message),
    group: (message: string) => void this.logged.push(message),
    endGroup: () => {}
  }
  private readonly state = new Map<string, string>()
  private readonly inputs: Readonly<Record<string, string>>

  constructor(
    inputs: Readonly<Record<string, string>> = {},
    options: {
      readonly kind?: HostKind
      readonly workspace?: string
      readonly tempDir?: string
    } = {}
  ) {
    this.inputs = inputs
    this.kind = options.kind ?? 'github'
    this.workspace = options.workspace ?? process.cwd()
    this.tempDir = options.tempDir ?? os.tmpdir()
  }

  getInput(name: string): string {
    return this.inputs[name] ?? ''
  }

  inputNames(): readonly string[] {
    return Object.keys(this.inputs)
  }

  setOutput(name: string, value: string): void {
    this.outputs[name] = value
  }

  exportVariable(): void {}

  registerMask(literal: string): void {
    this.masked.push(literal)
  }

  annotate(annotation: Annotation): void {
    this.annotations.push(annotation)
  }

  async writeSummary(markdown: string): Promise<void> {
    this.summary += markdown
  }

  print(text: string): void {
    this.printed.push(text)
  }

  printRaw(text: string): void {
    this.printed.push(text)
  }

  oidcRequest(): OidcRequest {
    return {available: false, reason: 'there is none in this test'}
  }

  reviewTarget(): ReviewTarget {
    return this.review
  }

  organizationTarget(service: 'github' | 'azure-devops'): OrganizationTarget {
    const {organization} = this
    if (organization.available && organization.service !== service) {
      return {available: false, reason: `there is no ${service} in this test`}
    }
    return organization
  }

  repositoryApi(service: 'github' | 'azure-devops'): RepositoryApi {
    return this.repositories[service]
  }

  proxyFor(): undefined {}

  saveState(name: string, value: string): void {
    this.state.set(name, value)
  }

  getState(name: string): string {
    return this.state.get(name) ?? ''
  }

  fail(message: string): void {
    this.failure = message
  }
}
