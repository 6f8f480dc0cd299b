import {wildcardClusterRoles} from '../../lint/governance/cluster/cluster-roles.js'
import {localAccounts} from '../../lint/governance/cluster/local-accounts.js'
import {personalBindings} from '../../lint/governance/cluster/personal-bindings.js'
import type {Control} from '../control.js'

export const clusterAccess: Control = {
  id: 'ai-18',
  title: 'Clusters have no local accounts, and rights go to groups by named verbs',
  subject: 'deployment',
  fails: [
    {rule: 'local-cluster-accounts'},
    {rule: 'wildcard-cluster-role'},
    {rule: 'personal-binding'}
  ],
  links: [
    {
      wanted: 'no cluster is declared in this repository',
      inRepository: ({repository: {resources}}) => localAccounts(resources)
    },
    {
      wanted: '',
      mayBeAbsent: true,
      inRepository: ({repository: {resources}}) => [
        ...wildcardClusterRoles(resources),
        ...personalBindings(resources)
      ]
    }
  ],
  proof: 'Every cluster has its local accounts turned off, and no role or binding is in doubt.',
  fix: 'Turn local accounts of the cluster off, bind groups of Entra ID instead of people, and name verbs and resources in each role.'
}
