import {describe, expect, test} from '@jest/globals'
import {idTokenTooWide} from '../../../../shared/lint/rules/pipelines/id-token-too-wide.js'
import {fixed, inWorkflow, related} from '../../../support/rule-findings.js'
import {login, workflow} from '../../../support/workflows.js'

describe('id-token-too-wide', () => {
  const two = (second: string, top = 'permissions:\n  contents: read\n  id-token: write\n') =>
    `${workflow(login, {top})}  b:\n    runs-on: ubuntu-latest\n    steps:\n      - ${second}\n`

  test('one job uses it and another does not', async () => {
    expect(await inWorkflow(idTokenTooWide, two('run: npm test'))).toEqual([
      'warning: id-token: write'
    ])
  })

  test.each([
    ['a single job', workflow(login, {top: 'permissions:\n  id-token: write\n'})],
    ['all jobs use it', two(login)],
    ['another may use it', two('uses: someone/unknown@v1')],
    [
      'the other has permissions of its own',
      two('run: npm test').replace('  b:\n', '  b:\n    permissions: {}\n')
    ],
    ['it is only called', two('run: npm test').replace('on: push', 'on: {workflow_call: }')],
    ['write-all is another rule', two('run: npm test', 'permissions: write-all\n')]
  ])('not when %s', async (_, text) => {
    expect(await inWorkflow(idTokenTooWide, text)).toEqual([])
  })

  test.each(['run: npm run build', 'uses: actions/new-thing@v1'])(
    'is not moved away from what is not known: %s',
    async step => {
      const text = two(step)
      expect(await inWorkflow(idTokenTooWide, text)).toEqual(['warning: id-token: write'])
      expect(await fixed(idTokenTooWide, '.github/workflows/a.yml', text)).toBe(text)
    }
  )

  test('the fix moves it with the other scopes', async () => {
    expect(await fixed(idTokenTooWide, '.github/workflows/a.yml', two('run: npm test'))).toBe(
      two('run: npm test', 'permissions:\n  contents: read\n').replace(
        '  a:\n',
        '  a:\n    permissions:\n      contents: read\n      id-token: write\n'
      )
    )
  })
})

test('id-token-too-wide shows the jobs that use it', async () => {
  const text = `${workflow(login, {top: 'permissions:\n  id-token: write\n'})}  b:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n`
  expect(await related(idTokenTooWide, {'.github/workflows/a.yml': text})).toEqual([
    "job 'a' uses it: a"
  ])
})
