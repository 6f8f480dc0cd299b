import {objectOf, withPath} from '../../values/shape.js'
import {asPartial, entry, isNothing, missing, type Place, type Value} from '../../values/value.js'
import type {AzurermType, Nested, Shape} from './shape.js'

/** The arguments of a resource of azurerm as ARM's body. */
export function azurermBody(type: AzurermType, given: Value, place: Place): Value {
  const body = shaped(type.shape, given, place)
  const name = entry(given, 'name')
  return name ? withPath(body, 'name', name) : body
}

function shaped(shape: Shape, given: Value, place: Place): Extract<Value, {kind: 'object'}> {
  let body = objectOf({}, place)
  for (const [path, source] of Object.entries(shape)) {
    const value = argumentOf(source, given)
    if (value && !isNothing(value)) body = withPath(body, path, value)
  }
  return given.kind === 'object' && given.open ? {...body, open: true} : body
}

function argumentOf(source: Shape[string], given: Value): Value | undefined {
  if (typeof source === 'string') return entry(given, source)
  if (!('block' in source)) {
    return source.map(name => entry(given, name)).find(value => value && !isNothing(value))
  }
  return nestedOf(source, entry(given, source.block))
}

/** A nested block in its own shape, in each form that it may have. */
function nestedOf(nested: Nested, value: Value | undefined): Value | undefined {
  if (value?.kind !== 'list') return value
  const items = value.items.map(item => changed(nested, item))
  if (nested.many) return {...value, items}
  const [first] = items
  return value.open && first
    ? {kind: 'choice', options: [first, missing(value.place)], place: value.place}
    : first
}

function changed(nested: Nested, item: Value): Value {
  switch (item.kind) {
    case 'object':
      return shaped(nested.shape, item, item.place)
    case 'choice':
      return {...item, options: item.options.map(option => changed(nested, option))}
    default:
      return item
  }
}

/** The name of a resource, as far as it is known. */
export function nameOf(body: Value) {
  return asPartial(entry(body, 'name', true))
}
