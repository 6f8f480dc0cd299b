import {objectOf, withPath} from '../../values/shape.js'
import {property} from '../../values/three-valued.js'
import {
  asPartial,
  entry,
  isNothing,
  missing,
  type Place,
  unknown,
  type Value
} from '../../values/value.js'
import type {AzurermType, Nested, Shape} from './shape.js'

/** The arguments of a resource of azurerm as ARM's body. */
export function azurermBody(
  type: Pick<AzurermType, 'shape'>,
  given: Value,
  place: Place
): Extract<Value, {kind: 'object'}> {
  const body = shaped(type.shape, given, place)
  const name = entry(given, 'name')
  return name ? withPath(body, 'name', name) : body
}

function shaped(shape: Shape, given: Value, place: Place): Extract<Value, {kind: 'object'}> {
  const isOpen = given.kind === 'object' && given.open
  let body = {...objectOf({}, place), ...(isOpen && {open: isOpen})}
  for (const [path, source] of Object.entries(shape)) {
    const value = argumentOf(source, given)
    if (value && !isNothing(value)) body = withPath(body, path, value)
  }
  return body
}

function argumentOf(source: Shape[string], given: Value): Value | undefined {
  if (typeof source === 'string') return argument(source, given)
  if (!('block' in source)) {
    return source.map(name => argument(name, given)).find(value => value && !isNothing(value))
  }
  const {block} = source
  if (block === '.') return {kind: 'list', items: [changed(source, given)], place: given.place}
  if (typeof block === 'string') return nestedOf(source, argument(block, given))
  const lists = block.flatMap(name => nestedOf(source, argument(name, given)) ?? [])
  const items = lists.flatMap(list => (list.kind === 'list' ? list.items : [list]))
  const isOpen = lists.some(list => list.kind === 'list' && list.open)
  return lists[0] && {kind: 'list', items, place: lists[0].place, ...(isOpen && {open: true})}
}

/** What stands at `argument` or at `block.argument`; of blocks that are repeated in the first. */
function argument(path: string, given: Value): Value | undefined {
  const [name = '', ...rest] = path.split('.')
  const value = entry(given, name)
  return rest.reduce<Value | undefined>((outer, inner) => {
    if (outer?.kind !== 'list') return outer && property(outer, inner)
    const [first] = outer.items
    return first ? property(first, inner) : outer.open ? unknown(outer.place) : undefined
  }, value)
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
