import type {ShellScript} from '../languages/shell.js'
import type {ValueReference} from '../languages/value-references.js'
import type {MappedText} from '../source.js'

/** A script of a CI step, a shell file, or text that a shell will run. */
export interface ScriptBlock {
  readonly shell: 'bash' | 'sh' | 'pwsh' | 'powershell' | 'cmd' | 'python' | 'other'
  readonly text: MappedText
  /** Which template syntax the CI system expands in the text before the shell sees it. */
  readonly expansion: 'github-expression' | 'azure-macro' | 'none'
  /**
   * How the CI system starts the shell: the first command that fails ends it (`errors`, `-e`), also one
   * within a pipe (`pipes`, with `-o pipefail`). Undefined where it starts it without, or is not known to.
   */
  readonly stopsAt?: 'errors' | 'pipes'
  /** The expressions and macros in the text, in documents of CI systems. */
  readonly references?: readonly ValueReference[]
  /** What the script does; undefined where nothing in it is worth parsing (`parseScripts`). */
  readonly commands?: ShellScript
}
