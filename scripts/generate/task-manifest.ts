import {
  type CommandName,
  camelCase,
  commandInput,
  commandNames,
  type InputSpec,
  inputs,
  outputs
} from '../../shared/inputs.js'
import {version} from '../../shared/version.js'

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
    description:
      'Finds stored credentials, wide federated subjects and root file-system MCP servers before merge, and gives pipelines short-lived gateway tokens instead.',
    helpMarkDown: 'Every input is described in docs/reference/inputs.md of the project.',
    author: 'mcp-gatehouse contributors',
    category: 'Utility',
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
const identified: readonly CommandName[] = ['token', 'secrets', 'call']

/** Inputs of one command stand in its group; what several share, in one of its own. */
function groupName({commands}: InputSpec): string {
  if (commands.length === 1) return commands[0]!
  return commands.every(command => identified.includes(command)) ? 'identity' : 'common'
}

/** The groups, each shown when a command that has inputs in it is chosen. */
function groupsOf(taskInputs: readonly InputSpec[]): object[] {
  return [...new Set(taskInputs.map(groupName))].map(name => {
    const members = taskInputs.filter(input => groupName(input) === name)
    return {
      name,
      displayName: capitalised(name),
      isExpanded: true,
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
    label: label(input.name),
    ...(input.default !== undefined && {defaultValue: input.default}),
    required: false,
    helpMarkDown: input.help,
    groupName: groupName(input),
    visibleRule: visibleRule(input.commands),
    ...(input.type === 'choice' && {
      options: Object.fromEntries((input.choices ?? []).map(choice => [choice, choice]))
    }),
    ...(input.type === 'text' || input.type === 'list'
      ? {properties: {resizable: 'true', rows: input.type === 'text' ? '6' : '2'}}
      : {})
  }
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

/** `client-id` is shown as `Client id`. */
function label(name: string): string {
  return capitalised(name.replaceAll('-', ' '))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
