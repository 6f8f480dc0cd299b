import {parseArgs} from 'node:util'
import {UsageError} from '../shared/errors.js'
import {type CommandName, type InputSpec, inputs, nearest} from '../shared/inputs.js'

/** What the user wrote after the command's name. */
export interface ParsedArguments {
  /** Inputs by kebab-case name, as text. */
  readonly inputs: ReadonlyMap<string, string>
  readonly help: boolean
  readonly debug: boolean
  /** Only results and errors. */
  readonly quiet: boolean
  /** True or false by `--color` and `--no-color`; undefined when neither was given. */
  readonly color: boolean | undefined
}

/** Flags of every command, besides its inputs. */
export const generalFlags = [
  'help',
  'debug',
  'verbose',
  'quiet',
  'color',
  'no-color',
  'version'
] as const

/** Flags that other tools have, and what takes their place here. */
const habits: Readonly<Record<string, string>> = {
  output: "the flag is '--output-file'",
  out: "the flag is '--output-file'",
  o: "the flag is '--output-file'",
  json: "write '--format json'",
  sarif: "write '--format sarif'",
  severity: "'--fail-on' says what fails, and 'rules' in the configuration sets severities",
  level: "'--fail-on' says what fails, and 'rules' in the configuration sets severities",
  exclude: "'exclude' in the configuration leaves files out",
  ignore: "'ignore' in the configuration accepts findings, and 'exclude' leaves files out",
  'dry-run': "the flag is '--fix-dry-run'",
  'no-fail': "write '--fail-on never'",
  'exit-zero': "write '--fail-on never'",
  org: "the flag is '--organization'",
  'github-token':
    'a token on a command line is seen by every process: set the variable GITHUB_TOKEN'
}

/** The inputs of a command that the command line has. */
export function cliInputs(command: CommandName | 'demo'): InputSpec[] {
  return inputs.filter(
    input =>
      input.commands.some(name => name === command) &&
      (!input.fronts || input.fronts.includes('cli'))
  )
}

/**
 * True for an input that takes positional arguments of a command: a list the rest of them, any other
 * the first. Where a command takes paths, its records are a flag.
 */
export function isPositional({name}: InputSpec, command: CommandName | 'demo'): boolean {
  if (name === 'records') return !cliInputs(command).some(input => input.name === 'paths')
  return ['paths', 'step', 'results'].includes(name)
}

/** How a positional input is written in help: `<step>`, `[results...]`. */
export function positionalLabel({name, type}: InputSpec): string {
  return type === 'list' ? `[${name}...]` : `<${name}>`
}

/**
 * Parses the arguments after the command's name.
 *
 * @throws UsageError for unknown flags (with the nearest known one), missing values and stray
 *   arguments.
 */
export function parseArguments(
  command: CommandName | 'demo',
  args: readonly string[]
): ParsedArguments {
  const specs = cliInputs(command)
  const options: Record<string, {type: 'string' | 'boolean'; short?: string}> = {
    help: {type: 'boolean', short: 'h'},
    quiet: {type: 'boolean', short: 'q'},
    verbose: {type: 'boolean', short: 'v'}
  }
  for (const flag of generalFlags) options[flag] ??= {type: 'boolean'}
  for (const spec of specs) {
    options[spec.name] = {type: spec.type === 'boolean' ? 'boolean' : 'string'}
  }
  const {tokens} = parseArgs({args: [...args], options, strict: false, tokens: true})

  const values = new Map<string, string>()
  const positionals: string[] = []
  const flags = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    if (generalFlags.some(flag => flag === token.name)) {
      flags.add(token.name)
      continue
    }
    const spec = specs.find(input => input.name === token.name)
    if (!spec) throw unknownFlag(command, token.rawName, specs)
    if (spec.type !== 'boolean' && token.value === undefined) {
      throw new UsageError(`${token.rawName} needs a value: ${spec.help}`)
    }
    add(values, spec, token.value ?? 'true', token.rawName)
  }

  const first = specs.find(spec => isPositional(spec, command) && spec.type !== 'list')
  const rest = specs.find(spec => isPositional(spec, command) && spec.type === 'list')
  for (const value of positionals) {
    const spec = first && !values.has(first.name) ? first : rest
    if (!spec) {
      throw new UsageError(
        `${command} takes no argument '${value.slice(0, 40)}': inputs are written as --name value (mcp-gatehouse ${command} --help)`
      )
    }
    add(values, spec, value, spec.name)
  }
  return {
    inputs: values,
    help: flags.has('help'),
    debug: flags.has('debug') || flags.has('verbose'),
    quiet: flags.has('quiet'),
    color: flags.has('no-color') ? false : flags.has('color') ? true : undefined
  }
}

function add(values: Map<string, string>, spec: InputSpec, value: string, flag: string): void {
  const previous = values.get(spec.name)
  if (previous === undefined) values.set(spec.name, value)
  else if (spec.type === 'list') values.set(spec.name, `${previous}\n${value}`)
  else throw new UsageError(`${flag} is given twice`)
}

function unknownFlag(command: string, flag: string, specs: readonly InputSpec[]): UsageError {
  const name = flag.replace(/^-+/, '')
  const habit = Object.hasOwn(habits, name) ? habits[name] : undefined
  const isUseful = habit && /'--([\w-]+)/.exec(habit)?.[1]
  if (habit && (!isUseful || specs.some(spec => spec.name === isUseful))) {
    return new UsageError(`${command} has no flag '${flag}': ${habit}`)
  }
  const others = inputs.find(input => input.name === name && !specs.includes(input))?.commands
  if (others) {
    return new UsageError(`${command} has no flag '${flag}': it is for ${others.join(', ')}`)
  }
  const near = nearest(name, [...specs.map(spec => spec.name), ...generalFlags])
  return new UsageError(
    `${command} has no flag '${flag.slice(0, 40)}'${near ? `: did you mean '--${near}'?` : ''} (mcp-gatehouse ${command} --help lists them)`
  )
}
