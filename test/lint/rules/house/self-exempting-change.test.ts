import {describe, expect, test} from '@jest/globals'
import {runCommand} from '../../../../shared/commands/run.js'
import {GitRepository} from '../../../support/git-repository.js'
import {RecordingHost} from '../../../support/recording-host.js'

type Files = Readonly<Record<string, string | undefined>>

const server = (root: string) =>
  `{"mcpServers": {"files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "${root}"]}}}\n`
const config = '.mcp-gatehouse.yml'
const workflow = '.github/workflows/lint.yml'
const step = `on:
  pull_request:
  push:
    branches: [main]
permissions: {}
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: acme/mcp-gatehouse@v1
        with:
          command: lint
          fail-on: warning
`

/** What is said of a change from one set of files to another, with files that stay. */
async function told(
  before: Files,
  after: Files,
  {inputs = {}, stay = {}}: {inputs?: Record<string, string>; stay?: Files} = {}
) {
  const repository = GitRepository.init()
  repository.commit({'README.md': 'read me\n', ...stay, ...before})
  repository.git('checkout', '--quiet', '-b', 'feature')
  repository.commit(after)
  return lintChange(repository, inputs)
}

async function lintChange(repository: GitRepository, inputs: Record<string, string> = {}) {
  const host = new RecordingHost(
    {format: 'json', 'changed-only': 'true', ...inputs},
    {kind: 'terminal', workspace: repository.path}
  )
  const result = await runCommand(host, 'lint')
  const {findings} = JSON.parse(host.printed[0] ?? '{"findings": []}') as {
    findings: {ruleId: string; severity: string; file: string; line: number; message: string}[]
  }
  return {
    ...result,
    host,
    findings,
    lines: findings
      .filter(({ruleId}) => ruleId === 'self-exempting-change')
      .map(({file, line, message}) => `${file}:${line} ${message.replace(/^this change /, '')}`)
  }
}

describe('a change of the configuration', () => {
  const inIt = 'in the configuration that judges it'

  test.each([
    ['rules: {stored-credential: off}\n', [`${config}:1 turns off stored-credential, ${inIt}`]],
    [
      'rules:\n  stored-credential: note\n',
      [`${config}:2 lowers stored-credential from error to note, ${inIt}`]
    ],
    ['exclude:\n  - "a/**"\n', [`${config}:2 leaves 'a/**' unread, ${inIt}`]],
    [
      'ignore:\n  - {rules: [root-filesystem, unpinned-server], paths: [a], reason: made up}\n',
      [
        `${config}:2 ignores root-filesystem in a, ${inIt}`,
        `${config}:2 ignores unpinned-server in a, ${inIt}`
      ]
    ],
    ['min-confidence: high\n', [`${config}:1 raises min-confidence to high, ${inIt}`]],
    ['fail-on: never\n', [`${config}:1 sets fail-on from error to never, ${inIt}`]],
    ['filesystem-roots: [/]\n', [`${config}:1 makes '/' a file-system root, ${inIt}`]],
    ['trusted-owners: [evil]\n', [`${config}:1 makes 'evil' a trusted owner, ${inIt}`]]
  ])('to %j is told', async (text, lines) => {
    expect((await told({}, {[config]: text})).lines).toEqual(lines)
  })

  const strict = `rules: {unpinned-action: error}
include: [generated/mcp.json]
gateways: [https://mcp.acme.com]
credential-formats: [{id: acme-key, pattern: "acme_[a-z0-9]{32}"}]
`
  test('that takes its file away is told at the file', async () => {
    expect((await told({[config]: strict}, {[config]: undefined})).lines).toEqual([
      `${config}:1 lowers unpinned-action from error to warning, ${inIt}`,
      `${config}:1 no longer has 'generated/mcp.json' read, ${inIt}`,
      `${config}:1 no longer looks for the credential format acme-key, ${inIt}`,
      `${config}:1 no longer names any gateway, ${inIt}`
    ])
  })

  test.each([
    ['makes it stricter', {}, {[config]: strict}],
    [
      'gives up what was looser',
      {
        [config]:
          'rules: {stored-credential: off}\nexclude: [a]\nfail-on: never\nmin-confidence: high\n'
      },
      {[config]: undefined}
    ],
    [
      'narrows',
      {[config]: 'gateways: [https://a.example]\nfilesystem-roots: [/srv]\n'},
      {[config]: 'gateways: [https://a.example/x]\nfilesystem-roots: [/srv/mcp]\n'}
    ],
    ['says it in another way', {[config]: strict}, {[config]: `# a comment\n${strict}`}],
    [
      'moves it to the other name',
      {[config]: strict},
      {[config]: undefined, '.mcp-gatehouse.yaml': strict}
    ],
    ['is about something else', {[config]: strict}, {'a.txt': 'x'}]
  ])('that %s is not', async (_, before, after) => {
    expect((await told(before, after)).lines).toEqual([])
  })

  test('cannot turn the rule off for itself, nor ignore it', async () => {
    const {findings} = await told(
      {},
      {
        [config]: `rules: {self-exempting-change: off, stored-credential: off}
ignore:
  - {rules: [self-exempting-change], paths: ["**"], reason: it is fine}
`
      }
    )
    expect(
      findings
        .filter(({ruleId}) => ruleId === 'self-exempting-change')
        .map(({severity}) => severity)
    ).toEqual(['warning', 'warning', 'warning'])
  })

  test('has the severity of the base, or a stricter one of its own', async () => {
    const off = 'rules: {stored-credential: off, self-exempting-change: '
    const error = await told(
      {[config]: 'rules: {self-exempting-change: error}\n'},
      {[config]: `${off}note}\n`}
    )
    expect(error.findings.map(({severity}) => severity)).toEqual(['error', 'error'])
    expect(error.exitCode).toBe(1)
    const none = await told(
      {[config]: 'rules: {self-exempting-change: off}\n'},
      {[config]: `${off}off}\n`}
    )
    expect(none.lines).toEqual([])
  })

  test('that cannot be compared is told as a whole', async () => {
    const run = await told({[config]: 'rules: [\n'}, {[config]: 'rules: {}\n'})
    expect(run.lines).toEqual([
      expect.stringMatching(
        /^\.mcp-gatehouse\.yml:1 replaces a configuration that cannot be compared: /
      )
    ])
  })
})

describe('a change of the baseline', () => {
  const name = '.mcp-gatehouse-baseline.json'
  const entry = (file: string, fingerprint: string) =>
    JSON.stringify({file, ruleId: 'root-filesystem', fingerprint})
  const baseline = (...entries: string[]) =>
    `{"schemaVersion": 1, "tool": "mcp-gatehouse", "findings": [\n${entries.join(',\n')}\n]}\n`
  const [one, two] = ['1'.repeat(32), '2'.repeat(32)]

  test('is told with the line of what it accepts', async () => {
    const run = await told(
      {[name]: baseline(entry('a', one))},
      {[name]: baseline(entry('a', one), entry('b', two))}
    )
    expect(run.lines).toEqual([
      `${name}:3 accepts 1 more finding of root-filesystem in its baseline`
    ])
    expect((await told({}, {[name]: baseline(entry('a', one), entry('b', two))})).lines).toEqual([
      `${name}:2 accepts 2 more findings of root-filesystem in its baseline`
    ])
  })

  test('by another file is told', async () => {
    const run = await told(
      {},
      {[config]: 'baseline: known.json\n', 'known.json': baseline(entry('a', one))}
    )
    expect(run.lines).toEqual([
      'known.json:2 accepts 1 more finding of root-filesystem in its baseline'
    ])
  })

  test('that takes entries out, or moves them with their file, is not', async () => {
    const moved = `${'1'.repeat(20)}${'3'.repeat(12)}`
    const before = {[name]: baseline(entry('a', one), entry('b', two))}
    expect((await told(before, {[name]: baseline(entry('c', moved))})).lines).toEqual([])
    expect((await told(before, {[name]: undefined})).lines).toEqual([])
  })
})

describe('a change of the workflow that runs it', () => {
  const file = 'in a file that runs this check'
  test.each([
    [
      '      - uses: acme/mcp-gatehouse',
      '      - run: true #',
      `${workflow}:1 no longer runs acme/mcp-gatehouse lint, ${file}`
    ],
    [
      'acme/mcp-gatehouse@v1',
      'evil/mcp-gatehouse@v1',
      `${workflow}:1 no longer runs acme/mcp-gatehouse lint, ${file}`
    ],
    [
      'fail-on: warning',
      'fail-on: never',
      `${workflow}:16 sets fail-on from warning to never, ${file}`
    ],
    [
      '          fail-on: warning\n',
      '',
      `${workflow}:13 sets fail-on from warning to error, ${file}`
    ],
    [
      'fail-on: warning',
      'fail-on: warning\n          rules: -stored-credential',
      `${workflow}:17 leaves out stored-credential, ${file}`
    ],
    [
      'fail-on: warning',
      'fail-on: warning\n          paths: src',
      `${workflow}:17 no longer reads ., ${file}`
    ],
    [
      'fail-on: warning',
      'fail-on: warning\n          changed-lines: true',
      `${workflow}:17 reports changed lines only, ${file}`
    ],
    [
      'fail-on: warning',
      'fail-on: ${{ vars.LEVEL }}',
      `${workflow}:16 sets failon by an expression, ${file}`
    ],
    [
      'fail-on: warning',
      'fail-on: warning\n          config: other.yml',
      `${workflow}:17 is judged by another configuration (other.yml), ${file}`
    ],
    [
      '      - uses: acme',
      '      - continue-on-error: true\n        uses: acme',
      `${workflow}:13 lets its failure pass (continue-on-error: true), ${file}`
    ],
    [
      '    runs-on',
      '    if: false\n    runs-on',
      `${workflow}:8 runs it under a condition (if: false), ${file}`
    ],
    ['  pull_request:\n', '', `${workflow}:2 no longer runs on pull_request, ${file}`],
    [
      '  pull_request:\n',
      '  pull_request:\n    paths: [src/**]\n',
      `${workflow}:2 runs on pull_request for some paths only, ${file}`
    ],
    ['[main]', '[release]', `${workflow}:2 no longer runs on push for main, ${file}`],
    [
      'persist-credentials: false',
      'persist-credentials: false\n          ref: main',
      `${workflow}:13 checks something else out for it (ref: main), ${file}`
    ]
  ])('from %j to %j is told', async (from, to, line) => {
    expect(step).toContain(from)
    expect((await told({[workflow]: step}, {[workflow]: step.replace(from, to)})).lines).toEqual([
      line
    ])
  })

  test.each([
    ['acme/mcp-gatehouse@v1', 'acme/mcp-gatehouse@v2'],
    ['fail-on: warning', 'fail-on: note'],
    ['fail-on: warning', 'fail-on: warning\n          comment: true'],
    ['    branches: [main]', '    branches: [main, release]'],
    ['  push:\n    branches: [main]\n', '  push:\n'],
    ['      - uses: acme', '      - run: make\n      - uses: acme'],
    ['    steps:', '    timeout-minutes: 5\n    steps:']
  ])('from %j to %j is not', async (from, to) => {
    expect(step).toContain(from)
    expect((await told({[workflow]: step}, {[workflow]: step.replace(from, to)})).lines).toEqual([])
  })

  const before = '      - uses: acme'
  const command = (run: string) => `      - run: ${run}\n${before}`
  test.each([
    ["sed -i '/unpinned/d' .mcp-gatehouse.yml", 'sed', 'changes .mcp-gatehouse.yml'],
    ['rm -f .mcp-gatehouse-baseline.json', 'rm', 'changes .mcp-gatehouse-baseline.json'],
    ['make && sudo rm "$GITHUB_WORKSPACE/.mcp-gatehouse.yml"', 'rm', 'changes .mcp-gatehouse.yml'],
    ["echo 'exclude [x]' > ./.mcp-gatehouse.yaml", 'echo', 'changes .mcp-gatehouse.yaml'],
    ['cat loose.yml | tee -a .mcp-gatehouse.yml', 'tee', 'changes .mcp-gatehouse.yml'],
    ['cp ci/loose.yml .mcp-gatehouse.yml', 'cp', 'changes .mcp-gatehouse.yml'],
    ['yq -i .rules={} .mcp-gatehouse.yml', 'yq', 'changes .mcp-gatehouse.yml'],
    ['curl -o .mcp-gatehouse.yml https://x.example/a', 'curl', 'changes .mcp-gatehouse.yml'],
    ['git checkout v1.0 -- .mcp-gatehouse.yml', 'git checkout', 'changes .mcp-gatehouse.yml'],
    ['git rm .mcp-gatehouse-baseline.json', 'git rm', 'changes .mcp-gatehouse-baseline.json'],
    ['git checkout main', 'git checkout', 'checks something else out'],
    ['git switch --detach stable', 'git switch', 'checks something else out'],
    ['git checkout "origin/${{ github.base_ref }}"', 'git checkout', 'checks something else out'],
    ['git -c advice.detachedHead=false checkout v1.0', 'git checkout', 'checks something else out']
  ])('by a step before it is told: %s', async (run, name, does) => {
    const after = step.replace(before, command(run))
    const found = (await told({[workflow]: step}, {[workflow]: after})).lines
    const tampering = found.filter(each => each.includes('adds a command'))
    expect(tampering).toEqual([
      `${workflow}:13 adds a command (${name}) that ${does} before the check, ${file}`
    ])
    expect(found).toEqual(tampering)
    // It is told once: what is there already is no change.
    expect((await told({[workflow]: after}, {[workflow]: `${after}# x\n`})).lines).toEqual([])
  })

  test.each([
    'cat .mcp-gatehouse.yml',
    'cp .mcp-gatehouse.yml /tmp/kept.yml',
    "sed -n '/rules/p' .mcp-gatehouse.yml",
    "echo 'rm .mcp-gatehouse.yml; is never run'",
    'rm -rf build docs/mcp-gatehouse.yml',
    'yamllint .mcp-gatehouse.yml > lint.log',
    'git checkout origin/main -- .mcp-gatehouse.yml',
    'git checkout "origin/${{ github.base_ref }}" -- .mcp-gatehouse.yml',
    'git checkout -b update',
    'git checkout .',
    'git checkout package-lock.json',
    'git checkout dist',
    'git checkout "$GITHUB_HEAD_REF"',
    'git -C ../other checkout v1.0',
    'git diff --stat'
  ])('by a step before it that changes nothing that judges is not: %s', async run => {
    const after = step.replace(before, command(run))
    expect((await told({[workflow]: step}, {[workflow]: after})).lines).toEqual([])
  })

  test('by a step behind it, or where the base judges, is not; by a file that it names is', async () => {
    const behind = `${step}      - run: rm .mcp-gatehouse.yml\n`
    expect((await told({[workflow]: step}, {[workflow]: behind})).lines).toEqual([])
    const byBase = `${step}          config-from: base\n`
    const tampered = byBase.replace(before, command('rm .mcp-gatehouse.yml'))
    expect((await told({[workflow]: byBase}, {[workflow]: tampered})).lines).toEqual([])
    const named = `${step}          config: ci/lint.yml\n`
    const pwsh = `      - pwsh: Remove-Item ci/lint.yml\n${before}`
    const change = {[workflow]: named.replace(before, pwsh)}
    const stay = {'ci/lint.yml': 'rules: {}\n'}
    expect((await told({[workflow]: named}, change, {stay})).lines).toEqual([
      `${workflow}:13 adds a command (remove-item) that changes ci/lint.yml before the check, ${file}`
    ])
  })

  test('that takes it away, or moves it to where no workflow is, is told', async () => {
    const gone = 'no longer runs acme/mcp-gatehouse lint, in a file that runs this check'
    expect((await told({[workflow]: step}, {[workflow]: undefined})).lines).toEqual([
      `${workflow}:1 ${gone}`
    ])
    expect(
      (await told({[workflow]: step}, {[workflow]: undefined, 'docs/lint.yml': step})).lines
    ).toEqual([`docs/lint.yml:1 ${gone}`])
    const renamed = {[workflow]: undefined, '.github/workflows/gatehouse.yml': step}
    expect((await told({[workflow]: step}, renamed)).lines).toEqual([])
  })

  const pipeline = `trigger: none
pr:
  branches:
    include: [main]
steps:
  - task: McpGatehouse@1
    inputs:
      command: lint
      failOn: warning
  - script: npx mcp-gatehouse@1.2.3 lint .
`
  test.each([
    [
      'failOn: warning',
      'failOn: error',
      'azure-pipelines.yml:9 sets fail-on from warning to error'
    ],
    [
      '  - task: McpGatehouse@1',
      '  - task: McpGatehouse@1\n    enabled: false',
      'azure-pipelines.yml:7 may disable it (enabled: false)'
    ],
    [
      'include: [main]',
      'include: [other]',
      'azure-pipelines.yml:3 no longer runs on pr branches for main'
    ],
    [
      'pr:\n  branches:\n    include: [main]',
      'pr: none',
      'azure-pipelines.yml:2 no longer runs by pr'
    ],
    [
      'lint .',
      'lint . || true',
      "azure-pipelines.yml:10 runs it as 'npx mcp-gatehouse lint . || true'"
    ]
  ])('of Azure Pipelines: %j to %j', async (from, to, line) => {
    expect(pipeline).toContain(from)
    const run = await told(
      {'azure-pipelines.yml': pipeline},
      {'azure-pipelines.yml': pipeline.replace(from, to)}
    )
    expect(run.lines).toEqual([`${line}, ${file}`])
    const newer = pipeline.replace('@1.2.3', '@1.2.4')
    expect(
      (await told({'azure-pipelines.yml': pipeline}, {'azure-pipelines.yml': newer})).lines
    ).toEqual([])
  })
})

describe('a change that brings the ignore of its own findings', () => {
  const silent = (root: string, reason = 'a container with test data only') => `{
  "servers": {
    // mcp-gatehouse: ignore[root-filesystem] ${reason}
    "files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "${root}"]}
  }
}
`
  const file = '.vscode/mcp.json'
  const says = 'brings the ignore of root-filesystem that silences it'

  test('is told at the comment', async () => {
    expect((await told({}, {[file]: silent('/')})).lines).toEqual([`${file}:3 ${says}`])
    expect((await told({[file]: '{"servers": {}}\n'}, {[file]: silent('/')})).lines).toEqual([
      `${file}:3 ${says}`
    ])
  })

  test('is not where the ignore was there, moves, or silences nothing', async () => {
    expect((await told({[file]: silent('/')}, {[file]: `\n\n${silent('/')}`})).lines).toEqual([])
    expect(
      (await told({[file]: silent('/')}, {[file]: silent('/', 'another reason')})).lines
    ).toEqual([])
    const moved = {[file]: undefined, 'sub/.vscode/mcp.json': silent('/')}
    expect((await told({[file]: silent('/')}, moved)).lines).toEqual([])
    expect((await told({}, {[file]: silent('docs')})).lines).toEqual([])
    expect((await told({[file]: silent('/')}, {'a.txt': 'x'})).lines).toEqual([])
  })
})

describe('the base', () => {
  const off = {[config]: 'rules: {root-filesystem: off}\n', '.mcp.json': server('/')}
  const shas = (repository: GitRepository) => {
    repository.git('checkout', '--quiet', '-b', 'feature')
    const base = repository.git('rev-parse', 'main')
    return {base, head: repository.commit(off)}
  }

  async function inPullRequest(
    repository: GitRepository,
    {base, head}: {base: string; head: string},
    inputs: Record<string, string> = {}
  ) {
    const host = new RecordingHost({format: 'json', ...inputs}, {workspace: repository.path})
    host.run = {
      eventName: 'pull_request',
      runUrl: '',
      repository: 'acme/agents',
      pullRequest: {
        number: 7,
        baseRef: 'main',
        headRef: 'feature',
        baseSha: base,
        headSha: head,
        fromFork: false
      }
    }
    const result = await runCommand(host, 'lint')
    const printed = host.printed.find(text => text.startsWith('{'))
    return {
      ...result,
      log: host.logged.join('\n'),
      summary: host.summary,
      annotations: host.annotations,
      ids: printed ? JSON.parse(printed).findings.map(({ruleId}: {ruleId: string}) => ruleId) : []
    }
  }

  function origin(): GitRepository {
    const repository = GitRepository.init()
    repository.commit({'README.md': 'x\n'})
    return repository
  }

  test('of a pull request is its merge base, also in a merge commit', async () => {
    const repository = origin()
    const commits = shas(repository)
    expect((await inPullRequest(repository, commits)).ids).toEqual(['self-exempting-change'])
    repository.git('checkout', '--quiet', 'main')
    repository.commit({other: 'y'})
    repository.git('checkout', '--quiet', '--detach', 'main')
    repository.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'feature')
    repository.git('branch', 'merged')
    const shallow = repository.clone('--depth', '2', '--branch', 'merged')
    for (const checkout of [repository, shallow]) {
      const run = await inPullRequest(checkout, commits)
      expect(run.ids).toEqual(['self-exempting-change'])
      expect(run.annotations.map(({file, line}) => `${file}:${line}`)).toEqual([`${config}:1`])
      expect(run.summary).toContain('turns off root-filesystem')
    }
  })

  test('that a shallow clone does not have is said, with what to set', async () => {
    const repository = origin()
    const commits = shas(repository)
    const shallow = repository.clone('--depth', '1', '--branch', 'feature')
    const run = await inPullRequest(shallow, commits)
    expect(run.exitCode).toBe(0)
    expect(run.ids).toEqual([])
    expect(run.log).toMatch(
      /self-exempting-change: the clone is too shallow.*set 'fetch-depth: 2' on actions\/checkout.*What this change loosens is not known/
    )
    const fromBase = await inPullRequest(shallow, commits, {'config-from': 'base'})
    expect([fromBase.exitCode, fromBase.failure]).toEqual([
      2,
      expect.stringMatching(/^config-from: the clone is too shallow.*'fetch-depth: 2'/)
    ])
  })

  test('judges with config-from: base, baseline and all', async () => {
    const repository = origin()
    const commits = shas(repository)
    const run = await inPullRequest(repository, commits, {'config-from': 'base'})
    expect(run.exitCode).toBe(1)
    expect(run.ids).toEqual(['self-exempting-change', 'root-filesystem'])
    expect(run.log).toMatch(/config-from: the configuration of main \([0-9a-f]{7}\) judges/)

    repository.commit({[config]: undefined})
    await lintChange(repository, {'write-baseline': 'true', 'changed-only': 'false'})
    const head = repository.commit({})
    const known = await inPullRequest(repository, {...commits, head})
    expect(known.ids).toEqual(['self-exempting-change'])
    const fresh = await inPullRequest(repository, {...commits, head}, {'config-from': 'base'})
    expect(fresh.ids).toEqual(['self-exempting-change', 'root-filesystem'])
  })

  test('of a run that is no pull request is none, and its own configuration judges', async () => {
    const repository = origin()
    repository.commit(off)
    const host = new RecordingHost({'config-from': 'base'}, {workspace: repository.path})
    expect(await runCommand(host, 'lint')).toEqual({exitCode: 0})
    expect(host.logged.join('\n')).toContain('its own configuration judges')
  })

  test('names no configuration that the step asks for', async () => {
    const repository = origin()
    const commits = shas(repository)
    const run = await inPullRequest(repository, commits, {'config-from': 'base', config})
    expect([run.exitCode, run.failure]).toEqual([
      2,
      expect.stringMatching(/^the configuration \.mcp-gatehouse\.yml is not in main/)
    ])
  })
})
