import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {loadAll} from 'js-yaml'
import {camelCase, commandNames, inputs} from '../../shared/inputs.js'
import {root} from '../support/root.js'

const documents = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'],
  {
    cwd: root,
    encoding: 'utf8'
  }
)
  .split('\n')
  .filter(file => file !== '' && !/^(?:test\/|node_modules\/|dist\/)/.test(file))
  .filter(file => fs.existsSync(path.join(root, file)))

function read(file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8')
}

describe('documents', () => {
  test('name npm scripts that there are', () => {
    const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>}
    for (const file of documents) {
      for (const [, name] of read(file).matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)) {
        expect({file, name, known: name! in scripts}).toEqual({file, name, known: true})
      }
    }
  })
})

interface Step {
  readonly uses?: string
  readonly task?: string
  readonly with?: Record<string, unknown>
  readonly inputs?: Record<string, unknown>
}

/** Every step of a workflow, job or pipeline, or of a part of one. */
function stepsIn(node: unknown): Step[] {
  if (Array.isArray(node)) return node.flatMap(stepsIn)
  if (typeof node !== 'object' || node === null) return []
  const own = 'uses' in node || 'task' in node ? [node as Step] : []
  return [...own, ...Object.values(node).flatMap(stepsIn)]
}

test('the README has a row for every command, with what its job needs', () => {
  const rows = [...read('README.md').matchAll(/^\| \[`([a-z]+)`\]\([^)]+\) \| .+ \| .+ \|$/gm)]
  expect(rows.map(([, name]) => name).sort()).toEqual([...commandNames].sort())
})

describe('steps in documents', () => {
  const fences = documents.flatMap(file =>
    [...read(file).matchAll(/^( *)```ya?ml\n([\s\S]*?)^\1```$/gm)].map(
      ([, , text]) => [file, text!] as const
    )
  )
  const steps = fences.flatMap(([file, text]) =>
    loadAll(text)
      .flatMap(stepsIn)
      .map(step => ({file, step}))
  )
  const ours = steps.filter(
    ({step}) => /\/mcp-gatehouse@/.test(step.uses ?? '') || step.task?.startsWith('McpGatehouse@')
  )

  test('are there', () => {
    expect(ours.length).toBeGreaterThan(3)
  })

  test.each(ours)('$step.uses$step.task in $file has inputs of its command', ({step}) => {
    const {command, ...given} = step.with ?? step.inputs ?? {}
    expect(commandNames).toContain(command)
    const known = inputs
      .filter(input => input.commands.some(name => name === command))
      .filter(input => input.fronts?.includes(step.uses ? 'action' : 'task') ?? true)
      .map(input => (step.uses ? input.name : camelCase(input.name)))
    expect(known).toEqual(expect.arrayContaining(Object.keys(given)))
  })
})
