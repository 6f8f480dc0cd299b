import type {Resource} from '../../infrastructure/resource.js'
import type {Value} from '../../infrastructure/values/value.js'

/** A data flow into a table of MCP calls. */
export interface Flow {
  readonly rule: Resource
  readonly value: Value
  /** The table that it writes into. */
  readonly table: string
  readonly at: Value
}
