import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {defaultConfig} from '../../shared/lint/config/config.js'
import type {LintResult} from '../../shared/lint/finding.js'
import {lint} from '../../shared/lint/lint.js'
import {renderInventory} from '../../shared/lint/reports/inventory.js'
import {renderJson} from '../../shared/lint/reports/json.js'
import {renderJunit} from '../../shared/lint/reports/junit.js'
import {renderMarkdown} from '../../shared/lint/reports/markdown.js'
import {renderSarif} from '../../shared/lint/reports/sarif.js'
import {sourceReader} from '../../shared/lint/reports/source-reader.js'
import {renderTerminalText, renderText} from '../../shared/lint/reports/text.js'
import {catalog} from '../../shared/lint/rules/catalog.js'
import type {FuzzFile} from './mutate.js'
import {PartSearch} from './part-search.js'

/** What is wrong with how a file was handled. */
export interface Failure {
  readonly kind: 'crash' | 'slow' | 'leak' | 'invalid'
  readonly detail: string
}

/** Seconds of processor time that files of this size never need. */
const mostSeconds = 2
/** Characters of a credential that no report may show in a row. */
const shown = 12

/** Lints files together, as a repository, and renders every report of them. */
export async function examine(files: readonly FuzzFile[]): Promise<Failure[]> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-fuzz-'))
  const before = process.cpuUsage()
  try {
    files.forEach(({file, text}, index) => {
      const target = path.join(root, String(index), file)
      fs.mkdirSync(path.dirname(target), {recursive: true})
      fs.writeFileSync(target, text)
    })
    const config = {...defaultConfig, gateways: ['https://mcp.example.com']}
    const result = await lint({root, paths: [root], config})
    const reports = await rendered(result, root)
    const {user, system} = process.cpuUsage(before)
    const seconds = (user + system) / 1e6
    return [
      ...(seconds > mostSeconds
        ? [{kind: 'slow' as const, detail: `${seconds.toFixed(1)} s`}]
        : []),
      ...invalid(result, reports),
      ...leaks(files, reports)
    ]
  } catch (error) {
    return [{kind: 'crash', detail: String((error as Error).stack ?? error)}]
  } finally {
    fs.rmSync(root, {recursive: true, force: true})
  }
}

async function rendered(result: LintResult, root: string): Promise<ReadonlyMap<string, string>> {
  const options = {color: true, source: sourceReader(root)}
  return new Map([
    ['text', renderText(result)],
    ['terminal', await renderTerminalText(result, options)],
    ['json', renderJson(result)],
    ['sarif', renderSarif(result, catalog)],
    ['junit', renderJunit(result, 'error')],
    ['markdown', renderMarkdown(result)],
    ['inventory', renderInventory(result.inventory)]
  ])
}

function invalid(result: LintResult, reports: ReadonlyMap<string, string>): Failure[] {
  const found: string[] = []
  for (const name of ['json', 'sarif']) {
    try {
      JSON.parse(reports.get(name)!)
    } catch (error) {
      found.push(`${name}: ${(error as Error).message}`)
    }
  }
  for (const {location, message, help, ruleId} of result.findings) {
    const {line, column, endLine, endColumn} = location
    if (line < 1 || column < 1 || endLine < line || (endLine === line && endColumn < column))
      found.push(`${ruleId}: a place that ends before it begins`)
    if (/\[object |function \w*\(|undefined|NaN/.test(message + help))
      found.push(`${ruleId}: ${message}`)
  }
  // Colors are the report's own; nothing else may steer a terminal.
  for (const [name, text] of reports) {
    if (/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]|\u001b(?!\[[\d;]*m)/.test(text))
      found.push(`${name}: a control character`)
    if (/^(?:::\w+|##(?:vso|\[))/m.test(text)) found.push(`${name}: a command for the runner`)
  }
  return found.map(detail => ({kind: 'invalid', detail}))
}

/** Parts of credentials in reports, found in one pass over each report whatever was planted. */
function leaks(files: readonly FuzzFile[], reports: ReadonlyMap<string, string>): Failure[] {
  const formats = new Map<string, string>()
  for (const {planted} of files)
    for (const {format, secret} of planted)
      for (const part of partsOf(secret)) formats.set(part, format)
  if (formats.size === 0) return []
  const parts = new PartSearch([...formats.keys()])
  const found: Failure[] = []
  for (const [name, text] of reports) {
    const part = parts.firstIn(text)
    if (part !== undefined)
      found.push({kind: 'leak', detail: `${formats.get(part)} in ${name}: …${part}…`})
  }
  return found
}

/** All parts of the random half of a credential that no report may show. */
function partsOf(secret: string): string[] {
  const lines = secret.split(/\\n|\n/).filter(line => !line.startsWith('-----'))
  return lines.flatMap(line => {
    // Before that stand the fixed letters of a format.
    const from = lines.length > 1 ? 0 : Math.floor(line.length / 3)
    const count = Math.max(0, line.length - shown + 1 - from)
    return Array.from({length: count}, (_, i) => line.slice(from + i, from + i + shown))
  })
}
