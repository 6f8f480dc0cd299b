import {modelRegistryRights} from '../../lint/governance/roles/model-registry-rights.js'
import type {Control} from '../control.js'

export const modelRegistryRightsControl: Control = {
  id: 'ai-15',
  title: 'Narrow roles decide who may read and register models',
  subject: 'deployment',
  fails: [],
  links: [
    {
      wanted: 'no registry of models is declared in this repository',
      inRepository: ({repository: {resources}}) => modelRegistryRights(resources)
    }
  ],
  proof: 'A narrow role is assigned at every registry or workspace of models.',
  fix: 'Assign roles such as AzureML Registry User at the registry of models, and no broad role around it.'
}
