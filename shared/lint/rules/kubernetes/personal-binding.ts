import {personalBindings} from '../../governance/cluster/personal-bindings.js'
import {problemOf} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** Rights in a cluster that are given to a person. */
export const personalBinding: Rule = {
  id: 'personal-binding',
  severity: 'warning',
  checkAll({resources}, report) {
    for (const verdict of personalBindings(resources)) {
      const problem = problemOf(verdict, {
        help: 'Name a group of the directory instead: `kind: Group` with its object id as `name`, so that whoever leaves the group loses the right.'
      })
      if (problem) report(problem)
    }
  }
}
