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

/**
 * Takes a condition in the Common Expression Language apart: comparisons joined by `&&`, with `||`
 * between values of one claim. What is not understood makes the result partial.
 */
export function parseCondition(
  condition: PartialText,
  mapping: ReadonlyMap<string, string> = new Map()
): {tests: ClaimTest[]; partial: boolean} {
  const tests: ClaimTest[] = []
  let partial = false
  for (const [start, end] of splitTop(condition.text.text, '&&')) {
    const term = stripped(condition.text.text, start, end)
    const alternatives = splitTop(condition.text.text.slice(...term), '||').map(
      ([from, to]): [number, number] => [from + term[0], to + term[0]]
    )
    const parsed = alternatives.map(range => {
      const inner = stripped(condition.text.text, ...range)
      return comparison(slicePartial(condition, ...inner), mapping)
    })
    const [first] = parsed
    const alike =
      first &&
      parsed.every(
        test => test && test.claim === first.claim && test.comparison === first.comparison
      )
    if (!alike) partial = true
    else tests.push({...first, values: parsed.flatMap(test => test?.values ?? [])})
  }
  return {tests, partial}
}

/** Ranges between separators that stand outside of quotes and brackets. */
function splitTop(text: string, separator: string): [number, number][] {
  const ranges: [number, number][] = []
  let depth = 0
  let quote = ''
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (quote !== '') {
      if (char === '\\') i++
      else if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '(' || char === '[' || char === '{') depth++
    else if (char === ')' || char === ']' || char === '}') depth--
    else if (depth === 0 && text.startsWith(separator, i)) {
      ranges.push([start, i])
      start = i + separator.length
      i = start - 1
    }
  }
  ranges.push([start, text.length])
  return ranges
}

/** The range without blanks and without brackets around the whole. */
function stripped(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end]
  for (;;) {
    while (from < to && /\s/.test(text[from]!)) from++
    while (to > from && /\s/.test(text[to - 1]!)) to--
    if (text[from] !== '(' || text[to - 1] !== ')' || !closesAtEnd(text.slice(from, to))) {
      return [from, to]
    }
    from++
    to--
  }
}

function closesAtEnd(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i === text.length - 1
  }
  return false
}

function comparison(
  term: PartialText,
  mapping: ReadonlyMap<string, string>
): ClaimTest | undefined {
  const {text} = term.text
  const name = String.raw`(assertion|attribute|google)(?:\.(\w+)|\[['"](\w+)['"]\])`
  const quoted = `(?:'([^']*)'|"([^"]*)")`
  const equal = new RegExp(`^${name}\\s*==\\s*${quoted}$`).exec(text)
  const starts = new RegExp(`^${name}\\.startsWith\\(\\s*${quoted}\\s*\\)$`).exec(text)
  const match = equal ?? starts
  if (match) {
    const claim = claimName(match[1]!, (match[2] ?? match[3])!, mapping)
    const value = match[4] ?? match[5] ?? ''
    const quote = match[4] === undefined ? '"' : "'"
    const end = text.lastIndexOf(quote)
    const values = [slicePartial(term, end - value.length, end)]
    return {claim, comparison: equal ? 'exact' : 'prefix', values}
  }
  const list = new RegExp(`^${name}\\s+in\\s+\\[([^\\]]*)\\]$`).exec(text)
  if (!list) return undefined
  const offset = text.lastIndexOf('[') + 1
  const values = [...list[4]!.matchAll(/'([^']*)'|"([^"]*)"/g)].map(item => {
    const start = offset + item.index + 1
    return slicePartial(term, start, start + item[0].length - 2)
  })
  return {
    claim: claimName(list[1]!, (list[2] ?? list[3])!, mapping),
    comparison: 'exact',
    values
  }
}

function claimName(scope: string, name: string, mapping: ReadonlyMap<string, string>): string {
  if (scope === 'assertion') return name.toLowerCase()
  const mapped = mapping.get(`${scope}.${name}`)
  if (mapped) return mapped.toLowerCase()
  return scope === 'google' && name === 'subject' ? 'sub' : name.toLowerCase()
}
