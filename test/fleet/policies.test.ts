import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, afterEach, beforeEach, expect, test} from '@jest/globals'
import {policyVariable} from '../../shared/central/judging-config.js'
import {linesOf, mcpConfig, readLineOf, runFleet} from '../support/fleet.js'
import {Organization} from '../support/organization.js'
import {type PolicyServer, startPolicyServer} from '../support/policy-server.js'
import {removeTrees, writeTree} from '../support/tree.js'

const inputs = {step: 'run', shards: '1', shard: '0', 'output-file': 'lines.jsonl'}
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

let organization: Organization
let elsewhere: PolicyServer
let workspace: string

beforeEach(async () => {
  organization = await Organization.start([
    {id: 1, name: 'mcp-policy', files: {'README.md': 'policies\n'}},
    {id: 2, name: 'web', files: {'.mcp.json': mcpConfig}},
    {id: 3, name: 'api', files: {'.mcp.json': mcpConfig}}
  ])
  elsewhere = await startPolicyServer()
  workspace = writeTree()
})
afterEach(async () => {
  delete process.env[policyVariable]
  await organization.close()
  await elsewhere.close()
})
afterAll(removeTrees)

/** The address of a policy in the organization, of which it is the newest. */
function policyOf(text: string): string {
  const commit = organization.commit('mcp-policy', {'gatehouse.yml': text})
  return `github:acme/mcp-policy/gatehouse.yml@${commit}`
}

/**
 * The address of a policy that a server outside of the organization has. No earlier run has its text:
 * what a digest proves is kept in the temporary folder.
 */
function atUrl(rules: string): string {
  const text = `${rules}# ${workspace}\n`
  elsewhere.files.set('gatehouse.yml', text)
  return `${elsewhere.origin}/gatehouse.yml#sha256=${sha256(text)}`
}

function configure(name: string, config: string): void {
  organization.commit(name, {'.mcp.json': mcpConfig, '.mcp-gatehouse.yml': config})
}

function run(more: Readonly<Record<string, string>> = {}, service?: 'azure-devops') {
  return runFleet(organization, {...inputs, ...more}, {workspace, ...(service && {service})})
}

/** Severity of the findings of a repository, by rule and place; the reason of one that was not read. */
function judged(name: string): string[] | string {
  const line = linesOf(workspace, 'lines.jsonl').find(({repository}) => repository === name)
  if (line?.status !== 'read') return line?.reason ?? 'there is no line'
  return line.findings.map(
    ({ruleId, severity, location, accepted}) =>
      `${location.file}:${location.line} ${ruleId} ${accepted ? 'accepted' : severity}`
  )
}

/** Requests for policies, each with what it was authorized with. */
function asked(): string[] {
  return organization.requests
    .filter(({url}) => url.includes('/contents/') || url.includes('/items?'))
    .map(({url, headers}) => `${url.replace(/[0-9a-f]{40}/g, '…')} ${headers.authorization}`)
}

test('a repository is judged by the policy that it builds on, which is fetched once', async () => {
  const address = policyOf('rules: {root-filesystem: warning}\n')
  configure('web', `extends: ${address}\n`)
  configure('api', `organization-policy: ${address}\nrules: {root-filesystem: off}\n`)
  const {exitCode, host} = await run()
  expect(exitCode).toBe(0)
  expect(host.outputs).toEqual({repositories: '3', unread: '0'})
  expect(judged('acme/web')).toEqual(['.mcp.json:8 root-filesystem warning'])
  expect(judged('acme/api')).toEqual([
    '.mcp-gatehouse.yml:2 overridden-setting note',
    '.mcp.json:8 root-filesystem warning'
  ])
  const lines = linesOf(workspace, 'lines.jsonl')
  expect(readLineOf(lines, 'acme/web').policies).toEqual({step: [], repository: [address]})
  expect(readLineOf(lines, 'acme/mcp-policy')).not.toHaveProperty('policies')
  expect(asked()).toEqual([
    `/api/v3/repos/acme/mcp-policy/contents/gatehouse.yml?ref=… Bearer ${organization.token}`
  ])
})

test('the lines are the same bytes however they are sharded', async () => {
  const first = policyOf('rules: {root-filesystem: note}\nmay-relax: [ignore]\n')
  configure('web', `extends: ${policyOf(`extends: ${first}\n`)}\n`)
  configure('api', `extends: ${first}\n`)
  const texts = []
  for (const shards of [1, 3]) {
    let text = ''
    for (let shard = 0; shard < shards; shard++) {
      await run({shards: String(shards), shard: String(shard)})
      text += fs.readFileSync(path.join(workspace, 'lines.jsonl'), 'utf8')
      for (const name of fs.readdirSync(workspace)) fs.rmSync(path.join(workspace, name))
    }
    texts.push(text.split('\n').sort().join('\n'))
  }
  expect(texts[0]).toContain('"ruleId":"root-filesystem","severity":"note"')
  expect(texts[1]).toBe(texts[0])
})

test.each(['input', 'variable'])('the policy of the %s of the step holds for all', async way => {
  const address = policyOf('rules: {root-filesystem: warning}\n')
  configure('web', 'rules: [')
  configure('api', 'rules: {root-filesystem: off}\n')
  if (way === 'variable') process.env[policyVariable] = address
  const {logged} = await run(way === 'input' ? {'organization-policy': address} : {})
  expect(logged).toContain(`policy: ${address}`)
  expect(judged('acme/web')).toEqual(['.mcp.json:8 root-filesystem warning'])
  expect(judged('acme/api')).toEqual([
    '.mcp-gatehouse.yml:1 overridden-setting note',
    '.mcp.json:8 root-filesystem warning'
  ])
  const lines = linesOf(workspace, 'lines.jsonl')
  expect(readLineOf(lines, 'acme/web').policies).toEqual({step: [address], repository: []})
  expect(asked()).toHaveLength(1)
})

test('lines of another policy of the step are made again, those of the same one are kept', async () => {
  const strict = policyOf('rules: {root-filesystem: warning}\n')
  // Its commit is not the head of its repository any more, which is read as well.
  const other = policyOf('rules: {root-filesystem: note}\n')
  await run({'organization-policy': strict})
  const again = await run({'organization-policy': strict})
  expect(again.logged).toContain('3 repositories read, 3 of them unchanged')
  const changed = await run({'organization-policy': other})
  expect(changed.logged).toContain('3 repositories read, 0 of them unchanged')
  expect(judged('acme/web')).toEqual(['.mcp.json:8 root-filesystem note'])
  const without = await run()
  expect(without.logged).toContain('3 repositories read, 0 of them unchanged')
  expect(judged('acme/web')).toEqual(['.mcp.json:8 root-filesystem error'])
})

test('a repository whose policy cannot be had is a line that says so, and read the next time', async () => {
  const missing = `github:acme/mcp-policy/none.yml@${organization.head('mcp-policy')}`
  configure('web', `extends: ${missing}\n`)
  const {exitCode, host} = await run()
  expect(exitCode).toBe(0)
  expect(host.outputs).toEqual({repositories: '2', unread: '1'})
  expect(judged('acme/web')).toBe(
    `could not be linted: .mcp-gatehouse.yml:1: the policy ${missing} cannot be read: ${new URL(organization.origin).host} answers 404: there is no such file at that commit, or the token may not see it. Install the GitHub App whose token fleet has in acme for acme/mcp-policy too (settings of the organization, GitHub Apps, Repository access), with 'Contents: read'. Without it nothing is linted`
  )
  const broken = policyOf('rules: {no-such-rule: error}\n')
  configure('web', `extends: ${broken}\n`)
  await run()
  expect(judged('acme/web')).toContain(`could not be linted: ${broken}:1:9: `)
})

test('what a repository alone names is fetched from its own organization and nowhere else', async () => {
  const address = atUrl('rules: {root-filesystem: off}\n')
  const [shown] = address.split('#')
  const commit = '0123456789abcdef0123456789abcdef01234567'
  const foreign = `github:other/mcp-policy/gatehouse.yml@${commit}`
  const azure = `azure-devops:widgets/mcp-policy/gatehouse.yml@${commit}`
  configure('web', `extends: ${address}\n`)
  configure('api', `extends: ${foreign}\n`)
  await run()
  const remedy = 'name it in organization-policy of the step as well'
  expect(judged('acme/web')).toBe(
    `could not be linted: .mcp-gatehouse.yml:1: the policy ${shown} is not fetched: a repository alone cannot have a URL fetched: ${remedy}`
  )
  expect(judged('acme/api')).toBe(
    `could not be linted: .mcp-gatehouse.yml:1: the policy ${foreign} is not fetched: it is not in a repository of acme: ${remedy}`
  )
  // Not by a detour over a policy in a repository of the organization either.
  const detour = policyOf(`extends: ${address}\n`)
  configure('web', `extends: ${detour}\n`)
  configure('api', `extends: ${azure}\n`)
  await run()
  expect(judged('acme/web')).toBe(
    `could not be linted: ${detour}:1: the policy ${shown} is not fetched: a repository alone cannot have a URL fetched: ${remedy}`
  )
  expect(judged('acme/api')).toContain(`the policy ${azure} is not fetched: it is not in a`)
  expect(elsewhere.requests).toEqual([])
})

test('a URL that the step names or builds on may be named by repositories', async () => {
  const address = atUrl('rules: {root-filesystem: note}\n')
  const ofStep = policyOf(`extends: ${address}\n`)
  configure('web', `extends: ${address}\n`)
  await run({'organization-policy': ofStep})
  expect(judged('acme/web')).toEqual(['.mcp.json:8 root-filesystem note'])
  // No token goes to it.
  expect(elsewhere.requests).toEqual([{url: '/gatehouse.yml', authorization: undefined}])
})

test('nothing is read where the policy of the step cannot be', async () => {
  const missing = `github:acme/mcp-policy/none.yml@${organization.head('mcp-policy')}`
  const {exitCode, failure} = await run({'organization-policy': missing})
  expect(exitCode).toBe(2)
  expect(failure).toContain(`the policy ${missing} cannot be read: `)
  expect(fs.readdirSync(workspace)).toEqual([])
  const wrong = await run({'organization-policy': 'acme/policy'})
  expect(wrong.exitCode).toBe(2)
  expect(wrong.failure).toContain('the input organization-policy: it is written as github:')
})

test('on Azure DevOps a policy is read with the token of the job', async () => {
  policyOf('rules: {root-filesystem: warning}\n')
  const address = `azure-devops:widgets/mcp-policy/gatehouse.yml@${organization.head('mcp-policy')}`
  configure('web', `extends: ${address}\n`)
  await run({}, 'azure-devops')
  expect(judged('widgets/web')).toEqual(['.mcp.json:8 root-filesystem warning'])
  expect(asked()).toEqual([expect.stringMatching(`/items\\?.* Bearer ${organization.token}$`)])
})

test.each(['list', 'report'])('the step %s takes no policy', async step => {
  const {exitCode, failure} = await runFleet(
    organization,
    {
      step,
      ...(step === 'report' && {results: 'lines.jsonl'}),
      'organization-policy': atUrl('rules: {}\n')
    },
    {workspace}
  )
  expect(exitCode).toBe(2)
  expect(failure).toContain(`'organization-policy' has no use in the step ${step}`)
})
