import {secretName, shownName} from '../credentials/index.js'
import type {ExpressionUse, Job, Pipeline, Step, Variable} from '../facts/pipeline.js'
import {type Expression, referencesIn} from '../languages/expression.js'
import {inputOf} from './inputs.js'
import {idTokenPermission} from './permissions.js'

/** What a job holds that is worth stealing. */
export interface Authority {
  readonly idToken: boolean
  /** Names of stored secrets, in the order of the file; `GITHUB_TOKEN` is not one. */
  readonly secrets: readonly string[]
  readonly serviceConnections: readonly string[]
}

interface ExpressionIndex {
  readonly byJob: Map<Job | undefined, ExpressionUse[]>
  readonly byStep: Map<Step, ExpressionUse[]>
}

const indices = new WeakMap<Pipeline, ExpressionIndex>()

/** The expressions of one job, or those that stand outside of all jobs. */
export function expressionsOf(pipeline: Pipeline, job?: Job): readonly ExpressionUse[] {
  return indexOf(pipeline).byJob.get(job) ?? []
}

/** Expressions of one step. */
export function expressionsOfStep(step: Step): readonly ExpressionUse[] {
  return indexOf(step.job.pipeline).byStep.get(step) ?? []
}

function indexOf(pipeline: Pipeline): ExpressionIndex {
  let index = indices.get(pipeline)
  if (index) return index
  index = {byJob: new Map(), byStep: new Map()}
  for (const use of pipeline.expressions) {
    add(index.byJob, use.job, use)
    if (use.step) add(index.byStep, use.step, use)
  }
  indices.set(pipeline, index)
  return index
}

function add<K>(map: Map<K, ExpressionUse[]>, key: K, use: ExpressionUse): void {
  const list = map.get(key)
  if (list) list.push(use)
  else map.set(key, [use])
}

const authorities = new WeakMap<Job, Authority>()

/** What a job holds: an identity token, stored secrets, service connections. */
export function authorityOf(job: Job): Authority {
  const known = authorities.get(job)
  if (known) return known
  const secrets = new Set<string>()
  for (const use of [
    ...expressionsOf(job.pipeline).filter(({place}) => place === 'pipeline-env'),
    ...expressionsOf(job.pipeline, job)
  ]) {
    for (const name of secretsIn(use)) secrets.add(name)
  }
  if (job.call?.inherits) secrets.add('all of its caller')
  const connections = job.steps.flatMap(step => serviceConnectionOf(step) ?? [])
  const authority: Authority = {
    idToken: idTokenPermission(job).grant === 'write',
    secrets: [...secrets],
    serviceConnections: [...new Set(connections)]
  }
  authorities.set(job, authority)
  return authority
}

/** True when a stranger who runs code in the job gains more than the job itself. */
export function holdsAuthority({idToken, secrets, serviceConnections}: Authority): boolean {
  return idToken || secrets.length > 0 || serviceConnections.length > 0
}

/** `id-token: write and the secret X`, for messages. */
export function describeAuthority({idToken, secrets, serviceConnections}: Authority): string {
  const parts: string[] = []
  if (idToken) parts.push('id-token: write')
  if (secrets.length === 1) parts.push(`the secret ${secrets[0]}`)
  else if (secrets.length > 1) parts.push(`${secrets.length} secrets`)
  if (serviceConnections.length === 1)
    parts.push(`the service connection ${shownName(serviceConnections[0]!)}`)
  else if (serviceConnections.length > 1) {
    parts.push(`${serviceConnections.length} service connections`)
  }
  return parts.join(' and ')
}

/**
 * True for a setting that may be kept as a secret or as a variable: `vars.X || secrets.X || 'eastus'`.
 * What may stand in the open is no secret.
 */
export function isOpenSetting(expression: Expression): boolean {
  if (expression.kind !== 'binary' || expression.operator !== '||') return false
  return [expression.left, expression.right].some(
    operand =>
      (operand.kind === 'property' &&
        operand.object.kind === 'context' &&
        operand.object.name.toLowerCase() === 'vars') ||
      isOpenSetting(operand)
  )
}

/** Names of stored secrets whose value an expression can yield. */
export function secretsIn(use: ExpressionUse): string[] {
  if (isOpenSetting(use.expression)) return []
  if (use.syntax !== 'github') {
    return use.syntax === 'macro' || use.syntax === 'runtime'
      ? variablesIn(use).filter(name => isSecretVariable(name, use.job?.pipeline, use.job))
      : []
  }
  return referencesIn(use.expression).flatMap(({path, flows, expression}) => {
    if (path[0] !== 'secrets' || !flows) return []
    if (path.length === 1 || path[1] === '?' || path[1] === '*') return ['all of them']
    if (path[1] === 'github_token') return []
    return [nameOf(expression) ?? path[1]!.toUpperCase()]
  })
}

/** The last part of a reference, as written. */
function nameOf(expression: ExpressionUse['expression']): string | undefined {
  if (expression.kind === 'property') return expression.name
  if (expression.kind === 'index' && expression.index.kind === 'literal') {
    return String(expression.index.value)
  }
  return undefined
}

/** Names of Azure Pipelines variables that an expression reads, as far as they are written out. */
export function variablesIn(use: ExpressionUse): string[] {
  return referencesIn(use.expression).flatMap(({path, flows, expression}) =>
    flows && path[0] === 'variables' && path.length > 1 && path[1] !== '?'
      ? [path.length === 2 ? (nameOf(expression) ?? path[1]!) : path.slice(1).join('.')]
      : []
  )
}

/** Variables that the agent sets and whose names say `token` or `key` without being secret. */
const plainVariables = /^(?:system|build|agent|release|environment|pipeline|resources)\./i

/**
 * True for a variable that is certainly or by its name a secret: secrecy of an Azure Pipelines
 * variable is kept outside of the file. A variable that the file sets to a literal is not one.
 */
export function isSecretVariable(
  name: string,
  pipeline?: Pipeline,
  job?: Job,
  how: 'certain' | 'by name' = 'by name',
  depth = 0
): boolean {
  const lower = name.toLowerCase()
  if (lower === 'system.accesstoken') return true
  if (plainVariables.test(name)) return false
  if (pipeline && declaredSecrets(pipeline).has(lower)) return true
  const variable =
    (job && variablesByName(job).get(lower)) ?? (pipeline && variablesByName(pipeline).get(lower))
  if (variable) {
    const macro = /^\s*\$[([](?:variables\.)?([\w.-]+)[)\]]\s*$/.exec(variable.value.text)
    if (!macro || depth > 5) return false
    return macro[1]!.toLowerCase() === lower
      ? byName(name, how)
      : isSecretVariable(macro[1]!, pipeline, job, how, depth + 1)
  }
  return byName(name, how)
}

function byName(name: string, how: 'certain' | 'by name'): boolean {
  return how === 'by name' && secretName(name) !== undefined
}

const byLowerName = new WeakMap<Pipeline | Job, Map<string, Variable>>()

/** The first variable of each name, without case. */
function variablesByName(scope: Pipeline | Job): Map<string, Variable> {
  const found = byLowerName.get(scope)
  if (found) return found
  const variables = new Map<string, Variable>()
  for (const variable of scope.variables) {
    const lower = variable.name.text.toLowerCase()
    if (!variable.group && !variables.has(lower)) variables.set(lower, variable)
  }
  byLowerName.set(scope, variables)
  return variables
}

const declared = new WeakMap<Pipeline, Set<string>>()
const setVariable = /##vso\[task\.setvariable ([^\]\r\n]{1,300})\]/gi

/** Variables that Key Vault tasks fetch or logging commands declare secret, in lower case. */
function declaredSecrets(pipeline: Pipeline): Set<string> {
  let names = declared.get(pipeline)
  if (names) return names
  names = new Set()
  for (const job of pipeline.jobs) {
    for (const step of job.steps) {
      if (step.uses?.name === 'azurekeyvault') {
        for (const name of inputOf(step, 'SecretsFilter')?.text.split(',') ?? []) {
          if (/^[\w-]+$/.test(name.trim())) names.add(name.trim().toLowerCase())
        }
      }
      for (const [, properties] of step.script?.text.text.matchAll(setVariable) ?? []) {
        if (!/issecret\s*=\s*true/i.test(properties!)) continue
        const name = /variable\s*=\s*([\w.-]+)/i.exec(properties!)?.[1]
        if (name) names.add(name.toLowerCase())
      }
    }
  }
  declared.set(pipeline, names)
  return names
}

const connectionInputs =
  /^(?:azure(?:subscription|serviceconnection|resourcemanagerconnection)|connectedservicename(?:arm|selector)?|(?:backend|environment)service\w*|containerregistry|docker(?:registry(?:endpoint|serviceconnection|connection)?)|azurecontainerregistry|kubernetesservice(?:endpoint|connection)|sshendpoint|awscredentials|serviceconnection|serviceendpoint|githubconnection|externalendpoints?)$/i

/** The service connection that a task is given. */
export function serviceConnectionOf(step: Step): string | undefined {
  if (step.uses?.kind !== 'task') return undefined
  const input = step.inputs.find(
    ({name, value}) => connectionInputs.test(name.text) && value.text.trim() !== ''
  )
  return input?.value.text.trim()
}
