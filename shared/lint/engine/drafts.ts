import type {LintConfig} from '../config/config.js'
import {shownText, withoutPartsOf, withoutPieceAt} from '../credentials/index.js'
import {atLeast, type Finding, type Location, type Severity} from '../finding.js'
import type {Problem, Rule} from '../rule.js'
import type {Range, SourceFile} from '../source.js'
import type {Fingerprinter} from '../suppression/fingerprint.js'

/** A finding before all are sorted: fingerprints number equal ones in the order of their places. */
interface Draft {
  readonly finding: Omit<Finding, 'fingerprint'>
  readonly subject: string
}

/** Makes findings of the problems that rules report. */
export class Drafts {
  private readonly severities: LintConfig['rules']
  private readonly atLeast: Readonly<Record<string, Severity>>
  private readonly drafts: Draft[] = []

  constructor(config: Pick<LintConfig, 'rules' | 'limits'>) {
    this.severities = config.rules
    this.atLeast = config.limits?.atLeast ?? {}
  }

  add(rule: Rule, file: SourceFile, problem: Problem): void {
    const shown = (text: string, source = file, range: Range = problem.range) =>
      withoutPieceAt(source, range, withoutPartsOf(file, shownText(text)))
    const {finding, subject} = this.draft(rule, locationOf(file, problem.range), problem, shown)
    this.drafts.push({
      subject,
      finding: {
        ...finding,
        ...(problem.related && {
          related: problem.related.map(related => ({
            message: shown(related.message, related.file, related.range),
            location: locationOf(related.file ?? file, related.range)
          }))
        }),
        ...(problem.fix && {
          fix: {
            description: shown(problem.fix.description),
            edits: problem.fix.edits.map(edit => ({...edit, file: file.path}))
          }
        })
      }
    })
  }

  /** All findings so far, by place. */
  finish(fingerprints: Fingerprinter): Finding[] {
    return withoutRepeats(this.drafts.sort(byPlace)).map(draft => finished(draft, fingerprints))
  }

  /** A finding of its own, for what shows only once all others are known. */
  single(
    rule: Rule,
    location: Location,
    problem: Pick<Problem, 'message' | 'help' | 'severity' | 'confidence' | 'subject' | 'step'>,
    fingerprints: Fingerprinter
  ): Finding {
    return finished(this.draft(rule, location, problem), fingerprints)
  }

  private draft(
    rule: Rule,
    location: Location,
    problem: Pick<Problem, 'message' | 'help' | 'severity' | 'confidence' | 'subject' | 'step'>,
    shown: (text: string) => string = shownText
  ): Draft {
    const configured = this.severities[rule.id]
    const said =
      configured && configured !== 'off' ? configured : (problem.severity ?? rule.severity)
    const least = this.atLeast[rule.id]
    const severity = least !== undefined && !atLeast(said, least) ? least : said
    const {subject} = problem
    // Both repeat names of steps, jobs and files, and a name can be anything.
    const message = shown(problem.message)
    const help = shown(problem.help)
    const confidence = problem.confidence ?? rule.confidence ?? 'high'
    const {id: ruleId, marksCredential, marksPerson} = rule
    return {
      subject,
      finding: {
        ...{ruleId, severity, confidence, message, location, help},
        ...(marksCredential && {marksCredential}),
        ...(marksPerson && {marksPerson}),
        ...(problem.step && {step: problem.step})
      }
    }
  }
}

type Ordered = Pick<Finding, 'location' | 'ruleId' | 'message'>

/** The order of findings in every report: file, line, column, rule, message. */
export function inOrder(a: Ordered, b: Ordered): number {
  return (
    compare(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.message, b.message)
  )
}

/** By UTF-16 code units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function byPlace({finding: a}: Draft, {finding: b}: Draft): number {
  return inOrder(a, b)
}

/**
 * A shared action or template is judged once for each document that includes it: of equal findings
 * the severest stays.
 */
function withoutRepeats(sorted: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of sorted) {
    const last = kept.at(-1)
    if (!last || !sameDraft(last, draft)) kept.push(draft)
    else if (atLeast(draft.finding.severity, last.finding.severity)) kept[kept.length - 1] = draft
  }
  return kept
}

function sameDraft(a: Draft, b: Draft): boolean {
  const [one, other] = [a.finding.location, b.finding.location]
  return (
    a.finding.ruleId === b.finding.ruleId &&
    a.subject === b.subject &&
    one.file === other.file &&
    one.line === other.line &&
    one.column === other.column &&
    one.endLine === other.endLine &&
    one.endColumn === other.endColumn
  )
}

function finished({finding, subject}: Draft, fingerprints: Fingerprinter): Finding {
  const {ruleId, location} = finding
  return {...finding, fingerprint: fingerprints.next({ruleId, file: location.file, subject})}
}

/** The place of a stretch of a file. */
export function locationOf(file: SourceFile, range: Range): Location {
  const start = file.position(range.start)
  const end = file.position(range.end)
  return {
    file: file.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column
  }
}
