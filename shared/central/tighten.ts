import type {IgnoreEntry, LintConfig, Relaxable} from '../lint/config/config.js'
import type {ReadConfig} from '../lint/config/config-reader.js'
import {placeOf} from '../lint/config/section-reader.js'
import type {Location, Severity} from '../lint/finding.js'
import type {Opened} from './opened.js'
import {
  confidenceStrictness,
  covers,
  failOnStrictness,
  hasFormat,
  strictnessOf
} from './strictness.js'

/** A setting that is not applied, since a policy above it says otherwise. */
export interface Refusal {
  /** The key of the configuration, with the item under it where there is one. */
  readonly setting: string
  /** Where it stands; undefined for an input of the step. */
  readonly location?: Location
  /** What holds in its place and why: one clause without a full stop. */
  readonly message: string
  /** Name in `may-relax` that would open it. */
  readonly opener: string
}

/** What holds, once a configuration is put under a policy. */
export interface Tightened {
  readonly config: LintConfig
  readonly refusals: readonly Refusal[]
}

export interface TightenOptions {
  /** The policy as messages name it. */
  readonly name: string
  readonly opened: Opened
  /** The severity that a rule has where nobody sets one. */
  readonly severityOf: (rule: string) => Severity
}

/**
 * Puts a configuration under a policy: it may make it stricter in everything, and looser in what the
 * policy opens. What it may not is refused, and the policy's own setting holds.
 *
 * @param policy alone, or already put under another.
 */
export function tighten(policy: LintConfig, own: ReadConfig, options: TightenOptions): Tightened {
  return new Merger(policy, own, options).merge()
}

type ListKey = keyof typeof covers

class Merger {
  private readonly policy: LintConfig
  private readonly own: LintConfig
  private readonly places: ReadConfig['places']
  private readonly options: TightenOptions
  private readonly opened: Opened
  private readonly refusals: Refusal[] = []

  constructor(policy: LintConfig, {config, places}: ReadConfig, options: TightenOptions) {
    this.policy = policy
    this.own = config
    this.places = places
    this.options = options
    this.opened = options.opened
  }

  merge(): Tightened {
    const {policy, own, opened} = this
    const {rules, atLeast} = this.rules()
    const minConfidence = this.minConfidence()
    const failOn = this.failOn()
    const detections = this.detections()
    const config: LintConfig = {
      rules,
      ignore: [
        // Where an entry of the policy stands nobody can look in this repository.
        ...policy.ignore.map(({location: _, ...entry}) => entry),
        ...own.ignore.flatMap(entry => this.ignore(entry))
      ],
      exclude: this.exclude(),
      include: union(policy.include, own.include),
      gateways: this.list('gateways', policy.gateways, own.gateways),
      servers: this.list('servers', policy.servers, own.servers),
      filesystemRoots: this.list('filesystem-roots', policy.filesystemRoots, own.filesystemRoots),
      trustedOwners: this.list('trusted-owners', policy.trustedOwners, own.trustedOwners),
      credentialFormats: this.credentialFormats(),
      ...(minConfidence && {minConfidence}),
      ...(failOn && {failOn}),
      ...(own.baseline !== undefined && {baseline: own.baseline}),
      ...(own.peopleFile !== undefined && {peopleFile: own.peopleFile}),
      ...(detections && {detections}),
      limits: {
        policy: this.options.name,
        atLeast,
        comments: opened.rulesFor('inline-ignores'),
        baseline: opened.rulesFor('baseline'),
        required: this.required()
      }
    }
    return {config, refusals: this.refusals}
  }

  private rules(): {rules: LintConfig['rules']; atLeast: Record<string, Severity>} {
    const {policy, own, opened} = this
    const rules = {...policy.rules}
    const atLeast = {...policy.limits?.atLeast}
    for (const [id, wanted] of Object.entries(own.rules)) {
      const fixed = rules[id]
      const isStricter = (than: Severity | 'off') => strictnessOf(wanted) >= strictnessOf(than)
      if (opened.hasFor('severities', id)) {
        rules[id] = wanted
        delete atLeast[id]
      } else if (fixed !== undefined) {
        if (isStricter(fixed)) rules[id] = wanted
        else this.refuseSeverity(id, wanted, fixed)
      } else {
        // A rule that the policy leaves at its own severities: they are raised, never lowered.
        const least = strictest(atLeast[id], this.options.severityOf(id))
        if (wanted !== 'off' && isStricter(least)) atLeast[id] = wanted
        else this.refuseSeverity(id, wanted, least)
      }
    }
    return {rules, atLeast}
  }

  private refuseSeverity(id: string, wanted: Severity | 'off', held: Severity | 'off'): void {
    const setting = `rules.${id}: ${wanted}`
    const message = `${id} stays at ${held}: ${this.policyName} does not let it go down to ${wanted}`
    this.refuse({setting, message, opener: id}, 'rules', id)
  }

  private required(): ReadonlySet<string> {
    const {rules, limits} = this.policy
    const named = Object.keys(rules).filter(id => rules[id] !== 'off')
    const all = [...named, ...Object.keys(limits?.atLeast ?? {}), ...(limits?.required ?? [])]
    return new Set(all.filter(id => !this.opened.hasFor('severities', id)))
  }

  private ignore(entry: IgnoreEntry): IgnoreEntry[] {
    const open = entry.rules.filter(rule => this.opened.hasFor('ignore', rule))
    const closed = entry.rules.filter(rule => !open.includes(rule))
    if (closed.length > 0) {
      this.refusals.push({
        setting: 'ignore',
        ...(entry.location && {location: entry.location}),
        message: `this ignore of ${closed.join(', ')} is not applied: ${this.policyName} does not leave it to repositories`,
        opener: 'ignore'
      })
    }
    return open.length > 0 ? [{...entry, rules: open}] : []
  }

  private exclude(): readonly string[] {
    const {policy, own} = this
    if (this.opened.has('exclude')) return union(policy.exclude, own.exclude)
    for (const glob of own.exclude) {
      if (!policy.exclude.includes(glob)) this.refuseItem('exclude', glob, 'is read all the same')
    }
    return policy.exclude
  }

  /** What is not opened can only be narrowed; what is opened is added. */
  private list(key: ListKey, held: readonly string[], wanted: readonly string[]): string[] {
    if (this.opened.has(key)) return union(held, wanted)
    const within = wanted.filter(item => covers[key](item, held))
    for (const item of wanted) {
      if (!within.includes(item)) this.refuseItem(key, item, 'is not added')
    }
    // Servers mean one thing to some rules and the reverse to others: nothing is taken from them.
    return within.length > 0 && key !== 'servers' ? within : [...held]
  }

  private credentialFormats(): LintConfig['credentialFormats'] {
    const {policy, own} = this
    const added = own.credentialFormats.filter(format => {
      const known = hasFormat(format, policy.credentialFormats)
      if (known !== 'other') return known === 'no'
      if (this.opened.has('credential-formats')) return true
      this.refuseItem('credential-formats', format.id, 'keeps its pattern')
      return false
    })
    const replaced = new Set(added.map(({id}) => id))
    return [...policy.credentialFormats.filter(({id}) => !replaced.has(id)), ...added]
  }

  private minConfidence(): LintConfig['minConfidence'] {
    const {policy, own} = this
    const held = policy.minConfidence
    const wanted = own.minConfidence
    if (wanted === undefined) return held
    if (this.opened.has('min-confidence')) return wanted
    if (confidenceStrictness(wanted) >= confidenceStrictness(held)) return wanted
    this.refuseSetting('min-confidence', wanted, held ?? 'low')
    return held
  }

  private failOn(): LintConfig['failOn'] {
    const {policy, own} = this
    const held = policy.failOn
    const wanted = own.failOn
    if (wanted === undefined) return held
    if (this.opened.has('fail-on')) return wanted
    if (failOnStrictness(wanted) >= failOnStrictness(held)) return wanted
    this.refuseSetting('fail-on', wanted, held ?? 'error')
    return held
  }

  private detections(): LintConfig['detections'] {
    const {policy, own} = this
    if (!policy.detections || !own.detections) return own.detections ?? policy.detections
    if (this.opened.has('detections')) return own.detections
    const message = `detections of this file are not applied: ${this.policyName} has its own`
    this.refuse({setting: 'detections', message, opener: 'detections'}, 'detections')
    return policy.detections
  }

  private refuseItem(key: Relaxable, item: string, what: string): void {
    this.refuse(
      {
        setting: `${key}: ${item}`,
        message: `'${item.slice(0, 100)}' of ${key} ${what}: ${this.policyName} does not leave it to repositories`,
        opener: key
      },
      key,
      item
    )
  }

  private refuseSetting(key: Relaxable, wanted: string, held: string): void {
    const message = `${key} stays at ${held}: ${this.policyName} does not let it go to ${wanted}`
    this.refuse({setting: `${key}: ${wanted}`, message, opener: key}, key)
  }

  private refuse(refusal: Omit<Refusal, 'location'>, key: string, item = ''): void {
    const location = this.places.get(placeOf(key, item))
    this.refusals.push({...refusal, ...(location && {location})})
  }

  private get policyName(): string {
    return `the policy ${this.options.name}`
  }
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])]
}

function strictest(one: Severity | undefined, other: Severity): Severity {
  return one !== undefined && strictnessOf(one) > strictnessOf(other) ? one : other
}
