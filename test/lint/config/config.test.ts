import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {UsageError} from '../../../shared/errors.js'
import {defaultConfig} from '../../../shared/lint/config/config.js'
import {parseConfig} from '../../../shared/lint/config/config-reader.js'
import {loadConfig} from '../../../shared/lint/config/load-config.js'

const ruleIds = ['stored-credential', 'unpinned-server', 'persisted-checkout-credentials']
const parse = (text: string) => parseConfig(text, '.mcp-gatehouse.yml', ruleIds)

function messageOf(text: string): string {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  return 'accepted'
}

describe('a valid configuration', () => {
  test('everything at once', () => {
    const config = parse(`# yaml-language-server: $schema=x
rules: { unpinned-server: off, persisted-checkout-credentials: warning }
ignore:
  - { rules: [stored-credential], paths: ["test/fixtures/**"], reason: "made-up values", until: 2027-06-30 }
exclude: ["vendor/**"]
include: [generated/mcp.json]
gateways: ["https://mcp.acme.com"]
servers: ["@acme/*"]
filesystem-roots: ["/srv/mcp"]
trusted-owners: [actions, azure/login]
credential-formats: [{ id: acme-key, pattern: "acme_[a-z0-9]{32}" }]
baseline: .mcp-gatehouse-baseline.json
`)
    expect(config).toEqual({
      rules: {'unpinned-server': 'off', 'persisted-checkout-credentials': 'warning'},
      ignore: [
        {
          rules: ['stored-credential'],
          paths: ['test/fixtures/**'],
          reason: 'made-up values',
          until: '2027-06-30',
          location: {
            file: '.mcp-gatehouse.yml',
            line: 4,
            column: 5,
            endLine: 4,
            endColumn: 109
          }
        }
      ],
      exclude: ['vendor/**'],
      include: ['generated/mcp.json'],
      gateways: ['https://mcp.acme.com'],
      servers: ['@acme/*'],
      filesystemRoots: ['/srv/mcp'],
      trustedOwners: ['actions', 'azure/login'],
      credentialFormats: [{id: 'acme-key', pattern: 'acme_[a-z0-9]{32,32}'}],
      baseline: '.mcp-gatehouse-baseline.json'
    })
  })

  test.each([
    ['empty', ''],
    ['only comments', '# nothing yet\n'],
    ['empty keys', 'rules:\nignore:\nexclude:\n']
  ])('%s', (_, text) => {
    expect(parse(text)).toEqual(defaultConfig)
  })

  test('one text stands for a list of one', () => {
    expect(parse('exclude: vendor/**').exclude).toEqual(['vendor/**'])
  })
})

describe('errors name position, cause and nearest name', () => {
  test.each([
    ['not YAML', 'rules: {', /^\.mcp-gatehouse\.yml:1:\d+: /],
    ['a list', '- a', /1:1: the configuration is a mapping of .*rules/],
    ['two documents', 'rules: {}\n---\nrules: {}', /:3:1: .*one YAML document/],
    ['an unknown key', 'rules: {}\nexlude: [a]', /:2:1: .*'exlude': did you mean 'exclude'\?/],
    [
      'an unknown rule',
      'rules:\n  stored-credentials: off',
      /:2:3: there is no rule 'stored-credentials': did you mean 'stored-credential'\?/
    ],
    ['an unknown level', 'rules: {unpinned-server: warn}', /:1:26: .*did you mean 'warning'\?/],
    ['a duplicate key', 'rules: {}\nrules: {}', /:2:1: duplicate key/],
    ['an ignore that is a text', 'ignore: [stored-credential]', /an ignore is a mapping/],
    [
      'an ignore without a reason',
      'ignore:\n  - {rules: [stored-credential], paths: [a]}',
      /:2:5: an ignore needs a 'reason'/
    ],
    ['without rules', 'ignore: [{paths: [a], reason: fine}]', /needs 'rules'/],
    ['without paths', 'ignore: [{rules: [unpinned-server], reason: fine}]', /needs 'paths'/],
    [
      'a reason that says nothing',
      'ignore: [{rules: [unpinned-server], paths: [a], reason: "..."}]',
      /says nothing/
    ],
    [
      'all rules',
      'ignore: [{rules: ["*"], paths: [a], reason: fine}]',
      /names its rules: use 'exclude'/
    ],
    [
      'a mistyped rule in an ignore',
      'ignore: [{rules: [unpined-server], paths: [a], reason: fine}]',
      /did you mean 'unpinned-server'/
    ],
    [
      'a day that does not exist',
      'ignore: [{rules: [unpinned-server], paths: [a], reason: fine, until: 2027-02-30}]',
      /YYYY-MM-DD/
    ],
    ['a glob out of the root', 'exclude: ["../x"]', /:1:11: 'exclude': .*'\.\.'/],
    ['a Windows path', 'exclude: [a\\b]', /write '\/'/],
    ['a gateway that is no URL', 'gateways: [mcp.acme.com]', /is not a URL/],
    ['a gateway with a password', 'gateways: ["https://a:b@mcp.acme.com"]', /user or password/],
    ['a slow pattern', 'credential-formats: [{id: x, pattern: "(a+)+b1234567"}]', /too long/],
    ['a format without id', 'credential-formats: [{pattern: "abcdefgh"}]', /'id' and a 'pattern'/]
  ])('%s', (_, text, message) => {
    expect(messageOf(text)).toMatch(message)
  })

  test('nothing that may be a secret is repeated', () => {
    const token = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`
    const texts = [
      `${token}: 1`,
      `rules: {${token}: off}`,
      `gateways: ["https://u:${token}@mcp.acme.com"]`,
      `exclude: ["../${token}"]`,
      `credential-formats: [{id: a, pattern: "(${token}+)+"}]`,
      `ignore: [{rules: [${token}], paths: [a], reason: ${token}}]`
    ]
    for (const text of texts) expect(messageOf(text)).not.toContain(token.slice(4, 16))
  })

  test('all problems at once, in order', () => {
    expect(messageOf('exlude: []\nrules: {x: off}\ngateways: [y]').split('\n')).toHaveLength(3)
  })
})

describe('loadConfig', () => {
  const folder = (files: Record<string, string>) => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'config-'))
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(root, name), text)
    return root
  }

  test('none is the default configuration', async () => {
    expect(await loadConfig(folder({}), '', ruleIds)).toBe(defaultConfig)
  })

  test.each(['.mcp-gatehouse.yml', '.mcp-gatehouse.yaml'])('finds %s', async name => {
    const root = folder({[name]: '\ufeffexclude: [a]\r\n'})
    expect((await loadConfig(root, '', ruleIds)).exclude).toEqual(['a'])
  })

  const posixTest = process.platform === 'win32' ? test.skip : test
  posixTest('a link out of the root is not followed', async () => {
    const outside = folder({secret: 'token: s3cr3t-value\n'})
    const root = folder({})
    fs.symlinkSync(path.join(outside, 'secret'), path.join(root, '.mcp-gatehouse.yml'))
    await expect(loadConfig(root, '', ruleIds)).rejects.toThrow(
      'the configuration .mcp-gatehouse.yml is a symbolic link out of the linted folder'
    )
    expect(await loadConfig(root, path.join(folder({x: ''}), 'x'), ruleIds)).toEqual(defaultConfig)
  })

  test('a named one that is missing is an error', async () => {
    await expect(loadConfig(folder({}), 'lint.yml', ruleIds)).rejects.toThrow(
      /the configuration lint\.yml cannot be read/
    )
  })
})

describe('the baseline of a configuration', () => {
  test.each(['base.json', 'ci/base.json', './a..b.json'])('%s is taken', file => {
    expect(parse(`baseline: "${file}"`).baseline).toBe(file)
  })

  test.each([
    '/dev/stdin',
    '../base.json',
    'a/../../base.json',
    '..\\\\base.json',
    'C:\\\\base.json',
    '\\\\\\\\server\\\\share',
    '~/base.json'
  ])('%s leads out of the folder', file => {
    expect(messageOf(`baseline: "${file}"`)).toBe(
      ".mcp-gatehouse.yml:1:11: 'baseline' is a path inside the folder that is linted: name another with the input baseline"
    )
  })
})
