import type {Expression} from '../languages/expression.js'
import type {MappedText, Range} from '../source.js'

/** How references to values outside the file look in the place where a value stands. */
export type ReferenceDialect =
  | 'github-expression' // ${{ secrets.X }}
  | 'azure-macro' // $(X), $[variables.X], ${{ parameters.X }}
  | 'shell' // $X, ${X}, $(command)
  | 'powershell' // $env:X, $X
  | 'cmd' // %X%
  | 'mcp-client' // the client's own: ${X}, ${env:X}, ${input:x}, {env:X}, …
  | 'none'

export interface NamedValue {
  readonly name: MappedText
  readonly value: MappedText
  /** The expressions and macros in the value, in documents of CI systems. */
  readonly references?: readonly ValueReference[]
}

/** An expression or macro in a text. */
export interface ValueReference {
  /** With its delimiters, in the file. */
  readonly range: Range
  /** With its delimiters, as offsets of the text. */
  readonly start: number
  readonly end: number
  /** A macro reads the variable of its name, as `variables['name']` does. */
  readonly expression: Expression
  readonly syntax: 'github' | 'template' | 'runtime' | 'macro'
  /** Of a macro: the name as it is written. */
  readonly name?: string
}

/** Text of which stretches may be unknown: a variable without a value, an expression. */
export interface PartialText {
  /** Unknown stretches stand as they are written. */
  readonly text: MappedText
  /** Offsets in `text.text`, ascending. */
  readonly holes: readonly {readonly start: number; readonly end: number}[]
}
