import {secretName} from '../credentials/index.js'
import type {ValueReference} from '../facts/facts.js'
import type {ExpressionUse, Job, Pipeline, Variable} from '../facts/pipeline.js'
import type {Expression} from '../languages/expression.js'
import {inputOf} from './inputs.js'

/** What is known of an expression, with the job that it stands in. */
export type UseInJob = Pick<ExpressionUse, 'expression' | 'reads' | 'syntax' | 'job'>

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
export function secretsIn(use: UseInJob): string[] {
  if (isOpenSetting(use.expression)) return []
  if (use.syntax !== 'github') {
    return use.syntax === 'macro' || use.syntax === 'runtime'
      ? variablesIn(use).filter(name => isSecretVariable(name, use.job?.pipeline, use.job))
      : []
  }
  return use.reads.flatMap(({path, flows, name}) => {
    if (path[0] !== 'secrets' || !flows) return []
    if (path.length === 1 || path[1] === '?' || path[1] === '*') return ['all of them']
    if (path[1] === 'github_token') return []
    return [name ?? path[1]!.toUpperCase()]
  })
}

/** Names of Azure Pipelines variables that an expression reads, as far as they are written out. */
export function variablesIn({reads}: Pick<ExpressionUse, 'reads'>): string[] {
  return reads.flatMap(({path, flows, name}) =>
    flows && path[0] === 'variables' && path.length > 1 && path[1] !== '?'
      ? [path.length === 2 ? (name ?? path[1]!) : path.slice(1).join('.')]
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

/**
 * The stored secret that the expressions of a value read, as it is named: a secret of GitHub but the
 * job's own token, or a secret variable of Azure Pipelines.
 */
export function storedSecret(
  references: readonly ValueReference[] | undefined,
  pipeline?: Pipeline,
  job?: Job
): string | undefined {
  for (const {name, reads} of references ?? []) {
    if (name !== undefined) {
      if (isSecretVariable(name, pipeline, job) && !madeInRun(name, pipeline, job)) return name
      continue
    }
    for (const {path, flows} of reads) {
      if (flows && path[0] === 'secrets' && path[1] !== undefined && path[1] !== 'github_token') {
        return path[1].toUpperCase()
      }
    }
  }
  return undefined
}

/**
 * True for a variable of Azure Pipelines that this run makes and nothing stores: the output of a step
 * (`gateway.token`), or what a logging command sets.
 */
export function madeInRun(name: string, pipeline?: Pipeline, job?: Job): boolean {
  const step = name.slice(0, Math.max(0, name.indexOf('.'))).toLowerCase()
  if (step !== '' && job?.steps.some(({id}) => id?.toLowerCase() === step)) return true
  const lower = name.toLowerCase()
  return (pipeline?.jobs ?? []).some(({steps}) =>
    steps.some(({script}) => {
      const text = script?.text.text.toLowerCase() ?? ''
      return text.includes('task.setvariable') && text.includes(`variable=${lower}`)
    })
  )
}
