import {graphPermissions} from '../../governance/entra/graph-permissions.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** An application permission of Microsoft Graph that changes the whole directory. */
export const broadGraphPermission: Rule = {
  id: 'broad-graph-permission',
  severity: 'error',
  checkAll({resources}, report) {
    reportFailures(graphPermissions(resources), report, () => ({
      help: 'Ask for the narrow permission, such as `Application.ReadWrite.OwnedBy` or `Sites.Selected`, or let the program act for a signed-in person with a delegated one.'
    }))
  }
}
