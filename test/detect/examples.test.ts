import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import {camelCase, inputs} from '../../shared/inputs.js'
import {loadConfig} from '../../shared/lint/config/load-config.js'
import {lint} from '../../shared/lint/lint.js'
import {ruleIds} from '../../shared/lint/rules/index.js'
import {readPeople} from '../../shared/people/people.js'
import {root} from '../support/root.js'

const folder = path.join(root, 'examples/detect')
const known = inputs.filter(({commands}) => commands.includes('detect')).map(({name}) => name)

interface Step {
  readonly uses?: string
  readonly task?: string
  readonly with?: Record<string, string>
  readonly inputs?: Record<string, string>
}

const read = (file: string) => load(fs.readFileSync(path.join(folder, file), 'utf8'))

test('lint finds nothing in the example, and its files can be read', async () => {
  const config = await loadConfig(folder, '', ruleIds)
  expect(config.detections?.allow.map(({detection}) => detection)).toEqual(['high-volume-files'])
  expect((await readPeople(folder, 'people.yml')).map(({left}) => left)).toEqual(['2026-10-30'])
  const {findings, unreadable} = await lint({root: folder, paths: [folder], config})
  expect([findings, unreadable]).toEqual([[], []])
})

test('workflow and pipeline give the same inputs, and those exist', () => {
  const workflow = read('.github/workflows/detect.yml') as {jobs: {detect: {steps: Step[]}}}
  const pipeline = read('azure-pipelines.yml') as {steps: Step[]}
  const action = workflow.jobs.detect.steps.find(({uses}) => uses?.includes('mcp-gatehouse'))?.with
  const task = pipeline.steps.find(({task}) => task === 'McpGatehouse@1')?.inputs
  const names = Object.keys(action ?? {})
  expect(names.filter(name => name !== 'command' && !known.includes(name))).toEqual([])
  expect(Object.keys(task ?? {})).toEqual(names.map(camelCase))
  expect(action?.['since']).toBe(task?.['since'])
})
