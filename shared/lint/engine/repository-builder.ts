import type {Facts, FederatedSubject, McpServer, PullRequestLogIn} from '../facts/facts.js'
import type {InFile, Repository} from '../facts/repository.js'
import type {ParsedDocument} from '../formats/syntax.js'
import {Infrastructure} from '../infrastructure/infrastructure.js'
import type {LateProblem} from '../infrastructure/repository-files.js'
import type {Interests} from '../interests.js'
import type {SourceFile} from '../source.js'
import type {InfrastructureTexts} from './active-rules.js'
import type {Workspace} from './workspace.js'

/** Takes from each document what rules across files look at, and puts it together at the end. */
export class RepositoryBuilder {
  private readonly workspace: Workspace
  private readonly infrastructure: Infrastructure
  private readonly subjects: FederatedSubject[] = []
  private readonly logIns: InFile<PullRequestLogIn>[] = []
  private readonly servers: InFile<McpServer>[] = []
  private readonly policyFiles: SourceFile[] = []

  constructor(workspace: Workspace, interests: Interests) {
    this.workspace = workspace
    this.infrastructure = new Infrastructure(workspace, interests)
  }

  /** Whether no document held anything that a rule across files looks at. */
  get isEmpty(): boolean {
    return (
      this.subjects.length + this.logIns.length + this.servers.length === 0 &&
      this.policyFiles.length === 0 &&
      this.infrastructure.isEmpty
    )
  }

  /** What rules on infrastructure alone have to look at. */
  get infrastructureTexts(): InfrastructureTexts {
    return {
      hasPolicies: this.policyFiles.length > 0,
      files: () => this.infrastructure.fileTexts(),
      scripts: () => this.infrastructure.scriptTexts()
    }
  }

  /** @param document how the file was parsed for its facts */
  add({file, kinds, ...facts}: Facts, document: ParsedDocument): void {
    this.subjects.push(...facts.federatedSubjects)
    for (const logIn of facts.pullRequestLogIns) this.logIns.push({...logIn, file})
    for (const server of facts.mcpServers) this.servers.push({...server, file})
    if (kinds.includes('gateway-policy')) {
      this.policyFiles.push(file)
      this.workspace.keep(file)
    }
    this.infrastructure.addScripts(facts.scripts)
    if (this.infrastructure.add(kinds, file, document)) this.workspace.keep(file)
  }

  async build(): Promise<Repository> {
    const resources = await this.infrastructure.load()
    const {infrastructureSubjects} = this.infrastructure.isEmpty
      ? {infrastructureSubjects: () => []}
      : await import('../federation/infrastructure-subjects.js')
    return {
      subjects: withoutRepeats([...this.subjects, ...infrastructureSubjects(resources)]),
      pullRequestLogIns: this.logIns,
      servers: this.servers,
      policyFiles: this.policyFiles,
      resources
    }
  }

  /** Problems of files that were parsed since; known once the rules have looked at the repository. */
  get problems(): readonly LateProblem[] {
    return this.infrastructure.problems
  }
}

/**
 * A credential in a file of its own is found there and by the script that names the file; a value
 * that several instances share is found for each. Once is enough.
 */
function withoutRepeats(subjects: readonly FederatedSubject[]): FederatedSubject[] {
  const seen = new Set<string>()
  return subjects.filter(subject => {
    const key = keyOf(subject)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function keyOf({file, range, tests}: FederatedSubject): string {
  const values = tests.flatMap(test =>
    test.values.map(({text}) => {
      return `${test.claim} ${test.comparison} ${text.file.path} ${text.range().start} ${text.text}`
    })
  )
  return values.length > 0 ? values.join('\n') : `${file.path} ${range.start}`
}
