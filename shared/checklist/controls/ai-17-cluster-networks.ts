import {defaultDeny} from '../../lint/governance/cluster/default-deny.js'
import {openNetworkPolicies} from '../../lint/governance/cluster/open-network-policies.js'
import type {Control} from '../control.js'

export const clusterNetworks: Control = {
  id: 'ai-17',
  title: 'Namespaces of a cluster deny traffic by default, and policies name who is let in',
  subject: 'deployment',
  fails: [{rule: 'open-network-policy'}, {rule: 'missing-network-policy'}],
  links: [
    {
      wanted: 'no network policy of a cluster is declared in this repository',
      inRepository: ({repository: {resources}}) => openNetworkPolicies(resources)
    },
    {
      wanted: 'no workload of a cluster is declared in this repository',
      inRepository: ({repository: {resources}}) => defaultDeny(resources)
    }
  ],
  proof:
    'Every namespace with workloads has a policy that denies both directions for all pods, and every other policy names who is meant.',
  fix: 'Deny all ingress and egress of each namespace by default, and let in named pods and namespaces.'
}
