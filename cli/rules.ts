import {UsageError} from '../shared/errors.js'
import {nearest} from '../shared/inputs.js'
import type {RuleMeta} from '../shared/lint/rules/catalog.js'
import {toolName} from '../shared/version.js'

/** What `mcp-gatehouse rules --help` prints. */
export const rulesHelp = `Usage: ${toolName} rules [options] [rule]

List the rules of lint, or explain one.

  --json
      Print what is known of each rule as JSON.
  -h, --help
      Show this text.
`

/**
 * Text of `mcp-gatehouse rules`: all rules in a table, one in full, or JSON.
 *
 * @throws UsageError for rules and flags that do not exist
 */
export async function rulesText(args: readonly string[]): Promise<string> {
  if (args.includes('--help') || args.includes('-h')) return rulesHelp
  const flags = args.filter(arg => arg.startsWith('-') && arg !== '--json')
  if (flags.length > 0) throw new UsageError(`rules has no flag '${flags[0]!.slice(0, 40)}'`)
  const ids = args.filter(arg => !arg.startsWith('-'))
  if (ids.length > 1) throw new UsageError('rules explains one rule at a time')

  const {catalog} = await import('../shared/lint/rules/catalog.js')
  const [id] = ids
  const chosen = id === undefined ? catalog : [findRule(catalog, id)]
  if (args.includes('--json')) {
    return JSON.stringify(chosen, undefined, 2)
  }
  return id === undefined ? table(catalog) : page(chosen[0]!)
}

function findRule(rules: readonly RuleMeta[], id: string): RuleMeta {
  const rule = rules.find(meta => meta.id === id)
  if (rule) return rule
  const near = nearest(
    id,
    rules.map(meta => meta.id)
  )
  throw new UsageError(
    `there is no rule '${id.slice(0, 60)}'${near ? `: did you mean '${near}'?` : ` ('${toolName} rules' lists them)`}`
  )
}

function table(rules: readonly RuleMeta[]): string {
  const width = Math.max(...rules.map(({id}) => id.length))
  return rules
    .map(meta => `${meta.id.padEnd(width)}  ${meta.severity.padEnd(7)}  ${meta.summary}`)
    .join('\n')
}

function page(meta: RuleMeta): string {
  const example = ({file, text}: {file: string; text: string}) =>
    `${file}\n${text.trimEnd().replace(/^/gm, '    ')}`
  return [
    `${meta.id} (${meta.severity})`,
    meta.summary,
    '',
    meta.why,
    '',
    meta.fix,
    '',
    `Bad: ${example(meta.bad)}`,
    '',
    `Good: ${example(meta.good)}`,
    ...(meta.references.length > 0 ? ['', ...meta.references] : [])
  ].join('\n')
}
