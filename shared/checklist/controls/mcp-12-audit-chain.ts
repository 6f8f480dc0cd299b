import {auditChain} from '../../lint/governance/audit-chain/chain.js'
import {
  flowTargets,
  hubReaders,
  hubRights,
  loggerHubs
} from '../../lint/governance/audit-chain/deliveries.js'
import {policiesWithoutApi} from '../../lint/governance/gateway/entra-tokens.js'
import {callLog} from '../../lint/governance/gateway/log.js'
import {loggerMissing} from '../../lint/governance/gateway/loggers.js'
import {withoutInherited} from '../../lint/governance/gateway/own-gateway.js'
import {apisWithoutPolicy} from '../../lint/governance/gateway/token-check.js'
import type {Control} from '../control.js'

export const auditChainControl: Control = {
  id: 'mcp-12',
  title: 'Every tool call is logged to Log Analytics through Event Hub',
  subject: 'logs',
  fails: [
    {
      rule: 'gateway-log',
      about: ({repository}) => withoutInherited(repository, callLog(repository))
    },
    {rule: 'gateway-logger-missing'},
    {rule: 'gateway-logs-secrets'},
    {rule: 'broken-audit-chain'}
  ],
  // Each link of the chain must be in the repository.
  links: [
    {
      wanted: 'no policy of a gateway in this repository logs calls of MCP tools',
      inRepository: ({repository}) => callLog(repository)
    },
    {
      wanted: 'no policy of a gateway in this repository names a logger of an Event Hub',
      inRepository: ({repository}) => loggerMissing(repository)
    },
    {
      wanted: 'no logger of a gateway that writes into an Event Hub is declared in this repository',
      inRepository: ({repository: {resources}}) => loggerHubs(resources)
    },
    {
      wanted: 'no Event Hub that a logger writes into is declared in this repository',
      inRepository: ({repository: {resources}}) => hubReaders(resources)
    },
    {
      wanted: 'no rights on an Event Hub for records are given in this repository',
      inRepository: ({repository: {resources}}) => hubRights(resources)
    },
    {
      wanted: 'no data collection rule in this repository writes into a table of MCP calls',
      inRepository: ({repository}) => flowTargets(repository)
    },
    {
      wanted: '',
      mayBeAbsent: true,
      inRepository: ({repository}) => [
        ...auditChain(repository),
        ...policiesWithoutApi(repository),
        ...apisWithoutPolicy(repository)
      ]
    }
  ],
  proof:
    'Each link is in the repository: a log in outbound, in on-error and before each refusal; its logger; the Event Hub; the rights to send and to receive, each of the identity that needs it; the data collection rule, its association, the table and the workspace. The namespace lets Azure Monitor in, and the transformation, run over made-up events, fills the columns.',
  fix: 'Log every call in outbound and on-error, and before each refusal, with log-to-eventhub; declare its logger, the Event Hub, the table, and a data collection rule that is associated with the hub and writes into the table.'
}
