import {isPositional} from '../../cli/arguments.js'
import {
  type CommandName,
  camelCase,
  commandNames,
  defaultOf,
  helpOf,
  type InputSpec,
  inputs,
  outputs
} from '../../shared/inputs.js'

/** Text of `docs/reference/inputs.md`. */
export function inputsReference(): string {
  const sections = commandNames.flatMap(command => {
    const rows = inputs.filter(input => input.commands.includes(command))
    const results = outputs.filter(output => output.commands.includes(command))
    return [
      `## ${command}`,
      '',
      ...(rows.length === 0 ? ['Not available in this version.', ''] : []),
      ...(rows.length > 0
        ? [
            '| Action | Task | Command line | Default | What it is |',
            '|---|---|---|---|---|',
            ...rows.map(
              input =>
                `| ${name(input, 'action', input.name)} | ${name(input, 'task', camelCase(input.name))} | ${name(input, 'cli', commandLine(input, command))} | ${defaultCell(input, command)} | ${cell(helpOf(input, command))} |`
            ),
            ''
          ]
        : []),
      ...(results.length > 0
        ? [
            '| Output of the Action | Variable of the task | What it is |',
            '|---|---|---|',
            ...results.map(
              output =>
                `| ${code(output.name)} | ${code(camelCase(output.name))} | ${cell(output.help)}${output.secret ? ' Masked.' : ''} |`
            ),
            ''
          ]
        : [])
    ]
  })
  return `${[
    '<!-- Generated from shared/inputs.ts by `npm run generate`. Do not edit. -->',
    '# Inputs and outputs',
    '',
    'The Action and the task take the command itself as the input `command`; the command line takes it as its first argument. A list has one item a line, or commas between items.',
    '',
    ...sections
  ]
    .join('\n')
    .trimEnd()}\n`
}

function name(input: InputSpec, front: 'action' | 'task' | 'cli', text: string): string {
  return !input.fronts || input.fronts.includes(front) ? code(text) : '–'
}

function defaultCell(input: InputSpec, command: CommandName): string {
  const text = defaultOf(input, command)
  return text === '' ? '' : code(text)
}

function commandLine(input: InputSpec, command: CommandName): string {
  if (!isPositional(input, command)) return `--${input.name}`
  return input.type === 'list' ? `${input.name}…` : input.name
}

function code(text: string): string {
  return `\`${cell(text)}\``
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
