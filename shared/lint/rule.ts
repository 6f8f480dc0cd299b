import type {LintConfig} from './config/config.js'
import type {DocumentKind, Facts} from './facts/facts.js'
import type {Repository} from './facts/repository.js'
import type {Confidence, OffboardingStep, Severity, TextEdit} from './finding.js'
import type {Range, SourceFile} from './source.js'

/** An example of a rule's page: the file's name decides how it is read. A test runs each. */
export interface RuleExample {
  readonly file: string
  readonly text: string
  /** The file before the change that the example shows, where the rule looks at a change. */
  readonly base?: string
}

/**
 * What a rule is, in words: its page, the SARIF help and `mcp-gatehouse rules` come from here. It
 * stands beside the rule in `<id>.about.ts` and is loaded only by what shows it.
 */
export interface RuleAbout {
  /** One line, no full stop. */
  readonly summary: string
  /** Why it matters: one paragraph of Markdown, more than 80 characters. */
  readonly why: string
  /** How to fix it: Markdown, more than 20 characters. */
  readonly fix: string
  readonly bad: RuleExample
  /** Clean under all rules, not only under this one. */
  readonly good: RuleExample
  /** Configuration (`.mcp-gatehouse.yml`) under which the examples hold, for rules that need one. */
  readonly config?: string
  /** Files that stand beside the examples, by path: those that the configuration names. */
  readonly beside?: Readonly<Record<string, string>>
  /** A central policy above that configuration, for rules that need one. */
  readonly policy?: string
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
  /** Overrides the rule's confidence. */
  readonly confidence?: Confidence
  /**
   * What stays the same when lines move, for the fingerprint: the server's name, the key, the
   * format's id. Never the secret.
   */
  readonly subject: string
  /** The step of an offboarding that it belongs to, for rules about people. */
  readonly step?: OffboardingStep
  readonly related?: readonly {
    readonly message: string
    readonly file?: SourceFile
    readonly range: Range
  }[]
  readonly fix?: {readonly description: string; readonly edits: readonly Omit<TextEdit, 'file'>[]}
}

export type Report = (problem: Problem) => void

/** A problem that was found across files: it says itself which file it is in. */
export type LocatedProblem = Problem & {readonly file: SourceFile}

export interface Rule {
  /** Kebab-case, the name of the rule's file; a contract. */
  readonly id: string
  /** The severity where nothing in the file lowers or raises it. */
  readonly severity: Severity
  /** How sure its findings are where nothing in the file says otherwise; `high` when absent. */
  readonly confidence?: Confidence
  /** What its findings mark may be a credential in plain text: reports show `***` in its place. */
  readonly marksCredential?: true
  /** What its findings mark is the name of a person: reports do not show the line. */
  readonly marksPerson?: true
  /** Looks at one document; files of all kinds of its group come by, so take only the facts you need. */
  check?(facts: Facts, report: Report, config: LintConfig): void
  /** Looks at the whole repository, for what only shows across files. */
  checkAll?(
    repository: Repository,
    report: (problem: LocatedProblem) => void,
    config: LintConfig
  ): void
}

/**
 * What rules need to be given. A text that cannot hold it is not parsed for them: readers ask the
 * union of all that run, so a rule that looks for something new says its words here and nowhere else.
 */
export interface Needs {
  /** Kinds of documents that the rules of `check` look at. */
  readonly kinds: readonly DocumentKind[]
  /** Whether a rule has a `checkAll`; `infrastructure` where all such look at resources and policies alone. */
  readonly acrossFiles?: boolean | 'infrastructure'
  /** Words (ignoring case) without which a script of a job holds nothing that the rules look at. */
  readonly scripts?: RegExp
  /** The same for shell files, Dockerfiles and compose files. */
  readonly shellFiles?: RegExp
  /** Words (ignoring case) without which a file of infrastructure holds nothing for the rules. */
  readonly infrastructure?: RegExp
}

/** Rules of one subject. Small and always loaded; the checks come when they are needed. */
export interface RuleGroup {
  readonly name: string
  /** The rules' ids, in alphabetical order. */
  readonly ids: readonly string[]
  readonly needs: Needs
  /** True for rules that run only where a people file is configured. */
  readonly aboutPeople?: true
  /** The checks, in the order of `ids`. */
  load(): Promise<readonly Rule[]>
}
