import {secretsForPrograms} from '../../governance/entra/permissions.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** Secrets or administration that people may get. */
export const secretsForPeople: Rule = {
  id: 'secrets-for-people',
  severity: 'error',
  checkAll({resources}, report) {
    reportFailures(secretsForPrograms(resources), report, () => ({
      help: 'Make it an app role whose allowed member types are `Application` alone, or give secrets an application of their own that Conditional Access closes to people.'
    }))
  }
}
