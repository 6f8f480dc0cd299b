import {describe, expect, test} from '@jest/globals'
import {unpinnedAction} from '../../../../shared/lint/rules/pipelines/unpinned-action.js'
import {inPipeline, inWorkflow, marked, related} from '../../../support/rule-findings.js'

const sha = '08c6903cd8c0fde910a37f88322edcfb5dd907a8'
const digest = `sha256:${'ab12'.repeat(16)}`

function workflow(step: string, job = '    permissions: {id-token: write}\n'): string {
  return `on: push\njobs:\n  a:\n    runs-on: x\n${job}    steps:\n      - ${step}\n`
}

describe('unpinned-action', () => {
  test.each([
    'someone/action@v1',
    'someone/action@v1.2.3',
    'someone/action@main',
    'someone/action/sub/path@release/v1',
    'someone/action@08c6903',
    'actions/checkout@v4',
    'docker://alpine:3.20',
    'docker://ghcr.io/a/b'
  ])('%s', async uses => {
    expect(await inWorkflow(unpinnedAction, workflow(`uses: ${uses}`))).toEqual([
      `warning: ${uses}`
    ])
  })

  test.each([
    `someone/action@${sha}`,
    `someone/action@${sha} # v1`,
    './local',
    `docker://alpine@${digest}`,
    `docker://alpine:3.20@${digest}`
  ])('not %s', async uses => {
    expect(await inWorkflow(unpinnedAction, workflow(`uses: ${uses}`))).toEqual([])
  })

  test.each([
    ['nothing', ''],
    ['its own token', '    env: {T: "${{ secrets.GITHUB_TOKEN }}"}\n'],
    ['permissions of another kind', '    permissions: {contents: write}\n']
  ])('not in a job that holds %s', async (_, job) => {
    expect(await inWorkflow(unpinnedAction, workflow('uses: a/b@v1', job))).toEqual([])
  })

  test.each([
    ['the job', '    env: {T: "${{ secrets.T }}"}\n'],
    [
      'its container',
      '    container: {image: "a@'.concat(
        digest,
        '", credentials: {password: "${{ secrets.T }}"}}\n'
      )
    ]
  ])('with a secret of %s', async (_, job) => {
    expect(await inWorkflow(unpinnedAction, workflow('uses: a/b@v1', job))).toEqual([
      'warning: a/b@v1'
    ])
  })

  test('with a secret of the workflow, but not with one of another job', async () => {
    const secret = 'env: {T: "${{ secrets.T }}"}\n'
    expect(await inWorkflow(unpinnedAction, secret + workflow('uses: a/b@v1', ''))).toEqual([
      'warning: a/b@v1'
    ])
    const other = `${workflow('uses: a/b@v1', '')}  b:\n    runs-on: x\n    ${secret}    steps: [{run: x}]\n`
    expect(await inWorkflow(unpinnedAction, other)).toEqual([])
  })

  test('owners that the configuration trusts', async () => {
    const config = {trustedOwners: ['Actions']}
    expect(
      await inWorkflow(unpinnedAction, workflow('uses: actions/checkout@v4'), {config})
    ).toEqual([])
    expect(await inWorkflow(unpinnedAction, workflow('uses: a/b@v1'), {config})).toEqual([
      'warning: a/b@v1'
    ])
  })

  test('called workflows with secrets, and the one that has to be named by its tag', async () => {
    const call = (uses: string, more: string) => `on: push\njobs:\n  a:\n    uses: ${uses}\n${more}`
    const secrets = '    secrets: {x: "${{ secrets.X }}"}\n'
    expect(
      await inWorkflow(unpinnedAction, call('a/b/.github/workflows/c.yml@main', secrets))
    ).toEqual(['warning: a/b/.github/workflows/c.yml@main'])
    expect(
      await inWorkflow(unpinnedAction, call(`a/b/.github/workflows/c.yml@${sha}`, secrets))
    ).toEqual([])
    expect(await inWorkflow(unpinnedAction, call('a/b/.github/workflows/c.yml@main', ''))).toEqual(
      []
    )
    const slsa =
      'slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.0.0'
    expect(await inWorkflow(unpinnedAction, call(slsa, secrets))).toEqual([])
  })

  test('the container of the job, but not its services', async () => {
    const job = (image: string) =>
      `    permissions: {id-token: write}\n    container: ${image}\n    services: {db: {image: postgres:16}}\n`
    expect(await inWorkflow(unpinnedAction, workflow('run: x', job('node:20')))).toEqual([
      'warning: node:20'
    ])
    expect(await inWorkflow(unpinnedAction, workflow('run: x', job(`node:20@${digest}`)))).toEqual(
      []
    )
    expect(
      await inWorkflow(unpinnedAction, workflow('run: x', job('"${{ matrix.image }}"')))
    ).toEqual([])
  })

  test('in a local action, where the job holds something', async () => {
    const action = 'runs:\n  using: composite\n  steps:\n    - uses: a/b@v1\n'
    const files = (job?: string) => ({
      '.github/workflows/a.yml': workflow('uses: ./x', job),
      'x/action.yml': action
    })
    expect(await marked(unpinnedAction, files())).toEqual(['x/action.yml warning: a/b@v1'])
    expect(await marked(unpinnedAction, files(''))).toEqual([])
  })

  test('templates of other repositories', async () => {
    const pipeline = (repository: string) =>
      `trigger: none\nresources:\n  repositories:\n    - repository: t\n      ${repository}\nextends:\n  template: a.yml@t\n`
    const other = 'type: git\n      name: Other/templates'
    expect(await inPipeline(unpinnedAction, pipeline(other))).toEqual(['warning: Other/templates'])
    expect(await related(unpinnedAction, {'azure-pipelines.yml': pipeline(other)})).toEqual([
      'used here: a.yml@t'
    ])
    expect(
      await inPipeline(unpinnedAction, pipeline(`${other}\n      ref: refs/heads/main`))
    ).toEqual(['warning: refs/heads/main'])
    expect(await inPipeline(unpinnedAction, pipeline(`${other}\n      ref: refs/tags/v1`))).toEqual(
      []
    )
    expect(await inPipeline(unpinnedAction, pipeline(`${other}\n      ref: ${sha}`))).toEqual([])
    expect(await inPipeline(unpinnedAction, pipeline('type: git\n      name: templates'))).toEqual(
      []
    )
    expect(
      await inPipeline(unpinnedAction, pipeline('type: github\n      name: a/b\n      endpoint: x'))
    ).toEqual(['warning: a/b'])
    const unused = pipeline(other).replace('a.yml@t', 'a.yml')
    expect(await inPipeline(unpinnedAction, unused)).toEqual([])
  })

  test('the container of a pipeline job with a service connection', async () => {
    const text = (image: string) =>
      `trigger: none\nresources:\n  containers:\n    - {container: c, image: "${image}"}\njobs:\n  - job: a\n    container: c\n    steps:\n      - task: AzureCLI@2\n        inputs: {azureSubscription: prod}\n`
    expect(await inPipeline(unpinnedAction, text('node:20'))).toEqual(['warning: node:20'])
    expect(await inPipeline(unpinnedAction, text(`node@${digest}`))).toEqual([])
  })
})
