/** Identities that several workloads run with: one that is broken into has the rights of all. */
import {keptFor} from '../../infrastructure/kept.js'
import {keyOf} from '../../infrastructure/named-resources.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {objectOf} from '../../infrastructure/values/shape.js'
import {property, scalarText} from '../../infrastructure/values/three-valued.js'
import {asPartial, options, type Place, type Value} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import type {Verdict} from '../verdict.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'
import type {Workload} from '../workloads/workload.js'
import {workloads} from '../workloads/workloads.js'
import {type IdentityUse, identitiesOf} from './server-identities.js'

/** What runs with an identity: a workload, a gateway or a machine. */
type Holder = Pick<Workload, 'resource' | 'identity' | 'name'>

interface Use {
  readonly workload: Holder
  readonly identity: IdentityUse
}

/** Other workloads that are named with one. */
const mostRelated = 50

/** A verdict for each user-assigned identity of an MCP server that the repository declares. */
export function sharedIdentities(resources: Resources, servers: readonly string[]): Verdict[] {
  const mcp = new Set(mcpWorkloads(resources, servers).map(({resource}) => resource))
  if (mcp.size === 0) return []
  const uses = new Map<string, Use[]>()
  const holders = holdersOf(resources)
  for (const workload of holders) {
    for (const identity of identitiesOf(workload.identity)) {
      const key = [identity.scope, identity.address, identity.instance].join('\0')
      const found = uses.get(key)
      if (found) found.push({workload, identity})
      else uses.set(key, [{workload, identity}])
    }
  }
  const ownersOfOne = new Set(
    [...uses.values()].flatMap(([use, ...others]) =>
      use && others.length === 0 ? use.workload : []
    )
  )
  const open = holders.filter(hasOpenIdentities).map(holder => ({holder, named: namesIn(holder)}))
  const verdicts = new Map<string, Verdict>()
  for (const server of holders) {
    if (!mcp.has(server.resource) || !hasUnknownIdentity(server)) continue
    const because = 'which identity it runs with is not known here'
    const {place: of, label} = server.resource
    const verdict: Verdict = {at: placeIn(server), of, label, state: 'not-proven', because}
    verdicts.set(`${label} ${of.file.path} ${of.range.start}`, verdict)
  }
  for (const all of uses.values()) {
    const own = all.find(({workload}) => mcp.has(workload.resource))
    if (!own) continue
    // Beside an identity of its own, a server may have the one by which all pull their images.
    const hasOwn = all.length > 1 && ownersOfOne.has(own.workload)
    if (hasOwn && isPullOnly(own.identity, resources)) continue
    const verdict = judge(own, all, open, resources)
    // Files with values for several environments deploy one declaration with several identities.
    const key = [verdict.state, verdict.at.file.path, verdict.at.range.start].join('\0')
    if (!verdicts.has(key)) verdicts.set(key, verdict)
  }
  return [...verdicts.values()]
}

function judge(
  own: Use,
  all: readonly Use[],
  open: readonly OpenHolder[],
  resources: Resources
): Verdict {
  const {identity, workload} = own
  const {resource} = workload
  const verdict = {at: placeIn(workload), of: resource.place, label: resource.label}
  const certain = all.filter(({workload}) => workload.resource.exists === 'yes')
  const others = certain.filter(use => use.workload.resource !== resource)
  if (all.length === 1) {
    const perhaps = open.find(
      ({holder, named}) => isOther(holder.resource, resource) && named.has(identity.address)
    )?.holder
    if (perhaps) {
      const because = `it is not known here whether '${perhaps.resource.label}' has its identity, too`
      return {...verdict, state: 'not-proven', because}
    }
    return {
      ...verdict,
      state: 'pass',
      because: 'no other workload in the repository runs with its identity'
    }
  }
  if (others.length === 0 || !certain.includes(own) || isPullOnly(identity, resources)) {
    return {...verdict, state: 'not-proven', because: 'it is not known here who has its identity'}
  }
  return {
    ...verdict,
    state: 'fail',
    because: `shares its identity with ${shown(others[0]!.workload, workload)}`,
    related: others.slice(0, mostRelated).map(({workload}) => ({
      message: `${shown(workload, own.workload)} runs with the same identity`,
      at: placeIn(workload)
    }))
  }
}

/** What else than a workload runs with an identity: types of Azure, and those that azurerm has of its own. */
const otherTypes: readonly (string | RegExp)[] = [
  'microsoft.apimanagement/service',
  'microsoft.automation/automationaccounts',
  'microsoft.compute/virtualmachines',
  'microsoft.compute/virtualmachinescalesets',
  'microsoft.datafactory/factories',
  'microsoft.logic/workflows',
  'microsoft.network/applicationgateways',
  /^azurerm_(?:automation_account|data_factory|logic_app_(?:standard|workflow)|(?:(?:linux|windows|orchestrated)_)?virtual_machine(?:_scale_set)?)$/
]

/** Everything of a repository that runs with an identity. */
const holdersOf = keptFor((resources): readonly Holder[] => [
  ...workloads(resources),
  ...[...resources.find({types: otherTypes, words: /identit/i})].map(resource => ({
    resource,
    identity: identityOf(resource)
  }))
])

/** The identity of a resource; types that azurerm alone has keep its block. */
function identityOf({body}: Resource): Value {
  const identity = property(body, 'identity')
  const [block] = identity.kind === 'list' ? identity.items : []
  return block
    ? objectOf(
        {
          type: property(block, 'type'),
          userAssignedIdentities: property(block, 'identity_ids')
        },
        block.place
      )
    : identity
}

/** Files with values for several environments deploy one declaration several times. */
function isOther(one: Resource, other: Resource): boolean {
  return one.place.file !== other.place.file || one.place.range.start !== other.place.range.start
}

/** Whether a workload has user-assigned identities, and none of them is declared or written out. */
function hasUnknownIdentity({identity, resource}: Holder): boolean {
  if (resource.exists !== 'yes' || identitiesOf(identity).length > 0) return false
  const given = property(identity, 'userAssignedIdentities')
  const isUserAssigned = scalarText(property(identity, 'type'))
    ?.toLowerCase()
    .includes('userassigned')
  const isWritten = itemsOf(given).some(({value}) => scalarText(value) !== undefined)
  const isKeyed = options(given).some(
    form => form.kind === 'object' && form.entries.some(({key}) => key.holes.length === 0)
  )
  return isUserAssigned === true && !isWritten && !isKeyed
}

/** A workload whose identities are not all known here, with the addresses that its text names. */
interface OpenHolder {
  readonly holder: Holder
  readonly named: ReadonlySet<string>
}

function hasOpenIdentities({identity}: Holder): boolean {
  return options(property(identity, 'userAssignedIdentities')).some(form =>
    form.kind === 'list'
      ? form.open === true || form.items.some(isUnlisted)
      : form.kind === 'unknown' && !form.missing
  )
}

/** Every word of a declaration, and what stands before each point of it: `type.name` of `type.name.id`. */
function namesIn({resource}: Holder): Set<string> {
  const {file, range} = resource.place
  const names = new Set<string>()
  for (const word of file.text.slice(range.start, range.end).split(/[^\w.-]+/)) {
    names.add(word)
    for (const {index} of word.matchAll(/\./g)) names.add(word.slice(0, index))
  }
  return names
}

const isUnlisted = (item: Value): boolean => item.kind === 'unknown' && !item.missing

/** How another workload is called beside one: one declaration may make several. */
function shown({name, resource}: Holder, own: Holder): string {
  if (resource.label !== own.resource.label) return `'${resource.label}'`
  if (name && name.holes.length === 0) return `'${name.text.text}'`
  return 'another workload of the same declaration'
}

/** Where a workload is given its identities, else its declaration. */
function placeIn({identity, resource}: Holder): Place {
  const given = property(identity, 'userAssignedIdentities')
  const isOwn = given.place.file === resource.place.file
  return isOwn && given.place !== resource.place ? given.place : declarationOf(resource)
}

/** AcrPull. */
const pullRole = '7f951dda-4ed3-4680-a7ca-43fe172d538d'
const assignmentType = 'microsoft.authorization/roleassignments'

/** Whether an identity is there for pulling images only: by its name, or by all of its roles. */
function isPullOnly(identity: IdentityUse, resources: Resources): boolean {
  const names = [
    identity.address,
    ...resources.resolve(identity).flatMap(({name}) => name?.text.text ?? [])
  ]
  if (names.some(name => /(?:^|[^a-z])(?:acr)?[-_]?pull(?:er)?(?:[^a-z]|$)|acrpull/i.test(name))) {
    return true
  }
  const roles = rolesOf(resources).get(keyOf(identity)) ?? []
  return (
    roles.length > 0 &&
    roles.every(texts => texts.some(text => text.includes(pullRole) || /^acrpull$/i.test(text)))
  )
}

/** By identity what names the role of each of its assignments. */
const rolesOf = keptFor(resources => {
  const found = new Map<string, string[][]>()
  for (const {body} of resources.ofType(assignmentType)) {
    const properties = property(body, 'properties')
    const names = ['roleDefinitionId', 'roleDefinitionName'].map(key => {
      const value = property(properties, key)
      // `resourceId('Microsoft.Authorization/roleDefinitions', '…')` has the id in its address.
      if (value.kind === 'reference') return value.address
      return scalarText(value) ?? asPartial(value)?.text.text ?? ''
    })
    const holes = options(property(properties, 'principalId')).flatMap(
      form => asPartial(form)?.holes ?? []
    )
    for (const {reference} of holes) {
      if (reference) found.set(keyOf(reference), [...(found.get(keyOf(reference)) ?? []), names])
    }
  }
  return found
})
