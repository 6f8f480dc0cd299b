import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import {camelCase, inputs} from '../../shared/inputs.js'
import {defaultConfig} from '../../shared/lint/config/config.js'
import {lint} from '../../shared/lint/lint.js'
import {root} from '../support/root.js'

const folder = path.join(root, 'examples/offboard')

interface Step {
  readonly uses?: string
  readonly task?: string
  readonly with?: Record<string, string>
  readonly inputs?: Record<string, string>
}

const read = (file: string) => load(fs.readFileSync(path.join(folder, file), 'utf8'))
const commandsOf = (command: string) =>
  inputs.filter(({commands}) => commands.some(name => name === command)).map(({name}) => name)

test('lint finds nothing in the example', async () => {
  const {findings, unreadable} = await lint({root: folder, paths: [folder], config: defaultConfig})
  expect([findings, unreadable]).toEqual([[], []])
})

test('workflow and pipeline run the same commands with inputs that exist', () => {
  const workflow = read('.github/workflows/offboard.yml') as {jobs: {offboard: {steps: Step[]}}}
  const pipeline = read('azure-pipelines.yml') as {steps: Step[]}
  const actions = workflow.jobs.offboard.steps.flatMap(({uses, with: given}) =>
    uses?.includes('/mcp-gatehouse@') && given ? [given] : []
  )
  const tasks = pipeline.steps.flatMap(({task, inputs: given}) =>
    task === 'McpGatehouse@1' && given ? [given] : []
  )
  expect(actions.map(({command}) => command)).toEqual(['secrets', 'fleet', 'offboard'])
  expect(tasks.map(({command}) => command)).toEqual(['secrets', 'fleet', 'offboard'])
  for (const [index, action] of actions.entries()) {
    const known = commandsOf(action['command']!)
    const names = Object.keys(action).filter(name => name !== 'command')
    expect(names.filter(name => !known.includes(name))).toEqual([])
    const others = Object.keys(tasks[index]!).filter(name => name !== 'command')
    const unknown = others.filter(name => !known.map(camelCase).includes(name))
    expect(unknown).toEqual([])
  }
})
