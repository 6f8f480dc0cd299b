/** The fields that the gateway's log writes, held against what reads the records. */
import {auditColumns} from '../../../audit/table.js'
import type {Repository} from '../../facts/repository.js'
import {property} from '../../infrastructure/values/three-valued.js'
import {options} from '../../infrastructure/values/value.js'
import {isStandardColumn} from '../../languages/kql/names.js'
import {everyNode, isName, isSign, type KqlNode, parseKql} from '../../languages/kql/syntax.js'
import {expressionOf} from '../gateway/expression.js'
import {mcpPolicies} from '../gateway/facts.js'
import {placeOfStatement, type Statement} from '../gateway/statements.js'
import type {ChainVerdict} from './chain-verdict.js'
import type {Flow} from './data-flow.js'
import {auditQueries, withHoles} from './queries.js'
import {auditTables} from './tables.js'

/** What the logs of the policies for MCP servers write, where all of it is known. */
export interface LogFields {
  readonly names: ReadonlySet<string>
  readonly statement: Statement
}

/** Verdicts on what transformations and queries read and no log of the gateway writes. */
export function fieldChecks(repository: Repository, flows: readonly Flow[]): ChainVerdict[] {
  const log = logFields(repository)
  if (!log) return []
  const transforms = flows.filter(({value}) =>
    options(property(value, 'transformKql')).some(({kind}) => kind === 'text')
  )
  if (transforms.length > 0) return transforms.flatMap(flow => ofTransform(flow, log))
  // A table that is declared, or a rule that is not read here, may rename the fields.
  const tables = [...auditTables(repository.resources).values()]
  if (flows.length > 0 || tables.some(({resource}) => resource)) return []
  return ofQueries(repository, log)
}

/** Undefined where there is no log, or it may write more than is known here. */
export function logFields(repository: Repository): LogFields | undefined {
  const statements = mcpPolicies(repository).flatMap(facts => facts.named(/^log-to-eventhub$/))
  const names = new Set<string>()
  for (const statement of statements) {
    const fields = statement.element.texts
      .map(text => expressionOf(text))
      .flatMap(({tokens}) => {
        const isOpen = tokens.some(
          ({text}) => text === 'FromObject' || text === 'Add' || text === 'Merge'
        )
        const found = tokens.flatMap((token, index) =>
          token.kind === 'text' &&
          tokens[index - 1]?.text === '(' &&
          tokens[index - 2]?.text === 'JProperty'
            ? [token.text]
            : []
        )
        return isOpen ? [undefined] : found
      })
    if (fields.length === 0 || fields.includes(undefined)) return undefined
    for (const field of fields) if (field !== undefined) names.add(field)
  }
  const [statement] = statements
  return statement && {names, statement}
}

/** `record.caller_oid`, where `record` is the text of the event. */
function ofTransform({rule, value}: Flow, {names, statement}: LogFields): ChainVerdict[] {
  return options(property(value, 'transformKql')).flatMap((form): ChainVerdict[] => {
    const query = form.kind === 'text' ? parseKql(withHoles(form.text)) : undefined
    if (form.kind !== 'text' || !query) return []
    const nodes = query.pipelines.flatMap(({stages}) =>
      stages.flatMap(stage => [...everyNode(stage.nodes)])
    )
    const events = new Set(
      nodes.flatMap((node, index) =>
        isEvent(nodes, index) && node.kind === 'name' ? [node.text] : []
      )
    )
    const missing = nodes.flatMap((node, index) => {
      const owner = nodes[index - 2]
      const isField =
        node.kind === 'name' && isSign(nodes[index - 1], '.') && owner?.kind === 'name'
      return isField && events.has(owner.text) && !names.has(node.text) ? [node] : []
    })
    const [first] = missing
    if (!first) return []
    const {text} = form.text
    return [
      {
        at: {file: text.file, range: text.range(first.start, first.end)},
        of: rule.place,
        label: rule.label,
        flaw: 'field',
        state: rule.exists === 'yes' ? 'fail' : 'not-proven',
        because: `reads ${listed(missing.map(node => (node.kind === 'name' ? node.text : '')))}, which the gateway's log does not write`,
        related: [{message: 'the log', at: placeOfStatement(statement)}]
      }
    ]
  })
}

/** `record = parse_json(RawData)`. */
function isEvent(nodes: readonly KqlNode[], index: number): boolean {
  return isSign(nodes[index + 1], '=') && isName(nodes[index + 2], 'parse_json', 'todynamic')
}

function ofQueries(repository: Repository, {names, statement}: LogFields): ChainVerdict[] {
  const read = auditQueries(repository.resources).flatMap(query => query.flow.reads)
  const wanted = read
    .filter(({table}) => table !== undefined)
    .map(({name}) => name.replace(/_[sdbgt]$/, ''))
    .filter(name => name in auditColumns && !names.has(name) && !isStandardColumn(name))
  const missing = [...new Set(wanted)].sort()
  if (missing.length === 0) return []
  const at = placeOfStatement(statement)
  return [
    {
      at,
      of: at,
      label: 'log-to-eventhub',
      flaw: 'field',
      state: 'fail',
      because: `writes ${listed([...names])}, and queries here read ${listed(missing)}`
    }
  ]
}

function listed(names: readonly string[]): string {
  const each = [...new Set(names)]
  const more = each.length > 5 ? ` and ${each.length - 5} more` : ''
  return `${each
    .slice(0, 5)
    .map(name => `'${name}'`)
    .join(', ')}${more}`
}
