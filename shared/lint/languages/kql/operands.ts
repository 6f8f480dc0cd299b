/** The parts of an operator: what is read, what is a parameter, and what a value is called. */
import {words} from './names.js'
import {isGroup, isName, isSign, type KqlGroup, type KqlNode, splitAt} from './syntax.js'

/** Whether a name in an expression is that of a column. */
export function isRead(
  text: string,
  previous: KqlNode | undefined,
  next: KqlNode | undefined
): boolean {
  if (text.startsWith('!') || text.startsWith('$') || words.has(text.toLowerCase())) return false
  if (isSign(previous, '.') || isSign(next, '=')) return false
  // `f(x)`; `column_ifexists("x", 0)` names a column in a text.
  return !isGroup(next)
}

const parameters: ReadonlySet<string> = new Set(
  'bagexpansion hint isfuzzy kind num_partitions with_itemindex withsource'.split(' ')
)

/** What stands first in an operator: `kind=inner hint.strategy=broadcast`. */
export interface Parameters {
  /** Values that are names, by the parameter. */
  readonly given: ReadonlyMap<string, string>
  readonly rest: readonly KqlNode[]
}

/** The parameters of an operator, and what it works on. */
export function parametersOf(nodes: readonly KqlNode[]): Parameters {
  const given = new Map<string, string>()
  let at = 0
  for (;;) {
    const key = nodes[at]
    if (key?.kind !== 'name' || !parameters.has(key.text.toLowerCase())) break
    const equals = isSign(nodes[at + 1], '.') ? at + 3 : at + 1
    if (!isSign(nodes[equals], '=')) break
    const value = nodes[equals + 1]
    if (value?.kind === 'name') given.set(key.text.toLowerCase(), value.text)
    at = equals + 2
  }
  return {given, rest: nodes.slice(at)}
}

/** The names in `['a name']`. */
export function quoted({items}: KqlGroup): string[] {
  return items.flatMap(item => (item.kind === 'text' ? [item.text] : []))
}

/** `a = x`, `(a, b) = x`, or a value alone. */
export function assignment(nodes: readonly KqlNode[]): {
  names: string[]
  value: readonly KqlNode[]
} {
  const [first, second] = nodes
  if (!isSign(second, '=')) return {names: [], value: nodes}
  const value = nodes.slice(2)
  if (first?.kind === 'name') return {names: [first.text], value}
  if (first?.kind !== 'group') return {names: [], value}
  // `(a, b) = …`, `['a name'] = …`
  const wanted = first.open === '[' ? 'text' : 'name'
  return {names: first.items.flatMap(item => (item.kind === wanted ? [item.text] : [])), value}
}

/** What a value is called that nobody gives a name: a column, or what it is cut into bins of. */
export function nameOf(value: readonly KqlNode[]): string[] {
  const [first, second] = value
  if (value.length === 1 && isGroup(first, '[')) return quoted(first)
  if (first?.kind !== 'name') return []
  if (value.length === 1) return [first.text]
  if (value.length !== 2 || !isGroup(second)) return []
  if (isName(first, 'count')) return ['count_']
  const [argument] = second.items
  return isName(first, 'bin', 'floor', 'startofday', 'startofhour') && argument?.kind === 'name'
    ? [argument.text]
    : []
}

/** The names of `(a: string, b: long)`. */
export function declared(nodes: readonly KqlNode[]): string[] {
  return splitAt(nodes, ',').flatMap(([name]) => (name?.kind === 'name' ? [name.text] : []))
}
