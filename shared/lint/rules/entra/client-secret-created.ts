import {clientSecrets} from '../../governance/entra/credentials.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A client secret that is made by code. */
export const clientSecretCreated: Rule = {
  id: 'client-secret-created',
  severity: 'warning',
  checkAll({resources}, report) {
    reportFailures(clientSecrets(resources), report, () => ({
      help: 'Let the program log in with a managed identity or a federated credential, which needs no secret; in Terraform the secret also lies in the state.'
    }))
  }
}
