import {clusterIdentityRoles} from '../../governance/roles/cluster-identities.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A role for pods or nodes that is given to the control plane of their cluster. */
export const clusterIdentityRole: Rule = {
  id: 'cluster-identity-role',
  severity: 'warning',
  checkAll({resources}, report) {
    reportFailures(clusterIdentityRoles(resources), report, () => ({
      help: 'Give the role to a managed identity that a federated credential binds to the service account of the pod (workload identity); to pull images, to the kubelet identity (`identityProfile.kubeletidentity.objectId`).'
    }))
  }
}
