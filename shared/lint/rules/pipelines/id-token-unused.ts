import type {Job, Permissions} from '../../facts/pipeline.js'
import {mayTakeToken, oidcUseOfJob} from '../../pipelines/oidc-use.js'
import {idTokenPermission, isReusable} from '../../pipelines/permissions.js'
import type {Rule} from '../../rule.js'

/** A permission that nothing in the job asks for, given to every action and package that runs in it. */
export const idTokenUnused: Rule = {
  id: 'id-token-unused',
  severity: 'note',
  check({pipeline}, report) {
    if (pipeline?.kind !== 'workflow') return
    for (const job of pipeline.jobs) {
      const {grant, level} = idTokenPermission(job)
      if (level === 'job' && grant === 'write') check(job.permissions, [job])
    }
    const inheriting = pipeline.jobs.filter(job => !job.permissions)
    if (inheriting.length > 0) check(pipeline.permissions, inheriting)

    function check(permissions: Permissions | undefined, jobs: readonly Job[]): void {
      const scope = permissions?.scopes.find(({name}) => name === 'id-token')
      if (!permissions || scope?.value !== 'write') return
      const uses = jobs.map(oidcUseOfJob)
      if (uses.some(mayTakeToken)) return
      // Who takes it away has to know every step.
      const certain = uses.every(({certainty}) => certainty === 'no')
      const [job] = jobs
      const where = job?.permissions ? `job '${job.id}'` : 'the workflow'
      const edits = removeScope(permissions, scope.range)
      report({
        range: scope.range,
        message: `nothing in ${where} requests an OIDC token, yet everything that runs in it can get one`,
        confidence: certain ? 'high' : 'medium',
        help: 'Remove id-token: write.',
        subject: job?.permissions ? job.id : '',
        ...(edits && certain && !isReusable(job!.pipeline)
          ? {fix: {description: 'remove id-token: write', edits}}
          : {})
      })
    }
  }
}

/** Removes the line of a scope; a block that would be left empty keeps its meaning as `{}`. */
function removeScope(
  permissions: Permissions,
  {start, end}: {start: number; end: number}
): {start: number; end: number; newText: string}[] | undefined {
  if (!permissions.block) return undefined
  const {text} = permissions.file
  if (permissions.scopes.length === 1) {
    const key = permissions.range.start
    const colon = text.indexOf(':', key) + 1
    return [{start: colon, end, newText: ' {}'}]
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  // A comment behind the entry speaks of it and goes with it.
  if (text.slice(lineStart, start).trim() !== '' || lineEnd < 0) return undefined
  if (!/^[ \t\r]*(?:#.*)?$/.test(text.slice(end, lineEnd))) return undefined
  return [{start: lineStart, end: lineEnd + 1, newText: ''}]
}
