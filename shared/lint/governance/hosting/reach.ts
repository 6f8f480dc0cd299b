/** Who reaches a workload, by what its host is told. */
import {keptFor} from '../../infrastructure/kept.js'
import {keyOf, NamedResources} from '../../infrastructure/named-resources.js'
import type {Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {
  type Answer,
  allOf,
  anyOf,
  isTrue,
  matches,
  not,
  placeOf,
  property
} from '../../infrastructure/values/three-valued.js'
import {isNothing, isUnknown, type Place, type Value} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import type {Workload} from '../workloads/workload.js'

export interface Reach {
  /** Whether the whole Internet reaches it. */
  readonly isPublic: Answer
  /** The place that says so, or the declaration where a default does. */
  readonly at: Place
  /** Why it is public: a clause. */
  readonly because: string
}

const environmentType = 'microsoft.app/managedenvironments'
const endpointType = 'microsoft.network/privateendpoints'

/** What private endpoints are made for here. */
const endpointTargets = [
  'microsoft.containerregistry/registries',
  'microsoft.dbformysql/flexibleservers',
  'microsoft.dbforpostgresql/flexibleservers',
  'microsoft.documentdb/databaseaccounts',
  'microsoft.eventhub/namespaces',
  'microsoft.keyvault/vaults',
  'microsoft.sql/servers',
  'microsoft.storage/storageaccounts',
  'microsoft.web/sites'
]

/** Everybody, as rules about callers write it. */
const everybody = /^(?:any|internet|0\.0\.0\.0(?:\/0)?|::\/0)$/i

/** Who reaches a workload; undefined for hosts that say it elsewhere. */
export function reachOf(workload: Workload, resources: Resources): Reach | undefined {
  switch (workload.host) {
    case 'container-instances':
      return ofContainerGroup(workload)
    case 'container-apps':
      return ofContainerApp(workload, resources)
    case 'app-service':
    case 'functions':
      return ofSite(workload, resources)
    default:
      return undefined
  }
}

/** Azure gives a group no address where there is no `ipAddress`; azurerm gives it a public one. */
function ofContainerGroup({resource, exposure, subnets}: Workload): Reach {
  const type = property(exposure, 'type')
  if (!isNothing(type)) {
    const isPublic = matches(type, text => text.toLowerCase() === 'public')
    return {isPublic, at: placeOf(type), because: 'has a public IP address'}
  }
  const at = declarationOf(resource)
  const isDefault = resource.source === 'terraform' && subnets.length === 0
  return {
    isPublic: {is: isDefault ? 'yes' : 'no', at: [at]},
    at,
    because: 'has a public IP address, the default of ip_address_type'
  }
}

function ofContainerApp({resource, exposure, environment}: Workload, resources: Resources): Reach {
  const external = property(exposure, 'external')
  const isGiven = !isNothing(external) && external.kind !== 'unknown'
  return {
    isPublic: allOf([
      isTrue(external),
      not(isTrue(property(exposure, 'disabled'))),
      // Modules that can leave the ingress out say so.
      not(matches(property(exposure, 'enabled'), text => text.toLowerCase() === 'false')),
      not(isRestricted(property(exposure, 'ipSecurityRestrictions'), 'ipAddressRange')),
      isOpenEnvironment(environment, resources)
    ]),
    at: isGiven && external.place !== resource.place ? placeOf(external) : declarationOf(resource),
    because: 'has an external ingress'
  }
}

const environmentsOf = keptFor(
  resources => new NamedResources(resources.ofType(environmentType), resources)
)

/** Whether an environment of container apps is open to the Internet, as it is unless it is told. */
function isOpenEnvironment(environment: Value, resources: Resources): Answer {
  const found = environmentsOf(resources).namedBy(environment)
  if (found.length === 0) return {is: 'unknown', at: [placeOf(environment)]}
  return allOf(
    found.flatMap(({body}) => [
      not(isTrue(property(body, 'properties.vnetConfiguration.internal'))),
      not(isDisabled(property(body, 'properties.publicNetworkAccess')))
    ])
  )
}

function ofSite({resource, exposure}: Workload, resources: Resources): Reach {
  const access = property(resource.body, 'properties.publicNetworkAccess')
  const isGiven = !isNothing(access) && !isUnknown(access)
  const action = property(exposure, 'ipSecurityRestrictionsDefaultAction')
  return {
    isPublic: allOf([
      not(isDisabled(access)),
      not(matches(action, text => text.toLowerCase() === 'deny')),
      not(isRestricted(property(exposure, 'ipSecurityRestrictions'), 'ipAddress')),
      not(hasPrivateEndpoint(resource, resources))
    ]),
    at: isGiven ? placeOf(access) : declarationOf(resource),
    because: 'accepts traffic from every network'
  }
}

/** `Disabled` in Azure, `false` in Terraform. */
export function isDisabled(access: Value): Answer {
  return matches(access, text => /^(?:disabled|false|securedbyperimeter)$/i.test(text))
}

/** Whether rules about callers let in some only: with any rule, who is not named is kept out. */
function isRestricted(rules: Value, source: string): Answer {
  if (isNothing(rules)) return {is: 'no', at: [placeOf(rules)]}
  if (rules.kind !== 'list') return {is: 'unknown', at: [placeOf(rules)]}
  const items = itemsOf(rules)
  if (items.length === 0) return {is: rules.open ? 'unknown' : 'no', at: [placeOf(rules)]}
  const lets = items.map(({value}) =>
    allOf([
      not(matches(property(value, 'action'), text => text.toLowerCase() === 'deny')),
      matches(property(value, source), text => everybody.test(text))
    ])
  )
  return not(anyOf(lets))
}

/** Whether a private endpoint leads to a resource, or a module is told to make one. */
export function hasPrivateEndpoint(resource: Workload['resource'], resources: Resources): Answer {
  const own = property(resource.body, 'properties.privateEndpoints')
  if (own.kind === 'list' && own.items.length > 0) return {is: 'yes', at: [own.place]}
  const {leadTo, isOpen} = endpointsOf(resources)
  if (leadTo.has(keyOf(resource))) return {is: 'yes', at: [resource.place]}
  const isModule = own.kind === 'unknown' && !own.missing
  return {is: isOpen || isModule ? 'unknown' : 'no', at: [resource.place]}
}

/** What private endpoints lead to, and whether one leads to what is not known. */
const endpointsOf = keptFor(resources => {
  const targets = [...resources.ofType(endpointType)].flatMap(({body}) =>
    itemsOf(property(body, 'properties.privateLinkServiceConnections')).map(({value}) =>
      property(value, 'properties.privateLinkServiceId')
    )
  )
  const candidates = new NamedResources(
    targets.length > 0 ? resources.ofType(...endpointTargets) : [],
    resources
  )
  const leadTo = new Set(targets.flatMap(target => candidates.namedBy(target)).map(keyOf))
  return {leadTo, isOpen: targets.some(({kind}) => kind === 'unknown')}
})
