import type {LintConfig} from './config/config.js'
import type {Facts} from './facts/facts.js'
import type {Severity, TextEdit} from './finding.js'
import type {Range, SourceFile} from './source.js'

/** An example of a rule's page: the file's name decides how it is read. A test runs each. */
export interface RuleExample {
  readonly file: string
  readonly text: string
}

/** What a rule is, in words: its page, the SARIF help and `mcp-gatehouse rules` come from here. */
export interface RuleMeta {
  /** Kebab-case, the name of the rule's file; a contract. */
  readonly id: string
  /** One line, no full stop. */
  readonly summary: string
  /** The severity where nothing in the file lowers or raises it. */
  readonly severity: Severity
  /** Why it matters: one paragraph of Markdown, more than 80 characters. */
  readonly why: string
  /** How to mend it: Markdown, more than 20 characters. */
  readonly fix: string
  readonly bad: RuleExample
  /** Clean under all rules, not only under this one. */
  readonly good: RuleExample
  /** Configuration (`.mcp-gatehouse.yml`) under which the examples hold, for rules that need one. */
  readonly config?: string
  /** Where that is written: `https` addresses. */
  readonly references: readonly string[]
  /** 0.0 to 10.0, as code scanning's `security-severity`. */
  readonly securitySeverity: number
}

/** A problem as the rule sees it; the engine makes it a finding. */
export interface Problem {
  readonly range: Range
  /** The file that `range` and the fix refer to; the document's own when absent. */
  readonly file?: SourceFile
  /** What is wrong, in one clause without a full stop; never a secret. */
  readonly message: string
  /** What to do instead: one sentence. */
  readonly help: string
  /** Overrides the rule's severity. */
  readonly severity?: Severity
  /**
   * What stays the same when lines move, for the fingerprint: the server's name, the key, the
   * format's id. Never the secret.
   */
  readonly subject: string
  readonly related?: readonly {
    readonly message: string
    readonly file?: SourceFile
    readonly range: Range
  }[]
  readonly fix?: {readonly description: string; readonly edits: readonly Omit<TextEdit, 'file'>[]}
}

export type Report = (problem: Problem) => void

export interface Rule {
  readonly meta: RuleMeta
  /** Looks at one document; the files of all kinds come by, so take only the facts you need. */
  check?(facts: Facts, report: Report, config: LintConfig): void
  /** Looks at all documents together, for what only shows across files. */
  checkAll?(
    documents: readonly Facts[],
    report: (facts: Facts, problem: Problem) => void,
    config: LintConfig
  ): void
}
