import type {FleetReport} from '../fleet-report.js'

/** Row by row a repository: what was read worst first, then what was not, then what is missing. */
export function renderCsv(report: FleetReport): string {
  const {controls} = report
  const header = [
    'repository',
    'url',
    'branch',
    'commit',
    'status',
    'reason',
    'errors',
    'warnings',
    'notes',
    'suppressed',
    'unreadable',
    'servers',
    'stored_credentials',
    'identities',
    ...controls.map(({id}) => id)
  ]
  const rows = [
    ...report.repositories.map(row => {
      const verdicts = new Map(row.controls.map(({id, verdict}) => [id, verdict]))
      return [
        row.repository,
        row.url,
        row.branch,
        row.commit,
        'read',
        '',
        row.errors,
        row.warnings,
        row.notes,
        row.suppressed,
        row.unreadable,
        row.servers,
        row.stored,
        row.identities,
        ...controls.map(({id}) => verdicts.get(id) ?? '')
      ]
    }),
    ...report.unread.map(({repository, url, reason}) => [
      repository,
      url,
      '',
      '',
      'unread',
      reason
    ]),
    ...report.missing.map(repository => [repository, '', '', '', 'missing', ''])
  ]
  return csv(header, rows)
}

/** Row by row an MCP server, a credential or a federated identity of the organization. */
export function renderInventoryCsv({inventory}: FleetReport): string {
  const header = ['kind', 'repository', 'file', 'line', 'name', 'state', 'details', 'url']
  const rows = [
    ...inventory.servers.map(entry => [
      'server',
      entry.repository,
      entry.file,
      entry.line,
      entry.server,
      entry.disabled
        ? 'disabled'
        : entry.credential === 'none'
          ? ''
          : `${entry.credential} credential`,
      [
        entry.client,
        entry.host ?? `${entry.package ?? ''}${entry.version === null ? '' : `@${entry.version}`}`,
        entry.reads.length > 0 ? `reads ${entry.reads.join(' ')}` : '',
        entry.throughGateway === null
          ? ''
          : entry.throughGateway
            ? 'through a gateway'
            : 'past the gateways',
        entry.runsInCi ? 'in CI' : ''
      ]
        .filter(part => part !== '')
        .join('; '),
      entry.lineUrl
    ]),
    ...inventory.credentials.map(entry => [
      'credential',
      entry.repository,
      entry.file,
      entry.line,
      entry.what,
      entry.state,
      entry.server === undefined ? '' : `of server ${entry.server}`,
      entry.lineUrl
    ]),
    ...inventory.identities.map(entry => [
      'identity',
      entry.repository,
      entry.file,
      entry.line,
      entry.name,
      entry.provider,
      [entry.issuer === null ? '' : `issuer ${entry.issuer}`, ...entry.subjects]
        .filter(part => part !== '')
        .join('; '),
      entry.lineUrl
    ])
  ]
  return csv(header, rows)
}

type Cell = string | number

/** CSV after RFC 4180; short rows are filled up. */
function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (row: readonly Cell[]) => header.map((_, at) => cell(row[at] ?? '')).join(',')
  return `${[header, ...rows].map(line).join('\r\n')}\r\n`
}

/**
 * A cell on one line. A text that a spreadsheet would take for a formula begins with an apostrophe
 * (OWASP, "CSV Injection"): names of files and servers are anybody's.
 */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const text = value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
  const safe = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text
  return /[",']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
