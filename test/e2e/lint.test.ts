import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import {runAction, runCli, runTask} from '../support/fronts.js'
import {nodes} from '../support/nodes.js'
import {root} from '../support/root.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

const token = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`

const bad = {
  '.mcp.json': JSON.stringify(
    {
      mcpServers: {
        files: {
          command: 'npx',
          args: ['-y', '@modelcontextprotocol/server-filesystem', '/'],
          env: {GITHUB_TOKEN: token}
        }
      }
    },
    undefined,
    2
  ),
  '.github/workflows/build.yml': [
    'on: push',
    'permissions: {}',
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    `      - run: curl -H "Authorization: Bearer ${token}" https://api.example.com`,
    ''
  ].join('\n')
}

interface JsonReport {
  summary: {errors: number; warnings: number; notes: number; durationMs: number}
  findings: {ruleId: string; severity: string; file: string; line: number; column: number}[]
}

function readReport(workspace: string): JsonReport {
  return JSON.parse(fs.readFileSync(path.join(workspace, 'out/report.json'), 'utf8')) as JsonReport
}

describe.each(nodes)('lint on Node $name', ({program}) => {
  test('the three fronts give the same findings for the same tree', async () => {
    const workspace = writeTree(bad)
    const inputs = {command: 'lint', format: 'json'}
    const reports: JsonReport['findings'][] = []
    const collect = () => {
      reports.push(readReport(workspace).findings)
      fs.rmSync(path.join(workspace, 'out'), {recursive: true})
    }
    await runAction({
      workspace,
      node: program,
      inputs: {...inputs, 'output-file': 'out/report.json'}
    })
    collect()
    await runTask({workspace, node: program, inputs: {...inputs, outputFile: 'out/report.json'}})
    collect()
    await runCli(['lint', '--format', 'json', '--output-file', 'out/report.json'], {
      workspace,
      node: program
    })
    collect()
    expect(reports[0]!.map(finding => finding.ruleId)).toEqual(
      expect.arrayContaining(['root-filesystem', 'stored-credential'])
    )
    expect(reports[1]).toEqual(reports[0])
    expect(reports[2]).toEqual(reports[0])
  })

  test('the Action annotates, summarises, sets outputs and fails', async () => {
    const run = await runAction({
      workspace: writeTree(bad),
      node: program,
      inputs: {command: 'lint', paths: '.', format: 'text', 'fail-on': 'error', config: ''}
    })
    expect(run.stderr).toBe('')
    expect(run.exitCode).toBe(1)
    expect(run.commands).toContainEqual({
      command: 'error',
      properties: {
        title: 'root-filesystem',
        file: '.mcp.json',
        line: '8',
        endLine: '8',
        col: '10',
        endColumn: '11'
      },
      message: expect.stringContaining("MCP server 'files' has access to all of '/'")
    })
    expect(run.commands.at(-1)).toMatchObject({
      command: 'error',
      properties: {},
      message: expect.stringMatching(/^lint found \d problems of severity error/)
    })
    expect(Number(run.outputs['errors'])).toBeGreaterThanOrEqual(2)
    expect(run.outputs['findings']).toBe(run.outputs['errors'])
    expect(run.outputs).toHaveProperty('warnings')
    expect(run.outputs).toHaveProperty('notes')
    expect(run.summary).toContain('## MCP gatehouse: ')
    expect(run.summary).toContain('/docs/rules/root-filesystem.md)')
    expect(run.stdout).toContain('.mcp.json:8:10: error: ')
    expect(run.everything).not.toContain(token.slice(4, 16))
  })

  test('the task logs issues, uploads a summary, sets variables and fails with exit code 0', async () => {
    const run = await runTask({
      workspace: writeTree(bad),
      node: program,
      inputs: {command: 'lint', paths: '.', format: 'text', failOn: 'error'}
    })
    expect(run.stderr).toBe('')
    expect(run.exitCode).toBe(0)
    expect(run.result).toBe('Failed')
    expect(run.commands).toContainEqual({
      command: 'task.logissue',
      properties: {
        type: 'error',
        code: 'root-filesystem',
        sourcepath: '.mcp.json',
        linenumber: '8',
        columnnumber: '10'
      },
      message: expect.stringContaining("MCP server 'files' has access to all of '/'")
    })
    expect(run.variables['errors']).toMatchObject({secret: false, output: true})
    expect(Number(run.variables['errors']!.value)).toBeGreaterThanOrEqual(2)
    expect(run.summary).toContain('## MCP gatehouse: ')
    expect(run.everything).not.toContain(token.slice(4, 16))
  })

  test('the command line prints and exits with 1', async () => {
    const run = await runCli(['lint'], {workspace: writeTree(bad), node: program})
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('.mcp.json:8:10: error: ')
    expect(run.stderr).toMatch(/^mcp-gatehouse: lint found \d problems of severity error/)
    expect(run.stdout + run.stderr).not.toContain(token.slice(4, 16))
    expect(run.stdout).not.toContain('\u001b')
  })

  test('a clean tree passes on all fronts', async () => {
    const workspace = writeTree({'.mcp.json': '{"mcpServers": {}}\n'})
    const action = await runAction({workspace, node: program, inputs: {command: 'lint'}})
    expect(action).toMatchObject({exitCode: 0, stderr: '', commands: []})
    expect(action.outputs['findings']).toBe('0')
    expect(action.summary).toContain('no findings')
    const task = await runTask({workspace, node: program, inputs: {command: 'lint'}})
    expect(task).toMatchObject({exitCode: 0, stderr: '', result: 'Succeeded'})
    const cli = await runCli(['lint', '.'], {workspace, node: program})
    expect(cli).toMatchObject({exitCode: 0, stderr: ''})
  })
})

describe('lint', () => {
  test('the same input gives the same bytes', async () => {
    const workspace = writeTree(bad)
    const bytes = new Set<string>()
    for (let i = 0; i < 2; i++) {
      const {stdout} = await runCli(['lint', '--format', 'json'], {workspace})
      bytes.add(stdout.replace(/"durationMs": \d+/, ''))
    }
    expect(bytes.size).toBe(1)
  })

  test('a file gets the format that its name speaks of, also where defaults are filled in', async () => {
    const workspace = writeTree(bad)
    const run = await runAction({
      workspace,
      inputs: {command: 'lint', format: 'text', 'output-file': 'out/r.sarif, out/r.md'}
    })
    expect(run.stdout).toContain('.mcp.json:8:10: error: ')
    const sarif = fs.readFileSync(path.join(workspace, 'out/r.sarif'), 'utf8')
    expect(JSON.parse(sarif)).toMatchObject({version: '2.1.0'})
    expect(fs.readFileSync(path.join(workspace, 'out/r.md'), 'utf8')).toContain('## MCP gatehouse')
    expect(sarif).not.toContain(token.slice(4, 16))
  })

  test('a summary that cannot be written is a warning, and the findings stand', async () => {
    const workspace = writeTree(bad)
    const action = await runAction({
      workspace,
      inputs: {command: 'lint', rules: 'root-filesystem'},
      env: {GITHUB_STEP_SUMMARY: path.join(workspace, 'no/such/file')}
    })
    expect(action.outputs['errors']).toBe('1')
    expect(action.commands.map(({command}) => command)).toEqual([
      ...['group', 'endgroup'],
      ...['error', 'warning', 'error']
    ])
  })

  test('takes every default that the manifests fill in, those of other commands too', async () => {
    const workspace = writeTree({'.mcp.json': '{"mcpServers": {}}\n'})
    const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8')
    const {inputs} = load(read('action.yml')) as {inputs: Record<string, {default?: string}>}
    const ofAction = Object.entries(inputs).map(([name, spec]) => [name, spec.default ?? ''])
    const action = await runAction({
      workspace,
      inputs: {...Object.fromEntries(ofAction), command: 'lint'}
    })
    expect(action.exitCode).toBe(0)
    // The job's token is a default, and masked.
    expect(action.commands.filter(({command}) => command !== 'add-mask')).toEqual([])
    const task = JSON.parse(read('azdo-task/task.json')) as {
      inputs: {name: string; defaultValue?: string}[]
    }
    const ofTask = task.inputs.map(({name, defaultValue}) => [name, defaultValue ?? ''])
    const run = await runTask({
      workspace,
      inputs: {...Object.fromEntries(ofTask), command: 'lint'}
    })
    expect(run.result).toBe('Succeeded')
  })

  test('says when there is nothing to lint', async () => {
    const run = await runCli(['lint'], {workspace: writeTree({'a.txt': 'x'})})
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toContain('there was nothing to lint')
  })

  test("the task shows no values of the agent's variables in debug lines", async () => {
    const run = await runTask({
      workspace: writeTree({'.mcp.json': '{}'}),
      inputs: {command: 'lint', rules: 'root-filesystem'},
      env: {
        SYSTEM_DEBUG: 'true',
        AGENT_PROXYURL: 'http://proxy.example:8080',
        AGENT_PROXYUSERNAME: 'made-up-proxy-user',
        AGENT_PROXYPASSWORD: 'made-up-proxy-password'
      }
    })
    expect(run.result).toBe('Succeeded')
    const debug = run.commands.filter(({command}) => command === 'task.debug')
    expect(debug.map(({message}) => message).join('\n')).not.toMatch(/made-up|root-filesystem/)
  })

  test('fail-on decides what fails', async () => {
    const workspace = writeTree({
      '.mcp.json': JSON.stringify({
        mcpServers: {a: {command: 'npx', args: ['@modelcontextprotocol/server-filesystem', '..']}}
      })
    })
    const run = async (level: string) => runCli(['lint', '--fail-on', level], {workspace})
    expect((await run('error')).exitCode).toBe(0)
    expect((await run('warning')).exitCode).toBe(1)
    expect((await run('never')).exitCode).toBe(0)
  })

  test('rules are chosen and left out by id', async () => {
    const workspace = writeTree(bad)
    const found = async (...args: string[]) => {
      const {stdout} = await runCli(['lint', '--format=json', ...args], {workspace})
      return new Set((JSON.parse(stdout) as JsonReport).findings.map(one => one.ruleId))
    }
    expect(await found('--rules', 'root-filesystem')).toEqual(new Set(['root-filesystem']))
    expect(await found('--rules', '-root-filesystem')).not.toContain('root-filesystem')
    expect(await found('--rules', '-root-filesystem')).toContain('stored-credential')
  })

  test('ten annotations of a level, and the rest in the summary', async () => {
    const servers = Object.fromEntries(
      Array.from({length: 23}, (_, i) => [
        `files-${i}`,
        {command: 'npx', args: ['@modelcontextprotocol/server-filesystem@1.0.0', '/']}
      ])
    )
    const workspace = writeTree({'.mcp.json': JSON.stringify({mcpServers: servers}, undefined, 1)})
    const inputs = {command: 'lint', rules: 'root-filesystem'}
    const action = await runAction({workspace, inputs})
    expect(action.exitCode).toBe(1)
    expect(action.commands.filter(({command}) => command === 'error')).toHaveLength(10)
    expect(action.outputs['errors']).toBe('23')
    expect(action.summary).toContain('23 errors')
    expect(action.summary).toContain('13 more errors')
    expect(action.stdout).toContain('lint found 23 problems')
    const task = await runTask({workspace, inputs})
    expect(task.commands.filter(({command}) => command === 'task.logissue')).toHaveLength(10)
    expect(task.result).toBe('Failed')
  })

  test('names in linted files issue no commands', async () => {
    const names = [
      'x\n::set-output name=errors::0',
      '::error::x',
      '##vso[task.setvariable variable=PATH]x',
      '##[error]y',
      '%0A::warning::z',
      'a]b;c,d:e'
    ]
    const workspace = writeTree({
      '.mcp.json': JSON.stringify({
        mcpServers: Object.fromEntries(
          names.map(name => [
            name,
            {command: 'npx', args: ['@modelcontextprotocol/server-filesystem', '/']}
          ])
        )
      })
    })
    const rules = 'root-filesystem'
    const action = await runAction({workspace, inputs: {command: 'lint', rules}})
    expect(action.outputs['errors']).toBe(String(names.length))
    const [group, endgroup, ...commands] = action.commands
    expect([group?.command, endgroup?.command]).toEqual(['group', 'endgroup'])
    expect(new Set(commands.map(({command}) => command))).toEqual(new Set(['error']))
    for (const command of commands.slice(0, -1)) {
      expect(Object.keys(command.properties).sort()).toEqual(
        ['col', 'endColumn', 'endLine', 'file', 'line', 'title'].sort()
      )
      expect(command.properties['title']).toBe(rules)
    }
    const task = await runTask({workspace, inputs: {command: 'lint', rules}})
    expect(new Set(task.commands.map(({command}) => command))).toEqual(
      new Set([
        'task.logissue',
        'task.uploadsummary',
        'task.setvariable',
        'task.issue',
        'task.complete'
      ])
    )
    expect(Object.keys(task.variables).sort()).toEqual(['errors', 'findings', 'notes', 'warnings'])
    const json = await runTask({workspace, inputs: {command: 'lint', rules, format: 'json'}})
    expect(Object.keys(json.variables)).toHaveLength(4)
  })
})

describe('standard input', () => {
  const text = JSON.stringify({
    mcpServers: {f: {command: 'npx', args: ['@modelcontextprotocol/server-filesystem@1.2.3', '/']}}
  })

  test('is linted as the file that is named, which need not be there', async () => {
    const workspace = writeTree({})
    const run = await runCli(['lint', '-', '--stdin-filename', 'sub/.mcp.json', '-q'], {
      workspace,
      input: text
    })
    expect(run.stdout).toContain('sub/.mcp.json:1:')
    expect(run.stdout).toContain('[root-filesystem]')
    expect(run.exitCode).toBe(1)
  })

  test.each([
    [['lint', '-'], 'lint - --stdin-filename <path>'],
    [['lint', '--stdin-filename', '.mcp.json'], 'lint - --stdin-filename <path>'],
    [['lint', '-', '.', '--stdin-filename', '.mcp.json'], 'the path alone'],
    [['lint', '-', '--stdin-filename', '../.mcp.json'], 'must lie inside'],
    [['lint', '-', '--stdin-filename', '.mcp.json', '--fix'], '--fix needs files']
  ])('%j is a wrong usage', async (args, message) => {
    const run = await runCli(args, {workspace: writeTree({}), input: text})
    expect(run.stderr).toContain(message)
    expect(run.exitCode).toBe(2)
  })
})

describe('where there is nothing to lint', () => {
  test('an empty workspace of a job fails and names the cause', async () => {
    const action = await runAction({workspace: writeTree({}), inputs: {command: 'lint'}})
    expect(action.everything).toContain(
      'the workspace is empty, so there is nothing to lint: is actions/checkout before this step?'
    )
    expect(action.exitCode).toBe(1)
    const task = await runTask({workspace: writeTree({}), inputs: {command: 'lint'}})
    expect(task.everything).toContain("does the job have 'checkout: none'?")
    expect(task.result).toBe('Failed')
  })

  test('a repository without anything to lint is a warning in a job', async () => {
    const workspace = writeTree({'README.md': '# x\n'})
    const action = await runAction({workspace, inputs: {command: 'lint'}})
    expect(action.exitCode).toBe(0)
    expect(action.commands.map(({command}) => command)).toContain('warning')
    const strict = await runAction({workspace, inputs: {command: 'lint', 'fail-on-empty': 'true'}})
    expect(strict.exitCode).toBe(1)
  })

  test('the command line says so, and fails where that is asked for', async () => {
    const workspace = writeTree({'README.md': '# x\n'})
    const run = await runCli(['lint'], {workspace})
    expect([run.exitCode, run.stderr]).toEqual([
      0,
      expect.stringContaining('there was nothing to lint')
    ])
    expect((await runCli(['lint', '--fail-on-empty'], {workspace})).exitCode).toBe(2)
  })
})

test('debug logging says how each file was read', async () => {
  const workspace = writeTree({
    '.mcp.json': '{"mcpServers": {}}',
    'notes.yml': 'a: 1\n',
    'skipped/.mcp.json': '{}',
    '.mcp-gatehouse.yml': 'exclude: ["skipped/**"]\n'
  })
  const {stderr} = await runCli(['lint', '-v'], {workspace})
  expect(stderr).toMatch(/^\.mcp\.json: read as mcp-config in \d+ ms$/m)
  expect(stderr).toContain('notes.yml: not read: nothing in it is of a kind that the rules look at')
  expect(stderr).toContain('skipped/.mcp.json: not read: the configuration excludes it')
})

test('the inventory has an exit code of its own', async () => {
  const root = writeTree({
    '.mcp.json':
      '{"mcpServers": {"f": {"command": "npx", "args": ["@modelcontextprotocol/server-filesystem@1.2.3", "/"]}}}'
  })
  const run = await runCli(['lint', '--inventory'], {workspace: root})
  expect([run.exitCode, run.stderr]).toEqual([0, expect.stringContaining('lint also has 1 error')])
  const strict = await runCli(['lint', '--inventory', '--fail-on', 'note'], {workspace: root})
  expect(strict.exitCode).toBe(1)
})
