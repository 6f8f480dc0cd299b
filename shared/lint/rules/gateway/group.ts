import type {RuleGroup} from '../../rule.js'
import {anyWord, gatewaysInInfrastructure, toolClassesInInfrastructure} from '../../words.js'

/** What the policies of a gateway let through to MCP servers, and what they record. */
export const gatewayGroup: RuleGroup = {
  name: 'gateway',
  ids: [
    'forgeable-caller',
    'gateway-any-tenant',
    'gateway-audience',
    'gateway-buffers-stream',
    'gateway-forwards-token',
    'gateway-log',
    'gateway-logger-missing',
    'gateway-logs-secrets',
    'gateway-rate-limit',
    'gateway-scope-list',
    'gateway-session-constant',
    'gateway-shuts-out-pipelines',
    'gateway-tier',
    'gateway-token-keys',
    'gateway-without-base',
    'gateway-without-token-check',
    'gateway-without-tool-classes',
    'gateway-without-validation'
  ],
  needs: {
    kinds: [],
    acrossFiles: 'infrastructure',
    infrastructure: anyWord(gatewaysInInfrastructure, toolClassesInInfrastructure)
  },
  load: async () => (await import('./index.js')).rules
}
