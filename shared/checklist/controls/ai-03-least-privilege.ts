import {graphPermissions} from '../../lint/governance/entra/graph-permissions.js'
import {goldenPrincipals} from '../../lint/governance/roles/golden-principals.js'
import {narrowRoles} from '../../lint/governance/roles/narrow-roles.js'
import {wildcardRoles} from '../../lint/governance/roles/wildcard-roles.js'
import type {Control} from '../control.js'

export const leastPrivilege: Control = {
  id: 'ai-03',
  title: 'Identities of programs have narrow roles, each at the resource that it needs',
  subject: 'deployment',
  fails: [
    {rule: 'broad-role'},
    {rule: 'golden-principal'},
    {rule: 'wildcard-role'},
    {rule: 'cluster-identity-role'},
    {rule: 'broad-graph-permission'}
  ],
  links: [
    {
      wanted: 'no role of a program is assigned in this repository',
      inRepository: ({repository: {resources}}) => narrowRoles(resources)
    },
    {
      wanted: '',
      mayBeAbsent: true,
      inRepository: ({repository: {resources}}) => [
        ...goldenPrincipals(resources),
        ...wildcardRoles(resources),
        ...graphPermissions(resources)
      ]
    }
  ],
  proof: 'Every role of a program is known by name, narrow, and given at one resource.',
  fix: 'Give each identity a role for its task at the one resource that it needs, not Owner or Contributor of a subscription or group.'
}
