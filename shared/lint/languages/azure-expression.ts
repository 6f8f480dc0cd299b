import type {MappedText, Range} from '../source.js'
import {type Expression, type ParsedExpression, parseExpression} from './expression.js'
import {type ExpressionSite, findBracedExpressions} from './github-expression.js'

/**
 * The three syntaxes of Azure Pipelines (Microsoft Learn "Define variables"): `${{ template }}` is
 * expanded when the pipeline is compiled, `$(macro)` before each task, `$[runtime]` when a job or
 * stage begins, and only where it is the whole value.
 */
export interface MacroSite {
  /** As written; variable names are compared without case, and `.` and `_` are distinct here. */
  readonly name: string
  readonly nameText: MappedText
  /** With its delimiters, in the file. */
  readonly range: Range
  /** With its delimiters, as offsets of the text that was searched. */
  readonly start: number
  readonly end: number
}

const macroPattern = /\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)/g

/**
 * Finds `$(name)`. In a shell script `$(pwd)` has the same form: whether it is a macro depends on
 * whether such a variable exists, which the caller has to know.
 */
export function findMacros(text: MappedText): readonly MacroSite[] {
  const sites: MacroSite[] = []
  for (const match of text.text.matchAll(macroPattern)) {
    const start = match.index
    const end = start + match[0].length
    sites.push({
      name: match[1]!,
      nameText: text.slice(start + 2, end - 1),
      range: text.range(start, end),
      start,
      end
    })
  }
  return sites
}

/** Finds every `${{ … }}`; directives (`if`, `each`, `insert`) are read by `parseDirective`. */
export function findTemplateExpressions(text: MappedText): readonly ExpressionSite[] {
  return findBracedExpressions(text, 'azure')
}

/** The expression of a value that is `$[ … ]`, else undefined. */
export function parseRuntimeExpression(text: MappedText): ParsedExpression | undefined {
  const source = text.text
  const start = source.length - source.trimStart().length
  const end = source.trimEnd().length
  if (!source.startsWith('$[', start) || source[end - 1] !== ']') return undefined
  return parseExpression(text.slice(start + 2, end - 1), 'azure')
}

/** What a key of the form `${{ … }}` does to the mapping or sequence it stands in. */
export type Directive =
  | {
      readonly kind: 'if' | 'elseif'
      readonly condition: Expression | undefined
      readonly range: Range
    }
  | {readonly kind: 'else' | 'insert'; readonly range: Range}
  | {
      readonly kind: 'each'
      readonly variable: string
      readonly collection: Expression | undefined
      readonly range: Range
    }

const directivePattern = /^\s*\$\{\{\s*(if|elseif|else|each|insert)\b/

/** The directive in a key, else undefined. */
export function parseDirective(key: MappedText): Directive | undefined {
  const source = key.text
  const match = directivePattern.exec(source)
  if (!match) return undefined
  const close = source.trimEnd()
  if (!close.endsWith('}}')) return undefined
  const kind = match[1] as Directive['kind']
  const body = key.slice(match[0].length, close.length - 2)
  const range = key.range()
  if (kind === 'else' || kind === 'insert') return {kind, range}
  if (kind === 'each') {
    const loop = /^\s*([A-Za-z_][\w]*)\s+in\b/.exec(body.text)
    if (!loop) return {kind, variable: '', collection: undefined, range}
    const collection = parseExpression(body.slice(loop[0].length), 'azure').expression
    return {kind, variable: loop[1]!, collection, range}
  }
  return {kind, condition: parseExpression(body, 'azure').expression, range}
}
