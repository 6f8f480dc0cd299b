import type {LintConfig} from '../lint/config/config.js'
import type {Facts} from '../lint/facts/facts.js'
import type {Repository} from '../lint/facts/repository.js'
import type {Finding, InventoryEntry} from '../lint/finding.js'
import type {Verdict} from '../lint/governance/verdict.js'

/** What a control can ask of the repository as a whole. */
export interface RepositoryFacts {
  readonly repository: Repository
  readonly config: LintConfig
  /** Every MCP server of clients, pipelines and scripts. */
  readonly inventory: readonly InventoryEntry[]
  /** Texts that people read: Markdown, AsciiDoc, reStructuredText. */
  readonly documents: readonly Document[]
}

/** A text that people read. */
export interface Document {
  /** Relative to the root, with `/`. */
  readonly path: string
  readonly text: string
}

/** A rule whose findings fail a control. */
export interface FailingRule {
  readonly rule: string
  /**
   * The verdicts of the rule's own control that this control is about, where it is not about all:
   * a finding counts where one of them that fails stands.
   */
  readonly about?: (facts: RepositoryFacts) => readonly Verdict[]
  /** Which findings count, where their own text tells. */
  readonly only?: (finding: Finding, facts: RepositoryFacts) => boolean
}

/**
 * What must be shown for a PASS. A link holds where something passes and nothing is not proven: each
 * of the things that it speaks of must be shown.
 */
export interface Link {
  /** What is missing where there is nothing to look at: a clause without a full stop. */
  readonly wanted: string
  /** One pass is enough: the others that are not proven do not matter. */
  readonly oneIsEnough?: true
  /** A limit on what others show: it holds also where there is nothing to look at. */
  readonly mayBeAbsent?: true
  readonly inRepository?: (facts: RepositoryFacts) => readonly Verdict[]
  /** The same of one document, asked for each. */
  readonly inDocument?: (facts: Facts, config: LintConfig) => readonly Verdict[]
}

/** Files that a control speaks of: a PASS is withheld where one of them cannot be read. */
export type Subject = 'deployment' | 'gateway' | 'logs' | 'pipelines' | 'clients' | 'documents'

/** One row of a checklist, as data: see docs/checklist.md. */
export interface Control {
  /** `mcp-01` to `mcp-16`, `ai-01` and so on: a contract. */
  readonly id: string
  /** One line without a full stop. */
  readonly title: string
  readonly subject: Subject
  /** Text proves the defect: any finding of these rules. */
  readonly fails: readonly FailingRule[]
  /** Text proves the control: all links hold. Empty where no repository can show it. */
  readonly links: readonly Link[]
  /** What proves a PASS: a sentence, for docs/checklist.md. */
  readonly proof: string
  /** What to do: one or two sentences. */
  readonly fix: string
  /** State that no repository shows, where neither a FAIL nor a PASS is proven. */
  readonly outside?: {
    /** What has to be shown there: a clause without a full stop. */
    readonly missing: string
    /** The exact command that shows it. */
    readonly command: string
  }
}
