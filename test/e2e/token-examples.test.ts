import path from 'node:path'
import {expect, test} from '@jest/globals'
import {runCli} from '../support/fronts.js'
import {root} from '../support/root.js'

const lint = (folder: string) =>
  runCli(['lint', path.join('examples/token', folder)], {workspace: root})

test('the example that gets a token has no findings, and what it replaces has some', async () => {
  for (const folder of ['after', 'setup']) {
    const run = await lint(folder)
    expect(`${run.stdout}${run.stderr}`).toMatch(/no findings/)
  }
  expect((await lint('before')).stdout).toMatch(/token-in-job-env/)
})
