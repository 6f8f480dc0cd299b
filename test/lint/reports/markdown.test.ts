import {describe, expect, test} from '@jest/globals'
import {linksTo, releaseLinks} from '../../../shared/lint/reports/links.js'
import {renderMarkdown} from '../../../shared/lint/reports/markdown.js'
import {finding, result} from '../../support/findings.js'

const page = releaseLinks.rule('root-filesystem')

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
        '#### `.mcp.json`',
        '',
        "- 🛑 **MCP server 'files' has access to all of '/'**<br>",
        '  Name the one folder it needs.<br>',
        `  <sub>error · line 5 · [root-filesystem](${page})</sub>`,
        '',
        "- ℹ️ **MCP server 'files' has access to all of '/'**<br>",
        '  Name the one folder it needs.<br>',
        `  <sub>note · lines 1–5 · [root-filesystem](${page})</sub>`,
        '',
        '#### Not read in full',
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
    expect(text).toContain('#### <code>a\\`\\|b .json</code>\n')
    expect(text.split('\n').filter(line => /^[#|-]/.test(line))).toHaveLength(3)
  })
})

test('a name with a bar and a backslash stays text', () => {
  const text = renderMarkdown(
    result({findings: [finding({location: {file: 'a\\|<img src=x>`b'}})]})
  )
  expect(text).toContain('#### <code>a\\\\\\|&lt;img src=x&gt;\\`b</code>\n')
  expect(text).not.toContain('<img')
})

describe('findings in Markdown', () => {
  const commit = {
    service: 'github',
    url: 'https://github.com/acme/app',
    commit: '0123456789012345678901234567890123456789'
  } as const

  test('link to their lines at the commit and to the page of their rule', () => {
    const links = linksTo({url: 'https://git.example/fork', ref: 'v9'}, commit, 'sub/')
    const text = renderMarkdown(
      result({findings: [finding({location: {file: 'a b.yml', line: 3, endLine: 4}})]}),
      {links}
    )
    expect(text).toContain(
      `[lines 3–4](${commit.url}/blob/${commit.commit}/sub/a%20b.yml#L3-L4) · [root-filesystem](https://git.example/fork/blob/v9/docs/rules/root-filesystem.md)`
    )
  })

  test('stand by file, the one with the gravest first, and count rules where there are many', () => {
    const findings = [
      ...Array.from({length: 10}, (_, line) =>
        finding({severity: 'note', location: {file: 'a.yml', line: line + 1}})
      ),
      finding({ruleId: 'stored-credential', location: {file: 'b.yml'}})
    ]
    const text = renderMarkdown(result({findings}))
    expect(text.indexOf('#### `b.yml`')).toBeLessThan(text.indexOf('#### `a.yml`'))
    expect(text).toContain('<summary>11 findings of 2 rules</summary>')
    expect(text).toContain(`| ℹ️ | [root-filesystem](${page}) | 10 |`)
  })

  test('show code in remedies as code', () => {
    const help = 'Pass it through `env:` and | use "$TITLE".'
    const text = renderMarkdown(result({findings: [finding({help})]}))
    expect(text).toContain('  Pass it through `env:` and \\| use "$TITLE".<br>\n')
  })
})
