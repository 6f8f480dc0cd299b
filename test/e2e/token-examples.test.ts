import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {runCli} from '../support/fronts.js'
import {root} from '../support/root.js'

/** Lints a copy: the configuration of this repository leaves the examples out. */
async function lint(folder: string): Promise<string> {
  const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'example-'))
  fs.cpSync(path.join(root, 'examples/token', folder), workspace, {recursive: true})
  const {stdout} = await runCli(['lint', '.'], {workspace})
  fs.rmSync(workspace, {recursive: true})
  return stdout
}

test('the examples that get a token have no findings', async () => {
  expect(await lint('after')).toMatch(/^no findings in [1-9]\d* files/)
  expect(await lint('setup')).toMatch(/^no findings in [1-9]\d* files/)
})

test('what they replace has some', async () => {
  const report = await lint('before')
  expect(report).toMatch(/deploy\.yml.*token-in-job-env/)
  expect(report).toMatch(/azure-pipelines\.yml.*token-in-job-env/)
})
