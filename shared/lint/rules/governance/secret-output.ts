import {secretOutputs} from '../../governance/secrets/secret-outputs.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A key or password in an output. */
export const secretOutput: Rule = {
  id: 'secret-output',
  severity: 'warning',
  checkAll({resources}, report) {
    reportFailures(secretOutputs(resources), report, () => ({
      help: 'Expose the id of the resource and let the reader fetch the key by a role, or store it in Key Vault; if it has to be an output, mark it `sensitive = true`, in Bicep `@secure()`.'
    }))
  }
}
