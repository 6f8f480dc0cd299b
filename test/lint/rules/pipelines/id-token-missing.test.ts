import {describe, expect, test} from '@jest/globals'
import {idTokenMissing} from '../../../../shared/lint/rules/pipelines/id-token-missing.js'
import {fixed, inWorkflow, marked, related, runStep} from '../../../support/rule-findings.js'
import {login, workflow} from '../../../support/workflows.js'

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
    const marked = /^uses: (.*)$/m.exec(step)?.[1] ?? step.slice('run: '.length)
    expect(await inWorkflow(idTokenMissing, workflow(step))).toEqual([`error: ${marked}`])
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

  test('a caller that says nothing of permissions does not limit a workflow of its own repository', async () => {
    const caller = (permissions: string) =>
      `on: push\njobs:\n  a:\n${permissions}    uses: ./.github/workflows/b.yml\n`
    const called = workflow(login, {
      on: '{workflow_call: }',
      job: '    permissions: {id-token: write}\n'
    })
    const files = (permissions: string) => ({
      '.github/workflows/a.yml': caller(permissions),
      '.github/workflows/b.yml': called
    })
    expect(await marked(idTokenMissing, files(''))).toEqual([])
    expect(await marked(idTokenMissing, files('    permissions: {contents: read}\n'))).toEqual([
      'error: ./.github/workflows/b.yml'
    ])
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
  ])('is fixed in %s, comments kept', async (_, before, after) => {
    const text = workflow(login, {job: before})
    expect(await fixed(idTokenMissing, '.github/workflows/a.yml', text)).toBe(
      workflow(login, {job: after})
    )
  })

  test("is fixed at the job when the block is the workflow's", async () => {
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

test('id-token-missing shows the permissions that hold', async () => {
  const text = workflow(login, {top: 'permissions:\n  contents: read\n'})
  expect(await related(idTokenMissing, {'.github/workflows/a.yml': text})).toEqual([
    'the permissions that hold: permissions: contents: read'
  ])
})

test('a variable that is kept out of a sandbox is not asked for', async () => {
  const step = (script: string) =>
    runStep(script).replace('on: push\n', 'on: push\npermissions: {contents: read}\n')
  const kept = step('sandbox --exclude-env ACTIONS_ID_TOKEN_REQUEST_URL -- ./agent')
  expect(await inWorkflow(idTokenMissing, kept)).toEqual([])
  const asked = step('curl -H "Authorization: bearer $T" "$ACTIONS_ID_TOKEN_REQUEST_URL"')
  expect(await inWorkflow(idTokenMissing, asked)).toHaveLength(1)
})
