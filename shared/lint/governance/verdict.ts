import type {Severity} from '../finding.js'
import type {Place} from '../infrastructure/values/value.js'

/**
 * What a control says of one thing that it looks at. Rules report those that fail; a checklist shows
 * all of them. What is not known is neither a fail nor a pass.
 */
export interface Verdict {
  readonly state: 'fail' | 'pass' | 'not-proven'
  /** The place that says so. */
  readonly at: Place
  /** The declaration that it belongs to. */
  readonly of: Place
  /** What it is called. */
  readonly label: string
  /** Why: one clause without a full stop. */
  readonly because: string
  /** How grave a fail is, where it is not as grave as the control's others. */
  readonly severity?: Severity
}
