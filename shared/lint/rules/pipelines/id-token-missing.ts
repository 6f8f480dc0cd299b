import {oidcUseOf, oidcUseOfJob} from '../../pipelines/oidc-use.js'
import {grantIdToken} from '../../pipelines/permission-edit.js'
import {type EffectivePermission, grantOf, idTokenPermission} from '../../pipelines/permissions.js'
import type {Job} from '../../facts/pipeline.js'
import {runningSteps} from '../../pipelines/walk.js'
import type {Problem, Rule} from '../../rule.js'

/** A job that asks for an OIDC token without the permission: it fails, and then gets a secret. */
export const idTokenMissing: Rule = {
  meta: {
    id: 'id-token-missing',
    summary: 'Job uses OIDC without the permission id-token: write',
    severity: 'error',
    why: 'Without `id-token: write` GitHub gives the job no OIDC token and the login fails with a message about `ACTIONS_ID_TOKEN_REQUEST_URL`. A `permissions` block sets every scope that it does not name to none, so a block with `contents: read` alone takes the permission away, and no default setting of a repository grants it. The failure is often "mended" by putting a stored secret back.',
    fix: 'Add `id-token: write` to the `permissions` of the job. Keep the other scopes that the job needs in the same block: a block of a job replaces that of the workflow.',
    securitySeverity: 4,
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
      'https://docs.github.com/en/actions/concepts/security/openid-connect'
    ],
    bad: {
      file: '.github/workflows/deploy.yml',
      text: `on: push
permissions:
  contents: read
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
`
    },
    good: {
      file: '.github/workflows/deploy.yml',
      text: `on: push
permissions:
  contents: read
jobs:
  deploy:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
`
    }
  },
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
    report(problemOf(job, permission, range, `${what} takes an OIDC token`))
    return
  }
}

/** A caller limits what the called workflow may ask for. */
function checkCall(
  job: Job,
  permission: EffectivePermission,
  report: (problem: Problem) => void
): void {
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
        `job '${called.id}' of the called workflow takes an OIDC token`
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
