import {neutralise} from '../../masking/neutralise.js'
import type {InventoryEntry} from '../finding.js'
import {plural} from './counts.js'

const columns = ['Server', 'Client', 'Runs', 'Reads', 'Credential', 'Gateway', 'Where'] as const

/** The table that `--inventory` prints: which MCP servers there are, and with whose credentials. */
export function renderInventory(inventory: readonly InventoryEntry[]): string {
  if (inventory.length === 0) return 'No MCP servers were found.\n'
  const rows = inventoryRows(inventory).map(row => row.map(cut))
  const widths = columns.map((column, index) =>
    rows.reduce((widest, row) => Math.max(widest, row[index]!.length), column.length)
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index]!)))
      .join('  ')
      .trimEnd()
  const stored = inventory.filter(({credential}) => credential === 'stored').length
  const summary = `${plural(inventory.length, 'MCP server')} found${stored > 0 ? `, ${stored} with a stored credential` : ''}.`
  return [
    line(columns),
    line(widths.map(width => '-'.repeat(width))),
    ...rows.map(line),
    '',
    summary,
    ''
  ].join('\n')
}

/** Longest text of a cell on a terminal. */
const longest = 64

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}

/** The rows of the table, for the summary page. */
export function inventoryRows(inventory: readonly InventoryEntry[]): string[][] {
  return inventory.map(entry => inventoryTexts(entry).map(clean))
}

export const inventoryColumns: readonly string[] = columns

/** The cells of a row as they stand in files: the report that shows them makes them harmless. */
export function inventoryTexts(entry: InventoryEntry): string[] {
  const {server, client, credential, file, line, reads, throughGateway} = entry
  const version = entry.version === null ? '' : `@${entry.version}`
  const runs = entry.host ?? (entry.package === null ? '?' : `${entry.package}${version}`)
  return [
    entry.disabled ? `${server} (off)` : server,
    client,
    entry.transport === 'http' || entry.runner === null || entry.runner === entry.package
      ? runs
      : `${entry.runner} ${runs}`,
    reads.join(' ') || '-',
    credential === 'none' ? '-' : credential,
    throughGateway === null ? '-' : throughGateway ? 'yes' : 'no',
    `${file}:${line}`
  ]
}

/** On one line, and nothing that a terminal or a CI system would act on. */
function clean(text: string): string {
  return neutralise(text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' '))
}
