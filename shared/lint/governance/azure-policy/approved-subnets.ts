/** Which subnets a policy approves where it is assigned, held against those of the MCP servers. */
import type {Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {placeOf, property} from '../../infrastructure/values/three-valued.js'
import {isNothing, options, plainText, type Value} from '../../infrastructure/values/value.js'
import {deploymentOf} from '../deployment.js'
import {standingOf} from '../hosting/server-subnets.js'
import {type Subnet, subnetsNamedBy} from '../network/subnets.js'
import type {Verdict} from '../verdict.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'
import type {Assigned} from './assignments.js'
import type {Condition, FieldTest} from './conditions.js'
import {type PolicyDefinition, parameterIn} from './definitions.js'

/** A subnet that is approved: one of the repository, or an id that is written out. */
interface Approved {
  readonly value: Value
  readonly subnets: readonly Subnet[]
  readonly id: string | undefined
}

/** Passes for what an assignment approves, or what is not known of it. */
export function approvedSubnets(
  definition: PolicyDefinition,
  assigned: Assigned,
  resources: Resources
): {readonly verdicts: readonly Verdict[]} | {readonly missing: string} {
  const approved = approvedBy(definition, assigned, resources)
  if (!approved) return {missing: 'the subnets that it approves are not known here'}
  const own = deploymentOf(assigned.assignment.resource)
  const servers = mcpWorkloads(resources)
  const beside = servers.filter(({resource}) => deploymentOf(resource) === own)
  const standing = (beside.length > 0 ? beside : servers).map(server => ({
    label: server.resource.label,
    ...standingOf(server, resources)
  }))
  const used = new Set(standing.flatMap(({subnets}) => subnets.map(keyOfSubnet)))
  const ids = new Set(standing.flatMap(({values}) => values.flatMap(idOf)))
  if (used.size + ids.size > 0) {
    const stranger = approved.find(
      ({subnets, id}) =>
        !subnets.some(subnet => used.has(keyOfSubnet(subnet))) && (id === undefined || !ids.has(id))
    )
    if (stranger) return {missing: `it approves ${shown(stranger)}, where no MCP server runs`}
    const outside = standing.find(
      ({subnets, values}) =>
        (subnets.length > 0 || values.length > 0) &&
        !approved.some(
          each =>
            each.subnets.some(subnet => subnets.some(isSameAs(subnet))) ||
            (each.id !== undefined && values.flatMap(idOf).includes(each.id))
        )
    )
    if (outside) return {missing: `it does not approve the subnet of ${outside.label}`}
  }
  const {label, place} = definition
  return {
    verdicts: approved.map(each => ({
      at: placeOf(each.value),
      of: place,
      label,
      state: 'pass',
      because: `approves ${shown(each)}`
    }))
  }
}

/** What the tests of the condition compare ids of subnets with; undefined where that is not known. */
function approvedBy(
  definition: PolicyDefinition,
  {parameter}: Assigned,
  resources: Resources
): Approved[] | undefined {
  const found: Approved[] = []
  for (const {field, operator, operand} of testsIn(definition.condition)) {
    if (!/subnetids?\[\*\]\.id$|subnet(?:resource)?id$/i.test(field) || operator === 'exists')
      continue
    const name = parameterIn(plainText(operand) ?? '')
    const standard = property(definition.parameters, `${name}.defaultValue`)
    const value =
      name === undefined
        ? operand
        : (parameter(name) ?? (isNothing(standard) ? undefined : standard))
    if (!value || options(value).length !== 1) return undefined
    if (value.kind === 'list' && value.open) return undefined
    const items = value.kind === 'list' ? itemsOf(value) : [{value, perhaps: false}]
    for (const item of items) {
      const subnets = subnetsNamedBy(item.value, resources)
      const [id] = idOf(item.value)
      if (item.perhaps || (subnets.length === 0 && id === undefined)) return undefined
      found.push({value: item.value, subnets, id})
    }
  }
  return found.length > 0 ? found : undefined
}

function* testsIn(condition: Condition): Generator<FieldTest> {
  switch (condition.kind) {
    case 'field':
      yield condition
      break
    case 'not':
      yield* testsIn(condition.item)
      break
    case 'allOf':
    case 'anyOf':
      for (const item of condition.items) yield* testsIn(item)
      break
    case 'count':
      if (condition.where) yield* testsIn(condition.where)
  }
}

/** An id that is written out, in lower case. */
function idOf(value: Value): string[] {
  const text = plainText(value)
  return text !== undefined && /\/subnets\/[\w.-]{1,80}$/i.test(text) ? [text.toLowerCase()] : []
}

/** Files with values for several environments deploy one declaration several times. */
function keyOfSubnet({resource: {scope, address}, index}: Subnet): string {
  return [scope.split(' ', 1)[0], address, index].join('\0')
}

const isSameAs = (subnet: Subnet) => (other: Subnet) => keyOfSubnet(other) === keyOfSubnet(subnet)

function shown({subnets, id}: Approved): string {
  const [first] = subnets
  const name = first?.name ?? id?.slice(id.lastIndexOf('/') + 1)
  return name === undefined ? (first?.resource.label ?? 'a subnet') : `the subnet '${name}'`
}
