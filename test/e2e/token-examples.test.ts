import {expect, test} from '@jest/globals'
import {lintExample} from '../support/lint-example.js'

test('the examples that get a token have no findings', async () => {
  expect(await lintExample('token/after')).toMatch(/^no findings in [1-9]\d* files/)
  expect(await lintExample('token/setup')).toMatch(/^no findings in [1-9]\d* files/)
})

test('what they replace has some', async () => {
  const report = await lintExample('token/before')
  expect(report).toMatch(/deploy\.yml.*token-in-job-env/)
  expect(report).toMatch(/azure-pipelines\.yml.*token-in-job-env/)
})
