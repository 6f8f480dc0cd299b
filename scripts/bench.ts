// Measures whole processes, as a user waits for them: `npm run build && npm run bench`.
//
// Start-up is a ratio against `node -e 0` in the same run, runs interleaved, so that a busy machine
// slows both. Throughput is of one large tree. Numbers vary with the machine: compare runs on one.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {benchInfrastructure} from './bench-infrastructure.js'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const cli = path.join(root, 'dist/cli.js')
const rounds = 15

/** Wall time of a process in milliseconds. */
function time(args: readonly string[], cwd: string): number {
  const start = performance.now()
  const {status, stderr} = spawnSync(process.execPath, args, {cwd, encoding: 'utf8'})
  if (status !== 0 && status !== 1) throw new Error(`exit code ${status}: ${stderr}`)
  return performance.now() - start
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}

function workflow(i: number, steps: number): string {
  const lines = [
    'on: push',
    'permissions: {}',
    'jobs:',
    `  job-${i}:`,
    '    runs-on: ubuntu-latest'
  ]
  lines.push('    permissions:', '      contents: read', '    steps:')
  for (let step = 0; step < steps; step++) {
    lines.push(
      `      - name: step ${step}`,
      '        env:',
      `          NAME_${step}: value-${i}-${step}`,
      '        run: |',
      `          echo "building part ${step} of ${i}"`,
      `          make -C parts/${step} all`
    )
  }
  return `${lines.join('\n')}\n`
}

function pipeline(i: number): string {
  return `trigger: none\npool:\n  vmImage: ubuntu-latest\nsteps:\n  - script: make -C part/${i}\n    displayName: Build ${i}\n`
}

function config(i: number): string {
  return `${JSON.stringify({mcpServers: {[`server-${i}`]: {command: 'npx', args: ['-y', `@acme/server-${i}@1.0.${i}`, './data']}}}, undefined, 2)}\n`
}

/** A tree with `count` files of the kinds that lint reads. */
function tree(count: number, steps: number): {folder: string; bytes: number} {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-bench-'))
  let bytes = 0
  for (let i = 0; i < count; i++) {
    const [name, text] =
      i % 3 === 0
        ? [`.github/workflows/w${i}.yml`, workflow(i, steps)]
        : i % 3 === 1
          ? [`.azure-pipelines/p${i}.yml`, pipeline(i)]
          : [`packages/p${i}/.mcp.json`, config(i)]
    const file = path.join(folder, name)
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, text)
    bytes += text.length
  }
  return {folder, bytes}
}

const small = tree(10, 4)
const empty: number[] = []
const lint: number[] = []
for (let i = 0; i < rounds; i++) {
  empty.push(time(['-e', '0'], small.folder))
  lint.push(time([cli, 'lint'], small.folder))
}
const ratio = median(lint) / median(empty)
console.log(
  `start-up: lint of 10 files ${median(lint).toFixed(0)} ms, node -e 0 ${median(empty).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (median of ${rounds})`
)

const large = tree(3000, 40)
const runs = Array.from({length: 3}, () => time([cli, 'lint', '--format', 'json'], large.folder))
const seconds = median(runs) / 1000
console.log(
  `throughput: 3000 files, ${(large.bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(2)} s: ${(3000 / seconds).toFixed(0)} files/s, ${(large.bytes / 1e6 / seconds).toFixed(1)} MB/s`
)
for (const {folder} of [small, large]) fs.rmSync(folder, {recursive: true, force: true})
benchInfrastructure(cli)
