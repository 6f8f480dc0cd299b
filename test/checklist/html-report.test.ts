// Thorough: renders thousands of places.
import {describe, expect, test} from '@jest/globals'
import {renderHtml} from '../../shared/checklist/reports/html.js'
import {verdictMeaning} from '../../shared/checklist/verdicts.js'
import type {Links} from '../../shared/lint/reports/links.js'
import {control, mixedReport, reportOf} from '../support/checklist-report.js'
import {comparedReport} from '../support/earlier-report.js'

const commit = {
  service: 'github',
  url: 'https://github.com/acme/assistants',
  commit: '0123456789abcdef0123456789abcdef01234567'
} as const

const links: Links = {
  project: 'https://example.com/gatehouse',
  rule: id => `https://example.com/gatehouse/rules/${id}`,
  page: path => `https://example.com/gatehouse/${path}`,
  lines: ({file, line}) => `https://example.com/acme/${file}#L${line}`
}

describe('the HTML report', () => {
  test('the same report gives the same bytes', () => {
    const context = {subject: 'acme/assistants', commit, links}
    expect(renderHtml(comparedReport, context)).toBe(renderHtml(comparedReport, context))
  })

  test('says what was read, by what, at which commit', () => {
    const html = renderHtml(mixedReport, {subject: 'acme/assistants', commit})
    expect(html).toContain('<title>MCP hardening checklist: acme/assistants</title>')
    expect(html).toContain('<dt>Tool</dt><dd>mcp-gatehouse 1.2.3</dd>')
    expect(html).toContain(
      `<dd><a href="${commit.url}/commit/${commit.commit}"><code>${commit.commit}</code></a></dd>`
    )
    expect(renderHtml(mixedReport)).toContain('<dt>Commit</dt><dd>not known</dd>')
  })

  test('counts in words and as a bar', () => {
    const html = renderHtml(mixedReport)
    expect(html).toContain('<p>Of 5 controls: 1 FAIL, 1 NOT PROVEN, 1 OUT OF REPO, 2 PASS.</p>')
    expect(html.match(/<rect /g)).toHaveLength(4)
    for (const meaning of Object.values(verdictMeaning)) expect(html).toContain(meaning)
  })

  test('links places to their lines and rules to their pages', () => {
    const html = renderHtml(mixedReport, {links})
    expect(html).toContain(
      '<a href="https://example.com/acme/.mcp.json#L6"><code>.mcp.json:6</code></a>'
    )
    expect(html).toContain(
      'Rule <a href="https://example.com/gatehouse/rules/root-filesystem"><code>root-filesystem</code></a>'
    )
  })

  test('shows what somebody accepted with reason and last day', () => {
    expect(renderHtml(mixedReport)).toContain(
      '<span class="badge plain">accepted</span> revoked on the day it was found (until 2027-06-30)'
    )
    const endless = reportOf([
      control({
        id: 'mcp-01',
        verdict: 'FAIL',
        evidence: [{message: 'm', file: 'f', line: 1, accepted: {reason: 'known'}}]
      })
    ])
    expect(renderHtml(endless)).toContain('known (without an end date)')
  })

  test('shows what is missing, what to do and the command, in a block to copy', () => {
    const html = renderHtml(mixedReport)
    expect(html).toContain(
      '<h4>What is missing</h4><ul><li>the value of <code>var.tags</code>, which nothing in the repository gives</li></ul>'
    )
    expect(html).toContain('aria-label="Command for mcp-08"><code>az rest --method get')
  })

  test('opens rows that fail, and no others', () => {
    expect(renderHtml(mixedReport).match(/<details class="control short" open>/g)).toHaveLength(1)
  })

  test('shows the comparison with an earlier report', () => {
    const html = renderHtml(comparedReport)
    expect(html).toContain('<h2 id="changes">Since the earlier report</h2>')
    expect(html).toContain(
      '<p>1 better, 1 worse, 3 same. The earlier report has 2 FAIL, 2 PASS, 0 NOT PROVEN, 1 OUT OF REPO; it was made by mcp-gatehouse 1.2.3.</p>'
    )
    expect(html).toContain('<td class="number">not known</td><td class="number">99.7 %</td>')
    expect(renderHtml(mixedReport)).not.toContain('Since the earlier report')
  })

  test('shows all of five thousand places, the later ones folded away', () => {
    const evidence = Array.from({length: 5000}, (_, at) => ({
      message: `place ${at}`,
      file: `${'deep/'.repeat(20)}${at}.json`,
      line: at + 1,
      ruleId: 'root-filesystem'
    }))
    const html = renderHtml(reportOf([control({id: 'mcp-01', verdict: 'FAIL', evidence})]))
    expect(html.match(/<li>place \d+ <code>/g)).toHaveLength(5000)
    expect(html).toContain('<summary>4900 more places</summary>')
  })

  test('grows with what it shows, and no faster', () => {
    const size = (count: number, length: number) => {
      const evidence = Array.from({length: count}, () => ({
        message: '<'.repeat(length),
        file: '\u202e'.repeat(length),
        line: 1
      }))
      return renderHtml(reportOf([control({id: 'mcp-01', verdict: 'FAIL', evidence})])).length
    }
    const base = size(0, 0)
    const one = size(100, 100) - base
    expect(size(200, 100) - base).toBeLessThan(2.1 * one)
    expect(size(100, 200) - base).toBeLessThan(2.1 * one)
    // The worst text that there is: each character becomes an element.
    expect(size(10, 10_000)).toBeGreaterThan(1_000_000)
  })
})
