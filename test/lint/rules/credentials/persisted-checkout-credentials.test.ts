import {describe, expect, test} from '@jest/globals'
import {persistedCheckoutCredentials as rule} from '../../../../shared/lint/rules/credentials/persisted-checkout-credentials.js'
import {fixed, inPipeline, inWorkflow, related} from '../../../support/rule-findings.js'

const sha = '08c6903cd8c0fde910a37f88322edcfb5dd907a8'

function workflow(...steps: string[]): string {
  return `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps.map(step => `      - ${step.replaceAll('\n', '\n        ')}\n`).join('')}`
}
const checkout = 'uses: actions/checkout@v4'
const upload = (path: string, version = 'v4', more = '') =>
  `uses: actions/upload-artifact@${version}\nwith:\n  path: ${path}${more}`

describe('persisted-checkout-credentials', () => {
  test.each([
    [checkout, 'actions/checkout@v4'],
    ['uses: actions/checkout@v5', 'actions/checkout@v5'],
    [`uses: actions/checkout@${sha}`, `actions/checkout@${sha}`],
    [`uses: actions/checkout@${sha} # v4.2.2`, `actions/checkout@${sha}`],
    [`${checkout}\nwith: {fetch-depth: 0}`, 'actions/checkout@v4'],
    [`${checkout}\nwith: {persist-credentials: true}`, 'actions/checkout@v4']
  ])('a note for %s', async (step, mark) => {
    expect(await inWorkflow(rule, workflow(step, 'run: npm test'))).toEqual([`note: ${mark}`])
  })

  test.each([
    `${checkout}\nwith: {persist-credentials: false}`,
    `${checkout}\nwith: {persist-credentials: "\${{ inputs.x }}"}`,
    'uses: actions/checkout@v6',
    `uses: actions/checkout@${sha} # v6.0.1`
  ])('not for %s', async step => {
    expect(await inWorkflow(rule, workflow(step))).toEqual([])
  })

  test.each([
    'run: git push',
    'run: git -c a=b fetch origin',
    'run: npx semantic-release',
    'uses: stefanzweifel/git-auto-commit-action@v5',
    'uses: ./local',
    'run: git submodule update --init'
  ])('not where the job uses it later: %s', async step => {
    expect(await inWorkflow(rule, workflow(checkout, step))).toEqual([])
  })

  test.each([
    ['all of it', upload('.', 'v3'), 'warning'],
    ['all of it by an early version 4', upload('.', 'v4.3.6'), 'warning'],
    ['all of it by a late version 4', upload('.', 'v4.4.0'), 'note'],
    ['all of it with hidden files', upload('.', 'v4', '\n  include-hidden-files: true'), 'warning'],
    ['by the workspace', upload('${{ github.workspace }}', 'v3'), 'warning'],
    ['without hidden files', upload('.'), 'note'],
    ['a folder', upload('dist', 'v3'), 'note'],
    ['without .git', upload('|\n    .\n    !.git', 'v3'), 'note']
  ])('an upload of %s', async (_, step, severity) => {
    expect(await inWorkflow(rule, workflow(checkout, step))).toEqual([
      `${severity}: actions/checkout@v4`
    ])
  })

  test('an upload before the checkout holds nothing', async () => {
    expect(await inWorkflow(rule, workflow(upload('.', 'v3'), checkout))).toEqual([
      'note: actions/checkout@v4'
    ])
  })

  test('is fixed, with or without inputs', async () => {
    const file = '.github/workflows/a.yml'
    expect(await fixed(rule, file, workflow(`${checkout} # why`))).toBe(
      workflow(`${checkout} # why\nwith:\n  persist-credentials: false`)
    )
    expect(
      await fixed(rule, file, workflow(`name: x\n${checkout}\nwith:\n  fetch-depth: 0 # all`))
    ).toBe(
      workflow(`name: x\n${checkout}\nwith:\n  persist-credentials: false\n  fetch-depth: 0 # all`)
    )
    expect(
      await fixed(rule, file, workflow(`${checkout}\nwith:\n  persist-credentials: true`))
    ).toBe(workflow(`${checkout}\nwith:\n  persist-credentials: false`))
  })

  test('in pipelines', async () => {
    const text = (value: string, script: string) =>
      `trigger: none\nsteps:\n  - checkout: self\n    persistCredentials: ${value}\n  - bash: ${script}\n`
    expect(await inPipeline(rule, text('true', 'npm test'))).toEqual(['warning: true'])
    expect(await inPipeline(rule, text('true', './ci/review.sh'))).toEqual(['note: true'])
    expect(await inPipeline(rule, text('true', 'git push origin'))).toEqual([])
    expect(await inPipeline(rule, text('false', 'npm test'))).toEqual([])
    expect(await fixed(rule, 'azure-pipelines.yml', text('true', 'npm test'))).toBe(
      text('false', 'npm test')
    )
  })
})

test('persisted-checkout-credentials shows the upload', async () => {
  const text = workflow(checkout, 'uses: actions/upload-artifact@v3\nwith: {path: .}')
  expect(await related(rule, {'.github/workflows/a.yml': text})).toEqual([
    'uploaded here: uses: actions/upload-artifact@v3 with: {path: .}'
  ])
})
