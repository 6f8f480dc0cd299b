import type {Verdict} from '../verdict.js'
import type {Host} from '../workloads/workload.js'

/** A verdict on an MCP server, with what it runs on. */
export interface ServerVerdict extends Verdict {
  readonly host: Host
}
