import type {Severity} from '../../finding.js'
import type {InLanguages} from '../language.js'
import type {Verdict} from '../verdict.js'

/** A verdict on an endpoint, with what to write instead. */
export interface EndpointVerdict extends Verdict {
  readonly help: InLanguages
}

/** Inside of a network it is a note: nobody on the way is certainly there to read along. */
export const inside: {readonly severity: Severity} = {severity: 'note'}
