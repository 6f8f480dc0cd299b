/** Assignments and initiatives of Azure Policy, and what they assign. */
import type {Resource, ResourceKey, Resources} from '../../infrastructure/resource.js'
import {property} from '../../infrastructure/values/three-valued.js'
import {
  isNothing,
  listItems,
  options,
  plainText,
  type Value
} from '../../infrastructure/values/value.js'
import {asJson, type PolicyDefinition, parameterIn} from './definitions.js'

const initiativeType = 'microsoft.authorization/policysetdefinitions'
const exemptionType = 'microsoft.authorization/policyexemptions'
const assignmentType = 'microsoft.authorization/policyassignments'

export interface Assignment {
  readonly resource: Resource
  /** `policyDefinitionId`. */
  readonly target: Value
  readonly parameters: Value
  readonly enforcement: Value
}

const read = new WeakMap<Resources, readonly Assignment[]>()

export function assignmentsOf(resources: Resources): readonly Assignment[] {
  const known = read.get(resources)
  if (known) return known
  const found = [...resources.ofType(assignmentType)].map(resource => ({
    resource,
    target: property(resource.body, 'properties.policyDefinitionId'),
    parameters: asJson(property(resource.body, 'properties.parameters')),
    enforcement: property(resource.body, 'properties.enforcementMode')
  }))
  read.set(resources, found)
  return found
}

/** An assignment of a definition, by itself or in an initiative. */
export interface Assigned {
  readonly assignment: Assignment
  /** Whether the initiative through which it is assigned is certainly there. */
  readonly isCertain: boolean
  /** The parameter's value that the definition gets; undefined where it has its own default. */
  parameter(name: string): Value | undefined
}

/** What is known of where a definition is assigned. */
export interface Assignments {
  readonly found: readonly Assigned[]
  /** Whether there may be others that the repository does not show. */
  readonly mayBeMore: boolean
}

export function assignmentsFor(definition: PolicyDefinition, resources: Resources): Assignments {
  const {byKey, mayBeMore} = indexOf(resources)
  const found = new Set(keysOf(definition.resource).flatMap(key => byKey.get(key) ?? []))
  return {found: [...found], mayBeMore}
}

interface Index {
  /** What is assigned, by the keys of resources. */
  readonly byKey: ReadonlyMap<string, readonly Assigned[]>
  readonly mayBeMore: boolean
}

const indexes = new WeakMap<Resources, Index>()

function indexOf(resources: Resources): Index {
  const known = indexes.get(resources)
  if (known) return known
  const byKey = new Map<string, Assigned[]>()
  const sets = new Map<string, Resource[]>()
  for (const set of resources.ofType(initiativeType)) {
    for (const key of keysOf(set)) add(sets, key, set)
  }
  let mayBeMore = false
  for (const assignment of assignmentsOf(resources)) {
    const targets = targetsOf(assignment.target)
    if (targets.isOpen) mayBeMore = true
    const own: Assigned = {
      assignment,
      isCertain: true,
      parameter: name => given(assignment.parameters, name)
    }
    for (const key of targets.keys) add(byKey, key, own)
    for (const set of new Set(targets.keys.flatMap(key => sets.get(key) ?? []))) {
      const list = property(set.body, 'properties.policyDefinitions')
      if (list.kind !== 'list' || list.open) mayBeMore = true
      for (const reference of listItems(list).slice(0, mostMembers)) {
        const members = targetsOf(property(reference, 'policyDefinitionId'))
        if (members.isOpen) mayBeMore = true
        const through: Assigned = {
          assignment,
          isCertain: set.exists === 'yes',
          parameter: name => handed(name, reference, set, assignment)
        }
        for (const key of members.keys) add(byKey, key, through)
      }
    }
  }
  const index = {byKey, mayBeMore}
  indexes.set(resources, index)
  return index
}

/** Azure takes 1,000 definitions in an initiative. */
const mostMembers = 1000

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** How ids name a resource: by its declaration, and by the last part of a written id. */
function keysOf(resource: Resource): string[] {
  const name = resource.name?.holes.length === 0 ? resource.name.text.text : ''
  return [referenceKey(resource), ...(name === '' ? [] : [name.toLowerCase()])]
}

function referenceKey({scope, address}: ResourceKey): string {
  return `${scope}\n${address}`
}

/** The keys that an id may mean, and whether it may mean something else. */
function targetsOf(id: Value): {readonly keys: readonly string[]; readonly isOpen: boolean} {
  const keys: string[] = []
  let isOpen = false
  for (const form of options(id)) {
    if (form.kind === 'reference') keys.push(referenceKey(form))
    else if (form.kind === 'text') {
      const {text, holes} = form.text
      const start = text.text.lastIndexOf('/') + 1
      if (holes.some(hole => hole.end > start)) isOpen = true
      else keys.push(text.text.slice(start).toLowerCase())
    } else isOpen = true
  }
  return {keys, isOpen}
}

/** Whether an exemption of the repository takes something out of an assignment, or may do so. */
export function mayBeExempted({resource}: Assignment, resources: Resources): boolean {
  const own = keysOf(resource)
  return [...resources.ofType(exemptionType)].some(({body}) => {
    const {keys, isOpen} = targetsOf(property(body, 'properties.policyAssignmentId'))
    return isOpen || keys.some(key => own.includes(key))
  })
}

/** The value of a parameter of a definition in an initiative, as an assignment gives it. */
function handed(
  name: string,
  reference: Value,
  set: Resource,
  {parameters}: Assignment
): Value | undefined {
  const value = given(asJson(property(reference, 'parameters')), name)
  const outer = value && parameterIn(plainText(value) ?? '')
  if (outer === undefined) return value
  const own = asJson(property(set.body, 'properties.parameters'))
  return given(parameters, outer) ?? present(property(own, `${outer}.defaultValue`))
}

function given(parameters: Value, name: string): Value | undefined {
  return present(property(parameters, `${name}.value`))
}

function present(value: Value): Value | undefined {
  return isNothing(value) ? undefined : value
}

/** How wide an assignment is; undefined where that is not known. */
export function scopeOf({resource}: Assignment): 'wide' | 'group' | undefined {
  const {address, source, place, body} = resource
  if (source === 'terraform') {
    if (/^azurerm_(?:subscription|management_group)_policy/.test(address)) return 'wide'
    if (/^azurerm_resource(?:_group)?_policy/.test(address)) return 'group'
  }
  const scope = plainText(property(body, 'properties.scope')) ?? plainText(property(body, 'scope'))
  if (scope !== undefined) {
    if (/\/resourceGroups\//i.test(scope)) return 'group'
    return /^\/(?:subscriptions\/[^/]{1,100}|providers\/microsoft\.management\/managementgroups\/[^/]{1,100})\/?$/i.test(
      scope
    )
      ? 'wide'
      : undefined
  }
  if (!isNothing(property(body, 'scope'))) return undefined
  const {text} = place.file
  if (source === 'bicep') {
    const target = /^[ \t]*targetScope[ \t]*=[ \t]*'(\w{1,30})'/m.exec(text)?.[1]
    return target === 'subscription' || target === 'managementGroup' || target === 'tenant'
      ? 'wide'
      : 'group'
  }
  if (source === 'arm') {
    return /(?:subscription|managementGroup|tenant)DeploymentTemplate\.json/i.test(
      text.slice(0, 2000)
    )
      ? 'wide'
      : 'group'
  }
  return undefined
}
