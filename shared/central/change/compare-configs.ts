import type {LintConfig, Relaxable} from '../../lint/config/config.js'
import type {Location, Severity} from '../../lint/finding.js'
import {
  confidenceStrictness,
  covers,
  failOnStrictness,
  hasFormat,
  isSilencedBy,
  strictnessOf
} from '../strictness.js'

/** Something that one configuration allows and another did not. */
export interface Relaxation {
  /** What is relaxed, as a policy would open it; no policy is about `people`. */
  readonly dimension: Relaxable | 'people'
  /** The one rule that it is about, if it is about one. */
  readonly rule?: string
  /** Key of the configuration, and item under it, for its place. */
  readonly key: string
  readonly item?: string
  /** Where it stands, where that is known by itself. */
  readonly location?: Location
  /** What it does: `turns off unpinned-action`. */
  readonly what: string
}

type RuleNamed = Relaxation & {readonly rule: string}

/**
 * In what a configuration is looser than another. Each is what holds in full, policies included.
 *
 * @param severityOf the severity of a rule where nobody sets one. A rule that has several of its own
 * is compared by this one.
 */
export function relaxations(
  before: LintConfig,
  after: LintConfig,
  severityOf: (rule: string) => Severity
): Relaxation[] {
  return [
    ...looserRules(before, after, severityOf),
    ...newIgnores(before, after),
    ...looserLimits(before, after),
    ...unreadFiles(before, after),
    ...widerLists(before, after),
    ...lostFormats(before, after),
    ...looserThresholds(before, after)
  ]
}

function looserRules(
  before: LintConfig,
  after: LintConfig,
  severityOf: (rule: string) => Severity
): RuleNamed[] {
  const levelIn = ({rules, limits}: LintConfig, id: string): Severity | 'off' => {
    const set = rules[id]
    if (set !== undefined) return set
    const [own, least] = [severityOf(id), limits?.atLeast[id]]
    return least !== undefined && strictnessOf(least) > strictnessOf(own) ? least : own
  }
  const named = [before, after].flatMap(({rules, limits}) => [
    ...Object.keys(rules),
    ...Object.keys(limits?.atLeast ?? {})
  ])
  return [...new Set(named)].flatMap(rule => {
    const [was, is] = [levelIn(before, rule), levelIn(after, rule)]
    if (strictnessOf(is) >= strictnessOf(was)) return []
    const what = is === 'off' ? `turns off ${rule}` : `lowers ${rule} from ${was} to ${is}`
    return [{dimension: 'severities', rule, key: 'rules', item: rule, what}]
  })
}

function newIgnores(before: LintConfig, after: LintConfig): RuleNamed[] {
  return after.ignore.flatMap(entry =>
    entry.rules
      .filter(rule => !isSilencedBy(entry, rule, before.ignore))
      .map(rule => ({
        dimension: 'ignore' as const,
        rule,
        key: 'ignore',
        ...(entry.location && {location: entry.location}),
        what: `ignores ${rule} in ${entry.paths.join(', ')}`
      }))
  )
}

/** What a policy no longer keeps from comments and the baseline. */
function looserLimits(before: LintConfig, after: LintConfig): Relaxation[] {
  const kinds = [
    ['inline-ignores', before.limits?.comments, after.limits?.comments, 'comments'],
    ['baseline', before.limits?.baseline, after.limits?.baseline, 'a baseline']
  ] as const
  return kinds.flatMap(([dimension, was = 'all', is = 'all', words]) => {
    if (was === 'all') return []
    const key = 'extends'
    if (is === 'all') {
      return [{dimension, key, what: `lets ${words} accept findings that a policy kept from them`}]
    }
    return [...is]
      .filter(rule => !was.has(rule))
      .map(rule => ({dimension, rule, key, what: `lets ${words} accept findings of ${rule}`}))
  })
}

function unreadFiles(before: LintConfig, after: LintConfig): Relaxation[] {
  const excluded = after.exclude
    .filter(glob => !before.exclude.includes(glob))
    .map(item => ({
      dimension: 'exclude' as const,
      key: 'exclude',
      item,
      what: `leaves '${item}' unread`
    }))
  const left = before.include
    .filter(glob => !after.include.includes(glob))
    .map(item => ({
      dimension: 'exclude' as const,
      key: 'include',
      what: `no longer has '${item}' read`
    }))
  return [...excluded, ...left]
}

function widerLists(before: LintConfig, after: LintConfig): Relaxation[] {
  const lists = [
    ['gateways', before.gateways, after.gateways, 'a gateway'],
    ['servers', before.servers, after.servers, 'a server that needs no gateway'],
    ['filesystem-roots', before.filesystemRoots, after.filesystemRoots, 'a file-system root'],
    ['trusted-owners', before.trustedOwners, after.trustedOwners, 'a trusted owner']
  ] as const
  const wider = lists.flatMap(([dimension, was, is, words]) =>
    is
      .filter(item => !covers[dimension](item, was))
      .map(item => ({
        dimension,
        key: dimension,
        item,
        what: `makes '${item.slice(0, 100)}' ${words}`
      }))
  )
  // Servers mean one thing to some rules and the reverse to others.
  const servers = before.servers
    .filter(item => !after.servers.includes(item))
    .map(item => ({
      dimension: 'servers' as const,
      key: 'servers',
      what: `no longer names the server '${item.slice(0, 100)}'`
    }))
  const noGateway = before.gateways.length > 0 && after.gateways.length === 0
  return [
    ...wider,
    ...servers,
    ...(noGateway
      ? [{dimension: 'gateways' as const, key: 'gateways', what: 'no longer names any gateway'}]
      : [])
  ]
}

function lostFormats(before: LintConfig, after: LintConfig): Relaxation[] {
  return before.credentialFormats.flatMap(format => {
    const found = hasFormat(format, after.credentialFormats)
    if (found === 'yes') return []
    const what =
      found === 'no'
        ? `no longer looks for the credential format ${format.id}`
        : `looks for another pattern as the credential format ${format.id}`
    return [
      {dimension: 'credential-formats' as const, key: 'credential-formats', item: format.id, what}
    ]
  })
}

function looserThresholds(before: LintConfig, after: LintConfig): Relaxation[] {
  const found: Relaxation[] = []
  if (confidenceStrictness(after.minConfidence) < confidenceStrictness(before.minConfidence)) {
    const what = `raises min-confidence to ${after.minConfidence ?? 'low'}`
    found.push({dimension: 'min-confidence', key: 'min-confidence', what})
  }
  if (failOnStrictness(after.failOn) < failOnStrictness(before.failOn)) {
    const [was, is] = [before.failOn ?? 'error', after.failOn ?? 'error']
    found.push({dimension: 'fail-on', key: 'fail-on', what: `sets fail-on from ${was} to ${is}`})
  }
  if (before.peopleFile !== undefined && before.peopleFile !== after.peopleFile) {
    const {peopleFile: file} = after
    const what =
      file === undefined ? 'no longer names who has left' : `reads who has left from '${file}'`
    found.push({dimension: 'people', key: 'people', what})
  }
  if (before.detections && JSON.stringify(before.detections) !== JSON.stringify(after.detections)) {
    found.push({dimension: 'detections', key: 'detections', what: 'changes what detect looks for'})
  }
  return found
}
