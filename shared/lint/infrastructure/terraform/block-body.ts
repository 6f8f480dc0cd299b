import {attributeOf, type InfraBlock} from '../../formats/infrastructure.js'
import {MappedText, type SourceFile} from '../../source.js'
import {list} from '../values/collections.js'
import {evaluate} from '../values/evaluate.js'
import {known} from '../values/partial-text.js'
import {type Place, perhaps, type Value, type ValueEntry} from '../values/value.js'
import {instances} from './instances.js'
import type {TerraformScope} from './scope.js'

type Bindings = ReadonlyMap<string, Value>

/** Arguments that say how many there are and in which order, not what it is. */
const meta: ReadonlySet<string> = new Set([
  'count',
  'depends_on',
  'for_each',
  'provider',
  'providers'
])

/**
 * What a block says as one object: its arguments, and its nested blocks as lists under their names,
 * those of `dynamic` with what they iterate over.
 */
export function bodyOf(
  block: InfraBlock,
  file: SourceFile,
  scope: TerraformScope,
  bindings: Bindings
): Value {
  const env = scope.environment(file, bindings)
  const entries: ValueEntry[] = block.attributes
    .filter(({name}) => !meta.has(name))
    .map(({name, value, range}) => {
      const key = {start: range.start, end: Math.min(range.end, range.start + name.length)}
      return {key: known(MappedText.of(file, key)), value: evaluate(value, env)}
    })
  const types = new Set(block.blocks.map(nameOf))
  for (const type of types) {
    const place: Place = {file, range: block.range}
    const nested = block.blocks
      .filter(inner => nameOf(inner) === type)
      .map(inner => nestedBlocks(inner, type, file, scope, bindings))
    const at = nested[0]?.items[0]?.place.range.start ?? block.range.start
    const text = MappedText.join(file, [{text: type, range: {start: at, end: at}}], at)
    const open = nested.some(found => found.open)
    const items = nested.flatMap(found => found.items)
    entries.push({key: known(text), value: list(items, place, open)})
  }
  return {kind: 'object', entries, place: {file, range: block.range}}
}

function nameOf(block: InfraBlock): string {
  return block.type === 'dynamic' ? (block.labels[0]?.text ?? '') : block.type
}

function nestedBlocks(
  block: InfraBlock,
  type: string,
  file: SourceFile,
  scope: TerraformScope,
  bindings: Bindings
): {items: readonly Value[]; open: boolean} {
  if (block.type !== 'dynamic') {
    return {items: [bodyOf(block, file, scope, bindings)], open: false}
  }
  const content = block.blocks.find(inner => inner.type === 'content')
  if (!content) return {items: [], open: true}
  const iterator = attributeOf(block, 'iterator')?.value
  const name = iterator?.kind === 'name' ? iterator.name : type
  const made = instances(block, scope, file, bindings)
  const items = made.map(instance => {
    const each = instance.bindings.get('each')
    const inner = bodyOf(
      content,
      file,
      scope,
      new Map([...bindings, ...(each ? [[name, each] as const] : [])])
    )
    return instance.exists === 'yes' ? inner : perhaps(inner)
  })
  return {
    items,
    open: made.some(({bindings: own, exists}) => exists === 'perhaps' && own.size === 0)
  }
}
