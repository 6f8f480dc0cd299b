/**
 * What Terraform and Bicep have in common: blocks with expressions. Plain data with positions, so
 * that the parser's tree can be freed and expressions can be evaluated once all files are known.
 */
import type {MappedText, Range} from '../source.js'
import type {SyntaxProblem} from './syntax.js'

export type InfraExpression =
  | TextExpression
  | {readonly kind: 'constant'; readonly range: Range; readonly value: number | boolean | null}
  | {readonly kind: 'list'; readonly range: Range; readonly items: readonly InfraExpression[]}
  | {readonly kind: 'object'; readonly range: Range; readonly entries: readonly InfraEntry[]}
  /** A name without anything before it: `var`, `local`, `each`, a Bicep symbol (`outer::inner`), a loop variable. */
  | {readonly kind: 'name'; readonly range: Range; readonly name: string}
  | MemberExpression
  | {
      readonly kind: 'index'
      readonly range: Range
      readonly object: InfraExpression
      readonly index: InfraExpression
    }
  | {
      readonly kind: 'call'
      readonly range: Range
      readonly name: string
      readonly args: readonly InfraExpression[]
    }
  | {
      readonly kind: 'condition'
      readonly range: Range
      readonly test: InfraExpression
      readonly consequence: InfraExpression
      readonly alternative: InfraExpression
    }
  | {
      readonly kind: 'operation'
      readonly range: Range
      readonly operator: string
      readonly operands: readonly InfraExpression[]
    }
  | LoopExpression
  /** `...x` of Bicep: an item of a list, or the value of an entry whose key nobody knows. */
  | {readonly kind: 'spread'; readonly range: Range; readonly value: InfraExpression}
  /** Anything else: splats, lambdas, what did not parse. */
  | {readonly kind: 'other'; readonly range: Range}

/** Quoted text: literal stretches with their escapes resolved, and what is interpolated. */
export interface TextExpression {
  readonly kind: 'text'
  readonly range: Range
  readonly parts: readonly (MappedText | InfraExpression)[]
}

export interface MemberExpression {
  readonly kind: 'member'
  readonly range: Range
  readonly object: InfraExpression
  readonly name: string
}

/** `[for v in c : value]`, `{for k, v in c : key => value}`; in Bicep also with `if`. */
export interface LoopExpression {
  readonly kind: 'loop'
  readonly range: Range
  /** Terraform: key or index; Bicep: index. */
  readonly keyName?: string
  readonly valueName: string
  readonly collection: InfraExpression
  /** Only for objects. */
  readonly key?: InfraExpression
  readonly value: InfraExpression
  readonly filter?: InfraExpression
}

export interface InfraEntry {
  /** A bare key is text. */
  readonly key: InfraExpression
  readonly value: InfraExpression
  readonly range: Range
}

export interface InfraAttribute {
  readonly name: string
  readonly value: InfraExpression
  readonly range: Range
}

/** A block of Terraform, or a declaration of Bicep. */
export interface InfraBlock {
  /** `resource`, `locals`, `module`, `statement`, …; in Bicep the declaration's keyword. */
  readonly type: string
  readonly labels: readonly MappedText[]
  readonly attributes: readonly InfraAttribute[]
  readonly blocks: readonly InfraBlock[]
  /** Bicep: what stands after `=`. */
  readonly value?: InfraExpression
  /** Bicep: the condition under which it is deployed. */
  readonly condition?: InfraExpression
  /** Bicep: it is looked up, not deployed. */
  readonly existing?: true
  readonly range: Range
  /** The first line: keyword and labels. */
  readonly header: Range
}

export interface InfraFile {
  readonly attributes: readonly InfraAttribute[]
  readonly blocks: readonly InfraBlock[]
  readonly problems: readonly SyntaxProblem[]
}

/** Expressions nested deeper than this are not followed. */
export const deepestExpression = 150

export function attributeOf(block: InfraBlock, name: string): InfraAttribute | undefined {
  return block.attributes.find(attribute => attribute.name === name)
}

/**
 * Parses a file, and when it has errors each of its top-level parts by itself, so that an error in
 * one hides none of the others.
 *
 * @param starts where a top-level part begins; with the flags `g` and `m`
 */
export function parseInParts(
  text: MappedText,
  starts: RegExp,
  parse: (text: MappedText) => InfraFile
): InfraFile {
  const whole = parse(text)
  if (whole.problems.length === 0) return whole
  const offsets = [...text.text.matchAll(starts)].map(match => match.index)
  if (offsets.length < 2) return whole
  const parts = [0, ...offsets.filter(offset => offset > 0)]
  const result: {
    attributes: InfraAttribute[]
    blocks: InfraBlock[]
    problems: SyntaxProblem[]
  } = {attributes: [], blocks: [], problems: []}
  for (const [index, start] of parts.entries()) {
    const file = parse(text.slice(start, parts[index + 1] ?? text.text.length))
    result.attributes.push(...file.attributes)
    result.blocks.push(...file.blocks)
    result.problems.push(...file.problems)
  }
  // An error that only shows in the whole, such as a bracket too many between two parts.
  if (result.problems.length === 0) result.problems.push(...whole.problems)
  return result
}
