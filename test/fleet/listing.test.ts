import fs from 'node:fs'
import path from 'node:path'
import {afterAll, afterEach, describe, expect, test} from '@jest/globals'
import {type ListingSource, list, repositoriesOf} from '../../shared/fleet/api/listing.js'
import {shardOf} from '../../shared/fleet/shards.js'
import {runFleet} from '../support/fleet.js'
import {leaksIn} from '../support/leaks.js'
import {Organization, type Repository} from '../support/organization.js'
import {removeTrees, writeTree} from '../support/tree.js'

const started: Organization[] = []
afterEach(async () => {
  for (const organization of started.splice(0)) await organization.close()
})
afterAll(removeTrees)

async function start(repositories: readonly Omit<Repository, 'pushed'>[]): Promise<Organization> {
  const organization = await Organization.start(repositories)
  started.push(organization)
  return organization
}

/** Repositories of which only the names matter. */
function named(count: number): Omit<Repository, 'pushed'>[] {
  return Array.from({length: count}, (_, at) => ({
    id: 100 + at,
    name: `r${at}`,
    files: {a: 'b'}
  }))
}

const mixed = [
  {id: 1, name: 'web', files: {a: 'b'}},
  {id: 2, name: 'old', files: {a: 'b'}, archived: true},
  {id: 3, name: 'copy', files: {a: 'b'}, fork: true},
  {id: 4, name: 'new', files: undefined},
  {id: 5, name: 'closed', files: {a: 'b'}, disabled: true},
  {id: 6, name: 'api', files: {a: 'b'}}
]

describe('fleet list', () => {
  test('prints the matrix of GitHub, and counts what it leaves out', async () => {
    const organization = await start(mixed)
    const workspace = writeTree()
    const run = await runFleet(organization, {step: 'list', shards: '3'}, {workspace})
    expect(run.failure).toBeUndefined()
    const counts = [0, 0, 0]
    for (const id of ['1', '6']) counts[shardOf('github', id, 3)]!++
    const matrix = {include: counts.map((count, shard) => ({shard, count}))}
    expect(run.printed).toBe(`${JSON.stringify(matrix)}\n`)
    expect(run.host.outputs).toEqual({matrix: JSON.stringify(matrix), repositories: '2'})
    expect(run.logged).toContain(
      '2 repositories of acme in 3 shards; left out: 1 archived, 1 empty, 1 forked, 1 disabled'
    )
    expect(organization.requests[0]!.headers.authorization).toBe(`Bearer ${organization.token}`)
    expect(organization.requests[0]!.headers['x-github-api-version']).toBe('2022-11-28')
  })

  test('goes through all pages of Azure DevOps, and gives the task legs by name', async () => {
    const organization = await start([...mixed, ...named(5)])
    organization.pageSize = 3
    const run = await runFleet(
      organization,
      {step: 'list', shards: '1'},
      {workspace: writeTree(), kind: 'azure-pipelines', service: 'azure-devops'}
    )
    expect(run.failure).toBeUndefined()
    // An Azure repository that is archived is a disabled one.
    expect(run.printed).toBe('{"include":[{"shard":0,"count":8}]}\n')
    expect(run.host.outputs['matrix']).toBe('{"shard_0":{"shard":"0","count":"8"}}')
    expect(run.logged).toContain(
      '8 repositories of acme in 1 shard; left out: 1 empty, 1 forked, 1 disabled'
    )
    expect(organization.takeCounts()).toEqual({api: 4, git: 0})
  })

  test('a repository stays in its shard when others come, and all shards together have all', async () => {
    const ids = Array.from({length: 1000}, (_, at) => String(at))
    const shards = ids.map(id => shardOf('github', id, 20))
    expect(Math.max(...shards)).toBe(19)
    const counts = Array.from({length: 20}, (_, n) => shards.filter(shard => shard === n).length)
    expect(Math.min(...counts)).toBeGreaterThan(25)
    expect(Math.max(...counts)).toBeLessThan(75)
    // A contract: another hash would move every repository to another shard.
    expect(shardOf('github', '1296269', 20)).toBe(11)
    expect(shardOf('azure-devops', '5febef5a-833d-4e14-b9c0-14cb638f91e6', 256)).toBe(131)
  })

  test('asks again only for the pages that have changed', async () => {
    const organization = await start(named(7))
    organization.pageSize = 3
    const workspace = writeTree()
    const inputs = {step: 'list', shards: '1', listing: 'fleet/listing.json'}
    const first = await runFleet(organization, inputs, {workspace})
    expect(organization.takeCounts()).toEqual({api: 3, git: 0})
    const before = fs.readFileSync(path.join(workspace, 'fleet/listing.json'), 'utf8')
    const statuses = async () => {
      const run = await runFleet(organization, inputs, {workspace})
      expect(run.printed).toBe(first.printed)
      return organization.requests.map(({headers}) => headers['if-none-match'] !== undefined)
    }
    expect(await statuses()).toEqual([true, true, true])
    expect(fs.readFileSync(path.join(workspace, 'fleet/listing.json'), 'utf8')).toBe(before)
    organization.commit('r4', {c: 'd'})
    await runFleet(organization, inputs, {workspace})
    expect(fs.readFileSync(path.join(workspace, 'fleet/listing.json'), 'utf8')).not.toBe(before)
    expect(before).not.toContain(organization.token)
  })

  test('goes to no other server, whatever a page names as the next', async () => {
    const organization = await start(named(2))
    organization.faults.push({
      status: 200,
      headers: {link: '<https://evil.example/orgs/acme/repos?page=2>; rel="next"'},
      body: []
    })
    const run = await runFleet(organization, {step: 'list'}, {workspace: writeTree()})
    expect(run.exitCode).toBe(2)
    expect(run.failure).toBe(
      `the listing of GitHub goes on at evil.example, which is not ${new URL(organization.origin).host}: nothing was sent there`
    )
  })

  test('follows a redirect on the server itself, and none that leads away from it', async () => {
    const organization = await start(named(2))
    const inputs = {step: 'list', shards: '1'}
    organization.faults.push({
      status: 301,
      headers: {location: '/api/v3/orgs/acme/repos?per_page=100'}
    })
    const moved = await runFleet(organization, inputs, {workspace: writeTree()})
    expect(moved.printed).toBe('{"include":[{"shard":0,"count":2}]}\n')
    organization.faults.push({status: 302, headers: {location: 'https://evil.example/'}})
    const away = await runFleet(organization, inputs, {workspace: writeTree()})
    expect(away.failure).toContain('GitHub leads to evil.example')
  })

  test.each([
    [
      'the primary rate limit',
      {
        status: 403,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) - 5)
        },
        body: {message: 'API rate limit exceeded for installation ID 1.'}
      },
      'GitHub has no requests left in its rate limit: waiting 1 s.'
    ],
    [
      'the secondary rate limit',
      {
        status: 403,
        headers: {'retry-after': '1'},
        body: {message: 'You have exceeded a secondary rate limit.'}
      },
      'GitHub asks to slow down (secondary rate limit): waiting 1 s.'
    ],
    [
      'a server that fails',
      {status: 502, headers: {'retry-after': '1'}},
      'GitHub answered 502: waiting 1 s.'
    ]
  ])('waits for %s, and goes on', async (_name, fault, said) => {
    const organization = await start(named(2))
    organization.faults.push(fault)
    const run = await runFleet(organization, {step: 'list', shards: '1'}, {workspace: writeTree()})
    expect(run.printed).toBe('{"include":[{"shard":0,"count":2}]}\n')
    expect(run.logged).toContain(said)
    expect(organization.takeCounts().api).toBe(2)
  })

  test('keeps the pause that Azure DevOps asks for with an answer', async () => {
    const organization = await start(named(2))
    organization.pageSize = 1
    organization.faults.push({
      status: 200,
      headers: {'retry-after': '1', 'x-ratelimit-delay': '0.5', 'x-ms-continuationtoken': '2'},
      body: {value: []}
    })
    const run = await runFleet(
      organization,
      {step: 'list', shards: '1'},
      {workspace: writeTree(), kind: 'azure-pipelines', service: 'azure-devops'}
    )
    expect(run.printed).toBe('{"include":[{"shard":0,"count":1}]}\n')
    expect(run.logged).toContain('Azure DevOps asks for a pause: waiting 1 s.')
  })

  test.each([
    ['github', 'null', 'GitHub lists repositories in an unknown form'],
    ['github', '{"message": "hello"}', 'GitHub lists repositories in an unknown form'],
    ['azure-devops', 'null', 'Azure DevOps lists repositories in an unknown form'],
    ['azure-devops', '{"value": {}}', 'Azure DevOps lists repositories in an unknown form'],
    [
      'github',
      '<!DOCTYPE html><title>Sign in</title>',
      'GitHub answered with a web page and not with JSON: is the address that of its API, and is no proxy in between that asks for a login?'
    ],
    [
      'azure-devops',
      '{"value": [{"id": "1", "na',
      'Azure DevOps answered with something that is not JSON, or is cut: is the address that of its API?'
    ]
  ] as const)('says of %s that answers %j what is wrong', async (service, text, message) => {
    const organization = await start(named(2))
    organization.faults.push({status: 200, text})
    const kind = service === 'github' ? 'github' : 'azure-pipelines'
    const workspace = writeTree()
    const inputs = {step: 'list', listing: 'listing.json'}
    const run = await runFleet(organization, inputs, {workspace, kind, service})
    expect([run.exitCode, run.failure]).toEqual([2, message])
    expect(fs.readdirSync(workspace)).toEqual([])
  })

  test('counts what no repository can be read of, and says so', async () => {
    const organization = await start(named(1))
    const good = {id: 7, full_name: 'acme/web', default_branch: 'main', size: 1, private: true}
    const strange = ['../x', 'acme/web\n::error::x', 'acme/a/b', 'acme/a b', ''].map(full_name => ({
      ...good,
      full_name
    }))
    organization.faults.push({
      status: 200,
      body: [null, 1, [], 'x', {}, {...good, id: null}, ...strange, good]
    })
    const inputs = {step: 'list', shards: '1', listing: 'listing.json'}
    const workspace = writeTree()
    const run = await runFleet(organization, inputs, {workspace})
    expect(run.printed).toBe('{"include":[{"shard":0,"count":1}]}\n')
    expect(run.host.logged).toContain(
      '1 repository of acme in 1 shard; left out: 11 without a valid id or name'
    )
    expect(run.host.logged).toContain(
      '11 of the listed entries have no valid id or name of a repository, and cannot be read.'
    )
    expect(run.logged).not.toContain('::error::')
  })

  test('asks of small repositories whether they are empty, once', async () => {
    const small = (id: number, files: Record<string, string> | undefined) => ({
      ...{id, name: `r${id}`, small: true},
      files
    })
    const organization = await start([small(1, {a: 'b'}), small(2, undefined), small(3, {a: 'b'})])
    const workspace = writeTree()
    const inputs = {step: 'list', shards: '1', listing: 'listing.json'}
    expect((await runFleet(organization, inputs, {workspace})).logged).toContain(
      '2 repositories of acme in 1 shard; left out: 1 empty'
    )
    expect(organization.takeCounts().api).toBe(4)
    organization.commit('r1', {a: 'c'})
    await runFleet(organization, inputs, {workspace})
    // The page, and the one that had no commit.
    expect(organization.requests.map(({url}) => url.replace(/\?.*/, ''))).toEqual([
      '/api/v3/orgs/acme/repos',
      '/api/v3/repos/acme/r2/commits'
    ])
  })

  test('reads ten thousand pages, and no listing that has no end', async () => {
    const source = (next: (page: number) => number | undefined): ListingSource => ({
      provider: 'github',
      organization: 'acme',
      first: new URL('https://api.example/?page=1'),
      page: async address => {
        const page = Number(address.searchParams.get('page'))
        const after = next(page)
        const text = String(page)
        return {
          address: address.href,
          ...(after !== undefined && {next: `https://api.example/?page=${after}`}),
          repositories: [
            {id: text, repository: text, url: 'https://x', clone: 'https://x', branch: 'main'}
          ],
          leftOut: {}
        }
      }
    })
    const pages = (count: number) => source(page => (page < count ? page + 1 : undefined))
    expect(repositoriesOf(await list(pages(10_000)))).toHaveLength(10_000)
    const said = 'the listing of repositories has no end: '
    await expect(list(pages(10_001))).rejects.toThrow(`${said}it goes on after 10000 pages`)
    await expect(list(source(page => (page % 3) + 1))).rejects.toThrow(
      `${said}page 3 leads back to an earlier one`
    )
  })

  test('gives up at once where it would have to wait for hours, and says so', async () => {
    const organization = await start(named(2))
    organization.faults.push({status: 429, headers: {'retry-after': '7200'}})
    const run = await runFleet(organization, {step: 'list'}, {workspace: writeTree()})
    expect(run.exitCode).toBe(2)
    expect(run.failure).toBe(
      'GitHub cannot be asked: it asks to slow down (secondary rate limit), and would have to be waited for another 7200 s: more than 70 minutes in all. Run the step again later'
    )
  })
})

describe('the token of fleet', () => {
  test.each([
    ['ghp_0123456789abcdefghijklmnopqrstuvwxyz', 'a personal access token (classic) (ghp_…)'],
    [
      'github_pat_11AAAAAAA0123456789_abcdefghijklmnopqrstuvwxyz',
      'a fine-grained personal access token (github_pat_…)'
    ],
    ['gho_0123456789abcdefghijklmnopqrstuvwxyz', 'an OAuth token of a person (gho_…)'],
    ['ghu_0123456789abcdefghijklmnopqrstuvwxyz', "a person's token of a GitHub App (ghu_…)"],
    ['0123456789abcdef0123456789abcdef01234567', 'a personal access token']
  ])('refuses %s before anything is sent', async (token, what) => {
    const organization = await start(named(1))
    const run = await runFleet(organization, {step: 'list'}, {workspace: writeTree(), token})
    expect(run.exitCode).toBe(2)
    expect(run.failure).toBe(
      `fleet: the token is ${what}: it acts as a person, with all that they may read, also after they have left. Use the installation token (ghs_…) of a GitHub App with the repository permission 'Contents: read'`
    )
    expect(organization.requests).toEqual([])
    expect(leaksIn(`${run.failure}${run.logged}`, [token])).toEqual([])
    expect(run.host.masked).toContain(token)
  })

  test('refuses a personal token of Azure DevOps', async () => {
    const organization = await start(named(1))
    const token = `${'a1B2'.repeat(19)}AZDO9xYz`
    const run = await runFleet(
      organization,
      {step: 'list'},
      {workspace: writeTree(), token, service: 'azure-devops'}
    )
    expect(run.failure).toContain('the token is a personal access token')
    expect(organization.requests).toEqual([])
  })

  test('says what a token that GitHub does not accept means, without showing it', async () => {
    const organization = await start(named(1))
    const token = 'ghs_0therT0kenThatHasExpired0123456789ab'
    const run = await runFleet(organization, {step: 'list'}, {workspace: writeTree(), token})
    expect(run.exitCode).toBe(2)
    expect(run.failure).toBe(
      "the repositories of 'acme' cannot be listed: GitHub does not accept the token: an installation token is valid for an hour"
    )
    expect(leaksIn(run.logged, [token])).toEqual([])
  })

  test("warns where it sees no private repository but the run's own: it is the job's token", async () => {
    const organization = await start([
      {id: 1, name: 'web', files: {a: 'b'}, private: true},
      {id: 2, name: 'site', files: {a: 'b'}, private: false}
    ])
    const inputs = {step: 'list'}
    const own = await runFleet(organization, inputs, {
      workspace: writeTree(),
      repository: 'acme/web'
    })
    expect(own.exitCode).toBe(0)
    expect(own.logged).toContain(
      'The token sees no private or internal repository of acme but that of this run. The GITHUB_TOKEN of a job is valid only for its own repository: give the installation token of a GitHub App that is installed for all repositories.'
    )
    const other = await runFleet(organization, inputs, {
      workspace: writeTree(),
      repository: 'acme/site'
    })
    expect(other.logged).not.toContain('GITHUB_TOKEN')
  })

  test('goes over https alone, but on loopback', async () => {
    const run = await runFleet(
      undefined,
      {step: 'list'},
      {
        workspace: writeTree(),
        target: {
          available: true,
          service: 'github',
          apiUrl: 'http://api.acme.example',
          serverUrl: 'https://github.com',
          organization: 'acme',
          token: 'ghs_abc'
        }
      }
    )
    expect(run.failure).toBe(
      "fleet: 'http://api.acme.example' must start with https://, since a token is sent to it"
    )
  })
})

describe('wrong usage of fleet', () => {
  test.each<[string, Record<string, string>, string]>([
    ['no step', {}, "fleet needs the input 'step'"],
    ['another step', {step: 'lst'}, "input 'step' cannot be 'lst': did you mean 'list'?"],
    [
      'too many shards',
      {step: 'list', shards: '257'},
      "input 'shards' must be a whole number from 1 to 256: a matrix has no more jobs"
    ],
    ['half a shard', {step: 'list', shards: '1.5'}, "input 'shards' must be a whole number"],
    [
      'run without a shard',
      {step: 'run', 'output-file': 'a.jsonl'},
      "fleet needs the input 'shard'"
    ],
    [
      'a shard that there is not',
      {step: 'run', shards: '2', shard: '2', 'output-file': 'a.jsonl'},
      "input 'shard' must be a whole number from 0 to 1: there are 2 shards"
    ],
    [
      'run without a file',
      {step: 'run', shards: '2', shard: '1'},
      "fleet needs the input 'output-file'"
    ],
    [
      'a shard of the list',
      {step: 'list', shard: '1'},
      "the input 'shard' has no use in the step list: remove it"
    ],
    [
      'a listing that is not there',
      {step: 'run', shard: '1', 'output-file': 'a.jsonl', listing: 'none.json'},
      'the listing none.json is not there: run the step list with the same listing first'
    ],
    [
      'a listing of something else',
      {step: 'list', listing: 'package.json'},
      'the listing package.json was not written by this version: remove it, and run the step list again'
    ],
    [
      'a listing without a part',
      {step: 'run', shard: '1', 'output-file': 'a.jsonl', listing: 'part.json'},
      'the listing part.json was not written by this version: remove it, and run the step list again'
    ],
    [
      'a name that is none',
      {step: 'list', organization: '../other'},
      "'../other' is not the name of an organization"
    ]
  ])('%s', async (_name, inputs, message) => {
    const organization = await start(named(1))
    const page = '{"address": "https://api.example/", "repositories": []}'
    const part = `{"schemaVersion": 1, "provider": "github", "organization": "acme", "pages": [${page}]}`
    const workspace = writeTree({'package.json': '{}', 'part.json': part})
    const run = await runFleet(organization, inputs, {workspace})
    expect(run.exitCode).toBe(2)
    expect(run.failure).toContain(message)
  })

  test('an organization that the token of the job is none of', async () => {
    const organization = await start(named(1))
    const run = await runFleet(
      organization,
      {step: 'list', organization: 'other'},
      {workspace: writeTree(), service: 'azure-devops'}
    )
    expect(run.failure).toBe(
      'the token of this job is one of acme (SYSTEM_COLLECTIONURI), and may read nothing of other'
    )
  })

  test('a listing that leads to another server is not followed', async () => {
    const organization = await start(named(1))
    const workspace = writeTree()
    await runFleet(organization, {step: 'list', listing: 'l.json'}, {workspace})
    const file = path.join(workspace, 'l.json')
    const text = fs.readFileSync(file, 'utf8')
    fs.writeFileSync(file, text.replace(/"clone":"[^"]*"/, '"clone":"https://evil.example/a.git"'))
    const inputs = {
      step: 'run',
      shards: '1',
      shard: '0',
      'output-file': 'a.jsonl',
      listing: 'l.json'
    }
    organization.takeCounts()
    const run = await runFleet(organization, inputs, {workspace})
    expect(run.failure).toContain('the listing l.json leads to another server than')
    expect(organization.requests).toEqual([])
  })
})
