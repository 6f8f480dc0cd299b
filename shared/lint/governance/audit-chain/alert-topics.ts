/** What queries over MCP calls look for, by their features, and which alerts certainly find it. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {matches, property, scalarText} from '../../infrastructure/values/three-valued.js'
import {isNothing, listItems, type Place} from '../../infrastructure/values/value.js'
import {kqlTokens} from '../../languages/kql/tokens.js'
import {declarationOf} from '../declaration.js'
import type {Verdict} from '../verdict.js'
import {type AuditQuery, auditQueries, withHoles} from './queries.js'
import {silentAlerts} from './silent.js'
import {timingOf} from './timing.js'
import {unknownColumns} from './unknown-columns.js'

/** Writes outside of business hours, reads of many files, and repeated refusals. */
export type AlertTopic = 'off-hours' | 'volume' | 'denials'

/** What a query must say, and what an alert must besides; each with the clause for what is missing. */
interface Feature {
  readonly missing: string
  has(query: string, resource: Resource): boolean
}

const person = /\bisnotempty \( caller_upn/
const changes =
  /\b(?:tool_class|class|scope_used)\b (?:(?:in~? \(|==|=~|has_any \(|has|contains|endswith)[^|]{0,60}"(?:mcp\.tools\.)?write"|(?:!=|!~) "(?:mcp\.tools\.)?read")/i
const hour = /\b(?:hourofday|datetime_part \( "hour")/i
const localTime = /\bdatetime_utc_to_local \(/

const features: Readonly<Record<AlertTopic, readonly Feature[]>> = {
  'off-hours': [
    {
      missing: 'does not look for calls of people only (isnotempty(caller_upn))',
      has: q => person.test(q)
    },
    {
      missing: 'does not look for calls that change something (tool_class)',
      has: q => changes.test(q)
    },
    {
      missing: 'does not compare the hour of the day',
      has: q => hour.test(q) && /[<>]=? \d/.test(q)
    },
    {missing: 'does not take the hour in the time zone of the people', has: q => localTime.test(q)}
  ],
  volume: [
    {missing: 'does not count reads', has: q => /"read"|"read_file"/i.test(q)},
    {missing: 'does not count for each caller', has: isByCaller},
    {
      missing: 'has no limit of at most 100 reads',
      has: q => limits(q).some(n => n > 20 && n <= 100)
    },
    {
      missing: 'has no limit of at most 20 directories',
      has: q =>
        /\b(?:dcount|count_distinct|count_distinctif|dcountif|distinct)\b|director/i.test(q) &&
        /resource_accessed/.test(q) &&
        limits(q).some(n => n > 0 && n <= 20)
    },
    {
      missing: 'does not look at a whole hour',
      has: (_, resource) => (timingOf(resource).windowMinutes ?? 0) >= 60
    }
  ],
  denials: [
    {missing: 'does not look for the status 403', has: q => refused.test(q)},
    {missing: 'does not count for each caller', has: isByCaller},
    {missing: 'has no limit', has: q => limits(q).some(n => n > 0 && n <= 100)}
  ]
}

const refused = /\bresponse_status (?:==|in \(|=~)[^|]{0,40}\b403\b/

function isByCaller(query: string): boolean {
  return /\b(?:by|distinct) [^|]{0,300}\bcaller_(?:oid|appid)\b/.test(query)
}

/** The numbers that something is to be greater than. */
function limits(query: string): number[] {
  return [...query.matchAll(/>(=?) (\d{1,6})\b/g)].map(
    ([, equal, number]) => Number(number) - (equal === '=' ? 1 : 0)
  )
}

/** A query without comments, with one blank between its tokens. */
function plain({text}: AuditQuery): string {
  const tokens = kqlTokens(withHoles(text)) ?? []
  return tokens
    .map(({kind, text: word}) => (kind === 'text' ? `"${word.replaceAll('"', '')}"` : word))
    .join(' ')
}

/** What a query is about, also one that does it badly. */
function topicOf(query: AuditQuery): AlertTopic | undefined {
  const text = plain(query)
  if (/\bresponse_status\w{0,2}\b[^|]{0,60}\b403\b/.test(text)) return 'denials'
  if (hour.test(text)) return 'off-hours'
  const isCount = /\bsummarize\b|\brow_cumsum\b/.test(text)
  return isCount && /\bresource_accessed/.test(text) && limits(text).length > 0
    ? 'volume'
    : undefined
}

/**
 * Verdicts on the alerts about a topic: passes of the first that is proven whole, or what is missing
 * of each.
 */
export function alertsAbout(topic: AlertTopic, resources: Resources): Verdict[] {
  const found = auditQueries(resources)
    .filter(query => query.kind === 'alert' && topicOf(query) === topic)
    .map(query => judge(topic, query, resources))
  const whole = found.find(verdicts => verdicts.every(({state}) => state === 'pass'))
  return whole ?? found.flat().filter(({state}) => state !== 'pass')
}

function judge(topic: AlertTopic, query: AuditQuery, resources: Resources): Verdict[] {
  const {resource, label} = query
  const of = resource.place
  const at = placeOfQuery(query)
  const text = plain(query)
  const missing = features[topic].filter(({has}) => !has(text, resource))
  const notProven = (because: string): Verdict => ({at, of, label, state: 'not-proven', because})
  if (missing.length > 0) return missing.map(feature => notProven(feature.missing))
  if (resource.exists !== 'yes') return [notProven('is not certainly deployed')]
  if (!firesOnAnyRow(resource)) return [notProven('does not fire on every row of its query')]
  const silence = silentAlerts(resources).filter(verdict => verdict.of === of)
  const columns = unknownColumns(resources).filter(verdict => isInside(verdict.at, query))
  const doubts = [...silence, ...columns].filter(({state}) => state !== 'pass')
  if (doubts.length > 0) return doubts
  if (silence.length === 0 || columns.length === 0) {
    return [notProven('is not known to read columns that its table has, and to tell somebody')]
  }
  return [
    {at, of, label, state: 'pass', because: meaning[topic]},
    {...silence[0]!, at: declarationOf(resource)}
  ]
}

const meaning: Readonly<Record<AlertTopic, string>> = {
  'off-hours': 'finds writes by people outside of business hours',
  volume: 'finds more than 100 reads or 20 directories of one caller in an hour',
  denials: 'finds repeated refusals of one caller'
}

/** Whether the rule fires as soon as its query gives a row. */
function firesOnAnyRow({body}: Resource): boolean {
  return listItems(property(body, 'properties.criteria.allOf')).every(item => {
    const threshold = property(item, 'threshold')
    if (isNothing(threshold)) return true
    const number = Number(scalarText(threshold) ?? Number.NaN)
    const operator = property(item, 'operator')
    const isGreater = matches(operator, text => /^greaterthan$/i.test(text), 'unknown').is === 'yes'
    const isAtLeast =
      matches(operator, text => /^greaterthanorequal$/i.test(text), 'unknown').is === 'yes'
    return (isGreater && number === 0) || (isAtLeast && number <= 1)
  })
}

function placeOfQuery({text}: AuditQuery): Place {
  return {file: text.text.file, range: text.text.range()}
}

function isInside({file, range}: Place, query: AuditQuery): boolean {
  const whole = placeOfQuery(query)
  return file === whole.file && range.start >= whole.range.start && range.start <= whole.range.end
}

/** Verdicts of other controls that are on queries about a topic, or on what runs them. */
export function verdictsOnTopic<V extends Verdict>(
  topic: AlertTopic,
  resources: Resources,
  verdicts: readonly V[]
): V[] {
  const own = auditQueries(resources).filter(query => topicOf(query) === topic)
  return verdicts.filter(({at, of, related = []}) =>
    own.some(
      query =>
        isInside(at, query) ||
        (of === query.resource.place && query.kind === 'alert') ||
        // One verdict tells of all files of a folder that no rule runs.
        related.some(place => place.at === query.resource.place)
    )
  )
}
