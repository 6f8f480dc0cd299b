/**
 * Runs the built bundles as their CI systems do: the whole environment, the working directory, no
 * standard input, command files. What they print is read back as the runner and the agent read it.
 *
 * Sources: actions/runner `NodeScriptActionHandler.cs`, `GitHubContext.cs`, `FileCommandManager.cs`,
 * `ActionCommand.cs`; azure-pipelines-agent `NodeHandler.cs`, `Handler.cs`, `Command.cs`.
 */
import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {root} from './root.js'

/** A command that a front wrote to its output, with its text decoded. */
export interface CommandLine {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

interface Output {
  /** Texts of the files that were left in the temporary folder, besides the command files. */
  readonly leftFiles: string
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** The checked-out repository; also the working directory. */
  readonly workspace: string
  /** Inputs as the user writes them in the step. */
  readonly inputs: Readonly<Record<string, string>>
  /** Added to the environment, over what the CI system sets. */
  readonly env?: Readonly<Record<string, string>>
  /** Program that runs the bundle; this Node when absent. */
  readonly node?: string
  /** User that runs the process; this one when absent. */
  readonly uid?: number
  /** What stands on standard input; it is closed when absent. */
  readonly input?: string
}

export interface ActionRun extends Output {
  readonly commands: readonly CommandLine[]
  readonly outputs: Readonly<Record<string, string>>
  readonly exported: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** Everything that was written anywhere, for searches for secrets. */
  readonly everything: string
}

/** Runs `dist/action.js` (or the post step) as the GitHub runner does. */
export async function runAction(
  options: RunOptions & {readonly entry?: 'action.js' | 'action-post.js'}
): Promise<ActionRun> {
  const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-runner-'))
  const files = [
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_STATE',
    'GITHUB_PATH',
    'GITHUB_STEP_SUMMARY'
  ]
  const commandFiles = Object.fromEntries(
    files.map(name => {
      const file = path.join(temp, name.toLowerCase())
      fs.writeFileSync(file, '')
      return [name, file]
    })
  )
  const eventPath = path.join(temp, 'event.json')
  fs.writeFileSync(eventPath, '{"ref":"refs/heads/main"}')
  const output = await run(options, path.join(root, 'dist', options.entry ?? 'action.js'), {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_PATH: root,
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'acme/mcp-gatehouse',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'lint',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'true',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'acme/widgets',
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_REPOSITORY_OWNER_ID: '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'lint',
    GITHUB_WORKFLOW_REF: 'acme/widgets/.github/workflows/lint.yml@refs/heads/main',
    GITHUB_WORKFLOW_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
    GITHUB_WORKSPACE: options.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 2',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: path.join(temp, 'tools'),
    ...commandFiles,
    ...Object.fromEntries(
      Object.entries(options.inputs).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value
      ])
    )
  })
  const read = (name: string) => fs.readFileSync(commandFiles[name]!, 'utf8')
  const raw = files.map(read).join('\n')
  const result: ActionRun = {
    ...output,
    leftFiles: textsIn(temp, [eventPath, ...Object.values(commandFiles)]),
    commands: githubCommands(`${output.stdout}\n${output.stderr}`),
    outputs: keyValues(read('GITHUB_OUTPUT')),
    exported: keyValues(read('GITHUB_ENV')),
    state: keyValues(read('GITHUB_STATE')),
    summary: read('GITHUB_STEP_SUMMARY'),
    everything: `${output.stdout}\n${output.stderr}\n${raw}`
  }
  fs.rmSync(temp, {recursive: true, force: true})
  return result
}

export interface Endpoint {
  readonly url: string
  readonly scheme: string
  readonly parameters: Readonly<Record<string, string>>
  readonly data?: Readonly<Record<string, string>>
}

export interface TaskRun extends Output {
  readonly commands: readonly CommandLine[]
  /** Variables by name, as `setvariable` set them. */
  readonly variables: Readonly<Record<string, {value: string; secret: boolean; output: boolean}>>
  /** Result of the last `task.complete`. */
  readonly result: string | undefined
  /** Texts of the files that were uploaded as summaries. */
  readonly summary: string
  readonly everything: string
}

/** Runs the task as the Azure Pipelines agent does, from the folder that the extension packs. */
export async function runTask(
  options: RunOptions & {
    readonly endpoints?: Readonly<Record<string, Endpoint>>
    readonly oidcRequestUri?: string
  }
): Promise<TaskRun> {
  const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-agent-'))
  const endpoints: Record<string, Endpoint> = {
    SYSTEMVSSCONNECTION: {
      url: 'https://dev.azure.com/acme/',
      scheme: 'OAuth',
      parameters: {AccessToken: 'made-up-system-token-0123456789'}
    },
    ...options.endpoints
  }
  const output = await run(options, path.join(root, 'azdo-task/dist/task.js'), {
    AGENT_HOMEDIRECTORY: temp,
    AGENT_ID: '8',
    AGENT_JOBNAME: 'lint',
    AGENT_JOBSTATUS: 'Succeeded',
    AGENT_NAME: 'Azure Pipelines 2',
    AGENT_OS: 'Linux',
    AGENT_OSARCHITECTURE: 'X64',
    AGENT_TEMPDIRECTORY: temp,
    AGENT_TOOLSDIRECTORY: path.join(temp, 'tools'),
    AGENT_VERSION: '4.268.0',
    AGENT_WORKFOLDER: temp,
    BUILD_BUILDID: '42',
    BUILD_BUILDNUMBER: '20261120.1',
    BUILD_REASON: 'IndividualCI',
    BUILD_REPOSITORY_NAME: 'widgets',
    BUILD_REPOSITORY_PROVIDER: 'TfsGit',
    BUILD_SOURCEBRANCH: 'refs/heads/main',
    BUILD_SOURCESDIRECTORY: options.workspace,
    BUILD_SOURCEVERSION: 'ffac537e6cbbf934b08745a378932722df287a53',
    COMMAND_CORRELATION_ID: '2f9a3c1e-0d0f-4f0e-8f5e-3f5c9a1b7d11',
    SYSTEM_COLLECTIONID: '0f0e1d2c-3b4a-4958-8776-655443322110',
    SYSTEM_COLLECTIONURI: 'https://dev.azure.com/acme/',
    SYSTEM_CULTURE: 'en-US',
    SYSTEM_DEFAULTWORKINGDIRECTORY: options.workspace,
    SYSTEM_DEFINITIONID: '7',
    SYSTEM_HOSTTYPE: 'build',
    SYSTEM_JOBID: '12f1170f-54f2-53f3-20dd-22fc7dff55f9',
    SYSTEM_OIDCREQUESTURI:
      options.oidcRequestUri ??
      'https://dev.azure.com/acme/p/_apis/distributedtask/hubs/build/plans/1/jobs/2/oidctoken',
    SYSTEM_PLANID: '1a2b3c4d-0000-4000-8000-000000000001',
    SYSTEM_SERVERTYPE: 'Hosted',
    SYSTEM_TASKDEFINITIONSURI: 'https://dev.azure.com/acme/',
    SYSTEM_TEAMPROJECT: 'widgets',
    SYSTEM_TEAMPROJECTID: '1a2b3c4d-0000-4000-8000-000000000002',
    TASK_DISPLAYNAME: 'MCP gatehouse',
    TF_BUILD: 'True',
    VSTS_PUBLIC_VARIABLES: '["system.culture"]',
    VSTS_SECRET_VARIABLES: '[]',
    ...Object.assign({}, ...Object.entries(endpoints).map(([id, e]) => endpointVariables(id, e))),
    ...Object.fromEntries(
      Object.entries(options.inputs).map(([name, value]) => [
        `INPUT_${name.replace(/[. ]/g, '_').toUpperCase()}`,
        value
      ])
    )
  })
  const commands = azureCommands(`${output.stdout}\n${output.stderr}`)
  const uploads = commands.filter(command => command.command === 'task.uploadsummary')
  const summary = uploads.map(command => fs.readFileSync(command.message, 'utf8')).join('\n')
  const leftFiles = textsIn(temp)
  fs.rmSync(temp, {recursive: true, force: true})
  return {
    ...output,
    leftFiles,
    commands,
    variables: Object.fromEntries(
      commands
        .filter(command => command.command === 'task.setvariable')
        .map(({properties, message}) => [
          properties['variable']!,
          {
            value: message,
            secret: properties['issecret'] === 'true',
            output: properties['isOutput'] === 'true'
          }
        ])
    ),
    result: commands.filter(command => command.command === 'task.complete').at(-1)?.properties[
      'result'
    ],
    summary,
    everything: `${output.stdout}\n${output.stderr}\n${summary}`
  }
}

/** Runs `dist/cli.js`. */
export async function runCli(
  args: readonly string[],
  options: {
    readonly workspace: string
    readonly env?: Readonly<Record<string, string>>
    readonly node?: string
    readonly uid?: number
    readonly input?: string
    /** Folder that holds `dist`; the repository when absent. */
    readonly package?: string
  }
): Promise<Output> {
  const script = path.join(options.package ?? root, 'dist/cli.js')
  return run({...options, inputs: {}}, script, {}, args)
}

function endpointVariables(id: string, endpoint: Endpoint): Record<string, string> {
  const variables: Record<string, string> = {
    [`ENDPOINT_URL_${id}`]: endpoint.url,
    [`ENDPOINT_AUTH_${id}`]: JSON.stringify({
      scheme: endpoint.scheme,
      parameters: endpoint.parameters
    }),
    [`ENDPOINT_AUTH_SCHEME_${id}`]: endpoint.scheme
  }
  for (const [key, value] of Object.entries(endpoint.parameters)) {
    variables[`ENDPOINT_AUTH_PARAMETER_${id}_${key.toUpperCase()}`] = value
  }
  if (endpoint.data) variables[`ENDPOINT_DATA_${id}`] = JSON.stringify(endpoint.data)
  for (const [key, value] of Object.entries(endpoint.data ?? {})) {
    variables[`ENDPOINT_DATA_${id}_${key.toUpperCase()}`] = value
  }
  return variables
}

/** Variables of this process that a child needs to run at all, and nothing else of it. */
function base(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'TEMP', 'TMP', 'LANG']
  return Object.fromEntries(
    kept.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  )
}

async function run(
  options: RunOptions,
  script: string,
  env: Record<string, string>,
  args: readonly string[] = []
): Promise<Output> {
  if (!fs.existsSync(script)) {
    throw new Error(
      `${path.relative(root, script)} is not there: run \`npm run build\`, then \`npm test\``
    )
  }
  const child = spawn(options.node ?? process.execPath, [script, ...args], {
    cwd: options.workspace,
    env: {...base(), ...env, ...options.env},
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(options.uid !== undefined && {uid: options.uid})
  })
  child.stdin?.on('error', () => {}).end(options.input)
  let stdout = ''
  let stderr = ''
  child.stdout!.setEncoding('utf8').on('data', text => {
    stdout += text
  })
  child.stderr!.setEncoding('utf8').on('data', text => {
    stderr += text
  })
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return {exitCode, stdout, stderr, leftFiles: ''}
}

/** All text in a folder and the folders in it, without the files named. */
function textsIn(folder: string, without: readonly string[] = []): string {
  return fs
    .readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .filter(file => !without.includes(file))
    .map(file => fs.readFileSync(file, 'utf8'))
    .join('\n')
}

/** `name<<delimiter`, lines, `delimiter`; or `name=value`. */
function keyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line === '') continue
    const block = /^(.+?)<<(.+)$/.exec(line)
    if (block) {
      const end = lines.indexOf(block[2]!, i + 1)
      if (end < 0) throw new Error(`no end of the value of ${block[1]}`)
      values[block[1]!] = lines.slice(i + 1, end).join('\n')
      i = end
    } else {
      const equals = line.indexOf('=')
      if (equals < 0) throw new Error(`not a command file line: ${line}`)
      values[line.slice(0, equals)] = line.slice(equals + 1)
    }
  }
  return values
}

/** Every line that the GitHub runner takes for a command. */
export function githubCommands(text: string): CommandLine[] {
  const commands: CommandLine[] = []
  for (const line of text.split(/\r\n|\n|\r/)) {
    const modern = /^[\s\u0085]*::([^ :]+)(?: (.*?))?::(.*)$/.exec(line)
    const old = /##\[([^\] ]+)(?: ([^\]]*))?\](.*)$/.exec(line)
    const match = modern ?? old
    if (!match) continue
    const separator = modern ? ',' : ';'
    const properties = Object.fromEntries(
      (match[2] ?? '')
        .split(separator)
        .filter(part => part.includes('='))
        .map(part => [
          part.slice(0, part.indexOf('=')).trim(),
          decodeGitHub(part.slice(part.indexOf('=') + 1))
        ])
    )
    commands.push({command: match[1]!, properties, message: decodeGitHub(match[3]!)})
  }
  return commands
}

function decodeGitHub(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

/** Every line that the Azure Pipelines agent takes for a command. */
export function azureCommands(text: string): CommandLine[] {
  const commands: CommandLine[] = []
  for (const line of text.split(/\r\n|\n|\r/)) {
    const match = /##vso\[([^\] ]+)(?: ([^\]]*))?\](.*)$/i.exec(line)
    if (!match) continue
    const properties = Object.fromEntries(
      (match[2] ?? '')
        .split(';')
        .filter(part => part.includes('='))
        .map(part => [
          part.slice(0, part.indexOf('=')).trim(),
          decodeAzure(part.slice(part.indexOf('=') + 1))
        ])
    )
    commands.push({command: match[1]!, properties, message: decodeAzure(match[3]!)})
  }
  return commands
}

function decodeAzure(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%3B', ';')
    .replaceAll('%AZP25', '%')
}
