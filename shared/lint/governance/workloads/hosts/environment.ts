import {entriesOf, itemsOf} from '../../../infrastructure/values/items.js'
import {property} from '../../../infrastructure/values/three-valued.js'
import {
  asPartial,
  isNothing,
  missing,
  options,
  type Value
} from '../../../infrastructure/values/value.js'
import type {EnvironmentVariable} from '../workload.js'

/** Where a host puts the value of a variable that is kept apart. */
const secretKeys = ['secureValue', 'secretRef', 'valueFrom']

/** Variables as a list of `{name, value}`, or as an object of values by name. */
export function environmentOf(value: Value, isSecret = false): EnvironmentVariable[] {
  return options(value).flatMap(form =>
    form.kind === 'object'
      ? entriesOf(form).map(({key, value}) => ({name: key, value, isSecret}))
      : itemsOf(form).flatMap(item => variableOf(item.value) ?? [])
  )
}

function variableOf(item: Value): EnvironmentVariable | undefined {
  const name = asPartial(property(item, 'name'))
  if (!name) return undefined
  const secret = secretKeys.some(key => {
    const value = property(item, key)
    return value.kind !== 'unknown' && !isNothing(value)
  })
  const value = property(item, 'value')
  return {name, value: secret ? missing(item.place) : value, isSecret: secret}
}
