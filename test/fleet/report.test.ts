import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import type {FleetLine, ReadLine} from '../../shared/fleet/fleet-line.js'
import type {FleetReport} from '../../shared/fleet/fleet-report.js'
import {version} from '../../shared/version.js'
import {runFleet} from '../support/fleet.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

const head = {
  schemaVersion: 1,
  tool: {name: 'mcp-gatehouse', version},
  provider: 'github',
  organization: 'acme'
} as const

function read(id: number, name: string, more: Partial<ReadLine> = {}): ReadLine {
  return {
    ...head,
    id: String(id),
    repository: `acme/${name}`,
    url: `https://github.com/acme/${name}`,
    status: 'read',
    branch: 'main',
    commit: String(id).repeat(40).slice(0, 40),
    files: 1,
    rules: {},
    counts: {errors: 0, warnings: 0, notes: 0},
    findings: [],
    unreadable: [],
    suppressed: 0,
    inventory: {servers: [], credentials: [], identities: []},
    ...more
  }
}

function unread(id: number, name: string, reason = 'cannot be cloned: HTTP 403'): FleetLine {
  return {
    ...head,
    id: String(id),
    repository: `acme/${name}`,
    url: `https://github.com/acme/${name}`,
    status: 'unread',
    reason
  }
}

const location = {file: 'ci.yml', line: 3, column: 1, endLine: 3, endColumn: 5}
const finding = {
  ruleId: 'root-filesystem',
  severity: 'error',
  message: "MCP server 'files' has access to all of '/'",
  location,
  help: 'Give it a folder.',
  fingerprint: 'abc'
} as const
const withFinding = {
  rules: {'root-filesystem': 1},
  counts: {errors: 1, warnings: 0, notes: 0},
  findings: [finding]
}

function text(...lines: readonly FleetLine[]): string {
  return lines.map(line => `${JSON.stringify(line)}\n`).join('')
}

async function report(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {results: 'results'}
): Promise<{report: FleetReport; logged: string; workspace: string}> {
  const workspace = writeTree(files)
  const run = await runFleet(
    undefined,
    {step: 'report', format: 'json', ...inputs},
    {workspace, kind: 'terminal'}
  )
  expect(run.failure).toBeUndefined()
  return {report: JSON.parse(run.printed), logged: run.logged, workspace}
}

describe('fleet report', () => {
  test('puts the worst repository first, and adds everything up', async () => {
    const control = {id: 'mcp-01', title: 'No server reaches everything'} as const
    const evidence = {message: 'all of /', file: 'ci.yml', line: 3}
    const {report: made} = await report({
      'results/a.jsonl': text(
        read(1, 'calm', {controls: [{...control, verdict: 'PASS', evidence: [evidence]}]}),
        read(2, 'worst', {
          ...withFinding,
          controls: [{...control, verdict: 'FAIL', evidence: [evidence, evidence]}],
          suppressed: 2
        })
      ),
      'results/deep/b.jsonl': text(
        read(3, 'bad', {...withFinding, rules: {'root-filesystem': 4}}),
        unread(4, 'closed')
      )
    })
    expect(made.repositories.map(({repository}) => repository)).toEqual([
      'acme/worst',
      'acme/bad',
      'acme/calm'
    ])
    expect(made.repositories[0]!.controls).toEqual([
      {id: 'mcp-01', verdict: 'FAIL', evidence: 2, first: evidence}
    ])
    expect(made.controls).toEqual([{...control, fail: 1, pass: 1, notProven: 0, outOfRepo: 0}])
    expect(made.unread).toEqual([
      {
        repository: 'acme/closed',
        url: 'https://github.com/acme/closed',
        reason: 'cannot be cloned: HTTP 403'
      }
    ])
    expect(made.rules).toEqual([
      {
        id: 'root-filesystem',
        summary: expect.any(String),
        severity: 'error',
        url: expect.stringMatching(/docs\/rules\/root-filesystem\.md$/),
        findings: 5,
        repositories: 2
      }
    ])
    expect(made.summary).toEqual({
      repositories: 3,
      unread: 1,
      missing: 0,
      withFindings: 2,
      errors: 2,
      warnings: 0,
      notes: 0,
      suppressed: 2,
      servers: 0,
      stored: 0,
      referenced: 0,
      identities: 0
    })
    expect(made.history).toEqual([])
    expect(made.remarks).toEqual([])
  })

  test('lists every server, credential and identity with the address of its line', async () => {
    const server = {
      server: 'files',
      client: 'claude-code',
      file: 'a b/.mcp.json',
      line: 3,
      transport: 'stdio',
      runner: 'npx',
      package: 'server-filesystem',
      version: '1.0.0',
      pinned: true,
      host: null,
      reads: ['/'],
      throughGateway: null,
      credential: 'stored',
      runsInCi: false,
      disabled: false
    } as const
    const inventory = {
      servers: [server],
      credentials: [
        {file: '.mcp.json', line: 4, state: 'stored', what: 'a token is stored in plain text'},
        {file: '.mcp.json', line: 5, state: 'referenced', what: 'API_KEY', server: 'files'}
      ],
      identities: [
        {
          file: 'main.tf',
          line: 9,
          provider: 'entra',
          name: 'azurerm_federated_identity_credential.ci',
          issuer: 'https://token.actions.githubusercontent.com',
          subjects: ['repo:acme/web:ref:refs/heads/main']
        }
      ]
    } as const
    const {report: made, workspace} = await report({
      'results/a.jsonl': text(read(1, 'web', {inventory}))
    })
    const commit = '1'.repeat(40)
    expect(made.inventory.servers).toEqual([
      {
        repository: 'acme/web',
        ...server,
        lineUrl: `https://github.com/acme/web/blob/${commit}/a%20b/.mcp.json#L3`
      }
    ])
    expect(made.summary).toMatchObject({servers: 1, stored: 1, referenced: 1, identities: 1})
    const run = await runFleet(
      undefined,
      {step: 'report', results: 'results', format: 'inventory', 'output-file': 'i.csv'},
      {workspace}
    )
    expect(run.failure).toBeUndefined()
    const url = `https://github.com/acme/web/blob/${commit}`
    expect(fs.readFileSync(path.join(workspace, 'i.csv'), 'utf8').split('\r\n')).toEqual([
      'kind,repository,file,line,name,state,details,url',
      `server,acme/web,a b/.mcp.json,3,files,stored credential,claude-code; server-filesystem@1.0.0; reads /,${url}/a%20b/.mcp.json#L3`,
      `credential,acme/web,.mcp.json,4,a token is stored in plain text,stored,,${url}/.mcp.json#L4`,
      `credential,acme/web,.mcp.json,5,API_KEY,referenced,of server files,${url}/.mcp.json#L5`,
      `identity,acme/web,main.tf,9,azurerm_federated_identity_credential.ci,entra,issuer https://token.actions.githubusercontent.com; repo:acme/web:ref:refs/heads/main,${url}/main.tf#L9`,
      ''
    ])
  })

  test('no cell of a table is taken for a formula', async () => {
    const reasons = ['=1+1', '+1', '-1', '@x', '\t=1', ' =1', 'a "b", c', "it's", 'a\r\nb']
    const {workspace} = await report({
      'results/a.jsonl': text(...reasons.map((reason, at) => unread(at + 1, `r${at}`, reason)))
    })
    const run = await runFleet(
      undefined,
      {step: 'report', results: 'results', 'output-file': 'r.csv', format: 'csv'},
      {workspace}
    )
    expect(run.failure).toBeUndefined()
    const [header, ...rows] = fs
      .readFileSync(path.join(workspace, 'r.csv'), 'utf8')
      .trimEnd()
      .split('\r\n')
    expect(header).toBe(
      'repository,url,branch,commit,status,reason,errors,warnings,notes,suppressed,unreadable,servers,stored_credentials,identities'
    )
    expect(rows.map(row => /,unread,(.*?),,,,,,,,$/.exec(row)?.[1])).toEqual([
      `"'=1+1"`,
      `"'+1"`,
      `"'-1"`,
      `"'@x"`,
      `"' =1"`,
      `"' =1"`,
      '"a ""b"", c"',
      `"it's"`,
      'a b'
    ])
  })

  test('writes SARIF for each repository, with the rules that have findings and where it is', async () => {
    const accepted = {by: 'configuration', reason: 'a test', until: '2030-01-01'} as const
    const {workspace} = await report({
      'results/a.jsonl': text(
        read(1, 'web', {...withFinding, findings: [finding, {...finding, accepted}]}),
        read(2, 'Web', withFinding),
        unread(3, 'closed')
      )
    })
    const run = await runFleet(
      undefined,
      {step: 'report', results: 'results', format: 'sarif', 'output-file': 'sarif'},
      {workspace}
    )
    expect(run.failure).toBeUndefined()
    expect(fs.readdirSync(path.join(workspace, 'sarif')).sort()).toEqual([
      'acme__Web.sarif',
      'acme__web-1.sarif'
    ])
    const log = JSON.parse(fs.readFileSync(path.join(workspace, 'sarif/acme__web-1.sarif'), 'utf8'))
    const [own] = log.runs
    expect(own.tool.driver.rules.map(({id}: {id: string}) => id)).toEqual(['root-filesystem'])
    expect(own.versionControlProvenance).toEqual([
      {
        repositoryUri: 'https://github.com/acme/web',
        revisionId: '1'.repeat(40),
        branch: 'main'
      }
    ])
    expect(own.results).toHaveLength(2)
    expect(own.results[0]).toMatchObject({ruleId: 'root-filesystem', level: 'error'})
    expect(own.results[1].suppressions).toEqual([{kind: 'external', justification: 'a test'}])
  })

  test('decides between lines of one repository in any order, and says so', async () => {
    const old = text(read(1, 'web', {commit: 'a'.repeat(40)}), unread(2, 'api'), read(3, 'same'))
    const young = text(
      read(1, 'web', {commit: 'b'.repeat(40), ...withFinding}),
      read(2, 'api'),
      read(3, 'same')
    )
    const first = await report({'results/a.jsonl': old, 'results/b.jsonl': young})
    const second = await report({'results/a.jsonl': young, 'results/b.jsonl': old})
    expect(second.report).toEqual(first.report)
    expect(
      first.report.repositories.map(({repository, commit}) => [repository, commit[0]])
    ).toEqual([
      ['acme/web', 'b'],
      ['acme/api', '2'],
      ['acme/same', '3']
    ])
    expect(first.report.unread).toEqual([])
    expect(first.report.remarks).toEqual([
      'acme/api: read in one result and not in another. What was read counts.',
      'acme/web: there are results of several commits (aaaaaaaaaaaa, bbbbbbbbbbbb), so results of different runs are mixed. Commit bbbbbbbbbbbb counts.'
    ])
  })

  test('says what is missing, cut, broken and of another version', async () => {
    const repository = (id: number, name: string) => ({
      id: String(id),
      repository: `acme/${name}`,
      url: `https://github.com/acme/${name}`,
      clone: `https://github.com/acme/${name}.git`,
      branch: 'main'
    })
    const listing = {
      schemaVersion: 1,
      provider: 'github',
      organization: 'acme',
      pages: [
        {
          address: 'https://api.github.com/orgs/acme/repos',
          repositories: [repository(1, 'web'), repository(2, 'lost'), repository(3, 'cut')],
          leftOut: {}
        }
      ]
    }
    const whole = text(read(1, 'web', {tool: {name: 'mcp-gatehouse', version: '0.9.0'}}))
    const {report: made, logged} = await report(
      {
        'listing.json': JSON.stringify(listing),
        'results/a.jsonl': `${whole}{"schemaVersion":1,"no":"line"}\n${text(read(3, 'cut')).slice(0, 80)}`,
        'results/b.jsonl': text(read(4, 'new')),
        'results/b.jsonl.heads': '{}'
      },
      {results: 'results', listing: 'listing.json'}
    )
    expect(made.missing).toEqual(['acme/cut', 'acme/lost'])
    expect(made.remarks).toEqual([
      '1 line is cut: a run was ended while it wrote. Its repository, and those that it had not come to, are missing here unless another file has them.',
      '1 line is not in a form that this version reads.',
      `The lines are of several versions of mcp-gatehouse (0.9.0, ${version}): rules that one of them lacks have no findings there.`
    ])
    expect(logged).toContain('a.jsonl:2: the line is not used: it is not a line of fleet')
    expect(logged).toContain('a.jsonl:3: the line is not used: it is cut')
    expect(logged).toContain('2 of the listed repositories have no result')
  })

  test('shows the counts of each rule over time, from lines and from earlier reports', async () => {
    const files = {
      'results/a.jsonl': text(read(1, 'web', withFinding)),
      'week1/a.jsonl': text(read(1, 'web', {rules: {'root-filesystem': 3, 'host-mount': 1}})),
      'week2/a.jsonl': text(read(1, 'web', {rules: {'root-filesystem': 2}}), unread(2, 'api'))
    }
    const expected = [
      {
        label: '2026-11-07',
        repositories: 1,
        unread: 0,
        rules: {'host-mount': 1, 'root-filesystem': 3}
      },
      {label: '2026-11-14', repositories: 1, unread: 1, rules: {'root-filesystem': 2}},
      {label: 'this run', repositories: 1, unread: 0, rules: {'root-filesystem': 1}}
    ]
    const results = 'results\n2026-11-14=week2\n2026-11-07=week1/a.jsonl'
    const {report: made} = await report(files, {results})
    expect(made.history).toEqual(expected)

    // The report of the second week holds the first one, too.
    const second = await report(
      {'results/a.jsonl': files['week2/a.jsonl'], 'week1/a.jsonl': files['week1/a.jsonl']},
      {results: 'results,2026-11-07=week1'}
    )
    const {report: chained} = await report(
      {'results/a.jsonl': files['results/a.jsonl'], 'last.json': JSON.stringify(second.report)},
      {results: 'results\n2026-11-14=last.json'}
    )
    expect(chained.history).toEqual(expected)
  })

  test('is a Markdown page on the summary of the run, in which nothing of a name is Markdown', async () => {
    const workspace = writeTree({
      'results/a.jsonl': text(read(1, 'web', withFinding), unread(2, 'a', '<b> | [x](y)'))
    })
    const run = await runFleet(undefined, {step: 'report', results: 'results'}, {workspace})
    expect(run.failure).toBeUndefined()
    expect(run.host.outputs).toEqual({repositories: '1', unread: '1'})
    expect(run.host.summary).toContain(
      '1 repository read, 1 with findings: 1 error, 0 warnings, 0 notes.'
    )
    expect(run.host.summary).toContain('| `acme/a` | &lt;b&gt; \\| \\[x\\]\\(y\\) |')
    expect(`${run.printed}\n`).toBe(run.host.summary)
  })

  test.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['no results', {}, {}, "fleet needs the input 'results'"],
    [
      'a folder without any',
      {'results/readme.txt': ''},
      {results: 'results'},
      "results: there is no file of results (.jsonl) in 'results'"
    ],
    [
      'a file that is not there',
      {},
      {results: 'none.jsonl'},
      "results: 'none.jsonl' cannot be read: there is no such file or folder (ENOENT)"
    ],
    [
      'no line',
      {'a.jsonl': ''},
      {results: 'a.jsonl'},
      'the results hold no line: did the runs of the shards end?'
    ],
    [
      'two organizations',
      {'a.jsonl': text(read(1, 'web'), {...read(2, 'x'), organization: 'other'})},
      {results: 'a.jsonl'},
      'the results are of several organizations (github acme, github other): report on one at a time'
    ],
    [
      'a day that there is not',
      {'a.jsonl': text(read(1, 'web'))},
      {results: '2026-02-30=a.jsonl'},
      "results: '2026-02-30=a.jsonl' does not begin with a day"
    ],
    [
      'SARIF without a folder',
      {'a.jsonl': text(read(1, 'web'))},
      {results: 'a.jsonl', format: 'sarif'},
      'the report in sarif is one file per repository: name a folder for them in output-file'
    ],
    [
      'the listing of another organization',
      {
        'a.jsonl': text(read(1, 'web')),
        'l.json': '{"schemaVersion":1,"provider":"github","organization":"other","pages":[]}'
      },
      {results: 'a.jsonl', listing: 'l.json'},
      'the listing l.json is of other, and the results are of acme'
    ],
    [
      'inputs of another step',
      {'a.jsonl': text(read(1, 'web'))},
      {results: 'a.jsonl', shard: '1'},
      "the input 'shard' has no use in the step report: the results say whose they are"
    ]
  ])('refuses %s', async (_name, files, inputs, message) => {
    const workspace = writeTree(files)
    const run = await runFleet(undefined, {step: 'report', ...inputs}, {workspace})
    expect(run.exitCode).toBe(2)
    expect(run.failure).toContain(message)
  })
})
