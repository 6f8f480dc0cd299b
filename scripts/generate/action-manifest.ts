import {commandSummaries} from '../../cli/help.js'
import {
  type CommandName,
  commandInput,
  commandNames,
  defaultCommand,
  type InputSpec,
  inputs,
  type OutputSpec,
  outputs
} from '../../shared/inputs.js'
import {capitalized} from './labels.js'
import {summary} from './summary.js'

/** Text of `action.yml`. */
export function actionManifest(): string {
  return manifest({
    name: 'MCP gatehouse',
    description: summary,
    command: {
      help: `What to do: ${commandNames.join(', ')}.`,
      default: defaultCommand
    },
    inputs: inputs.filter(inAction),
    outputs,
    dist: 'dist',
    describe: ({commands, help}) => `(${commands.join(', ')}) ${help}`
  })
}

/** Texts of the actions in folders, one a command: `uses: <owner>/mcp-gatehouse/token@v1`. */
export function commandManifests(): ReadonlyMap<string, string> {
  return new Map(
    commandNames.map(command => {
      const takes = ({commands}: {readonly commands: readonly CommandName[]}) =>
        commands.includes(command)
      const text = manifest({
        name: `MCP gatehouse: ${command}`,
        description: `${capitalized(commandSummaries[command])}`,
        command: {
          help: `The command of this action: ${command}. For another one, use the action of its folder.`,
          default: command
        },
        inputs: inputs.filter(inAction).filter(takes),
        outputs: outputs.filter(takes),
        dist: '../dist',
        describe: ({help}) => help
      })
      return [`${command}/action.yml`, text]
    })
  )
}

interface Manifest {
  readonly name: string
  readonly description: string
  readonly command: {readonly help: string; readonly default: CommandName}
  readonly inputs: readonly InputSpec[]
  readonly outputs: readonly OutputSpec[]
  /** Path of the bundles, from the manifest. */
  readonly dist: string
  /** How an input or output is described. */
  readonly describe: (spec: InputSpec | OutputSpec) => string
}

function manifest({name, description, command, dist, describe, ...specs}: Manifest): string {
  const lines = [
    '# Generated from shared/inputs.ts by `npm run generate`. Do not edit.',
    `name: ${quote(name)}`,
    `description: ${quote(description)}`,
    'author: mcp-gatehouse contributors',
    'branding:',
    '  icon: shield',
    '  color: purple',
    'inputs:',
    `  ${commandInput}:`,
    `    description: ${quote(command.help)}`,
    '    required: false',
    `    default: ${quote(command.default)}`,
    ...specs.inputs.flatMap(input => [
      `  ${input.name}:`,
      `    description: ${quote(describe(input))}`,
      '    required: false',
      ...defaultOf(input)
    ]),
    // secrets sets outputs by the names that a step gives them: those cannot be declared.
    ...(specs.outputs.length > 0 ? ['outputs:'] : []),
    ...specs.outputs.flatMap(output => [
      `  ${output.name}:`,
      `    description: ${quote(describe(output))}`
    ]),
    'runs:',
    '  using: node24',
    `  main: ${dist}/action.js`,
    `  post: ${dist}/action-post.js`
  ]
  return `${lines.join('\n')}\n`
}

function defaultOf({actionDefault, default: fallback}: InputSpec): string[] {
  const text = actionDefault ?? fallback
  return text === undefined ? [] : [`    default: ${quote(text)}`]
}

function inAction(input: InputSpec): boolean {
  return !input.fronts || input.fronts.includes('action')
}

/** A YAML single-quoted scalar. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
