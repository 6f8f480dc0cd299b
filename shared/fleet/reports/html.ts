import {plural} from '../../lint/reports/counts.js'
import {bar, legend} from '../../page/drawings.js'
import {type Child, element} from '../../page/markup.js'
import {renderPage} from '../../page/page.js'
import {code, disclosure, facts, link, section} from '../../page/parts.js'
import type {FleetReport} from '../fleet-report.js'
import {inventoryTables} from './html/inventory.js'
import {anchorsOf, controlRows, repositoryRows, repositoryTables} from './html/repositories.js'
import {ruleTable} from './html/rules.js'

const providers: Readonly<Record<FleetReport['provider'], string>> = {
  github: 'GitHub',
  'azure-devops': 'Azure DevOps'
}

/** Repositories that a page shows, the worst ones: a browser struggles with more. */
const mostRepositories = 2000

/**
 * The report on an organization as one HTML file, which needs nothing but itself. What it leaves out
 * of a very large organization is counted, and is in the other reports.
 */
export function renderHtml(whole: FleetReport): string {
  const report = {...whole, repositories: whole.repositories.slice(0, mostRepositories)}
  const {organization, provider, controls, repositories, rules, history, tool} = report
  const anchors = anchorsOf(report)
  return renderPage({
    title: `MCP servers and hardening: ${organization}`,
    heading: 'MCP servers and hardening of an organization',
    lead: element('p', {class: 'lead'}, code(organization), ` on ${providers[provider]}`),
    wide: true,
    main: [
      section('summary', 'Summary', summary(report)),
      section('unread', 'What was not read', unread(report)),
      section(
        'repositories',
        'Repositories and controls',
        repositories.length === 0
          ? element('p', {}, 'No repository was read.')
          : [restOf(whole), repositoryTables(report, anchors)]
      ),
      controls.length > 0 && section('controls', 'Controls', controlRows(report, anchors)),
      section(
        'rules',
        'Rules',
        rules.length + history.length === 0
          ? element('p', {}, 'No rule has findings.')
          : ruleTable(report)
      ),
      section('inventory', 'Inventory', inventoryTables(report)),
      repositories.length > 0 &&
        section('details', 'Repositories one by one', repositoryRows(report, anchors))
    ],
    footer: element(
      'p',
      {},
      `Made by ${tool.name} ${tool.version} from the text of repositories alone. `,
      'This page runs no script and loads nothing.'
    )
  })
}

/** The end of a list that shows no more than a page does. */
function more(count: number): Child {
  return count > mostRepositories && element('li', {}, `and ${count - mostRepositories} more`)
}

/** What the tables leave out, where they do. */
function restOf({repositories}: FleetReport): Child {
  if (repositories.length <= mostRepositories) return false
  return element(
    'p',
    {},
    `The page shows the worst ${mostRepositories} of ${repositories.length} repositories; the counts above are of all. The reports `,
    code('csv'),
    ' and ',
    code('json'),
    ' have every one.'
  )
}

function summary({summary: counts, controls, remarks, tool}: FleetReport): Child {
  const sum = (key: 'fail' | 'notProven' | 'outOfRepo' | 'pass') =>
    controls.reduce((total, control) => total + control[key], 0)
  const parts = [
    {tone: 'bad', name: 'FAIL', count: sum('fail')},
    {tone: 'unsure', name: 'NOT PROVEN', count: sum('notProven')},
    {tone: 'outside', name: 'OUT OF REPO', count: sum('outOfRepo')},
    {tone: 'good', name: 'PASS', count: sum('pass')}
  ] as const
  return [
    element(
      'p',
      {},
      `${plural(counts.repositories, 'repository', 'repositories')} read, ${counts.withFindings} with findings: ${plural(counts.errors, 'error')}, ${plural(counts.warnings, 'warning')}, ${plural(counts.notes, 'note')}. ${plural(counts.suppressed, 'finding')} accepted.`
    ),
    controls.length > 0 && [
      element('p', {}, 'Verdicts of all controls in all repositories:'),
      bar(parts),
      legend(parts)
    ],
    facts([
      ['MCP servers', counts.servers],
      [
        'Credentials',
        `${counts.stored} stored in plain text, ${counts.referenced} passed by reference`
      ],
      ['Federated identities', counts.identities],
      ['Not read', `${counts.unread}, and ${counts.missing} without a result`],
      ['Tool', `${tool.name} ${tool.version}`]
    ]),
    remarks.length > 0 &&
      element(
        'ul',
        {},
        remarks.map(remark => element('li', {}, remark))
      )
  ]
}

/** What is not in the tables: silence about a repository must not read as a pass. */
function unread({unread: failed, missing}: FleetReport): Child {
  if (failed.length + missing.length === 0) {
    return element('p', {}, 'Every repository of the results was read.')
  }
  return [
    failed.length > 0 &&
      disclosure(
        element(
          'h3',
          {},
          `${plural(failed.length, 'repository', 'repositories')} could not be read`
        ),
        element(
          'ul',
          {},
          failed
            .slice(0, mostRepositories)
            .map(({repository, url, reason}) =>
              element('li', {}, link(url, code(repository)), `: ${reason}`)
            ),
          more(failed.length)
        ),
        {open: true}
      ),
    missing.length > 0 &&
      disclosure(
        element(
          'h3',
          {},
          `${plural(missing.length, 'repository', 'repositories')} of the listing without a result: the run of a shard was ended, or its results are not here`
        ),
        element(
          'ul',
          {class: 'columns'},
          missing.slice(0, mostRepositories).map(name => element('li', {}, code(name))),
          more(missing.length)
        ),
        {open: true}
      )
  ]
}
