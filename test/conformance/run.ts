/**
 * Runs the conformance suite against the bundle, one scenario at a time: its suite mode ignores the
 * client's exit code and is content with no checks at all. The suite needs Node 22 or newer; the
 * bundle runs on the Node that runs this. Ends on `N passed, N failed`.
 */
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {nodes} from '../support/nodes.js'
import {root} from '../support/root.js'
import {type Scenario, scenarios} from './scenarios.js'

interface Check {
  readonly id: string
  readonly status: string
  readonly description: string
  readonly errorMessage?: string
}

const harness = nodes.find(({name}) => Number(/^v(\d+)/.exec(name)?.[1]) >= 22)
if (!harness) {
  console.log(
    'The conformance suite needs Node 22 or newer: run node scripts/fetch-node.mjs first.'
  )
  console.log('0 passed, 1 failed')
  process.exit(1)
}

let passed = 0
let failed = 0
for (const scenario of scenarios) {
  const problems = run(scenario, harness.program)
  const title = `${scenario.name}${scenario.specVersion ? ` (${scenario.specVersion})` : ''}`
  if (problems.length === 0) passed++
  else failed++
  console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${title}`)
  for (const problem of problems) console.log(`       ${problem}`)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function run(scenario: Scenario, program: string): string[] {
  const output = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-conformance-'))
  try {
    const client = path.relative(root, path.join(root, 'build/test/conformance/client.js'))
    const {status, stdout, stderr} = spawnSync(
      program,
      [
        path.join(root, 'node_modules/@modelcontextprotocol/conformance/dist/index.js'),
        'client',
        ...['--command', `${process.execPath} ${client}`],
        ...['--scenario', scenario.name],
        ...(scenario.specVersion ? ['--spec-version', scenario.specVersion] : []),
        ...['-o', output]
      ],
      {cwd: root, encoding: 'utf8', timeout: 120_000}
    )
    const checks = readChecks(output)
    const {beyond = []} = scenario
    const failures = checks.filter(({status}) => status === 'FAILURE' || status === 'WARNING')
    const problems = failures
      .filter(({id}) => !beyond.includes(id))
      .map(check => `${check.status} ${check.id}: ${check.errorMessage ?? check.description}`)
    for (const id of beyond) {
      if (failures.some(check => check.id === id)) continue
      problems.push(`${id} does not fail any more: take it out of 'beyond'`)
    }
    const successes = checks.filter(check => check.status === 'SUCCESS').length
    if (successes < scenario.minimumChecks) {
      problems.push(`${successes} checks passed, at least ${scenario.minimumChecks} must`)
    }
    if (status !== 0 && problems.length === 0 && beyond.length === 0) {
      problems.push(`the suite ended with ${status}: ${`${stdout}${stderr}`.slice(-1500)}`)
    }
    return problems
  } finally {
    fs.rmSync(output, {recursive: true, force: true})
  }
}

function readChecks(folder: string): Check[] {
  const file = fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .find(name => path.basename(name) === 'checks.json')
  if (file === undefined) return []
  return JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Check[]
}
