import {attributeOf, type InfraBlock} from '../../formats/infrastructure.js'
import {MappedText, type SourceFile} from '../../source.js'
import {type Pair, pairs} from '../values/collections.js'
import {type Environment, evaluate} from '../values/evaluate.js'
import {known} from '../values/partial-text.js'
import {computed} from '../values/texts.js'
import {constantText, isUnknown, options, type Place, type Value} from '../values/value.js'

/** One of the resources, modules or blocks that a declaration makes. */
export interface Instance {
  /** `each` or `count`. */
  readonly bindings: ReadonlyMap<string, Value>
  /** `perhaps` where it depends on what is not known whether it is there. */
  readonly exists: 'yes' | 'perhaps'
}

const mostInstances = 100
const single: Instance = {bindings: new Map(), exists: 'yes'}
/** What is the same for all, when it is not known how many there are. */
const some: Instance = {bindings: new Map(), exists: 'perhaps'}

/** Where a block stands: what its expressions can name. */
interface Surroundings {
  environment(file: SourceFile, bindings: ReadonlyMap<string, Value>): Environment
}

/** The instances that `for_each` or `count` makes; none when there is certainly none. */
export function instances(
  block: InfraBlock,
  scope: Surroundings,
  file: SourceFile,
  bindings: ReadonlyMap<string, Value> = new Map()
): readonly Instance[] {
  const env = scope.environment(file, bindings)
  const each = attributeOf(block, 'for_each')
  if (each) {
    const collection = evaluate(each.value, env)
    const found = pairs(collection)
    const isKnown = options(collection).every(option => pairs(option))
    if (!found || !isKnown || (found.open && found.items.length === 0)) return [some]
    return found.items.map(item => eachInstance(item, {file, range: each.value.range}))
  }
  const count = attributeOf(block, 'count')
  if (!count) return [single]
  const value = evaluate(count.value, env)
  if (value.kind !== 'constant' || typeof value.value !== 'number') return [some]
  const place = {file, range: count.value.range}
  return Array.from({length: Math.min(value.value, mostInstances)}, (_, index) => {
    const number: Value = {kind: 'constant', value: index, place}
    return {bindings: new Map([['count', object({index: number}, place)]]), exists: 'yes'}
  })
}

function eachInstance({key, value, perhaps}: Pair, place: Place): Instance {
  const name = key.kind === 'constant' ? computed(constantText(key.value), place) : key
  const each = object({key: name, value}, place)
  const isCertain = !perhaps && !isOpenKey(key)
  return {bindings: new Map([['each', each]]), exists: isCertain ? 'yes' : 'perhaps'}
}

/** Whether nothing of a key is known: it may stand for any number of keys, or for none. */
function isOpenKey(key: Value): boolean {
  if (key.kind !== 'text') return isUnknown(key)
  const {text, holes} = key.text
  if (holes.some(({reference}) => reference !== undefined)) return false
  const length = holes.reduce((sum, {start, end}) => sum + end - start, 0)
  return holes.length > 0 && length === text.text.length
}

function object(entries: Readonly<Record<string, Value>>, place: Place): Value {
  const at = place.range.start
  return {
    kind: 'object',
    place,
    entries: Object.entries(entries).map(([text, value]) => ({
      key: known(MappedText.join(place.file, [{text, range: place.range}], at)),
      value
    }))
  }
}
