import type {CredentialFormat, IgnoreEntry, LintConfig} from '../lint/config/config.js'
import {type Confidence, confidences, type Severity, severities} from '../lint/finding.js'
import {isThroughGateway} from '../lint/mcp/gateways.js'
import {isWithin} from '../lint/mcp/paths.js'

/** Orders of strictness, one for each kind of setting: the greater, the stricter. */

/** Of the severity of a rule. */
export function strictnessOf(level: Severity | 'off'): number {
  return level === 'off' ? 0 : severities.length - severities.indexOf(level)
}

/** Of `fail-on`; runs fail on errors where nothing else is said. */
export function failOnStrictness(failOn: LintConfig['failOn'] = 'error'): number {
  return failOn === 'never' ? 0 : severities.indexOf(failOn) + 1
}

/** Of `min-confidence`; everything is reported where nothing else is said. */
export function confidenceStrictness(confidence: Confidence = 'low'): number {
  return confidences.indexOf(confidence)
}

const leadsUp = /(?:^|[\\/])\.\.(?:[\\/]|$)/

/** Whether all that a list allows with an item in it was allowed by another list before. */
export const covers: Readonly<
  Record<
    'gateways' | 'servers' | 'filesystem-roots' | 'trusted-owners',
    (item: string, list: readonly string[]) => boolean
  >
> = {
  // Without gateways no server has to go through one: the first that is named is stricter.
  gateways: (item, list) =>
    list.length === 0 || list.includes(item) || isThroughGateway(item, list),
  servers: (item, list) => list.includes(item),
  'filesystem-roots': (item, list) =>
    list.includes(item) || (!leadsUp.test(item) && isWithin(item, list)),
  'trusted-owners': (item, list) => {
    const name = item.toLowerCase()
    const owner = name.split('/', 1)[0]
    return list.some(each => [name, owner].includes(each.toLowerCase()))
  }
}

/** Whether entries silence all that another does, for one of its rules. */
export function isSilencedBy(
  entry: IgnoreEntry,
  rule: string,
  entries: readonly IgnoreEntry[]
): boolean {
  const forever = '9999-12-31'
  return entries.some(
    ({rules, paths, until = forever}) =>
      rules.includes(rule) &&
      entry.paths.every(path => paths.includes(path)) &&
      (entry.until ?? forever) <= until
  )
}

/** Whether a list looks for a format, or for another under its name. */
export function hasFormat({id, pattern}: CredentialFormat, list: readonly CredentialFormat[]) {
  const named = list.find(each => each.id === id)
  return named === undefined ? 'no' : named.pattern === pattern ? 'yes' : 'other'
}
