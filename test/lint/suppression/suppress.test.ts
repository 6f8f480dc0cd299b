import {describe, expect, test} from '@jest/globals'
import {defaultConfig, type IgnoreEntry} from '../../../shared/lint/config/config.js'
import type {Location} from '../../../shared/lint/finding.js'
import {SourceFile} from '../../../shared/lint/source.js'
import {findInlineIgnores} from '../../../shared/lint/suppression/inline-ignore.js'
import {type SuppressionOptions, Suppressions} from '../../../shared/lint/suppression/suppress.js'

const ruleIds = ['stored-credential', 'root-filesystem', 'unpinned-server']

interface Found {
  readonly ruleId: string
  readonly location: Location
}

const at = (line: number, endLine = line, ruleId = 'stored-credential', file = 'f.yml'): Found => ({
  ruleId,
  location: {file, line, column: 1, endLine, endColumn: 2}
})

async function apply(
  text: string,
  findings: Found[],
  options: Partial<SuppressionOptions> = {},
  file = 'f.yml'
) {
  const suppressions = await Suppressions.create({
    config: defaultConfig,
    ruleIds,
    active: new Set(ruleIds),
    today: '2027-01-15',
    complete: true,
    ...options
  })
  suppressions.addFile(new SourceFile(file, text))
  return suppressions.apply(findings)
}

const ignore = 'mcp-gatehouse: ignore[stored-credential] made up'

describe('comments', () => {
  test.each([
    ['YAML, TOML, shell', `key: value # ${ignore}`],
    ['several signs', `key: value ## ${ignore}`],
    ['JSONC', `"key": "value", // ${ignore}`],
    ['JSONC without a blank', `"key": "value",//${ignore}`],
    ['a block', `"key": "value" /* ${ignore} */,`],
    ['a documentation block', `"key": "value" /** ${ignore} */`],
    ['XML and Markdown', `<key>value</key> <!-- ${ignore} -->`],
    ['PowerShell block', `$key = 'value' <# ${ignore} #>`],
    ['INI', `key=value ; ${ignore}`],
    ['SQL and Lua', `key = 1 -- ${ignore}`],
    ['batch', `set KEY=value & rem ${ignore}`],
    ['Helm', `key: value {{/* ${ignore} */}}`],
    ['after an apostrophe', `key: don't do this # ${ignore}, it isn't one`],
    ['after a quoted text', `key: "a # b" # ${ignore}`]
  ])('%s', async (_, line) => {
    const {kept, silenced, problems} = await apply(`first\n${line}\n`, [at(2)])
    expect([kept, silenced.map(({by, reason}) => `${by}: ${reason}`), problems]).toEqual([
      [],
      [expect.stringMatching(/^comment: made up/)],
      []
    ])
    const [found] = findInlineIgnores(new SourceFile('f', line))
    expect(found?.reason).toMatch(/^made up/)
    expect(found?.reason).not.toMatch(/[*>}]$/)
  })

  test.each([
    ['a string', `key: "# ${ignore}"`],
    ['a single-quoted string', `key: '# ${ignore}'`],
    ['a value', `key: ${ignore}`],
    ['a word that ends in a sign', `key: C#${ignore}`],
    ['another word', 'key: value # mcp-gatehouse: ignored[stored-credential] made up']
  ])('not in %s', async (_, line) => {
    const {kept, problems} = await apply(line, [at(1)])
    expect(kept).toHaveLength(1)
    expect(problems).toEqual([])
  })

  test('Windows line breaks', async () => {
    const {kept, problems} = await apply(`# ${ignore}\r\nkey: value\r\n`, [at(2)])
    expect([kept, problems]).toEqual([[], []])
  })

  test('positions of the rules', () => {
    const text = 'x: y # mcp-gatehouse: ignore[ root-filesystem,stored-credential ]: why'
    const [found] = findInlineIgnores(new SourceFile('f', text))
    expect(found?.rules.map(rule => text.slice(rule.range.start, rule.range.end))).toEqual([
      'root-filesystem',
      'stored-credential'
    ])
    expect(found?.reason).toBe('why')
  })
})

describe('which finding is meant', () => {
  test('the line above', async () => {
    const {kept} = await apply(`  # ${ignore}\n  key: value\n  other: value\n`, [at(2), at(3)])
    expect(kept).toEqual([at(3)])
  })

  test('other comments may stand between', async () => {
    const text = `# ${ignore}\n# mcp-gatehouse: ignore[root-filesystem] a test\n# more words\nkey: v\n`
    const {kept, problems} = await apply(text, [at(4), at(4, 4, 'root-filesystem')])
    expect([kept, problems]).toEqual([[], []])
  })

  test('a trailing comment is for its own line first', async () => {
    const text = `a: x # ${ignore}\nb: y\n`
    expect((await apply(text, [at(1), at(2)])).kept).toEqual([at(2)])
    expect((await apply(text, [at(2)])).kept).toEqual([])
  })

  test('another rule on the same line stays', async () => {
    const finding = at(1, 1, 'root-filesystem')
    expect((await apply(`a # ${ignore}`, [finding, at(1)])).kept).toEqual([finding])
  })

  test('inside a finding of several lines', async () => {
    const text = `server:\n  command: x\n  # ${ignore}\n  args: []\n`
    expect((await apply(text, [at(1, 4)])).kept).toEqual([])
  })

  test('above a command that goes on over line ends', async () => {
    const text = `# ${ignore}\ndocker run \\\n  -e KEY=value \\\n  image\nother\n`
    expect((await apply(text, [at(3), at(5)])).kept).toEqual([at(5)])
  })

  test('not two lines away, not in another file', async () => {
    expect((await apply(`# ${ignore}\n\nkey: v\n`, [at(3)])).kept).toHaveLength(1)
    const elsewhere = at(1, 1, 'stored-credential', 'g.yml')
    expect((await apply(`a # ${ignore}\n`, [elsewhere])).kept).toEqual([elsewhere])
  })
})

describe('ignores that are wrong silence nothing and are reported', () => {
  test.each([
    ['no reason', 'a: b # mcp-gatehouse: ignore[stored-credential]', /gives no reason/, 6],
    ['no words', 'a: b # mcp-gatehouse: ignore[stored-credential] --', /gives no reason/, 6],
    ['no rule', 'a: b # mcp-gatehouse: ignore this is fine', /names no rule/, 6],
    ['no rule in brackets', 'a: b # mcp-gatehouse: ignore[] fine', /names no rule/, 6],
    [
      'unknown rule',
      'a: b # mcp-gatehouse: ignore[stored-credentials] fine',
      /did you mean 'stored-credential'/,
      6
    ]
  ])('%s', async (_, text, message, column) => {
    const {kept, problems} = await apply(text, [at(1)])
    expect(kept).toHaveLength(1)
    expect(problems).toMatchObject([
      {ruleId: 'invalid-ignore', location: {line: 1, column: column + 2}}
    ])
    expect(problems[0]?.message).toMatch(message)
  })

  test('unused, rule by rule', async () => {
    const text = 'a: b # mcp-gatehouse: ignore[stored-credential, root-filesystem] fine'
    const {problems} = await apply(text, [at(1)])
    expect(problems).toMatchObject([
      {ruleId: 'unused-ignore', subject: 'root-filesystem', location: {column: 49, endColumn: 64}}
    ])
  })

  test('a rule that did not run is not called unused', async () => {
    const {problems} = await apply(`a # ${ignore}`, [], {active: new Set(['root-filesystem'])})
    expect(problems).toEqual([])
  })

  test('nothing is said about examples in prose, but a Markdown comment counts', async () => {
    const example = `\`\`\`yaml\nkey: v # ${ignore}\n\`\`\`\n`
    expect((await apply(example, [], {}, 'README.md')).problems).toEqual([])
    expect((await apply(`<!-- ${ignore} -->\n`, [], {}, 'README.md')).problems).toHaveLength(1)
  })
})

describe('ignores of the configuration', () => {
  const entry = (more: Partial<IgnoreEntry> = {}): Partial<SuppressionOptions> => ({
    config: {
      ...defaultConfig,
      ignore: [
        {
          rules: ['stored-credential'],
          paths: ['test/**'],
          reason: 'made up',
          location: at(3, 3, '', '.mcp-gatehouse.yml').location,
          ...more
        }
      ]
    }
  })
  const inTest = at(1, 1, 'stored-credential', 'test/a.json')

  test('by rule and path', async () => {
    const others = [at(1), at(1, 1, 'root-filesystem', 'test/a.json')]
    const {kept, silenced, problems} = await apply('', [inTest, ...others], entry())
    expect([kept, silenced.map(({finding}) => finding), problems]).toEqual([others, [inTest], []])
  })

  test.each([
    ['2027-01-15', 0],
    ['2027-01-14', 1]
  ])('until %s, on 2027-01-15', async (until, left) => {
    const {kept, problems} = await apply('', [inTest], entry({until}))
    expect(kept).toHaveLength(left)
    expect(problems.map(each => each.ruleId)).toEqual(left === 0 ? [] : ['invalid-ignore'])
  })

  test('unused only when everything was linted', async () => {
    expect((await apply('', [at(1)], entry())).problems).toMatchObject([
      {ruleId: 'unused-ignore', location: {file: '.mcp-gatehouse.yml', line: 3}}
    ])
    expect((await apply('', [at(1)], {...entry(), complete: false})).problems).toEqual([])
  })

  test('an inline ignore of the same finding is used as well', async () => {
    const {problems} = await apply(`x // ${ignore}`, [inTest], entry(), 'test/a.json')
    expect(problems).toEqual([])
  })
})
