// Mutates files of every kind that lint reads, plants made-up credentials, and looks for crashes,
// files that take more than two seconds, reports that are not valid, and parts of credentials in
// them. `--seed N` chooses the files, `--from N` the first, `--files N` or `--seconds N` how many;
// with `--state <file>` a run goes on where the last one ended. Failures are written to
// `out/fuzz/`, to be run again with `--only N`.
import {fork} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {Samples} from '../test/lint/credentials/samples.js'
import {examine, type Failure} from './fuzz/examine.js'
import {type FuzzFile, mutated} from './fuzz/mutate.js'
import {type Seed, seeds} from './fuzz/seeds.js'

/** Files that are linted together, as in a repository. */
const batchSize = 40
/** Milliseconds without an answer after which a batch counts as a hang. */
const patience = 120_000

/** What the worker tells of a batch. */
interface Answer {
  readonly failures: readonly (Failure & {readonly index: number})[]
  readonly planted: number
}

const {values} = parseArgs({
  options: {
    seed: {type: 'string', default: '1'},
    from: {type: 'string'},
    files: {type: 'string'},
    seconds: {type: 'string'},
    state: {type: 'string'},
    only: {type: 'string'},
    worker: {type: 'boolean', default: false}
  }
})
const seed = Number(values.seed)

/** The file with a number: the same for the same seed, whatever came before. */
function fileOf(all: readonly Seed[], index: number): FuzzFile {
  return mutated(
    all,
    new Samples((Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0)
  )
}

async function batch(all: readonly Seed[], from: number, count: number): Promise<Answer> {
  const files = Array.from({length: count}, (_, i) => fileOf(all, from + i))
  const planted = files.reduce((sum, file) => sum + file.planted.length, 0)
  if ((await examine(files)).length === 0) return {failures: [], planted}
  // Which one it was; together they may also just have taken long.
  const failures: (Failure & {index: number})[] = []
  for (const [i, file] of files.entries())
    for (const failure of await examine([file])) failures.push({...failure, index: from + i})
  return {failures, planted}
}

async function work(): Promise<void> {
  const all = seeds()
  process.on('message', async (from: number) => {
    process.send?.(await batch(all, from, batchSize))
  })
  process.send?.('ready')
}

/** A worker, which is thrown away when it hangs. */
class Worker {
  private child = this.start()

  private start() {
    const args = ['--worker', '--seed', String(seed)]
    return fork(fileURLToPath(import.meta.url), args, {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc']
    })
  }

  /** The answer; undefined for a hang or a death. */
  async run(from: number): Promise<Answer | undefined> {
    const {child} = this
    const answer = await new Promise<Answer | undefined>(resolve => {
      const timer = setTimeout(() => resolve(undefined), patience)
      child.once('exit', () => resolve(undefined))
      child.on('message', (message: Answer | 'ready') => {
        if (message === 'ready') return
        clearTimeout(timer)
        resolve(message)
      })
      child.send(from)
    })
    child.removeAllListeners('message')
    child.removeAllListeners('exit')
    if (answer) return answer
    child.kill('SIGKILL')
    this.child = this.start()
    return undefined
  }

  stop(): void {
    this.child.disconnect()
  }
}

function record(all: readonly Seed[], index: number, {kind, detail}: Failure): void {
  const folder = path.join('out', 'fuzz', `${seed}-${index}`)
  const {file, text} = fileOf(all, index)
  const target = path.join(folder, file)
  fs.mkdirSync(path.dirname(target), {recursive: true})
  fs.writeFileSync(target, text)
  console.log(`${kind}: --seed ${seed} --only ${index} (${file}): ${detail}`)
}

async function main(): Promise<number> {
  const all = seeds()
  if (values.only !== undefined) {
    const failures = await examine([fileOf(all, Number(values.only))])
    for (const failure of failures) record(all, Number(values.only), failure)
    return failures.length > 0 ? 1 : 0
  }
  const {state} = values
  const kept = state !== undefined && fs.existsSync(state) ? fs.readFileSync(state, 'utf8') : '{}'
  const {next = 0} = JSON.parse(kept) as {next?: number}
  let at = values.from === undefined ? next : Number(values.from)
  const first = at
  const end = values.files === undefined ? Number.POSITIVE_INFINITY : at + Number(values.files)
  const seconds = values.seconds ?? (values.files === undefined ? '60' : undefined)
  const stop =
    seconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + Number(seconds) * 1000
  const worker = new Worker()
  let failed = 0
  let planted = 0
  while (at < end && Date.now() < stop) {
    const answer = await worker.run(at)
    if (!answer) {
      failed++
      console.log(`hang: --seed ${seed} --from ${at} --files ${batchSize}`)
    } else {
      planted += answer.planted
      failed += answer.failures.length
      for (const failure of answer.failures) record(all, failure.index, failure)
    }
    at += batchSize
    if (state !== undefined) fs.writeFileSync(state, `${JSON.stringify({seed, next: at})}\n`)
  }
  worker.stop()
  console.log(
    `${at - first} files, ${planted} credentials, ${failed} failures (seed ${seed}, next ${at})`
  )
  return failed > 0 ? 1 : 0
}

if (values.worker) await work()
else process.exitCode = await main()
