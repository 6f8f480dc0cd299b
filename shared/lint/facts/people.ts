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

/** What a self-hosted runner or agent keeps in a file of its folder. */
export interface RunnerSettings {
  /** Variables of its jobs (`.env`), the name of its unit (`.service`), or settings in JSON. */
  readonly form: 'env' | 'service' | 'settings'
  readonly values: readonly NamedValue[]
}
