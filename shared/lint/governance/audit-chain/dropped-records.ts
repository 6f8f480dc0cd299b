/** What keeps records of the Event Hub from their table: a flow of another stream, or a filter. */
import type {Resource} from '../../infrastructure/resource.js'
import {property} from '../../infrastructure/values/three-valued.js'
import {listItems, options, plainText, type Value} from '../../infrastructure/values/value.js'
import {kqlTokens} from '../../languages/kql/tokens.js'
import {withHoles} from './queries.js'

/** Operators of KQL after which a record may be missing. */
const filters: ReadonlySet<string> = new Set(['filter', 'limit', 'sample', 'take', 'top', 'where'])

/** Why records of the hub may not reach the table of a flow; undefined where nothing says so. */
export function whyDropped(rule: Resource, flow: Value): string | undefined {
  const source = property(rule.body, 'properties.dataSources.dataImports.eventHub')
  const stream = plainText(property(source, 'stream'))
  const streams = listItems(property(flow, 'streams')).map(plainText)
  if (stream !== undefined && streams.every(name => name !== undefined && name !== stream)) {
    return `its flow does not take the stream '${stream}' of the Event Hub`
  }
  return options(property(flow, 'transformKql')).some(mayFilter)
    ? 'its transformation may leave out records'
    : undefined
}

function mayFilter(form: Value): boolean {
  if (form.kind !== 'text') return false
  const tokens = kqlTokens(withHoles(form.text)) ?? []
  return tokens.some(
    ({text}, index) => filters.has(text.toLowerCase()) && tokens[index - 1]?.text === '|'
  )
}
