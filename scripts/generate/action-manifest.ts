import {commandInput, commandNames, type InputSpec, inputs, outputs} from '../../shared/inputs.js'

/** Text of `action.yml`. */
export function actionManifest(): string {
  const lines = [
    '# Generated from shared/inputs.ts by `npm run generate`. Do not edit.',
    'name: MCP gatehouse',
    `description: ${quote('Finds stored credentials, wide federated subjects and root file-system MCP servers before merge, and gives pipelines short-lived gateway tokens instead.')}`,
    'author: mcp-gatehouse contributors',
    'branding:',
    '  icon: shield',
    '  color: purple',
    'inputs:',
    `  ${commandInput}:`,
    `    description: ${quote(`What to do: ${commandNames.join(', ')}.`)}`,
    '    required: true',
    ...inputs
      .filter(inAction)
      .flatMap(input => [
        `  ${input.name}:`,
        `    description: ${quote(`(${input.commands.join(', ')}) ${input.help}`)}`,
        '    required: false',
        ...defaultOf(input)
      ]),
    'outputs:',
    ...outputs.flatMap(output => [
      `  ${output.name}:`,
      `    description: ${quote(`(${output.commands.join(', ')}) ${output.help}`)}`
    ]),
    'runs:',
    '  using: node24',
    '  main: dist/action.js',
    '  post: dist/action-post.js'
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
