/** The tag by which policies and people know MCP servers. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {matches, placeOf, property} from '../../infrastructure/values/three-valued.js'
import {isNothing} from '../../infrastructure/values/value.js'
import type {SourceFile} from '../../source.js'
import {declarationOf} from '../declaration.js'
import type {Verdict} from '../verdict.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'
import type {McpWorkload} from '../workloads/workload.js'

const tag = 'MCPServer'

/**
 * A verdict for each MCP server that is to carry the tag: each container group, which is where
 * policies look at it, and each workload of a repository that tags another one.
 */
export function serverTags(resources: Resources, servers: readonly string[]): Verdict[] {
  const all = mcpWorkloads(resources, servers).filter(
    ({host}) => host !== 'kubernetes' && host !== 'compose'
  )
  const isUsed = all.some(server => isTagged(server) === 'yes')
  return all
    .filter(({host}) => isUsed || host === 'container-instances')
    .map((server): Verdict => {
      const {resource, tags} = server
      const value = property(tags, tag)
      const isGiven = !isNothing(value)
      const at = isGiven ? placeOf(value) : isNothing(tags) ? declarationOf(resource) : tags.place
      const verdict = {at, of: resource.place, label: resource.label}
      const is = isTagged(server)
      if (is === 'yes') return {...verdict, state: 'pass', because: `has the tag ${tag}: true`}
      if (is === 'unknown' || resource.exists !== 'yes' || (!isGiven && mayBeGiven(resource))) {
        return {...verdict, state: 'not-proven', because: 'its tags are not known here'}
      }
      return {
        ...verdict,
        state: 'fail',
        because: isGiven ? `has a tag ${tag} that is not true` : `lacks the tag ${tag}`
      }
    })
}

/**
 * Whether the tags come from a variable or a parameter: its default has no tag, and those who deploy
 * are meant to give theirs.
 */
function mayBeGiven({place, source}: Resource): boolean {
  const text = place.file.text.slice(place.range.start, place.range.end)
  const written = /\n\s{0,40}tags\s{0,40}[:=]([^\n]{0,300})/.exec(text)?.[1] ?? ''
  if (source !== 'bicep') return /\b(?:var|each|module)\./.test(written)
  const names = written.replace(/'[^']{0,200}'/g, '').match(/[a-z_]\w{0,99}/gi) ?? []
  const known = parameters.get(place.file) ?? parametersOf(place.file)
  parameters.set(place.file, known)
  return names.some(name => known.has(name))
}

const parameters = new WeakMap<SourceFile, ReadonlySet<string>>()

function parametersOf({text}: SourceFile): ReadonlySet<string> {
  return new Set([...text.matchAll(/^param[ \t]{1,9}(\w{1,99})/gm)].map(([, name]) => name!))
}

function isTagged({tags}: McpWorkload) {
  return matches(property(tags, tag), text => text.toLowerCase() === 'true').is
}
