import type {Refusal} from '../central/tighten.js'
import {type PolicySource, sourceOf, underPolicies} from '../central/under-policies.js'
import {UsageError} from '../errors.js'
import {defaultConfig, type LintConfig} from '../lint/config/config.js'
import {type ReadConfig, readConfig} from '../lint/config/config-reader.js'
import {findConfigFile} from '../lint/config/load-config.js'
import {type PolicyAddress, writtenAddress} from '../lint/config/policy-address.js'
import {ruleIds} from '../lint/rules/index.js'

/** A policy as it was fetched, or why it was not: a clause. */
export type PolicyText = {readonly text: string} | {readonly problem: string}

/** What a process that looks at repositories knows of central policies. */
export interface KnownPolicies {
  /** Those that the step names, the highest first. */
  readonly above: readonly PolicySource[]
  /** By their written addresses. */
  readonly texts: Readonly<Record<string, PolicyText>>
}

export const noPolicies: KnownPolicies = {above: [], texts: {}}

/** A policy is needed whose text is not known yet. */
export class PolicyWanted extends Error {
  override readonly name = 'PolicyWanted'
  /** Its written address. */
  readonly address: string

  constructor(address: string) {
    super('a policy is not known yet')
    this.address = address
  }
}

/** The configuration that judges a work tree. */
export interface RepositoryConfig {
  readonly config: LintConfig
  /** Why the repository's own is not used. */
  readonly problem?: string
  /** Settings of it that a policy does not let through. */
  readonly refusals: readonly Refusal[]
  /** The policies above it, as lines name them, the highest first. */
  readonly policies: readonly string[]
}

/**
 * Reads the configuration of a work tree and puts it under its policies. Where it has a mistake, that is
 * said and everything is looked at.
 *
 * @param root absolute path
 * @throws PolicyWanted for the first policy that is not known
 * @throws UsageError when a policy cannot be read: nothing is judged without it
 */
export async function repositoryConfig(
  root: string,
  {above, texts}: KnownPolicies
): Promise<RepositoryConfig> {
  const {problem, ...own} = await ownConfig(root)
  const {organizationPolicy, extends: parent} = own.config
  const named = [organizationPolicy, parent].flatMap(each => (each ? [sourceOf(each)] : []))
  const readPolicy = async ({address, namedBy}: PolicySource) => {
    const written = writtenAddress(address)
    const known = Object.hasOwn(texts, written) ? texts[written] : undefined
    if (!known) throw new PolicyWanted(written)
    if ('problem' in known) throw new UsageError(`${namedBy}: ${known.problem}`)
    return known.text
  }
  const {config, refusals, policies} = await underPolicies(readPolicy, own, [...above, ...named])
  return {
    config,
    refusals,
    policies: policies.map(policyName),
    ...(problem !== undefined && {problem})
  }
}

/** A policy in a line: with what pins it, without what a URL has after its path. */
export function policyName({shown, sha256}: PolicyAddress): string {
  return sha256 === undefined ? shown : `${shown}#sha256=${sha256}`
}

async function ownConfig(root: string): Promise<ReadConfig & {readonly problem?: string}> {
  try {
    const file = await findConfigFile(root, '')
    if (file) return readConfig(file.text, file.path, ruleIds)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const [first = ''] = error.message.split('\n')
    return {config: defaultConfig, places: new Map(), problem: `not used: ${first}`}
  }
  return {config: defaultConfig, places: new Map()}
}
