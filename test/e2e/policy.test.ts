import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import {camelCase, inputs} from '../../shared/inputs.js'
import {defaultConfig} from '../../shared/lint/config/config.js'
import {lint} from '../../shared/lint/lint.js'
import {runAction, runCli, runTask} from '../support/fronts.js'
import {root} from '../support/root.js'
import {type Front, fronts} from '../support/token-fronts.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

const one = 'servers:\n  github:\n    read: [get_file]\n    write: [create_issue]\n'
const two = `${one}  files:\n    read: [read_file, "list_*"]\n`
const table = 'create_issue=write;get_file=read'

interface PolicyRun {
  readonly succeeded: boolean
  readonly log: string
  readonly summary: string
}

async function runPolicy(
  front: Front,
  workspace: string,
  given: Readonly<Record<string, string>>
): Promise<PolicyRun> {
  if (front === 'cli') {
    const args = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])
    const run = await runCli(['policy', ...args], {workspace})
    return {succeeded: run.exitCode === 0, log: `${run.stdout}${run.stderr}`, summary: ''}
  }
  if (front === 'action') {
    const run = await runAction({workspace, inputs: {command: 'policy', ...given}})
    return {
      succeeded: run.exitCode === 0,
      log: `${run.stdout}${run.stderr}`,
      summary: run.summary
    }
  }
  const named = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [camelCase(name), value])
  )
  const run = await runTask({workspace, inputs: {command: 'policy', ...named}})
  return {
    succeeded: run.result === 'Succeeded',
    log: `${run.stdout}${run.stderr}`,
    summary: run.summary
  }
}

describe.each(fronts)('policy on the front %s', front => {
  test('prints the table, and says what is not in it', async () => {
    const workspace = writeTree({'mcp-policy.yml': two})
    const run = await runPolicy(front, workspace, {policy: 'mcp-policy.yml'})
    expect(run.succeeded).toBe(true)
    expect(run.log).toContain(`mcp-tools-github: ${table}\n`)
    expect(run.log).toContain('mcp-tools-files: read_file=read\n')
    expect(run.log).toContain("the gateway's table holds names, and 'list_*' is a glob")
    if (front !== 'cli') {
      expect(run.summary).toContain('| `create_issue` | write |')
      expect(run.summary).toContain(`\n${table}\n`)
    }
  })

  test('writes a file for each format', async () => {
    const workspace = writeTree({'mcp-policy.yml': one})
    const run = await runPolicy(front, workspace, {
      policy: 'mcp-policy.yml',
      format: 'apim,json,markdown',
      'output-file': 'out/table.txt,out/table.json,out/table.md'
    })
    expect(run.succeeded).toBe(true)
    const read = (name: string) => fs.readFileSync(path.join(workspace, 'out', name), 'utf8')
    expect(read('table.txt')).toBe(`${table}\n`)
    expect(JSON.parse(read('table.json'))).toMatchObject({
      schemaVersion: 1,
      policy: 'mcp-policy.yml',
      servers: [
        {
          name: 'github',
          tools: [
            {name: 'create_issue', class: 'write'},
            {name: 'get_file', class: 'read'}
          ],
          globs: [],
          namedValues: [{name: 'mcp-tools-github', value: table, characters: table.length}]
        }
      ],
      remarks: []
    })
    expect(read('table.md')).toContain('| `get_file` | read |')
  })

  test.each([
    [
      {policy: 'none.yml'},
      "input 'policy': none.yml cannot be read: there is no such file or folder"
    ],
    [{policy: 'bad.yml'}, "server 'a' has an unknown key 'reads': did you mean 'read'?"],
    [{policy: 'mcp-policy.yml', format: 'sarif'}, 'it must be one of apim, json, markdown'],
    [{policy: 'mcp-policy.yml', format: 'json,apim'}, 'only one report can be printed']
  ])('%j is refused: %s', async (given, message) => {
    const workspace = writeTree({'mcp-policy.yml': one, 'bad.yml': 'servers: {a: {reads: [x]}}'})
    const run = await runPolicy(front, workspace, given)
    expect(run.succeeded).toBe(false)
    expect(run.log).toContain(message)
    expect(run.log).not.toContain('get_file=read')
  })
})

describe('the command line', () => {
  test('prints one table bare, for a script', async () => {
    const workspace = writeTree({'p.yml': one})
    const run = await runCli(['policy', '--policy', 'p.yml'], {workspace})
    expect([run.stdout, run.stderr, run.exitCode]).toEqual([`${table}\n`, '', 0])
  })

  test('refuses formats of others, and gives others none of its own', async () => {
    const workspace = writeTree({'p.yml': one})
    const lintRun = await runCli(['lint', '--format', 'apim'], {workspace})
    expect(lintRun.exitCode).toBe(2)
    expect(lintRun.stderr).toContain("'--format' cannot be 'apim'")
    const help = await runCli(['policy', '--help'], {workspace})
    expect(help.stdout).toContain('[default: apim]')
  })

  test('needs the policy', async () => {
    const run = await runCli(['policy'], {workspace: writeTree()})
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toContain("policy needs the input '--policy'")
  })
})

describe('the example', () => {
  const folder = path.join(root, 'examples/policy')

  test('is found clean by lint', async () => {
    const {findings, unreadable} = await lint({
      root: folder,
      paths: [folder],
      config: defaultConfig
    })
    expect([findings, unreadable]).toEqual([[], []])
  })

  test('its policy is printed, and workflow and pipeline give inputs of the command', async () => {
    const run = await runCli(['policy', '--policy', 'mcp-policy.yml'], {workspace: folder})
    expect(run.stdout.split('\n')).toEqual([
      'mcp-tools-github: create_issue=write;create_pull_request=write;create_webhook=admin;get_file_contents=read;list_issues=read;search_code=read',
      'mcp-tools-vault: get_secret=secrets',
      ''
    ])
    const read = (file: string) => load(fs.readFileSync(path.join(folder, file), 'utf8'))
    const workflow = read('.github/workflows/policy.yml') as {
      jobs: {gateway: {steps: {uses?: string; with?: Record<string, string>}[]}}
    }
    const pipeline = read('azure-pipelines.yml') as {
      steps: {task?: string; inputs?: Record<string, string>}[]
    }
    const action = workflow.jobs.gateway.steps.find(({uses}) => uses?.includes('gatehouse'))?.with
    const task = pipeline.steps.find(({task}) => task === 'McpGatehouse@1')?.inputs
    const names = Object.keys(action ?? {})
    const known = inputs.filter(({commands}) => commands.includes('policy')).map(({name}) => name)
    expect(names.filter(name => name !== 'command' && !known.includes(name))).toEqual([])
    expect(Object.keys(task ?? {})).toEqual(names.map(camelCase))
  })
})
