/** What lists and objects hold, one form after the other. */
import {pairs} from './collections.js'
import {options, type Value, type ValueEntry} from './value.js'

export interface Item {
  readonly value: Value
  /** Whether it is there, or has this form, for some values only. */
  readonly perhaps: boolean
}

/** The items of a list or the values of an object, in each form that they may have. */
export function itemsOf(collection: Value): Item[] {
  return (pairs(collection)?.items ?? []).flatMap(({value, perhaps}) =>
    options(value).map((form, _, forms) => ({value: form, perhaps: perhaps || forms.length > 1}))
  )
}

/** The entries of an object, of each form that it may have. */
export function entriesOf(object: Value): ValueEntry[] {
  return options(object).flatMap(form => (form.kind === 'object' ? form.entries : []))
}
