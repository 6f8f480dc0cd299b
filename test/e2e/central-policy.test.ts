import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {runAction, runCli, runTask} from '../support/fronts.js'
import {GitRepository} from '../support/git-repository.js'
import {type PolicyServer, startPolicyServer} from '../support/policy-server.js'
import {removeTrees, writeTree} from '../support/tree.js'

const commit = '0123456789abcdef0123456789abcdef01234567'
const token = 'ghs_1234567890abcdefghijklmnopqrstuvwxyz'
const policy = 'rules: {root-filesystem: error}\n'
const files = {
  '.mcp.json':
    '{"mcpServers": {"files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]}}}\n',
  '.mcp-gatehouse.yml': 'rules: {root-filesystem: off}\n'
}

let server: PolicyServer

beforeAll(async () => {
  server = await startPolicyServer()
  server.files.set(`acme/mcp-policy/gatehouse.yml@${commit}`, policy)
  server.files.set(`Platform/mcp-policy/gatehouse.yml@${commit}`, policy)
})
beforeEach(() => {
  server.requests.length = 0
})
afterAll(async () => {
  await server.close()
  removeTrees()
})

const onGitHub = `github:acme/mcp-policy/gatehouse.yml@${commit}`
const onAzure = `azure-devops:Platform/mcp-policy/gatehouse.yml@${commit}`

const fronts = {
  action: (inputs: Record<string, string>, workspace: string, env: Record<string, string> = {}) =>
    runAction({
      workspace,
      inputs: {command: 'lint', 'github-token': token, ...inputs},
      env: {GITHUB_API_URL: server.origin, ...env}
    }),
  task: (inputs: Record<string, string>, workspace: string, env: Record<string, string> = {}) =>
    runTask({
      workspace,
      inputs: {command: 'lint', ...inputs},
      endpoints: {
        SYSTEMVSSCONNECTION: {
          url: `${server.origin}/acme/`,
          scheme: 'OAuth',
          parameters: {AccessToken: token}
        }
      },
      env: {SYSTEM_COLLECTIONURI: `${server.origin}/acme/`, ...env}
    })
}

describe('a policy of the organization', () => {
  test.each([
    ['action', {'organization-policy': onGitHub}],
    ['task', {organizationPolicy: onAzure}]
  ] as const)('holds in the %s, whatever the repository says', async (front, inputs) => {
    const run = await fronts[front](inputs, writeTree(files))
    const lines = `${run.stdout}${run.stderr}`.split('\n')
    const told = lines.filter(line => !/^(?:::add-mask::|##vso\[task.setsecret\])/.test(line))
    const text = told.join('\n')
    expect(text).toContain('root-filesystem stays at error: the policy')
    expect(text).toContain("MCP server 'files' has access to all of '/'")
    expect(text).toContain('lint found 1 problem of severity error')
    expect(text).not.toContain(token)
    expect(server.requests.map(({authorization}) => authorization)).toEqual([`Bearer ${token}`])
  })

  test('holds by the environment of the machine', async () => {
    const env = {MCP_GATEHOUSE_ORGANIZATION_POLICY: onGitHub}
    const run = await fronts.action({}, writeTree(files), env)
    expect(run.commands.at(-1)?.message).toContain('lint found 1 problem of severity error')
  })

  test('on the command line is read with GITHUB_TOKEN, and fails closed without the server', async () => {
    const workspace = writeTree({...files, '.mcp-gatehouse.yml': `extends: ${onGitHub}\n`})
    const env = {GITHUB_API_URL: server.origin, GITHUB_TOKEN: token}
    const run = await runCli(['lint', '.'], {workspace, env})
    expect([run.exitCode, run.stderr]).toEqual([
      1,
      expect.stringContaining(`policy: ${onGitHub}\n`)
    ])
    server.others.push({status: 404})
    const refused = await runCli(['lint', '.'], {workspace, env})
    expect(refused.exitCode).toBe(2)
    expect(refused.stdout).toBe('')
    expect(refused.stderr).toMatch(
      /^mcp-gatehouse: the policy github:acme\/mcp-policy\/gatehouse\.yml@\w{40} cannot be read: 127\.0\.0\.1:\d+ answers 404: .* Without it nothing is linted\n$/
    )
    expect(`${run.stderr}${refused.stderr}`).not.toContain(token)
  })

  test('that a digest pins is kept in the cache of the user', async () => {
    const {createHash} = await import('node:crypto')
    server.files.set('gatehouse.yml', policy)
    const digest = createHash('sha256').update(policy).digest('hex')
    const workspace = writeTree({
      ...files,
      '.mcp-gatehouse.yml': `extends: ${server.origin}/gatehouse.yml#sha256=${digest}\n`
    })
    const cache = writeTree()
    const env = {XDG_CACHE_HOME: cache, LOCALAPPDATA: cache}
    for (let i = 0; i < 2; i++) {
      expect((await runCli(['lint', '.'], {workspace, env})).exitCode).toBe(1)
    }
    expect(server.requests).toEqual([{url: '/gatehouse.yml', authorization: undefined}])
    const kept = path.join(cache, 'mcp-gatehouse', 'policies', `${digest}.yml`)
    expect(fs.readFileSync(kept, 'utf8')).toBe(policy)
  })
})

describe('a pull request that loosens what judges it', () => {
  test('is told so in annotations and summary, and judged by its base where that is asked for', async () => {
    const repository = GitRepository.init()
    const base = repository.commit({'.mcp.json': files['.mcp.json']})
    repository.git('checkout', '--quiet', '-b', 'feature')
    const head = repository.commit({'.mcp-gatehouse.yml': files['.mcp-gatehouse.yml']})
    const event = path.join(writeTree(), 'event.json')
    const pull = {
      number: 7,
      base: {ref: 'main', sha: base},
      head: {ref: 'feature', sha: head, repo: {full_name: 'acme/agents'}}
    }
    fs.writeFileSync(event, JSON.stringify({pull_request: pull}))
    const env = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/agents'
    }
    const run = await fronts.action({}, repository.path, env)
    expect(run.commands.filter(({command}) => command === 'warning')).toEqual([
      {
        command: 'warning',
        properties: expect.objectContaining({file: '.mcp-gatehouse.yml', line: '1'}),
        message: expect.stringContaining('this change turns off root-filesystem')
      }
    ])
    expect(run.exitCode).toBe(0)
    const judged = await fronts.action({'config-from': 'base'}, repository.path, env)
    expect(judged.commands.at(-1)?.message).toContain('lint found 1 problem of severity error')
  })
})
