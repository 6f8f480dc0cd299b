import {argumentNames} from '../../governance/roles/argument-names.js'
import {broadRoles} from '../../governance/roles/broad-roles.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** The identity of a program that may change everything in a subscription or a resource group. */
export const broadRole: Rule = {
  id: 'broad-role',
  severity: 'error',
  checkAll({resources}, report) {
    reportFailures(broadRoles(resources), report, verdict => {
      const {role, scope} = argumentNames(verdict.of)
      return {
        help: `Set \`${role}\` to the role for what it does, such as Key Vault Secrets User, AcrPull or Container Apps Contributor, and \`${scope}\` to the resource that it works on.`
      }
    })
  }
}
