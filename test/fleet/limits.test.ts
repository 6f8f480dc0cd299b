import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, afterEach, expect, test} from '@jest/globals'
import {GitError, type GitLimits, GitProgram} from '../../shared/fleet/git/git-program.js'
import {clonePartially} from '../../shared/fleet/git/partial-clone.js'
import {WorkerProcess} from '../../shared/fleet/worker-process.js'
import {mcpConfig} from '../support/fleet.js'
import {Organization} from '../support/organization.js'
import {startPolicyServer} from '../support/policy-server.js'
import {removeTrees, writeTree} from '../support/tree.js'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})
afterAll(removeTrees)

const hour = 3_600_000
const delaysMs = {soon: [1], later: [1, 1]}
const small = {'.mcp.json': mcpConfig}

function workerOf(limits: {heapMegabytes: number; timeoutMs: number}): WorkerProcess {
  const worker = new WorkerProcess(undefined, limits)
  ends.push(() => worker.stop())
  return worker
}

function gitFor(origin: string, token: string, limits: GitLimits): Promise<GitProgram> {
  const access = {origin, authorization: `Bearer ${token}`, proxy: undefined}
  return GitProgram.find(writeTree(), access, limits)
}

test('a repository that fills the heap ends its process alone', async () => {
  const worker = workerOf({heapMegabytes: 160, timeoutMs: hour})
  const step = '      - run: echo one\n        env: {A: b, C: [d, e, {f: g}]}\n'
  const workflow = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${step.repeat(100_000)}`
  const large = writeTree({'.github/workflows/ci.yml': workflow})
  await expect(worker.examine(large)).rejects.toThrow(
    /^could not be linted: it takes more than 160 MB of memory$/
  )
  const {examined} = await worker.examine(writeTree(small))
  expect(examined.rules).toEqual({'root-filesystem': 1})
})

test('a repository that takes too long is given up', async () => {
  const worker = workerOf({heapMegabytes: 1024, timeoutMs: 1})
  await expect(worker.examine(writeTree(small))).rejects.toThrow(
    /^could not be linted: no end after 0\.001 s$/
  )
})

test.each([
  [true, undefined],
  [false, 'larger than 0.25 MB on disk']
])('a clone takes no more disk than it may (partial: %s)', async (isPartial, problem) => {
  const noise = crypto.randomBytes(1_000_000).toString('hex')
  const organization = await Organization.start([
    {id: 1, name: 'big', files: {...small, 'src/big.txt': noise}}
  ])
  ends.push(() => organization.close())
  organization.filters = isPartial
  if (!isPartial) {
    const config = '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'
    fs.writeFileSync(path.join(organization.pathOf('big'), 'config'), config)
  }
  const limits = {diskBytes: 256 * 1024, remoteTimeoutMs: hour, delaysMs}
  const git = await gitFor(organization.origin, organization.token, limits)
  const address = `${organization.origin}/acme/big.git`
  const clone = clonePartially(git, address, path.join(writeTree(), 'clone'))
  if (problem === undefined) expect((await clone).commit).toBe(organization.head('big'))
  else await expect(clone).rejects.toEqual(new GitError(problem))
})

test('a server that never answers is given up', async () => {
  const server = await startPolicyServer()
  ends.push(() => server.close())
  server.others.push('silence')
  const git = await gitFor(server.origin, 'x', {diskBytes: 1e9, remoteTimeoutMs: 1500, delaysMs})
  const folder = path.join(writeTree(), 'clone')
  await expect(clonePartially(git, `${server.origin}/acme/web.git`, folder)).rejects.toEqual(
    new GitError('no end after 1.5 s')
  )
})

test('a server that asks to slow down is asked again later, and not for ever', async () => {
  const organization = await Organization.start([
    {id: 1, name: 'web', files: small, gitFaults: [429, 429]},
    {id: 2, name: 'api', files: small, gitFaults: [429, 429, 429]}
  ])
  ends.push(() => organization.close())
  const limits = {diskBytes: 1e9, remoteTimeoutMs: hour, delaysMs}
  const git = await gitFor(organization.origin, organization.token, limits)
  const clone = (name: string) =>
    clonePartially(git, `${organization.origin}/acme/${name}.git`, path.join(writeTree(), 'clone'))
  expect((await clone('web')).commit).toBe(organization.head('web'))
  await expect(clone('api')).rejects.toEqual(
    new GitError('its server was asked for too much, and said so again (HTTP 429)', 'later')
  )
})
