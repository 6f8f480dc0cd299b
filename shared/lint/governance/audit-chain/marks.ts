/** Places in a query, with what is missed there. */

/** What is wrong, for the words of the rule. */
export type WindowFlaw = 'bin' | 'hour' | 'utc' | 'name' | 'gap' | 'lookback'

/** A mark in a query with what is wrong there. */
export interface Mark {
  readonly flaw: WindowFlaw
  readonly start: number
  readonly end: number
  readonly because: string
}
