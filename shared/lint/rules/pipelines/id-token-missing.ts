import type {Job} from '../../facts/pipeline.js'
import {oidcUseOf, oidcUseOfJob} from '../../pipelines/oidc-use.js'
import {grantIdToken} from '../../pipelines/permission-edit.js'
import {type EffectivePermission, grantOf, idTokenPermission} from '../../pipelines/permissions.js'
import {runningSteps} from '../../pipelines/walk.js'
import type {Problem, Rule} from '../../rule.js'

/** A job that asks for an OIDC token without the permission: it fails, and then gets a secret. */
export const idTokenMissing: Rule = {
  id: 'id-token-missing',
  severity: 'error',
  check({pipeline}, report) {
    if (pipeline?.kind !== 'workflow') return
    for (const job of pipeline.jobs) {
      const permission = idTokenPermission(job)
      if (permission.grant !== 'none') continue
      if (job.call) checkCall(job, permission, report)
      else checkSteps(job, permission, report)
    }
  }
}

function checkSteps(
  job: Job,
  permission: EffectivePermission,
  report: (problem: Problem) => void
): void {
  for (const {step, through} of runningSteps(job)) {
    const use = oidcUseOf(step)
    if (use.certainty !== 'yes') continue
    const outer = through[0]?.text
    const range = (outer ?? use.text ?? step.name)?.range() ?? step.range
    const what = outer ? `${use.what} in ${outer.text}` : use.what
    report(problemOf(job, permission, range, `${what} requests an OIDC token`))
    return
  }
}

/**
 * A caller with a block limits what the called workflow may ask for. Without one, a workflow of the
 * same repository gets what it asks for (GitHub Docs "Using OpenID Connect with reusable workflows").
 */
function checkCall(
  job: Job,
  permission: EffectivePermission,
  report: (problem: Problem) => void
): void {
  if (permission.level === 'default') return
  const target = job.pipeline.includes.find(include => include.job === job)?.target
  for (const called of target?.jobs ?? []) {
    const declared = called.permissions ?? target?.permissions
    const asks = declared
      ? grantOf(declared, 'id-token') === 'write'
      : oidcUseOfJob(called).certainty === 'yes'
    if (!asks || !job.call) continue
    const range = job.call.target.text.range()
    report(
      problemOf(
        job,
        permission,
        range,
        `job '${called.id}' of the called workflow requests an OIDC token`
      )
    )
    return
  }
}

function problemOf(
  job: Job,
  {level, from}: EffectivePermission,
  range: Problem['range'],
  what: string
): Problem {
  const edits = grantIdToken(job)
  const invalid = from?.scopes.find(({name, value}) => name === 'id-token' && value === 'read')
  const why = invalid
    ? '`id-token: read` grants nothing, the only value is write'
    : level === 'default'
      ? 'nothing grants it: no default setting includes id-token'
      : `the permissions of the ${level} leave it out`
  return {
    range,
    message: `${what}, but job '${job.id}' has no id-token: write; ${why}`,
    help:
      level === 'default'
        ? "Add `permissions:` with `id-token: write`, and every other scope that the job needs, to the job: a block ends the repository's default permissions."
        : "Add `id-token: write` to the job's permissions.",
    subject: job.id,
    ...(from ? {related: [{message: 'the permissions that hold', range: from.range}]} : {}),
    ...(edits ? {fix: {description: `grant id-token: write to job '${job.id}'`, edits}} : {})
  }
}
