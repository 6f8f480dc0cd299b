import {fetchPolicyAnew, type PolicyHost} from '../central/fetch-policy.js'
import {chainOf, type PolicySource} from '../central/under-policies.js'
import {UsageError} from '../errors.js'
import {
  type PolicyAddress,
  parsePolicyAddress,
  writtenAddress
} from '../lint/config/policy-address.js'
import type {Fleet} from './read-repository.js'
import {type PolicyText, policyName} from './repository-config.js'

/** Most characters of policies that a run holds; what is beyond is fetched again where it is needed. */
const mostHeld = 64 * 1024 * 1024

/**
 * The central policies of a run, each fetched once, here and not in the processes that parse
 * repositories: those have no token. A repository is untrusted, and what it names would be fetched from
 * inside of the organization's network: it gets what lies in repositories of its own organization, and
 * what the step itself builds on.
 */
export class FleetPolicies {
  /** The policies that the step names for all repositories, the highest first. */
  readonly above: readonly PolicySource[]
  /** Those and what they build on, as lines name them. */
  readonly names: readonly string[]
  private readonly host: PolicyHost
  private readonly fleet: Fleet
  private readonly ofStep: ReadonlyMap<string, string>
  private readonly known = new Map<string, Promise<PolicyText>>()
  private held = 0

  private constructor(
    host: PolicyHost,
    fleet: Fleet,
    above: readonly PolicySource[],
    ofStep: ReadonlyMap<string, string>,
    names: readonly string[]
  ) {
    this.host = host
    this.fleet = fleet
    this.above = above
    this.ofStep = ofStep
    this.names = names
  }

  /** @throws UsageError when a policy that the step names cannot be read: nothing is judged without it */
  static async open(
    host: PolicyHost,
    fleet: Fleet,
    above: readonly PolicySource[]
  ): Promise<FleetPolicies> {
    const texts = new Map<string, string>()
    const names = new Set<string>()
    const readPolicy = async ({address}: PolicySource) => {
      const key = writtenAddress(address)
      const text = texts.get(key) ?? (await fetchPolicyAnew(host, address))
      texts.set(key, text)
      return text
    }
    for (const source of above) {
      for (const {address} of await chainOf(readPolicy, source)) names.add(policyName(address))
    }
    return new FleetPolicies(host, fleet, above, texts, [...names])
  }

  /**
   * The text of a policy that judges a repository, or why there is none.
   *
   * @param written as a process names it that has parsed the repository
   */
  text(written: string): Promise<PolicyText> {
    const ofStep = this.ofStep.get(written)
    if (ofStep !== undefined) return Promise.resolve({text: ofStep})
    const known = this.known.get(written)
    if (known) return known
    const found = this.find(written)
    this.known.set(written, found)
    return this.keep(written, found)
  }

  private async keep(written: string, found: Promise<PolicyText>): Promise<PolicyText> {
    const answer = await found
    const size = 'text' in answer ? answer.text.length : 0
    if (this.held + size > mostHeld) this.known.delete(written)
    else this.held += size
    return answer
  }

  private async find(written: string): Promise<PolicyText> {
    const parsed = parsePolicyAddress(written)
    if ('problem' in parsed) return {problem: `the policy is not fetched: ${parsed.problem}`}
    const {address} = parsed
    const refusal = this.refusal(address)
    if (refusal !== undefined) {
      return {problem: `the policy ${address.shown} is not fetched: ${refusal}`}
    }
    try {
      return {text: await fetchPolicyAnew(this.host, address)}
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      return {problem: error.message}
    }
  }

  /** Why a policy is not fetched for a repository that names it. */
  private refusal(address: PolicyAddress): string | undefined {
    const {provider, organization} = this.fleet
    const remedy = 'name it in organization-policy of the step as well'
    if (address.kind === 'url') return `a repository alone cannot have a URL fetched: ${remedy}`
    const isOwn =
      address.kind === provider &&
      (address.kind !== 'github' || address.owner.toLowerCase() === organization.toLowerCase())
    return isOwn ? undefined : `it is not in a repository of ${organization}: ${remedy}`
  }
}
