import {policiesWithoutApi} from '../../lint/governance/gateway/entra-tokens.js'
import {withoutInherited} from '../../lint/governance/gateway/own-gateway.js'
import {apisWithoutPolicy} from '../../lint/governance/gateway/token-check.js'
import {validation} from '../../lint/governance/gateway/validation.js'
import type {Control} from '../control.js'

export const requestValidation: Control = {
  id: 'ai-16',
  title: 'The gateway validates requests before an MCP server sees them',
  subject: 'gateway',
  fails: [
    {
      rule: 'gateway-without-validation',
      about: ({repository}) => withoutInherited(repository, validation(repository))
    }
  ],
  links: [
    {
      wanted: 'no policy of a gateway in this repository is for MCP servers',
      inRepository: ({repository}) => [
        ...validation(repository),
        ...policiesWithoutApi(repository),
        ...apisWithoutPolicy(repository)
      ]
    }
  ],
  proof: 'The policy of every API for MCP validates requests, or refuses them by their content.',
  fix: 'Limit type, size and shape of requests in the policy of every API for MCP: validate-content, or a condition that refuses.'
}
