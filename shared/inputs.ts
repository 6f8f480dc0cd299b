import {UsageError} from './errors.js'
import type {CiHost} from './host.js'

export type CommandName = 'lint' | 'token' | 'secrets' | 'call'
export const commandNames: readonly CommandName[] = ['lint', 'token', 'secrets', 'call']

/**
 * One input of the Action, the task and the command line. The names are a contract: kebab-case in
 * `action.yml` and, with `--`, on the command line; camelCase in `task.json`.
 */
export interface InputSpec {
  readonly name: string
  /**
   * `text` spans lines. A `service-connection` is the name of an Azure Resource Manager service
   * connection, which the agent turns into its id.
   */
  readonly type: 'string' | 'boolean' | 'number' | 'choice' | 'list' | 'text' | 'service-connection'
  /** Values of a `choice`, or of each item of a `list`. */
  readonly choices?: readonly string[]
  /** Text of the default, as a user would write it. */
  readonly default?: string
  readonly commands: readonly CommandName[]
  /** One or two sentences in plain text: `action.yml`, `task.json`, `--help` and docs show it. */
  readonly help: string
  /** The value is masked before anything else happens to it. */
  readonly secret?: boolean
  /** Fronts that have this input; all when absent. */
  readonly fronts?: readonly ('action' | 'task' | 'cli')[]
}

/** An output of the Action and the task. */
export interface OutputSpec {
  readonly name: string
  readonly commands: readonly CommandName[]
  readonly help: string
  readonly secret?: boolean
}

/** Who asks for a token, where, and for what: common to every command that speaks to Entra. */
const identityInputs: readonly InputSpec[] = [
  {
    name: 'azure-subscription',
    type: 'service-connection',
    commands: ['token', 'secrets', 'call'],
    fronts: ['task', 'cli'],
    help: 'Azure Resource Manager service connection with workload identity federation. It names tenant and client. On the command line: the id of the connection.'
  },
  {
    name: 'tenant-id',
    type: 'string',
    commands: ['token', 'secrets', 'call'],
    help: 'Directory (tenant) id of Microsoft Entra, a GUID.'
  },
  {
    name: 'client-id',
    type: 'string',
    commands: ['token', 'secrets', 'call'],
    help: 'Application (client) id of the app registration or managed identity that has the federated credential, a GUID.'
  },
  {
    name: 'resource',
    type: 'string',
    commands: ['token', 'call'],
    help: 'What the token is for: one application id (GUID), application id URI (api://...) or URL. /.default is added.'
  },
  {
    name: 'cloud',
    type: 'choice',
    choices: ['public', 'usgov', 'china', 'custom'],
    default: 'public',
    commands: ['token', 'secrets', 'call'],
    help: 'Azure cloud: public, usgov, china, or custom with authority-host. It decides the authority, the federation audience and the Key Vault domain.'
  },
  {
    name: 'authority-host',
    type: 'string',
    commands: ['token', 'secrets', 'call'],
    help: 'Sign-in endpoint, an https origin, in place of the one of the cloud.'
  },
  {
    name: 'audience',
    type: 'string',
    commands: ['token', 'secrets', 'call'],
    help: "Audience of the job's OIDC token, in place of the one of the cloud. It must be the audience of the federated credential."
  },
  {
    name: 'required-roles',
    type: 'list',
    commands: ['token', 'call'],
    help: 'App roles that the token must carry; otherwise the step fails.'
  },
  {
    name: 'min-lifetime',
    type: 'number',
    default: '300',
    commands: ['token', 'secrets', 'call'],
    help: 'Seconds that a new token must still be valid.'
  },
  {
    name: 'timeout',
    type: 'number',
    default: '60',
    commands: ['token', 'secrets'],
    help: 'Seconds that getting a token may take in all, retries included.'
  },
  {
    name: 'retry-propagation',
    type: 'boolean',
    default: 'false',
    commands: ['token', 'secrets', 'call'],
    help: 'Retry within the timeout while Entra finds no matching federated credential: a new one takes minutes to be known everywhere.'
  },
  {
    name: 'explain',
    type: 'boolean',
    default: 'false',
    commands: ['token'],
    help: "Show the claims of the job's own identity and the federated credential that would match it, and stop there: nothing is sent to Entra."
  },
  {
    name: 'export-env',
    type: 'string',
    commands: ['token'],
    help: 'Name of an environment variable to put the token into, for all later steps of the job. Every one of them, third-party ones too, can then read it.'
  },
  {
    name: 'token',
    type: 'string',
    commands: ['call'],
    secret: true,
    help: 'An access token for the gateway that an earlier step got, in place of an identity.'
  }
]

export const inputs: readonly InputSpec[] = [
  {
    name: 'paths',
    type: 'list',
    default: '.',
    commands: ['lint'],
    help: 'Files and folders to lint, relative to the workspace.'
  },
  {
    name: 'config',
    type: 'string',
    commands: ['lint'],
    help: 'Configuration file. Default: .mcp-gatehouse.yml in the workspace, when there is one.'
  },
  {
    name: 'format',
    type: 'list',
    choices: ['text', 'json', 'sarif', 'markdown'],
    default: 'text',
    commands: ['lint'],
    help: 'Report formats: text, json, sarif, markdown. Several are allowed.'
  },
  {
    name: 'output-file',
    type: 'list',
    commands: ['lint'],
    help: 'File for a report, one for each format that is not to be printed. Formats are matched by the file name (.json, .sarif, .md, .txt), then in order.'
  },
  {
    name: 'fail-on',
    type: 'choice',
    choices: ['error', 'warning', 'note', 'never'],
    default: 'error',
    commands: ['lint'],
    help: 'Fail when there are findings of this severity or above.'
  },
  {
    name: 'rules',
    type: 'list',
    commands: ['lint'],
    help: 'Rules to run, by id. With a leading minus sign a rule is left out: -unpinned-server.'
  },
  ...identityInputs
]

export const outputs: readonly OutputSpec[] = [
  {name: 'findings', commands: ['lint'], help: 'Number of findings at or above fail-on.'},
  {name: 'errors', commands: ['lint'], help: 'Number of error findings.'},
  {name: 'warnings', commands: ['lint'], help: 'Number of warning findings.'},
  {name: 'notes', commands: ['lint'], help: 'Number of note findings.'},
  {
    name: 'token',
    commands: ['token'],
    help: 'The access token, masked. It reaches later steps of the same job only: CI systems drop masked outputs between jobs, so each job gets its own token.',
    secret: true
  },
  {
    name: 'expires-on',
    commands: ['token'],
    help: 'When the token expires, in UTC (ISO 8601).'
  },
  {name: 'audience', commands: ['token'], help: 'Audience (aud) of the token; empty when opaque.'},
  {
    name: 'roles',
    commands: ['token'],
    help: 'App roles in the token, as a JSON array; [] when there are none.'
  },
  {name: 'issuer', commands: ['token'], help: "Issuer (iss) of the job's own OIDC token."},
  {name: 'subject', commands: ['token'], help: "Subject (sub) of the job's own OIDC token."},
  {
    name: 'token-sha256',
    commands: ['token'],
    help: 'SHA-256 of the token in hexadecimal, to find it again in audit records.'
  }
]

/** Name of the input that selects the command; the command line takes it as its first argument. */
export const commandInput = 'command'

/** `tenant-id` is `tenantId` in task.json. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** An input's name as the user of this front writes it, for messages. */
export function inputLabel(host: CiHost, name: string): string {
  if (host.kind === 'azure-pipelines') return camelCase(name)
  return host.kind === 'terminal' ? `--${name}` : name
}

/**
 * Refuses inputs that do not exist or belong to another command. An input that has its default is
 * taken for not set, since the manifests of the Action and the task fill defaults in.
 */
export function checkInputNames(host: CiHost, command: CommandName): void {
  for (const name of host.inputNames()) {
    if (name === commandInput) continue
    const specs = inputs.filter(input => input.name === name)
    if (specs.some(input => input.commands.includes(command))) continue
    const label = inputLabel(host, name.slice(0, 40))
    const foreign = specs[0]
    if (!foreign) {
      const known = inputs.filter(input => input.commands.includes(command))
      const near = nearest(
        name,
        known.map(input => input.name)
      )
      const hint = near ? `: did you mean '${inputLabel(host, near)}'?` : ''
      throw new UsageError(`${command} has no input '${label}'${hint}`)
    }
    if (host.getInput(name).trim() === (foreign.default ?? '')) continue
    throw new UsageError(
      `the input '${label}' belongs to ${foreign.commands.join(', ')}, not to ${command}: remove it`
    )
  }
}

/** Typed, checked access to the inputs of one command. */
export class Inputs {
  private readonly host: CiHost
  private readonly command: CommandName

  constructor(host: CiHost, command: CommandName) {
    this.host = host
    this.command = command
  }

  /** The input's text, trimmed, or its default; empty when neither is there. */
  text(name: string): string {
    const spec = this.spec(name)
    return this.host.getInput(name).trim() || (spec.default ?? '')
  }

  /** As `text`, but an error that names the input when it is empty. */
  required(name: string): string {
    const value = this.text(name)
    if (!value)
      throw new UsageError(
        `${this.command} needs the input '${this.label(name)}': ${this.spec(name).help}`
      )
    return value
  }

  /** One item a line, or separated by commas; empty items are dropped. */
  list(name: string): string[] {
    const items = this.text(name)
      .split(/[\r\n,]/)
      .map(item => item.trim())
      .filter(item => item !== '')
    const {choices} = this.spec(name)
    if (choices) for (const item of items) this.checkChoice(name, item, choices)
    return items
  }

  /** `true` or `false` in any letter case, as GitHub and Azure Pipelines write booleans. */
  boolean(name: string): boolean {
    const value = this.text(name).toLowerCase()
    if (value === '' || value === 'false') return false
    if (value === 'true') return true
    throw new UsageError(`input '${this.label(name)}' must be true or false`)
  }

  /** A number, at least `minimum`. */
  number(name: string, minimum = 0): number | undefined {
    const value = this.text(name)
    if (value === '') return undefined
    const number = Number(value)
    if (!Number.isFinite(number) || number < minimum) {
      throw new UsageError(`input '${this.label(name)}' must be a number of at least ${minimum}`)
    }
    return number
  }

  choice(name: string): string {
    const value = this.text(name)
    const {choices = []} = this.spec(name)
    if (value !== '') this.checkChoice(name, value, choices)
    return value
  }

  private checkChoice(name: string, value: string, choices: readonly string[]): void {
    if (choices.includes(value)) return
    const near = nearest(value, choices)
    throw new UsageError(
      `input '${this.label(name)}' cannot be '${value.slice(0, 40)}': ${near ? `did you mean '${near}'? ` : ''}It is one of ${choices.join(', ')}`
    )
  }

  private label(name: string): string {
    return inputLabel(this.host, name)
  }

  private spec(name: string): InputSpec {
    const spec = inputs.find(input => input.name === name && input.commands.includes(this.command))
    if (!spec) throw new Error(`${this.command} has no input '${name}'`)
    return spec
  }
}

/** The candidate with the fewest edits from `word`, if they are few enough to be a slip. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase().slice(0, 60), candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({length: b.length + 1}, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min(substitution, previous[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, beforePrevious[j - 2]! + 1)
      }
      row.push(best)
    }
    beforePrevious = previous
    previous = row
  }
  return previous[b.length]!
}
