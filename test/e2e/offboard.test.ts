import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {camelCase} from '../../shared/inputs.js'
import {runAction, runCli, runTask} from '../support/fronts.js'
import {janesTraces, offboardTree} from '../support/offboard-tree.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

interface Report {
  readonly steps: readonly {
    readonly id: string
    readonly findings: readonly {ruleId: string; file: string; line: number}[]
    readonly done: readonly {by: string}[]
  }[]
}

const given = {people: 'people.yml', person: 'jdoe', 'output-file': 'report/jane.json'}

function reportIn(workspace: string): Report {
  return JSON.parse(fs.readFileSync(path.join(workspace, 'report/jane.json'), 'utf8')) as Report
}

const placesOf = ({steps}: Report) =>
  Object.fromEntries(
    steps.map(({id, findings}) => [
      id,
      findings.map(({file, line, ruleId}) => `${file}:${line} ${ruleId}`)
    ])
  )

async function run(front: 'action' | 'task', workspace: string, more: Record<string, string> = {}) {
  const inputs = {...given, ...more}
  if (front === 'action') {
    const {exitCode, stdout, summary, outputs} = await runAction({
      workspace,
      inputs: {command: 'offboard', ...inputs},
      env: {GITHUB_TRIGGERING_ACTOR: 'kim-admin'}
    })
    return {succeeded: exitCode === 0, stdout, summary, findings: outputs['findings']}
  }
  const named = Object.entries(inputs).map(([name, value]) => [camelCase(name), value])
  const {result, stdout, summary, variables} = await runTask({
    workspace,
    inputs: {command: 'offboard', ...Object.fromEntries(named)},
    env: {BUILD_REQUESTEDFOREMAIL: 'kim-admin'}
  })
  return {
    succeeded: result === 'Succeeded',
    stdout,
    summary,
    findings: variables['findings']?.value
  }
}

describe.each(['action', 'task'] as const)('offboard on the front %s', front => {
  test('finds every trace, and keeps them out of log and summary', async () => {
    const workspace = writeTree(offboardTree)
    const {succeeded, stdout, summary, findings} = await run(front, workspace)
    expect([succeeded, summary, findings]).toEqual([false, '', '14'])
    expect(placesOf(reportIn(workspace))).toEqual(janesTraces)
    expect(stdout).not.toMatch(/Jane Doe|jane\.doe|kim\.other|kother|infra\/entra/)
  })

  test('records who signs off', async () => {
    const workspace = writeTree(offboardTree)
    await run(front, workspace, {done: 'audit', 'fail-on': 'never'})
    expect(reportIn(workspace).steps[3]?.done.map(({by}) => by)).toEqual(['kim-admin'])
  })
})

test('offboard on the command line', async () => {
  const workspace = writeTree(offboardTree)
  const {exitCode, stdout, stderr} = await runCli(['offboard', '--person', 'jane doe'], {workspace})
  expect(exitCode).toBe(1)
  expect(stdout).toContain('Step 4. Calls of the last 90 days')
  expect(stderr).toContain('offboard found 14 traces of severity error (--fail-on: error)')
  const unknown = await runCli(['offboard', '--person', 'john'], {workspace})
  expect([unknown.exitCode, unknown.stdout]).toEqual([2, ''])
  const help = await runCli(['offboard', '--help'], {workspace})
  expect(help.stdout).toContain('Usage: mcp-gatehouse offboard [options] [paths...]')
})

test('sign-offs of processes at the same time are all there, each in a line of its own', async () => {
  const workspace = writeTree({
    'people.yml': '- {github: jdoe, left: 2026-01-31}\n',
    CODEOWNERS: '* @acme/team\n'
  })
  const steps = ['consent', 'federation', 'runners', 'audit']
  const runs = await Promise.all(
    [1, 2].flatMap(() =>
      steps.map(done =>
        runCli(['offboard', '--people', 'people.yml', '--person', 'jdoe', '--done', done], {
          workspace
        })
      )
    )
  )
  expect(runs.map(({exitCode}) => exitCode)).toEqual(runs.map(() => 0))
  const log = fs.readFileSync(path.join(workspace, 'people.done.jsonl'), 'utf8')
  const lines = log.split('\n').slice(0, -1)
  expect(log.endsWith('\n')).toBe(true)
  expect(lines.map(line => (JSON.parse(line) as {step: string}).step).sort()).toEqual(
    [...steps, ...steps].sort()
  )
})
