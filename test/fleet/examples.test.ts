import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import {camelCase, inputs} from '../../shared/inputs.js'
import {defaultConfig} from '../../shared/lint/config/config.js'
import {lint} from '../../shared/lint/lint.js'
import {root} from '../support/root.js'

const folder = path.join(root, 'examples/fleet')
const known = inputs.filter(({commands}) => commands.includes('fleet')).map(({name}) => name)

interface Step {
  readonly uses?: string
  readonly task?: string
  readonly with?: Record<string, string>
  readonly inputs?: Record<string, string>
  readonly env?: Record<string, string>
}

const read = (file: string) => load(fs.readFileSync(path.join(folder, file), 'utf8'))

test('lint finds nothing in the example', async () => {
  const config = {...defaultConfig}
  const {findings, unreadable, files} = await lint({root: folder, paths: [folder], config})
  expect([findings, unreadable]).toEqual([[], []])
  expect(files).toBeGreaterThan(1)
})

test('workflow and pipeline give the same inputs, those exist, and tokens are never stored', () => {
  const workflow = read('.github/workflows/fleet.yml') as {jobs: Record<string, {steps: Step[]}>}
  const pipeline = read('azure-pipelines.yml') as {jobs: {steps: Step[]}[]}
  const actions = Object.values(workflow.jobs).flatMap(({steps}) =>
    steps.flatMap(step => (step.uses?.includes('/mcp-gatehouse@') ? [step.with ?? {}] : []))
  )
  const tasks = pipeline.jobs.flatMap(({steps}) =>
    steps.filter(({task}) => task === 'McpGatehouse@1')
  )
  expect(actions.map(({step}) => step)).toEqual(['list', 'run', 'report'])
  for (const [at, {command, 'github-token': token, ...given}] of actions.entries()) {
    expect(command).toBe('fleet')
    expect(known).toEqual(expect.arrayContaining(Object.keys(given)))
    const {command: _, ...own} = tasks[at]!.inputs ?? {}
    expect(Object.keys(own)).toEqual(Object.keys(given).map(camelCase))
    expect(own['format']).toEqual(given['format'])
    // The report reads files alone.
    const isReport = given['step'] === 'report'
    const app = '$' + '{{ steps.app.outputs.token }}'
    expect(token).toBe(isReport ? undefined : app)
    const job = {SYSTEM_ACCESSTOKEN: '$(System.AccessToken)'}
    expect(tasks[at]!.env).toEqual(isReport ? undefined : job)
  }
})
