import {policiesWithoutApi} from '../../lint/governance/gateway/entra-tokens.js'
import {withoutInherited} from '../../lint/governance/gateway/own-gateway.js'
import {rateLimit} from '../../lint/governance/gateway/rate-limit.js'
import {apisWithoutPolicy} from '../../lint/governance/gateway/token-check.js'
import type {Control} from '../control.js'

export const rateLimitControl: Control = {
  id: 'mcp-09',
  title: 'The gateway lets each principal make at most 50 tool calls a minute',
  subject: 'gateway',
  fails: [
    {
      rule: 'gateway-rate-limit',
      // Without a limit of its own a policy may inherit one from a gateway that stands elsewhere.
      about: ({repository}) => withoutInherited(repository, rateLimit(repository))
    }
  ],
  links: [
    {
      wanted: 'no policy of a gateway in this repository limits calls of MCP tools',
      inRepository: ({repository}) => rateLimit(repository)
    },
    {
      wanted: '',
      mayBeAbsent: true,
      inRepository: ({repository}) => [
        ...policiesWithoutApi(repository),
        ...apisWithoutPolicy(repository)
      ]
    }
  ],
  proof:
    'The policy of every API for MCP counts each call of a tool by a claim of the checked token that names the caller, and allows 50 a minute or fewer.',
  fix: 'Put rate-limit-by-key with calls="50" renewal-period="60" into the policy of every API for MCP, and let counter-key be a claim of the validated token that names the caller, such as oid.'
}
