import {
  type CommandName,
  camelCase,
  commandInput,
  commandNames,
  defaultCommand,
  type InputSpec,
  inputs,
  outputs
} from '../../shared/inputs.js'
import {projectOf, projectPage} from '../../shared/project.js'
import {version} from '../../shared/version.js'
import {capitalized, labelOf} from './labels.js'
import {summary} from './summary.js'

/** Identity of the task on every server that has it installed: it must never change. */
const taskId = '06132fd1-29c5-446c-9581-233fb7fc47d1'

/** Text of `azdo-task/task.json`. */
export function taskManifest(): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  const taskInputs = inputs.filter(inTask)
  const manifest = {
    $schema:
      'https://raw.githubusercontent.com/Microsoft/azure-pipelines-task-lib/master/tasks.schema.json',
    id: taskId,
    name: 'McpGatehouse',
    friendlyName: 'MCP gatehouse',
    description: summary,
    helpUrl: projectPage(projectOf({}), 'docs/getting-started/azure-pipelines.md'),
    helpMarkDown: `[Reference of all inputs](${projectPage(projectOf({}), 'docs/reference/inputs.md')})`,
    author: 'mcp-gatehouse contributors',
    category: 'Azure Pipelines',
    visibility: ['Build', 'Release'],
    runsOn: ['Agent', 'DeploymentGroup'],
    demands: [],
    version: {Major: major, Minor: minor, Patch: patch},
    minimumAgentVersion: '4.248.0',
    instanceNameFormat: 'MCP gatehouse: $(command)',
    groups: groupsOf(taskInputs),
    inputs: [
      {
        name: commandInput,
        type: 'pickList',
        label: 'Command',
        defaultValue: defaultCommand,
        required: true,
        helpMarkDown: 'What to do.',
        options: Object.fromEntries(commandNames.map(name => [name, name]))
      },
      ...taskInputs.map(taskInput)
    ],
    outputVariables: outputs.map(output => ({
      name: camelCase(output.name),
      description: `(${output.commands.join(', ')}) ${output.help}`
    })),
    // No `restrictions`: the restricted command mode would drop task.uploadsummary, and a list of
    // settable variables would forbid the name that `export-env` asks for.
    execution: {
      Node20_1: {target: 'dist/task.js'},
      Node24: {target: 'dist/task.js'}
    }
  }
  return `${JSON.stringify(manifest, undefined, 2)}\n`
}

function inTask(input: InputSpec): boolean {
  return !input.fronts || input.fronts.includes('task')
}

/** Commands that run as somebody: what they share is who that is. */
const identified: readonly CommandName[] = ['token', 'secrets', 'call', 'detect']

/** Inputs of one command stand in its group; what several share, in one of its own. */
function groupName({commands, advanced}: InputSpec): string {
  if (commands.length === 1) return `${commands[0]!}${advanced ? '-advanced' : ''}`
  if (!commands.every(command => identified.includes(command))) return 'common'
  return advanced ? 'identity-advanced' : 'identity'
}

/** Titles of groups that say more than the name of their command. */
const groupTitles: Readonly<Record<string, string>> = {
  common: 'Reports and files',
  identity: 'Identity',
  'identity-advanced': 'Identity: advanced',
  'lint-advanced': 'Lint: advanced',
  'token-advanced': 'Token: advanced',
  'call-advanced': 'Call: advanced, and gateways with OAuth of their own',
  'verify-advanced': 'Verify: signatures',
  'detect-advanced': 'Detect: advanced'
}

/** The groups, each shown when a command that has inputs in it is chosen. */
function groupsOf(taskInputs: readonly InputSpec[]): object[] {
  return [...new Set(taskInputs.map(groupName))].map(name => {
    const members = taskInputs.filter(input => groupName(input) === name)
    return {
      name,
      displayName: groupTitles[name] ?? capitalized(name),
      isExpanded: !name.endsWith('-advanced'),
      visibleRule: visibleRule(
        commandNames.filter(command => members.some(input => input.commands.includes(command)))
      )
    }
  })
}

function visibleRule(commands: readonly CommandName[]): string {
  return commands.map(name => `${commandInput} = ${name}`).join(' || ')
}

function taskInput(input: InputSpec): object {
  return {
    name: camelCase(input.name),
    type: taskType(input),
    label: labelOf(input.name),
    ...(input.default !== undefined && {defaultValue: input.default}),
    required: false,
    helpMarkDown: input.help,
    groupName: groupName(input),
    visibleRule: visibleRule(input.commands),
    ...(input.type === 'choice' && {
      options: Object.fromEntries(choicesOf(input).map(choice => [choice, choice]))
    }),
    ...(input.type === 'text' || input.type === 'list'
      ? {properties: {resizable: true, rows: input.type === 'text' ? '6' : '2'}}
      : {})
  }
}

/** The choices of all commands that share an input. */
function choicesOf({choices = [], choicesOf = {}}: InputSpec): string[] {
  return [...new Set([...choices, ...Object.values(choicesOf).flat()])]
}

function taskType(input: InputSpec): string {
  switch (input.type) {
    case 'boolean':
      return 'boolean'
    case 'choice':
      return 'pickList'
    case 'list':
    case 'text':
      return 'multiLine'
    case 'service-connection':
      return 'connectedService:AzureRM'
    case 'number':
    case 'string':
      return 'string'
  }
}
