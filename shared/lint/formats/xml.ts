/**
 * XML as far as policies of a gateway need it: elements, attributes and texts with their places. Two
 * spellings are read. In one (`xml`) values are escaped; in the other (`rawxml`) expressions in C#
 * stand in attributes and texts as they are, with quotes, `<` and `&&` in them. Entities are never
 * expanded but the five that XML has by itself and characters by their numbers. Linear.
 */
import type {MappedText, Range} from '../source.js'
import type {SyntaxProblem} from './syntax.js'

export interface XmlAttribute {
  readonly name: string
  readonly value: MappedText
  readonly range: Range
}

export interface XmlElement {
  readonly name: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly XmlElement[]
  /** The texts directly in it, in order, without those of elements and comments. */
  readonly texts: readonly MappedText[]
  readonly range: Range
  readonly nameRange: Range
}

export interface XmlDocument {
  /** The outermost elements; a policy has one. */
  readonly elements: readonly XmlElement[]
  readonly problems: readonly SyntaxProblem[]
}

/** Characters of a policy, at most: API Management takes 256 KiB. */
export const longestPolicy = 1_000_000
/** Problems that are said of one file. */
const mostProblems = 50
/** Elements in elements beyond this are not followed. */
const deepest = 200

/** Parses a text; what cannot be read is a problem, and what stands around it is read all the same. */
export function parseXml(text: MappedText): XmlDocument {
  return new Reader(text).document()
}

interface Open {
  readonly name: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: XmlElement[]
  readonly texts: MappedText[]
  readonly start: number
  readonly nameRange: Range
}

class Reader {
  private readonly source: MappedText
  private readonly text: string
  private readonly problems: SyntaxProblem[] = []
  private readonly top: Pick<Open, 'children' | 'texts'> = {children: [], texts: []}
  private readonly open: Open[] = []
  /** How often each name is open, so that an end without a beginning is known at once. */
  private readonly names = new Map<string, number>()
  private at = 0
  /** Characters of code that were looked at. */
  private looked = 0

  constructor(source: MappedText) {
    this.source = source
    this.text = source.text
  }

  document(): XmlDocument {
    if (this.text.startsWith('\ufeff')) this.at = 1
    while (this.at < this.text.length) this.step()
    while (this.open.length > 0) {
      const {name, start} = this.open.at(-1)!
      this.problem(`no end for <${name}>`, start, start + 1 + name.length)
      this.close(this.at)
    }
    return {elements: this.top.children, problems: this.problems}
  }

  private step(): void {
    const {text, at} = this
    if (text.startsWith('@(', at) || text.startsWith('@{', at)) {
      this.content(at, this.endOfCode(at), true)
    } else if (text[at] !== '<') this.content(at, nextOf(text, at), false)
    else if (text.startsWith('<!--', at)) this.skip('-->', 'a comment is not closed')
    else if (text.startsWith('<![CDATA[', at)) this.section()
    else if (text.startsWith('<?', at)) this.skip('?>', 'an instruction is not closed')
    else if (text.startsWith('<!', at)) this.declaration()
    else if (text[at + 1] === '/') this.endTag()
    else this.startTag()
  }

  private section(): void {
    const end = this.text.indexOf(']]>', this.at)
    const last = end < 0 ? this.text.length : end
    this.here().texts.push(this.source.slice(Math.min(this.at + 9, last), last))
    this.skip(']]>', 'a section of text is not closed')
  }

  private here(): Pick<Open, 'children' | 'texts'> {
    return this.open.at(-1) ?? this.top
  }

  /** Text between elements; blanks alone say nothing. */
  private content(start: number, end: number, isCode: boolean): void {
    this.at = end
    if (this.text.slice(start, end).trim() === '') return
    this.here().texts.push(this.value(start, end, isCode))
  }

  private skip(mark: string, message: string): void {
    const end = this.text.indexOf(mark, this.at + 2)
    if (end < 0) this.problem(message, this.at)
    this.at = end < 0 ? this.text.length : end + mark.length
  }

  /** `<!DOCTYPE …>` with what stands in its brackets: read over, nothing of it is used. */
  private declaration(): void {
    const end = this.text.indexOf('>', this.at)
    const hasBrackets = end >= 0 && this.text.slice(this.at, end).includes('[')
    this.skip(hasBrackets ? ']>' : '>', 'a declaration is not closed')
  }

  private endTag(): void {
    const start = this.at
    const pattern = /<\/\s{0,100}([^\s<>/]{0,300})\s{0,100}>/y
    pattern.lastIndex = start
    const match = pattern.exec(this.text)
    if (!match) {
      this.problem('an end tag is not closed', start)
      this.at = start + 2
      return
    }
    this.at = pattern.lastIndex
    const name = match[1]!
    if (!this.names.get(name)) {
      this.problem(`</${name}> closes nothing`, start)
      return
    }
    while (this.open.length > 0) {
      const {name: found, start: begin} = this.open.at(-1)!
      if (found !== name) this.problem(`no end for <${found}>`, begin, begin + 1 + found.length)
      this.close(found === name ? this.at : start)
      if (found === name) return
    }
  }

  private close(end: number): void {
    const {start, name, ...element} = this.open.pop()!
    this.names.set(name, this.names.get(name)! - 1)
    this.here().children.push({...element, name, range: this.source.range(start, end)})
  }

  private startTag(): void {
    const start = this.at
    const pattern = /<([A-Za-z_][\w.:-]{0,300})/y
    pattern.lastIndex = start
    const name = pattern.exec(this.text)?.[1]
    if (name === undefined) {
      // `a < b` in a text that is not marked as code.
      this.content(start, nextOf(this.text, start + 1), false)
      return
    }
    this.at = pattern.lastIndex
    const nameRange = this.source.range(start + 1, this.at)
    const attributes = this.attributes()
    const isEmpty = this.text.startsWith('/>', this.at)
    if (isEmpty || this.text[this.at] === '>') this.at += isEmpty ? 2 : 1
    else this.problem(`<${name}> is not closed`, start)
    if (this.open.length >= deepest) {
      this.problem('nested too deeply', start)
      return
    }
    this.names.set(name, (this.names.get(name) ?? 0) + 1)
    this.open.push({name, attributes, children: [], texts: [], start, nameRange})
    if (isEmpty) this.close(this.at)
  }

  private attributes(): XmlAttribute[] {
    const found: XmlAttribute[] = []
    const pattern = /\s*([^\s=<>"'/]{1,300})\s{0,100}=\s{0,100}(["'])/y
    for (;;) {
      while (/\s/.test(this.text[this.at] ?? '')) this.at++
      pattern.lastIndex = this.at
      const match = pattern.exec(this.text)
      if (!match) {
        // What is no attribute is read over up to the next one, or the end of the tag.
        if (this.at >= this.text.length || /[<>]/.test(this.text[this.at]!)) return found
        if (this.text.startsWith('/>', this.at)) return found
        this.problem('an attribute cannot be read', this.at)
        while (this.at < this.text.length && !/[\s<>]/.test(this.text[this.at]!)) this.at++
        continue
      }
      const start = this.at
      const from = pattern.lastIndex
      const end = this.endOfValue(from, match[2]!)
      const isCode = this.codeIn(from) !== undefined
      this.at = Math.min(end + 1, this.text.length)
      found.push({
        name: match[1]!,
        value: this.value(from, end, isCode),
        range: this.source.range(start, this.at)
      })
    }
  }

  /** Where a value ends: code may hold the quote that it stands in. */
  private endOfValue(from: number, quote: string): number {
    const code = this.codeIn(from)
    if (code !== undefined) {
      const end = this.endOfCode(code)
      const blanks = blanksAt(this.text, end)
      if (this.text[end + blanks] === quote) return end + blanks
    }
    const end = this.text.indexOf(quote, from)
    if (end >= 0) return end
    this.problem('a value is not closed', from)
    return this.text.length
  }

  /** Where the code begins that is the whole of a value; blanks may stand around it. */
  private codeIn(from: number): number | undefined {
    const at = from + blanksAt(this.text, from)
    return this.text[at] === '@' && /[({]/.test(this.text[at + 1] ?? '') ? at : undefined
  }

  /** A value or a text; code that escapes nothing stands as it is. */
  private value(start: number, end: number, isCode: boolean): MappedText {
    const isPlain = isCode && !/&(?:quot|amp|lt|gt|apos|#)/.test(this.text.slice(start, end))
    return isPlain ? this.source.slice(start, end) : this.decoded(start, end)
  }

  private decoded(start: number, end: number): MappedText {
    const pieces: {text: string; start: number; end: number}[] = []
    let position = start
    for (const match of this.text.slice(start, end).matchAll(entity)) {
      const at = start + match.index
      if (at > position) {
        pieces.push({text: this.text.slice(position, at), start: position, end: at})
      }
      position = at + match[0].length
      pieces.push({text: character(match[1]!) ?? match[0], start: at, end: position})
    }
    if (pieces.length === 0) return this.source.slice(start, end)
    if (end > position) pieces.push({text: this.text.slice(position, end), start: position, end})
    return this.source.compose(pieces)
  }

  /** Code that nowhere ends is looked through again and again: that has a bound. */
  private endOfCode(from: number): number {
    if (this.looked > 4 * this.text.length + 10_000) return from + 2
    const {end, last} = endOfCode(this.text, from)
    this.looked += last - from
    return end
  }

  private problem(message: string, at: number, end = at + 1): void {
    if (this.problems.length >= mostProblems) return
    this.problems.push({kind: 'error', message, range: this.source.range(at, end)})
  }
}

const entity = /&(amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});/g
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
])

function character(name: string): string | undefined {
  if (!name.startsWith('#')) return named.get(name)
  const point = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined
}

/** How many blanks stand at an offset; more than a line of them are no matter of layout. */
function blanksAt(text: string, from: number): number {
  const pattern = /\s{0,200}/y
  pattern.lastIndex = from
  return pattern.exec(text)![0].length
}

/** The next `<` or the next piece of code. */
function nextOf(text: string, from: number): number {
  const pattern = /<|@[({]/g
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? text.length
}

/**
 * Offset behind `@(…)` or `@{…}`: brackets are counted outside of texts, characters and comments of
 * C#. Where they do not close it is the offset behind the bracket, so that nothing is lost.
 */
function endOfCode(text: string, from: number): {end: number; last: number} {
  const pattern =
    /@"(?:[^"]|""){0,5000}"|"(?:[^"\\\r\n]|\\.){0,1000}"|&quot;[^&<]{0,500}&quot;|'(?:[^'\\\r\n]|\\.[^'\r\n]{0,8})'|\/\/[^\r\n]{0,1000}|\/\*|[(){}]/g
  pattern.lastIndex = from + 1
  let depth = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [token] = match
    if (token === '/*') {
      const end = text.indexOf('*/', pattern.lastIndex)
      if (end < 0) break
      pattern.lastIndex = end + 2
    } else if (token === '(' || token === '{') depth++
    else if ((token === ')' || token === '}') && --depth === 0) {
      return {end: pattern.lastIndex, last: pattern.lastIndex}
    }
  }
  return {end: from + 2, last: text.length}
}
