import {UsageError} from '../errors.js'
import type {LintConfig, PolicyReference} from '../lint/config/config.js'
import {type ReadConfig, readConfig} from '../lint/config/config-reader.js'
import type {PolicyAddress} from '../lint/config/policy-address.js'
import type {Location, Severity} from '../lint/finding.js'
import {ruleGroups, ruleIds} from '../lint/rules/index.js'
import {Opened} from './opened.js'
import {type Refusal, type Tightened, tighten} from './tighten.js'

/** Policies that build on each other: organization, division, team. */
const maxDepth = 3

/** A policy that stands above a configuration, and what names it. */
export interface PolicySource {
  readonly address: PolicyAddress
  /** What names it, for messages: `.mcp-gatehouse.yml:3`, `the input organization-policy`. */
  readonly namedBy: string
}

/**
 * Hands over the text of a policy.
 *
 * @throws UsageError when there is none that can be relied on
 */
export type ReadPolicy = (source: PolicySource) => Promise<string>

/** Where a configuration names a policy. */
export function sourceOf({address, location}: PolicyReference): PolicySource {
  return {address, namedBy: `${location.file}:${location.line}`}
}

/** A policy that was read. */
export interface Policy {
  readonly address: PolicyAddress
  readonly read: ReadConfig
}

/**
 * Puts a configuration under the policies that are named for it, and those that they build on.
 *
 * @param sources from the one that stands highest down.
 * @throws UsageError when one of them cannot be read: nothing is judged without it.
 */
export async function underPolicies(
  readPolicy: ReadPolicy,
  own: ReadConfig,
  sources: readonly PolicySource[]
): Promise<Tightened & {readonly policies: readonly PolicyAddress[]}> {
  const policies: Policy[] = []
  for (const source of sources) {
    for (const policy of await chainOf(readPolicy, source)) {
      const isKnown = policies.some(({address}) => isSame(address, policy.address))
      if (!isKnown) policies.push(policy)
    }
  }
  const [highest, ...others] = policies
  if (!highest) return {config: own.config, refusals: [], policies: []}
  const severityOf = await severitiesOf([...policies.map(({read}) => read.config), own.config])
  const refusals: Refusal[] = []
  let held = highest.read.config
  let opened = Opened.by(held.mayRelax)
  const names = [nameOf(highest.address)]
  for (const {address, read} of others) {
    const put = tighten(held, read, {name: names.join(' and '), opened, severityOf})
    // What a policy says in vain stands in its own repository.
    refusals.push(...put.refusals.map(({location: _, ...refusal}) => refusal))
    held = put.config
    opened = opened.and(Opened.by(read.config.mayRelax))
    names.push(nameOf(address))
  }
  const put = tighten(held, own, {name: names.join(' and '), opened, severityOf})
  return {
    config: put.config,
    refusals: [...refusals, ...put.refusals],
    policies: policies.map(({address}) => address)
  }
}

/**
 * A policy and those that it builds on, the highest first.
 *
 * @throws UsageError as `underPolicies`
 */
export async function chainOf(readPolicy: ReadPolicy, source: PolicySource): Promise<Policy[]> {
  const chain: Policy[] = []
  let next: PolicySource | undefined = source
  while (next) {
    const {address, namedBy}: PolicySource = next
    if (chain.some(known => isSame(known.address, address))) {
      throw new UsageError(`${namedBy}: the policy ${address.shown} builds on itself`)
    }
    if (chain.length === maxDepth) {
      throw new UsageError(
        `${namedBy}: policies build on each other ${maxDepth} deep at most: ${chain.map(each => nameOf(each.address)).join(', ')}`
      )
    }
    const read = readConfig(await readPolicy(next), address.shown, ruleIds)
    refuseForeignKeys(read)
    chain.unshift({address, read})
    next = read.config.extends && sourceOf(read.config.extends)
  }
  return chain
}

/** What means nothing in a policy, and may be meant for something else. */
function refuseForeignKeys({places}: ReadConfig): void {
  const foreign = {
    baseline: "a policy names no baseline: it is a repository's own (may-relax: [baseline])",
    people: "a policy names no people file: it is a repository's own",
    'organization-policy': "a policy names the one that it builds on with 'extends'"
  }
  for (const [key, message] of Object.entries(foreign)) {
    const place = places.get(key)
    if (place) throw new UsageError(`${placeText(place)}: ${message}`)
  }
}

function placeText({file, line, column}: Location): string {
  return `${file}:${line}:${column}`
}

/** The severities of the rules that configurations name; the groups of others are not loaded. */
export async function severitiesOf(
  configs: readonly LintConfig[]
): Promise<(rule: string) => Severity> {
  const named = new Set(
    configs.flatMap(({rules, limits}) => [
      ...Object.keys(rules),
      ...Object.keys(limits?.atLeast ?? {})
    ])
  )
  const severities = new Map<string, Severity>()
  for (const group of ruleGroups) {
    if (!group.ids.some(id => named.has(id))) continue
    for (const {id, severity} of await group.load()) severities.set(id, severity)
  }
  return rule => severities.get(rule) ?? 'error'
}

function isSame(one: PolicyAddress, other: PolicyAddress): boolean {
  return one.shown === other.shown && one.sha256 === other.sha256
}

/** A policy in a message: its address with the first digits of what pins it. */
export function nameOf(address: PolicyAddress): string {
  return address.kind === 'url'
    ? address.shown
    : address.shown.replace(/(@[0-9a-f]{7})[0-9a-f]+$/, '$1')
}
