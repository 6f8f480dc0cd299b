// Thorough: sixty repositories behind a git server, twice over.
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {mcpConfig, runFleet} from '../support/fleet.js'
import {Organization} from '../support/organization.js'
import {removeTrees, writeTree} from '../support/tree.js'

/** `npm run fleet:scale` does the same with a thousand, from the built bundle. */
const count = 60
let organization: Organization
/** Workspaces in which all of it was read: in one shard, and in five. */
let one: string
let five: string
beforeAll(async () => {
  organization = await Organization.start(
    Array.from({length: count}, (_, at) => ({
      id: 1000 + at,
      name: `r${at}`,
      files: {
        'README.md': `# ${at}\n`,
        ...(at % 3 === 0 && {'.mcp.json': mcpConfig}),
        ...(at % 4 === 0 && {'.github/workflows/ci.yml': 'on: push\njobs: {}\n'})
      },
      ...(at === 7 && {denied: true})
    }))
  )
  one = await runShards(1)
  five = await runShards(5)
}, 300_000)
afterAll(async () => {
  await organization.close()
  removeTrees()
})

const formats = ['json', 'html', 'csv', 'inventory', 'markdown', 'sarif']

/** All reports of an organization that was read in some number of shards, in some order. */
async function reportsOf(
  workspace: string,
  results: readonly string[]
): Promise<Record<string, string>> {
  const files = ['r.json', 'r.html', 'r.csv', 'inventory.txt', 'r.md', 'sarif']
  const run = await runFleet(
    undefined,
    {
      step: 'report',
      results: results.join('\n'),
      listing: 'listing.json',
      format: formats.join(','),
      'output-file': files.map(file => `out/${file}`).join('\n')
    },
    {workspace}
  )
  expect(run.failure).toBeUndefined()
  const out = path.join(workspace, 'out')
  const texts = fs
    .readdirSync(out, {recursive: true, encoding: 'utf8'})
    .filter(name => fs.statSync(path.join(out, name)).isFile())
    .map(name => [name, fs.readFileSync(path.join(out, name), 'utf8')] as const)
  fs.rmSync(out, {recursive: true})
  return Object.fromEntries(texts)
}

async function runShards(shards: number): Promise<string> {
  const workspace = writeTree()
  const list = {step: 'list', shards: String(shards), listing: 'listing.json'}
  expect((await runFleet(organization, list, {workspace})).exitCode).toBe(0)
  for (let shard = 0; shard < shards; shard++) {
    const inputs = {
      step: 'run',
      shards: String(shards),
      shard: String(shard),
      listing: 'listing.json',
      'output-file': `results/shard-${shard}/lines.jsonl`
    }
    expect((await runFleet(organization, inputs, {workspace})).exitCode).toBe(0)
  }
  return workspace
}

describe('an organization in shards', () => {
  test('a shard that is lost loses its own repositories, and the report says which', async () => {
    const folders = [0, 1, 3, 4].map(shard => `results/shard-${shard}`)
    const {'r.json': text, 'r.md': page} = await reportsOf(five, folders)
    const {summary, missing} = JSON.parse(text!)
    const listing = fs.readFileSync(path.join(five, 'listing.json'), 'utf8')
    expect(summary.missing).toBe(missing.length)
    expect(summary.repositories + summary.unread + summary.missing).toBe(count)
    expect(missing.length).toBeGreaterThan(5)
    for (const name of missing) expect(listing).toContain(`"repository":"${name}"`)
    expect(page).toContain(`**${missing.length} repositories of the listing have no result:**`)
  })

  test('gives the same bytes whatever the order and number of shards', async () => {
    const expected = await reportsOf(one, ['results'])
    expect(Object.keys(expected).filter(name => name.endsWith('.sarif'))).toHaveLength(count - 1)
    expect(JSON.parse(expected['r.json']!).summary).toMatchObject({
      repositories: count - 1,
      unread: 1,
      missing: 0,
      withFindings: expect.any(Number),
      servers: count / 3
    })
    const folders = fs.readdirSync(path.join(five, 'results')).map(name => `results/${name}`)
    expect(folders).toHaveLength(5)
    expect(await reportsOf(five, folders)).toEqual(expected)
    expect(await reportsOf(five, [...folders].reverse())).toEqual(expected)
    expect(await reportsOf(five, ['results', ...folders])).toEqual(expected)
    // Lines in another order, and in other files.
    const lines = folders.flatMap(name =>
      fs
        .readFileSync(path.join(five, name, 'lines.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
    )
    fs.rmSync(path.join(five, 'results'), {recursive: true})
    fs.mkdirSync(path.join(five, 'results'))
    const odd = lines.filter((_, at) => at % 2 === 1).reverse()
    const even = lines.filter((_, at) => at % 2 === 0)
    fs.writeFileSync(path.join(five, 'results/odd.jsonl'), `${odd.join('\n')}\n`)
    fs.writeFileSync(path.join(five, 'results/even.jsonl'), `${even.join('\n')}\n`)
    expect(await reportsOf(five, ['results'])).toEqual(expected)
  })
})
