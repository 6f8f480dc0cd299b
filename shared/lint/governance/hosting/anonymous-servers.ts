/** MCP servers that are told to ask nobody who they are. */
import type {Resources} from '../../infrastructure/resource.js'
import type {Verdict} from '../verdict.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'
import {isAuthenticated, openings} from './authentication.js'

/** A verdict for each MCP server of a deployment; compose files are for a developer's machine. */
export function anonymousServers(resources: Resources, servers: readonly string[]): Verdict[] {
  return mcpWorkloads(resources, servers).flatMap((server): Verdict[] => {
    const {resource, host} = server
    if (host === 'compose' || host === 'container-apps-job') return []
    const verdict = {at: resource.place, of: resource.place, label: resource.label}
    const [first, ...others] = openings(server)
    if (first && resource.exists === 'yes') {
      const related = others.map(({at, because}) => ({message: because, at}))
      return [{...verdict, ...first, state: 'fail', ...(related.length > 0 && {related})}]
    }
    const {is, at} = isAuthenticated(server)
    return is === 'yes'
      ? [{...verdict, at: at[0] ?? verdict.at, state: 'pass', because: 'callers sign in first'}]
      : [{...verdict, state: 'not-proven', because: 'it is not known here who checks callers'}]
  })
}
