import type {ValueReference} from '../languages/value-references.js'
import type {MappedText} from '../source.js'

/** How references to values outside the file look in the place where a value stands. */
export type ReferenceDialect =
  | 'github-expression' // ${{ secrets.X }}
  | 'azure-macro' // $(X), $[variables.X], ${{ parameters.X }}
  | 'shell' // $X, ${X}, $(command)
  | 'powershell' // $env:X, $X
  | 'cmd' // %X%
  | 'mcp-client' // the client's own: ${X}, ${env:X}, ${input:x}, {env:X}, …
  | 'none'

export type {ValueReference}

export interface NamedValue {
  readonly name: MappedText
  readonly value: MappedText
  /** The expressions and macros in the value, in documents of CI systems. */
  readonly references?: readonly ValueReference[]
}

/** Text of which stretches may be unknown: a variable without a value, an expression. */
export interface PartialText {
  /** Unknown stretches stand as they are written. */
  readonly text: MappedText
  /** Ascending. */
  readonly holes: readonly Hole[]
}

/** A stretch of a text that is not known. */
export interface Hole {
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
  /** The resource and the attribute of it that are put in, where that much is known. */
  readonly reference?: {
    readonly scope: string
    readonly address: string
    readonly path: readonly string[]
  }
}
