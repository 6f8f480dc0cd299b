import {describe, expect, test} from '@jest/globals'
import {renderTerminalText, renderText} from '../../../shared/lint/reports/text.js'
import {SourceFile} from '../../../shared/lint/source.js'
import {finding, result} from '../../support/findings.js'

/** A report on the first `marked` of a text, without color. */
async function report(
  text: string,
  marked: string,
  parts: Parameters<typeof finding>[0] = {}
): Promise<string> {
  const file = new SourceFile('a.json', text)
  const start = file.position(text.indexOf(marked))
  const end = file.position(text.indexOf(marked) + marked.length)
  const location = {
    file: 'a.json',
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column
  }
  return renderTerminalText(result({findings: [finding({...parts, location})]}), {
    color: false,
    source: () => file
  })
}

describe('the plain text report', () => {
  test('has one line for each finding that names the place', () => {
    expect(
      renderText(result({findings: [finding()], unreadable: [{file: 'b', reason: 'is binary'}]}))
    ).toBe(
      [
        ".mcp.json:5:66: error: MCP server 'files' has access to all of '/' [root-filesystem]",
        '    Name the one folder it needs.',
        'b: not read in full: is binary',
        '1 error, 1 file not read in full in 1 file (7 ms)',
        ''
      ].join('\n')
    )
  })

  test('says that nothing was found', () => {
    expect(renderText(result({files: 3}))).toBe('no findings in 3 files (7 ms)\n')
  })

  test('text from linted files breaks no line and issues no command', () => {
    const text = renderText(
      result({
        findings: [
          finding({message: "x '\n::error::y\u001b[2J ##vso[a]'", location: {file: 'a\r\n::b'}})
        ]
      })
    )
    expect(text.split('\n')).toHaveLength(4)
    expect(text).not.toContain('\u001b')
    expect(text).not.toContain('##vso[')
  })
})

describe('the report on a terminal', () => {
  test('shows the line with carets under the place', async () => {
    expect(await report('{\n\t"args": ["/"]\n}\n', '"/"')).toBe(
      [
        "error: MCP server 'files' has access to all of '/' [root-filesystem]",
        ' ╭─ a.json:2:11',
        '2 │ "args": ["/"]',
        '  │          ^^^',
        ' ╰─ Name the one folder it needs.',
        '',
        '1 error in 1 file (7 ms)',
        ''
      ].join('\n')
    )
  })

  test('carets count the columns of wide characters', async () => {
    expect(await report('名前: 値 / x', '/')).toContain('1 │ 名前: 値 / x\n  │          ^\n')
  })

  test('cuts long lines around the place', async () => {
    const text = await report(`${'a '.repeat(100_000)}/here/${' b'.repeat(5_000_000)}`, '/here/')
    expect(text.length).toBeLessThan(700)
    expect(text).toMatch(/1 │ …[a ]+\/here\/[b ]+…\n {2}│ +\^{6}\n/)
  })

  test('marks the first line of a range that spans lines', async () => {
    expect(await report('x: |\n  one\n  two\n', 'one\n  two')).toContain('2 │ one\n  │ ^^^\n')
  })

  test('a file that is gone has no excerpt', async () => {
    const text = await renderTerminalText(result({findings: [finding()]}), {
      color: true,
      source: () => undefined
    })
    expect(text).toContain('\u001b[1;31merror\u001b[0m')
    expect(text).not.toContain('^')
  })

  test('colors are those of this report alone', async () => {
    expect(await report('x: "\u001b[31m/"', '/')).not.toContain('\u001b')
  })
})

describe('excerpts hide', () => {
  const token = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'

  test('what a finding marks as a credential', async () => {
    const text = await report('key: hunter2', 'hunter2', {marksCredential: true})
    expect(text).toContain('1 │ key: ***\n  │      ^^^\n')
  })

  test.each([
    [`{"args": ["/"], "env": {"GITHUB_TOKEN": "${token}"}}`, token],
    [`{"args": ["/", "--api-key", "hunter2-long"]}`, 'hunter2-long'],
    [`run: curl -H "Authorization: Bearer abc.def" / `, 'abc.def'],
    [`run: mcp --token=s3cr3tvalue / `, 's3cr3tvalue'],
    [`url: https://user:p4ss@host / `, 'p4ss'],
    [`DB_PASSWORD=correcthorse cmd / `, 'correcthorse'],
    [`x: "/ AKIAQWERTYUIOP123456"`, 'AKIAQWERTYUIOP123456'],
    [`- / MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7`, 'MIIEvQIBADANBgkqhkiG9w0B'],
    [`"connection_string": "Server=x;Pwd=verysecret;", "args": "/ "`, 'verysecret']
  ])('other secrets on the line: %s', async (line, secret) => {
    const marked = line.includes('"/"') ? '"/"' : line.includes('"/') ? '/' : ' /'
    const text = await report(line, marked)
    expect(text).toContain('│')
    expect(text).not.toContain(secret)
    for (let at = 0; at + 12 <= secret.length; at++) {
      expect(text).not.toContain(secret.slice(at, at + 12))
    }
  })

  test('secrets that are cut by the edges of a long line', async () => {
    const long = 'aZ9kQ2vLr7TzB4nWc8MfYd1HsJ6pGa3Ue5Ri'.repeat(8)
    for (let gap = 0; gap < 80; gap++) {
      const text = await report(
        `${long} ${'.'.repeat(gap)}/here/${'.'.repeat(gap)} ${long}`,
        '/here/'
      )
      for (let at = 0; at + 12 <= 40; at++) expect(text).not.toContain(long.slice(at, at + 12))
    }
  })

  test.each([
    'uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4 /',
    'env: {GITHUB_TOKEN: "${{ secrets.GITHUB_TOKEN }}"} # /',
    'args: ["-y", "@modelcontextprotocol/server-filesystem", "/"]',
    'image: ghcr.io/acme/some-long-image-name:1.2 /'
  ])('but not: %s', async line => {
    expect(await report(line, '/')).toContain(line)
  })
})

test.each(['#', '##', '##v', '##vso'])(
  'the parts of an excerpt are no command together, where the mark ends in %j',
  async start => {
    const text = await report('{"##vso[task.complete]": 1}', `{"${start}`)
    expect(text).not.toMatch(/##(?:vso)?\[/i)
    expect(text).toContain('task.complete]')
  }
)
