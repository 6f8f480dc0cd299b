/** A place where somebody who has left still has a right, a credential or a machine. */
import type {Confidence, OffboardingStep} from '../finding.js'
import type {Place} from '../infrastructure/values/value.js'
import type {LocatedProblem} from '../rule.js'
import type {MappedText} from '../source.js'
import type {KnownNames} from './known-names.js'

export interface Trace {
  readonly at: Place
  /** What is wrong: one clause without a full stop. Names of people in it are hidden. */
  readonly message: string
  /** What to do instead: one sentence. */
  readonly help: string
  /** What the place is called, for the fingerprint. */
  readonly subject: string
  /** The step of an offboarding that takes it back. */
  readonly step: OffboardingStep
  readonly confidence?: Confidence
  /** Other places of the same cause. */
  readonly others?: readonly Place[]
}

/** The file and range of a part of a text. */
export function placeIn(text: MappedText, start = 0, end = text.text.length): Place {
  return {file: text.file, range: text.range(start, end)}
}

/** Traces as problems: each place once, and without the names of people. */
export function problemsOf(traces: Iterable<Trace>, names: KnownNames): LocatedProblem[] {
  const found = new Map<string, LocatedProblem>()
  for (const {at, message, help, subject, step, confidence, others = []} of traces) {
    const {file, range} = at
    const key = `${file.path}\0${range.start}\0${range.end}`
    if (found.has(key)) continue
    found.set(key, {
      file,
      range,
      message: names.hidden(message),
      help: names.hidden(help),
      subject: names.hidden(subject),
      step,
      ...(confidence && {confidence}),
      ...(others.length > 0 && {
        related: others.map(({file, range}) => ({message: 'the same person', file, range}))
      })
    })
  }
  return [...found.values()]
}
