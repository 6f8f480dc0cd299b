import {identityStores} from '../../lint/governance/hosting/identity-stores.js'
import type {Control} from '../control.js'

export const dataAccess: Control = {
  id: 'ai-05',
  title: 'Roles of Entra ID decide who reads data, and no shared key opens a store',
  subject: 'deployment',
  fails: [],
  links: [
    {
      wanted: 'no store of data is declared in this repository',
      inRepository: ({repository: {resources}}) => identityStores(resources)
    }
  ],
  proof: 'Every store has its shared keys or local authentication turned off.',
  fix: 'Turn off shared keys and local authentication of each store, and assign data roles to identities.'
}
