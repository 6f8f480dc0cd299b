import type {PartialText} from '../../facts/facts.js'
import {resolve, type ScalarNode, type SyntaxNode} from '../../formats/syntax.js'
import type {MappedText, SourceFile} from '../../source.js'
import {joinParts, known, type TextPart} from '../values/partial-text.js'
import {choice, type Place, perhaps, unknown, type Value, type ValueEntry} from '../values/value.js'
import {type Block, TemplateBlocks} from './template-blocks.js'
import {filler, type TemplateText} from './template-text.js'

type Mapping = Extract<SyntaxNode, {kind: 'mapping'}>
type Sequence = Extract<SyntaxNode, {kind: 'sequence'}>

/** Where a node stands: what is known of it holds within a block, and it reaches up to an end. */
interface Where {
  readonly within: Block | undefined
  readonly end: number
  readonly depth: number
}

/** A text with the parts that its format leaves open as holes; undefined for one that is too long. */
type TextReader = (text: MappedText) => PartialText | undefined

const deepest = 100
/** Entries that merge keys bring into the objects of one text, at most. */
const mostMerged = 100_000

/**
 * YAML trees of one text as values, with what a template leaves open and with merge keys. An anchor is
 * read once, however many aliases it has.
 */
export class ObjectValues {
  private readonly file: SourceFile
  private readonly blocks: TemplateBlocks
  private readonly isOpen: boolean
  private readonly readText: TextReader
  private readonly aliases = new Map<SyntaxNode, Value | undefined>()
  private merged = 0

  /**
   * @param isOpen whether every object and list may have more than is written: a patch names what it
   *   changes, and nothing else
   * @param readText reads the expressions of the format
   */
  constructor(
    file: SourceFile,
    {
      template = {blocks: [], insertions: []},
      isOpen = false,
      readText = known
    }: {
      template?: Pick<TemplateText, 'blocks' | 'insertions'>
      isOpen?: boolean
      readText?: TextReader
    } = {}
  ) {
    this.file = file
    this.blocks = new TemplateBlocks(template)
    this.isOpen = isOpen
    this.readText = readText
  }

  /**
   * A whole document, and whether it is certainly there.
   *
   * @param end where the text of the document ends
   */
  document(root: SyntaxNode, end: number): {value: Value | undefined; exists: 'yes' | 'perhaps'} {
    const within = this.blocks.around(root.range.start, root.range.end)
    return {
      value: this.value(root, {within, end, depth: 0}),
      exists: within ? 'perhaps' : 'yes'
    }
  }

  private value(node: SyntaxNode, where: Where): Value | undefined {
    if (node.kind !== 'alias') return this.read(node, where)
    const target = resolve(node)
    if (!target) return undefined
    if (!this.aliases.has(target)) {
      const {start, end} = target.range
      const within = this.blocks.around(start)
      this.aliases.set(target, this.read(target, {...where, within, end}))
    }
    return this.aliases.get(target)
  }

  private read(node: Exclude<SyntaxNode, {kind: 'alias'}>, where: Where): Value | undefined {
    if (where.depth > deepest) return undefined
    if (node.kind === 'scalar') return this.scalar(node, where.end)
    return node.kind === 'mapping' ? this.mapping(node, where) : this.sequence(node, where)
  }

  private mapping(node: Mapping, {within, end, depth}: Where): Value {
    const found = new Entries()
    let isOpen = this.isOpen || this.putsInto(node, end)
    for (const [index, {key, value, range}] of node.entries.entries()) {
      if (key.text.text === '<<' && key.style === 'plain') {
        isOpen ||= !this.merge(value, depth, found)
        continue
      }
      const block = this.blocks.around(range.start)
      const next = node.entries[index + 1]?.range.start ?? end
      const read = this.value(value, {within: block, end: next, depth: depth + 1})
      const name = this.text(key)
      if (!read || !name) continue
      isOpen ||= TemplateBlocks.isRepeated(block, within)
      found.add({key: name, value: read}, TemplateBlocks.isSure(block, within))
    }
    const place: Place = {file: this.file, range: node.range}
    return {kind: 'object', entries: found.entries(), place, ...(isOpen && {open: true})}
  }

  /** What a merge key names (YAML, "Merge Key Language-Independent Type"); false where that is cut. */
  private merge(node: SyntaxNode, depth: number, found: Entries): boolean {
    const resolved = resolve(node)
    const named = resolved?.kind === 'sequence' ? resolved.items : [node]
    for (const source of new Set(named.map(resolve))) {
      if (!source) continue
      const where = {within: undefined, end: source.range.end, depth: depth + 1}
      const value = this.value({kind: 'alias', range: source.range, target: source}, where)
      if (value?.kind !== 'object') return false
      this.merged += value.entries.length
      if (this.merged > mostMerged) return false
      for (const entry of value.entries) found.addMerged(entry)
      if (value.open) return false
    }
    return true
  }

  private sequence(node: Sequence, {within, end, depth}: Where): Value {
    let isOpen = this.isOpen || this.putsInto(node, end)
    const items = node.items.flatMap((item, index) => {
      const block = this.blocks.around(item.range.start)
      const next = node.items[index + 1]?.range.start ?? end
      const value = this.value(item, {within: block, end: next, depth: depth + 1})
      isOpen ||= TemplateBlocks.isRepeated(block, within)
      if (!value) return []
      return [TemplateBlocks.isSure(block, within) ? value : perhaps(value)]
    })
    const place: Place = {file: this.file, range: node.range}
    return {kind: 'list', items, place, ...(isOpen && {open: true})}
  }

  private scalar(node: ScalarNode, end: number): Value {
    const place: Place = {file: this.file, range: node.range}
    if (node.value === null) {
      // Lines that an action puts below a key are its value.
      const isPut = this.blocks.putsIn(node.range.end, end)
      return isPut ? unknown(place) : {kind: 'constant', value: null, place}
    }
    if (typeof node.value !== 'string') return {kind: 'constant', value: node.value, place}
    const text = this.text(node)
    const [hole] = text?.holes ?? []
    const isHole = hole?.start === 0 && hole.end === text?.text.text.length
    return !text || isHole ? unknown(place) : {kind: 'text', text, place}
  }

  /** A text with what a template puts in as holes; undefined for one that would be very long. */
  private text(node: ScalarNode): PartialText | undefined {
    const {text} = node.text
    if (this.blocks.putsIn(node.range.start, node.range.end)) {
      return {text: node.text, holes: text === '' ? [] : [{start: 0, end: text.length}]}
    }
    if (!text.includes(filler)) return this.readText(node.text)
    const parts: TextPart[] = []
    let position = 0
    for (const {index, 0: run} of text.matchAll(/\uE000+/g)) {
      if (index > position) parts.push({literal: node.text.slice(position, index)})
      position = index + run.length
      parts.push({value: undefined, range: node.text.range(index, position)})
    }
    if (position < text.length) parts.push({literal: node.text.slice(position)})
    return joinParts(this.file, parts, node.range.start)
  }

  /** Whether an action puts lines into a collection: ones that begin where its entries do. */
  private putsInto({range}: Mapping | Sequence, end: number): boolean {
    const {column} = this.file.position(range.start)
    const from = range.start - column + 1
    return this.blocks.putsIn(from, end, column - 1)
  }
}

/** The entries of one object: of equal keys the last holds, and those under conditions may. */
class Entries {
  private readonly found = new Map<
    string,
    {key: ValueEntry['key']; values: Value[]; isSure: boolean; isMerged: boolean}
  >()

  add({key, value}: ValueEntry, isSure: boolean): void {
    const name = key.text.text
    const before = this.found.get(name)
    if (!before || isSure || before.isMerged) {
      this.found.set(name, {key, values: [value], isSure, isMerged: false})
    } else before.values.push(value)
  }

  /** What the object itself says holds, whether it stands before or after. */
  addMerged({key, value}: ValueEntry): void {
    const name = key.text.text
    if (this.found.has(name)) return
    this.found.set(name, {key, values: [value], isSure: true, isMerged: true})
  }

  entries(): ValueEntry[] {
    return [...this.found.values()].map(({key, values, isSure}) => {
      const [first] = values
      const value = choice(values, first!.place) ?? first!
      return {key, value: isSure ? value : perhaps(value)}
    })
  }
}
