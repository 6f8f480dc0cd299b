import {wildcardClusterRoles} from '../../governance/cluster/cluster-roles.js'
import {oncePerObject} from '../../governance/cluster/same-object.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A role of a cluster that gives everything, or the right to take it. */
export const wildcardClusterRole: Rule = {
  id: 'wildcard-cluster-role',
  severity: 'error',
  checkAll({resources}, report) {
    reportFailures(oncePerObject(wildcardClusterRoles(resources)), report, verdict => ({
      help:
        verdict.on === 'binding'
          ? 'Bind a Role or ClusterRole of its own that lists the `apiGroups`, `resources` and `verbs` that are needed.'
          : 'List the `apiGroups`, `resources` and `verbs` that are needed, or limit the rule by `resourceNames`; use a Role where one namespace is enough.'
    }))
  }
}
