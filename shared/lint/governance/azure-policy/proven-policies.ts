/** Policies of Azure that certainly refuse what they are there to refuse, and where they hold. */
import type {Resources} from '../../infrastructure/resource.js'
import {matches, placeOf, property, scalarText} from '../../infrastructure/values/three-valued.js'
import {isNothing, type Place} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'
import {approvedSubnets} from './approved-subnets.js'
import {type Assigned, assignmentsFor, mayBeExempted, scopeOf} from './assignments.js'
import {approvedId, type Fields, fieldsIn, holds, otherId, tagOf} from './conditions.js'
import {effectOf, type PolicyDefinition, policyDefinitions} from './definitions.js'

/** A server as a policy sees it. */
interface Sample {
  readonly type: string
  readonly isTagged: boolean
  readonly identity?: string
  /** Ids of its subnets. */
  readonly subnets?: readonly string[]
  readonly address?: string
}

const tag = 'MCPServer'

/**
 * Verdicts on the policy that lets no MCP server run without a user-assigned identity: passes of the
 * first that is proven whole, or what is missing of each.
 */
export function identityRequired(resources: Resources): Verdict[] {
  return proven(resources, 'identity', [
    {refuses: {}, because: 'without an identity'},
    {refuses: {identity: 'SystemAssigned'}, because: 'with a system-assigned identity only'},
    {allows: {identity: 'UserAssigned'}, because: 'with a user-assigned identity'}
  ])
}

/** The same of the policy that lets MCP servers run in approved subnets only. */
export function subnetRequired(resources: Resources): Verdict[] {
  const identity = 'UserAssigned'
  const inside = {identity, address: 'Private'}
  return proven(resources, 'subnet', [
    {refuses: {identity, address: 'Public', subnets: []}, because: 'with a public address'},
    {refuses: {identity, subnets: []}, because: 'outside of every subnet'},
    {refuses: {...inside, subnets: [otherId]}, because: 'in a subnet that is not approved'},
    {
      refuses: {...inside, subnets: [approvedId, otherId]},
      because: 'in an approved subnet and another one'
    },
    {allows: {...inside, subnets: [approvedId]}, because: 'in an approved subnet'}
  ])
}

type Traits = Omit<Sample, 'type' | 'isTagged'>

/** What a policy must do with a server of some traits. */
type Demand = {readonly because: string} & (
  | {readonly refuses: Traits; readonly allows?: undefined}
  | {readonly allows: Traits; readonly refuses?: undefined}
)

export type PolicyTopic = 'identity' | 'subnet'

/** Fields by which a policy is about a topic. */
const fieldsOf: Readonly<Record<PolicyTopic, RegExp>> = {
  identity: /^identity\.(?:type|userassignedidentities)/i,
  subnet:
    /subnetids?\b|networkprofile\.id$|ipaddress\.type$|virtualnetworksubnetid$|infrastructuresubnetid$/i
}

/** The definitions for MCP servers that are about a topic. */
export function policiesAbout(topic: PolicyTopic, resources: Resources): PolicyDefinition[] {
  return policyDefinitions(resources).filter(
    ({isForMcp, condition}) => isForMcp && [...fieldsIn(condition)].some(isAbout(topic))
  )
}

const isAbout = (topic: PolicyTopic) => (field: string) => fieldsOf[topic].test(field.trim())

function proven(resources: Resources, topic: PolicyTopic, demands: readonly Demand[]): Verdict[] {
  const types = typesOf(resources)
  const found = policiesAbout(topic, resources).map(definition =>
    judge(definition, topic, demands, types, resources)
  )
  const whole = found.find(verdicts => verdicts.every(({state}) => state === 'pass'))
  return whole ?? found.flatMap(verdicts => verdicts.filter(({state}) => state !== 'pass'))
}

/** The types of the servers that the repository declares; of container groups where there are none. */
function typesOf(resources: Resources): string[] {
  const types = mcpWorkloads(resources)
    .map(({resource}) => resource.type)
    .filter(type => type.startsWith('microsoft.'))
  return types.length > 0 ? [...new Set(types)] : ['microsoft.containerinstance/containergroups']
}

function judge(
  definition: PolicyDefinition,
  topic: PolicyTopic,
  demands: readonly Demand[],
  types: readonly string[],
  resources: Resources
): Verdict[] {
  const {label, place, rule} = definition
  const base = {of: place, label}
  const missing = (because: string, at: Place = place): Verdict[] => [
    {...base, at, state: 'not-proven', because}
  ]
  for (const type of types) {
    for (const demand of demands) {
      const sample = {type, isTagged: true, ...(demand.refuses ?? demand.allows)}
      const is = refuses(definition, sample)
      if (demand.refuses && is !== 'yes') {
        return missing(`it is not known here that it refuses a server ${demand.because}`)
      }
      if (demand.allows && is !== 'no') {
        return missing(`it is not known here that it allows a server ${demand.because}`)
      }
    }
  }
  const own = enforcedAt(definition, resources, topic)
  if ('missing' in own) return missing(own.missing)
  const [first] = demands
  const pass = (at: Place, because: string): Verdict => ({...base, at, state: 'pass', because})
  const passes = [
    pass(rule.place, `refuses a server ${first!.because}`),
    pass(own.at, 'is enforced with the effect deny, at a subscription or above'),
    ...own.approved
  ]
  const untagged = types.map(type => ({type, isTagged: false, ...first!.refuses}))
  if (untagged.every(sample => refuses(definition, sample) === 'yes')) return passes
  const companion = tagRequired(types, resources)
  if (!companion)
    return missing(`is passed without the tag ${tag}, unless another policy demands it`)
  return [...passes, companion]
}

/** The pass of a policy that certainly refuses what looks like an MCP server and lacks the tag. */
function tagRequired(types: readonly string[], resources: Resources): Verdict | undefined {
  for (const definition of policyDefinitions(resources)) {
    const traits = {identity: 'UserAssigned', address: 'Private', subnets: [approvedId]}
    const refusesAll = types.every(
      type =>
        refuses(definition, {type, isTagged: false, ...traits}) === 'yes' &&
        refuses(definition, {type, isTagged: true, ...traits}) === 'no'
    )
    const own = refusesAll ? enforcedAt(definition, resources, 'tag') : undefined
    if (!own || 'missing' in own) continue
    const {label, place, rule} = definition
    const because = `refuses what looks like an MCP server and lacks the tag ${tag}`
    return {at: rule.place, of: place, label, state: 'pass', because}
  }
  return undefined
}

/** Whether the condition holds for a server: what it says of other fields is not known. */
function refuses({condition}: PolicyDefinition, sample: Sample) {
  const subnets = sample.subnets?.map(
    (id): Fields =>
      field =>
        /\.id$/i.test(field) ? id : undefined
  )
  return holds(condition, fieldsOfSample(sample), array =>
    /subnetids\[\*\]$/i.test(array) ? subnets : undefined
  )
}

function fieldsOfSample({type, isTagged, identity, address, subnets}: Sample): Fields {
  return field => {
    const name = field.trim().toLowerCase()
    if (tagOf(field)?.toLowerCase() === tag.toLowerCase()) return isTagged ? 'true' : null
    if (name === 'type') return type
    if (name === 'name') return 'mcp-server'
    if (name === 'identity.type') return identity ?? null
    if (name.endsWith('/ipaddress.type')) return subnets ? (address ?? null) : undefined
    if (name.endsWith('/networkprofile.id')) return subnets ? null : undefined
    return undefined
  }
}

/** Where a definition is certainly enforced, with what is approved there. */
interface Enforced {
  readonly at: Place
  readonly approved: readonly Verdict[]
}

/** Where a definition is certainly enforced for a whole subscription, or what of that is missing. */
function enforcedAt(
  definition: PolicyDefinition,
  resources: Resources,
  topic: PolicyTopic | 'tag'
): Enforced | {readonly missing: string} {
  if (definition.resource.source === 'file') {
    return {missing: 'nothing here puts it into a subscription'}
  }
  if (definition.resource.exists !== 'yes') return {missing: 'it is not known that it is deployed'}
  const mode = property(definition.resource.body, 'properties.mode')
  if (matches(mode, text => /^(?:all|indexed)$/i.test(text), 'yes').is !== 'yes') {
    return {missing: 'its mode is not known to take resources of Azure'}
  }
  const {found} = assignmentsFor(definition, resources)
  if (found.length === 0) return {missing: 'no assignment of it is declared in this repository'}
  const wide = found.filter(
    ({assignment, isCertain}) =>
      isCertain && scopeOf(assignment) === 'wide' && assignment.resource.exists === 'yes'
  )
  if (wide.length === 0)
    return {missing: 'it is not known to be assigned at a subscription or above'}
  let missing = 'it is not known to be enforced with the effect deny, for all of its scope'
  for (const assigned of wide) {
    if (!isEnforced(definition, assigned, resources)) continue
    const at = placeOf(assigned.assignment.target)
    if (topic !== 'subnet') return {at, approved: []}
    const approved = approvedSubnets(definition, assigned, resources)
    if (!('missing' in approved)) return {at, approved: approved.verdicts}
    missing = approved.missing
  }
  return {missing}
}

/** Whether an assignment enforces the effect deny for all of its scope. */
function isEnforced(
  definition: PolicyDefinition,
  {assignment, parameter}: Assigned,
  resources: Resources
): boolean {
  const effect = effectOf(definition)
  const {body} = assignment.resource
  const isOn = matches(assignment.enforcement, text => /^(?:default|true)$/i.test(text), 'yes')
  const given = effect.parameter === undefined ? undefined : parameter(effect.parameter)
  const name = given ? scalarText(given)?.toLowerCase() : effect.name
  const isWhole = ['notScopes', 'overrides', 'resourceSelectors'].every(key => {
    const value = property(body, `properties.${key}`)
    return isNothing(value) || (value.kind === 'list' && value.items.length === 0 && !value.open)
  })
  return isOn.is === 'yes' && name === 'deny' && isWhole && !mayBeExempted(assignment, resources)
}
