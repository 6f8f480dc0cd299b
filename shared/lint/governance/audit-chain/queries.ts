/** Queries over the tables of MCP calls, wherever they stand, with what runs them. */
import type {PartialText} from '../../facts/facts.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {property} from '../../infrastructure/values/three-valued.js'
import {listItems, options, type Value} from '../../infrastructure/values/value.js'
import {type ColumnFlow, columnsOf} from '../../languages/kql/columns.js'
import {type KqlQuery, parseKql} from '../../languages/kql/syntax.js'
import {holeMark} from '../../languages/kql/tokens.js'
import {auditTables} from './tables.js'

export interface AuditQuery {
  readonly text: PartialText
  readonly query: KqlQuery
  readonly flow: ColumnFlow
  /** What has it: an alert rule, a saved search, a file. */
  readonly resource: Resource
  readonly label: string
  /** `file` for a file that no rule here runs. */
  readonly kind: 'alert' | 'saved' | 'file'
}

const alertTypes = [
  'microsoft.insights/scheduledqueryrules',
  'microsoft.securityinsights/alertrules',
  'microsoft.operationalinsights/workspaces/providers/alertrules'
]
const savedTypes = [
  'microsoft.operationalinsights/workspaces/savedsearches',
  'microsoft.operationalinsights/querypacks/queries'
]
const fileType = 'kql/query'

const kept = new WeakMap<Resources, readonly AuditQuery[]>()

export function auditQueries(resources: Resources): readonly AuditQuery[] {
  const known = kept.get(resources)
  if (known) return known
  const tables = auditTables(resources)
  const names = [...tables.keys()]
  const found: AuditQuery[] = []
  const read = (resource: Resource, kind: AuditQuery['kind'], value: Value) => {
    for (const form of options(value)) {
      if (form.kind !== 'text' || !names.some(name => form.text.text.text.includes(name))) continue
      const query = parseKql(withHoles(form.text))
      if (!query) continue
      const flow = columnsOf(query, name => tables.get(name)?.columns)
      // A table whose columns are not known is one of ours all the same.
      const {label} = resource
      found.push({text: form.text, query, flow, resource, label, kind})
    }
  }
  for (const resource of resources.ofType(...alertTypes)) {
    for (const value of queriesOf(resource)) read(resource, 'alert', value)
  }
  for (const resource of resources.ofType(...savedTypes)) {
    const properties = property(resource.body, 'properties')
    for (const name of ['query', 'body']) read(resource, 'saved', property(properties, name))
  }
  const used = new Set(found.map(({text}) => text.text.file.path))
  for (const resource of resources.ofType(fileType)) {
    const {path} = resource.place.file
    // Hunting queries are run by people, who look at more than an alert does.
    const isHunting = /\.ya?ml$/i.test(path) || /(?:^|\/)hunt/i.test(path)
    if (!used.has(path)) {
      read(resource, isHunting ? 'saved' : 'file', property(resource.body, 'properties.query'))
    }
  }
  kept.set(resources, found)
  return found
}

/** The queries of an alert rule, of either version. */
function queriesOf({body}: Resource): Value[] {
  const criteria = listItems(property(body, 'properties.criteria.allOf'))
  return [
    ...criteria.map(item => property(item, 'query')),
    property(body, 'properties.source.query'),
    property(body, 'properties.query')
  ]
}

/** Text with a mark in place of what is not known. */
export function withHoles({text, holes}: PartialText): string {
  let result = ''
  let at = 0
  for (const {start, end} of [...holes].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    result += text.text.slice(at, start) + holeMark.repeat(end - start)
    at = end
  }
  return result + text.text.slice(at)
}

/** Whether a table of MCP calls is what a pipeline of the query reads. */
export function placeIn({text}: AuditQuery, {start, end}: {start: number; end: number}) {
  return {file: text.text.file, range: text.text.range(start, end)}
}
