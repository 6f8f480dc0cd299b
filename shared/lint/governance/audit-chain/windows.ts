/** What queries over MCP calls miss at the edges: of bins, of hours, of windows, and among pipelines. */
import type {Resources} from '../../infrastructure/resource.js'
import {placeOf} from '../../infrastructure/values/three-valued.js'
import {isNothing} from '../../infrastructure/values/value.js'
import {
  everyNode,
  isGroup,
  isName,
  isSign,
  type KqlNode,
  type Pipeline,
  splitAtWord
} from '../../languages/kql/syntax.js'
import type {Verdict} from '../verdict.js'
import {hourChecks} from './hours.js'
import type {Mark, WindowFlaw} from './marks.js'
import {type AuditQuery, auditQueries, placeIn} from './queries.js'
import {minutesOf, shownMinutes, timingOf} from './timing.js'

export interface WindowVerdict extends Verdict {
  readonly flaw: WindowFlaw
}

/** Verdicts on the queries of alerts, and on those in files, which are there to be one. */
export function alertWindows(resources: Resources): WindowVerdict[] {
  return auditQueries(resources)
    .filter(({kind}) => kind !== 'saved')
    .flatMap(query => {
      const marks = query.query.pipelines.flatMap(pipeline => [
        ...binChecks(pipeline, query),
        ...nameChecks(pipeline),
        ...hourChecks(pipeline, query.text.text.text)
      ])
      const lets = query.query.lets.length > 0 ? [] : lookbackChecks(query)
      const found = [...marks, ...lets].map(mark => ({...verdictOf(query, mark), flaw: mark.flaw}))
      return [...found, ...gapChecks(query)]
    })
}

function verdictOf(query: AuditQuery, mark: Mark): Verdict {
  const {resource, label} = query
  return {
    at: placeIn(query, mark),
    of: resource.place,
    label,
    state: resource.exists === 'yes' ? 'fail' : 'not-proven',
    because: mark.because
  }
}

/** Counts that begin anew at each edge of a bin, held against a limit. */
function binChecks({stages}: Pipeline, {resource, kind}: AuditQuery): Mark[] {
  const at = stages.findIndex(({operator, nodes}) => operator === 'summarize' && binOf(nodes))
  const stage = stages[at]
  const bin = stage && binOf(stage.nodes)
  if (!stage || !bin || !hasLimit(stages.slice(at + 1), stage.nodes)) return []
  const {windowMinutes} = kind === 'alert' ? timingOf(resource) : {}
  const window =
    windowMinutes === undefined || bin.minutes === undefined || windowMinutes === bin.minutes
      ? ''
      : `, and the rule looks at ${shownMinutes(windowMinutes)}`
  return [
    {
      flaw: 'bin',
      start: bin.start,
      end: bin.end,
      because: `counts in bins${bin.minutes === undefined ? '' : ` of ${shownMinutes(bin.minutes)}`}: what falls on both sides of an edge stays below the limit${window}`
    }
  ]
}

/** `bin(TimeGenerated, 1h)` among the keys of a summary. */
function binOf(nodes: readonly KqlNode[]) {
  const [, keys = []] = splitAtWord(nodes, 'by')
  for (const [index, node] of keys.entries()) {
    const group = keys[index + 1]
    if (!isName(node, 'bin', 'bin_at', 'floor') || !isGroup(group)) continue
    const [column] = group.items
    if (column?.kind !== 'name' || !/^(?:TimeGenerated|timestamp)/i.test(column.text)) continue
    const size = group.items.find(item => item.kind === 'number')
    const minutes = size?.kind === 'number' ? minutesOf(size.text) : undefined
    return {start: node.start, end: group.end, minutes}
  }
  return undefined
}

/** Whether a later stage holds what was counted against a number. */
function hasLimit(stages: Pipeline['stages'], summary: readonly KqlNode[]): boolean {
  const [aggregates] = splitAtWord(summary, 'by')
  const made = new Set(
    aggregates.flatMap((node, index) =>
      node.kind === 'name' && isSign(aggregates[index + 1], '=') ? [node.text] : []
    )
  )
  made.add('count_')
  return stages.some(({operator, nodes}) => {
    if (operator !== 'where' && operator !== 'filter') return false
    return nodes.some(
      (node, index) =>
        node.kind === 'name' && made.has(node.text) && isSign(nodes[index + 1], '>', '>=')
    )
  })
}

/** A caller's name is empty for every pipeline: all of them fall into one group. */
function nameChecks({stages}: Pipeline): Mark[] {
  const isPerson = /^caller_upn(?:_s)?$/
  const found: Mark[] = []
  let hasName = false
  for (const {operator, nodes} of stages) {
    const all = [...everyNode(nodes)]
    if (
      operator === 'where' &&
      all.some(node => isName(node, 'isnotempty')) &&
      all.some(node => node.kind === 'name' && isPerson.test(node.text))
    ) {
      hasName = true
    }
    if (operator !== 'summarize' || hasName) continue
    const [, keys = []] = splitAtWord(nodes, 'by')
    const key = keys.find(node => node.kind === 'name' && isPerson.test(node.text))
    const hasId = keys.some(node => node.kind === 'name' && /^caller_(?:oid|appid)/.test(node.text))
    if (key?.kind !== 'name' || hasId) continue
    found.push({
      flaw: 'name',
      start: key.start,
      end: key.end,
      because: `groups by '${key.text}', which is empty for every pipeline: all of them count as one caller`
    })
  }
  return found
}

/** A rule that looks back less far than to its last run misses what came in between. */
function gapChecks({resource, kind, label}: AuditQuery): WindowVerdict[] {
  if (kind !== 'alert') return []
  const {frequencyMinutes, windowMinutes, window} = timingOf(resource)
  if (frequencyMinutes === undefined || windowMinutes === undefined || isNothing(window)) return []
  const verdict = {at: placeOf(window), of: resource.place, label, flaw: 'gap' as const}
  if (windowMinutes >= frequencyMinutes) {
    return [{...verdict, state: 'pass', because: 'looks back to its last run'}]
  }
  return [
    {
      ...verdict,
      state: resource.exists === 'yes' ? 'fail' : 'not-proven',
      because: `looks back ${shownMinutes(windowMinutes)} and runs every ${shownMinutes(frequencyMinutes)}: it never sees what comes in between`
    }
  ]
}

/** A count over a time that the rule does not look back. */
function lookbackChecks({query, resource, kind}: AuditQuery): Mark[] {
  if (kind !== 'alert') return []
  const {windowMinutes, frequencyMinutes} = timingOf(resource)
  return query.pipelines.flatMap(({stages}) => {
    const at = stages.findIndex(({operator}) => operator === 'summarize')
    const isCount = at >= 0 && hasLimit(stages.slice(at + 1), stages[at]!.nodes)
    return stages.slice(0, at < 0 ? undefined : at).flatMap(({operator, nodes}): Mark[] => {
      if (operator !== 'where') return []
      return [...everyNode(nodes)].flatMap((node, index, all): Mark[] => {
        const group = all[index + 1]
        const size = isGroup(group) && isName(node, 'ago') ? group.items[0] : undefined
        const minutes = size?.kind === 'number' ? minutesOf(size.text) : undefined
        if (!isGroup(group) || minutes === undefined) return []
        const range = {start: node.start, end: group.end}
        if (isCount && windowMinutes !== undefined && minutes > windowMinutes) {
          return [
            {
              flaw: 'lookback',
              ...range,
              because: `counts over ${shownMinutes(minutes)}, and the rule gives it ${shownMinutes(windowMinutes)}`
            }
          ]
        }
        if (frequencyMinutes !== undefined && minutes < frequencyMinutes) {
          return [
            {
              flaw: 'gap',
              ...range,
              because: `looks back ${shownMinutes(minutes)}, and the rule runs every ${shownMinutes(frequencyMinutes)}: it never sees what comes in between`
            }
          ]
        }
        return []
      })
    })
  })
}
