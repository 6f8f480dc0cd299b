import {credentialLifetimes} from '../../governance/entra/credentials.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A secret or certificate of an application that lives longer than 90 days. */
export const longLivedAppCredential: Rule = {
  id: 'long-lived-app-credential',
  severity: 'warning',
  checkAll({resources}, report) {
    reportFailures(credentialLifetimes(resources), report, () => ({
      help: 'Let it end within 90 days and rotate it by the pipeline, or better, use a federated credential in its place.'
    }))
  }
}
