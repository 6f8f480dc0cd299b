/** Which ports network security groups open to the Internet. */
import type {Resources} from '../../infrastructure/resource.js'
import {
  type Answer,
  allOf,
  matches,
  property,
  scalarText
} from '../../infrastructure/values/three-valued.js'
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
  const groups = new Map<string, NetworkRule[]>()
  for (const rule of rules) {
    const known = groups.get(keyOf(rule)) ?? []
    groups.set(keyOf(rule), known)
    known.push(rule)
  }
  const facts = new Map<string, GroupFacts>()
  const factsOf = (rule: NetworkRule): GroupFacts => {
    const key = keyOf(rule)
    const known = facts.get(key) ?? factsOfGroup(rule.group ? (groups.get(key) ?? []) : [])
    facts.set(key, known)
    return known
  }
  return rules.flatMap(rule => {
    const applies = allOf(isInboundAllow(rule))
    return applies.is === 'no' ? [] : [judge(rule, applies.is === 'yes', factsOf(rule))]
  })
}

/** The same for the rules of one group. */
function keyOf({group}: NetworkRule): string {
  return group ? `${group.scope} ${group.address}` : ''
}

function judge(rule: NetworkRule, isInbound: boolean, group: GroupFacts): Verdict {
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
  const denied = deniedBefore(rule, open, group.denies)
  if (denied === 'yes') {
    return {...verdict, at, state: 'pass', because: 'a rule before it denies the same'}
  }
  if (denied === 'unknown' || rule.exists !== 'yes') {
    const what = denied === 'unknown' ? 'a rule before it denies the same' : 'it is deployed'
    return {...verdict, at, state: 'not-proven', because: `it is not known here whether ${what}`}
  }
  if (group.isOfBastion && open.every(([first, last]) => first === 443 && last === 443)) {
    return {...verdict, at, state: 'pass', because: 'Azure Bastion asks for port 443 to be open'}
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

/** A rule that denies everybody something, with what has to be known of it. */
interface Deny {
  readonly rule: NetworkRule
  readonly answers: readonly Answer[]
  readonly ports?: readonly Ports[]
  readonly priority?: number
}

/** What the other rules of a group mean for one of them. */
interface GroupFacts {
  readonly denies: readonly Deny[]
  readonly isOfBastion: boolean
}

/** Azure takes at most 1,000 rules in a group. */
const mostRules = 1000

function factsOfGroup(rules: readonly NetworkRule[]): GroupFacts {
  return {denies: deniesIn(rules), isOfBastion: rules.some(letsBastionIn)}
}

function deniesIn(rules: readonly NetworkRule[]): readonly Deny[] {
  const found: Deny[] = []
  for (const rule of rules) {
    const answers = [...isInboundDeny(rule), anySource(rule, isEverybody), destinationCovers(rule)]
    if (allOf(answers).is === 'no') continue
    const values = knownItems(rule, 'destinationPortRange', 'destinationPortRanges')
    const ports = values && portsOf(values)
    const priority = priorityOf(rule)
    found.push({
      rule,
      answers,
      ...(ports && {ports}),
      ...(priority !== undefined && {priority})
    })
    if (found.length === mostRules) break
  }
  return found
}

/** Whether a rule of the same group comes first and denies all that is open. */
function deniedBefore(
  rule: NetworkRule,
  open: readonly Ports[],
  denies: readonly Deny[]
): 'yes' | 'no' | 'unknown' {
  const own = priorityOf(rule)
  let result: 'no' | 'unknown' = 'no'
  for (const {rule: other, answers, ports, priority: before} of denies) {
    if (other === rule) continue
    if (own !== undefined && before !== undefined && before > own) continue
    if (ports && !open.every(range => ports.some(cover => covers(cover, range)))) continue
    const denied = allOf([...answers, protocolCovers(other, rule)])
    if (denied.is === 'no') continue
    const isKnown = ports && own !== undefined && before !== undefined && other.exists === 'yes'
    if (denied.is === 'yes' && isKnown) return 'yes'
    result = 'unknown'
  }
  return result
}

/** What only a group of Azure Bastion lets in: its managers, on 443 (Microsoft Learn, "NSG access and Azure Bastion"). */
function letsBastionIn(rule: NetworkRule): boolean {
  if (!isInboundAllow(rule).every(({is}) => is === 'yes')) return false
  if (anySource(rule, source => /^gatewaymanager$/i.test(source)).is !== 'yes') return false
  const ports = portsOf(knownItems(rule, 'destinationPortRange', 'destinationPortRanges') ?? [])
  return ports?.some(([first, last]) => first === 443 && last === 443) ?? false
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
