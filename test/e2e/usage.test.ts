import {afterAll, describe, expect, test} from '@jest/globals'
import {runAction, runCli, runTask} from '../support/fronts.js'
import {removeTrees, writeTree} from '../support/tree.js'

const workspace = writeTree()
afterAll(removeTrees)

describe('wrong usage', () => {
  const cases: [what: string, inputs: Record<string, string>, action: string, task: string][] = [
    ['a mistyped command', {command: 'lnit'}, "Did you mean 'lint'?", "Did you mean 'lint'?"],
    [
      'a mistyped input',
      {command: 'lint', 'output-fiel': 'x'},
      "lint has no input 'output-fiel': did you mean 'output-file'?",
      "lint has no input 'outputfiel': did you mean 'outputFile'?"
    ],
    [
      "another command's input",
      {command: 'lint', 'tenant-id': 'x'},
      "the input 'tenant-id' belongs to token, secrets, call, detect, not to lint",
      "the input 'tenantId' belongs to token, secrets, call, detect, not to lint"
    ],
    [
      'a value that is no choice',
      {command: 'lint', 'fail-on': 'eror'},
      "input 'fail-on' cannot be 'eror': did you mean 'error'?",
      "input 'failOn' cannot be 'eror': did you mean 'error'?"
    ],
    [
      'a rule that is none',
      {command: 'lint', rules: 'root-filesytem'},
      "did you mean 'root-filesystem'?",
      "did you mean 'root-filesystem'?"
    ],
    [
      'a folder that is not there',
      {command: 'lint', paths: 'no-such-folder'},
      'no-such-folder',
      'no-such-folder'
    ],
    [
      'a configuration that is not there',
      {command: 'lint', config: 'no-such.yml'},
      'the configuration no-such.yml cannot be read',
      'the configuration no-such.yml cannot be read'
    ]
  ]

  test.each(cases)('%s fails the Action with the remedy', async (_, inputs, message) => {
    const run = await runAction({workspace, inputs})
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toBe('')
    expect(run.commands).toEqual([
      {command: 'error', properties: {}, message: expect.stringContaining(message)}
    ])
  })

  test.each(cases)('%s fails the task with the remedy', async (_, inputs, __, message) => {
    const camel = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [name.replaceAll('-', ''), value])
    )
    const run = await runTask({workspace, inputs: camel})
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toBe('')
    expect(run.result).toBe('Failed')
    expect(run.commands.at(-1)!.message).toContain(message)
  })

  test.each([
    [['lnit'], "there is no command 'lnit'. Did you mean 'lint'?"],
    [['lint', '--fomat', 'json'], "lint has no flag '--fomat': did you mean '--format'?"],
    [['lint', '--fail-on', 'eror'], "'--fail-on' cannot be 'eror': did you mean 'error'?"],
    [['lint', '--format'], '--format needs a value'],
    [['lint', '--rules', 'x'], "there is no rule 'x'"],
    [['lint', '--config-from', 'bse'], "'--config-from' cannot be 'bse': did you mean 'base'?"],
    [['lint', 'no-such-folder'], 'no-such-folder'],
    [['lint', '*.json'], 'paths are files and folders, not patterns'],
    [['--format', 'json'], "the command comes first, then its flags: '--format' is no command"],
    [['rules', 'root-filesytem'], "did you mean 'root-filesystem'?"],
    [['rules', '--x'], "rules has no flag '--x'"]
  ])('%j on the command line exits with 2', async (args, message) => {
    const run = await runCli(args, {workspace})
    expect(run.exitCode).toBe(2)
    expect(run.stdout).toBe('')
    expect(run.stderr).toContain(message)
    expect(run.stderr).not.toMatch(/^\s+at /m)
  })
})

describe('the command line', () => {
  test('without arguments says how it is used and exits with 2', async () => {
    const run = await runCli([], {workspace})
    expect(run.exitCode).toBe(2)
    expect(run.stdout).toContain('Usage: mcp-gatehouse <command>')
  })

  test.each([
    [['--version'], /^\d+\.\d+\.\d+\n$/],
    [['version'], /^\d+\.\d+\.\d+\n$/],
    [['-v'], /^\d+\.\d+\.\d+\n$/],
    [['--help'], /Usage: mcp-gatehouse <command>/],
    [['help', 'lint'], /Usage: mcp-gatehouse lint/],
    [['lint', '--help'], /--fail-on <value>/],
    [['token', '-h'], /--tenant-id <value>/],
    [['rules'], /^root-filesystem +error /m],
    [['rules', 'root-filesystem'], /^root-filesystem \(error\)/],
    [['rules', '--help'], /Usage: mcp-gatehouse rules/]
  ])('%j answers', async (args, expected) => {
    const run = await runCli(args, {workspace})
    expect(run).toMatchObject({exitCode: 0, stderr: ''})
    expect(run.stdout).toMatch(expected)
  })

  test('rules --json describes every rule', async () => {
    const run = await runCli(['rules', '--json'], {workspace})
    const rules = JSON.parse(run.stdout) as {id: string; severity: string}[]
    expect(rules.map(rule => rule.id)).toContain('stored-credential')
  })

  test('color is used when it is asked for', async () => {
    const linted = writeTree({'.mcp.json': '{'})
    const on = await runCli(['lint', '--color'], {workspace: linted, env: {NO_COLOR: '1'}})
    expect(on.stdout).toContain('\u001b[')
    const off = await runCli(['lint'], {workspace: linted})
    expect(off.stdout).not.toContain('\u001b[')
  })
})
