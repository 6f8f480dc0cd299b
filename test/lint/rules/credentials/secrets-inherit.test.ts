import {describe, expect, test} from '@jest/globals'
import {secretsInherit as rule} from '../../../../shared/lint/rules/credentials/secrets-inherit.js'
import {inWorkflow, related} from '../../../support/rule-findings.js'

describe('secrets-inherit', () => {
  const call = (uses: string, secrets: string) =>
    `on: push\njobs:\n  a:\n    uses: ${uses}\n    secrets: ${secrets}\n`

  test('is a warning, and a note for a workflow of the same repository', async () => {
    expect(await inWorkflow(rule, call('a/b/.github/workflows/c.yml@v1', 'inherit'))).toEqual([
      'warning: secrets: inherit'
    ])
    expect(await inWorkflow(rule, call('./.github/workflows/c.yml', 'inherit'))).toEqual([
      'note: secrets: inherit'
    ])
    expect(
      await inWorkflow(rule, call('./.github/workflows/c.yml', '{x: "${{ secrets.X }}"}'))
    ).toEqual([])
  })
})

test('secrets-inherit shows the other jobs that hand on all secrets', async () => {
  const call = (id: string) =>
    `  ${id}:\n    uses: a/b/.github/workflows/c.yml@v1\n    secrets: inherit\n`
  const text = `on: push\njobs:\n${call('one')}${call('two')}`
  expect(await inWorkflow(rule, text)).toEqual(['warning: secrets: inherit'])
  const files = {'.github/workflows/a.yml': text}
  expect(await related(rule, files)).toEqual(["and job 'two': secrets: inherit"])
})
