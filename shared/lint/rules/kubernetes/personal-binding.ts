import {personalBindings} from '../../governance/cluster/personal-bindings.js'
import {oncePerObject} from '../../governance/cluster/same-object.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** Rights in a cluster that are given to a person. */
export const personalBinding: Rule = {
  id: 'personal-binding',
  severity: 'warning',
  checkAll({resources}, report) {
    reportFailures(oncePerObject(personalBindings(resources)), report, () => ({
      help: 'Name a group of the directory instead: `kind: Group` with its object id as `name`, so that a person who leaves the group loses the right.'
    }))
  }
}
