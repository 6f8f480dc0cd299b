import {UsageError} from '../errors.js'
import type {CiHost} from '../host.js'
import {type Inputs, inputLabel} from '../inputs.js'
import {defaultConfig, type LintConfig} from '../lint/config/config.js'
import type {ReadConfig} from '../lint/config/config-reader.js'
import {type ConfigFile, configFileNames, findConfigFile} from '../lint/config/load-config.js'
import type {BaseTree} from '../lint/files/base-tree.js'
import type {Confidence, Severity} from '../lint/finding.js'
import {ruleIds} from '../lint/rules/index.js'
import type {Refusal} from './tighten.js'

/** Variable that names the organisation's policy for every job of a machine. */
export const policyVariable = 'MCP_GATEHOUSE_ORGANIZATION_POLICY'

/** The configuration that judges a run. */
export interface Judging {
  readonly config: LintConfig
  /** Settings of the repository that a policy does not let through. */
  readonly refusals: readonly Refusal[]
  /** The base, where its configuration judges. */
  readonly judgedBy?: BaseTree
}

export interface JudgingScope {
  readonly host: CiHost
  readonly inputs: Inputs
  /** Absolute path of the linted root. */
  readonly root: string
}

/**
 * Reads the configuration that judges a run: the repository's own, of the head or of the base, with
 * what the inputs of the step say, under the policies that are named for it.
 *
 * @throws UsageError for a configuration or policy that cannot be read.
 */
export async function judgingConfig(scope: JudgingScope): Promise<Judging> {
  const {host, inputs} = scope
  const fromBase = inputs.has('config-from') && inputs.text('config-from') === 'base'
  const base = fromBase ? await baseOf(scope) : undefined
  const file = base
    ? await configFileAt(base, inputs.text('config'))
    : await findConfigFile(scope.root, inputs.text('config'))
  const own = withInputs(await read(file), inputs)
  const judgedBy = base && {judgedBy: base}
  const {extends: parent, organizationPolicy} = own.config
  const given = [inputs.text('organization-policy'), process.env[policyVariable]?.trim() ?? '']
  const isAlone = !parent && !organizationPolicy && given.every(text => text === '')
  if (isAlone) return {config: own.config, refusals: [], ...judgedBy}

  const {sourceOf, underPolicies} = await import('./under-policies.js')
  const {parsePolicyAddress} = await import('../lint/config/policy-address.js')
  const labels = [`the input ${inputLabel(host, 'organization-policy')}`, policyVariable]
  const above = given.flatMap((text, i) => {
    if (text === '') return []
    const parsed = parsePolicyAddress(text)
    if ('problem' in parsed) throw new UsageError(`${labels[i]}: ${parsed.problem}`)
    return [{address: parsed.address, namedBy: labels[i]!}]
  })
  const named = [organizationPolicy, parent].flatMap(each => (each ? [each] : []))
  if (!base) await refuseStrangersAddresses(scope, named)
  const put = await underPolicies(host, own, [...above, ...named.map(sourceOf)])
  return {...put, ...judgedBy}
}

async function read(file: ConfigFile | undefined): Promise<ReadConfig> {
  if (!file) return {config: defaultConfig, places: new Map()}
  const {readConfig} = await import('../lint/config/config-reader.js')
  return readConfig(file.text, file.path, ruleIds)
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

/** @throws when the base is not known, with what to set: nothing is judged by the head instead. */
async function baseOf({host, inputs, root}: JudgingScope): Promise<BaseTree | undefined> {
  const {openBaseTree} = await import('../lint/files/base-tree.js')
  const base = await openBaseTree({
    root,
    baseRef: inputs.text('base-ref'),
    hostKind: host.kind,
    run: host.run,
    purpose: 'config-from'
  })
  host.log.info(
    base
      ? `config-from: the configuration of ${base.name} judges`
      : 'config-from: this run belongs to no pull request, so its own configuration judges'
  )
  return base
}

async function configFileAt(base: BaseTree, named: string): Promise<ConfigFile | undefined> {
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
 * the organisation's network. Addresses that the base has as well were reviewed before, and those of
 * repositories only ever reach the CI system's own API.
 */
async function refuseStrangersAddresses(
  {host, inputs, root}: JudgingScope,
  named: readonly NonNullable<LintConfig['extends']>[]
): Promise<void> {
  const urls = named.filter(({address}) => address.kind === 'url')
  if (urls.length === 0 || !host.run.pullRequest?.fromFork) return
  const {openBaseTree} = await import('../lint/files/base-tree.js')
  const base = await openBaseTree({
    root,
    baseRef: inputs.has('base-ref') ? inputs.text('base-ref') : '',
    hostKind: host.kind,
    run: host.run,
    purpose: "a policy's URL in a pull request from a fork"
  })
  const before = base && (await read(await configFileAt(base, inputs.text('config')))).config
  const known = [before?.extends, before?.organizationPolicy].map(each => each?.address)
  for (const {address, location} of urls) {
    if (known.some(each => each?.kind === 'url' && each.url === urlOf(address))) continue
    throw new UsageError(
      `${location.file}:${location.line}: this pull request comes from a fork and names a URL that its base does not: nothing is fetched from there. Name the policy in the base first, or by github: or azure-devops:`
    )
  }
}

function urlOf(address: NonNullable<LintConfig['extends']>['address']): string | undefined {
  return address.kind === 'url' ? address.url : undefined
}
