import type {LintConfig} from '../../shared/lint/config/config.js'
import type {Rule} from '../../shared/lint/rule.js'
import {lintFiles} from './tree.js'

/** `severity: text at the finding` of each finding of one rule in one file. */
export async function findingsIn(
  rule: Rule,
  file: string,
  text: string,
  config: Partial<LintConfig> = {}
): Promise<string[]> {
  const {findings} = await lintFiles({[file]: text}, {rules: [rule], config})
  const lines = text.split('\n')
  return findings.map(({severity, location: {line, column, endLine, endColumn}}) => {
    const first = lines[line - 1]!
    const shown =
      endLine === line ? first.slice(column - 1, endColumn - 1) : `${first.slice(column - 1)}…`
    return `${severity}: ${shown}`
  })
}

/** The same for one server of a client's JSON configuration. */
export function serverFindings(
  rule: Rule,
  server: object,
  options: {file?: string; key?: string; config?: Partial<LintConfig>} = {}
): Promise<string[]> {
  const {file = '.mcp.json', key = 'mcpServers', config} = options
  return findingsIn(rule, file, JSON.stringify({[key]: {s: server}}, null, 1), config)
}

/** A workflow with one step, given without indentation. */
export function workflowOf(step: string): string {
  const body = step.replace(/^/gm, '      ')
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${body}\n`
}
