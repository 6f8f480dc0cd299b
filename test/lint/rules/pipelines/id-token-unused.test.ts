import {describe, expect, test} from '@jest/globals'
import {idTokenUnused} from '../../../../shared/lint/rules/pipelines/id-token-unused.js'
import {fixed, inWorkflow, marked} from '../../../support/rule-findings.js'
import {login, workflow} from '../../../support/workflows.js'

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
    'uses: ./local',
    // What an expression gives is not known.
    'uses: ossf/scorecard-action@v2\n        with: {publish_results: "${{ github.event_name != \'pull_request\' }}"}',
    'uses: hashicorp/vault-action@v3\n        with: {method: "${{ vars.METHOD }}", token: x}',
    'uses: codecov/codecov-action@v5\n        with: {use_oidc: "${{ inputs.oidc }}"}',
    'uses: pypa/gh-action-pypi-publish@release/v1\n        with: {password: "${{ secrets.PYPI }}"}',
    'uses: azure/login@v2\n        with: {client-id: a, creds: "${{ secrets.CREDS }}"}',
    'uses: acme/mcp-gatehouse@v1\n        with: {command: call, token: "${{ steps.a.outputs.token }}"}',
    'uses: anthropics/claude-code-action@v1\n        with: {github_token: x, anthropic_federation_rule_id: y}',
    'uses: anthropics/claude-code-action@v1\n        with: {github_token: "${{ inputs.token }}"}',
    'uses: actions/github-script@v8\n        with: {script: "await require(\'./upload.js\')({core})"}',
    'uses: actions/github-script@v8\n        with: {script: "core.setOutput(1, await core.getIDToken())"}',
    // Scripts of the repository and of its packages.
    'run: bun run $GITHUB_ACTION_PATH/src/index.ts',
    'run: bun run x.ts',
    'run: deno run x.ts',
    'run: npx tsx x.ts',
    'run: tsx x.ts',
    'run: pwsh -File x.ps1',
    'run: npm run upload',
    'run: pnpm run e2e',
    'run: yarn run integration',
    'run: go run ./tools/x',
    'run: dotnet run --project x',
    'run: cargo run --bin x',
    'run: python -m tools.x',
    'run: node $SCRIPT',
    'run: source ci/env'
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

  test('with a composite action that runs a script of the repository', async () => {
    const action = (run: string) =>
      `runs:\n  using: composite\n  steps:\n    - run: ${run}\n      shell: bash\n`
    const found = (run: string) =>
      marked(idTokenUnused, {
        '.github/workflows/a.yml': workflow('uses: ./x', {job}),
        'x/action.yml': action(run)
      })
    expect(await found('bun run $GITHUB_ACTION_PATH/src/index.ts')).toEqual([])
    expect(await found('npm ci')).toEqual(['note: id-token: write'])
  })

  const file = '.github/workflows/a.yml'

  test.each([
    'run: npm run build',
    'run: some-tool --check',
    'run: echo "$(some-tool)"',
    'run: constructor',
    'uses: actions/new-thing@v1',
    "uses: actions/github-script@v8\n        with: {script: 'core.info(process.version)'}\n      - run: some-tool"
  ])('found, and left to the reader where not every step is known: %s', async step => {
    const text = workflow(step, {job})
    expect(await inWorkflow(idTokenUnused, text)).toEqual(['note: id-token: write'])
    expect(await fixed(idTokenUnused, file, text)).toBe(text)
  })

  test.each([
    'uses: actions/checkout@v5\n      - uses: actions/setup-node@v5\n      - run: npm ci && npm test',
    'uses: azure/login@v2\n        with: {creds: x}',
    'run: if [ -f x ]; then git push; fi',
    "uses: actions/github-script@v8\n        with: {script: 'core.info(process.version)'}"
  ])('removed where every step is known: %s', async step => {
    expect(await fixed(idTokenUnused, file, workflow(step, {job}))).toBe(
      workflow(step, {job: '    permissions:\n      contents: read\n'})
    )
  })

  test('the fix takes the line, and leaves an empty block empty', async () => {
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
