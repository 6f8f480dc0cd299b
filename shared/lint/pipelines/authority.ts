import {shownName} from '../credentials/index.js'
import type {ExpressionUse, Job, Pipeline, Step} from '../facts/pipeline.js'
import {idTokenPermission} from './permissions.js'
import {secretsIn} from './stored-secrets.js'

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
  if (secrets.includes('all of them')) parts.push('every secret')
  else if (secrets.includes('all of its caller')) parts.push('every secret of its caller')
  else if (secrets.length === 1) parts.push(`the secret ${secrets[0]}`)
  else if (secrets.length > 1) parts.push(`${secrets.length} secrets`)
  if (serviceConnections.length === 1)
    parts.push(`the service connection ${shownName(serviceConnections[0]!)}`)
  else if (serviceConnections.length > 1) {
    parts.push(`${serviceConnections.length} service connections`)
  }
  return parts.join(' and ')
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
