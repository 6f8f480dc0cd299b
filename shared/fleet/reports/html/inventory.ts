import {plural} from '../../../lint/reports/counts.js'
import {inventoryColumns, inventoryTexts} from '../../../lint/reports/inventory.js'
import {type Child, element} from '../../../page/markup.js'
import {code, disclosure, link} from '../../../page/parts.js'
import {table} from '../../../page/table.js'
import type {FleetReport} from '../../fleet-report.js'

/** Rows of a table: a browser struggles with more. */
const mostRows = 5000

/** Every MCP server, credential and federated identity of the organization: a table each, to open. */
export function inventoryTables({inventory, summary}: FleetReport): Child {
  const {servers, credentials, identities} = inventory
  return [
    part(plural(servers.length, 'MCP server'), servers.length, () =>
      table({
        caption: caption('MCP servers', servers.length),
        columns: ['Repository', ...inventoryColumns].map(title => ({title})),
        rows: servers
          .slice(0, mostRows)
          .map(entry => [entry.repository, ...inventoryTexts(entry).slice(0, -1), place(entry)]),
        tall: true
      })
    ),
    part(
      `${plural(credentials.length, 'credential')}: ${summary.stored} stored in plain text, ${summary.referenced} passed by reference`,
      credentials.length,
      () =>
        table({
          caption: caption('Credentials', credentials.length),
          columns: ['Repository', 'Credential', 'State', 'MCP server', 'Where'].map(title => ({
            title
          })),
          rows: credentials
            .slice(0, mostRows)
            .map(entry => [
              entry.repository,
              entry.what,
              entry.state === 'stored' ? {tone: 'bad', content: 'stored'} : entry.state,
              entry.server ?? '-',
              place(entry)
            ]),
          tall: true
        })
    ),
    part(
      plural(identities.length, 'federated identity', 'federated identities'),
      identities.length,
      () =>
        table({
          caption: caption('Federated identities', identities.length),
          columns: ['Repository', 'Identity', 'Cloud', 'Issuer', 'Subjects', 'Where'].map(
            title => ({
              title
            })
          ),
          rows: identities
            .slice(0, mostRows)
            .map(entry => [
              entry.repository,
              code(entry.name),
              entry.provider,
              entry.issuer ?? 'not known',
              entry.subjects.map((subject, at) => [at > 0 && ', ', code(subject)]),
              place(entry)
            ]),
          tall: true
        })
    )
  ]
}

function part(title: string, count: number, content: () => Child): Child {
  return disclosure(
    element('h3', {}, title),
    count === 0 ? element('p', {}, 'There are none.') : content(),
    {class: 'inventory'}
  )
}

/** What a table shows, and what it leaves out. */
function caption(what: string, count: number): string {
  const order = `${what} by repository, file and line`
  if (count <= mostRows) return order
  return `${order}: the first ${mostRows} of ${count}. The report inventory has every one.`
}

function place({file, line, lineUrl}: {file: string; line: number; lineUrl: string}): Child {
  return link(lineUrl, code(`${file}:${line}`))
}
