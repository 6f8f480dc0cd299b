import {openNetwork} from '../../lint/governance/network/open-network.js'
import {openSubnets} from '../../lint/governance/network/open-subnets.js'
import {unattachedGroups} from '../../lint/governance/network/unattached.js'
import type {Control} from '../control.js'

export const networkSegmentation: Control = {
  id: 'ai-01',
  title: 'Network rules allow only named sources, and are attached to a network',
  subject: 'deployment',
  fails: [
    {rule: 'open-network-rule', only: ({severity}) => severity !== 'note'},
    {rule: 'unattached-network-rules'}
  ],
  links: [
    {
      wanted: 'no network security rule is declared in this repository',
      inRepository: ({repository: {resources}}) => openNetwork(resources)
    },
    {
      wanted: 'no network security group is declared in this repository',
      inRepository: ({repository: {resources}}) => unattachedGroups(resources)
    },
    {
      wanted: '',
      mayBeAbsent: true,
      inRepository: ({repository: {resources}}) => openSubnets(resources)
    }
  ],
  proof: 'Every inbound rule names its sources, and every network security group is attached.',
  fix: 'Let each inbound rule name its source, deny the rest, and attach the group to its subnet.'
}
