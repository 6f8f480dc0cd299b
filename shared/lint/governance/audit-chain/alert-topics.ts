/** What queries over MCP calls look for, by their features, and which alerts certainly find it. */
import {auditColumns} from '../../../audit/table.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import type {Place} from '../../infrastructure/values/value.js'
import {kqlTokens} from '../../languages/kql/tokens.js'
import {declarationOf} from '../declaration.js'
import {deploymentOf} from '../deployment.js'
import type {Verdict} from '../verdict.js'
import {firingOf} from './alerts/firing.js'
import {type AlertTopic, notFoundBy} from './alerts/trial.js'
import {type AuditQuery, auditQueries, withHoles} from './queries.js'
import {silentAlerts} from './silent.js'
import {auditTables} from './tables.js'
import {timingOf} from './timing.js'
import {unknownColumns} from './unknown-columns.js'

/** What a query must say, and what an alert must besides; each with the clause for what is missing. */
interface Feature {
  readonly missing: string
  /** A run over records shows it as well: another way to write it will do. */
  readonly isTried?: true
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
      isTried: true,
      has: q => changes.test(q)
    },
    {
      missing: 'does not compare the hour of the day',
      isTried: true,
      has: q => hour.test(q) && /[<>]=? \d/.test(q)
    },
    {missing: 'does not take the hour in the time zone of the people', has: q => localTime.test(q)}
  ],
  volume: [
    {missing: 'does not count reads', isTried: true, has: q => /"read"|"read_file"/i.test(q)},
    {missing: 'does not count for each caller', has: isByCaller},
    {
      missing: 'has no limit of at most 100 reads',
      isTried: true,
      has: q => limits(q).some(n => n > 20 && n <= 100)
    },
    {
      missing: 'has no limit of at most 20 directories',
      isTried: true,
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
    {missing: 'does not look for the status 403', isTried: true, has: q => refused.test(q)},
    {missing: 'does not count for each caller', has: isByCaller},
    {missing: 'has no limit', isTried: true, has: q => limits(q).some(n => n > 0 && n <= 100)}
  ]
}

const refused = /\bresponse_status (?:==|in \(|=~)[^|]{0,40}\b403\b/

function isByCaller(query: string, rule: Resource): boolean {
  if (/\b(?:by|distinct) [^|]{0,300}\bcaller_(?:oid|appid)\b/.test(query)) return true
  const firing = firingOf(rule)
  return typeof firing !== 'string' && firing.dimensions.includes('caller_oid')
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
 * Verdicts on the alerts about a topic: of each deployment passes of the first that is proven whole,
 * or what is missing of each.
 */
export function alertsAbout(topic: AlertTopic, resources: Resources): Verdict[] {
  const deployments = new Map<string, Verdict[][]>()
  for (const query of auditQueries(resources)) {
    if (query.kind !== 'alert' || topicOf(query) !== topic) continue
    const deployment = deploymentOf(query.resource)
    const found = deployments.get(deployment) ?? []
    deployments.set(deployment, found)
    if (!found.some(isWhole)) found.push(judge(topic, query, resources))
  }
  return [...deployments.values()].flatMap(
    found => found.find(isWhole) ?? found.flat().filter(({state}) => state !== 'pass')
  )
}

function isWhole(verdicts: readonly Verdict[]): boolean {
  return verdicts.every(({state}) => state === 'pass')
}

function judge(topic: AlertTopic, query: AuditQuery, resources: Resources): Verdict[] {
  const {resource, label} = query
  const of = resource.place
  const at = placeOfQuery(query)
  const text = plain(query)
  const missing = features[topic].filter(({has}) => !has(text, resource))
  const untried = missing.filter(({isTried}) => !isTried)
  const notProven = (because: string): Verdict => ({at, of, label, state: 'not-proven', because})
  if (untried.length > 0) return missing.map(feature => notProven(feature.missing))
  if (resource.exists !== 'yes') return [notProven('is not certainly deployed')]
  const silence = silentAlerts(resources).filter(verdict => verdict.of === of)
  const columns = unknownColumns(resources).filter(verdict => isInside(verdict.at, query))
  const doubts = [...silence, ...columns].filter(({state}) => state !== 'pass')
  if (doubts.length > 0) return doubts
  if (silence.length === 0 || columns.length === 0) {
    return [notProven('it is not known here that it reads columns that its table has')]
  }
  const notFound = notFoundBy(query, topic, columnsFor(query, resources))
  if (notFound !== undefined) {
    return missing.length > 0
      ? missing.map(feature => notProven(feature.missing))
      : [notProven(notFound)]
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

/** The columns of the tables of MCP calls; of one whose columns are not all known those that are read. */
function columnsFor(
  {flow}: AuditQuery,
  resources: Resources
): ReadonlyMap<string, readonly string[]> {
  const read = flow.reads.map(({name}) => name)
  return new Map(
    [...auditTables(resources)].map(([name, {columns}]) => [
      name,
      columns ?? [...Object.keys(auditColumns), ...read]
    ])
  )
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
