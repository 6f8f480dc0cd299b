import type {Log} from 'sarif'
import type {Finding, SilencedFinding} from '../../lint/finding.js'
import {linksTo} from '../../lint/reports/links.js'
import {renderSarif} from '../../lint/reports/sarif.js'
import {catalog} from '../../lint/rules/catalog.js'
import type {Project} from '../../project.js'
import type {LineFinding, ReadLine} from '../fleet-line.js'

/**
 * The findings of one repository as SARIF 2.1.0, with the rules that have some. It names the repository
 * and the commit (3.23, versionControlProvenance): who uploads it to code scanning needs both.
 */
export function renderRepositorySarif(line: ReadLine, project: Project): string {
  const rules = new Set(line.findings.map(({ruleId}) => ruleId))
  const text = renderSarif(
    {
      findings: line.findings.filter(({accepted}) => !accepted).map(findingOf),
      silenced: line.findings.flatMap(silencedOf),
      unreadable: line.unreadable
    },
    catalog.filter(({id}) => rules.has(id)),
    linksTo(project)
  )
  const log = JSON.parse(text) as Log
  for (const run of log.runs) {
    run.versionControlProvenance = [
      {repositoryUri: line.url, revisionId: line.commit, branch: line.branch}
    ]
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function findingOf({accepted: _, ...finding}: LineFinding): Finding {
  return finding
}

function silencedOf(line: LineFinding): SilencedFinding[] {
  return line.accepted ? [{finding: findingOf(line), ...line.accepted}] : []
}

/**
 * Names of files for repositories: readable, and each its own also where a file system ignores case.
 *
 */
export class FileNames {
  private readonly taken = new Set<string>()

  of({repository, id}: Pick<ReadLine, 'repository' | 'id'>): string {
    const bare = repository.replaceAll('/', '__').replace(/[^\w.-]+/g, '_')
    const name = this.isFree(bare) ? bare : `${bare}-${id.replace(/[^\w-]+/g, '_')}`
    this.taken.add(name.toLowerCase())
    return `${name}.sarif`
  }

  private isFree(name: string): boolean {
    return !this.taken.has(name.toLowerCase()) && /^[^.]/.test(name)
  }
}
