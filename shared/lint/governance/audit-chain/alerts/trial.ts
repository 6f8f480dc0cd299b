/** Whether an alert rule finds what it is there for: its query is run over records that it must find. */

import {runKql} from '../../../languages/kql/run/run-query.js'
import {NotRun} from '../../../languages/kql/run/values.js'
import {kqlTokens} from '../../../languages/kql/tokens.js'
import {type AuditQuery, withHoles} from '../queries.js'
import {type Firing, firingOf} from './firing.js'
import {denialProbes, offHoursProbes, type Probe, rowsOf, volumeProbes} from './probes.js'

/** Writes outside of business hours, reads of many files, and repeated refusals. */
export type AlertTopic = 'off-hours' | 'volume' | 'denials'

const minute = 60_000
/** At which part of the time between two runs of a rule calls end. */
const phases = [0.02, 0.5, 0.98]
/** Literals of a query that are tried as names of callers, servers and tools. */
const mostLiterals = 40

/**
 * Why it is not proven that a rule finds what it is there for; undefined where it finds all of it.
 *
 * @param columns of the tables that the query reads, by their names
 */
export function notFoundBy(
  query: AuditQuery,
  topic: AlertTopic,
  columns: ReadonlyMap<string, readonly string[]>
): string | undefined {
  const firing = firingOf(query.resource)
  if (typeof firing === 'string') return firing
  const text = withHoles(query.text)
  const isFound = (probe: Probe) => isFoundBy(text, firing, probe, columns)
  try {
    const literals = literalsOf(text)
    const probes = probesOf(topic, text, literals, isFound)
    if (typeof probes === 'string') return probes
    const missed = probes.find(probe => !isFound(probe))
    if (missed) return reasonFor(missed, text, firing, columns)
    const left = literals.find(literal => {
      const probe = named(exampleOf(probes), literal, topic)
      return !isFoundBy(text, firing, probe, columns, [0.5])
    })
    return left === undefined ? undefined : `leaves out calls with '${left.slice(0, 60)}'`
  } catch (error) {
    if (error instanceof NotRun) return `its query cannot be tried here: it ${error.message}`
    throw error
  }
}

function probesOf(
  topic: AlertTopic,
  text: string,
  literals: readonly string[],
  isFound: (probe: Probe) => boolean
): readonly Probe[] | string {
  switch (topic) {
    case 'denials':
      return denialProbes()
    case 'off-hours': {
      const zone = /\bdatetime_utc_to_local\s{0,9}\([^"']{0,200}["']([^"'\n]{1,60})["']/i.exec(text)
      return zone ? offHoursProbes(zone[1]!) : 'does not name the time zone of the people'
    }
    case 'volume': {
      // A query may be about the servers of files alone, by whatever name they have.
      const servers = [
        'filesystem',
        ...literals.filter(literal => /^[\w-]{0,20}(?:file|fs)/i.test(literal))
      ]
      const sets = servers.map(volumeProbes)
      return sets.find(probes => isFound(probes[0]!)) ?? sets[0]!
    }
  }
}

/** Whether a rule fires for calls, wherever between two of its runs they end. */
function isFoundBy(
  text: string,
  firing: Firing,
  {calls}: Probe,
  columns: ReadonlyMap<string, readonly string[]>,
  ends: readonly number[] = phases
): boolean {
  return ends.every(phase =>
    runsAround(calls, firing, phase).some(now =>
      firing.fires(rowsAt(text, firing, calls, now, columns))
    )
  )
}

/** The times at which a rule runs while calls come in, the last of them first. */
function runsAround(calls: Probe['calls'], {everyMinutes}: Firing, phase: number): Date[] {
  const times = calls.map(({TimeGenerated}) => TimeGenerated.getTime())
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const every = everyMinutes * minute
  const found: Date[] = []
  for (let at = last + every * phase; at > first && found.length < 60; at -= every) {
    found.push(new Date(at))
  }
  return found
}

function rowsAt(
  text: string,
  {overMinutes}: Firing,
  calls: Probe['calls'],
  now: Date,
  columns: ReadonlyMap<string, readonly string[]>
) {
  const seen = calls.filter(({TimeGenerated: time}) => {
    const age = now.getTime() - time.getTime()
    return age >= 0 && age <= overMinutes * minute
  })
  const tables = [...columns].map(([name, own]): [string, ReturnType<typeof rowsOf>] => [
    name,
    rowsOf(seen, own)
  ])
  return runKql(text, new Map(tables), now)
}

/** Whether the query misses the calls, or only what the rule makes of its rows. */
function reasonFor(
  probe: Probe,
  text: string,
  firing: Firing,
  columns: ReadonlyMap<string, readonly string[]>
): string {
  const onAnyRow = {...firing, fires: (rows: readonly unknown[]) => rows.length > 0}
  return isFoundBy(text, onAnyRow, probe, columns)
    ? 'does not fire on every row of its query'
    : probe.missing
}

/** The calls of a person with the fewest records: a person has all the names that a caller can have. */
function exampleOf(probes: readonly Probe[]): Probe {
  const ofPeople = probes.filter(({calls}) => calls.some(call => call['caller_upn'] !== ''))
  return ofPeople.reduce((best, probe) => (probe.calls.length < best.calls.length ? probe : best))
}

/** The same calls by a caller, and where any will do of a server and tool, with another name. */
function named({missing, calls}: Probe, name: string, topic: AlertTopic): Probe {
  const changes = {
    caller_oid: name,
    caller_appid: name,
    ...(topic === 'volume' ? {} : {mcp_server: name, tool_name: name})
  }
  return {
    missing,
    calls: calls.map(call => ({
      ...call,
      ...changes,
      resource_accessed: `${name}${String(call['resource_accessed'])}`,
      // Pipelines have no name of a person.
      ...(call['caller_upn'] !== '' && {caller_upn: name})
    }))
  }
}

/** The texts in a query, each once; a text that is there with a blank around it is one as well. */
function literalsOf(text: string): string[] {
  const found = (kqlTokens(text) ?? []).flatMap(token =>
    token.kind === 'text' && token.text.trim() !== '' ? [token.text] : []
  )
  return [...new Set(found)].slice(0, mostLiterals)
}
