import type {MappedText, Range} from '../source.js'
import {deepestExpression} from './infrastructure.js'

/**
 * Something that the syntax does not allow here; caught at the nearest attribute, block or declaration.
 * No `Error`: nobody looks at its stack, which costs more than the reading.
 */
export class Unexpected {
  readonly at: number
  /** Nested more deeply than anything that people write: left out, and no error of the file. */
  readonly tooDeep: boolean

  constructor(at: number, tooDeep = false) {
    this.at = at
    this.tooDeep = tooDeep
  }
}

/** A place in a text of Terraform or Bicep, and how to move on from it. */
export class Cursor {
  protected readonly source: MappedText
  protected readonly text: string
  protected at = 0
  protected depth = 0

  constructor(source: MappedText) {
    this.source = source
    this.text = source.text
  }

  protected nested<T>(read: () => T): T {
    if (this.depth > deepestExpression) throw new Unexpected(this.at, true)
    this.depth++
    try {
      return read()
    } finally {
      this.depth--
    }
  }

  protected identifier(): string | undefined {
    return this.match(/[\p{ID_Start}_][\p{ID_Continue}-]*/uy)
  }

  protected match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }

  protected expect(character: string): void {
    this.space(true)
    if (this.text[this.at] !== character) throw new Unexpected(this.at)
    this.at++
  }

  /** Skips blanks and comments, and line breaks when asked. */
  protected space(lines: boolean): void {
    for (;;) {
      const next = this.text[this.at]
      if (next === ' ' || next === '\t' || next === '\r' || next === '\ufeff') this.at++
      else if (next === '\n' && lines) this.at++
      else if (next === '#' || (next === '/' && this.text[this.at + 1] === '/')) {
        const end = this.text.indexOf('\n', this.at)
        this.at = end < 0 ? this.text.length : end
      } else if (next === '/' && this.text[this.at + 1] === '*') {
        const end = this.text.indexOf('*/', this.at + 2)
        this.at = end < 0 ? this.text.length : end + 2
      } else return
    }
  }

  protected from(start: number): Range {
    return this.source.range(start, this.at)
  }
}
