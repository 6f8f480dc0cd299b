import type {MappedText} from '../source.js'
import {Unexpected} from './cursor.js'
import {HclExpressions} from './hcl-expression.js'
import {quotedText} from './hcl-text.js'
import {
  type InfraAttribute,
  type InfraBlock,
  type InfraExpression,
  type InfraFile,
  parseInParts
} from './infrastructure.js'
import type {SyntaxProblem} from './syntax.js'

export type HclParser = (text: MappedText) => InfraFile

/** Where a block begins, when it stands at the beginning of a line. */
const blockStart = /^[A-Za-z_][\w-]*(?:[ \t]+"?[\w-]+"?){0,2}[ \t]*\{/gm

/**
 * Parses Terraform files, variable files (`.tfvars`) and other HCL (HCL Native Syntax Specification).
 * What cannot be read is a problem; what stands around it is read all the same.
 */
export const parseHcl: HclParser = text =>
  parseInParts(text, blockStart, part => new HclReader(part).file())

interface Body {
  readonly attributes: InfraAttribute[]
  readonly blocks: InfraBlock[]
}

class HclReader extends HclExpressions {
  private readonly problems: SyntaxProblem[] = []

  file(): InfraFile {
    const body: Body = {attributes: [], blocks: []}
    this.body(body)
    while (this.at < this.text.length) {
      // A closing bracket too many.
      this.problem(this.at)
      this.at++
      this.body(body)
    }
    return {...body, problems: this.problems}
  }

  /** Reads up to a closing bracket or the end. */
  private body(body: Body): void {
    for (;;) {
      this.space(true)
      const next = this.text[this.at]
      if (next === undefined || next === '}') return
      const start = this.at
      try {
        this.item(body)
      } catch (error) {
        if (!(error instanceof Unexpected)) throw error
        if (!error.tooDeep) this.problem(Math.min(error.at, this.text.length))
        this.at = Math.max(this.at, start + 1)
        this.skipLine()
      }
    }
  }

  private item(body: Body): void {
    const start = this.at
    const name = this.identifier()
    if (name === undefined) throw new Unexpected(this.at)
    this.space(false)
    if (this.text[this.at] === '=' && this.text[this.at + 1] !== '=') {
      this.at++
      this.attribute(name, start, body)
    } else body.blocks.push(this.block(name, start))
  }

  private attribute(name: string, start: number, body: Body): void {
    this.space(true)
    const from = this.at
    let value: InfraExpression
    try {
      value = this.expression()
      const range = this.from(start)
      this.space(false)
      if (!/^(?:$|[\n,}])/.test(this.text.slice(this.at, this.at + 1))) {
        throw new Unexpected(this.at)
      }
      body.attributes.push({name, value, range})
      // Variable files may have commas between values, as JSON has.
      if (this.text[this.at] === ',') this.at++
    } catch (error) {
      if (!(error instanceof Unexpected)) throw error
      if (!error.tooDeep) this.problem(Math.min(error.at, this.text.length))
      this.at = endOfValue(this.text, from)
      value = {kind: 'other', range: this.source.range(from, this.at)}
      body.attributes.push({name, value, range: this.source.range(start, this.at)})
    }
  }

  private block(type: string, start: number): InfraBlock {
    const labels: MappedText[] = []
    let header = start + type.length
    for (;;) {
      this.space(false)
      if (this.text[this.at] === '"') {
        const end = /"(?:[^"\\\n]|\\[^\n])*"/y
        end.lastIndex = this.at
        const match = end.exec(this.text)
        if (!match) throw new Unexpected(this.at)
        labels.push(quotedText(this.source, this.at + 1, this.at + match[0].length - 1))
        this.at += match[0].length
      } else {
        const from = this.at
        if (this.identifier() === undefined) break
        labels.push(this.source.slice(from, this.at))
      }
      header = this.at
    }
    if (this.text[this.at] !== '{') throw new Unexpected(this.at)
    this.at++
    const body: Body = {attributes: [], blocks: []}
    this.nested(() => this.body(body))
    if (this.text[this.at] === '}') this.at++
    else this.problem(start)
    return {
      type,
      labels,
      attributes: body.attributes,
      blocks: body.blocks,
      range: this.source.range(start, this.at),
      header: this.source.range(start, header)
    }
  }

  private skipLine(): void {
    const end = this.text.indexOf('\n', this.at)
    this.at = end < 0 ? this.text.length : end
  }

  private problem(at: number): void {
    const end = Math.min(this.text.length, at + 1)
    const range = this.source.range(Math.min(at, end), end)
    this.problems.push({kind: 'error', message: 'Terraform syntax', range})
  }
}

/** The end of a value that could not be read: of its line, or of the brackets that it opens. */
function endOfValue(text: string, from: number): number {
  let open = 0
  for (let at = from; at < text.length; at++) {
    const next = text[at]!
    if (next === '"') {
      const end = /"(?:[^"\\\n]|\\[^\n])*"?/y
      end.lastIndex = at
      at += end.exec(text)![0].length - 1
    } else if (/[[{(]/.test(next)) open++
    else if (/[\]})]/.test(next)) {
      if (open === 0) return at
      open--
    } else if (next === '\n' && open === 0) return at
  }
  return text.length
}
