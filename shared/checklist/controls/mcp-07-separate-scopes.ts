import {permissionClasses} from '../../lint/governance/entra/permission-classes.js'
import {secretsForPrograms, separateScopes} from '../../lint/governance/entra/permissions.js'
import type {Control} from '../control.js'

export const separateScopesControl: Control = {
  id: 'mcp-07',
  title: 'Reading, writing, administration and secrets are separate permissions in Entra ID',
  subject: 'deployment',
  fails: [
    {rule: 'one-scope-for-all'},
    {rule: 'secrets-for-people'},
    {rule: 'gateway-without-tool-classes'}
  ],
  links: [
    {
      wanted: 'no application for MCP servers is declared in this repository',
      inRepository: ({repository: {resources}}) => permissionClasses(resources)
    },
    {
      wanted: '',
      mayBeAbsent: true,
      inRepository: ({repository: {resources}}) => [
        ...separateScopes(resources),
        ...secretsForPrograms(resources)
      ]
    }
  ],
  proof:
    'For each of read, write, admin and secrets there is a scope or app role for that class alone, and only applications may have those for admin and secrets.',
  fix: 'Declare one scope or app role for each class of tools: read, write, admin and secrets. Give secrets and admin to applications only.'
}
