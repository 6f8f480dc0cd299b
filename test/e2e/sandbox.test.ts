import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {parseCommandLine} from '../../cli/words.js'
import {runCli} from '../support/fronts.js'

test('one command runs as a step of a job of the sandbox', async () => {
  const run = await runCli(['sandbox', 'call', '--list'], {workspace: process.cwd()})
  expect(run.exitCode).toBe(0)
  expect(run.stdout).toContain('get_note')
  expect(`${run.stdout}${run.stderr}`).not.toContain('::add-mask::')
})

test('the files that a call names are there when the sandbox has ended', async () => {
  const call = ['call', '--tool', 'search_notes', '--arguments', 'query: Restart']
  const run = await runCli(['sandbox', '--', ...call], {workspace: process.cwd()})
  expect(run.exitCode).toBe(0)
  const [, result, audit] = /Result: (.+); audit records: (.+)$/m.exec(
    `${run.stderr}${run.stdout}`
  )!
  expect(JSON.parse(fs.readFileSync(result!, 'utf8'))).toMatchObject({content: [{type: 'text'}]})
  expect(fs.readFileSync(audit!, 'utf8')).toContain('"tool_name":"search_notes"')
  fs.rmSync(path.dirname(result!), {recursive: true})
})

test('commands are read until the input ends, and the exit code is that of the last', async () => {
  const lines = [
    'token --explain',
    "call --tool search_notes --arguments 'query: Restart'",
    "call --tool 'not closed",
    'secrets --secrets no-such-secret'
  ]
  const run = await runCli(['sandbox'], {workspace: process.cwd(), input: `${lines.join('\n')}\n`})
  expect(run.stdout).toContain('subject (sub): repo:')
  expect(run.stdout).toContain('Restart')
  expect(run.stderr).toContain('A quotation mark is not closed.')
  expect(run.stdout.match(/exit code \d+/g)).toEqual(['exit code 0', 'exit code 0', 'exit code 1'])
  expect(run.exitCode).toBe(1)
})

test.each([
  ['', []],
  ['  token  --explain ', ['token', '--explain']],
  [`call --arguments 'a: "b"' --x ""`, ['call', '--arguments', 'a: "b"', '--x', '']],
  [`a"b c"'d'\\ e`, ['ab cd e']],
  [`"a\\"b" '\\'`, ['a"b', '\\']],
  [`'open`, undefined]
])('%j has the words of a shell', (line, words) => {
  expect(parseCommandLine(line)).toEqual(words)
})
