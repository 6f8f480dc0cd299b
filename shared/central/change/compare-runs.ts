import {
  asMapping,
  get,
  type ParsedDocument,
  resolve,
  type SyntaxNode
} from '../../lint/formats/syntax.js'
import type {Range} from '../../lint/source.js'
import {looserInput} from './looser-inputs.js'
import {type Placed, type ProductRun, productRuns} from './product-runs.js'

/** What a change of a workflow or pipeline relaxes, and where. */
export interface LooserRun {
  /** `no longer runs lint`, without its subject. */
  readonly what: string
  /** In the text after the change; undefined where what it was about is gone. */
  readonly range?: Range
}

/** In what a document runs this product less strictly than it did before. */
export function looserRuns(before: ParsedDocument, after: ParsedDocument): LooserRun[] {
  const [was, is] = [before, after].map(({documents}) => documents.flatMap(productRuns)) as [
    ProductRun[],
    ProductRun[]
  ]
  if (was.length === 0) return []
  const found: LooserRun[] = []
  for (const [old, now] of pairs(was, is)) {
    if (now) found.push(...looser(old, now))
    else found.push({what: `no longer runs ${nameOf(old)}`})
  }
  if (is.length > 0) found.push(...lessOften(before.documents[0], after.documents[0]))
  return found
}

function nameOf({identity}: ProductRun): string {
  return identity === 'script' ? 'mcp-gatehouse in a script' : identity
}

/** Runs before the change, each with what it has become: the same first, then in their order. */
function pairs(
  was: readonly ProductRun[],
  is: readonly ProductRun[]
): (readonly [ProductRun, ProductRun | undefined])[] {
  const left = [...is]
  const take = (fits: (run: ProductRun) => boolean) => {
    const at = left.findIndex(fits)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const same = new Map(was.map(run => [run, take(other => signature(other) === signature(run))]))
  return was.map(run => [run, same.get(run) ?? take(({identity}) => identity === run.identity)])
}

function signature({identity, inputs, lines, controls}: ProductRun): string {
  const texts = (placed: Iterable<Placed>) => [...placed].map(({text}) => text)
  const given = [...inputs].map(([name, {text}]) => [name, text])
  return JSON.stringify([identity, given, texts(lines), texts(controls)])
}

function looser(before: ProductRun, after: ProductRun): LooserRun[] {
  const found: LooserRun[] = []
  for (const name of new Set([...before.inputs.keys(), ...after.inputs.keys()])) {
    const [was, is] = [before.inputs.get(name), after.inputs.get(name)]
    const what = looserInput(name, was?.text ?? '', is?.text ?? '')
    if (what) found.push({what, range: is?.range ?? after.range})
  }
  for (const {text, range} of added(before.lines, after.lines)) {
    found.push({what: `runs it as '${text.slice(0, 100)}'`, range})
  }
  if (after.lines.length < before.lines.length) {
    found.push({what: 'runs it fewer times', range: after.range})
  }
  for (const {text, range} of added(before.controls, after.controls)) {
    const what = controlEffect(text)
    if (what) found.push({what, range})
  }
  for (const {text, range} of added(before.checkouts, after.checkouts)) {
    found.push({what: `checks something else out for it (${text.slice(0, 100)})`, range})
  }
  for (const {what, range} of added(before.tampering, after.tampering)) found.push({what, range})
  return found
}

/** What a condition or a tolerance does to the run; undefined where it does nothing. */
function controlEffect(text: string): string | undefined {
  const [, key = '', value = ''] = /^([\w-]+): ([\s\S]*)$/.exec(text) ?? []
  if (/^(?:continue|allow)/.test(key)) {
    return value === 'false' ? undefined : `lets its failure pass (${text.slice(0, 100)})`
  }
  if (key === 'enabled') return value === 'true' ? undefined : `may disable it (${text})`
  return /^(?:always|succeeded)\(\)$/.test(value)
    ? undefined
    : `runs it under a condition (${text.slice(0, 100)})`
}

/** Texts that were not there before. */
function added<T extends Placed>(before: readonly T[], after: readonly T[]): T[] {
  const known = before.map(({text}) => text)
  return after.filter(({text}) => {
    const at = known.indexOf(text)
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
}

/** Keys of a document that start its runs. */
const triggerKeys = ['on', 'trigger', 'pr'] as const
/** Lists of a trigger from which it runs, and lists that keep it from running. */
const taking = new Set(['branches', 'paths', 'tags', 'types', 'include', 'workflows', 'stages'])
const leaving = new Set(['branches-ignore', 'paths-ignore', 'tags-ignore', 'exclude'])

function lessOften(before: SyntaxNode | undefined, after: SyntaxNode | undefined): LooserRun[] {
  return triggerKeys.flatMap(key => {
    const [was, is] = [get(before, key), get(after, key)]
    const narrowed = narrowing(was, is, key)
    const range = is?.range
    return narrowed ? [{what: narrowed, ...(range && {range})}] : []
  })
}

/** How one part of the triggers lets fewer runs start; undefined where it does not. */
function narrowing(
  was: SyntaxNode | undefined,
  is: SyntaxNode | undefined,
  name: string
): string | undefined {
  // Azure Pipelines runs on everything where a trigger is absent, GitHub Actions on nothing.
  if (!was) return is && name !== 'on' && isNone(is) ? `no longer runs by ${name}` : undefined
  if (isNone(was)) return undefined
  if (!is) return name === 'on' ? 'no longer says what starts it' : undefined
  if (isNone(is)) return `no longer runs by ${name}`
  const [old, now] = [namesIn(was), namesIn(is)]
  if (old && now) {
    const lost = old.filter(each => !now.includes(each))
    return lost.length > 0 ? `no longer runs for ${name} ${lost.join(', ')}` : undefined
  }
  const [oldKeys, newKeys] = [eventsIn(was), eventsIn(is)]
  for (const [key, value] of oldKeys) {
    if (taking.has(key) || leaving.has(key)) continue
    if (!newKeys.has(key) && name === 'on') return `no longer runs on ${key}`
    const inner = newKeys.has(key) ? filters(value, newKeys.get(key), key) : undefined
    if (inner) return inner
  }
  return filters(was, is, name)
}

/** How the filters of an event have become narrower. */
function filters(
  was: SyntaxNode | undefined,
  is: SyntaxNode | undefined,
  event: string
): string | undefined {
  for (const {key, value} of asMapping(resolve(is))?.entries ?? []) {
    const name = key.text.text
    const old = get(was, name)
    const now = namesIn(resolve(value))
    if (!now) {
      const inner = filters(old, value, `${event} ${name}`)
      if (inner) return inner
      continue
    }
    const before = old ? namesIn(old) : undefined
    if (taking.has(name)) {
      const lost = before?.filter(each => !now.includes(each))
      if (!before) return `runs on ${event} for some ${name} only`
      if (lost && lost.length > 0) return `no longer runs on ${event} for ${lost.join(', ')}`
    } else if (leaving.has(name)) {
      const more = now.filter(each => !before?.includes(each))
      if (more.length > 0) return `no longer runs on ${event} for ${more.join(', ')}`
    }
  }
  return undefined
}

function isNone(node: SyntaxNode): boolean {
  return node.kind === 'scalar' && /^(?:none|null|~|)$/.test(node.text.text.trim())
}

/** A scalar or a list of scalars as a list; undefined for anything else. */
function namesIn(node: SyntaxNode | undefined): string[] | undefined {
  if (node?.kind === 'scalar') return [node.text.text.trim()]
  if (node?.kind !== 'sequence') return undefined
  const items = node.items.map(item => resolve(item))
  return items.every(item => item?.kind === 'scalar')
    ? items.map(item => (item?.kind === 'scalar' ? item.text.text.trim() : ''))
    : undefined
}

/** The events of `on:` in any of its forms, each with its filters. */
function eventsIn(node: SyntaxNode): Map<string, SyntaxNode | undefined> {
  const names = namesIn(node)
  if (names) return new Map(names.map(name => [name, undefined]))
  return new Map(asMapping(node)?.entries.map(({key, value}) => [key.text.text, value]) ?? [])
}
