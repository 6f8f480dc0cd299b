import type {Permissions} from '../../facts/pipeline.js'
import type {Rule} from '../../rule.js'

/** `permissions: write-all`: every scope, `id-token` among them. */
export const writeAllPermissions: Rule = {
  id: 'write-all-permissions',
  severity: 'warning',
  check({pipeline}, report) {
    if (pipeline?.system !== 'github') return
    check(pipeline.permissions, 'every job of the workflow')
    for (const job of pipeline.jobs) check(job.permissions, `job '${job.id}'`)

    function check(permissions: Permissions | undefined, who: string): void {
      if (permissions?.all !== 'write') return
      report({
        range: permissions.range,
        message: `${who} may write everything and get OIDC tokens`,
        help: 'Name the scopes that are needed, at the job that needs them.',
        subject: who
      })
    }
  }
}
