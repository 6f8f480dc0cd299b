import type {RuleGroup} from '../../rule.js'
import {anyWord, auditChainInInfrastructure, gatewaysInInfrastructure} from '../../words.js'

/** Whether records of MCP calls reach their table, and whether anybody is told what they show. */
export const auditChainGroup: RuleGroup = {
  name: 'audit-chain',
  ids: ['alert-window', 'broken-audit-chain', 'silent-alert', 'unknown-log-column'],
  needs: {
    kinds: [],
    acrossFiles: 'infrastructure',
    infrastructure: anyWord(auditChainInInfrastructure, gatewaysInInfrastructure)
  },
  load: async () => (await import('./index.js')).rules
}
