import fs from 'node:fs'
import {createRequire} from 'node:module'
import os from 'node:os'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {Ajv} from 'ajv'
import {load} from 'js-yaml'
import {isPositional, positionalLabel} from '../../cli/arguments.js'
import {commandHelp} from '../../cli/help.js'
import {camelCase, commandNames, inputs, outputs} from '../../shared/inputs.js'
import {version} from '../../shared/version.js'
import {root} from '../support/root.js'

interface ActionManifest {
  description: string
  inputs: Record<string, {description: string; required: boolean; default?: string}>
  outputs: Record<string, {description: string}>
  runs: {using: string; main: string; post: string}
}

interface TaskManifest {
  name: string
  version: {Major: number; Minor: number; Patch: number}
  groups: {name: string; visibleRule: string; isExpanded: boolean}[]
  inputs: {
    name: string
    type: string
    label: string
    groupName?: string
    visibleRule?: string
    defaultValue?: string
    options?: Record<string, string>
  }[]
  outputVariables: {name: string}[]
  execution: Record<string, {target: string}>
}

const action = load(fs.readFileSync(path.join(root, 'action.yml'), 'utf8')) as ActionManifest
const task = JSON.parse(
  fs.readFileSync(path.join(root, 'azdo-task/task.json'), 'utf8')
) as TaskManifest

function of(front: 'action' | 'task' | 'cli') {
  return inputs.filter(input => !input.fronts || input.fronts.includes(front))
}

describe('the table of inputs', () => {
  test('has names that every front can carry, once each', () => {
    const names = inputs.map(input => input.name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of [...names, ...outputs.map(output => output.name)]) {
      expect(name).toMatch(/^[a-z]+(-[a-z0-9]+)*$/)
      expect(name).not.toBe('command')
    }
    // The agent's variables ignore letter case and know no hyphens.
    const variables = names.map(name => camelCase(name).toUpperCase())
    expect(new Set(variables).size).toBe(names.length)
  })

  test('describes each input in words', () => {
    for (const {help} of [...inputs, ...outputs]) expect(help).toMatch(/^[A-Za-z].{10,}[.)]$/)
  })

  test('has defaults that are among the choices', () => {
    for (const input of inputs) {
      if (input.choices && input.default !== undefined) {
        expect(input.choices).toContain(input.default)
      }
    }
  })
})

describe('action.yml', () => {
  test('has exactly the inputs and outputs of the table', () => {
    expect(Object.keys(action.inputs)).toEqual(['command', ...of('action').map(i => i.name)])
    expect(Object.keys(action.outputs)).toEqual(outputs.map(output => output.name))
    for (const input of of('action')) {
      const written = action.inputs[input.name]!
      expect(written.description).toContain(input.help)
      expect(written.default).toBe(input.actionDefault ?? input.default)
    }
  })

  test('has a description that the marketplace takes: fewer than 125 characters', () => {
    expect(action.description.length).toBeLessThan(125)
  })

  test('lints where a step names no command', () => {
    expect(action.inputs['command']).toMatchObject({required: false, default: 'lint'})
  })

  test('runs on node24', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/action.js',
      post: 'dist/action-post.js'
    })
  })
})

describe.each([...commandNames])('%s/action.yml', command => {
  const manifest = load(
    fs.readFileSync(path.join(root, command, 'action.yml'), 'utf8')
  ) as ActionManifest

  test('has the inputs and outputs of its command, and runs the same bundles', () => {
    const takes = ({commands}: {readonly commands: readonly string[]}) => commands.includes(command)
    expect(Object.keys(manifest.inputs)).toEqual([
      'command',
      ...of('action')
        .filter(takes)
        .map(({name}) => name)
    ])
    expect(manifest.inputs['command']!.default).toBe(command)
    expect(Object.keys(manifest.outputs ?? {})).toEqual(outputs.filter(takes).map(({name}) => name))
    expect(manifest.runs).toEqual({
      using: 'node24',
      main: '../dist/action.js',
      post: '../dist/action-post.js'
    })
    expect(manifest.description.length).toBeLessThan(125)
  })
})

describe('task.json', () => {
  test('is valid against the schema of the task library', () => {
    const folder = path.join(root, 'test/fixtures/azure-pipelines-task-lib')
    const schema = JSON.parse(
      fs.readFileSync(path.join(folder, 'tasks.schema.json'), 'utf8')
    ) as Record<string, unknown>
    // Ajv knows no draft 4, whose `id` is called `$id` since; nothing else in this schema differs.
    const {id, $schema, ...draft7} = schema
    expect([id, $schema]).toEqual([expect.any(String), expect.stringContaining('draft-04')])
    const validate = new Ajv({strict: false, allErrors: true, unicodeRegExp: false}).compile(draft7)
    validate(task)
    expect(validate.errors).toBeNull()
    validate({...task, inputs: [{...task.inputs[0], required: 'yes', type: 5}]})
    expect(validate.errors).not.toBeNull()
  })

  test('labels its inputs as people write them', () => {
    for (const {label} of task.inputs) {
      expect(label).toMatch(/^[A-Z]/)
      expect(label).not.toMatch(/\b(?:Url|url|Id|id|Github|github|Oauth|oauth|Mcp|Idp|Min|Max)\b/)
    }
  })

  test('folds away what few need', () => {
    for (const {name, isExpanded} of task.groups) {
      expect(isExpanded).toBe(!name.endsWith('-advanced'))
    }
    const call = task.inputs.filter(({groupName}) => groupName === 'call')
    expect(call.length).toBeLessThan(15)
  })

  test('passes the check of the marketplace tool', () => {
    const {validateTask} = createRequire(import.meta.url)('tfx-cli/_build/lib/jsonvalidate.js') as {
      validateTask(file: string, task: unknown): string[]
    }
    // It looks for the handlers' files, which only a build makes.
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-task-'))
    fs.mkdirSync(path.join(folder, 'dist'))
    fs.writeFileSync(path.join(folder, 'dist/task.js'), '')
    const issues = validateTask(path.join(folder, 'task.json'), task)
    fs.rmSync(folder, {recursive: true})
    // The first entry is the file's name.
    expect(issues.slice(1)).toEqual([])
  })

  test('has exactly the inputs and outputs of the table, in camel case', () => {
    expect(task.inputs.map(input => input.name)).toEqual([
      'command',
      ...of('task').map(input => camelCase(input.name))
    ])
    expect(task.outputVariables.map(output => output.name)).toEqual(
      outputs.map(output => camelCase(output.name))
    )
  })

  test('shows an input exactly for its commands', () => {
    const groups = new Map(task.groups.map(group => [group.name, group.visibleRule]))
    for (const input of of('task')) {
      const written = task.inputs.find(one => one.name === camelCase(input.name))!
      const rule = input.commands.map(command => `command = ${command}`).join(' || ')
      expect(written.visibleRule).toBe(rule)
      for (const command of input.commands) {
        expect(groups.get(written.groupName!)).toContain(`command = ${command}`)
      }
      expect(written.defaultValue).toBe(input.default)
    }
  })

  test('has handlers for old and new agents, and the version of the code', () => {
    expect(Object.keys(task.execution)).toEqual(['Node20_1', 'Node24'])
    const {Major, Minor, Patch} = task.version
    expect(`${Major}.${Minor}.${Patch}`).toBe(version)
  })
})

describe('package.json', () => {
  test('has the version of the code', () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
    expect(manifest.version).toBe(version)
  })
})

describe('--help', () => {
  test.each(commandNames)('of %s lists its inputs and no others', command => {
    const text = commandHelp(command)
    for (const input of of('cli')) {
      const label = isPositional(input, command) ? positionalLabel(input) : `  --${input.name}`
      if (input.commands.includes(command)) expect(text).toContain(label)
      else expect(text).not.toMatch(new RegExp(`^  --${input.name}( |$)`, 'm'))
    }
  })
})

describe('docs/reference/inputs.md', () => {
  test('names every input and output', () => {
    const text = fs.readFileSync(path.join(root, 'docs/reference/inputs.md'), 'utf8')
    for (const input of inputs) expect(text).toMatch(new RegExp(`\`(--)?${input.name}\``))
    for (const output of outputs) expect(text).toContain(`\`${camelCase(output.name)}\``)
  })
})
