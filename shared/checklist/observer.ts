import type {LintConfig} from '../lint/config/config.js'
import {everyKind} from '../lint/facts/facts.js'
import type {Repository} from '../lint/facts/repository.js'
import type {Verdict} from '../lint/governance/verdict.js'
import {Resources} from '../lint/infrastructure/resource.js'
import type {RuleGroup} from '../lint/rule.js'
import type {Control, Link} from './control.js'

const nothing: Repository = {
  subjects: [],
  pullRequestLogIns: [],
  servers: [],
  policyFiles: [],
  resources: new Resources([])
}

/**
 * Looks at the files of a lint run beside its rules and reports nothing: it keeps what shows that a
 * control is there, which rules have no use for.
 */
export class Observer {
  private readonly perDocument: readonly (readonly [Link, NonNullable<Link['inDocument']>])[]
  private readonly seen = new Map<Link, Verdict[]>()
  private found = nothing

  constructor(controls: readonly Control[]) {
    this.perDocument = controls
      .flatMap(({links}) => links)
      .flatMap(link => (link.inDocument ? [[link, link.inDocument] as const] : []))
  }

  /** The whole repository, as far as rules across files see it; empty where there is nothing. */
  get repository(): Repository {
    return this.found
  }

  /** What documents showed of each link. */
  get verdicts(): ReadonlyMap<Link, readonly Verdict[]> {
    return this.seen
  }

  /** As a group of rules that the engine runs. */
  get group(): RuleGroup {
    const id = 'checklist'
    return {
      name: id,
      ids: [id],
      needs: {
        kinds: everyKind,
        acrossFiles: true,
        scripts: /[a-z]/i,
        // Every resource of the providers that controls ask for.
        infrastructure: /azurerm|azuread|azapi|github_|Microsoft\.|kubernetes|apiVersion/i
      },
      load: async () => [
        {
          id,
          severity: 'note',
          check: (facts, _report, config) => {
            for (const [link, look] of this.perDocument) this.add(link, look(facts, config))
          },
          checkAll: (repository, _report, _config: LintConfig) => {
            this.found = repository
          }
        }
      ]
    }
  }

  private add(link: Link, verdicts: readonly Verdict[]): void {
    if (verdicts.length === 0) return
    this.seen.set(link, [...(this.seen.get(link) ?? []), ...verdicts])
  }
}
