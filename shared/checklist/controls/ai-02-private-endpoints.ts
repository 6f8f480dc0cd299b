import {closedStores} from '../../lint/governance/hosting/closed-stores.js'
import type {Control} from '../control.js'

export const privateEndpoints: Control = {
  id: 'ai-02',
  title: 'Stores of data and secrets are closed to public networks',
  subject: 'deployment',
  fails: [{rule: 'public-data-store'}],
  links: [
    {
      wanted: 'no store of data or secrets is declared in this repository',
      inRepository: ({repository: {resources}}) => closedStores(resources)
    }
  ],
  proof:
    'Every store of data or secrets has no public network access, or network rules that deny by default.',
  fix: 'Turn public network access off and reach the store through a private endpoint, or let its network rules deny by default.'
}
