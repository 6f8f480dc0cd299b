/** Subnets, those of their own and those inside of a virtual network, and what is attached to them. */
import {keptFor} from '../../infrastructure/kept.js'
import {NamedResources} from '../../infrastructure/named-resources.js'
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
export const subnetsOf = keptFor((resources): readonly Subnet[] => {
  const own = [...resources.ofType(subnetType)]
  const index = new NamedResources(own, resources)
  const attached = new Map<Resource, Value[]>()
  for (const {body} of resources.ofType(associationType)) {
    const group = property(body, 'properties.networkSecurityGroup.id')
    for (const subnet of index.namedBy(property(body, 'properties.subnet.id'))) {
      attached.set(subnet, [...(attached.get(subnet) ?? []), group])
    }
  }
  const inline = [...resources.ofType(networkType)].flatMap(network =>
    itemsOf(property(network.body, 'properties.subnets')).map(({value}, index) =>
      subnetOf(network, value, index, [])
    )
  )
  return [
    ...own.map(subnet => subnetOf(subnet, subnet.body, undefined, attached.get(subnet) ?? [])),
    ...inline
  ]
})

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
export function subnetsNamedBy(value: Value, resources: Resources): readonly Subnet[] {
  const {own, index} = ownSubnets(resources)
  const direct = index.namedBy(value).flatMap(resource => own.get(resource) ?? [])
  if (direct.length > 0) return direct
  return options(value).flatMap(form => inNetwork(form, subnetsOf(resources), resources))
}

const ownSubnets = keptFor(resources => {
  const subnets = subnetsOf(resources).filter(({index}) => index === undefined)
  const own = new Map(subnets.map(subnet => [subnet.resource, subnet]))
  return {own, index: new NamedResources(own.keys(), resources)}
})

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
  const networks = new NamedResources(
    subnets.map(({resource}) => resource),
    resources
  ).namedBy(form)
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
