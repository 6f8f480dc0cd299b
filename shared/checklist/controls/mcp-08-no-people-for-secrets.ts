import {
  peopleKeptFromSecrets,
  secretsOpenToPeople
} from '../../lint/governance/entra/secrets-access.js'
import type {Control} from '../control.js'

/**
 * Conditional Access is for applications, not for scopes: what the case study asks for cannot be set
 * up. What it wants is proven by the stronger form: secrets are an app role that applications alone
 * may have, or an application of its own that Conditional Access blocks for people.
 */
export const noPeopleForSecrets: Control = {
  id: 'mcp-08',
  title: 'No person can get a token for tools that read secrets',
  subject: 'deployment',
  fails: [
    {rule: 'conditional-access-not-enforced'},
    {
      rule: 'secrets-for-people',
      about: ({repository: {resources}}) => secretsOpenToPeople(resources)
    }
  ],
  links: [
    {
      wanted: 'no permission for secrets is declared in this repository',
      inRepository: ({repository: {resources}}) => peopleKeptFromSecrets(resources)
    }
  ],
  proof:
    'Secrets are an app role that only applications may have, or an application of its own from which an enforced Conditional Access policy blocks all users. Conditional Access on a scope, as the case study asks for it, cannot be set up.',
  fix: 'Make mcp.tools.secrets an app role with allowed member type Application only, or an application of its own with a Conditional Access policy that blocks all users. Conditional Access cannot target a scope.'
}
