import type {Job, Permissions} from '../../facts/pipeline.js'
import {mayTakeToken, oidcUseOfJob} from '../../pipelines/oidc-use.js'
import {scopeLines} from '../../pipelines/permission-edit.js'
import {isOnlyCalled} from '../../pipelines/permissions.js'
import type {Problem, Rule} from '../../rule.js'

/** The permission at the top of a workflow, where every job gets it. */
export const idTokenTooWide: Rule = {
  id: 'id-token-too-wide',
  severity: 'warning',
  check({pipeline}, report) {
    if (pipeline?.kind !== 'workflow' || isOnlyCalled(pipeline)) return
    const {permissions} = pipeline
    const scope = permissions?.scopes.find(
      ({name, value}) => name === 'id-token' && value === 'write'
    )
    if (!permissions || !scope) return
    const inheriting = pipeline.jobs.filter(job => !job.permissions)
    const users = inheriting.filter(job => mayTakeToken(oidcUseOfJob(job)))
    const others = inheriting.filter(job => !users.includes(job))
    // Used by none is another rule's finding, used by all is as it should be.
    if (others.length === 0 || users.length === 0) return
    // Who loses it has to be known step by step.
    const certain = others.every(job => oidcUseOfJob(job).certainty === 'no')
    const edits = certain ? moveToJobs(permissions, scope.range, users) : undefined
    report({
      range: scope.range,
      message: `every job gets id-token: write, and ${names(others)} ${others.length === 1 ? 'does' : 'do'} not use it`,
      help: `Move it to the permissions of ${names(users)}.`,
      confidence: certain ? 'high' : 'medium',
      subject: 'workflow',
      related: users
        .slice(0, 5)
        .map(job => ({message: `job '${job.id}' uses it`, range: job.idRange})),
      ...(edits ? {fix: {description: `move id-token: write to ${names(users)}`, edits}} : {})
    })
  }
}

function names(jobs: readonly Job[]): string {
  const quoted = jobs.map(({id}) => `'${id}'`)
  if (quoted.length > 4) return `${jobs.length} jobs`
  const last = quoted.pop()!
  return quoted.length === 0 ? `job ${last}` : `jobs ${quoted.join(', ')} and ${last}`
}

/** Takes the line from the workflow and gives each user a block with all scopes it had. */
function moveToJobs(
  permissions: Permissions,
  range: Problem['range'],
  users: readonly Job[]
): NonNullable<Problem['fix']>['edits'] | undefined {
  const lines = scopeLines(permissions)
  const {text} = permissions.file
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1
  const lineEnd = text.indexOf('\n', range.end)
  if (!lines || !permissions.block || lineEnd < 0) return undefined
  if (text.slice(lineStart, range.start).trim() !== '') return undefined
  const colon = text.indexOf(':', permissions.range.start) + 1
  const edits = [
    lines.length === 0
      ? {start: colon, end: range.end, newText: ' {}'}
      : {start: lineStart, end: lineEnd + 1, newText: ''}
  ]
  for (const {insertion} of users) {
    if (!insertion) return undefined
    const {at, indent} = insertion
    const scopes = [...lines, 'id-token: write'].map(line => `${indent}  ${line}\n`).join('')
    edits.push({start: at, end: at, newText: `permissions:\n${scopes}${indent}`})
  }
  return edits
}
