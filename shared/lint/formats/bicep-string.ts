import type {MappedText} from '../source.js'
import {BicepCursor} from './bicep-cursor.js'
import {countOf, stringStart, unescaped} from './bicep-text.js'
import {Unexpected} from './cursor.js'
import type {InfraExpression} from './infrastructure.js'

/** Reads strings of Bicep, with what is interpolated in them. */
export abstract class BicepStrings extends BicepCursor {
  protected abstract expressionAfterSpace(): InfraExpression

  protected quoted(): InfraExpression {
    const start = this.at
    const kind = stringStart(this.text, start)
    if (!kind) throw new Unexpected(start)
    this.at += kind.length
    // The first line break of a text of several lines does not count.
    if (kind.isMultiline) this.match(/\r?\n/y)
    const parts: (MappedText | InfraExpression)[] = []
    let position = this.at
    for (;;) {
      const {end, isHole} = kind.isMultiline
        ? this.endOfLines(start, kind.dollars)
        : this.endOfPiece(start)
      if (kind.isMultiline && (end > position || kind.dollars === 0)) {
        parts.push(this.source.slice(position, end))
      } else if (end > position) parts.push(unescaped(this.source, position, end))
      if (!isHole) return {kind: 'text', range: this.from(start), parts}
      this.open++
      const expression = this.expressionAfterSpace()
      this.leave('}')
      parts.push({...expression, range: this.source.range(end, this.at)})
      position = this.at
    }
  }

  /** Goes behind the next quote or `${` of a string in one line; gives where its text ends. */
  private endOfPiece(start: number): {end: number; isHole: boolean} {
    const {text} = this
    for (;;) {
      const next = text[this.at]
      if (next === undefined || next === '\n' || next === '\r') throw new Unexpected(start)
      const end = this.at++
      if (next === "'") return {end, isHole: false}
      if (next === '\\' && text[this.at] !== '\n' && text[this.at] !== '\r') this.at++
      else if (next === '$' && text[this.at] === '{') {
        this.at++
        return {end, isHole: true}
      }
    }
  }

  /** The same of a text of several lines: quotes before the last three belong to it. */
  private endOfLines(start: number, dollars: number): {end: number; isHole: boolean} {
    const {text} = this
    while (this.at < text.length) {
      const next = text[this.at]!
      const count = next === "'" || next === '$' ? countOf(text, this.at, next) : 0
      this.at += count || 1
      if (next === "'" && count >= 3) return {end: this.at - 3, isHole: false}
      if (next === '$' && dollars > 0 && count >= dollars && text[this.at] === '{') {
        this.at++
        return {end: this.at - 1 - dollars, isHole: true}
      }
    }
    throw new Unexpected(start)
  }
}
