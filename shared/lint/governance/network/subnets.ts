/** Subnets, those of their own and those inside of a virtual network, and what is attached to them. */
import {namedBy} from '../../infrastructure/named-resources.js'
import {isSame, type Resource, type Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {property, scalarText} from '../../infrastructure/values/three-valued.js'
import {isNothing, options, type Value} from '../../infrastructure/values/value.js'

export interface Subnet {
  /** The subnet, or the network in which it stands. */
  readonly resource: Resource
  /** Where it stands in the network's list. */
  readonly index?: number
  readonly name?: string
  /** Address ranges, as texts and references. */
  readonly prefixes: readonly Value[]
  /** Security groups that are attached to it. */
  readonly groups: readonly Value[]
}

const networkType = 'microsoft.network/virtualnetworks'
const subnetType = `${networkType}/subnets`
const associationType = 'microsoft.network/networksecuritygroups/associations'

/** Every subnet of a repository. */
export function subnetsOf(resources: Resources): Subnet[] {
  const associations = [...resources.ofType(associationType)]
  const own = [...resources.ofType(subnetType)].map((resource): Subnet => {
    const attached = associations
      .filter(({body}) => namedBy(property(body, 'properties.subnet.id'), [resource], resources)[0])
      .map(({body}) => property(body, 'properties.networkSecurityGroup.id'))
    return subnetOf(resource, resource.body, undefined, attached)
  })
  const inline = [...resources.ofType(networkType)].flatMap(network =>
    itemsOf(property(network.body, 'properties.subnets')).map(({value}, index) =>
      subnetOf(network, value, index, [])
    )
  )
  return [...own, ...inline]
}

function subnetOf(
  resource: Resource,
  body: Value,
  index: number | undefined,
  attached: readonly Value[]
): Subnet {
  const properties = property(body, 'properties')
  const name = scalarText(property(body, 'name'))?.split('/').at(-1)
  return {
    resource,
    ...(index !== undefined && {index}),
    ...(name !== undefined && {name}),
    prefixes: [
      property(properties, 'addressPrefix'),
      ...itemsOrItself(property(properties, 'addressPrefixes'))
    ].filter(value => !isNothing(value)),
    groups: [property(properties, 'networkSecurityGroup.id'), ...attached].filter(
      value => !isNothing(value)
    )
  }
}

/** What a list holds; of one that is not known the value, so that nobody takes it for empty. */
function itemsOrItself(list: Value): Value[] {
  const items = itemsOf(list).map(({value}) => value)
  return list.kind === 'list' && !list.open ? items : [...items, list]
}

/** The subnets that a value certainly means: by reference, by id, or by an attribute of them. */
export function subnetsNamedBy(
  value: Value,
  subnets: readonly Subnet[],
  resources: Resources
): Subnet[] {
  const own = subnets.filter(({index}) => index === undefined)
  const named = new Set(
    namedBy(
      value,
      own.map(({resource}) => resource),
      resources
    )
  )
  const direct = own.filter(({resource}) => named.has(resource))
  if (direct.length > 0) return direct
  return options(value).flatMap(form => inNetwork(form, subnets, resources))
}

/** `network.properties.subnets[0].id` and `'${network.id}/subnets/servers'`. */
function inNetwork(form: Value, subnets: readonly Subnet[], resources: Resources): Subnet[] {
  if (form.kind === 'reference') {
    const at = form.path.indexOf('subnets')
    const index = at < 0 ? undefined : form.path[at + 1]
    const found = subnets.filter(
      subnet => isSame(subnet.resource, form) && String(subnet.index) === index
    )
    return found.length > 0 ? found : lookedUp(form, subnets, resources)
  }
  if (form.kind !== 'text') return []
  const name = /\/subnets\/([\w.-]{1,80})$/i.exec(form.text.text.text)?.[1]
  if (name === undefined) return []
  const networks = namedBy(
    form,
    subnets.map(({resource}) => resource),
    resources
  )
  return subnets.filter(subnet => subnet.name === name && networks.includes(subnet.resource))
}

/** A subnet that is looked up by its name, where just one has it. */
function lookedUp(
  form: Extract<Value, {kind: 'reference'}>,
  subnets: readonly Subnet[],
  resources: Resources
): Subnet[] {
  const name = resources
    .resolve(form)
    .filter(({type}) => type === subnetType)
    .map(({body}) => scalarText(property(body, 'name'))?.split('/').at(-1))[0]
  const last = form.address.startsWith(`${subnetType}/`) ? form.address.split('/').at(-1) : name
  const found = subnets.filter(subnet => subnet.name?.toLowerCase() === last?.toLowerCase())
  return last !== undefined && found.length === 1 ? found : []
}
