import {everyKind} from '../../facts/facts.js'
import type {RuleGroup} from '../../rule.js'
import {mcpInScripts, mcpWords} from '../../words.js'

/** MCP servers: what they may reach, where they come from, and how clients are set up. */
export const mcpGroup: RuleGroup = {
  name: 'mcp',
  ids: [
    'auto-approved-tools',
    'broad-filesystem',
    'config-printed',
    'config-written-in-script',
    'credential-in-arguments',
    'gateway-bypass',
    'host-mount',
    'insecure-transport',
    'root-filesystem',
    'secrets-service-access',
    'shell-pipeline',
    'tls-verification-disabled',
    'unbounded-filesystem',
    'unknown-config-key',
    'unpinned-server',
    'vulnerable-server',
    'wrong-reference-syntax'
  ],
  needs: {kinds: everyKind, scripts: mcpInScripts, shellFiles: mcpWords},
  load: async () => (await import('./index.js')).rules
}
