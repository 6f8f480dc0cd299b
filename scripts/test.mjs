// Runs Jest on the compiled tests and ends on one plain line with the real numbers. With --quick:
// without the tests that take long by their nature (jest.config.js says which).
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {packageTask} from './package-task.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const quick = process.argv.includes('--quick')
try {
  // End-to-end tests run the task from the folder that the extension packs.
  if (!quick) packageTask(root)
} catch (error) {
  console.error(`The tests of the task will fail: ${error.message}`)
}
// Whatever tests and the processes that they start leave behind is in one folder, which goes with the
// run: also where it fails, and where Ctrl+C ends Jest. Only a kill of this process leaves it.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-test-'))
const report = path.join(folder, 'report.json')
const temporary = path.join(folder, 't')
fs.mkdirSync(temporary)
// As a folder for temporary files is: some tests start programs as another user.
fs.chmodSync(folder, 0o755)
fs.chmodSync(temporary, 0o1777)
process.on('SIGINT', () => {})
const result = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    '--enable-source-maps',
    path.join(root, 'node_modules/jest/bin/jest.js'),
    // Tests wait for processes that they started, and for retries: half as many workers more than
    // cores keep the cores busy. Jest makes a hundred workers of an option that stands twice.
    ...(process.argv.some(argument => argument.startsWith('--maxWorkers'))
      ? []
      : [`--maxWorkers=${Math.ceil(os.availableParallelism() * 1.5)}`]),
    // What Jest knows of the files of the last run is not of this run alone.
    ...(process.argv.some(argument => argument.startsWith('--cacheDirectory'))
      ? []
      : [`--cacheDirectory=${path.join(os.tmpdir(), 'gatehouse-jest-cache')}`]),
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2).filter(argument => argument !== '--quick')
  ],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
      ...(quick && {TEST_SUITE: 'quick'})
    }
  }
)
const summary = readSummary()
fs.rmSync(folder, {recursive: true, force: true, maxRetries: 3})
if (!summary) {
  console.log('0 passed, 1 failed')
  process.exit(result.status || 1)
}
// A file that fails to load counts as one failure: its tests were never seen.
const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites
const skipped = summary.numPendingTests + summary.numTodoTests
console.log(
  `${summary.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
)
process.exit(failed > 0 || summary.numPassedTests === 0 ? 1 : (result.status ?? 1))

/** What Jest reports; undefined when it did not come so far. */
function readSummary() {
  try {
    return JSON.parse(fs.readFileSync(report, 'utf8'))
  } catch {
    return undefined
  }
}
