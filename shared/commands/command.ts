import type {CiHost} from '../host.js'
import type {Inputs} from '../inputs.js'

/** How a command ended. Hosts turn `failure` into a failed step, the command line into its exit code. */
export interface CommandResult {
  /** Exit code of the command line; 0 is success. */
  readonly exitCode: number
  /** Why the step fails, in one line; absent on success. */
  readonly failure?: string
}

/** A command: inputs -> work -> outputs, written once for all fronts. */
export type Command = (host: CiHost, inputs: Inputs) => Promise<CommandResult>
