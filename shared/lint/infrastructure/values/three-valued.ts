/**
 * Yes, no, or not known, with the places that say so. What is not known proves nothing: it makes
 * neither a finding nor a pass.
 */
import {isNothing, missing, options, type Place, plainText, unknown, type Value} from './value.js'

export type Truth = 'yes' | 'no' | 'unknown'

export interface Answer {
  readonly is: Truth
  /** What makes the answer so: for `unknown`, what is not known. */
  readonly at: readonly Place[]
}

/** Whether one is so: one that is decides, and what is not known leaves it open. */
export function anyOf(answers: readonly Answer[]): Answer {
  return decided(answers, 'yes', 'no')
}

/** Whether all are so: one that is not decides, and what is not known leaves it open. */
export function allOf(answers: readonly Answer[]): Answer {
  return decided(answers, 'no', 'yes')
}

export function not({is, at}: Answer): Answer {
  return {is: is === 'yes' ? 'no' : is === 'no' ? 'yes' : 'unknown', at}
}

function decided(answers: readonly Answer[], deciding: Truth, otherwise: Truth): Answer {
  for (const is of [deciding, 'unknown'] as const) {
    const found = answers.filter(answer => answer.is === is)
    if (found.length > 0) return {is, at: found.flatMap(({at}) => at)}
  }
  return {is: otherwise, at: answers.flatMap(({at}) => at)}
}

/**
 * Whether a value passes a test, in whatever form it may have: only where all forms agree it is known.
 *
 * @param test gets text, and numbers and booleans as they are written
 * @param absent the answer where there is no value
 */
export function matches(
  value: Value,
  test: (text: string) => boolean,
  absent: Truth = 'no'
): Answer {
  const forms = options(value).map((form): Truth => {
    if (isNothing(form)) return absent
    const text = scalarText(form)
    return text === undefined ? 'unknown' : test(text) ? 'yes' : 'no'
  })
  const [first = 'unknown'] = forms
  const is = forms.every(form => form === first) ? first : 'unknown'
  return {is, at: [placeOf(value)]}
}

/** Whether a value is true; text counts, as templates write booleans either way. */
export function isTrue(value: Value, absent: Truth = 'no'): Answer {
  return matches(value, text => text.toLowerCase() === 'true', absent)
}

/** Whether an item of a list passes a test; one that may have more items leaves a no open. */
export function anyItem(value: Value, test: (text: string) => boolean): Answer {
  const answers = options(value).map((form): Answer => {
    if (isNothing(form)) return {is: 'no', at: [form.place]}
    if (form.kind !== 'list') return matches(form, test)
    const more: Answer[] = form.open ? [{is: 'unknown', at: [form.place]}] : []
    // An item that may be left out decides nothing where it passes.
    return anyOf([...form.items.map(item => matches(item, test)), ...more])
  })
  const [first] = answers
  const same = first && answers.every(({is}) => is === first.is)
  return {is: same ? first.is : 'unknown', at: answers.flatMap(({at}) => at)}
}

/**
 * What stands at a path, `properties.direction`, ignoring case as ARM does: `missing` where there is
 * certainly nothing, unknown where that cannot be told.
 */
export function property(value: Value, path: string): Value {
  let current = value
  for (const name of path.split('.')) current = step(current, name)
  return current
}

function step(value: Value, name: string): Value {
  switch (value.kind) {
    case 'object': {
      const found = value.entries.findLast(
        ({key}) => key.text.text.toLowerCase() === name.toLowerCase()
      )
      if (found) return found.value
      const isClosed = !value.open && value.entries.every(({key}) => key.holes.length === 0)
      return isClosed ? missing(value.place) : unknown(value.place)
    }
    case 'choice':
      return {...value, options: value.options.map(option => step(option, name))}
    case 'reference':
      return {...value, path: [...value.path, name]}
    case 'unknown':
      return value
    default:
      return isNothing(value) ? missing(value.place) : unknown(value.place)
  }
}

/** Text, number or boolean as it is written; undefined where it is not known as a whole. */
export function scalarText(value: Value): string | undefined {
  if (value.kind === 'constant' && value.value !== null) return String(value.value)
  return plainText(value)
}

/** Where a value is written, without its quotes. */
export function placeOf(value: Value): Place {
  return value.kind === 'text'
    ? {file: value.text.text.file, range: value.text.text.range()}
    : value.place
}
