/** What the transformation of a data flow makes of records, held against stream and table. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {property} from '../../infrastructure/values/three-valued.js'
import {listItems, options, plainText, type Value} from '../../infrastructure/values/value.js'
import {columnsOf as columnsRead} from '../../languages/kql/columns.js'
import {parseKql} from '../../languages/kql/syntax.js'
import type {RelatedPlace} from '../verdict.js'
import type {ChainVerdict} from './chain-verdict.js'
import {withHoles} from './queries.js'
import {auditTables, columnsOf} from './tables.js'

interface FlowOutput {
  readonly rule: Resource
  readonly value: Value
  readonly table: string
}

/**
 * Verdicts on a transformation: it reads columns that its stream declares, gives the time, and gives
 * no column that the table lacks, which the platform drops.
 */
export function outputChecks(
  {rule, value, table}: FlowOutput,
  resources: Resources
): ChainVerdict[] {
  const transforms = options(property(value, 'transformKql'))
  const declared = auditTables(resources).get(table)
  return transforms.flatMap((form): ChainVerdict[] => {
    if (form.kind !== 'text') return []
    const query = parseKql(withHoles(form.text))
    if (query?.pipelines.length !== 1) return []
    const stream = streamColumns(rule, value)
    const {reads, result} = columnsRead(query, name => (name === 'source' ? stream : undefined))
    const {text} = form.text
    const base = {
      of: rule.place,
      label: rule.label,
      state: rule.exists === 'yes' ? ('fail' as const) : ('not-proven' as const)
    }
    const at = (range: {start: number; end: number}) => ({
      file: text.file,
      range: text.range(range.start, range.end)
    })
    const missing = reads.filter(read => read.isMissing && read.table === 'source')
    const found = missing.map(
      (read): ChainVerdict => ({
        ...base,
        at: at(read),
        flaw: 'source',
        because: `reads '${read.name}', and its stream declares no such column`
      })
    )
    if (result.isOpen) return found
    const last = query.pipelines[0]!.stages.at(-1) ?? {start: 0, end: text.text.length}
    if (!result.names.has('TimeGenerated')) {
      found.push({
        ...base,
        at: at(last),
        flaw: 'time',
        because: `gives '${table}' no TimeGenerated: every record is refused`
      })
    }
    const columns = declared?.resource && declared.columns
    const extra = columns
      ? [...result.names].filter(name => !columns.includes(name) && !name.startsWith('_'))
      : []
    if (extra.length > 0) {
      const related: RelatedPlace[] = declared?.resource
        ? [{message: 'the table', at: declared.resource.place}]
        : []
      found.push({
        ...base,
        at: at(last),
        flaw: 'output',
        because: `gives '${table}' ${extra.length === 1 ? 'a column' : 'columns'} that it has not: ${extra
          .slice(0, 5)
          .map(name => `'${name}'`)
          .join(', ')}${extra.length > 5 ? ', …' : ''}`,
        related
      })
    }
    if (found.length > 0) return found
    return [
      {
        ...base,
        at: at(last),
        flaw: 'output',
        state: 'pass',
        because: `gives '${table}' columns that it has`
      }
    ]
  })
}

/** The columns of the streams that a flow takes; undefined where one is not declared here. */
function streamColumns(rule: Resource, flow: Value): string[] | undefined {
  const names = listItems(property(flow, 'streams')).map(plainText)
  const declarations = property(rule.body, 'properties.streamDeclarations')
  const found: string[] = []
  for (const name of names) {
    const columns = name === undefined ? undefined : declared(declarations, name)
    if (!columns) return undefined
    found.push(...columns)
  }
  return found.length > 0 ? found : undefined
}

/** In ARM streams are entries by their names, in Terraform blocks with a name. */
function declared(declarations: Value, name: string): string[] | undefined {
  if (declarations.kind === 'list') {
    const block = declarations.items.find(item => plainText(property(item, 'name')) === name)
    return block && columnsOf(property(block, 'columns'))
  }
  if (declarations.kind !== 'object') return undefined
  const found = declarations.entries.find(({key}) => key.text.text === name)
  return found && columnsOf(property(found.value, 'columns'))
}
