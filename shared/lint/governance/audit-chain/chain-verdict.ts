import type {Verdict} from '../verdict.js'

/** Which link a verdict is about, for the words of the rule. */
export type ChainLink =
  | 'association'
  | 'field'
  | 'flow'
  | 'output'
  | 'plan'
  | 'reader'
  | 'source'
  | 'table'
  | 'time'

export interface ChainVerdict extends Verdict {
  readonly flaw: ChainLink
}
