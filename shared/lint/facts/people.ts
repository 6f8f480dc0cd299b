import type {MappedText} from '../source.js'
import type {NamedValue} from './values.js'

/** What systemd or launchd runs on a machine: a unit, a drop-in of one, a property list. */
export interface ServiceUnit {
  readonly system: 'systemd' | 'launchd'
  /** The label of a property list; systemd takes the name of the file. */
  readonly label?: MappedText
  /** The account that it runs as. */
  readonly user?: MappedText
  readonly environment: readonly NamedValue[]
  /** Every other value, as it is written. */
  readonly values: readonly MappedText[]
}
