/** What objects of Kubernetes have in common for those who judge them. */
import type {Resource} from '../../infrastructure/resource.js'
import {isWhole} from '../../infrastructure/values/collections.js'
import {type Answer, matches, property} from '../../infrastructure/values/three-valued.js'
import {isNothing, isUnknown, options, type Value} from '../../infrastructure/values/value.js'

/**
 * Whether an object is of an API group: other groups have kinds of the same names. Terraform's own
 * resources name no group, as their type says it.
 */
export function isOfGroup({body, source}: Resource, ...groups: readonly string[]): Answer {
  const version = property(body, 'apiVersion')
  if (source === 'terraform' && isNothing(version)) return {is: 'yes', at: [body.place]}
  return matches(version, text => groups.includes(text.split('/')[0]!))
}

/** Whether a list or object is there without anything in it; what is not there is `absent`. */
export function isEmpty(value: Value, absent: Answer['is']): Answer {
  const forms = options(value).map((form): Answer['is'] => {
    if (isNothing(form)) return absent
    if (isUnknown(form)) return 'unknown'
    if (form.kind === 'list') {
      return isWhole(form) ? (form.items.length === 0 ? 'yes' : 'no') : 'unknown'
    }
    if (form.kind !== 'object') return 'no'
    if (form.entries.some(({value: inner}) => isEmpty(inner, 'yes').is === 'no')) return 'no'
    const isKnown = !form.open && form.entries.every(({value: inner}) => !isUnknown(inner))
    return isKnown ? 'yes' : 'unknown'
  })
  const [first = 'unknown'] = forms
  return {is: forms.every(form => form === first) ? first : 'unknown', at: [value.place]}
}
