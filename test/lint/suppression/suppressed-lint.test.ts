import {describe, expect, test} from '@jest/globals'
import {defaultConfig} from '../../../shared/lint/config/config.js'
import {parseConfig} from '../../../shared/lint/config/config-reader.js'
import {lint} from '../../../shared/lint/lint.js'
import {ruleIds} from '../../../shared/lint/rules/index.js'
import {GitRepository} from '../../support/git-repository.js'
import {lintFiles, places, writeTree} from '../../support/tree.js'

const server = (comment: string) => `{
  "servers": {
    "files": {
      "command": "npx",
      ${comment}
      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]
    }
  }
}
`
const reason = 'mcp-gatehouse: ignore[root-filesystem] a container with test data only'
const config = (text: string) => parseConfig(text, '.mcp-gatehouse.yml', ruleIds)

describe('lint with ignores', () => {
  test('an inline ignore silences and is counted', async () => {
    const result = await lintFiles({'.vscode/mcp.json': server(`// ${reason}`)})
    expect([places(result), result.suppressed]).toEqual([[], 1])
  })

  test('an invalid one does not, and says why', async () => {
    const text = server('// mcp-gatehouse: ignore[root-filesystem]')
    expect(places(await lintFiles({'.vscode/mcp.json': text}))).toEqual([
      '.vscode/mcp.json:5:10 invalid-ignore',
      '.vscode/mcp.json:6:76 root-filesystem'
    ])
  })

  test('an unused one is a note, unless its rule or the note is switched off', async () => {
    const files = {'.vscode/mcp.json': `// ${reason}\n{"servers": {}}\n`}
    const result = await lintFiles(files)
    expect(result.findings).toMatchObject([{ruleId: 'unused-ignore', severity: 'note'}])
    for (const rule of ['root-filesystem', 'unused-ignore']) {
      expect(places(await lintFiles(files, {config: {rules: {[rule]: 'off'}}}))).toEqual([])
    }
    const asError = await lintFiles(files, {config: {rules: {'unused-ignore': 'error'}}})
    expect(asError.findings).toMatchObject([{severity: 'error'}])
  })

  test('an ignore of the configuration, used and unused', async () => {
    const files = {'test/.vscode/mcp.json': server('')}
    const of = (paths: string) =>
      config(`ignore: [{rules: [root-filesystem], paths: ["${paths}"], reason: made up}]`)
    const used = await lintFiles(files, {config: of('test/**')})
    expect([places(used), used.suppressed]).toEqual([[], 1])
    expect(places(await lintFiles(files, {config: of('examples/**')}))).toEqual([
      '.mcp-gatehouse.yml:1:10 unused-ignore',
      'test/.vscode/mcp.json:6:76 root-filesystem'
    ])
  })

  test('an ignore does not change the fingerprints of other findings', async () => {
    const two = (first: string) =>
      `{"servers": {\n"a": {"command": "npx", "args": ["@modelcontextprotocol/server-filesystem@1.0.0", "/"]}, ${first}\n` +
      `"b": {"command": "npx", "args": ["@modelcontextprotocol/server-filesystem@1.0.0", "/"]}\n}}\n`
    const before = await lintFiles({'.vscode/mcp.json': two('')})
    const after = await lintFiles({'.vscode/mcp.json': two(`// ${reason}`)})
    const prints = ({findings}: typeof before) =>
      findings.filter(({ruleId}) => ruleId === 'root-filesystem').map(each => each.fingerprint)
    expect(prints(after)).toEqual([prints(before)[1]])
  })
})

describe('include and exclude', () => {
  const files = {
    '.gitignore': 'generated/\n',
    'generated/.mcp.json': server(''),
    'vendor/acme/.mcp.json': server(''),
    'old/.mcp.json': server('')
  }
  const place = ':6:76 root-filesystem'
  const text = 'include: ["generated/.mcp.json", "vendor/acme"]\nexclude: [old]\n'

  test('without git', async () => {
    const result = await lintFiles(files, {config: config(text)})
    expect(places(result)).toEqual([`generated/.mcp.json${place}`, `vendor/acme/.mcp.json${place}`])
  })

  test('an excluded file that is named is not read, an excluded folder is', async () => {
    const root = writeTree(files)
    const found = async (name: string) =>
      places(await lint({root, paths: [`${root}/${name}`], config: config('exclude: ["old/**"]')}))
    expect(await found('old/.mcp.json')).toEqual([])
    expect(await found('old')).toEqual([`old/.mcp.json${place}`])
  })

  test('in a git work tree', async () => {
    const root = writeTree(files)
    const repository = new GitRepository(root)
    repository.git('init', '--quiet')
    repository.commit({})
    const found = async (which: typeof defaultConfig) =>
      places(await lint({root: repository.path, paths: [repository.path], config: which}))
    expect(await found(defaultConfig)).toEqual([`old/.mcp.json${place}`])
    expect(await found(config(text))).toEqual([
      `generated/.mcp.json${place}`,
      `vendor/acme/.mcp.json${place}`
    ])
  })
})
