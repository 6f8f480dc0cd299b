import type {People} from '../../people/people.js'
import type {LintResult} from '../finding.js'
import {namesOf} from './known-names.js'

/** A result in which the reasons why traces of people are accepted name nobody. */
export function withHiddenReasons(result: LintResult, people: People): LintResult {
  const names = namesOf(people)
  return {
    ...result,
    silenced: (result.silenced ?? []).map(item =>
      item.finding.marksPerson && item.reason !== undefined
        ? {...item, reason: names.hidden(item.reason)}
        : item
    )
  }
}
