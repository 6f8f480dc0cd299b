import type {Grant, Job, Permissions, Pipeline} from '../facts/pipeline.js'
import {systemOf} from './systems.js'

/** What a job's token may do in one scope, and where that is written. */
export interface EffectivePermission {
  readonly grant: Grant
  /** `default` when neither the job nor the workflow says anything. */
  readonly level: 'job' | 'workflow' | 'default'
  readonly from?: Permissions
}

/**
 * A job's effective `id-token` permission (GitHub Docs "Workflow syntax", `permissions`): the job's
 * block replaces the workflow's, any block sets what it does not name to none, and no default setting
 * grants `id-token`. Called workflows without a block take what the caller gives, which is unknown.
 */
export function idTokenPermission(job: Job): EffectivePermission {
  if (job.kind === 'steps' || !systemOf(job.pipeline).hasPermissions) {
    return {grant: 'unknown', level: 'default'}
  }
  if (job.permissions) {
    return {grant: grantOf(job.permissions, 'id-token'), level: 'job', from: job.permissions}
  }
  const {permissions} = job.pipeline
  if (permissions) {
    return {grant: grantOf(permissions, 'id-token'), level: 'workflow', from: permissions}
  }
  return {grant: isReusable(job.pipeline) ? 'unknown' : 'none', level: 'default'}
}

/** What a block says of one scope. `id-token` has no `read`: only `write` gives a token. */
export function grantOf(permissions: Permissions, scope: string): Grant {
  const entry = permissions.scopes.find(({name}) => name === scope)
  if (entry) {
    if (entry.value.includes('${{')) return 'unknown'
    if (entry.value === 'write') return 'write'
    return entry.value === 'read' && scope !== 'id-token' ? 'read' : 'none'
  }
  if (permissions.all === 'write') return 'write'
  if (permissions.all === 'read') return scope === 'id-token' ? 'none' : 'read'
  return permissions.unknown && permissions.scopes.length === 0 ? 'unknown' : 'none'
}

/** True for a workflow that others call. */
export function isReusable(pipeline: Pipeline): boolean {
  return pipeline.triggers.some(({name}) => name === 'workflow_call')
}

/** True for a workflow that runs only when another one calls it. */
export function isOnlyCalled(pipeline: Pipeline): boolean {
  return isReusable(pipeline) && pipeline.triggers.length === 1
}
