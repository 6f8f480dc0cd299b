import path from 'node:path'
import {expect, test} from '@jest/globals'
import {runCli} from '../support/fronts.js'
import {root} from '../support/root.js'

const lint = (folder: string) =>
  runCli(['lint', path.join('examples/secrets', folder)], {workspace: root})

test('the example that reads a secret has no findings, and what it replaces has some', async () => {
  const after = await lint('after')
  expect(`${after.stdout}${after.stderr}`).toMatch(/no findings/)
  const before = await lint('before')
  expect(before.stdout).toMatch(/long-lived-cloud-credential/)
  expect(before.stdout).toMatch(/secret-on-command-line/)
})
