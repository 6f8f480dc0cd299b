import type {MappedText, Range} from '../source.js'
import {findMacros, findTemplateExpressions, parseRuntimeExpression} from './azure-expression.js'
import {type Expression, type Reference, referencesIn} from './expression.js'
import {findGitHubExpressions} from './github-expression.js'

/** An expression or macro in a text. */
export interface ValueReference {
  /** With its delimiters, in the file. */
  readonly range: Range
  /** With its delimiters, as offsets of the text. */
  readonly start: number
  readonly end: number
  /** A macro reads the variable of its name, as `variables['name']` does. */
  readonly expression: Expression
  /** What it reads, outermost first. */
  readonly reads: readonly Reference[]
  readonly syntax: 'github' | 'template' | 'runtime' | 'macro'
  /** Of a macro: the name as it is written. */
  readonly name?: string
}

const none: readonly ValueReference[] = []
const known = new WeakMap<MappedText, readonly ValueReference[]>()

/** The expressions and macros of a text, each text parsed once; broken ones are left out. */
export function referencesOf(
  text: MappedText,
  system: 'github' | 'azure'
): readonly ValueReference[] {
  if (!text.text.includes('$')) return none
  let found = known.get(text)
  if (!found) {
    found = system === 'github' ? inGitHub(text) : inAzure(text)
    known.set(text, found)
  }
  return found
}

function inGitHub(text: MappedText): ValueReference[] {
  return findGitHubExpressions(text).flatMap(({range, start, end, expression}) =>
    expression ? [{range, start, end, ...read(expression), syntax: 'github'}] : []
  )
}

function inAzure(text: MappedText): ValueReference[] {
  const macros = findMacros(text).map(
    ({name, nameText, range, start, end}): ValueReference => ({
      range,
      start,
      end,
      ...read(macroExpression(name, nameText)),
      syntax: 'macro',
      name
    })
  )
  const templates = findTemplateExpressions(text).flatMap(
    ({range, start, end, expression}): ValueReference[] =>
      expression ? [{range, start, end, ...read(expression), syntax: 'template'}] : []
  )
  const runtime = parseRuntimeExpression(text)?.expression
  const whole = {range: text.range(), start: 0, end: text.text.length}
  return [
    ...macros,
    ...templates,
    ...(runtime ? [{...whole, ...read(runtime), syntax: 'runtime' as const}] : [])
  ]
}

/** An expression that is the whole text, without delimiters: the condition of a job or step. */
export function referenceTo(text: MappedText, expression: Expression): ValueReference {
  const whole = {range: text.range(), start: 0, end: text.text.length}
  return {...whole, ...read(expression), syntax: 'github'}
}

function read(expression: Expression): Pick<ValueReference, 'expression' | 'reads'> {
  return {expression, reads: referencesIn(expression)}
}

/** `$(name)` reads the variable as `variables['name']` does. */
function macroExpression(name: string, text: MappedText): Expression {
  const range = text.range()
  return {kind: 'property', object: {kind: 'context', name: 'variables', range}, name, range}
}
