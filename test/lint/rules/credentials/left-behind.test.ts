import {describe, expect, test} from '@jest/globals'
import {artifactLeaksCredentials} from '../../../../shared/lint/rules/credentials/artifact-leaks-credentials.js'
import {persistedCheckoutCredentials} from '../../../../shared/lint/rules/credentials/persisted-checkout-credentials.js'
import {debugLoggingEnabled} from '../../../../shared/lint/rules/pipelines/debug-logging-enabled.js'
import {fixed, inPipeline, inWorkflow, runStep, scriptStep} from '../../../support/rule-findings.js'

const sha = '08c6903cd8c0fde910a37f88322edcfb5dd907a8'

function workflow(...steps: string[]): string {
  return `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps.map(step => `      - ${step.replaceAll('\n', '\n        ')}\n`).join('')}`
}
const checkout = 'uses: actions/checkout@v4'
const upload = (path: string, version = 'v4', more = '') =>
  `uses: actions/upload-artifact@${version}\nwith:\n  path: ${path}${more}`

describe('persisted-checkout-credentials', () => {
  test.each([
    checkout,
    'uses: actions/checkout@v5',
    `uses: actions/checkout@${sha}`,
    `uses: actions/checkout@${sha} # v4.2.2`,
    `${checkout}\nwith: {fetch-depth: 0}`,
    `${checkout}\nwith: {persist-credentials: true}`
  ])('a note for %s', async step => {
    const found = await inWorkflow(persistedCheckoutCredentials, workflow(step, 'run: npm test'))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^note: /)
  })

  test.each([
    `${checkout}\nwith: {persist-credentials: false}`,
    `${checkout}\nwith: {persist-credentials: "\${{ inputs.x }}"}`,
    'uses: actions/checkout@v6',
    `uses: actions/checkout@${sha} # v6.0.1`
  ])('not for %s', async step => {
    expect(await inWorkflow(persistedCheckoutCredentials, workflow(step))).toEqual([])
  })

  test.each([
    'run: git push',
    'run: git -c a=b fetch origin',
    'run: npx semantic-release',
    'uses: stefanzweifel/git-auto-commit-action@v5',
    'uses: ./local',
    'run: git submodule update --init'
  ])('not where the job uses it later: %s', async step => {
    expect(await inWorkflow(persistedCheckoutCredentials, workflow(checkout, step))).toEqual([])
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
    expect(await inWorkflow(persistedCheckoutCredentials, workflow(checkout, step))).toEqual([
      `${severity}: actions/checkout@v4`
    ])
  })

  test('an upload before the checkout holds nothing', async () => {
    expect(
      await inWorkflow(persistedCheckoutCredentials, workflow(upload('.', 'v3'), checkout))
    ).toEqual(['note: actions/checkout@v4'])
  })

  test('is fixed, with or without inputs', async () => {
    const file = '.github/workflows/a.yml'
    expect(await fixed(persistedCheckoutCredentials, file, workflow(`${checkout} # why`))).toBe(
      workflow(`${checkout} # why\nwith:\n  persist-credentials: false`)
    )
    expect(
      await fixed(
        persistedCheckoutCredentials,
        file,
        workflow(`name: x\n${checkout}\nwith:\n  fetch-depth: 0 # all`)
      )
    ).toBe(
      workflow(`name: x\n${checkout}\nwith:\n  persist-credentials: false\n  fetch-depth: 0 # all`)
    )
    expect(
      await fixed(
        persistedCheckoutCredentials,
        file,
        workflow(`${checkout}\nwith:\n  persist-credentials: true`)
      )
    ).toBe(workflow(`${checkout}\nwith:\n  persist-credentials: false`))
  })

  test('in pipelines', async () => {
    const text = (value: string, script: string) =>
      `trigger: none\nsteps:\n  - checkout: self\n    persistCredentials: ${value}\n  - bash: ${script}\n`
    expect(await inPipeline(persistedCheckoutCredentials, text('true', 'npm test'))).toEqual([
      'warning: true'
    ])
    expect(await inPipeline(persistedCheckoutCredentials, text('true', './ci/review.sh'))).toEqual([
      'note: true'
    ])
    expect(await inPipeline(persistedCheckoutCredentials, text('true', 'git push origin'))).toEqual(
      []
    )
    expect(await inPipeline(persistedCheckoutCredentials, text('false', 'npm test'))).toEqual([])
    expect(
      await fixed(persistedCheckoutCredentials, 'azure-pipelines.yml', text('true', 'npm test'))
    ).toBe(text('false', 'npm test'))
  })
})

describe('artifact-leaks-credentials', () => {
  const hidden = '\n  include-hidden-files: true'

  test.each([
    ['the Azure profile', upload('~/.azure', 'v3')],
    ['an environment file', upload('.env', 'v4', hidden)],
    ['one of several', upload('|\n    dist\n    config/.env.production', 'v4', hidden)],
    ['an MCP configuration', upload('.mcp.json', 'v3')],
    ['an MCP configuration without a dot', upload('config/mcp.json')],
    ['the .git folder', upload('.git/', 'v3')],
    [
      'the work tree with its token',
      workflow(checkout, upload('.', 'v3')).split('    steps:\n')[1]!.trim().slice(2)
    ],
    ['a Terraform state', upload('infra/terraform.tfstate')],
    ['a cache', 'uses: actions/cache@v4\nwith:\n  path: ~/.aws\n  key: x'],
    ['a Kubernetes configuration', upload('kubeconfig')]
  ])('%s', async (_, step) => {
    const found = await inWorkflow(
      artifactLeaksCredentials,
      workflow(step.replaceAll('\n        ', '\n').replace('\n      - ', '\n- ')).replace(
        '\n        - ',
        '\n      - '
      )
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^error: /)
  })

  test.each([
    ['a folder', upload('dist')],
    ['a hidden file, which is left out', upload('.env')],
    ['a template of an environment file', upload('.env.example', 'v3')],
    ['a hidden folder of results', upload('.nyc_output', 'v3')],
    ['a path with a similar name', upload('docs/azure', 'v3')],
    ['the npm cache', 'uses: actions/cache@v4\nwith:\n  path: ~/.npm\n  key: x'],
    ['the Docker cache', 'uses: actions/cache@v4\nwith:\n  path: ~/.docker/buildx\n  key: x'],
    ['what is left out', upload('|\n    dist\n    !.env', 'v3')],
    ['the work tree without a checkout', upload('.', 'v3')]
  ])('not %s', async (_, step) => {
    expect(await inWorkflow(artifactLeaksCredentials, workflow(step))).toEqual([])
  })

  test('not the work tree when no token is in it', async () => {
    const without = `${checkout}\nwith: {persist-credentials: false}`
    expect(
      await inWorkflow(artifactLeaksCredentials, workflow(without, upload('.', 'v3')))
    ).toEqual([])
  })

  test('in pipelines', async () => {
    const text = (path: string, checkout = '') =>
      `trigger: none\nsteps:\n${checkout}  - task: PublishPipelineArtifact@1\n    inputs: {targetPath: '${path}'}\n`
    const keep = '  - checkout: self\n    persistCredentials: true\n'
    expect(await inPipeline(artifactLeaksCredentials, text('$(HOME)/.azure'))).toHaveLength(1)
    expect(
      await inPipeline(artifactLeaksCredentials, text('$(System.DefaultWorkingDirectory)', keep))
    ).toHaveLength(1)
    expect(
      await inPipeline(artifactLeaksCredentials, text('$(System.DefaultWorkingDirectory)'))
    ).toEqual([])
    expect(
      await inPipeline(artifactLeaksCredentials, text('$(Build.ArtifactStagingDirectory)', keep))
    ).toEqual([])
  })
})

describe('debug-logging-enabled', () => {
  test.each(['ACTIONS_STEP_DEBUG', 'ACTIONS_RUNNER_DEBUG', 'RUNNER_DEBUG'])('%s', async name => {
    expect(await inWorkflow(debugLoggingEnabled, runStep('x', {[name]: 'true'}))).toEqual([
      `warning: ${name}: true`
    ])
    expect(await inWorkflow(debugLoggingEnabled, runStep('x', {[name]: "'1'"}))).toHaveLength(1)
  })

  test.each([
    ['switched off', 'false'],
    ['left to a variable', '${{ vars.DEBUG }}']
  ])('not when %s', async (_, value) => {
    expect(await inWorkflow(debugLoggingEnabled, runStep('x', {RUNNER_DEBUG: value}))).toEqual([])
  })

  test('system.debug at any level, in both forms', async () => {
    expect(
      await inPipeline(
        debugLoggingEnabled,
        scriptStep('x', {}, {top: 'variables: {System.Debug: true}\n'})
      )
    ).toHaveLength(1)
    expect(
      await inPipeline(
        debugLoggingEnabled,
        scriptStep('x', {}, {top: "variables:\n  - {name: system.debug, value: 'true'}\n"})
      )
    ).toHaveLength(1)
    const job =
      'trigger: none\nstages:\n  - stage: s\n    variables: {system.debug: true}\n    jobs:\n      - job: a\n        steps: [{bash: x}]\n      - job: b\n        steps: [{bash: x}]\n'
    expect(await inPipeline(debugLoggingEnabled, job)).toHaveLength(1)
    expect(
      await inPipeline(
        debugLoggingEnabled,
        scriptStep('x', {}, {top: 'variables: {system.debug: "${{ parameters.debug }}"}\n'})
      )
    ).toEqual([])
  })
})
