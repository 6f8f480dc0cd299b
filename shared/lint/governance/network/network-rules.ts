/** Rules of network security groups, in whatever language and form they are declared. */
import type {Resource, ResourceKey, Resources} from '../../infrastructure/resource.js'
import {pairs} from '../../infrastructure/values/collections.js'
import type {Answer} from '../../infrastructure/values/three-valued.js'
import {
  anyItem,
  anyOf,
  matches,
  placeOf,
  property
} from '../../infrastructure/values/three-valued.js'
import {
  isNothing,
  isUnknown,
  options,
  type Place,
  type Value
} from '../../infrastructure/values/value.js'

const groupType = 'microsoft.network/networksecuritygroups'
const ruleType = `${groupType}/securityrules`

export interface NetworkRule {
  readonly label: string
  readonly place: Place
  /** The group that it belongs to; undefined where that cannot be told. */
  readonly group?: ResourceKey
  readonly exists: Resource['exists']
  /** ARM's `properties`. */
  readonly properties: Value
}

/** All rules of all groups: those with a declaration of their own, and those inside of a group. */
export function networkRules(resources: Resources): NetworkRule[] {
  const own = [...resources.ofType(ruleType)].map(
    ({label, place, parent, exists, body}): NetworkRule => ({
      label,
      place,
      exists,
      properties: property(body, 'properties'),
      ...(parent && {group: parent})
    })
  )
  const inline = [...resources.ofType(groupType)].flatMap(inlineRules)
  return [...own, ...inline]
}

function inlineRules({label, body, exists, scope, address}: Resource): NetworkRule[] {
  const found = pairs(property(body, 'properties.securityRules'))
  return (found?.items ?? []).flatMap(({value, perhaps}) =>
    options(value).map(
      (form, _, forms): NetworkRule => ({
        label,
        place: form.place,
        group: {scope, address},
        exists: perhaps || forms.length > 1 ? 'perhaps' : exists,
        properties: property(form, 'properties')
      })
    )
  )
}

export function isInboundAllow({properties}: NetworkRule): readonly Answer[] {
  return [is(properties, 'direction', 'inbound'), is(properties, 'access', 'allow')]
}

export function isInboundDeny({properties}: NetworkRule): readonly Answer[] {
  return [is(properties, 'direction', 'inbound'), is(properties, 'access', 'deny')]
}

function is(properties: Value, name: string, wanted: string): Answer {
  return matches(property(properties, name), text => text.toLowerCase() === wanted)
}

/** Whether one of the sources passes a test; ones by application security group never do. */
export function anySource({properties}: NetworkRule, test: (text: string) => boolean): Answer {
  return anyOf([
    matches(property(properties, 'sourceAddressPrefix'), test),
    anyItem(property(properties, 'sourceAddressPrefixes'), test)
  ])
}

/** Everything that a source or a port may be, where it is known; undefined where a part is not. */
export function knownItems(rule: NetworkRule, one: string, many: string): Value[] | undefined {
  const values = [property(rule.properties, one), property(rule.properties, many)].flatMap(options)
  const items = values.flatMap(value => {
    if (value.kind !== 'list') return [value]
    return value.open ? [value, ...value.items] : value.items
  })
  const forms = items.flatMap(options)
  if (forms.some(form => isUnknown(form) || form.kind === 'list')) return undefined
  return forms.filter(form => !isNothing(form))
}

/** Where the source that passes a test is written. */
export function placeOfSource(rule: NetworkRule, test: (text: string) => boolean): Place {
  const values = ['sourceAddressPrefix', 'sourceAddressPrefixes']
    .flatMap(name => options(property(rule.properties, name)))
    .flatMap(value => (value.kind === 'list' ? value.items.flatMap(options) : [value]))
  const found = values.find(value => matches(value, test).is === 'yes')
  return found ? placeOf(found) : rule.place
}
