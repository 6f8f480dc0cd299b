import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import {runCommand} from '../../shared/commands/run.js'
import {camelCase, inputs} from '../../shared/inputs.js'
import {defaultConfig} from '../../shared/lint/config/config.js'
import {parseConfig, readConfig} from '../../shared/lint/config/config-reader.js'
import {lint} from '../../shared/lint/lint.js'
import {ruleIds} from '../../shared/lint/rules/index.js'
import {actionlint} from '../support/actionlint.js'
import {startPolicyServer} from '../support/policy-server.js'
import {RecordingHost} from '../support/recording-host.js'
import {root} from '../support/root.js'
import {removeTrees, writeTree} from '../support/tree.js'

const folder = path.join(root, 'examples/organisation')
const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8')
const files = execFileSync('git', ['ls-files', '--cached', '--others', '.'], {
  cwd: folder,
  encoding: 'utf8'
})
  .trim()
  .split('\n')
const workflows = files.filter(file => file.includes('.github/workflows/'))

interface Step {
  readonly uses?: string
  readonly task?: string
  readonly with?: Record<string, string>
  readonly inputs?: Record<string, string>
}

/** Every step of this project in a document, whatever it is part of. */
function steps(node: unknown): Step[] {
  if (Array.isArray(node)) return node.flatMap(steps)
  if (typeof node !== 'object' || node === null) return []
  const {uses = '', task = ''} = node as Step
  const isOurs = /\/mcp-gatehouse@/.test(uses) || task === 'McpGatehouse@1'
  return [...(isOurs ? [node as Step] : []), ...Object.values(node).flatMap(steps)]
}

afterAll(removeTrees)

test('lint finds nothing in the repository of the policy', async () => {
  const place = path.join(folder, 'mcp-policy')
  const {findings, unreadable} = await lint({root: place, paths: [place], config: defaultConfig})
  expect([findings, unreadable]).toEqual([[], []])
})

test('a repository under the policy is clean, and nothing of its configuration is refused', async () => {
  const address = parseConfig(read('repository/.mcp-gatehouse.yml'), 'c.yml', ruleIds).extends
  const place = address?.address.shown.slice('github:'.length) ?? ''
  const server = await startPolicyServer()
  server.files.set(place, read('mcp-policy/gatehouse.yml'))
  try {
    const workspace = writeTree(
      Object.fromEntries(
        files
          .filter(file => file.startsWith('repository/'))
          .map(file => [file.slice('repository/'.length), read(file)])
      )
    )
    const host = new RecordingHost({format: 'json'}, {workspace})
    host.repositories = {
      ...host.repositories,
      github: {available: true, url: server.origin}
    }
    expect(await runCommand(host, 'lint')).toEqual({exitCode: 0})
    const report = JSON.parse(host.printed.find(text => text.startsWith('{')) ?? '{}')
    expect([report.findings, report.summary.files]).toEqual([[], 2])
    expect(server.requests.map(({url}) => url)).toHaveLength(1)
  } finally {
    await server.close()
  }
})

test('the policy can be read, and opens what it says', () => {
  const {config} = readConfig(read('mcp-policy/gatehouse.yml'), 'gatehouse.yml', ruleIds)
  expect(config.mayRelax).toEqual(['inline-ignores', 'ignore', 'unpinned-server'])
  expect(config.baseline).toBeUndefined()
})

test.each(workflows)('%s passes actionlint', file => {
  expect(actionlint(read(file))).toEqual([])
})

describe('steps of this project', () => {
  const all = files
    .filter(file => file.endsWith('.yml') && !file.endsWith('.mcp-gatehouse.yml'))
    .flatMap(file => steps(load(read(file))).map(step => ({file, step})))

  test('are in the workflows, the template and the decorator', () => {
    expect(all.map(({file}) => file).sort()).toEqual([
      'mcp-policy/.github/workflows/gatehouse-required.yml',
      'mcp-policy/.github/workflows/gatehouse.yml',
      'mcp-policy/decorator/gatehouse-decorator.yml',
      'mcp-policy/templates/gatehouse.yml'
    ])
  })

  test.each(all)('$file has inputs of lint, and a policy that is pinned', ({step}) => {
    const {command, ...given} = step.with ?? step.inputs ?? {}
    expect(command).toBe('lint')
    const known = inputs
      .filter(({commands}) => commands.includes('lint'))
      .map(({name}) => (step.uses ? name : camelCase(name)))
    expect(known).toEqual(expect.arrayContaining(Object.keys(given)))
    const policy = given['organization-policy'] ?? given['organizationPolicy']
    expect(() => parseConfig(`extends: ${policy}\n`, 'c.yml', ruleIds)).not.toThrow()
  })
})

test('the ruleset requires the workflow as it is called, at a commit', () => {
  const ruleset = JSON.parse(read('mcp-policy/ruleset.json'))
  expect(Object.keys(ruleset)).toEqual([
    'name',
    'target',
    'enforcement',
    'bypass_actors',
    'conditions',
    'rules'
  ])
  const rule = ruleset.rules.find(({type}: {type: string}) => type === 'workflows')
  const [workflow] = rule.parameters.workflows
  expect(files).toContain(`mcp-policy/${workflow.path}`)
  expect(workflow.sha).toMatch(/^[0-9a-f]{40}$/)
  expect(Number.isInteger(workflow.repository_id)).toBe(true)
  const events = (load(read(`mcp-policy/${workflow.path}`)) as {on: object}).on
  expect(Object.keys(events)).toEqual(['pull_request', 'merge_group'])
})

test('the decorator names the template that is in its files, and is private', () => {
  const manifest = JSON.parse(read('mcp-policy/decorator/vss-extension.json'))
  const [decorator] = manifest.contributions
  expect(decorator.type).toBe('ms.azure-pipelines.pipeline-decorator')
  expect(decorator.targets).toEqual(['ms.azure-pipelines-agent-job.post-checkout-tasks'])
  expect(manifest.public).toBe(false)
  const [file] = manifest.files
  expect(file).toEqual({
    path: decorator.properties.template,
    addressable: true,
    contentType: 'text/plain'
  })
  expect(files).toContain(`mcp-policy/decorator/${file.path}`)
})

test('the pipeline extends the template that is there', () => {
  const {extends: parent, resources} = load(read('repository/azure-pipelines.yml')) as {
    extends: {template: string; parameters: object}
    resources: {repositories: {repository: string}[]}
  }
  const [file, alias] = parent.template.split('@')
  expect(resources.repositories.map(({repository}) => repository)).toEqual([alias])
  const template = load(read(`mcp-policy/${file}`)) as {parameters: {name: string}[]}
  expect(Object.keys(parent.parameters)).toEqual(template.parameters.map(({name}) => name))
})
