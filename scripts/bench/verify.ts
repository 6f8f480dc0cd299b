import fs from 'node:fs'
import path from 'node:path'
import type {NodeProgram} from '../../test/support/nodes.js'
import {bundle} from './support/bundles.js'
import {processUse} from './support/process-use.js'
import {median, processorTime} from './support/processor-time.js'
import {makeTree} from './support/trees.js'

export const title = 'Verify: one large file, against sha256sum'

const rounds = 5
const goal = 1.3
/** For memory, which must not grow with the file, and for speed. */
const largeBytes = 4_000_000_000
const smallBytes = 4_000_000
const speedBytes = 1_000_000_000

export function run(nodes: readonly NodeProgram[]): void {
  const folder = makeTree({'root/model.bin': ''})
  const file = path.join(folder, 'root/model.bin')
  const args = [bundle('cli.js'), 'verify', '--root', 'root', '--write-manifest', 'manifest.json']
  // Sparse: the disk has no part in it.
  const resize = (bytes: number) => fs.truncateSync(file, bytes)
  for (const node of nodes) {
    const memory = [smallBytes, largeBytes].map(bytes => {
      resize(bytes)
      return `${processUse(node, args, folder).rss.toFixed(0)} MB for ${bytes / 1e9} GB`
    })
    console.log(`  on Node ${node.name}, peak memory: ${memory.join(', ')}`)
    resize(speedBytes)
    const pairs = Array.from({length: rounds}, () => ({
      ours: processorTime(node.program, {name: 'verify', args, cwd: folder}),
      theirs: processorTime('sha256sum', {name: 'sha256sum', args: [file], cwd: folder})
    }))
    const ratio = median(pairs.map(({ours, theirs}) => ours / theirs))
    const speed = (times: readonly number[]) =>
      `${(speedBytes / 1e6 / median(times)).toFixed(2)} GB/s`
    console.log(
      `  on Node ${node.name}, processor time: verify ${speed(pairs.map(({ours}) => ours))}, sha256sum ${speed(pairs.map(({theirs}) => theirs))}: ${ratio.toFixed(2)} times sha256sum, goal at most ${goal}`
    )
  }
}
