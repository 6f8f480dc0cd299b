// Part of `npm run bench`: `verify` against `sha256sum` on the same file, in turns. Processor time, so
// that a busy machine does not count, and peak memory against that for a small file.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {measureUse, type Use} from './measure-use.js'

const rounds = 3
/** For memory, which must not grow with the file, and for speed. */
const largeBytes = 4_000_000_000
const smallBytes = 4_000_000
const speedBytes = 1_000_000_000

/** Prints the ratio to `sha256sum`, which should be 1.3 at most, and the memory. */
export function benchVerify(cli: string): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-bench-'))
  try {
    const small = verify(cli, folder, smallBytes)
    const large = verify(cli, folder, largeBytes)
    console.log(
      `verify: peak ${large.rss.toFixed(0)} MB for ${largeBytes / 1e9} GB, ${small.rss.toFixed(0)} MB for ${smallBytes / 1e6} MB`
    )
    const runs = Array.from({length: rounds}, () => ({
      ours: verify(cli, folder, speedBytes).cpu,
      theirs: sha256sum(folder)
    }))
    const ours = median(runs.map(run => run.ours))
    const speed = (seconds: number) =>
      `${seconds.toFixed(1)} s of processor time a GB (${(speedBytes / 1e9 / seconds).toFixed(2)} GB/s)`
    console.log(`verify: ${speed(ours)}`)
    const others = runs.flatMap(({theirs}) => (theirs === undefined ? [] : [theirs]))
    if (others.length < rounds) console.log('verify: there is no sha256sum to compare with')
    else {
      const theirs = median(others)
      console.log(
        `verify: sha256sum ${speed(theirs)}, ratio ${(ours / theirs).toFixed(2)} (median of ${rounds})`
      )
    }
  } finally {
    fs.rmSync(folder, {recursive: true, force: true})
  }
}

/** Of a sparse file: the disk has no part in it. */
function verify(cli: string, folder: string, bytes: number): Use {
  const root = path.join(folder, 'root')
  fs.mkdirSync(root, {recursive: true})
  fs.writeFileSync(path.join(root, 'model.bin'), '')
  fs.truncateSync(path.join(root, 'model.bin'), bytes)
  return measureUse([cli, 'verify', '--root', root, '--write-manifest', 'manifest.json'], folder)
}

/** Processor seconds; undefined where the program or the shell is not there. */
function sha256sum(folder: string): number | undefined {
  const script = `TIMEFORMAT='%U %S'; time sha256sum root/model.bin`
  const {status, stderr} = spawnSync('bash', ['-c', script], {cwd: folder, encoding: 'utf8'})
  if (status !== 0) return undefined
  return stderr
    .trim()
    .split(' ')
    .reduce((sum, seconds) => sum + Number(seconds), 0)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}
