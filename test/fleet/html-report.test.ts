// Thorough: renders thousands of repositories.
import {describe, expect, test} from '@jest/globals'
import type {FleetReport} from '../../shared/fleet/fleet-report.js'
import {renderHtml} from '../../shared/fleet/reports/html.js'
import {fleetReport} from '../support/fleet-report.js'

const hostile = '</table><script>alert(1)</script>\u202e'

describe('the page of an organization', () => {
  test('the same report gives the same bytes', () => {
    expect(renderHtml(fleetReport(20))).toBe(renderHtml(fleetReport(20)))
  })

  test('grows with the repositories, and no faster', () => {
    const [none, some, twice] = [0, 50, 100].map(count => renderHtml(fleetReport(count)).length)
    expect(twice! - none!).toBeLessThan(2.1 * (some! - none!))
  })

  test('of a very large organization it shows the worst, and says what it leaves out', () => {
    const report = fleetReport(10)
    const many = <T>(items: readonly T[], count: number) =>
      Array.from({length: count}, (_, at) => items[at % items.length]!)
    const html = renderHtml({
      ...report,
      repositories: Array.from({length: 2003}, (_, at) => ({
        ...report.repositories[at % 10]!,
        repository: `acme/r${at}`
      })),
      controls: report.controls.map(control => ({...control, fail: 2003})),
      missing: many(['acme/late'], 2001),
      inventory: {...report.inventory, servers: many(report.inventory.servers, 5001)}
    })
    expect(html).toContain(
      'The page shows the worst 2000 of 2003 repositories; the counts above are of all.'
    )
    expect(html).toContain('>acme/r1999</a>')
    expect(html).not.toContain('acme/r2000')
    expect(html).toContain('<li>and 1 more</li>')
    expect(html).toMatch(/<li>and \d+ more<\/li><\/ul><\/div><\/details><details>/)
    expect(html).toContain('<h3>5001 MCP servers</h3>')
    expect(html).toContain(
      'MCP servers by repository, file and line: the first 5000 of 5001. The report inventory has every one.'
    )
    expect(html).toContain('<caption><span>Credentials by repository, file and line</span>')
  })

  test('says what was not read and what has no result, before the table', () => {
    const html = renderHtml(fleetReport(3))
    expect(html).toContain('<h3>1 repository could not be read</h3>')
    expect(html).toContain('</a>: the token may not read it: install the App there</li>')
    expect(html).toContain('<h3>2 repositories of the listing without a result')
    expect(html.indexOf('could not be read')).toBeLessThan(html.indexOf('<table>'))
  })

  test('lists every server, credential and identity with a link to its line', () => {
    const html = renderHtml(fleetReport(4))
    expect(html).toContain('<h3>6 MCP servers</h3>')
    expect(html).toContain('<h3>3 credentials: 3 stored in plain text, 0 passed by reference</h3>')
    expect(html).toContain('<h3>4 federated identities</h3>')
    expect(html.match(/\.mcp\.json#L\d+"><code>\.mcp\.json:\d+<\/code><\/a>/g)).toHaveLength(9)
    expect(html.match(/infra\/ci\.tf#L9"><code>infra\/ci\.tf:9<\/code><\/a>/g)).toHaveLength(4)
  })

  test('shows counts over time, also of rules that have no findings any more', () => {
    const html = renderHtml(fleetReport(10))
    expect(html).toContain('<desc>3, then 2, then 0</desc>')
    expect(html).toContain('>2026-09-01</th>')
    const {history: _, ...rest} = fleetReport(10)
    const bare = renderHtml({...rest, history: []})
    expect(bare).not.toContain('<svg class="line"')
    expect(bare).toContain('>Findings</th>')
  })

  test('a report of nothing is a page that says so', () => {
    const nothing: FleetReport = {
      ...fleetReport(0),
      controls: [],
      unread: [],
      missing: [],
      rules: [],
      history: [],
      inventory: {servers: [], credentials: [], identities: []},
      remarks: []
    }
    const html = renderHtml(nothing)
    expect(html).toContain('No repository was read.')
    expect(html).toContain('No rule has findings.')
    expect(html.match(/There are none\./g)).toHaveLength(3)
    expect(html).not.toContain('<table>')
  })

  test('text of repositories is text, and no address leads out but on the web', () => {
    const report = fleetReport(2)
    const [first, second] = report.repositories
    const [server] = report.inventory.servers
    const html = renderHtml({
      ...report,
      organization: hostile,
      repositories: [
        {...first!, repository: hostile, branch: hostile, url: 'javascript:alert(1)'},
        {...second!, rules: {[hostile]: 1}}
      ],
      unread: [{repository: hostile, url: 'javascript:alert(1)', reason: hostile}],
      missing: [hostile],
      rules: [{...report.rules[0]!, id: hostile, summary: hostile, url: 'javascript:alert(1)'}],
      history: [{label: hostile, repositories: 1, unread: 0, rules: {[hostile]: 1}}],
      inventory: {
        servers: [{...server!, server: hostile, file: hostile, lineUrl: 'javascript:alert(1)'}],
        credentials: [],
        identities: []
      },
      remarks: [hostile]
    })
    expect(html).not.toContain('<script')
    expect(html).not.toContain('javascript:alert(1)"')
    expect(html).not.toContain('\u202e')
  })
})
