import {credentialLifetimes} from '../../governance/entra/credentials.js'
import {problemOf} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A secret or certificate of an application that lives longer than 90 days. */
export const longLivedAppCredential: Rule = {
  id: 'long-lived-app-credential',
  severity: 'warning',
  checkAll({resources}, report) {
    for (const verdict of credentialLifetimes(resources)) {
      const problem = problemOf(verdict, {
        help: 'Let it end within 90 days and rotate it by the pipeline, or better, use a federated credential in its place.'
      })
      if (problem) report(problem)
    }
  }
}
