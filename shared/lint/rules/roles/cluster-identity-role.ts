import {clusterIdentityRoles} from '../../governance/roles/cluster-identities.js'
import {problemOf} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A role for pods or nodes that is given to the control plane of their cluster. */
export const clusterIdentityRole: Rule = {
  id: 'cluster-identity-role',
  severity: 'warning',
  checkAll({resources}, report) {
    for (const verdict of clusterIdentityRoles(resources)) {
      const problem = problemOf(verdict, {
        help: 'Give the role to a managed identity that a federated credential binds to the service account of the pod (workload identity); to pull images, to the kubelet identity (`identityProfile.kubeletidentity.objectId`).'
      })
      if (problem) report(problem)
    }
  }
}
