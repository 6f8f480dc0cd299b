import {expect, test} from '@jest/globals'
import {lintExample} from '../support/lint-example.js'

test('the example that reads a secret has no findings', async () => {
  expect(await lintExample('secrets/after')).toMatch(/^no findings in [1-9]\d* files/)
})

test('what it replaces has some', async () => {
  const report = await lintExample('secrets/before')
  expect(report).toContain('long-lived-cloud-credential')
  expect(report).toContain('secret-on-command-line')
})
