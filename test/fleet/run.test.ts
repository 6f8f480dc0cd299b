import crypto from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, afterEach, describe, expect, test} from '@jest/globals'
import type {FleetLine} from '../../shared/fleet/fleet-line.js'
import {linesOf, mcpConfig, readLineOf, runFleet} from '../support/fleet.js'
import {leaksIn} from '../support/leaks.js'
import {Organization, type Repository} from '../support/organization.js'
import {root} from '../support/root.js'
import {removeTrees, writeTree} from '../support/tree.js'

const started: Organization[] = []
afterEach(async () => {
  for (const organization of started.splice(0)) await organization.close()
})
afterAll(removeTrees)

async function start(
  files: Readonly<Record<string, Readonly<Record<string, string>>>>,
  more: Readonly<Record<string, Partial<Repository>>> = {}
): Promise<Organization> {
  const organization = await Organization.start(
    Object.entries(files).map(([name, own], at) => ({id: at + 1, name, files: own, ...more[name]}))
  )
  started.push(organization)
  return organization
}

const inputs = {step: 'run', shards: '1', shard: '0', 'output-file': 'lines.jsonl'}
const workflow = [
  'on: push',
  'jobs:',
  '  build:',
  '    runs-on: ubuntu-latest',
  '    steps:',
  '      - run: echo ${{ github.event.head_commit.message }}',
  ''
].join('\n')

describe('fleet run', () => {
  test('writes a line for each repository: findings, inventory and controls', async () => {
    const organization = await start({
      web: {'.mcp.json': mcpConfig, 'README.md': '# web\n', 'src/index.ts': 'x\n'},
      plain: {'src/index.ts': 'x\n'}
    })
    const workspace = writeTree()
    const tempDir = writeTree()
    const run = await runFleet(organization, inputs, {workspace, tempDir})
    expect(run.failure).toBeUndefined()
    expect(run.exitCode).toBe(0)
    expect(run.host.outputs).toEqual({repositories: '2', unread: '0'})
    const lines = linesOf(workspace, 'lines.jsonl')
    expect(lines.map(({repository}) => repository)).toEqual(['acme/web', 'acme/plain'])
    const line = readLineOf(lines, 'acme/web')
    expect(line).toMatchObject({
      schemaVersion: 1,
      provider: 'github',
      organization: 'acme',
      id: '1',
      url: `${organization.origin}/acme/web`,
      status: 'read',
      branch: 'main',
      commit: organization.head('web'),
      files: 1,
      rules: {'root-filesystem': 1},
      counts: {errors: 1, warnings: 0, notes: 0},
      suppressed: 0,
      unreadable: []
    })
    expect(line.findings).toEqual([
      {
        ruleId: 'root-filesystem',
        severity: 'error',
        confidence: 'high',
        message: expect.stringContaining("'/'"),
        location: {file: '.mcp.json', line: 8, column: 10, endLine: 8, endColumn: 11},
        help: expect.any(String),
        fingerprint: expect.stringMatching(/^[0-9a-f]+/)
      }
    ])
    expect(line.inventory).toEqual({
      servers: [expect.objectContaining({server: 'files', file: '.mcp.json', reads: ['/']})],
      credentials: [
        {file: '.mcp.json', line: 11, state: 'referenced', what: 'API_KEY', server: 'files'}
      ],
      identities: []
    })
    const first = line.controls?.find(({id}) => id === 'mcp-01')
    expect(first).toMatchObject({verdict: 'FAIL', evidence: [{file: '.mcp.json', line: 8}]})
    const plain = readLineOf(lines, 'acme/plain')
    expect(plain.rules).toEqual({})
    expect(fs.readdirSync(tempDir)).toEqual([])
  })

  test('a line says nothing of when, how long, where and in which shard it was made', async () => {
    const organization = await start({web: {'.mcp.json': mcpConfig}, api: {'ci.yml': workflow}})
    const texts: string[] = []
    for (const shards of ['1', '2']) {
      const workspace = writeTree()
      let text = ''
      for (let shard = 0; shard < Number(shards); shard++) {
        const own = {...inputs, shards, shard: String(shard)}
        await runFleet(organization, own, {workspace})
        text += fs.readFileSync(path.join(workspace, 'lines.jsonl'), 'utf8')
        fs.rmSync(path.join(workspace, 'lines.jsonl'))
        fs.rmSync(path.join(workspace, 'lines.jsonl.heads'), {force: true})
      }
      texts.push(text.split('\n').sort().join('\n'))
      expect(text).not.toContain(workspace)
    }
    expect(texts[1]).toBe(texts[0])
    expect(texts[0]).not.toMatch(/\d{4}-\d\d-\d\dT|"duration|"shard|"host(?:name)?":"|"time/)
    expect(texts[0]).not.toContain(os.hostname())
    expect(texts[0]).not.toContain(os.tmpdir())
  })

  test('reads the repositories of Azure DevOps with the token of the job', async () => {
    const organization = await start({web: {'.mcp.json': mcpConfig}})
    const workspace = writeTree()
    const run = await runFleet(organization, inputs, {
      workspace,
      kind: 'azure-pipelines',
      service: 'azure-devops'
    })
    expect(run.failure).toBeUndefined()
    const line = readLineOf(linesOf(workspace, 'lines.jsonl'), 'widgets/web')
    expect(line).toMatchObject({
      provider: 'azure-devops',
      id: '00000000-0000-4000-8000-000000000001',
      url: `${organization.origin}/acme/widgets/_git/web`,
      rules: {'root-filesystem': 1}
    })
    const git = organization.requests.filter(({url}) => url.includes('/_git/'))
    expect(new Set(git.map(({headers}) => headers.authorization))).toEqual(
      new Set([`Bearer ${organization.token}`])
    )
  })

  test('finds what lint finds in a whole checkout', async () => {
    const examples = path.join(root, 'examples')
    const own = fs
      .readdirSync(examples, {recursive: true, encoding: 'utf8'})
      .filter(name => fs.statSync(path.join(examples, name)).isFile())
      .map(name => [name, fs.readFileSync(path.join(examples, name), 'utf8')] as const)
    const files = {
      ...Object.fromEntries(own),
      // Tracked although it is ignored, and read although nobody would guess it from its name.
      '.gitignore': '.mcp.json\n',
      '.mcp.json': mcpConfig,
      'node_modules/x/.mcp.json': mcpConfig,
      'Dockerfile.ignored': 'x',
      '.github/workflows/inject.yml': workflow,
      '.github/workflows/local.yml':
        'on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./actions/own\n',
      'actions/own/action.yml':
        'runs:\n  using: composite\n  steps:\n    - run: ./go\n      shell: bash\n',
      go: '#!/bin/sh\nnpx -y @modelcontextprotocol/server-filesystem /\n'
    }
    const organization = await start({web: files})
    const workspace = writeTree()
    await runFleet(organization, inputs, {workspace})
    const line = readLineOf(linesOf(workspace, 'lines.jsonl'), 'acme/web')

    const checkout = path.join(writeTree(), 'checkout')
    organization.git('web', ['clone', '--quiet', organization.pathOf('web'), checkout])
    const {lint} = await import('../../shared/lint/lint.js')
    const {defaultConfig} = await import('../../shared/lint/config/config.js')
    const result = await lint({root: checkout, paths: [checkout], config: defaultConfig})
    expect(result.findings.length).toBeGreaterThan(50)
    expect(line.findings.map(({ruleId, location}) => ({ruleId, location}))).toEqual(
      result.findings.map(({ruleId, location}) => ({ruleId, location}))
    )
    expect(line.unreadable).toEqual(result.unreadable)
    expect(line.files).toBe(result.files)
  })

  test('fetches no content but that of the files that lint reads', async () => {
    const noise = () => crypto.randomBytes(200_000).toString('hex')
    const organization = await start({
      web: {'.mcp.json': mcpConfig, 'big.bin': noise(), 'src/a.ts': noise()}
    })
    await runFleet(organization, inputs, {workspace: writeTree()})
    expect(organization.gitBytes).toBeGreaterThan(500)
    expect(organization.gitBytes).toBeLessThan(5000)
  })

  test('a repository that cannot be read is a line, and stops no other', async () => {
    const organization = await start(
      {
        closed: {'.mcp.json': mcpConfig},
        gone: {'.mcp.json': mcpConfig},
        bare: {'.mcp.json': mcpConfig},
        moved: {'.mcp.json': mcpConfig},
        late: {'.mcp.json': mcpConfig},
        odd: {'.mcp.json': mcpConfig},
        web: {'.mcp.json': mcpConfig}
      },
      {
        closed: {denied: true},
        moved: {gitFaults: [301]},
        late: {gitFaults: [401, 401]},
        odd: {gitFaults: [418]},
        web: {gitFaults: [503]}
      }
    )
    fs.rmSync(organization.pathOf('gone'), {recursive: true})
    fs.writeFileSync(path.join(organization.pathOf('bare'), 'HEAD'), 'ref: refs/heads/other\n')
    const workspace = writeTree()
    const run = await runFleet(organization, inputs, {workspace})
    expect(run.exitCode).toBe(0)
    expect(run.host.outputs).toEqual({repositories: '1', unread: '6'})
    expect(run.logged).toContain(
      'shard 0 of 1: 1 repository read, 0 of them unchanged since an earlier run; 6 could not be read. Their lines say why.'
    )
    const reasons = Object.fromEntries(
      linesOf(workspace, 'lines.jsonl').map(line => [
        line.repository,
        line.status === 'unread' ? line.reason : ''
      ])
    )
    expect(reasons).toEqual({
      'acme/closed': 'cannot be cloned: the token may not read its contents (HTTP 403)',
      'acme/gone':
        'cannot be cloned: it is not there, or the token may not read its contents (HTTP 404)',
      'acme/bare': 'cannot be cloned: its default branch has no commit',
      'acme/moved':
        'cannot be cloned: its server redirects (HTTP 301): it was renamed or moved since it was listed, and the next listing has its new name',
      'acme/late':
        'cannot be cloned: the token may not read its contents, or is not valid any more (HTTP 401): an installation token ends after an hour',
      'acme/odd': 'cannot be cloned: its server answered 418',
      'acme/web': ''
    })
  })

  test('clones whole where the server knows no partial clone', async () => {
    const organization = await start({web: {'.mcp.json': mcpConfig, 'src/a.ts': 'x'}})
    organization.filters = false
    fs.writeFileSync(
      path.join(organization.pathOf('web'), 'config'),
      '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'
    )
    const workspace = writeTree()
    await runFleet(organization, inputs, {workspace})
    expect(readLineOf(linesOf(workspace, 'lines.jsonl'), 'acme/web').rules).toEqual({
      'root-filesystem': 1
    })
  })
})

describe('what a repository cannot do', () => {
  test('nothing of it runs, and no link leads out of it', async () => {
    const marker = path.join(writeTree(), 'ran')
    const touch = `touch ${marker}`
    const organization = await start({
      evil: {
        '.gitattributes': '* filter=evil diff=evil text eol=crlf working-tree-encoding=UTF-16\n',
        '.gitconfig': `[filter "evil"]\n\tsmudge = ${touch}\n[core]\n\tfsmonitor = ${touch}\n`,
        '.gitmodules': `[submodule "s"]\n\tpath = s\n\turl = ext::sh -c ${touch}\n\tupdate = !${touch}\n`,
        '.husky/post-checkout': `#!/bin/sh\n${touch}\n`,
        '.mcp.json': '-> ../../../../../../../../etc/passwd',
        '.vscode/mcp.json': '-> /etc/hosts',
        'a/.mcp.json': '-> ../real/.mcp.json',
        'real/.mcp.json': mcpConfig,
        'b/.mcp.json': '-> ../a/.mcp.json',
        'c/.mcp.json': '-> missing.json'
      }
    })
    const workspace = writeTree()
    await runFleet(organization, inputs, {workspace})
    const line = readLineOf(linesOf(workspace, 'lines.jsonl'), 'acme/evil')
    expect(fs.existsSync(marker)).toBe(false)
    expect(line.unreadable).toEqual([
      {
        file: '.mcp.json',
        reason: 'is a symbolic link out of the linted folder; not followed'
      },
      {
        file: '.vscode/mcp.json',
        reason: 'is a symbolic link out of the linted folder; not followed'
      },
      {file: 'b/.mcp.json', reason: 'is a symbolic link to another link; not followed'},
      {file: 'c/.mcp.json', reason: 'is a dangling symbolic link'}
    ])
    // Neither filters nor line endings of the repository change what is read.
    const places = line.findings
      .filter(({ruleId}) => ruleId === 'root-filesystem')
      .map(({location}) => `${location.file}:${location.line}`)
    expect(places).toEqual(['a/.mcp.json:8', 'real/.mcp.json:8'])
    expect(JSON.stringify(line)).not.toContain('root:x:')
  })

  test('paths that leave the work tree or enter .git are not written', async () => {
    const organization = await start({evil: {'.mcp.json': mcpConfig}})
    const blob = organization
      .git('evil', ['hash-object', '-w', '--stdin'], '{"mcpServers":{}}')
      .trim()
    const tree = (entries: string) => organization.git('evil', ['mktree'], entries).trim()
    const hooks = tree(`100755 blob ${blob}\tpost-checkout.json\n`)
    const top = tree(`040000 tree ${hooks}\t.GIT\n100644 blob ${blob}\tok.json\n`)
    const commit = organization
      .git('evil', [
        '-c',
        'user.name=a',
        '-c',
        'user.email=a@example.com',
        'commit-tree',
        top,
        '-m',
        'x'
      ])
      .trim()
    organization.git('evil', ['update-ref', 'refs/heads/main', commit])
    const workspace = writeTree()
    await runFleet(organization, inputs, {workspace})
    const [line] = linesOf(workspace, 'lines.jsonl')
    expect(line).toMatchObject({
      status: 'unread',
      reason: expect.stringContaining('cannot be cloned: ')
    })
  })

  test('a file that is too large is reported, and not written', async () => {
    const organization = await start({
      big: {'big.json': ' '.repeat(33 * 1024 * 1024), '.mcp.json': mcpConfig}
    })
    const workspace = writeTree()
    await runFleet(organization, inputs, {workspace})
    const line = readLineOf(linesOf(workspace, 'lines.jsonl'), 'acme/big')
    expect(line.rules).toEqual({'root-filesystem': 1})
    expect(line.unreadable).toEqual([{file: 'big.json', reason: 'is larger than 32 MB'}])
  })

  test('a configuration with a mistake hides nothing, and a baseline neither', async () => {
    const organization = await start({
      broken: {'.mcp-gatehouse.yml': 'rules: [', '.mcp.json': mcpConfig},
      outside: {
        '.mcp-gatehouse.yml': 'baseline: ../../../../../etc/passwd\n',
        '.mcp.json': mcpConfig
      },
      based: {'.mcp-gatehouse-baseline.json': 'no json', '.mcp.json': mcpConfig}
    })
    const workspace = writeTree()
    await runFleet(organization, inputs, {workspace})
    const lines = linesOf(workspace, 'lines.jsonl')
    for (const name of ['broken', 'outside', 'based']) {
      const line = readLineOf(lines, `acme/${name}`)
      expect(line.rules['root-filesystem']).toBe(1)
      expect(line.controls?.find(({id}) => id === 'mcp-01')?.verdict).toBe('FAIL')
    }
    expect(readLineOf(lines, 'acme/broken').unreadable[0]).toEqual({
      file: '.mcp-gatehouse.yml',
      reason: expect.stringMatching(/^not used: /)
    })
  })

  test('what its configuration excludes, accepts and adds holds as in lint', async () => {
    const organization = await start({
      web: {
        '.mcp-gatehouse.yml':
          'exclude: ["old/**"]\ninclude: ["vendor/own/**"]\nignore:\n  - {rules: [root-filesystem], paths: ["accepted/**"], reason: "a test", until: 2999-01-01}\n',
        'old/.mcp.json': mcpConfig,
        'accepted/.mcp.json': mcpConfig,
        'vendor/own/.mcp.json': mcpConfig,
        'vendor/theirs/.mcp.json': mcpConfig
      }
    })
    const workspace = writeTree()
    await runFleet(organization, inputs, {workspace})
    const line = readLineOf(linesOf(workspace, 'lines.jsonl'), 'acme/web')
    expect(line.suppressed).toBe(1)
    expect(line.counts.errors).toBe(1)
    const shown = line.findings.map(({location, accepted}) => [location.file, accepted?.reason])
    expect(shown).toEqual([
      ['vendor/own/.mcp.json', undefined],
      ['accepted/.mcp.json', 'a test']
    ])
  })

  test('a link in the workspace does not lead what is written out of it', async () => {
    const organization = await start({web: {'.mcp.json': mcpConfig}})
    for (const name of ['lines.jsonl', 'lines.jsonl.heads', 'lines.jsonl.earlier.tmp']) {
      const workspace = writeTree()
      const outside = path.join(writeTree(), 'outside')
      fs.symlinkSync(outside, path.join(workspace, name))
      const run = await runFleet(organization, inputs, {workspace})
      expect(run.exitCode).toBe(2)
      expect(run.failure).toBe(
        "input 'output-file': the file cannot be written: a symbolic link leads out of the workspace"
      )
      expect(fs.existsSync(outside)).toBe(false)
    }
  })

  // The program that stands in for git is a shell script.
  const onPosix = process.platform === 'win32' ? test.skip : test
  onPosix('the token stands in no argument, address, file or line of the log', async () => {
    const organization = await start({web: {'.mcp.json': mcpConfig}})
    const folder = writeTree()
    const log = path.join(folder, 'arguments')
    const real = process.env['PATH']!.split(path.delimiter)
      .map(each => path.join(each, 'git'))
      .find(each => fs.existsSync(each))!
    fs.writeFileSync(
      path.join(folder, 'git'),
      `#!/bin/sh\nprintf '%s\\n' "$@" >> ${log}\ncat /proc/self/cmdline >> ${log} 2>/dev/null\nexec ${real} "$@"\n`,
      {mode: 0o755}
    )
    const before = process.env['PATH']
    process.env['PATH'] = `${folder}${path.delimiter}${before}`
    const workspace = writeTree()
    try {
      const run = await runFleet(organization, {...inputs, listing: 'l.json'}, {workspace})
      expect(run.exitCode).toBe(2)
      const listed = await runFleet(
        organization,
        {step: 'list', shards: '1', listing: 'l.json'},
        {workspace}
      )
      expect(listed.exitCode).toBe(0)
      const read = await runFleet(organization, {...inputs, listing: 'l.json'}, {workspace})
      expect(read.exitCode).toBe(0)
      const {token} = organization
      const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
      const written = fs
        .readdirSync(workspace)
        .map(name => fs.readFileSync(path.join(workspace, name), 'utf8'))
      const everything = [
        fs.readFileSync(log, 'latin1'),
        ...organization.requests.map(({url}) => url),
        ...written,
        read.logged,
        read.printed
      ].join('\n')
      expect(everything).toContain('clone')
      expect(leaksIn(everything, [token, basic])).toEqual([])
      expect(read.host.masked).toEqual(expect.arrayContaining([token, basic]))
    } finally {
      process.env['PATH'] = before
    }
  })
})

describe('a run after another', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const files = Object.fromEntries(names.map(name => [name, {'.mcp.json': mcpConfig}]))

  test('asks for nothing but what changed', async () => {
    const organization = await start(files)
    const workspace = writeTree()
    const all = {...inputs, listing: 'l.json'}
    const list = () =>
      runFleet(organization, {step: 'list', shards: '1', listing: 'l.json'}, {workspace})
    await list()
    await runFleet(organization, all, {workspace})
    const first = fs.readFileSync(path.join(workspace, 'lines.jsonl'), 'utf8')
    expect(organization.takeCounts()).toEqual({api: 1, git: 5 * names.length})

    await list()
    const again = await runFleet(organization, all, {workspace})
    expect(again.logged).toContain('6 repositories read, 6 of them unchanged since an earlier run')
    expect(fs.readFileSync(path.join(workspace, 'lines.jsonl'), 'utf8')).toBe(first)
    expect(organization.takeCounts()).toEqual({api: 1, git: 0})

    organization.commit('c', {'README.md': 'fixed'})
    await list()
    await runFleet(organization, all, {workspace})
    expect(readLineOf(linesOf(workspace, 'lines.jsonl'), 'acme/c').rules).toEqual({})
    // Its head (2), its commit (3); it has no file that lint would read.
    expect(organization.takeCounts().git).toBeLessThanOrEqual(7)
    expect(fs.readdirSync(workspace).sort()).toEqual(['l.json', 'lines.jsonl', 'lines.jsonl.heads'])
  })

  test('asks for heads alone where nobody knows when a repository was pushed to', async () => {
    const organization = await start(files)
    const workspace = writeTree()
    const azure = {workspace, service: 'azure-devops'} as const
    await runFleet(organization, inputs, azure)
    organization.takeCounts()
    const again = await runFleet(organization, inputs, azure)
    expect(again.logged).toContain('6 of them unchanged')
    expect(organization.takeCounts()).toEqual({api: 1, git: 2 * names.length})
  })

  test('goes on where a run was killed, with a last line that is cut', async () => {
    const organization = await start(files)
    const workspace = writeTree()
    const file = path.join(workspace, 'lines.jsonl')
    await runFleet(organization, inputs, {workspace})
    const whole = fs.readFileSync(file, 'utf8')
    const lines = whole.split('\n')
    fs.writeFileSync(file, `${lines.slice(0, 3).join('\n')}\n${lines[3]!.slice(0, 200)}`)
    organization.takeCounts()
    const run = await runFleet(organization, inputs, {workspace})
    expect(run.logged).toContain(
      'Line 4 of lines.jsonl is not used: it is cut: the run that wrote it was ended. Its repository is read again.'
    )
    expect(run.logged).toContain('6 repositories read, 3 of them unchanged since an earlier run')
    expect(fs.readFileSync(file, 'utf8')).toBe(whole)
    expect(organization.takeCounts()).toEqual({api: 1, git: 5 * 3})
  })

  test('that began while it went on takes its file over, and loses no line', async () => {
    const organization = await start(files)
    const workspace = writeTree()
    const both = [inputs, inputs].map(each => runFleet(organization, each, {workspace}))
    const [one, two] = (await Promise.all(both)).sort((a, b) => a.exitCode - b.exitCode)
    expect([one?.exitCode, two?.exitCode]).toEqual([0, 2])
    expect(two?.failure).toBe(
      'another run writes lines.jsonl now, or has removed it: give each run that goes on at the same time an output file of its own'
    )
    expect(linesOf(workspace, 'lines.jsonl').map(({repository}) => repository)).toEqual(
      names.map(name => `acme/${name}`)
    )
    expect(fs.readdirSync(workspace).sort()).toEqual(['lines.jsonl', 'lines.jsonl.heads'])
  })

  test('takes over what a killed run had not come to yet', async () => {
    const organization = await start(files)
    const workspace = writeTree()
    const file = path.join(workspace, 'lines.jsonl')
    await runFleet(organization, inputs, {workspace})
    const whole = fs.readFileSync(file, 'utf8')
    // As a run leaves it that was killed after two lines.
    fs.renameSync(file, `${file}.earlier`)
    fs.writeFileSync(file, `${whole.split('\n').slice(0, 2).join('\n')}\n`)
    organization.takeCounts()
    await runFleet(organization, inputs, {workspace})
    expect(fs.readFileSync(file, 'utf8')).toBe(whole)
    expect(organization.takeCounts()).toEqual({api: 1, git: 0})
    expect(fs.existsSync(`${file}.earlier`)).toBe(false)
  })

  test('reads again what another version wrote, what is renamed, and what has expired', async () => {
    const organization = await start(files)
    const workspace = writeTree()
    const file = path.join(workspace, 'lines.jsonl')
    await runFleet(organization, inputs, {workspace})
    const lines = linesOf(workspace, 'lines.jsonl')
    const changed = lines.map((line, at): FleetLine => {
      if (line.status !== 'read') return line
      if (at === 0) return {...line, tool: {...line.tool, version: '0.9.0'}}
      if (at === 1) return {...line, repository: 'acme/former'}
      if (at !== 2) return line
      const accepted = {by: 'configuration', until: '2020-01-01'} as const
      return {...line, findings: line.findings.map(finding => ({...finding, accepted}))}
    })
    fs.writeFileSync(file, changed.map(line => `${JSON.stringify(line)}\n`).join(''))
    const run = await runFleet(organization, inputs, {workspace})
    expect(run.logged).toContain(
      '1 earlier line of another version or organization: not used, the repositories are read again.'
    )
    expect(run.logged).toContain('6 repositories read, 3 of them unchanged')
    expect(linesOf(workspace, 'lines.jsonl')).toEqual(lines)
  })
})
