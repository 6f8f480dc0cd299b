import type {MappedText} from '../source.js'
import {BicepExpressions} from './bicep-expression.js'
import {Unexpected} from './cursor.js'
import {
  type InfraAttribute,
  type InfraBlock,
  type InfraExpression,
  type InfraFile,
  parseInParts
} from './infrastructure.js'

export type BicepParser = (text: MappedText) => InfraFile

/** Where a declaration begins, when it stands at the beginning of a line. */
const declarationStart =
  /^(?:@\w|(?:param|var|resource|module|output|type|func|targetScope|metadata|import|using|extends|extension|extensionConfig|provider|assert|test)\b)/gm

/**
 * Parses Bicep files and parameter files (`.bicepparam`; Microsoft Learn, "Bicep file structure"). What
 * cannot be read is a problem; what stands around it is read all the same.
 */
export const parseBicep: BicepParser = text =>
  parseInParts(text, declarationStart, part => new BicepReader(part).file())

/** Reads the declarations of a text. */
export class BicepReader extends BicepExpressions {
  file(): InfraFile {
    const blocks: InfraBlock[] = []
    for (;;) {
      this.space(true)
      const start = this.at
      if (start >= this.text.length) break
      const state = this.state()
      try {
        this.statement(blocks)
        this.space(false)
        if (!/^[\r\n]?$/.test(this.text.slice(this.at, this.at + 1))) throw new Unexpected(this.at)
      } catch (error) {
        this.recovered(error, start, state, 'statement')
      }
    }
    return {attributes: [], blocks, problems: this.problems}
  }

  private statement(blocks: InfraBlock[]): void {
    const start = this.at
    if (this.text[start] === '@') {
      this.decorator()
      return
    }
    const keyword = this.name()
    switch (keyword) {
      case 'resource':
      case 'module':
        blocks.push(this.labelled(keyword, start))
        break
      case 'param':
      case 'var':
      case 'output':
        blocks.push(this.named(keyword, start))
        break
      case 'using':
        blocks.push(this.using(start))
        break
      case 'targetScope':
      case 'metadata':
      case 'assert':
        if (keyword !== 'targetScope') this.name()
        this.sign()
        this.expression()
        break
      case 'type':
        this.name()
        this.sign()
        this.skip('type')
        break
      case 'func':
        this.name()
        this.skip('type')
        if (!this.text.startsWith('=>', this.at)) throw new Unexpected(this.at)
        this.at += 2
        this.expressionAfterSpace()
        break
      case 'import':
      case 'extends':
      case 'extension':
      case 'extensionConfig':
      case 'provider':
      case 'test':
        this.skip('statement')
        break
      default:
        throw new Unexpected(start)
    }
  }

  protected childResource(): InfraBlock {
    const start = this.at
    return this.labelled(this.name(), start)
  }

  /** `resource symbol 'type@version' existing = if (…) {…}` and `module symbol 'path' = {…}`. */
  private labelled(type: string, start: number): InfraBlock {
    const symbol = this.symbol()
    const label = this.label()
    if (!label) throw new Unexpected(this.at)
    const header = this.from(start)
    this.space(false)
    const existing = this.match(/existing\b\??/y)
    this.sign()
    const {condition, value} = this.conditioned()
    return {
      type,
      labels: [symbol, label],
      ...this.body(value),
      value,
      ...(condition && {condition}),
      ...(existing && {existing: true as const}),
      range: this.from(start),
      header
    }
  }

  /** A parameter, variable or output, with or without a type. */
  private named(type: string, start: number): InfraBlock {
    const symbol = this.symbol()
    const header = this.from(start)
    this.space(false)
    let end = this.at
    if (this.text[end] !== '=') {
      const last = this.skip('type')
      if (last === end) throw new Unexpected(end)
      end = last
    }
    if (this.text[this.at] !== '=' && type === 'param') {
      const range = this.source.range(start, end)
      return {type, labels: [symbol], attributes: [], blocks: [], range, header}
    }
    this.sign()
    const value = this.expression()
    return {type, labels: [symbol], ...this.body(value), value, range: this.from(start), header}
  }

  private using(start: number): InfraBlock {
    const label = this.label()
    const range = this.from(start)
    // `none`, and what else newer versions know.
    this.skip('statement')
    return {
      type: 'using',
      labels: label ? [label] : [],
      attributes: [],
      blocks: [],
      range,
      header: range
    }
  }

  private sign(): void {
    this.space(false)
    if (this.text[this.at] !== '=') throw new Unexpected(this.at)
    this.at++
    this.space(true)
  }

  private symbol(): MappedText {
    this.space(false)
    const start = this.at
    this.name()
    return this.source.slice(start, this.at)
  }

  /** The text in quotes that follows; undefined where there is none. */
  private label(): MappedText | undefined {
    this.space(false)
    const start = this.at
    if (this.match(/'(?:[^'\\\r\n]|\\[^\r\n])*'/y) === undefined) return undefined
    return this.source.slice(start + 1, this.at - 1)
  }

  private body(value: InfraExpression): Pick<InfraBlock, 'attributes' | 'blocks'> {
    const object = bodyOf(value)
    if (!object) return {attributes: [], blocks: []}
    return {attributes: attributesOf(object), blocks: this.nestedIn.get(object) ?? []}
  }
}

type ObjectExpression = Extract<InfraExpression, {kind: 'object'}>

/** The object of a declaration, also of one in a loop. */
function bodyOf(value: InfraExpression): ObjectExpression | undefined {
  if (value.kind === 'loop') return bodyOf(value.value)
  return value.kind === 'object' ? value : undefined
}

/** What an object says of itself, but for what a spread behind it may say anew. */
function attributesOf({entries}: ObjectExpression): InfraAttribute[] {
  const spreads = entries.filter(({value}) => value.kind === 'spread')
  return entries.flatMap(({key, value, range}) => {
    const name = nameOf(key)
    if (name === undefined) return []
    const isReplaced = spreads.some(
      spread => spread.range.start > range.start && mayHave(spread.value, name)
    )
    return isReplaced ? [] : [{name, value, range}]
  })
}

function nameOf(key: InfraExpression): string | undefined {
  const [name] = key.kind === 'text' && key.parts.length === 1 ? key.parts : []
  return name && 'text' in name ? name.text : undefined
}

/** Whether an object that an expression gives may have an entry of a name. */
function mayHave(expression: InfraExpression, name: string): boolean {
  switch (expression.kind) {
    case 'spread':
      return mayHave(expression.value, name)
    case 'condition':
      return mayHave(expression.consequence, name) || mayHave(expression.alternative, name)
    case 'object':
      return expression.entries.some(
        ({key, value}) =>
          (nameOf(key) ?? name) === name && (value.kind !== 'spread' || mayHave(value, name))
      )
    default:
      return true
  }
}
