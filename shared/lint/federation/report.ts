import type {FederatedSubject, PartialText} from '../facts/facts.js'
import type {LocatedProblem} from '../rule.js'

/** What the trust belongs to, at the beginning of a message. */
export function where(subject: FederatedSubject): string {
  return `'${subject.name}'`
}

/** What a trust opens, at the end of a message; empty when nothing is known of it. */
export function rights({administrator}: FederatedSubject): string {
  return administrator === undefined
    ? ''
    : `; the role may do everything in the AWS account (${administrator})`
}

/**
 * Where a problem with a value is shown: where the value is written, with the trust beside it when
 * that is another place; the trust itself when there is no value.
 */
export function problemAt(
  subject: FederatedSubject,
  value: PartialText | undefined
): Pick<LocatedProblem, 'file' | 'range' | 'related'> {
  if (!value) return {file: subject.file, range: subject.range}
  const {text} = value
  const range = text.range()
  const inside =
    text.file === subject.file &&
    range.start >= subject.range.start &&
    range.end <= subject.range.end
  return {
    file: text.file,
    range,
    ...(!inside && {
      related: [{message: `used by ${subject.name}`, file: subject.file, range: subject.range}]
    })
  }
}

/** What stays the same when lines move. */
export function subjectKey(subject: FederatedSubject, detail: string): string {
  return `${subject.name} ${detail}`
}

/** What to write in place of a subject that names a branch or tag. */
export const environmentHelp =
  'Name one environment with reviewers: repo:OWNER/REPO:environment:production.'
