/** When an alert rule fires: what it makes of the rows of its query, how often, and over how long. */
import type {Resource} from '../../../infrastructure/resource.js'
import {matches, property, scalarText} from '../../../infrastructure/values/three-valued.js'
import {isNothing, listItems, type Value} from '../../../infrastructure/values/value.js'
import type {Row} from '../../../languages/kql/run/run-query.js'
import {type KqlValue, NotRun, numberOf, textOf} from '../../../languages/kql/run/values.js'
import {minutesOf, timingOf} from '../timing.js'

/** How a rule decides by the rows of its query. */
export interface Firing {
  readonly everyMinutes: number
  readonly overMinutes: number
  /** Rows of each combination of these columns are looked at by themselves. */
  readonly dimensions: readonly string[]
  fires(rows: readonly Row[]): boolean
}

const notEveryRow = 'does not fire on every row of its query'

/** How a rule fires, or a clause that says why that is not known or not enough. */
export function firingOf(rule: Resource): Firing | string {
  const {frequencyMinutes: everyMinutes, windowMinutes} = timingOf(rule)
  const override = property(rule.body, 'properties.overrideQueryTimeRange')
  const overMinutes = isNothing(override) ? windowMinutes : minutesOf(scalarText(override) ?? '')
  if (!everyMinutes || !overMinutes) {
    return 'it is not known here how often it runs and how far it looks back'
  }
  const criterion = criterionOf(rule.body)
  if (typeof criterion === 'string') return criterion
  const {limit, measure, dimensions} = criterion
  return {
    everyMinutes,
    overMinutes,
    dimensions,
    fires: rows => [...grouped(rows, dimensions)].some(group => limit(measure(group)))
  }
}

interface Criterion {
  readonly limit: (count: number) => boolean
  readonly measure: (rows: readonly Row[]) => number
  readonly dimensions: readonly string[]
}

function criterionOf(body: Value): Criterion | string {
  const all = property(body, 'properties.criteria.allOf')
  const [item, ...others] = listItems(all)
  if (others.length > 0 || (all.kind === 'list' && all.open)) {
    return 'fires only where several criteria are met together'
  }
  if (!item || isNothing(all)) return withoutCriteria(body)
  const periods = property(item, 'failingPeriods.minFailingPeriodsToAlert')
  if (!isNothing(periods) && scalarText(periods) !== '1') {
    const times = scalarText(periods)
    return times === undefined
      ? 'it is not known here after how many periods it fires'
      : `fires only where ${times} periods in a row give rows`
  }
  const dimensions = dimensionsOf(property(item, 'dimensions'))
  const limit = limitOf(property(item, 'operator'), property(item, 'threshold'))
  const measure = measureOf(item)
  if (!dimensions) return 'looks at some values of a dimension only'
  return limit && measure ? {limit, measure, dimensions} : notEveryRow
}

/** Rules of the older API, and of Microsoft Sentinel, count rows. */
function withoutCriteria(body: Value): Criterion | string {
  const trigger = property(body, 'properties.trigger')
  const metric = property(trigger, 'metricTrigger')
  const isSentinel = isNothing(trigger)
  const limit = isSentinel
    ? limitOf(
        property(body, 'properties.triggerOperator'),
        property(body, 'properties.triggerThreshold')
      )
    : limitOf(property(trigger, 'operator'), property(trigger, 'threshold'))
  const isPlain = isNothing(metric) || (metric.kind === 'list' && metric.items.length === 0)
  return limit && isPlain ? {limit, measure: rows => rows.length, dimensions: []} : notEveryRow
}

/** Without operator and limit a rule fires on any row. */
function limitOf(operator: Value, threshold: Value): Criterion['limit'] | undefined {
  const number = isNothing(threshold) ? 0 : Number(scalarText(threshold) ?? Number.NaN)
  const name = isNothing(operator) ? 'greaterthan' : scalarText(operator)?.toLowerCase()
  if (Number.isNaN(number)) return undefined
  switch (name) {
    case 'gt':
    case 'greaterthan':
      return count => count > number
    case 'greaterthanorequal':
    case 'greaterorequal':
      return count => count >= number
    case undefined:
      return undefined
    default:
      // Fewer than, or exactly as many: such a rule is silent when there is more to tell.
      return () => false
  }
}

function measureOf(item: Value): Criterion['measure'] | undefined {
  const aggregation = property(item, 'timeAggregation')
  const isCount = matches(aggregation, text => /^count$/i.test(text), 'yes').is
  if (isCount === 'yes') return rows => rows.length
  const name = scalarText(aggregation)?.toLowerCase()
  const column = scalarText(property(item, 'metricMeasureColumn'))
  if (column === undefined || name === undefined) return undefined
  return rows => {
    const values = rows.map(row => numberOf(cell(row, column)))
    switch (name) {
      case 'total':
        return values.reduce((sum, value) => sum + value, 0)
      case 'maximum':
        return Math.max(...values)
      case 'minimum':
        return Math.min(...values)
      case 'average':
        return values.reduce((sum, value) => sum + value, 0) / values.length
      default:
        return Number.NaN
    }
  }
}

/** The columns by which a rule splits its alerts; undefined where it leaves out some of their values. */
function dimensionsOf(list: Value): string[] | undefined {
  if (isNothing(list)) return []
  if (list.kind !== 'list' || list.open) return undefined
  const names = list.items.map(item => {
    const values = listItems(property(item, 'values')).map(scalarText)
    const isAll =
      values.includes('*') &&
      matches(property(item, 'operator'), text => /^include$/i.test(text), 'yes').is === 'yes'
    return isAll ? scalarText(property(item, 'name')) : undefined
  })
  return names.every(name => name !== undefined) ? names : undefined
}

function grouped(rows: readonly Row[], dimensions: readonly string[]): Iterable<readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = dimensions.map(name => textOf(cell(row, name))).join('\0')
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups.values()
}

function cell(row: Row, name: string): KqlValue {
  const value = row.get(name)
  if (value === undefined) throw new NotRun(`gives no column '${name}', which its rule asks for`)
  return value
}
