import {graphPermissions} from '../../governance/entra/graph-permissions.js'
import {problemOf} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** An application permission of Microsoft Graph that changes the whole directory. */
export const broadGraphPermission: Rule = {
  id: 'broad-graph-permission',
  severity: 'error',
  checkAll({resources}, report) {
    for (const verdict of graphPermissions(resources)) {
      const problem = problemOf(verdict, {
        help: 'Ask for the narrow permission, such as `Application.ReadWrite.OwnedBy` or `Sites.Selected`, or let the program act for a signed-in person with a delegated one.'
      })
      if (problem) report(problem)
    }
  }
}
