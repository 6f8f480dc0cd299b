import {secretOutputs} from '../../governance/secrets/secret-outputs.js'
import {problemOf} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A key or password in an output. */
export const secretOutput: Rule = {
  id: 'secret-output',
  severity: 'warning',
  checkAll({resources}, report) {
    for (const verdict of secretOutputs(resources)) {
      const problem = problemOf(verdict, {
        help: 'Hand out the id of the resource and let the reader fetch the key by a role, or store it in Key Vault; if it has to be an output, mark it `sensitive = true`, in Bicep `@secure()`.'
      })
      if (problem) report(problem)
    }
  }
}
