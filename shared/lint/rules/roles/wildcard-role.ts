import {wildcardRoles} from '../../governance/roles/wildcard-roles.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A custom role that allows every action, or to give roles to others. */
export const wildcardRole: Rule = {
  id: 'wildcard-role',
  severity: 'error',
  checkAll({resources}, report) {
    reportFailures(wildcardRoles(resources), report, () => ({
      help: 'List the actions that the role is for, such as `Microsoft.App/containerApps/write`; `*/read` may stay, and roles are given by people who administer them.'
    }))
  }
}
