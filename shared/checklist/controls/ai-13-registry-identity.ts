import {registryPasswords} from '../../lint/governance/secrets/registry-passwords.js'
import type {Control} from '../control.js'

export const registryIdentity: Control = {
  id: 'ai-13',
  title: 'Container registries have no password: images are pulled with an identity',
  subject: 'deployment',
  fails: [{rule: 'registry-password'}],
  links: [
    {
      wanted: 'no container registry is declared in this repository',
      inRepository: ({repository: {resources}}) => registryPasswords(resources)
    }
  ],
  proof: 'Every container registry that is declared here has no admin user.',
  fix: 'Turn off the admin user of the registry, and pull with a managed identity that has AcrPull.'
}
