import {registryPasswords} from '../../governance/secrets/registry-passwords.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A registry that a password opens, or a workload that pulls images with one. */
export const registryPassword: Rule = {
  id: 'registry-password',
  severity: 'warning',
  marksCredential: true,
  checkAll({resources}, report) {
    reportFailures(registryPasswords(resources), report, () => ({
      help: 'Disable the admin user, give the workload a managed identity with the role AcrPull, and name that identity where the password is named.'
    }))
  }
}
