import {entraTokens, policiesWithoutApi} from '../../lint/governance/gateway/entra-tokens.js'
import {withoutInherited} from '../../lint/governance/gateway/own-gateway.js'
import {tokenCheck} from '../../lint/governance/gateway/token-check.js'
import {audience} from '../../lint/governance/gateway/token-settings.js'
import {unclearApis} from '../../lint/governance/gateway/unclear-apis.js'
import {gatewaySideDoors} from '../../lint/governance/hosting/gateway-side-door.js'
import {openServerNetworks} from '../../lint/governance/hosting/open-server-networks.js'
import {sealedServers} from '../../lint/governance/hosting/sealed-servers.js'
import {serversElsewhere} from '../../lint/governance/workloads/servers-elsewhere.js'
import type {Control} from '../control.js'

export const gatewayChecksTokens: Control = {
  id: 'mcp-06',
  title: 'Only the gateway reaches an MCP server, and it checks a token of Entra ID on every call',
  subject: 'gateway',
  fails: [
    {
      rule: 'gateway-without-token-check',
      about: ({repository}) => withoutInherited(repository, tokenCheck(repository))
    },
    {rule: 'gateway-any-tenant'},
    {rule: 'gateway-audience'},
    {rule: 'gateway-token-keys'},
    {rule: 'forgeable-caller', only: ({severity}) => severity === 'error'},
    // A server that is reached past the gateway makes the row fail, whatever its policies say.
    {rule: 'gateway-side-door'},
    {rule: 'public-server'},
    {
      rule: 'open-network-rule',
      about: ({repository: {resources}, config}) => openServerNetworks(resources, config.servers)
    }
  ],
  links: [
    {
      wanted: 'no MCP server behind a gateway is declared in this repository',
      inRepository: ({repository: {resources}, config}) => sealedServers(resources, config.servers)
    },
    {
      wanted: 'no API of a gateway for MCP servers is declared in this repository',
      inRepository: ({repository}) => tokenCheck(repository)
    },
    {
      wanted: 'no policy of a gateway in this repository checks tokens of Entra ID',
      inRepository: ({repository}) => [...entraTokens(repository), ...audience(repository)]
    },
    {
      wanted: '',
      mayBeAbsent: true,
      inRepository: ({repository, config: {servers}}) => [
        ...policiesWithoutApi(repository),
        ...unclearApis(repository),
        ...gatewaySideDoors(repository.resources, servers),
        ...serversElsewhere(repository.resources)
      ]
    }
  ],
  proof:
    'The network of every MCP server denies all and lets in the subnet of a gateway that is declared beside it; every API for MCP has a policy that always checks a token of Entra ID, with its audience.',
  fix: 'Let the network of the servers take calls from the subnet of the gateway only, and put validate-jwt or validate-azure-ad-token, with tenant and audience, into the policy of every API for MCP.'
}
