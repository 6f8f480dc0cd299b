import {type Event, parseEvents, type ScalarEvent, YAMLException} from 'js-yaml'
import type {MappedText} from '../source.js'
import {
  type MappingEntry,
  type ParsedDocument,
  quotedName,
  type ScalarNode,
  type ScalarStyle,
  type SyntaxNode,
  type SyntaxProblem
} from './syntax.js'
import {indentFlowLines} from './yaml-indent.js'
import {decodeScalar} from './yaml-scalar.js'

const maxDepth = 200

// The ids of js-yaml's `EVENT_ID` and `SCALAR_STYLE`.
const documentEvent = 1
const sequenceEvent = 2
const mappingEvent = 3
const scalarEvent = 4
const aliasEvent = 5
const styles: readonly ScalarStyle[] = ['plain', 'plain', 'single', 'double', 'literal', 'folded']

type Open =
  | {kind: 'document'; root: SyntaxNode | undefined}
  | {
      kind: 'mapping'
      start: number
      anchor: string
      entries: MappingEntry[]
      keys: Set<string>
      key: ScalarNode | undefined
      complexKey: boolean
    }
  | {kind: 'sequence'; start: number; anchor: string; items: SyntaxNode[]}

/**
 * Reads a YAML 1.2 stream into trees with exact positions, also inside block scalars and escapes.
 * Aliases stay references: a document is never larger than its text. Indentation inside of flow
 * collections and quoted scalars is read as the CI systems read it: not at all.
 */
export function parseYaml(text: MappedText): ParsedDocument {
  const first = eventsOf(text)
  if (!('problem' in first)) return treesOf(text, first.events)
  const indented = first.isIndentation ? indentFlowLines(text) : undefined
  const second = indented && eventsOf(indented)
  if (indented && second && !('problem' in second)) return treesOf(indented, second.events)
  return {documents: [], problems: [first.problem]}
}

/** The events of a text, or why there are none. */
function eventsOf(
  text: MappedText
): {events: Event[]} | {problem: SyntaxProblem; isIndentation: boolean} {
  const source = text.text
  try {
    return {events: parseEvents(source, {maxDepth})}
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const at = Math.min(error.mark?.position ?? 0, source.length)
    const message = (error.reason ?? 'not valid YAML').replace(/\s+/g, ' ').slice(0, 200)
    return {
      isIndentation: message.includes('indentation'),
      problem: {kind: 'error', message, range: text.range(at, Math.min(at + 1, source.length))}
    }
  }
}

function treesOf(text: MappedText, events: readonly Event[]): ParsedDocument {
  const source = text.text
  const problems: SyntaxProblem[] = []
  const documents: SyntaxNode[] = []
  const open: Open[] = []
  const anchors = new Map<string, SyntaxNode>()
  // Where the last node ended: collections carry no end of their own.
  let lastEnd = 0

  const add = (node: SyntaxNode, anchor: string) => {
    if (anchor !== '') anchors.set(anchor, node)
    const parent = open.at(-1)
    if (!parent) return
    if (parent.kind === 'document') parent.root = node
    else if (parent.kind === 'sequence') parent.items.push(node)
    else if (!parent.key && !parent.complexKey) {
      if (node.kind !== 'scalar') {
        // A mapping or sequence as a key: no CI or client format has one; its value is dropped.
        parent.complexKey = true
        return
      }
      const key = node.text.text
      // Template expressions of Azure Pipelines stand as keys and may repeat.
      if (parent.keys.has(key) && !key.startsWith('${{') && key !== '<<') {
        problems.push({
          kind: 'duplicate-key',
          message: `duplicate key ${quotedName(key)}`,
          range: node.range
        })
      }
      parent.keys.add(key)
      parent.key = node
    } else {
      if (parent.key) {
        const range = {
          start: parent.key.range.start,
          end: Math.max(node.range.end, parent.key.range.end)
        }
        parent.entries.push({key: parent.key, value: node, range})
      }
      parent.key = undefined
      parent.complexKey = false
    }
  }

  for (const event of events) {
    switch (event.type) {
      case documentEvent:
        anchors.clear()
        open.push({kind: 'document', root: undefined})
        break
      case sequenceEvent:
        open.push({
          kind: 'sequence',
          start: event.start,
          anchor: anchorOf(source, event),
          items: []
        })
        lastEnd = Math.max(lastEnd, afterBracket(source, event.start))
        break
      case mappingEvent:
        open.push({
          kind: 'mapping',
          start: event.start,
          anchor: anchorOf(source, event),
          entries: [],
          keys: new Set(),
          key: undefined,
          complexKey: false
        })
        lastEnd = Math.max(lastEnd, afterBracket(source, event.start))
        break
      case scalarEvent: {
        const node = readScalar(text, event, lastEnd)
        const quote = node.style === 'single' || node.style === 'double' ? 1 : 0
        if (event.valueStart >= 0) lastEnd = Math.max(lastEnd, event.valueEnd + quote)
        add(node, anchorOf(source, event))
        break
      }
      case aliasEvent: {
        const name = source.slice(event.anchorStart, event.anchorEnd)
        const range = text.range(event.anchorStart - 1, event.anchorEnd)
        if (!anchors.has(name))
          problems.push({kind: 'error', message: `unknown alias ${quotedName(`*${name}`)}`, range})
        lastEnd = Math.max(lastEnd, event.anchorEnd)
        add({kind: 'alias', range, target: anchors.get(name)}, '')
        break
      }
      default: {
        const top = open.pop()
        if (!top) break
        if (top.kind === 'document') {
          if (top.root) documents.push(top.root)
          break
        }
        // A flow collection ends at its bracket, a block collection with its last node.
        const bracket = source[top.start] === '{' ? '}' : source[top.start] === '[' ? ']' : ''
        if (bracket) {
          const at = closingBracket(source, lastEnd, bracket)
          if (at >= 0) lastEnd = at + 1
        }
        const range = text.range(top.start, lastEnd)
        if (top.kind === 'mapping') add({kind: 'mapping', range, entries: top.entries}, top.anchor)
        else add({kind: 'sequence', range, items: top.items}, top.anchor)
      }
    }
  }
  return {documents, problems}
}

function anchorOf(source: string, event: {anchorStart: number; anchorEnd: number}): string {
  return event.anchorStart < 0 ? '' : source.slice(event.anchorStart, event.anchorEnd)
}

/** Where the first node of a collection can begin: one in brackets may be empty. */
function afterBracket(source: string, start: number): number {
  return source[start] === '{' || source[start] === '[' ? start + 1 : start
}

/** The closing bracket after a flow collection's last node: only blanks, commas and comments stand between. */
function closingBracket(source: string, from: number, bracket: string): number {
  for (let i = from; i < source.length; i++) {
    const char = source[i]!
    if (char === bracket) return i
    if (char === '#') {
      while (i < source.length && source[i] !== '\n') i++
    } else if (!/[\s,]/.test(char)) return -1
  }
  return -1
}

function readScalar(text: MappedText, event: ScalarEvent, lastEnd: number): ScalarNode {
  const style = styles[event.style] ?? 'plain'
  if (event.valueStart < 0) {
    // An empty node: `key:` with nothing after it.
    const empty = text.slice(lastEnd, lastEnd)
    return {
      kind: 'scalar',
      range: text.range(lastEnd, lastEnd),
      text: empty,
      value: null,
      style: 'plain'
    }
  }
  const {valueStart: start, valueEnd: end} = event
  const quote = style === 'single' || style === 'double' ? 1 : 0
  const tagged = event.tagStart >= 0
  const decoded = event.fast ? text.slice(start, end) : decodeScalar(text, event, style)
  const value = style === 'plain' && !tagged ? plainValue(decoded.text) : decoded.text
  return {
    kind: 'scalar',
    range: text.range(start - quote, end + quote),
    text: decoded,
    value,
    style
  }
}

/** The core schema of YAML 1.2 (section 10.3.2). */
function plainValue(text: string): string | number | boolean | null {
  switch (text) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null
    case 'true':
    case 'True':
    case 'TRUE':
      return true
    case 'false':
    case 'False':
    case 'FALSE':
      return false
  }
  if (/^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/.test(text)) return Number(text)
  if (/^0(?:o[0-7]+|x[0-9a-fA-F]+)$/.test(text)) return Number(text)
  return text
}
