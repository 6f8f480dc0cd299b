import {describe, expect, test} from '@jest/globals'
import {idTokenUntrusted} from '../../../../shared/lint/rules/pipelines/id-token-untrusted.js'
import {inWorkflow, marked, related} from '../../../support/rule-findings.js'
import {workflow} from '../../../support/workflows.js'

describe('id-token-untrusted', () => {
  const checkout = (ref: string) =>
    `uses: actions/checkout@v4\n        with:\n          ref: ${ref}`
  const sha = '${{ github.event.pull_request.head.sha }}'
  const head = checkout(sha)
  const job = '    permissions: {id-token: write}\n'

  test.each([
    ['the head by sha', 'pull_request_target', head, job],
    ['the head by name', 'pull_request_target', checkout('${{ github.head_ref }}'), job],
    [
      'the merge ref of a comment',
      'issue_comment',
      checkout('refs/pull/${{ github.event.issue.number }}/merge'),
      job
    ],
    [
      'the head of a finished run',
      '{workflow_run: {workflows: [x]}}',
      checkout('${{ github.event.workflow_run.head_sha }}'),
      job
    ],
    [
      'the GitHub CLI',
      'issue_comment',
      'run: gh pr checkout ${{ github.event.issue.number }}',
      job
    ],
    ['with a secret', 'pull_request_target', head, '    env: {X: "${{ secrets.X }}"}\n']
  ])('checks out %s', async (_, on, step, inJob) => {
    const marked = /ref: (.*)$/m.exec(step)?.[1] ?? 'gh pr checkout'
    expect(await inWorkflow(idTokenUntrusted, workflow(step, {on, job: inJob}))).toEqual([
      `error: ${marked}`
    ])
  })

  test.each([
    ['the base is checked out', 'pull_request_target', 'uses: actions/checkout@v4', job],
    [
      'the ref is of the base',
      'pull_request_target',
      checkout('${{ github.event.pull_request.base.sha }}'),
      job
    ],
    ['nothing is checked out', 'pull_request_target', 'uses: actions/labeler@v5', job],
    ['it is an ordinary pull request', 'pull_request', head, job],
    ['it holds nothing', 'pull_request_target', head, ''],
    [
      'it holds only its own token',
      'pull_request_target',
      head,
      '    env: {X: "${{ secrets.GITHUB_TOKEN }}"}\n'
    ],
    [
      'forks are kept out',
      'pull_request_target',
      head,
      `    if: github.event.pull_request.head.repo.full_name == github.repository\n${job}`
    ],
    [
      'it was merged',
      'pull_request_target',
      head,
      `    if: github.event.pull_request.merged == true\n${job}`
    ],
    [
      'it is no fork',
      'pull_request_target',
      head,
      `    if: "!github.event.pull_request.head.repo.fork"\n${job}`
    ],
    [
      'only pushes get there',
      '{workflow_run: {workflows: [x]}}',
      checkout('${{ github.event.workflow_run.head_sha }}'),
      `    if: github.event.workflow_run.event == 'push'\n${job}`
    ],
    [
      'only members may ask',
      'issue_comment',
      'run: gh pr checkout 1',
      `    if: contains(fromJSON('["MEMBER"]'), github.event.comment.author_association)\n${job}`
    ]
  ])('not when %s', async (_, on, step, inJob) => {
    expect(await inWorkflow(idTokenUntrusted, workflow(step, {on, job: inJob}))).toEqual([])
  })

  test.each([
    ['a label', `    if: contains(github.event.pull_request.labels.*.name, 'safe')\n${job}`, head],
    ['an actor', `    if: github.actor == 'x'\n${job}`, head],
    ['a folder of its own', job, `${head}\n          path: pr`]
  ])('a warning with %s', async (_, inJob, step) => {
    const text = workflow(step, {on: 'pull_request_target', job: inJob})
    expect(await inWorkflow(idTokenUntrusted, text)).toEqual([`warning: ${sha}`])
  })

  test('a warning where only a branch starts it, which a fork may have too', async () => {
    const step = checkout('${{ github.event.workflow_run.head_sha }}')
    const on = '{workflow_run: {workflows: [x], branches: [main]}}'
    expect(await inWorkflow(idTokenUntrusted, workflow(step, {on, job}))).toEqual([
      'warning: ${{ github.event.workflow_run.head_sha }}'
    ])
  })

  test('the condition of a job that has to succeed before it', async () => {
    const text = (more: string) =>
      `on: {workflow_run: {workflows: [x]}}\njobs:\n  a:\n    if: github.event.workflow_run.event == 'push'\n    runs-on: x\n    steps: [{run: x}]\n  b:\n    needs: a\n${more}${job}    runs-on: x\n    steps:\n      - ${checkout('${{ github.event.workflow_run.head_sha }}')}\n`
    expect(await inWorkflow(idTokenUntrusted, text(''))).toEqual([])
    expect(await inWorkflow(idTokenUntrusted, text('    if: always()\n'))).toEqual([
      'error: ${{ github.event.workflow_run.head_sha }}'
    ])
  })

  test('an environment may want an approval: a warning', async () => {
    const text = workflow(head, {on: 'pull_request_target', job: `    environment: pr\n${job}`})
    expect(await inWorkflow(idTokenUntrusted, text)).toEqual([`warning: ${sha}`])
  })

  test('a condition that other ways lead around is none', async () => {
    const text = workflow(head, {
      on: 'pull_request_target',
      job: `    if: github.event.pull_request.head.repo.full_name == github.repository || github.actor == 'x'\n${job}`
    })
    expect(await inWorkflow(idTokenUntrusted, text)).toEqual([`warning: ${sha}`])
  })

  test('a local action that checks out', async () => {
    expect(
      await marked(idTokenUntrusted, {
        '.github/workflows/a.yml': workflow('uses: ./x', {on: 'pull_request_target', job}),
        'x/action.yml': `runs:\n  using: composite\n  steps:\n    - ${head.replaceAll('\n        ', '\n      ')}\n`
      })
    ).toEqual(['x/action.yml error: ${{ github.event.pull_request.head.sha }}'])
  })
})

describe('id-token-untrusted shows', () => {
  const checkout =
    'uses: actions/checkout@v4\n        with: {ref: "${{ github.event.pull_request.head.sha }}"}'
  const privileged = (step: string) =>
    `on:\n  pull_request_target:\njobs:\n  a:\n    runs-on: x\n    permissions: {id-token: write}\n    steps:\n      - ${step}\n`

  test('what starts the workflow', async () => {
    expect(
      await related(idTokenUntrusted, {'.github/workflows/a.yml': privileged(checkout)})
    ).toEqual(['started by pull_request_target: pull_request_target'])
  })

  test('the job, when the checkout stands in a local action', async () => {
    const files = {
      '.github/workflows/a.yml': privileged('uses: ./.github/actions/get'),
      '.github/actions/get/action.yml': `name: get\nruns:\n  using: composite\n  steps:\n      - ${checkout}\n`
    }
    expect(await related(idTokenUntrusted, files)).toEqual(["runs in job 'a': a"])
  })
})

describe('what an event does not have', () => {
  const ref = (path: string) => `uses: actions/checkout@v4\n        with: {ref: "\${{ ${path} }}"}`
  const job = '    env: {X: "${{ secrets.X }}"}\n'

  test.each([
    [
      'a comment has no pull request',
      '[pull_request, issue_comment]',
      'github.event.pull_request.head.ref || github.ref'
    ],
    ['a comment has no head', 'issue_comment', 'github.head_ref'],
    ['a pull request has no run', 'pull_request_target', 'github.event.workflow_run.head_sha']
  ])('%s', async (_, on, path) => {
    expect(await inWorkflow(idTokenUntrusted, workflow(ref(path), {on, job}))).toEqual([])
  })

  test('names the trigger that brings it', async () => {
    const text = workflow(ref('github.event.pull_request.head.sha'), {
      on: '[issue_comment, pull_request_target]',
      job
    })
    expect(await related(idTokenUntrusted, {'.github/workflows/a.yml': text})).toEqual([
      'started by pull_request_target: pull_request_target'
    ])
  })
})
