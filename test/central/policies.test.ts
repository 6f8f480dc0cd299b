import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {fetchPolicy} from '../../shared/central/fetch-policy.js'
import {policyVariable} from '../../shared/central/judging-config.js'
import {runCommand} from '../../shared/commands/run.js'
import {parsePolicyAddress} from '../../shared/lint/config/policy-address.js'
import {type PolicyServer, startPolicyServer} from '../support/policy-server.js'
import {RecordingHost} from '../support/recording-host.js'
import {removeTrees, writeTree} from '../support/tree.js'

const commit = '0123456789abcdef0123456789abcdef01234567'
const token = 'ghs_1234567890abcdefghijklmnopqrstuvwxyz'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const server =
  '{"mcpServers": {"files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]}}}\n'

let policies: PolicyServer

beforeAll(async () => {
  policies = await startPolicyServer()
})
beforeEach(() => {
  policies.files.clear()
  policies.requests.length = 0
  policies.others.length = 0
})
afterEach(() => {
  delete process.env[policyVariable]
})
afterAll(async () => {
  await policies.close()
  removeTrees()
})

/** The address of a policy that the server has from now on. */
function onGitHub(text: string, name = 'gatehouse.yml', at = commit): string {
  policies.files.set(`acme/mcp-policy/${name}@${at}`, text)
  return `github:acme/mcp-policy/${name}@${at}`
}

function onAzure(text: string): string {
  policies.files.set(`My Project/mcp-policy/gatehouse.yml@${commit}`, text)
  return `azure-devops:My Project/mcp-policy/gatehouse.yml@${commit}`
}

function atUrl(text: string, digest = sha256(text)): string {
  policies.files.set('gatehouse.yml', text)
  return `${policies.origin}/gatehouse.yml#sha256=${digest}`
}

interface Options {
  readonly inputs?: Record<string, string>
  readonly fork?: boolean
  readonly tempDir?: string
}

async function lint(files: Record<string, string>, {inputs = {}, fork, tempDir}: Options = {}) {
  const workspace = writeTree(files)
  const host = new RecordingHost(
    {format: 'json', ...inputs},
    {workspace, tempDir: tempDir ?? writeTree()}
  )
  host.repositories = {
    github: {available: true, url: policies.origin, token},
    'azure-devops': {available: true, url: `${policies.origin}/acme`, token}
  }
  if (fork !== undefined) {
    host.run = {
      ...host.run,
      pullRequest: {number: 1, baseRef: 'main', headRef: 'x', fromFork: fork}
    }
  }
  const result = await runCommand(host, 'lint')
  const everything = [...host.printed, ...host.logged, result.failure, host.summary].join('\n')
  expect(everything).not.toContain(token)
  const report = host.printed.find(text => text.startsWith('{'))
  const findings = report === undefined ? [] : JSON.parse(report).findings
  return {
    ...result,
    host,
    log: host.logged.join('\n'),
    found: findings.map(
      ({ruleId, severity, file, line}: Record<string, unknown>) =>
        `${file}:${line} ${ruleId} ${severity}`
    ),
    messages: findings
      .filter(({ruleId}: {ruleId: string}) => ruleId === 'overridden-setting')
      .map(({message}: {message: string}) => message)
  }
}

describe('a policy in a repository', () => {
  test('judges, and nothing in the repository makes it looser', async () => {
    const address = onGitHub('rules: {root-filesystem: error}\n')
    const run = await lint({
      '.mcp.json': server,
      '.mcp-gatehouse.yml': `extends: ${address}
rules:
  root-filesystem: off
ignore:
  - { rules: [root-filesystem], paths: ["**"], reason: only a test }
exclude: ["*.json"]
`
    })
    expect(run.exitCode).toBe(1)
    expect(run.found).toEqual([
      '.mcp-gatehouse.yml:3 overridden-setting note',
      '.mcp-gatehouse.yml:5 overridden-setting note',
      '.mcp-gatehouse.yml:6 overridden-setting note',
      '.mcp.json:1 root-filesystem error'
    ])
    const name = 'the policy github:acme/mcp-policy/gatehouse.yml@0123456'
    expect(run.messages).toEqual([
      `root-filesystem stays at error: ${name} does not let it go down to off`,
      `this ignore of root-filesystem is not applied: ${name} does not leave it to repositories`,
      `'*.json' of exclude is read all the same: ${name} does not leave it to repositories`
    ])
    expect(policies.requests).toEqual([
      {
        url: `/repos/acme/mcp-policy/contents/gatehouse.yml?ref=${commit}`,
        authorization: `Bearer ${token}`
      }
    ])
  })

  test('is loosened where it says so', async () => {
    const address = onGitHub('rules: {root-filesystem: error}\nmay-relax: [root-filesystem]\n')
    const run = await lint({
      '.mcp.json': server,
      '.mcp-gatehouse.yml': `extends: ${address}\nrules: {root-filesystem: note}\n`
    })
    expect(run.found).toEqual(['.mcp.json:1 root-filesystem note'])
  })

  test('on Azure DevOps is read with the job token', async () => {
    const address = onAzure('rules: {root-filesystem: warning}\n')
    const run = await lint({
      '.mcp.json': server,
      '.mcp-gatehouse.yml': `organization-policy: "${address}"\n`
    })
    expect(run.found).toEqual(['.mcp.json:1 root-filesystem warning'])
    const [{url, authorization} = {url: '', authorization: ''}] = policies.requests
    expect(authorization).toBe(`Bearer ${token}`)
    expect(new URL(url, policies.origin).pathname).toBe(
      '/acme/My%20Project/_apis/git/repositories/mcp-policy/items'
    )
  })

  test('at a URL is read without a token, and kept under its digest', async () => {
    const tempDir = writeTree()
    const files = {
      '.mcp.json': server,
      '.mcp-gatehouse.yml': `extends: ${atUrl('rules: {root-filesystem: note}\n')}\n`
    }
    const found = ['.mcp.json:1 root-filesystem note']
    expect((await lint(files, {tempDir})).found).toEqual(found)
    expect((await lint(files, {tempDir})).found).toEqual(found)
    expect(policies.requests).toEqual([{url: '/gatehouse.yml', authorization: undefined}])

    // What somebody else puts there is not taken for it.
    const folder = path.join(tempDir, 'mcp-gatehouse-policies')
    for (const name of fs.readdirSync(folder))
      fs.writeFileSync(path.join(folder, name), 'rules: {}')
    expect((await lint(files, {tempDir})).found).toEqual(found)
    expect(policies.requests).toHaveLength(2)
  })

  test('that a comment or a baseline would get around stays in force', async () => {
    const address = onGitHub('rules: {root-filesystem: error}\n')
    const workflow = `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      # mcp-gatehouse: ignore[root-filesystem] only a test
      - run: claude mcp add files -- npx -y @modelcontextprotocol/server-filesystem@2026.8.31 /
`
    const config = {'.mcp-gatehouse.yml': `extends: ${address}\n`}
    const run = await lint(
      {'.github/workflows/w.yml': workflow, ...config},
      {inputs: {rules: 'root-filesystem,overridden-setting'}}
    )
    expect(run.found).toEqual([
      '.github/workflows/w.yml:7 overridden-setting note',
      '.github/workflows/w.yml:8 root-filesystem error'
    ])
    const entry = {ruleId: 'root-filesystem', file: '.mcp.json'}
    const written = await lint({'.mcp.json': server}, {inputs: {'write-baseline': 'true'}})
    const text = fs.readFileSync(
      path.join(written.host.workspace, '.mcp-gatehouse-baseline.json'),
      'utf8'
    )
    expect(JSON.parse(text).findings).toEqual([expect.objectContaining(entry)])
    const again = await lint({'.mcp.json': server, '.mcp-gatehouse-baseline.json': text, ...config})
    expect(again.found).toEqual([
      '.mcp-gatehouse-baseline.json:1 overridden-setting note',
      '.mcp.json:1 root-filesystem error'
    ])
  })

  test('holds against the inputs of the step', async () => {
    const address = onGitHub('rules: {root-filesystem: warning}\nfail-on: warning\n')
    const run = await lint(
      {'.mcp.json': server, '.mcp-gatehouse.yml': `extends: ${address}\n`},
      {inputs: {'fail-on': 'never', 'min-confidence': 'high', rules: '-root-filesystem'}}
    )
    expect(run.exitCode).toBe(1)
    expect(run.found).toEqual(['.mcp.json:1 root-filesystem warning'])
    expect(run.log).toContain('policy: fail-on stays at warning')
    expect(run.log).toContain('policy: min-confidence stays at low')
    expect(run.log).toContain('policy: root-filesystem runs although rules leaves it out')
  })

  test('holds for what the organization leaves to its teams alone', async () => {
    const highest = onGitHub(
      'rules: {root-filesystem: error}\nmay-relax: [root-filesystem]\n',
      'all.yml'
    )
    const team = onGitHub(`extends: ${highest}\nrules: {root-filesystem: warning}\n`, 'team.yml')
    const run = await lint({
      '.mcp.json': server,
      '.mcp-gatehouse.yml': `extends: ${team}\nrules: {root-filesystem: note}\n`
    })
    expect(run.found).toEqual([
      '.mcp-gatehouse.yml:2 overridden-setting note',
      '.mcp.json:1 root-filesystem warning'
    ])
  })
})

describe("the organization's own word", () => {
  test.each(['input', 'environment'])(
    'by %s stands above a repository that names none',
    async by => {
      const address = onGitHub('rules: {root-filesystem: warning}\n')
      if (by === 'environment') process.env[policyVariable] = address
      const run = await lint(
        {'.mcp.json': server, '.mcp-gatehouse.yml': 'rules: {root-filesystem: off}\n'},
        {inputs: by === 'input' ? {'organization-policy': address} : {}}
      )
      expect(run.found).toEqual([
        '.mcp-gatehouse.yml:1 overridden-setting note',
        '.mcp.json:1 root-filesystem warning'
      ])
    }
  )

  test('and another one hold together', async () => {
    const input = onGitHub('rules: {root-filesystem: warning}\nmay-relax: [severities]\n', 'a.yml')
    const own = onGitHub('rules: {root-filesystem: error}\n', 'b.yml')
    const run = await lint(
      {
        '.mcp.json': server,
        '.mcp-gatehouse.yml': `organization-policy: ${own}\nrules: {root-filesystem: note}\n`
      },
      {inputs: {'organization-policy': input}}
    )
    expect(run.found).toEqual([
      '.mcp-gatehouse.yml:2 overridden-setting note',
      '.mcp.json:1 root-filesystem error'
    ])
  })

  test('that is not pinned is refused', async () => {
    const run = await lint({}, {inputs: {'organization-policy': 'github:acme/p/g.yml@main'}})
    expect([run.exitCode, run.failure]).toEqual([
      2,
      expect.stringMatching(/^the input organization-policy: '@main' is a branch/)
    ])
    expect(policies.requests).toEqual([])
  })
})

describe('nothing is linted', () => {
  const under = (address: string) => ({
    '.mcp.json': server,
    '.mcp-gatehouse.yml': `extends: ${address}\n`
  })
  const page = '<!DOCTYPE html><title>Sign in</title>'

  test.each([
    [{status: 401}, /answers 401: it does not accept the token/],
    [{status: 403}, /answers 403: the token may not read it/],
    [
      {status: 404},
      /answers 404: there is no such file at that commit, or the token may not see it.*GitHub App/
    ],
    [{status: 418}, /answers 418\. Without it nothing is linted$/],
    [
      {status: 302, headers: {location: 'https://login.example.com/?token=abc'}},
      /redirects to login\.example\.com, and redirects to other hosts are not followed/
    ],
    [{status: 200, headers: {'content-type': 'text/html'}, body: page}, /a web page/],
    [{status: 203, body: page}, /answers 203/],
    [{status: 200, body: page}, /a web page/],
    [{status: 200, headers: {'content-type': 'application/json'}, body: '[]'}, /it is a folder/],
    [{status: 200, body: `# ${'x'.repeat(1_100_000)}`}, /it is over 1 MiB/],
    [
      {status: 200, body: `# ${'x'.repeat(10_000_000)}`},
      /answer of 127\.0\.0\.1:\d+ is larger than/
    ]
  ])('when the server answers %j', async (answer, message) => {
    policies.others.push(answer)
    const run = await lint(under(`github:acme/mcp-policy/gatehouse.yml@${commit}`))
    expect([run.exitCode, run.failure]).toEqual([2, expect.stringMatching(message)])
    expect(run.failure).toMatch(/^the policy github:acme\/mcp-policy\/gatehouse\.yml@0123456789/)
    expect(run.failure).not.toContain('token=abc')
    expect(run.host.printed).toEqual([])
    expect(policies.requests).toHaveLength(1)
  })

  test.each([
    [
      'too many requests',
      {status: 429, headers: {'retry-after': '600'}},
      /HTTP 429; the server asks to wait 600 s/
    ],
    [
      'too many requests, as GitHub says it',
      {status: 403, headers: {'retry-after': '600'}},
      /HTTP 403, too many requests; the server asks to wait 600 s/
    ],
    [
      'a used-up rate limit',
      {status: 403, headers: {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800'}},
      /HTTP 403, the rate limit of the token is used up; the server asks to wait/
    ]
  ])('when the wait is too long: %s', async (_, answer, message) => {
    policies.others.push(answer)
    const run = await lint(under(`github:acme/mcp-policy/gatehouse.yml@${commit}`))
    expect([run.exitCode, run.failure]).toEqual([2, expect.stringMatching(message)])
  })

  test('when the policy has changed since it was pinned', async () => {
    const run = await lint(under(atUrl('rules: {}\n', sha256('rules: {root-filesystem: off}\n'))))
    expect([run.exitCode, run.failure]).toEqual([
      2,
      expect.stringMatching(/gatehouse\.yml cannot be read: its SHA-256 is [0-9a-f]{64} and not/)
    ])
    const pinned = `${onGitHub('rules: {}\n')}#sha256=${sha256('other')}`
    expect((await lint(under(pinned))).failure).toMatch(/its SHA-256 is/)
  })

  test('when the server takes longer than anybody waits', async () => {
    policies.others.push('silence')
    const parsed = parsePolicyAddress(onGitHub('rules: {}\n'))
    const host = new RecordingHost({}, {tempDir: writeTree()})
    host.repositories = {
      ...host.repositories,
      github: {available: true, url: policies.origin, token}
    }
    if (!('address' in parsed)) throw new Error(parsed.problem)
    await expect(fetchPolicy(host, parsed.address, 200)).rejects.toThrow(
      /no answer within 0\.2 s, in attempt 1\. Without it nothing is linted$/
    )
  })

  test('when a URL asks for a login', async () => {
    policies.others.push({status: 401})
    expect((await lint(under(atUrl('rules: {}\n')))).failure).toMatch(
      /asks for a login, and no token is ever sent to a URL/
    )
  })

  const app =
    "the installation token of a GitHub App that is installed for acme/mcp-policy with 'Contents: read'"
  const github = `github:acme/mcp-policy/gatehouse.yml@${commit}`
  const azure = `azure-devops:Platform/mcp-policy/gatehouse.yml@${commit}`
  const jobOfAzure =
    "Give the build service of the project of this pipeline Read on Platform/mcp-policy. Name that repository under resources of the pipeline, or turn off 'Protect access to repositories in YAML pipelines'; where it is in another project, turn off 'Limit job authorization scope to current project' as well"

  test.each([
    [
      'github',
      github,
      true,
      `The job's own token (github.token) reads only its own repository and public ones. Set github-token to ${app}`
    ],
    [
      'github',
      github,
      false,
      'The step has no token of GitHub, so only public repositories can be read: set github-token'
    ],
    ['azure-pipelines', github, true, `Set githubToken to ${app}`],
    ['azure-pipelines', azure, true, jobOfAzure],
    ['terminal', github, true, 'Set GITHUB_TOKEN to a token that may read acme/mcp-policy'],
    [
      'terminal',
      github,
      false,
      'There is no token, so only public repositories can be read: set GITHUB_TOKEN in the environment to one that may read acme/mcp-policy'
    ],
    ['terminal', azure, true, 'Set SYSTEM_ACCESSTOKEN to a token that may read Platform/mcp-policy']
  ] as const)(
    'on %s, of %s, says what gives the right to read it',
    async (kind, address, hasToken, advice) => {
      policies.others.push({status: 404})
      const host = new RecordingHost(
        {'organization-policy': address},
        {kind, workspace: writeTree({'a.sh': 'true\n'}), tempDir: writeTree()}
      )
      const api = {available: true, url: policies.origin, ...(hasToken && {token})} as const
      host.repositories = {github: api, 'azure-devops': api}
      const {exitCode, failure} = await runCommand(host, 'lint')
      expect([exitCode, failure]).toEqual([
        2,
        `the policy ${address} cannot be read: ${new URL(policies.origin).host} answers 404: there is no such file at that commit, or the token may not see it. ${advice}. Without it nothing is linted`
      ])
    }
  )

  test('when the run has no way to the repository', async () => {
    const host = new RecordingHost(
      {'organization-policy': `azure-devops:P/r/g.yml@${commit}`},
      {workspace: writeTree({}), tempDir: writeTree()}
    )
    expect(await runCommand(host, 'lint')).toEqual({
      exitCode: 2,
      failure: `the policy azure-devops:P/r/g.yml@${commit} cannot be read: there is none in this test. Without it nothing is linted`
    })
  })

  test.each([
    [
      'rules: {no-such-rule: off}\n',
      /@0123456789abcdef0123456789abcdef01234567:1:9: there is no rule/
    ],
    ['rules: [1]\n', /:1:8: 'rules' is a mapping/],
    [
      '__proto__: {polluted: true}\nconstructor: x\n',
      /:1:1: the configuration has no key '__proto__'/
    ],
    ['rules: {__proto__: off}\n', /there is no rule '__proto__'/],
    ['- a\n', /is a mapping of/],
    ['rules: {unpinned-action: off\n', /:2:1: /],
    ['a: 1\n---\nb: 2\n', /one YAML document/],
    ['baseline: known.json\n', /:1:11: a policy names no baseline/],
    [`organization-policy: github:a/b/c.yml@${commit}\n`, /builds on with 'extends'/],
    ['extends: github:a/b/c.yml@main\n', /:1:10: 'extends': '@main' is a branch/],
    ['may-relax: [everything]\n', /'may-relax' takes ids of rules and severities/]
  ])('when the policy is %j', async (text, message) => {
    const run = await lint(under(onGitHub(text)))
    expect([run.exitCode, run.failure]).toEqual([2, expect.stringMatching(message)])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('when aliases of the policy stand for more than anybody would write', async () => {
    const levels = 'abcdefghijklmnop'.split('')
    const bomb = levels.map((name, i) => {
      const item = i === 0 ? 'x' : `*${levels[i - 1]}`
      return `${name}: &${name} [${Array(9).fill(item).join(', ')}]`
    })
    const run = await lint(under(onGitHub(`${bomb.join('\n')}\nexclude: *p\n`)))
    expect(run.exitCode).toBe(2)
  })

  test('when policies build on themselves, or too many on each other', async () => {
    const itself = onGitHub(`extends: github:acme/mcp-policy/gatehouse.yml@${commit}\n`)
    expect((await lint(under(itself))).failure).toMatch(
      /gatehouse\.yml@\w+:1: the policy .* builds on itself/
    )
    for (const [name, next] of [
      ['1', '2'],
      ['2', '3'],
      ['3', '4']
    ]) {
      onGitHub(`extends: github:acme/mcp-policy/${next}.yml@${commit}\n`, `${name}.yml`)
    }
    const deep = await lint(under(`github:acme/mcp-policy/1.yml@${commit}`))
    expect([deep.exitCode, deep.failure]).toEqual([2, expect.stringMatching(/3 deep at most/)])
  })

  test('when a pull request from a fork names a URL that its base does not', async () => {
    const files = under(atUrl('rules: {}\n'))
    const run = await lint(files, {fork: true})
    expect(run.exitCode).toBe(2)
    expect(policies.requests).toEqual([])
    expect((await lint(files, {fork: false})).exitCode).toBe(1)
    expect((await lint(under(onGitHub('rules: {}\n')), {fork: true})).exitCode).toBe(1)
  })
})

test('a redirect within the API is followed, with the token', async () => {
  const address = onGitHub('rules: {root-filesystem: note}\n')
  const to = `/repos/acme/mcp-policy/contents/gatehouse.yml?ref=${commit}`
  policies.others.push({status: 301, headers: {location: to}})
  const run = await lint({
    '.mcp.json': server,
    '.mcp-gatehouse.yml': `extends: ${address.replace('acme/', 'acme-old/')}\n`
  })
  expect(run.found).toEqual(['.mcp.json:1 root-filesystem note'])
  expect(policies.requests.map(({authorization}) => authorization)).toEqual([
    `Bearer ${token}`,
    `Bearer ${token}`
  ])
})
