import {UsageError} from '../errors.js'
import type {CiHost} from '../host.js'
import {type Inputs, inputLabel} from '../inputs.js'
import {defaultConfig, type LintConfig, type PolicyReference} from '../lint/config/config.js'
import type {ReadConfig} from '../lint/config/config-reader.js'
import {type ConfigFile, configFileNames, findConfigFile} from '../lint/config/load-config.js'
import type {BaseTree} from '../lint/files/base-tree.js'
import type {Confidence, Severity} from '../lint/finding.js'
import {ruleIds} from '../lint/rules/index.js'
import type {Refusal} from './tighten.js'
import type {PolicySource, ReadPolicy} from './under-policies.js'

/** Variable that names the organization's policy for every job of a machine. */
export const policyVariable = 'MCP_GATEHOUSE_ORGANIZATION_POLICY'

/** A configuration with what the step says, under the policies that are named for it. */
export interface HeldConfig {
  readonly config: LintConfig
  readonly places: ReadConfig['places']
  /** Path of its file; undefined where there is none. */
  readonly file?: string
  /** Settings of it that a policy does not let through. */
  readonly refusals: readonly Refusal[]
  /** The policies as messages show them, the highest first. */
  readonly policies: readonly string[]
}

/** The configuration that judges a run. */
export interface Judging extends HeldConfig {
  /** The base, where its configuration judges. */
  readonly judgedBy?: BaseTree
}

export interface JudgingScope {
  readonly host: CiHost
  readonly inputs: Inputs
  /** Absolute path of the linted root. */
  readonly root: string
  /** What hands over the text of a policy; by default it is fetched. */
  readonly readPolicy?: ReadPolicy
}

/**
 * Reads the configuration that judges a run: the repository's own, of the head or of the base, with
 * what the inputs of the step say, under the policies that are named for it.
 *
 * @throws UsageError for a configuration or policy that cannot be read: nothing is judged without it.
 */
export async function judgingConfig(scope: JudgingScope): Promise<Judging> {
  const {host, inputs, root} = scope
  const fromBase = inputs.has('config-from') && inputs.choice('config-from') === 'base'
  const base = fromBase ? await judgingBase(scope) : undefined
  const held = base
    ? await heldConfig(scope, await configFileAt(base, textOf(inputs, 'config')), base)
    : await heldConfig(scope, await findConfigFile(root, textOf(inputs, 'config')))
  for (const policy of held.policies) host.log.info(`policy: ${policy}`)
  return {...held, ...(base && {judgedBy: base})}
}

/**
 * A configuration under its policies.
 *
 * @param reviewed the base, where the file is one of it: what it names was reviewed before
 * @throws UsageError as `judgingConfig`
 */
export async function heldConfig(
  scope: JudgingScope,
  file: ConfigFile | undefined,
  reviewed?: BaseTree
): Promise<HeldConfig> {
  const own = withInputs(await readFile(file), scope.inputs)
  const common = {places: own.places, ...(file && {file: file.path})}
  const above = await policiesAbove(scope)
  const {organizationPolicy, extends: parent} = own.config
  const named = [organizationPolicy, parent].flatMap(each => (each ? [each] : []))
  if (above.length + named.length === 0) {
    return {config: own.config, refusals: [], policies: [], ...common}
  }
  if (!reviewed) await refuseStrangersAddresses(scope, named)
  const {sourceOf, underPolicies} = await import('./under-policies.js')
  const readPolicy = scope.readPolicy ?? (await fetching(scope.host))
  const sources = [...above, ...named.map(sourceOf)]
  const {config, refusals, policies} = await underPolicies(readPolicy, own, sources)
  return {config, refusals, policies: policies.map(({shown}) => shown), ...common}
}

/**
 * The policies that the step and the machine name, whatever the repository says.
 *
 * @throws UsageError for what is no address
 */
export async function policiesAbove({
  host,
  inputs
}: Pick<JudgingScope, 'host' | 'inputs'>): Promise<PolicySource[]> {
  const given = [
    [`the input ${inputLabel(host, 'organization-policy')}`, textOf(inputs, 'organization-policy')],
    [policyVariable, process.env[policyVariable]?.trim() ?? '']
  ] as const
  const named = given.filter(([, text]) => text !== '')
  if (named.length === 0) return []
  const {parsePolicyAddress} = await import('../lint/config/policy-address.js')
  return named.map(([namedBy, text]) => {
    const parsed = parsePolicyAddress(text)
    if ('problem' in parsed) throw new UsageError(`${namedBy}: ${parsed.problem}`)
    return {address: parsed.address, namedBy}
  })
}

async function fetching(host: CiHost): Promise<ReadPolicy> {
  const {fetchPolicy} = await import('./fetch-policy.js')
  return ({address, namedBy}) => {
    host.log.debug(`policy ${address.shown}, named by ${namedBy}`)
    return fetchPolicy(host, address)
  }
}

/** The configuration of a folder by itself, without the policies that stand above it. */
export async function ownConfig(root: string): Promise<LintConfig> {
  return (await readFile(await findConfigFile(root, ''))).config
}

async function readFile(file: ConfigFile | undefined): Promise<ReadConfig> {
  if (!file) return {config: defaultConfig, places: new Map()}
  const {readConfig} = await import('../lint/config/config-reader.js')
  return readConfig(file.text, file.path, ruleIds)
}

/** An input; empty for commands that do not have it. */
function textOf(inputs: Inputs, name: string): string {
  return inputs.has(name) ? inputs.text(name) : ''
}

/** What the step itself says stands in the place of what the file says. */
function withInputs({config, places}: ReadConfig, inputs: Inputs): ReadConfig {
  // detect has a fail-on as well, for its alerts: the configuration says nothing about that one.
  if (!inputs.has('min-confidence')) return {config, places}
  const own = new Map(places)
  let given: Pick<LintConfig, 'minConfidence' | 'failOn'> = {}
  if (!inputs.isDefault('min-confidence')) {
    own.delete('min-confidence')
    given = {...given, minConfidence: inputs.choice('min-confidence') as Confidence}
  }
  if (!inputs.isDefault('fail-on')) {
    own.delete('fail-on')
    given = {...given, failOn: inputs.choice('fail-on') as Severity | 'never'}
  }
  return {config: {...config, ...given}, places: own}
}

/**
 * The base of the run; undefined when it belongs to no pull request.
 *
 * @param purpose what needs it, as messages begin
 * @throws UsageError and CommandError when it is not known, with what to set
 */
export async function baseOf(
  {host, inputs, root}: JudgingScope,
  purpose: string
): Promise<BaseTree | undefined> {
  const {openBaseTree} = await import('../lint/files/base-tree.js')
  const baseRef = textOf(inputs, 'base-ref')
  return openBaseTree({root, baseRef, hostKind: host.kind, run: host.run, purpose})
}

/** As `baseOf`, for its configuration to judge: an unknown base is not judged by the head instead. */
async function judgingBase(scope: JudgingScope): Promise<BaseTree | undefined> {
  const base = await baseOf(scope, 'config-from')
  scope.host.log.info(
    base
      ? `config-from: the configuration of ${base.name} judges`
      : 'config-from: this run belongs to no pull request, so its own configuration judges'
  )
  return base
}

/** @throws UsageError when the step names a file that the base does not have */
export async function configFileAt(base: BaseTree, named: string): Promise<ConfigFile | undefined> {
  const names = named === '' ? configFileNames : [named]
  for (const name of names) {
    const text = await base.read(name)
    if (text !== undefined) return {path: name, text}
  }
  if (named === '') return undefined
  throw new UsageError(`the configuration ${named} is not in ${base.name}`)
}

/**
 * A pull request from a fork is written by a stranger: what it names would be fetched from inside of
 * the organization's network. Addresses that the base has as well were reviewed before, and those of
 * repositories only ever reach the CI system's own API.
 */
async function refuseStrangersAddresses(
  scope: JudgingScope,
  named: readonly PolicyReference[]
): Promise<void> {
  const urls = named.flatMap(({address, location}) =>
    address.kind === 'url' ? [{url: address.url, location}] : []
  )
  if (urls.length === 0 || !scope.host.run.pullRequest?.fromFork) return
  const base = await baseOf(scope, "a policy's URL in a pull request from a fork")
  const before =
    base && (await readFile(await configFileAt(base, textOf(scope.inputs, 'config')))).config
  const known = [before?.extends, before?.organizationPolicy].flatMap(each =>
    each?.address.kind === 'url' ? [each.address.url] : []
  )
  const unknown = urls.find(({url}) => !known.includes(url))
  if (!unknown) return
  const {file, line} = unknown.location
  throw new UsageError(
    `${file}:${line}: this pull request comes from a fork and names a URL that its base does not: nothing is fetched from there. Name the policy in the base first, or by github: or azure-devops:`
  )
}
