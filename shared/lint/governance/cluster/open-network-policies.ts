/** Network policies that let everybody in, or everything out (Kubernetes, "Network Policies"). */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {pairs} from '../../infrastructure/values/collections.js'
import {entriesOf} from '../../infrastructure/values/items.js'
import {
  type Answer,
  allOf,
  anyItem,
  anyOf,
  matches,
  not,
  placeOf,
  property,
  scalarText
} from '../../infrastructure/values/three-valued.js'
import {
  isNothing,
  isUnknown,
  options,
  type Place,
  plainText,
  type Value
} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import {namesServer} from '../workloads/mcp-names.js'
import {isEmpty, isOfGroup} from './manifests.js'

interface Direction {
  /** The list of rules under `spec`. */
  readonly rules: 'ingress' | 'egress'
  /** The list of peers in a rule. */
  readonly peers: 'from' | 'to'
  readonly type: 'Ingress' | 'Egress'
}

const directions: readonly Direction[] = [
  {rules: 'ingress', peers: 'from', type: 'Ingress'},
  {rules: 'egress', peers: 'to', type: 'Egress'}
]

/** A verdict on what a policy says of one direction. */
export interface PolicyVerdict extends Verdict {
  readonly direction: Direction['rules']
}

const everywhere = /^(?:0\.0\.0\.0\/[01]|128\.0\.0\.0\/1|::\/[01]|8000::\/1)$/

/** A verdict for each rule of each policy that is open, and one for each direction that is not. */
export function openNetworkPolicies(resources: Resources): PolicyVerdict[] {
  const found: PolicyVerdict[] = []
  for (const policy of resources.ofType('kubernetes/networkpolicy')) {
    if (isOfGroup(policy, 'networking.k8s.io', 'extensions').is !== 'yes') continue
    for (const direction of directions) found.push(...judge(policy, direction))
  }
  return found
}

function judge(policy: Resource, direction: Direction): PolicyVerdict[] {
  const {label, place, body} = policy
  const spec = property(body, 'spec')
  const rules = property(spec, direction.rules)
  const verdict = {at: rules.place, of: place, label, direction: direction.rules}
  // Rules of a direction that the policy is not about have no effect.
  const applies = anyItem(property(spec, 'policyTypes'), type => type === direction.type)
  const isNamed = isNothing(property(spec, 'policyTypes')) ? 'yes' : applies.is
  if (isNothing(rules) || isNamed === 'no') return []
  const found = pairs(rules)
  if (!found || isNamed === 'unknown') {
    return [
      {...verdict, state: 'not-proven', because: `it is not known here what ${direction.rules} is`}
    ]
  }
  const verdicts = found.items.flatMap(item =>
    options(item.value).flatMap((rule, _, forms): PolicyVerdict[] => {
      const open = openness(rule, direction, policy)
      if (open.is === 'no') return []
      const isSure = forms.length === 1 && !item.perhaps && policy.exists === 'yes'
      if (open.is === 'unknown' || !isSure) {
        const because = `it is not known here whether ${direction.rules} is open`
        return [{...verdict, at: rule.place, state: 'not-proven', because}]
      }
      const {where, because, severity} = open
      return [{...verdict, at: where, state: 'fail', because, ...(severity && {severity})}]
    })
  )
  if (verdicts.length > 0) return verdicts
  return [
    found.open
      ? {
          ...verdict,
          state: 'not-proven',
          because: `it is not known here what ${direction.rules} is`
        }
      : {...verdict, state: 'pass', because: `${direction.rules} names who is meant`}
  ]
}

interface Openness {
  readonly is: Answer['is']
  readonly where: Place
  readonly because: string
  readonly severity?: 'note'
}

/** Whether a rule of a policy is for everybody. */
function openness(rule: Value, {rules, peers}: Direction, policy: Resource): Openness {
  const list = property(rule, peers)
  const ports = property(rule, 'ports')
  const everyPort = isEmpty(ports, 'yes')
  // A web hook is called from addresses that no policy can name, so that its port is open to all.
  const isHarmless = everyPort.is === 'no' && !isForServer(policy)
  const everybody = isHarmless ? allOf([isEmpty(list, 'yes'), everyPort]) : isEmpty(list, 'yes')
  const open = (pairs(list)?.items ?? []).filter(({perhaps}) => !perhaps)
  const peer = open.map(({value}) => value).find(value => isEverybody(value, rules).is === 'yes')
  const anyPeer = anyOf([
    everybody,
    ...(pairs(list)?.items ?? []).map(({value, perhaps}): Answer => {
      const answer = isEverybody(value, rules)
      return perhaps && answer.is === 'yes' ? {...answer, is: 'unknown'} : answer
    }),
    ...(pairs(list)?.open || options(list).some(isUnknown)
      ? [{is: 'unknown' as const, at: []}]
      : [])
  ])
  // What goes out to everywhere on named ports is how names and services of others are reached.
  const is = rules === 'egress' ? allOf([anyPeer, everyPort]).is : anyPeer.is
  const who = peer ? whoIs(peer) : 'everybody'
  const which = portsText(everyPort, ports)
  // Metrics are collected from other namespaces: pods of the cluster alone reach what is named.
  const isWithin = peer !== undefined && isNothing(property(peer, 'ipBlock'))
  return {
    is,
    ...(isHarmless && isWithin && {severity: 'note' as const}),
    where: peer ? placeOfPeer(peer) : whereOf(rule, list),
    because:
      rules === 'egress'
        ? `lets the pods that it selects reach ${peer ? who : 'everything'}, on every port`
        : `lets ${who} reach ${which} of the pods that it selects`
  }
}

/** Whether one peer is everybody: all addresses, or all pods of all namespaces. */
function isEverybody(peer: Value, rules: Direction['rules']): Answer {
  const block = property(peer, 'ipBlock')
  const addresses = [matches(property(block, 'cidr'), cidr => everywhere.test(cidr.trim()))]
  // Everything but the own networks is the Internet: that is a limit for what goes out alone.
  if (rules === 'egress') addresses.push(isEmpty(property(block, 'except'), 'yes'))
  const namespaces = property(peer, 'namespaceSelector')
  const pods = property(peer, 'podSelector')
  return anyOf([
    allOf(addresses),
    allOf([not(isEmptyHanded(namespaces)), isEmpty(namespaces, 'no'), isEmpty(pods, 'yes')])
  ])
}

/** Whether a policy is for the pods of an MCP server, by its name or by the labels that it selects. */
function isForServer({name, body}: Resource): boolean {
  const labels = entriesOf(property(body, 'spec.podSelector.matchLabels'))
  const names = [name?.text.text, ...labels.map(({value}) => plainText(value))]
  return names.some(text => text !== undefined && namesServer(text))
}

function isEmptyHanded(value: Value): Answer {
  const forms = options(value).map(form =>
    isNothing(form) ? 'yes' : isUnknown(form) ? 'unknown' : 'no'
  )
  const [first = 'unknown'] = forms
  return {is: forms.every(form => form === first) ? first : 'unknown', at: [value.place]}
}

function whoIs(peer: Value): string {
  return isNothing(property(peer, 'ipBlock')) ? 'every pod of every namespace' : 'every address'
}

function placeOfPeer(peer: Value): Place {
  const cidr = property(peer, 'ipBlock.cidr')
  return placeOf(isNothing(cidr) ? property(peer, 'namespaceSelector') : cidr)
}

/** An empty list of peers, an empty rule, or the key of the ports that everybody may reach. */
function whereOf(rule: Value, peers: Value): Place {
  if (!isNothing(peers)) return peers.place
  const [first] = rule.kind === 'object' ? rule.entries : []
  return first ? {file: rule.place.file, range: first.key.text.range()} : rule.place
}

const mostPorts = 5

function portsText(everyPort: Answer, ports: Value): string {
  if (everyPort.is === 'yes') return 'every port'
  const items = pairs(ports)?.items ?? []
  const shown = items.flatMap(({value}) => {
    const [first, last] = ['port', 'endPort'].map(name => scalarText(property(value, name)))
    return first === undefined ? [] : [last === undefined ? first : `${first}-${last}`]
  })
  if (shown.length === 0) if (shown.length === 0) return 'some ports'
  const more = shown.length > mostPorts ? ', …' : ''
  return `port${shown.length > 1 ? 's' : ''} ${shown.slice(0, mostPorts).join(', ')}${more}`
}
