/**
 * Reads a generated organization behind a git server on loopback, from the built bundle, and prints what
 * it cost: `npm run fleet:scale -- 1000 20` is a thousand repositories in twenty shards. The figures of
 * docs/fleet.md come from it. Linux only: memory is read from /proc.
 */
import {spawn} from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {Organization} from '../test/support/organization.js'
import {root} from '../test/support/root.js'

const [repositories = 100, shards = 5] = process.argv.slice(2).map(Number)
const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'fleet-scale-'))
const organization = await Organization.start(
  Array.from({length: repositories}, (_, at) => ({id: at + 1, name: `r${at}`, files: filesOf(at)}))
)
try {
  await measure()
} finally {
  await organization.close()
  fs.rmSync(workspace, {recursive: true, force: true})
}

/** A small repository with a workflow, an MCP configuration, infrastructure and code that nobody reads. */
function filesOf(at: number): Record<string, string> {
  const examples = path.join(root, 'examples')
  const read = (name: string) => fs.readFileSync(path.join(examples, name), 'utf8')
  const random = crypto.createHash('sha256').update(String(at)).digest('hex')
  const files: Record<string, string> = {
    'README.md': `# ${at}\n`,
    'src/index.ts': `export const id = '${random}'\n`,
    'package.json': `{"name": "r${at}", "version": "1.0.0"}\n`
  }
  if (at % 2 === 0) files['azure-pipelines.yml'] = read('bad/azure-pipelines.yml')
  if (at % 3 === 0) files['.mcp.json'] = read('bad/.mcp.json')
  if (at % 10 === 0) {
    files['main.tf'] = `resource "azurerm_resource_group" "g" {\n  name = "rg-${at}"\n}\n`
  }
  return files
}

interface Cost {
  readonly cpu: number
  readonly wall: number
  /** Most bytes of resident memory of the process, and of all its processes together. */
  readonly own: number
  readonly all: number
}

async function measure(): Promise<void> {
  const listing = ['--listing', 'listing.json']
  const list = () => run(['--step', 'list', '--shards', String(shards), ...listing])
  const read = (shard: number, of = shards, folder = 'results') => {
    const file = `${folder}/shard-${shard}.jsonl`
    const scope = ['--shards', String(of), '--shard', String(shard), ...listing]
    return run(['--step', 'run', ...scope, '--output-file', file])
  }
  const all = async (of = shards, folder = 'results'): Promise<Cost[]> => {
    const costs: Cost[] = []
    for (let shard = 0; shard < of; shard++) costs.push(await read(shard, of, folder))
    return costs
  }
  say(`${repositories} repositories in ${shards} shards`)
  await list()
  say(`list: ${requests()}`)
  const first = await all()
  say(`first run: ${requests()}; ${organization.gitBytes} bytes of git`)
  say(`first run: ${costText(first)}`)
  const bytes = sizeOf('results', '.jsonl')
  say(`results: ${bytes} bytes, ${Math.round(bytes / repositories)} a repository`)
  const names = fs.readdirSync(path.join(workspace, 'results')).filter(isLines)
  const forward = await report(names.map(name => `results/${name}`))
  const backward = await report([...names].reverse().map(name => `results/${name}`))
  say(`reports of two orders are ${forward.digest === backward.digest ? 'equal' : 'DIFFERENT'}`)
  say(`report: ${costText([forward.cost])}, ${forward.bytes} bytes`)

  await killAndResume(0, first[0]!.wall)
  await list()
  const second = await all()
  say(`second run, nothing changed: ${requests()}`)
  say(`second run: ${costText(second)}`)
  for (let at = 0; at < repositories; at += 100) {
    organization.commit(`r${at}`, {...filesOf(at), 'NEW.md': 'new\n'})
  }
  await list()
  const third = await all()
  const changed = Math.ceil(repositories / 100)
  say(`third run, ${changed} changed: ${requests()}`)
  say(`third run: ${costText(third)}`)

  const few = Math.max(2, Math.floor(shards / 3))
  await all(few, 'other')
  const again = await report(['results'])
  const other = await report(['other'])
  say(
    `reports of ${shards} and of ${few} shards are ${again.digest === other.digest ? 'equal' : 'DIFFERENT'}`
  )
}

/**
 * Kills a shard at ten moments of its run, each time after it was resumed, and lets it end.
 *
 * @param seconds how long its run takes
 */
async function killAndResume(shard: number, seconds: number): Promise<void> {
  const whole = fs.readFileSync(path.join(workspace, `results/shard-${shard}.jsonl`))
  const lines = whole.toString('utf8').split('\n').length - 1
  const file = 'killed/shard.jsonl'
  const scope = ['--shards', String(shards), '--shard', String(shard), '--listing', 'listing.json']
  const args = ['--step', 'run', ...scope, '--output-file', file]
  let kept = 0
  let lost = 0
  let kills = 0
  requests()
  for (; kills < 10; kills++) {
    const moment = 300 + crypto.randomInt(Math.ceil((seconds * 1000) / 4))
    if (await killed(args, moment)) break
    const {whole: now, cut} = linesOf(file)
    lost += Math.max(0, kept - now) + cut
    kept = Math.max(kept, now)
  }
  const {git} = organization.takeCounts()
  await run(args)
  organization.takeCounts()
  const isSame = fs.readFileSync(path.join(workspace, file)).equals(whole)
  say(
    `shard ${shard} of ${lines} repositories, killed ${kills} times: ${kept} lines were kept, ${lost} cut or lost, ${git} requests of git until the last kill; its file is then ${isSame ? 'the same' : 'DIFFERENT'}`
  )
}

/** Whole lines that a run left, also those of the runs before it, and those that are cut. */
function linesOf(file: string): {whole: number; cut: number} {
  const ids = new Set<string>()
  let cut = 0
  for (const name of [file, `${file}.earlier`]) {
    const absolute = path.join(workspace, name)
    if (!fs.existsSync(absolute)) continue
    const pieces = fs.readFileSync(absolute, 'utf8').split('\n')
    if (pieces.pop() !== '') cut++
    for (const piece of pieces) ids.add((JSON.parse(piece) as {id: string}).id)
  }
  return {whole: ids.size, cut}
}

/** Starts `fleet` and kills it with all its processes after a time; returns whether it had ended before. */
async function killed(args: readonly string[], moment: number): Promise<boolean> {
  const child = spawn(
    process.execPath,
    [path.join(root, 'dist/cli.js'), 'fleet', ...args, '--organization', 'acme', '--quiet'],
    {
      cwd: workspace,
      env: {PATH: process.env['PATH'], ...organization.githubEnvironment},
      stdio: 'ignore',
      detached: true
    }
  )
  const end = new Promise<NodeJS.Signals | null>(resolve =>
    child.on('close', (_, signal) => resolve(signal))
  )
  const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), moment)
  const signal = await end
  clearTimeout(timer)
  return signal === null
}

async function report(results: readonly string[]): Promise<{
  digest: string
  bytes: number
  cost: Cost
}> {
  const out = path.join(workspace, 'out')
  fs.rmSync(out, {recursive: true, force: true})
  const formats = ['json', 'html', 'csv', 'inventory', 'markdown', 'sarif']
  const cost = await run([
    '--step',
    'report',
    '--results',
    results.join(','),
    '--listing',
    'listing.json',
    '--format',
    formats.join(','),
    '--output-file',
    'out/r.json,out/r.html,out/r.csv,out/inventory.txt,out/r.md,out/sarif'
  ])
  const hash = crypto.createHash('sha256')
  let bytes = 0
  for (const name of fs.readdirSync(out, {recursive: true, encoding: 'utf8'}).sort()) {
    const file = path.join(out, name)
    if (!fs.statSync(file).isFile()) continue
    const content = fs.readFileSync(file)
    bytes += content.length
    hash.update(name).update(content)
  }
  return {digest: hash.digest('hex'), bytes, cost}
}

/** Runs `fleet` under `time`, and samples the memory of its processes. */
async function run(args: readonly string[]): Promise<Cost> {
  const command = ['fleet', ...args, '--organization', 'acme', '--quiet']
  const own = args.includes('report') ? command.slice(0, -3) : command
  const started = performance.now()
  const child = spawn(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S"; time "$@"', 'time', process.execPath, 'dist/cli.js', ...own].map(
      word => (word === 'dist/cli.js' ? path.join(root, word) : word)
    ),
    {
      cwd: workspace,
      env: {PATH: process.env['PATH'], ...organization.githubEnvironment},
      stdio: ['ignore', 'ignore', 'pipe']
    }
  )
  let said = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    said += text
  })
  const peak = {own: 0, all: 0}
  const timer = setInterval(() => sample(child.pid!, peak), 100)
  const code = await new Promise(resolve => child.on('close', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(said)
  const [user = 0, system = 0] = said.trim().split('\n').at(-1)!.split(' ').map(Number)
  return {cpu: user + system, wall: (performance.now() - started) / 1000, ...peak}
}

function sample(pid: number, peak: {own: number; all: number}): void {
  const children = new Map<number, number[]>()
  const memory = new Map<number, number>()
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const [, , , parent] = fs
        .readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/\(.*\)/s, '()')
        .split(' ')
      const own = Number(name)
      children.set(Number(parent), [...(children.get(Number(parent)) ?? []), own])
      memory.set(own, Number(fs.readFileSync(`/proc/${name}/statm`, 'utf8').split(' ')[1]) * 4096)
    } catch {
      // It has ended meanwhile.
    }
  }
  const [node] = children.get(pid) ?? []
  if (node === undefined) return
  const tree = [node]
  for (const each of tree) tree.push(...(children.get(each) ?? []))
  peak.own = Math.max(peak.own, memory.get(node) ?? 0)
  peak.all = Math.max(
    peak.all,
    tree.reduce((sum, each) => sum + (memory.get(each) ?? 0), 0)
  )
}

function requests(): string {
  const {api, git} = organization.takeCounts()
  return `${api} requests to the API, ${git} of git`
}

function costText(costs: readonly Cost[]): string {
  const sum = (value: (cost: Cost) => number) => costs.reduce((all, cost) => all + value(cost), 0)
  const megabytes = (values: readonly number[]) =>
    `${Math.round(Math.min(...values) / 1e6)} to ${Math.round(Math.max(...values) / 1e6)} MB`
  return [
    `${sum(({cpu}) => cpu).toFixed(1)} s of processor time`,
    `${sum(({wall}) => wall).toFixed(1)} s`,
    `memory of the step ${megabytes(costs.map(({own}) => own))}, with its processes ${megabytes(costs.map(({all}) => all))}`
  ].join(', ')
}

function isLines(name: string): boolean {
  return name.endsWith('.jsonl')
}

function sizeOf(folder: string, extension: string): number {
  return fs
    .readdirSync(path.join(workspace, folder))
    .filter(name => name.endsWith(extension))
    .reduce((sum, name) => sum + fs.statSync(path.join(workspace, folder, name)).size, 0)
}

function say(text: string): void {
  console.log(text)
}
