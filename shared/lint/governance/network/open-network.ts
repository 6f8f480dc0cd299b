/** Which ports network security groups open to the Internet. */
import {isSame, type Resources} from '../../infrastructure/resource.js'
import {allOf, matches, property, scalarText} from '../../infrastructure/values/three-valued.js'
import type {Verdict} from '../verdict.js'
import {
  anySource,
  isInboundAllow,
  isInboundDeny,
  knownItems,
  type NetworkRule,
  networkRules,
  placeOfSource
} from './network-rules.js'
import {covers, type Ports, portsOf} from './ports.js'

/** Everybody: Azure's service tag, or all addresses. */
const everybody = /^(?:\*|any|internet|0\.0\.0\.0(?:\/0)?|::\/0|0\.0\.0\.0\/1|128\.0\.0\.0\/1)$/i
const isEverybody = (source: string): boolean => everybody.test(source.trim())

/** A gateway or web site listens here; that it may be reached is often what it is for. */
const webPorts: ReadonlySet<number> = new Set([80, 443])

/** Ports of an application gateway's own management: Azure asks for them to be open. */
const gatewayManagement: Ports = [65200, 65535]

/** A verdict for each rule of a network security group that lets somebody in. */
export function openNetwork(resources: Resources): Verdict[] {
  const rules = networkRules(resources)
  return rules.flatMap(rule => {
    const applies = allOf(isInboundAllow(rule))
    return applies.is === 'no' ? [] : [judge(rule, rules, applies.is === 'yes')]
  })
}

function judge(rule: NetworkRule, rules: readonly NetworkRule[], isInbound: boolean): Verdict {
  const verdict = {at: rule.place, of: rule.place, label: rule.label}
  const source = anySource(rule, isEverybody)
  if (source.is === 'no') {
    return {...verdict, state: 'pass', because: 'only named sources are let in'}
  }
  const values = knownItems(rule, 'destinationPortRange', 'destinationPortRanges')
  const ports = values && portsOf(values)
  if (source.is === 'unknown' || !ports || ports.length === 0 || !isInbound) {
    const what = source.is === 'unknown' ? 'who is let in' : 'what is opened'
    return {...verdict, state: 'not-proven', because: `it is not known here ${what}`}
  }
  const open = ports.filter(range => range[0] < gatewayManagement[0])
  const at = placeOfSource(rule, isEverybody)
  if (open.length === 0) {
    return {...verdict, at, state: 'pass', because: 'only ports of a gateway are open'}
  }
  const denied = deniedBefore(rule, open, rules)
  if (denied === 'yes') {
    return {...verdict, at, state: 'pass', because: 'a rule before it denies the same'}
  }
  if (denied === 'unknown' || rule.exists !== 'yes') {
    const what = denied === 'unknown' ? 'a rule before it denies the same' : 'it is deployed'
    return {...verdict, at, state: 'not-proven', because: `it is not known here whether ${what}`}
  }
  const isWeb = open.every(([first, last]) => first === last && webPorts.has(first))
  return {
    ...verdict,
    at,
    state: 'fail',
    because: `lets the whole Internet reach ${shownPorts(open)}`,
    ...(isWeb && {severity: 'note' as const})
  }
}

/** Whether a rule of the same group comes first and denies all that is open. */
function deniedBefore(
  rule: NetworkRule,
  open: readonly Ports[],
  rules: readonly NetworkRule[]
): 'yes' | 'no' | 'unknown' {
  const {group} = rule
  if (!group) return 'no'
  let result: 'no' | 'unknown' = 'no'
  for (const other of rules) {
    if (other === rule || !other.group || !isSame(other.group, group)) continue
    const denies = allOf([
      ...isInboundDeny(other),
      anySource(other, isEverybody),
      protocolCovers(other, rule),
      destinationCovers(other)
    ])
    if (denies.is === 'no') continue
    const values = knownItems(other, 'destinationPortRange', 'destinationPortRanges')
    const ports = values && portsOf(values)
    if (ports && !open.every(range => ports.some(cover => covers(cover, range)))) continue
    const [own, before] = [priorityOf(rule), priorityOf(other)]
    if (own !== undefined && before !== undefined && before > own) continue
    const isKnown = ports && own !== undefined && before !== undefined && other.exists === 'yes'
    if (denies.is === 'yes' && isKnown) return 'yes'
    result = 'unknown'
  }
  return result
}

function protocolCovers(other: NetworkRule, {properties}: NetworkRule) {
  const own = scalarText(property(properties, 'protocol'))?.toLowerCase()
  return matches(property(other.properties, 'protocol'), text => {
    return text === '*' || text.toLowerCase() === own
  })
}

function destinationCovers({properties}: NetworkRule) {
  return matches(property(properties, 'destinationAddressPrefix'), text =>
    /^(?:\*|any|virtualnetwork|0\.0\.0\.0\/0)$/i.test(text)
  )
}

function priorityOf({properties}: NetworkRule): number | undefined {
  const number = Number(scalarText(property(properties, 'priority')) ?? Number.NaN)
  return Number.isNaN(number) ? undefined : number
}

function shownPorts(ports: readonly Ports[]): string {
  if (ports.some(([first, last]) => first <= 1 && last === 65535)) return 'every port'
  const shown = ports.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
  const isOne = ports.length === 1 && ports[0]![0] === ports[0]![1]
  return `port${isOne ? '' : 's'} ${shown.slice(0, 5).join(', ')}${shown.length > 5 ? ', …' : ''}`
}
