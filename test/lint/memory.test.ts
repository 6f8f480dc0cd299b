// Thorough: inputs of many megabytes; the quick suite leaves this file out.
import fs from 'node:fs'
import path from 'node:path'
import v8 from 'node:v8'
import vm from 'node:vm'
import {expect, test} from '@jest/globals'
import {defaultConfig} from '../../shared/lint/config/config.js'
import {lint} from '../../shared/lint/lint.js'
import {writeTree} from '../support/tree.js'

const files = 2000

/** A workflow of some jobs with scripts, secrets and a local action; each differs. */
function workflow(number: number): string {
  const jobs = Array.from(
    {length: 2},
    (_, job) => `  job${job}:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: ./.github/actions/shared
      - name: Build ${number} ${job}
        env:
          KEY_${number}: \${{ secrets.KEY_${number} }}
        run: |
          # ${'a comment of the usual length '.repeat(100)}
          RESULT_${job}=$(./build "$KEY_${number}" | tr -d '\\n')
          echo "result=$RESULT_${job}" >> "$GITHUB_OUTPUT"
`
  )
  return `on: push\njobs:\n${jobs.join('')}  dump:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "$ALL"\n        env:\n          ALL: \${{ toJSON(secrets) }}\n`
}

test(`memory does not grow with the number of workflows: ${files} in one run`, async () => {
  v8.setFlagsFromString('--expose-gc')
  const collect = vm.runInNewContext('gc') as () => void
  const tree: Record<string, string> = {
    '.github/actions/shared/action.yml':
      'runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: echo shared\n'
  }
  for (let i = 0; i < files; i++) tree[`.github/workflows/w${i}.yml`] = workflow(i)
  const root = writeTree(tree)
  const characters = Object.values(tree).reduce((sum, text) => sum + text.length, 0)
  for (const name of Object.keys(tree)) delete tree[name]
  const heap: number[] = []
  const result = await lint({
    root,
    paths: [path.join(root, '.github')],
    config: defaultConfig,
    onProgress: (done, total) => {
      if (done !== Math.round(total / 4) && done !== total) return
      collect()
      heap.push(process.memoryUsage().heapUsed)
    }
  })
  fs.rmSync(root, {recursive: true, force: true})
  expect(result.files).toBe(files + 1)
  expect(result.findings.filter(({ruleId}) => ruleId === 'secrets-dump')).toHaveLength(files)
  // What three quarters of the files leave behind is their findings, and far less than their texts.
  expect(heap[1]! - heap[0]!).toBeLessThan(characters / 4)
}, 180_000)
