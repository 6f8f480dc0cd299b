import type {Severity} from '../finding.js'
import type {Place} from '../infrastructure/values/value.js'
import type {LocatedProblem} from '../rule.js'

/** A place that has to do with a verdict: the other end of a join, or the same cause once more. */
export interface RelatedPlace {
  /** What stands there: a clause without a full stop. */
  readonly message: string
  readonly at: Place
}

/**
 * What a control says of one thing that it looks at. Rules report those that fail; a checklist shows
 * all of them. What is not known is neither a fail nor a pass.
 */
export interface Verdict {
  readonly state: 'fail' | 'pass' | 'not-proven'
  /** The place that says so. */
  readonly at: Place
  /** The declaration that it belongs to. */
  readonly of: Place
  /** What it is called. */
  readonly label: string
  /** Why: one clause without a full stop. */
  readonly because: string
  /** How grave a fail is, where it is not as grave as the control's others. */
  readonly severity?: Severity
  readonly related?: readonly RelatedPlace[]
}

/** What a rule says in words of a verdict; all else follows from the verdict. */
export interface Wording {
  /** What is wrong, where it is not `'<label>' <because>`. */
  readonly message?: string
  /** What to do instead: one sentence. */
  readonly help: string
}

/** A failed control as the problem that its rule reports; undefined for every other verdict. */
export function problemOf(verdict: Verdict, wording: Wording): LocatedProblem | undefined {
  const {state, at, of, label, because, severity} = verdict
  if (state !== 'fail') return undefined
  const related = [
    ...(isWithin(at, of) ? [] : [{message: `used by ${label}`, at: of}]),
    ...(verdict.related ?? [])
  ]
  return {
    file: at.file,
    range: at.range,
    message: wording.message ?? `'${label}' ${because}`,
    help: wording.help,
    subject: `${label} ${because}`,
    ...(severity && {severity}),
    ...(related.length > 0 && {
      related: related.map(({message, at}) => ({message, file: at.file, range: at.range}))
    })
  }
}

/**
 * Reports what a control fails: all that most rules on infrastructure do.
 *
 * @param wordingOf what the rule says of a verdict; asked of those that fail alone
 */
export function reportFailures<V extends Verdict>(
  verdicts: Iterable<V>,
  report: (problem: LocatedProblem) => void,
  wordingOf: (verdict: V) => Wording
): void {
  for (const verdict of verdicts) {
    const problem = verdict.state === 'fail' && problemOf(verdict, wordingOf(verdict))
    if (problem) report(problem)
  }
}

function isWithin(inner: Place, outer: Place): boolean {
  return (
    inner.file === outer.file &&
    inner.range.start >= outer.range.start &&
    inner.range.end <= outer.range.end
  )
}
