// The scanner alone: the package's entry brings a formatter and an editor along, at every start.
import type {JSONScanner} from 'jsonc-parser'
import {createScanner} from 'jsonc-parser/lib/umd/impl/scanner.js'
import type {MappedText, Range} from '../source.js'
import {
  type MappingEntry,
  type ParsedDocument,
  quotedName,
  type ScalarNode,
  type SyntaxNode,
  type SyntaxProblem
} from './syntax.js'

// The values of jsonc-parser's `SyntaxKind` and `ScanError`, which it declares as const enums.
const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  unknown: 16,
  endOfFile: 17
} as const
/** A line ends before the string does. */
const openString = 2
const scanErrors: Readonly<Record<number, string>> = {
  1: 'a comment is not closed',
  2: 'a string is not closed',
  3: 'not a number',
  4: 'not a Unicode escape',
  5: 'not an escape sequence',
  6: 'a control character in a string'
}

/** Deeper documents are not configuration; they would only cost memory. */
const maxDepth = 200

type Open =
  | {
      kind: 'mapping'
      start: number
      entries: MappingEntry[]
      keys: Set<string>
      key: ScalarNode | undefined
    }
  | {kind: 'sequence'; start: number; items: SyntaxNode[]}

/**
 * Reads JSON with comments and trailing commas (RFC 8259 and the JSONC that editors use). Recovers
 * from errors: what stands before and after a broken part is still read. Iterative, so that no
 * depth of nesting exhausts the stack. Strings of ARM templates may go over several lines (Microsoft
 * Learn, "Understand the structure and syntax of ARM templates").
 */
export function parseJson(text: MappedText): ParsedDocument {
  const scanner = createScanner(text.text, true)
  const isTemplate = /"\$schema"[^\n]{0,200}deploymentTemplate\.json/i.test(
    text.text.slice(0, 2000)
  )
  const problems: SyntaxProblem[] = []
  const open: Open[] = []
  let root: SyntaxNode | undefined
  // After a value, only a comma or a closing bracket may follow.
  let needsComma = false

  const problem = (
    message: string,
    start: number,
    end: number,
    kind: SyntaxProblem['kind'] = 'error'
  ) => {
    if (problems.length < 20)
      problems.push({kind, message, range: text.range(start, Math.max(end, start))})
  }
  const add = (node: SyntaxNode) => {
    const parent = open.at(-1)
    needsComma = true
    if (!parent) {
      if (root) problem('text after the end of the document', offset(scanner), end(scanner))
      else root = node
    } else if (parent.kind === 'sequence') parent.items.push(node)
    else if (parent.key) {
      const range = {start: parent.key.range.start, end: node.range.end}
      parent.entries.push({key: parent.key, value: node, range})
      parent.key = undefined
    }
  }
  const close = (closing: 'mapping' | 'sequence' | undefined, endOffset: number) => {
    const top = open.pop()!
    if (closing && top.kind !== closing)
      problem('bracket closes the wrong kind of collection', endOffset - 1, endOffset)
    const range = text.range(top.start, endOffset)
    add(
      top.kind === 'mapping'
        ? {kind: 'mapping', range, entries: top.entries}
        : {kind: 'sequence', range, items: top.items}
    )
  }

  let expectColon = false
  let commented = false
  for (let kind: number = scanner.scan(); kind !== token.endOfFile; kind = scanner.scan()) {
    const start = offset(scanner)
    let stop = end(scanner)
    const isOpen = isTemplate && kind === token.string && scanner.getTokenError() === openString
    const closing = isOpen ? closingQuote(text.text, stop) : -1
    const error = closing < 0 ? scanErrors[scanner.getTokenError()] : undefined
    if (error) problem(error, start, stop)
    if (closing >= 0) {
      stop = closing + 1
      scanner.setPosition(stop)
    }
    const parent = open.at(-1)
    switch (kind) {
      case token.openBrace:
      case token.openBracket:
        if (needsComma) problem('a comma is missing', start, stop)
        if (parent?.kind === 'mapping' && !parent.key)
          problem('a property name is missing', start, stop)
        if (open.length >= maxDepth) {
          problem(`nested deeper than ${maxDepth} levels`, start, stop)
          return {documents: root ? [root] : [], problems}
        }
        needsComma = false
        open.push(
          kind === token.openBrace
            ? {kind: 'mapping', start, entries: [], keys: new Set(), key: undefined}
            : {kind: 'sequence', start, items: []}
        )
        break
      case token.closeBrace:
      case token.closeBracket:
        if (!parent) problem('a bracket closes nothing', start, stop)
        else {
          if (parent.kind === 'mapping' && parent.key)
            problem(`${quotedName(parent.key.text.text)} has no value`, start, stop)
          close(kind === token.closeBrace ? 'mapping' : 'sequence', stop)
        }
        break
      case token.comma:
        if (!parent || !needsComma) problem('a comma where a value should be', start, stop)
        needsComma = false
        break
      case token.colon:
        if (!expectColon) problem('a colon where none should be', start, stop)
        break
      case token.unknown:
        if (text.text[start] === '#') {
          // Said once: each word of the line would be an error of its own.
          const lineEnd = text.text.indexOf('\n', start)
          const after = lineEnd < 0 ? text.text.length : lineEnd
          if (!commented) problem('a comment with #, which JSON does not have', start, after)
          commented = true
          scanner.setPosition(after)
        } else if (!error) problem('not JSON', start, stop)
        break
      default: {
        if (needsComma) problem('a comma is missing', start, stop)
        const scalar = readScalar(text, kind, start, stop)
        if (parent?.kind === 'mapping' && !parent.key) {
          if (kind !== token.string) problem('a property name must be a string', start, stop)
          if (parent.keys.has(scalar.text.text)) {
            problem(`duplicate key ${quotedName(scalar.text.text)}`, start, stop, 'duplicate-key')
          }
          parent.keys.add(scalar.text.text)
          parent.key = scalar
          needsComma = false
          expectColon = true
          continue
        }
        add(scalar)
      }
    }
    expectColon = false
  }
  if (open.length > 0)
    problem('a bracket is not closed', open.at(-1)!.start, open.at(-1)!.start + 1)
  while (open.length > 0) close(undefined, text.text.length)
  return {documents: root ? [root] : [], problems}
}

const offset = (scanner: JSONScanner) => scanner.getTokenOffset()
const end = (scanner: JSONScanner) => scanner.getTokenOffset() + scanner.getTokenLength()

/** The quote that ends a string whose first line is over; -1 without one. */
function closingQuote(text: string, from: number): number {
  const pattern = /["\\]/g
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '"') return match.index
    pattern.lastIndex++
  }
  return -1
}

function readScalar(text: MappedText, kind: number, start: number, stop: number): ScalarNode {
  const range: Range = text.range(start, stop)
  if (kind === token.string) {
    const closed = stop - start >= 2 && text.text[stop - 1] === '"' ? 1 : 0
    const decoded = unescapeJson(text, start + 1, stop - closed)
    return {kind: 'scalar', range, text: decoded, value: decoded.text, style: 'double'}
  }
  const raw = text.slice(start, stop)
  const value =
    kind === token.true
      ? true
      : kind === token.false
        ? false
        : kind === token.null
          ? null
          : Number(raw.text)
  return {kind: 'scalar', range, text: raw, value, style: 'plain'}
}

const simpleEscapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '\\': '\\',
  '/': '/'
}

/** Decodes the escapes of a JSON string's inside (RFC 8259 section 7), keeping positions. */
export function unescapeJson(text: MappedText, start: number, end: number): MappedText {
  // Searched in the string alone: a search in the whole text would be quadratic over all strings.
  const raw = text.text.slice(start, end)
  let backslash = raw.indexOf('\\')
  if (backslash < 0) return text.slice(start, end)
  const pieces: {text: string; start: number; end: number}[] = []
  const literal = (from: number, to: number) => {
    if (to > from) pieces.push({text: raw.slice(from, to), start: start + from, end: start + to})
  }
  let position = 0
  while (backslash >= 0) {
    literal(position, backslash)
    const letter = raw[backslash + 1] ?? ''
    const hex =
      letter === 'u' ? /^[0-9a-fA-F]{4}/.exec(raw.slice(backslash + 2, backslash + 6)) : null
    const decoded = hex
      ? String.fromCharCode(Number.parseInt(hex[0], 16))
      : (simpleEscapes[letter] ?? letter)
    position = Math.min(backslash + (hex ? 6 : 2), raw.length)
    pieces.push({text: decoded, start: start + backslash, end: start + position})
    backslash = raw.indexOf('\\', position)
  }
  literal(position, raw.length)
  return text.compose(pieces)
}
