import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {type AzureReviews, startAzureReviews} from '../../sandbox/azure-reviews.js'
import {type Certificates, createCertificates} from '../../sandbox/certificates.js'
import {type GitHubReviews, startGitHubReviews} from '../../sandbox/github-reviews.js'
import {runAction, runTask} from '../support/fronts.js'
import {GitRepository} from '../support/git-repository.js'
import {nodes} from '../support/nodes.js'
import {removeTrees, writeTree} from '../support/tree.js'

const bad =
  '{"mcpServers": {"files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]}}}\n'
const good = '{"mcpServers": {}}\n'

let certificates: Certificates
let github: GitHubReviews
let azure: AzureReviews

beforeAll(async () => {
  certificates = await createCertificates(writeTree({}))
  github = await startGitHubReviews(certificates)
  azure = await startAzureReviews(certificates)
})

afterAll(async () => {
  await Promise.all([github.server.close(), azure.server.close()])
  removeTrees()
})

/** The payload of a `pull_request` event. */
function eventFile(fork = false, shas: {base?: string; head?: string} = {}): string {
  const folder = writeTree({})
  const file = path.join(folder, 'event.json')
  const event = {
    pull_request: {
      number: github.pullRequest,
      base: {ref: 'main', sha: shas.base},
      head: {
        ref: 'feature',
        sha: shas.head,
        repo: {full_name: fork ? 'stranger/agents' : github.repository}
      }
    }
  }
  fs.writeFileSync(file, JSON.stringify(event))
  return file
}

interface Options {
  readonly workspace: string
  readonly fork?: boolean
  readonly inputs?: Record<string, string>
  readonly event?: string
  readonly node?: string
}

function lintOnGitHub({workspace, fork, inputs, event, node}: Options) {
  return runAction({
    workspace,
    ...(node !== undefined && {node}),
    inputs: {
      command: 'lint',
      rules: 'root-filesystem',
      comment: 'true',
      'github-token': github.token,
      ...inputs
    },
    env: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event ?? eventFile(fork),
      GITHUB_REPOSITORY: github.repository,
      GITHUB_API_URL: github.server.origin,
      NODE_EXTRA_CA_CERTS: certificates.caFile
    }
  })
}

function lintOnAzure({workspace, inputs, node}: Options) {
  return runTask({
    workspace,
    ...(node !== undefined && {node}),
    inputs: {command: 'lint', rules: 'root-filesystem', comment: 'true', ...inputs},
    endpoints: {
      SYSTEMVSSCONNECTION: {
        url: azure.collectionUrl,
        scheme: 'OAuth',
        parameters: {AccessToken: azure.token}
      }
    },
    env: {
      BUILD_REASON: 'PullRequest',
      BUILD_REPOSITORY_ID: azure.repositoryId,
      SYSTEM_COLLECTIONURI: azure.collectionUrl,
      SYSTEM_TEAMPROJECTID: azure.projectId,
      SYSTEM_PULLREQUEST_PULLREQUESTID: String(azure.pullRequest),
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
      SYSTEM_PULLREQUEST_SOURCEBRANCH: 'refs/heads/feature',
      NODE_EXTRA_CA_CERTS: certificates.caFile
    }
  })
}

describe.each(nodes)('one comment on GitHub, on Node $name', ({program}) => {
  test('is created, updated, and says when all is well', async () => {
    github.comments.length = 0
    const clean = writeTree({'.mcp.json': good})
    await lintOnGitHub({workspace: clean, node: program})
    expect(github.comments).toEqual([])

    const first = await lintOnGitHub({workspace: writeTree({'.mcp.json': bad}), node: program})
    expect(first.stdout).toContain('comment: created in pull request 7')
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]!.body).toContain('root-filesystem')
    expect(github.comments[0]!.body).toContain('/actions/runs/1658821493')

    const again = await lintOnGitHub({workspace: writeTree({'.mcp.json': bad}), node: program})
    expect(again.stdout).toContain('comment: unchanged')
    await lintOnGitHub({workspace: writeTree({'a/.mcp.json': bad, '.mcp.json': bad})})
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]!.body).toContain('2 errors')
    const last = await lintOnGitHub({workspace: clean, node: program})
    expect(last.stdout).toContain('comment: updated')
    expect(last.exitCode).toBe(0)
    expect(github.comments[0]!.body).toContain('no findings')
  })
})

describe('comments on GitHub', () => {
  test("a stranger's comment with the marker is not taken for ours", async () => {
    github.comments.length = 0
    await lintOnGitHub({workspace: writeTree({'.mcp.json': bad})})
    const ours = github.comments.pop()!
    const forged = {...ours, author: {login: 'eve', type: 'User'}, association: 'NONE'} as const
    github.comments.push({...forged, body: `${ours.body} forged`})
    await lintOnGitHub({workspace: writeTree({'.mcp.json': bad})})
    expect(github.comments).toHaveLength(2)
    expect(github.comments[0]!.body).toContain('forged')
  })

  test('are found behind many others', async () => {
    github.comments.length = 0
    await lintOnGitHub({workspace: writeTree({'.mcp.json': bad})})
    const ours = github.comments.pop()!
    for (let id = 1; id <= 250; id++) github.comments.push({...ours, id, body: 'hello'})
    github.comments.push(ours)
    const run = await lintOnGitHub({workspace: writeTree({'.mcp.json': good})})
    expect(run.stdout).toContain('comment: updated')
    expect(ours.body).toContain('no findings')
  })

  test('a token that may not write is a warning, and the step fails for its findings alone', async () => {
    github.comments.length = 0
    github.canWrite = false
    const run = await lintOnGitHub({workspace: writeTree({'.mcp.json': bad}), fork: true})
    github.canWrite = true
    const warnings = run.commands.filter(command => command.command === 'warning')
    expect(warnings.map(warning => warning.message)).toEqual([
      expect.stringMatching(/comment: not written.*pull-requests: write.*comes from a fork/)
    ])
    expect(run.commands.at(-1)?.message).toMatch(/^lint found 1 problem/)
    const clean = await lintOnGitHub({workspace: writeTree({'.mcp.json': good}), fork: true})
    expect(clean.exitCode).toBe(0)
  })

  test.each([
    ['a wrong token', {'github-token': 'ghs_wrong0123456789'}, /does not accept the token/],
    ['no token', {'github-token': ''}, /there is no github-token/]
  ])('%s is told', async (_, inputs, message) => {
    const run = await lintOnGitHub({workspace: writeTree({'.mcp.json': good}), inputs})
    expect(run.stdout).toMatch(message)
    expect(run.exitCode).toBe(0)
  })

  test('a run without a pull request writes none', async () => {
    const asked = github.server.requests.length
    const event = path.join(writeTree({'event.json': '{}'}), 'event.json')
    const run = await lintOnGitHub({workspace: writeTree({'.mcp.json': bad}), event})
    expect(run.stdout).toContain('comment: not written, this run belongs to no pull request')
    expect(github.server.requests).toHaveLength(asked)
  })

  test('a long report is cut to what GitHub takes', async () => {
    github.comments.length = 0
    const files = Object.fromEntries(
      Array.from({length: 200}, (_, i) => [`${'folder/'.repeat(20)}${i}/.mcp.json`, bad])
    )
    const run = await lintOnGitHub({workspace: writeTree(files)})
    expect(run.stdout).toContain('comment: created')
    expect(github.comments[0]!.body).toContain('more findings')
  })

  test('the token is masked and shown nowhere', async () => {
    const run = await lintOnGitHub({workspace: writeTree({'.mcp.json': bad})})
    const others = run.stdout.split('\n').filter(line => !line.startsWith('::add-mask::'))
    expect(others.join('\n')).not.toContain(github.token.slice(0, 16))
    expect(run.summary).not.toContain(github.token.slice(0, 16))
  })
})

describe.each(nodes)('one thread on Azure Repos, on Node $name', ({program}) => {
  test('is created, updated, closed and opened again', async () => {
    azure.threads.length = 0
    const lint = (text: string) =>
      lintOnAzure({workspace: writeTree({'.mcp.json': text}), node: program})
    await lint(good)
    expect(azure.threads).toEqual([])
    const first = await lint(bad)
    expect(first.stdout).toContain('comment: created in pull request 42')
    expect(azure.threads).toMatchObject([{status: 'active'}])
    expect(azure.threads[0]!.comments[0]!.content).toContain('root-filesystem')
    await lint(good)
    expect(azure.threads).toMatchObject([{status: 'fixed'}])
    await lint(bad)
    expect(azure.threads).toMatchObject([{status: 'active'}])
  })
})

describe('threads on Azure Repos', () => {
  test('a build service without the permission is a warning', async () => {
    azure.threads.length = 0
    azure.canWrite = false
    const run = await lintOnAzure({workspace: writeTree({'.mcp.json': bad})})
    azure.canWrite = true
    const warnings = run.commands.filter(
      ({command, properties}) => command === 'task.issue' && properties['type'] === 'warning'
    )
    expect(warnings.map(warning => warning.message).join('\n')).toContain(
      "'Contribute to pull requests'"
    )
    expect(run.result).toBe('Failed')
  })

  test("somebody else's comment with the marker is left alone", async () => {
    azure.threads.length = 0
    await lintOnAzure({workspace: writeTree({'.mcp.json': bad})})
    const ours = azure.threads.pop()!
    const forged = {...ours.comments[0]!, author: 'eve', content: `${ours.comments[0]!.content} !`}
    azure.threads.push({id: 900, status: 'active', comments: [forged]})
    await lintOnAzure({workspace: writeTree({'.mcp.json': bad})})
    expect(azure.threads).toHaveLength(2)
    expect(azure.threads[0]!.comments[0]!.content).toMatch(/ !$/)
  })

  test('of a repository on GitHub needs a token of GitHub', async () => {
    const run = await runTask({
      workspace: writeTree({'.mcp.json': good}),
      inputs: {command: 'lint', comment: 'true'},
      env: {
        BUILD_REPOSITORY_PROVIDER: 'GitHub',
        BUILD_REPOSITORY_NAME: github.repository,
        SYSTEM_PULLREQUEST_PULLREQUESTNUMBER: '7'
      }
    })
    expect(run.stdout).toContain('set githubToken')
  })
})

describe('changed files from the API of GitHub', () => {
  test('in a clone that is too shallow for git', async () => {
    const origin = GitRepository.init()
    const base = origin.commit({'old/.mcp.json': bad})
    origin.git('checkout', '--quiet', '-b', 'feature')
    const head = origin.commit({'new/.mcp.json': bad})
    origin.git('checkout', '--quiet', 'main')
    origin.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'feature')
    const clone = origin.clone('--depth=1')
    const inputs = {'changed-only': 'true', comment: 'false', format: 'json'}
    const event = eventFile(false, {base, head})

    github.files = [{filename: 'new/.mcp.json', status: 'added', patch: '@@ -0,0 +1 @@\n+x'}]
    const run = await lintOnGitHub({workspace: clone.path, event, inputs})
    expect(run.stdout).toContain('since the base of pull request 7')
    expect(run.outputs['errors']).toBe('1')

    const without = {...inputs, 'github-token': ''}
    const failed = await lintOnGitHub({workspace: clone.path, event, inputs: without})
    expect(failed.commands.at(-1)?.message).toContain("set 'fetch-depth: 2' on actions/checkout")
  })
})

test('what a shallow clone cannot tell of a self-exempting change is asked of the API', async () => {
  const origin = GitRepository.init()
  const base = origin.commit({'.mcp.json': bad})
  origin.git('checkout', '--quiet', '-b', 'feature')
  const head = origin.commit({'.mcp-gatehouse.yml': 'rules: {root-filesystem: off}\n'})
  const shallow = origin.clone('--depth', '1', '--branch', 'feature')
  const run = () =>
    lintOnGitHub({
      workspace: shallow.path,
      inputs: {comment: 'false', rules: ''},
      event: eventFile(false, {base, head})
    })
  github.base.set('.mcp.json', bad)
  github.files = [{filename: '.mcp-gatehouse.yml', status: 'added'}]
  const told = await run()
  const warnings = ({commands}: typeof told) =>
    commands.filter(({command}) => command === 'warning').map(({message}) => message)
  expect(warnings(told)).toEqual([
    expect.stringContaining('this change turns off root-filesystem, in the configuration')
  ])

  github.base.set('.mcp-gatehouse.yml', 'rules: {root-filesystem: off}\n')
  github.files = [{filename: '.mcp-gatehouse.yml', status: 'modified'}]
  expect(warnings(await run())).toEqual([])
  github.base.clear()
  github.files = Array.from({length: 3000}, (_, i) => ({filename: `${i}.txt`, status: 'added'}))
  expect(warnings(await run())).toEqual([
    expect.stringMatching(/self-exempting-change: the clone is too shallow.*'fetch-depth: 2'/)
  ])
  github.files = []
})
