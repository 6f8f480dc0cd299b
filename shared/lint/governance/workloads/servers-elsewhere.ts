/** MCP servers that a module makes whose source is not in the repository. */

import {keyOf} from '../../infrastructure/named-resources.js'
import type {Resources} from '../../infrastructure/resource.js'
import type {Verdict} from '../verdict.js'
import {namesServer} from './mcp-names.js'
import {workloads} from './workloads.js'

/** A verdict for each module of somebody else that is called as an MCP server is: nothing is known of it. */
export function serversElsewhere(resources: Resources): Verdict[] {
  const read = new Set(workloads(resources).map(({resource}) => keyOf(resource)))
  return [...resources.ofType('module')].flatMap((module): Verdict[] => {
    const {address, name, label, place} = module
    const names = [address.split(/[./]/).at(-1) ?? '', name?.text.text ?? '']
    // Of some modules it is known what they make.
    if (!names.some(namesServer) || read.has(keyOf(module))) return []
    const because = 'is made by a module that is not in this repository'
    return [{at: place, of: place, label, state: 'not-proven', because}]
  })
}
