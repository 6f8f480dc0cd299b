/** How the arguments of az and of PowerShell's cmdlets become the shape of Azure Resource Manager. */

/** Names of one option, in lower case and with their dashes: `--name`, `-n`. */
export type Options = string | readonly string[]

/** Where a value of ARM's body comes from. */
export type Source =
  /** What stands behind an option. */
  | Options
  /** The words behind an option as a list, each under a name where one is given. */
  | {readonly words: Options; readonly as?: string}
  /** Words of the form `KEY=value` as a list of objects. */
  | {readonly pairs: Options; readonly as: PairShape}
  /** Words of the form `KEY=value` as an object. */
  | {readonly map: Options}
  /** True where the option stands, unless it is given another value. */
  | {readonly flag: Options; readonly inverted?: true}
  /** What each word stands for. */
  | {readonly choose: Options; readonly of: Readonly<Record<string, string | boolean>>}
  /** The same for whatever stands behind an option. */
  | {readonly given: Options; readonly means: string | boolean}
  /** What the command itself sends: where an option is named, only if that is not given. */
  | {readonly constant: string | boolean; readonly unless?: Options}
  /** What the command sends where none of the options stands there. */
  | {readonly fallback: string | boolean; readonly without: Options}
  /** A resource of a type, by its name or its id. */
  | {readonly id: Options; readonly of: string}
  /** Identities that a resource runs with: `[system]`, or the ids of user-assigned ones. */
  | {readonly identities: Options; readonly system?: Options}
  /** JSON, inline or in a file, with the names that its keys have in ARM. */
  | {readonly json: Options; readonly keys?: Readonly<Record<string, string>>}
  /** `--set path=value`, any number of them: paths of the body itself. */
  | {readonly sets: Options}
  /** The resource of a type that the command makes beside this one, and takes its name from. */
  | {readonly made: string}
  /** A list of one object. */
  | {readonly item: CommandShape}
  /** Lists one after the other. */
  | {readonly lists: readonly Source[]}

/** What `KEY` and `value` of a pair are called, and what the beginning of a value makes of it. */
export interface PairShape {
  readonly key: string
  readonly value: string
  /** Beginnings of values that name something else: `secretref:` of `secretRef`. */
  readonly prefixes?: Readonly<Record<string, string>>
  /** What is between the two; `=` when absent. */
  readonly separator?: string
}

/** Paths of ARM's body with where their values come from; under `''` stands the whole body. */
export type CommandShape = Readonly<Record<string, Source>>

/** A resource that a command makes or changes. */
export interface CommandType {
  readonly type: string
  /** The option that names it; `--name`, `-n` and `-name` when absent. */
  readonly name?: Options
  /** The option that names the resource that it belongs to, and the type of that. */
  readonly parent?: {readonly name: Options; readonly type: string}
  /** It changes what another command made, so that nothing follows from what it does not say. */
  readonly changes?: true
  /** Options of which one has to stand there, or the command makes no such thing. */
  readonly onlyWith?: Options
  /** Options of which none may stand there. */
  readonly onlyWithout?: Options
  readonly shape: CommandShape
}

/** What commands make, by their words after `az`, or by the name of the cmdlet in lower case. */
export type CommandTypes = Readonly<Record<string, CommandType | readonly CommandType[]>>

/** The names of an option as a list. */
export function namesOf(options: Options): readonly string[] {
  return typeof options === 'string' ? [options] : options
}
