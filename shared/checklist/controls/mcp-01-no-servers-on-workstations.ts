import type {Finding} from '../../lint/finding.js'
import type {Control, RepositoryFacts} from '../control.js'

/** What a repository hands to everybody who clones it, not what runs in its pipelines. */
function isForWorkstations({location}: Finding, {inventory}: RepositoryFacts): boolean {
  const servers = inventory.filter(({file}) => file === location.file)
  return servers.length > 0 && servers.some(({runsInCi}) => !runsInCi)
}

export const noServersOnWorkstations: Control = {
  id: 'mcp-01',
  title: 'No MCP server on a workstation reaches shared resources or production',
  subject: 'clients',
  fails: [
    'root-filesystem',
    'broad-filesystem',
    'host-mount',
    'secrets-service-access',
    'credential-in-arguments',
    'stored-credential',
    'gateway-bypass'
  ].map(rule => ({rule, only: isForWorkstations})),
  // What runs on workstations stands in no repository, whatever it hands out.
  links: [],
  proof: 'Nothing can: what runs on workstations is in no repository.',
  fix: 'Reach the server through the gateway, or narrow what it may read. Take stored credentials out of the configuration.',
  outside: {
    missing: 'what runs on workstations: list the MCP servers of each machine',
    command: 'npx mcp-gatehouse lint . --user-config --inventory'
  }
}
