import {describe, expect, test} from '@jest/globals'
import {renderMarkdown} from '../../../shared/lint/reports/markdown.js'
import {finding, result} from '../../support/findings.js'

describe('the Markdown report', () => {
  test('counts, lists errors first and names files that were not read', () => {
    expect(
      renderMarkdown(
        result({
          findings: [finding({severity: 'note', location: {line: 1}}), finding()],
          unreadable: [{file: 'a|b.json', reason: 'is <b>a</b> folder'}],
          files: 2,
          suppressed: 1
        })
      )
    ).toBe(
      [
        '## MCP gatehouse: 1 error, 1 note',
        '',
        '2 files read, 1 finding suppressed.',
        '',
        '| | Rule | Place | Finding |',
        '|---|---|---|---|',
        "| 🛑 error | `root-filesystem` | `.mcp.json:5` | MCP server 'files' may use all of '/'<br>Name the one folder it needs. |",
        "| ℹ️ note | `root-filesystem` | `.mcp.json:1` | MCP server 'files' may use all of '/'<br>Name the one folder it needs. |",
        '',
        '### Not read in full',
        '',
        '| File | Reason |',
        '|---|---|',
        '| <code>a\\|b.json</code> | is &lt;b&gt;a&lt;/b&gt; folder |',
        ''
      ].join('\n')
    )
  })

  test('counts what is beyond the limit', () => {
    const findings = Array.from({length: 5}, () => finding())
    const text = renderMarkdown(result({findings}), {limit: 2, remark: 'A remark.'})
    expect(text.match(/🛑/g)).toHaveLength(2)
    expect(text).toContain('… and 3 more findings.')
    expect(text).toContain('A remark.')
  })

  test('text from linted files is neither Markdown nor HTML', () => {
    const message = "server '![x](https://evil.example/x.png) <img src=x> @team #1\n## h | `c`'"
    const file = 'a`|b\n.json'
    const text = renderMarkdown(result({findings: [finding({message, location: {file}})]}))
    expect(text).toContain(
      '\\!\\[x\\]\\(https://evil.example/x.png\\) &lt;img src=x&gt; \\@team \\#1'
    )
    expect(text).toContain('<code>a\\`\\|b .json:5</code>')
    expect(text.split('\n').filter(line => line.startsWith('| 🛑'))).toHaveLength(1)
  })
})

test('a name with a bar and a backslash cannot leave its cell', () => {
  const text = renderMarkdown(
    result({findings: [finding({location: {file: 'a\\|<img src=x>`b'}})]})
  )
  const row = text.split('\n').find(line => line.includes('error |'))!
  // A bar ends a cell unless it is escaped, and a backslash escapes what follows it (GFM, tables).
  expect(row.replace(/\\[\s\S]/g, '').split('|')).toHaveLength(6)
  expect(row).not.toContain('<img')
})
