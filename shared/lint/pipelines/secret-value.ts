import {secretName} from '../credentials/secret-name.js'
import type {Job, Step} from '../facts/pipeline.js'
import type {Reference} from '../languages/expression.js'
import type {ShellCommand, ShellWord} from '../languages/shell.js'
import type {Range} from '../source.js'
import {isSecretVariable} from './stored-secrets.js'
import {systemOf} from './systems.js'

/** A secret value as it moves through the scripts of a job. */
export interface SecretValue {
  /**
   * `stored` is known to the runner, which masks it; `token` is the job's own, masked as well;
   * `minted` was fetched by a command and `derived` made of a stored secret: neither is masked.
   */
  readonly kind: 'stored' | 'token' | 'minted' | 'derived'
  /** For messages: `secret X`, `the output of az account get-access-token`. */
  readonly what: string
  /** The same for all copies of a value: what a mask on one of them covers. */
  readonly origin: string
  /** True when its name says what it is; an address kept as a secret is not worth as much. */
  readonly named: boolean
}

interface EventBase {
  readonly step: Step
  readonly range: Range
  readonly value: SecretValue
  /** True when the runner hides the value in logs. */
  readonly masked: boolean
}

export type FlowEvent =
  /** Written to the log. */
  | (EventBase & {
      readonly kind: 'printed'
      readonly by: string
      readonly how: 'itself' | 'dump' | 'trace'
    })
  /** Handed on: to a step output, the environment of the job, or a pipeline variable. */
  | (EventBase & {
      readonly kind: 'handed-on'
      readonly to: 'output' | 'environment' | 'variable'
      readonly name: string
      /** Azure Pipelines: `issecret=true`. */
      readonly declared: boolean
      /** Azure Pipelines: where `;issecret=true` would go. */
      readonly properties?: Range
      /** False when only the name says that the value is secret. */
      readonly certain: boolean
    })
  /** Decoded or taken apart. */
  | (EventBase & {readonly kind: 'parsed'})
  /** A program is started; `values` are the secrets in its words. */
  | {
      readonly kind: 'command'
      readonly step: Step
      readonly command: ShellCommand
      readonly values: ReadonlyMap<ShellWord, SecretValue>
    }

/** The name that a variable of the pipeline has in the environment of a step's script. */
export function environmentName(name: string, step: Step): string {
  return systemOf(step.job.pipeline).environmentName(name)
}

export function azureVariable(name: string, job: Job): SecretValue | undefined {
  if (!isSecretVariable(name, job.pipeline, job)) return undefined
  const own = name.toLowerCase() === 'system.accesstoken'
  return {
    kind: own ? 'token' : 'stored',
    what: `variable ${name}`,
    origin: `variable ${name.toLowerCase()}`,
    named: true
  }
}

/** The secret that a reference of GitHub's expressions yields. */
export function fromReference(
  {path, flows, within}: Reference,
  exported: ReadonlyMap<string, SecretValue>
): SecretValue | undefined {
  if (!flows) return undefined
  const [root, second] = path
  const name = path.at(-1) ?? ''
  if (path.join('.') === 'github.token' || path.join('.') === 'secrets.github_token') {
    return {kind: 'token', what: 'the token of the job', origin: 'github.token', named: true}
  }
  if (root === 'secrets' && second !== undefined) {
    const what = `secret ${second.toUpperCase()}`
    const derived = within.includes('fromjson')
    return {
      kind: derived ? 'derived' : 'stored',
      what: derived ? `a part of ${what}` : what,
      origin: `secrets.${path.slice(1).join('.')}`,
      named: secretName(second) !== undefined
    }
  }
  if (root === 'env' && second !== undefined) {
    for (const [variable, value] of exported) if (variable.toLowerCase() === second) return value
    return undefined
  }
  if ((root === 'steps' || root === 'needs') && path.includes('outputs') && secretName(name)) {
    // A field of what the output holds: a verified token has names and settings as well.
    if (within.includes('fromjson')) return undefined
    // Whatever set it had to mask it: that is judged where it was set.
    return {kind: 'stored', what: `output ${name}`, origin: path.join('.'), named: true}
  }
  return undefined
}

/** What is made of a stored secret: the runner does not know it. */
export function derive(value: SecretValue): SecretValue {
  return {
    ...value,
    kind: 'derived',
    what: value.what,
    origin: `part of ${value.origin}`
  }
}
