import type {ClaimTest, FederatedSubject, PartialText} from '../facts/facts.js'
import {slicePartial} from '../infrastructure/values/partial-text.js'
import {
  asPartial,
  listItems,
  options,
  type Place,
  plainText,
  type Value
} from '../infrastructure/values/value.js'
import {parseCondition} from './google-condition.js'

/** A resource of Google Cloud, as Terraform or a script sets it up. */
export interface GoogleBlock {
  readonly name: string
  /** `google_iam_workload_identity_pool_provider`, `google_service_account_iam_member`, … */
  readonly type: string
  readonly place: Place
  /** The value of an argument. */
  readonly value: (attribute: string) => Value | undefined
  /** The argument as it is written, to tell pools apart. */
  readonly written: (attribute: string) => string | undefined
  readonly oidc: ((attribute: string) => Value | undefined) | undefined
}

/** A provider of a pool, for the bindings of the pool. */
export interface GoogleProvider {
  readonly subject: FederatedSubject
  readonly pool: string
  /** Claims by the attribute that they are mapped to. */
  readonly mapping: ReadonlyMap<string, string>
}

/**
 * The trusts of workload identity pools: each provider by its condition, and each binding to a
 * principal of a pool together with the condition of the pool's provider.
 * Source: Google Cloud documentation, "Workload Identity Federation".
 */
export function googleSubjects(blocks: readonly GoogleBlock[]): FederatedSubject[] {
  const providers = blocks.flatMap(block => readProvider(block) ?? [])
  const bindings = blocks.flatMap(block => readBindings(block, providers))
  return [
    ...providers.flatMap(({pool, subject}) => {
      const ofPool = bindings.filter(binding => binding.pool === pool).map(each => each.subject)
      const conditional = subject.tests.length > 0
      if (ofPool.length === 0) return conditional ? [{...subject, grants: []}] : [subject]
      // What a condition on the owner leaves open, the bindings of the pool may close.
      if (conditional) return []
      return ofPool.every(binding => binding.tests.length > 0)
        ? [{...subject, grants: ofPool}]
        : [subject]
    }),
    ...bindings.map(({subject}) => subject)
  ]
}

function readProvider(block: GoogleBlock): GoogleProvider | undefined {
  if (block.type !== 'google_iam_workload_identity_pool_provider' || !block.oidc) return undefined
  const issuer = asPartial(block.oidc('issuer_uri'))
  const mapping = mappingOf(block.value('attribute_mapping'))
  const condition = asPartial(block.value('attribute_condition'))
  const {tests, partial} = condition
    ? parseCondition(condition, mapping)
    : {tests: [], partial: false}
  const audiences = listItems(block.oidc('allowed_audiences')).flatMap(
    item => asPartial(item) ?? []
  )
  return {
    pool: poolKey(block.written('workload_identity_pool_id')),
    mapping,
    subject: {
      provider: 'gcp',
      name: block.name,
      file: block.place.file,
      range: block.place.range,
      tests,
      audiences,
      partial,
      ...(issuer && {issuer})
    }
  }
}

/** `google.subject = "assertion.sub"`: the claims by their attributes. */
export function mappingOf(value: Value | undefined): Map<string, string> {
  const mapping = new Map<string, string>()
  for (const option of options(value)) {
    if (option.kind !== 'object') continue
    for (const item of option.entries) {
      const claim = mappedClaim(plainText(item.value) ?? '')
      if (claim) mapping.set(item.key.text.text, claim)
    }
  }
  return mapping
}

/** Expressions that cut the value of a shorter claim of GitHub out of a longer one. */
const claimParts: readonly (readonly [RegExp, string])[] = [
  [/^assertion\.sub\.extract\(\s*['"]repo:\{\w{1,100}\}\/['"]\s*\)$/, 'repository_owner'],
  [/^assertion\.repository\.extract\(\s*['"]\{\w{1,100}\}\/['"]\s*\)$/, 'repository_owner'],
  [/^assertion\.repository\.split\(\s*['"]\/['"]\s*\)\[0\]$/, 'repository_owner'],
  [/^assertion\.(?:sub|ref)\.extract\(\s*['"][\w:/]{0,20}heads\/\{\w{1,100}\}\/?['"]\s*\)$/, 'ref']
]

/**
 * The claim whose value an attribute gets; undefined when it is computed from claims in a way that is
 * not known here.
 * Source: Google Cloud documentation, "Workload Identity Federation", "Attribute mappings".
 */
export function mappedClaim(expression: string): string | undefined {
  const text = expression.trim()
  const direct = /^assertion(?:\.(\w+)|\[['"](\w+)['"]\])$/.exec(text)
  if (direct) return (direct[1] ?? direct[2])!.toLowerCase()
  return claimParts.find(([pattern]) => pattern.test(text))?.[1]
}

function readBindings(block: GoogleBlock, providers: readonly GoogleProvider[]): Binding[] {
  if (!/^google_.*_iam_(?:member|binding)$/.test(block.type)) return []
  const members = [...options(block.value('member')), ...listItems(block.value('members'))].flatMap(
    item => asPartial(item) ?? []
  )
  return members.flatMap(member => bindingSubjects(member, block.name, block.place, providers))
}

interface Binding {
  readonly subject: FederatedSubject
  readonly pool: string | undefined
}

/**
 * The trusts of `principalSet://…/attribute.repository/acme/app` and its like: everyone
 * who comes by any provider of the pool is let in.
 */
export function bindingSubjects(
  member: PartialText,
  name: string,
  place: Place,
  providers: readonly GoogleProvider[]
): Binding[] {
  const {text} = member.text
  const match =
    /^principal(?:Set)?:\/\/iam\.googleapis\.com\/([\s\S]{1,600}?)\/(?:(subject|group|attribute\.\w{1,100})\/|(\*)$)/.exec(
      text
    )
  if (!match) return []
  const pool = poolKey(match[1])
  const ofPool = providers.filter(item => item.pool === pool)
  const only = providers.length === 1 && member.holes.length > 0 ? providers : []
  const through = ofPool.length > 0 ? ofPool : only.length > 0 ? only : [undefined]
  return through.map(provider => bindingThrough(provider, member, match, {name, place}))
}

function bindingThrough(
  provider: GoogleProvider | undefined,
  member: PartialText,
  match: RegExpExecArray,
  {name, place}: {name: string; place: Place}
): Binding {
  const value = slicePartial(member, match[0].length)
  const attribute = match[2]
  const claim =
    attribute === undefined
      ? undefined
      : attribute === 'subject'
        ? (provider?.mapping.get('google.subject') ?? (provider?.mapping.size ? undefined : 'sub'))
        : (provider?.mapping.get(attribute) ?? attribute.replace(/^attribute\./, ''))
  // What a computed attribute asks of a token is not known.
  const isComputed =
    attribute !== undefined &&
    provider?.mapping.has(attribute === 'subject' ? 'google.subject' : attribute) === false
  const own: ClaimTest[] =
    attribute === undefined
      ? []
      : [{claim: claim ?? attribute, comparison: 'exact', values: [value]}]
  return {
    pool: provider?.pool,
    subject: {
      provider: 'gcp',
      name,
      file: place.file,
      range: place.range,
      tests: [...own, ...(provider?.subject.tests ?? [])],
      audiences: [],
      partial: provider && !isComputed ? provider.subject.partial : true,
      ...(provider?.subject.issuer && {issuer: provider.subject.issuer})
    }
  }
}

/** The pool that an expression names, whatever attribute of it. */
function poolKey(text: string | undefined): string {
  const reference = /google_iam_workload_identity_pool\.(\w+)/.exec(text ?? '')
  return reference
    ? reference[1]!
    : (text ?? '').replace(/^.*workloadIdentityPools\//, '').replace(/["${}]/g, '')
}
