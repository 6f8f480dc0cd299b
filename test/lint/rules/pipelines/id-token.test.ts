import {describe, expect, test} from '@jest/globals'
import {idTokenMissing} from '../../../../shared/lint/rules/pipelines/id-token-missing.js'
import {idTokenTooWide} from '../../../../shared/lint/rules/pipelines/id-token-too-wide.js'
import {idTokenUntrusted} from '../../../../shared/lint/rules/pipelines/id-token-untrusted.js'
import {idTokenUnused} from '../../../../shared/lint/rules/pipelines/id-token-unused.js'
import {writeAllPermissions} from '../../../../shared/lint/rules/pipelines/write-all-permissions.js'
import {fixed, inWorkflow, marked} from '../../../support/rule-findings.js'

const login = `uses: azure/login@v2
        with: {client-id: a, tenant-id: b, subscription-id: c}`

/** A workflow with one job; `top` stands before `jobs`, `job` in the job before its steps. */
function workflow(step: string, {on = 'push', top = '', job = ''} = {}): string {
  return `on: ${on}\n${top}jobs:\n  a:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - ${step}\n`
}

describe('id-token-missing', () => {
  test.each([
    ['default permissions never include it', {}],
    ['a block that leaves it out', {top: 'permissions:\n  contents: read\n'}],
    ['an empty block', {top: 'permissions: {}\n'}],
    ['read-all', {top: 'permissions: read-all\n'}],
    ['read, which is not a value', {job: '    permissions:\n      id-token: read\n'}],
    [
      "a job's block that replaces the workflow's",
      {top: 'permissions:\n  id-token: write\n', job: '    permissions:\n      contents: read\n'}
    ]
  ])('%s', async (_, options) => {
    expect(await inWorkflow(idTokenMissing, workflow(login, options))).toEqual([
      'error: azure/login@v2'
    ])
  })

  test.each([
    ['granted to the workflow', {top: 'permissions:\n  id-token: write\n'}],
    ['granted to the job', {job: '    permissions: {id-token: write}\n'}],
    ['write-all', {top: 'permissions: write-all\n'}],
    ['an expression', {top: 'permissions: ${{ fromJSON(inputs.x) }}\n'}],
    ['a called workflow takes what its caller gives', {on: '{workflow_call: }'}]
  ])('not when %s', async (_, options) => {
    expect(await inWorkflow(idTokenMissing, workflow(login, options))).toEqual([])
  })

  test.each([
    'uses: aws-actions/configure-aws-credentials@v4\n        with: {role-to-assume: x, aws-region: y}',
    'uses: google-github-actions/auth@v2\n        with: {workload_identity_provider: x}',
    'uses: hashicorp/vault-action@v3\n        with: {method: jwt, role: x}',
    'uses: actions/attest-build-provenance@v2',
    'uses: pypa/gh-action-pypi-publish@release/v1',
    'uses: rust-lang/crates-io-auth-action@v1',
    'uses: anthropics/claude-code-action@v1\n        with: {anthropic_api_key: x}',
    'uses: acme/mcp-gatehouse@v1\n        with: {command: token}',
    'uses: acme/mcp-gatehouse@v1\n        with: {command: secrets}',
    'uses: acme/mcp-gatehouse@v1\n        with: {command: call}',
    'run: curl --oauth2-bearer "$ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL"'
  ])('knows its consumers: %s', async step => {
    expect(await inWorkflow(idTokenMissing, workflow(step))).toHaveLength(1)
  })

  test.each([
    'uses: azure/login@v2\n        with: {creds: "${{ secrets.X }}"}',
    'uses: azure/login@v2\n        with: {client-id: x, auth-type: IDENTITY}',
    'uses: aws-actions/configure-aws-credentials@v4\n        with: {role-to-assume: x, role-chaining: true}',
    'uses: aws-actions/configure-aws-credentials@v4\n        with: {aws-access-key-id: x, role-to-assume: y}',
    'uses: google-github-actions/auth@v2\n        with: {credentials_json: x}',
    'uses: hashicorp/vault-action@v3\n        with: {method: token, token: x}',
    'uses: pypa/gh-action-pypi-publish@release/v1\n        with: {password: x}',
    'uses: acme/mcp-gatehouse@v1\n        with: {command: lint}',
    'uses: acme/mcp-gatehouse@v1\n        with: {command: call, token: x}',
    'uses: anthropics/claude-code-action@v1\n        with: {github_token: x}',
    'uses: someone/unknown@v1'
  ])('and what is none: %s', async step => {
    expect(await inWorkflow(idTokenMissing, workflow(step))).toEqual([])
  })

  test('looks into local actions and called workflows', async () => {
    const action = `runs:\n  using: composite\n  steps:\n    - ${login.replaceAll('\n        ', '\n      ')}\n`
    expect(
      await marked(idTokenMissing, {
        '.github/workflows/a.yml': workflow('uses: ./.github/actions/login'),
        '.github/actions/login/action.yml': action
      })
    ).toEqual(['error: ./.github/actions/login'])
    const called = workflow(login, {on: '{workflow_call: }'})
    const caller = (permissions: string) =>
      `on: push\n${permissions}jobs:\n  a:\n    uses: ./.github/workflows/b.yml\n`
    const files = (permissions: string) => ({
      '.github/workflows/a.yml': caller(permissions),
      '.github/workflows/b.yml': called
    })
    expect(await marked(idTokenMissing, files('permissions: {}\n'))).toEqual([
      'error: ./.github/workflows/b.yml'
    ])
    expect(await marked(idTokenMissing, files('permissions: {id-token: write}\n'))).toEqual([])
  })

  test('local actions that include each other end', async () => {
    const action = (other: string) =>
      `runs:\n  using: composite\n  steps:\n    - uses: ./${other}\n    - uses: ./missing\n`
    expect(
      await marked(idTokenMissing, {
        '.github/workflows/a.yml': workflow('uses: ./x'),
        'x/action.yml': action('y'),
        'y/action.yaml': action('x')
      })
    ).toEqual([])
  })

  test.each([
    [
      'a block',
      '    permissions:\n      # needed\n      contents: read # ok\n',
      '    permissions:\n      # needed\n      id-token: write\n      contents: read # ok\n'
    ],
    [
      'a flow mapping',
      '    permissions: {contents: read}\n',
      '    permissions: {id-token: write, contents: read}\n'
    ],
    ['nothing', '    permissions: {}\n', '    permissions: {id-token: write}\n'],
    [
      'read',
      '    permissions:\n      id-token: read # why\n',
      '    permissions:\n      id-token: write # why\n'
    ]
  ])('is mended in %s, comments kept', async (_, before, after) => {
    const text = workflow(login, {job: before})
    expect(await fixed(idTokenMissing, '.github/workflows/a.yml', text)).toBe(
      workflow(login, {job: after})
    )
  })

  test("is mended at the job when the block is the workflow's", async () => {
    const top = 'permissions:\n  contents: read\n'
    const text = await fixed(idTokenMissing, '.github/workflows/a.yml', workflow(login, {top}))
    expect(text).toBe(
      workflow(login, {top}).replace(
        '    runs-on',
        '    permissions:\n      id-token: write\n      contents: read\n    runs-on'
      )
    )
  })

  test('default permissions are not replaced by a guess', async () => {
    const text = workflow(login)
    expect(await fixed(idTokenMissing, '.github/workflows/a.yml', text)).toBe(text)
  })
})

describe('id-token-unused', () => {
  const job = '    permissions:\n      contents: read\n      id-token: write\n'

  test.each(['run: npm test', 'uses: actions/setup-node@v4', 'run: echo hi'])(
    'a job that only does %s',
    async step => {
      expect(await inWorkflow(idTokenUnused, workflow(step, {job}))).toEqual([
        'note: id-token: write'
      ])
    }
  )

  test.each([
    login,
    'run: echo $ACTIONS_ID_TOKEN_REQUEST_URL',
    'run: npm publish --provenance',
    'run: cargo publish',
    'run: ./ci/deploy.sh',
    'run: az login --federated-token x',
    'uses: actions/attest@v2',
    'uses: someone/unknown@v1',
    'uses: ./local'
  ])('not with %s', async step => {
    expect(await inWorkflow(idTokenUnused, workflow(step, {job}))).toEqual([])
  })

  test('of the workflow, when none of its jobs uses it', async () => {
    const top = 'permissions:\n  contents: read\n  id-token: write\n'
    expect(await inWorkflow(idTokenUnused, workflow('run: npm test', {top}))).toEqual([
      'note: id-token: write'
    ])
    expect(await inWorkflow(idTokenUnused, workflow(login, {top}))).toEqual([])
  })

  test('not with a called workflow', async () => {
    const text =
      'on: push\njobs:\n  a:\n    permissions: {id-token: write}\n    uses: a/b/.github/workflows/c.yml@v1\n'
    expect(await inWorkflow(idTokenUnused, text)).toEqual([])
  })

  test('the fix takes the line, and leaves an empty block empty', async () => {
    const file = '.github/workflows/a.yml'
    expect(await fixed(idTokenUnused, file, workflow('run: make', {job}))).toContain('id-token')
    expect(await fixed(idTokenUnused, file, workflow('run: npm test', {job}))).toBe(
      workflow('run: npm test', {job: '    permissions:\n      contents: read\n'})
    )
    const only = '    permissions:\n      id-token: write\n'
    expect(await fixed(idTokenUnused, file, workflow('run: npm test', {job: only}))).toBe(
      workflow('run: npm test', {job: '    permissions: {}\n'})
    )
  })
})

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

  test('the fix moves it with the other scopes', async () => {
    expect(await fixed(idTokenTooWide, '.github/workflows/a.yml', two('run: npm test'))).toBe(
      two('run: npm test', 'permissions:\n  contents: read\n').replace(
        '  a:\n',
        '  a:\n    permissions:\n      contents: read\n      id-token: write\n'
      )
    )
  })
})

describe('id-token-untrusted', () => {
  const checkout = (ref: string) =>
    `uses: actions/checkout@v4\n        with:\n          ref: ${ref}`
  const head = checkout('${{ github.event.pull_request.head.sha }}')
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
    const found = await inWorkflow(idTokenUntrusted, workflow(step, {on, job: inJob}))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^error: /)
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
    expect((await inWorkflow(idTokenUntrusted, text))[0]).toMatch(/^warning: /)
  })

  test('a warning where only a branch starts it, which a fork may have too', async () => {
    const step = checkout('${{ github.event.workflow_run.head_sha }}')
    const on = '{workflow_run: {workflows: [x], branches: [main]}}'
    expect((await inWorkflow(idTokenUntrusted, workflow(step, {on, job})))[0]).toMatch(/^warning: /)
  })

  test('the condition of a job that has to succeed before it', async () => {
    const text = (more: string) =>
      `on: {workflow_run: {workflows: [x]}}\njobs:\n  a:\n    if: github.event.workflow_run.event == 'push'\n    runs-on: x\n    steps: [{run: x}]\n  b:\n    needs: a\n${more}${job}    runs-on: x\n    steps:\n      - ${checkout('${{ github.event.workflow_run.head_sha }}')}\n`
    expect(await inWorkflow(idTokenUntrusted, text(''))).toEqual([])
    expect(await inWorkflow(idTokenUntrusted, text('    if: always()\n'))).toHaveLength(1)
  })

  test('an environment may want an approval: a warning', async () => {
    const text = workflow(head, {on: 'pull_request_target', job: `    environment: pr\n${job}`})
    expect((await inWorkflow(idTokenUntrusted, text))[0]).toMatch(/^warning: /)
  })

  test('a condition that other ways lead around is none', async () => {
    const text = workflow(head, {
      on: 'pull_request_target',
      job: `    if: github.event.pull_request.head.repo.full_name == github.repository || github.actor == 'x'\n${job}`
    })
    expect(await inWorkflow(idTokenUntrusted, text)).toHaveLength(1)
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

describe('write-all-permissions', () => {
  test('at the workflow and at a job', async () => {
    const all = 'permissions: write-all\n'
    expect(
      await inWorkflow(writeAllPermissions, workflow('run: x', {top: all, job: `    ${all}`}))
    ).toEqual(['warning: permissions: write-all', 'warning: permissions: write-all'])
  })

  test('not for read-all or a list', async () => {
    const text = workflow('run: x', {
      top: 'permissions: read-all\n',
      job: '    permissions: {contents: write}\n'
    })
    expect(await inWorkflow(writeAllPermissions, text)).toEqual([])
  })
})
