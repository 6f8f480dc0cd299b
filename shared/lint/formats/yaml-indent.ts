import type {MappedText} from '../source.js'

/**
 * A text in which lines inside of flow collections and of quoted scalars are indented as YAML 1.2 asks
 * for (sections 6.1 and 7.4). The readers of GitHub and Azure Pipelines (YamlDotNet, libyaml and their
 * kin) do not look at the indentation there: a closing bracket at the indent of its key is common.
 * Undefined where nothing is to be done. What is inserted has no width in the file, so that places
 * stay exact. Linear in the text.
 */
export function indentFlowLines(text: MappedText): MappedText | undefined {
  const lines = new FlowLines(text.text).find()
  if (lines.length === 0) return undefined
  const pieces: {text: string; start: number; end: number}[] = []
  let position = 0
  for (const {at, missing} of lines) {
    pieces.push({text: text.text.slice(position, at), start: position, end: at})
    pieces.push({text: ' '.repeat(missing), start: at, end: at})
    position = at
  }
  pieces.push({text: text.text.slice(position), start: position, end: text.text.length})
  return text.compose(pieces)
}

interface Line {
  /** Offset of the line's beginning. */
  readonly at: number
  /** Blanks that it lacks. */
  readonly missing: number
}

/** More blanks than that are no mistake of a person: one wide line could ask for as many in each that follows. */
const mostInserted = 1_000_000

/**
 * Finds lines that begin inside of a flow collection or quoted scalar with less indentation than they
 * need. It knows the outline of YAML only: block scalars, comments, and where a value begins.
 */
class FlowLines {
  private readonly source: string
  private readonly found: Line[] = []
  private position = 0
  private inserted = 0
  /** Indentation that lines inside of the present flow collection or quoted scalar need. */
  private needed = 0

  constructor(source: string) {
    this.source = source
  }

  find(): readonly Line[] {
    while (this.position < this.source.length) if (!this.blockLine()) return []
    return this.found
  }

  /** Reads a line of block context with what it opens; false where the outline is lost. */
  private blockLine(): boolean {
    const {source} = this
    const start = this.position
    this.skip(' ')
    // Column of the innermost entry of a list, and where its own content begins.
    let parent = this.position - start
    let content = parent
    while (/[-?:]/.test(source[this.position] ?? '') && this.isBlankAt(this.position + 1)) {
      parent = this.position - start
      this.position++
      this.skip(' ')
      content = this.position - start
    }
    this.needed = content + 1
    for (;;) {
      this.skipProperties()
      const character = source[this.position]
      if (character === '[' || character === '{') {
        if (!this.flow()) return false
      } else if (character === '"' || character === "'") {
        if (!this.quoted(character)) return false
      } else if (character === '|' || character === '>') {
        if (/[|>][-+0-9]*[ \t]*(?:#[^\n\r]*)?(?=[\n\r]|$)/y.test(this.restOfLine())) {
          this.skipLine()
          this.skipBlockScalar(parent)
          return true
        }
      }
      if (!this.toNextValue()) {
        this.skipLine()
        return true
      }
      // A key stands before this value: its column is what a block scalar has to pass.
      parent = content
    }
  }

  /** Goes on to the value behind `key: ` on the same line; false at its end. */
  private toNextValue(): boolean {
    const {source} = this
    for (; this.position < source.length; this.position++) {
      const character = source[this.position]
      if (character === '\n' || character === '\r') return false
      if (character === '#' && this.isBlankAt(this.position - 1)) return false
      if (character === ':' && this.isBlankAt(this.position + 1)) {
        this.position++
        this.skip(' ')
        return !/^[\r\n]?$/.test(source[this.position] ?? '')
      }
    }
    return false
  }

  /** A flow collection, from its opening bracket to its closing one. */
  private flow(): boolean {
    const {source} = this
    let depth = 0
    // Whether an item may begin here: quotes and brackets inside of plain text are text.
    let fresh = true
    for (; this.position < source.length; this.position++) {
      const character = source[this.position]!
      if (character === '[' || character === '{') {
        depth++
        fresh = true
      } else if (character === ']' || character === '}') {
        if (--depth === 0) {
          this.position++
          return true
        }
      } else if (character === ',' || character === ':') fresh = true
      else if ((character === '"' || character === "'") && fresh) {
        if (!this.quoted(character)) return false
        this.position--
        fresh = false
      } else if (character === '#' && this.isBlankAt(this.position - 1)) this.toLineEnd()
      else if (!/\s/.test(character)) fresh = false
      if (source[this.position] === '\n') this.lineInside(this.position + 1)
    }
    return false
  }

  /** A quoted scalar, from its opening quote to behind its closing one. */
  private quoted(quote: string): boolean {
    const {source} = this
    for (this.position++; this.position < source.length; this.position++) {
      const character = source[this.position]
      if (character === '\n') this.lineInside(this.position + 1)
      else if (character === '\\' && quote === '"') {
        this.position++
        if (source[this.position] === '\n') this.lineInside(this.position + 1)
      } else if (character === quote) {
        if (quote === "'" && source[this.position + 1] === "'") this.position++
        else {
          this.position++
          return true
        }
      }
    }
    return false
  }

  private lineInside(at: number): void {
    let indent = 0
    while (indent < this.needed && this.source[at + indent] === ' ') indent++
    const missing = this.needed - indent
    const next = this.source[at + indent]
    if (missing === 0 || next === '\n' || next === '\r' || next === undefined) return
    this.inserted += missing
    if (this.inserted <= mostInserted) this.found.push({at, missing})
  }

  /** Tags and anchors before a value. */
  private skipProperties(): void {
    const pattern = /(?:[!&][^\s,[\]{}]{0,200}[ \t]+){0,2}/y
    pattern.lastIndex = this.position
    this.position += pattern.exec(this.source)?.[0].length ?? 0
  }

  private skipBlockScalar(parent: number): void {
    const {source} = this
    while (this.position < source.length) {
      let indent = 0
      while (indent <= parent && source[this.position + indent] === ' ') indent++
      const next = source[this.position + indent]
      if (indent <= parent && next !== '\n' && next !== '\r' && next !== undefined) return
      this.skipLine()
    }
  }

  private restOfLine(): string {
    return this.source.slice(this.position, this.position + 200)
  }

  private skip(character: string): void {
    while (this.source[this.position] === character) this.position++
  }

  private toLineEnd(): void {
    const end = this.source.indexOf('\n', this.position)
    this.position = end < 0 ? this.source.length : end
  }

  private skipLine(): void {
    this.toLineEnd()
    this.position++
  }

  private isBlankAt(at: number): boolean {
    return at < 0 || at >= this.source.length || /\s/.test(this.source[at]!)
  }
}
