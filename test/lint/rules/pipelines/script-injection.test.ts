import {describe, expect, test} from '@jest/globals'
import {scriptInjection} from '../../../../shared/lint/rules/pipelines/script-injection.js'
import {
  fixed,
  inPipeline,
  inWorkflow,
  marked,
  related,
  runStep,
  scriptStep
} from '../../../support/rule-findings.js'

const title = '${{ github.event.issue.title }}'

describe('script-injection in workflows', () => {
  test.each([
    'github.event.issue.title',
    'GitHub.Event.Issue.Body',
    "github['event'].pull_request.title",
    'github.event.pull_request.head.ref',
    'github.event.pull_request.head.repo.default_branch',
    'github.head_ref',
    'github.event.comment.body',
    'github.event.review.body',
    'github.event.discussion.title',
    'github.event.commits[0].message',
    'github.event.commits.*.author.email',
    'github.event.head_commit.message',
    'github.event.workflow_run.head_branch',
    "format('x {0}', github.head_ref)",
    'github.event.inputs.x || github.head_ref',
    'toJSON(github.event)',
    'toJSON(github.event.issue)'
  ])('%s', async expression => {
    const found = await inWorkflow(scriptInjection, runStep(`echo "\${{ ${expression} }}"`))
    expect(found).toEqual([`warning: \${{ ${expression} }}`])
  })

  test.each([
    'github.event.pull_request.number',
    'github.event.pull_request.head.sha',
    'github.event.pull_request.base.ref',
    'github.sha',
    'github.ref_name',
    'github.actor',
    'github.repository',
    'github.event.issue.number',
    'inputs.name',
    'matrix.os',
    'steps.x.outputs.y',
    "contains(github.event.issue.title, 'x')",
    "github.head_ref == 'main'",
    "github.head_ref != '' && 'a' || 'b'",
    'toJSON(github.event.issue.number)',
    'hashFiles(github.head_ref)'
  ])('not %s', async expression => {
    expect(await inWorkflow(scriptInjection, runStep(`echo "\${{ ${expression} }}"`))).toEqual([])
  })

  test('is an error in a job that holds something', async () => {
    for (const job of [
      '    permissions: {id-token: write}\n',
      '    env: {X: "${{ secrets.X }}"}\n'
    ]) {
      const text = runStep(`echo ${title}`).replace('    steps', `${job}    steps`)
      expect(await inWorkflow(scriptInjection, text)).toEqual([`error: ${title}`])
    }
    const own = runStep(`echo ${title}`, {T: '${{ secrets.GITHUB_TOKEN }}'})
    expect(await inWorkflow(scriptInjection, own)).toEqual([`warning: ${title}`])
  })

  test('not where it is passed', async () => {
    expect(await inWorkflow(scriptInjection, runStep('echo "$TITLE"', {TITLE: title}))).toEqual([])
  })

  test('a variable of env that is expanded is no better', async () => {
    const text = runStep('echo ${{ env.TITLE }}', {TITLE: title})
    expect(await inWorkflow(scriptInjection, text)).toEqual(['warning: ${{ env.TITLE }}'])
    const plain = runStep('echo ${{ env.TITLE }}', {TITLE: 'x'})
    expect(await inWorkflow(scriptInjection, plain)).toEqual([])
  })

  test('code inputs of actions, and no other inputs', async () => {
    const step = (uses: string, input: string) =>
      `on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${uses}\n        with:\n          ${input}: f("${title}")\n`
    expect(await inWorkflow(scriptInjection, step('actions/github-script@v7', 'script'))).toEqual([
      `warning: ${title}`
    ])
    expect(await inWorkflow(scriptInjection, step('Azure/CLI@v2', 'inlineScript'))).toEqual([
      `warning: ${title}`
    ])
    expect(
      await inWorkflow(scriptInjection, step('actions/github-script@v7', 'result-encoding'))
    ).toEqual([])
    expect(await inWorkflow(scriptInjection, step('someone/labels@v1', 'script'))).toEqual([])
    expect(await inWorkflow(scriptInjection, step('mikefarah/yq@v4', 'cmd'))).toEqual([
      `warning: ${title}`
    ])
  })

  test('names of files that a pull request brings', async () => {
    const text = (output: string) =>
      `on: pull_request\njobs:\n  a:\n    runs-on: x\n    steps:\n      - id: c\n        uses: tj-actions/changed-files@v45\n      - run: lint \${{ steps.c.outputs.${output} }}\n`
    expect(await inWorkflow(scriptInjection, text('all_changed_files'))).toEqual([
      'warning: ${{ steps.c.outputs.all_changed_files }}'
    ])
    expect(await inWorkflow(scriptInjection, text('any_changed'))).toEqual([])
  })

  test('of dorny/paths-filter only lists of files, where they are not escaped', async () => {
    const text = (
      output: string,
      form: string,
      step = `run: lint \${{ steps.f.outputs.${output} }}`
    ) =>
      `on: pull_request\njobs:\n  a:\n    runs-on: x\n    steps:\n      - id: f\n        uses: dorny/paths-filter@v4\n        with: {filters: "src: ['src/**']", list-files: ${form}}\n      - ${step}\n`
    const script = `uses: actions/github-script@v8\n        with: {script: 'f(\${{ steps.f.outputs.src_files }})'}`
    expect(await inWorkflow(scriptInjection, text('src', 'none'))).toEqual([])
    expect(await inWorkflow(scriptInjection, text('src_count', 'csv'))).toEqual([])
    expect(await inWorkflow(scriptInjection, text('src_files', 'shell'))).toEqual([])
    expect(await inWorkflow(scriptInjection, text('src_files', 'json', script))).toEqual([])
    expect(await inWorkflow(scriptInjection, text('src_files', 'csv'))).toEqual([
      'warning: ${{ steps.f.outputs.src_files }}'
    ])
    expect(await inWorkflow(scriptInjection, text('src_files', 'csv', script))).toEqual([
      'warning: ${{ steps.f.outputs.src_files }}'
    ])
  })

  test('by way of the matrix', async () => {
    const text = (matrix: string) =>
      `on: issues\njobs:\n  a:\n    runs-on: x\n    strategy: {matrix: ${matrix}}\n    steps:\n      - run: echo \${{ matrix.t }}\n`
    expect(await inWorkflow(scriptInjection, text(`{t: ["${title}"]}`))).toEqual([
      'warning: ${{ matrix.t }}'
    ])
    expect(await inWorkflow(scriptInjection, text(`{include: [{t: "${title}"}]}`))).toEqual([
      'warning: ${{ matrix.t }}'
    ])
    expect(await inWorkflow(scriptInjection, text(`{u: ["${title}"], t: [a]}`))).toEqual([])
  })

  test('through the input of a local action, in the job that hands it over', async () => {
    const caller = (value: string, job = '') =>
      `on: issues\njobs:\n  a:\n    runs-on: x\n${job}    steps:\n      - uses: ./say\n        with: {text: "${value}"}\n`
    const action =
      'inputs: {text: {}}\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: echo ${{ inputs.text }}\n'
    const files = (workflow: string) => ({
      '.github/workflows/a.yml': workflow,
      'say/action.yml': action
    })
    expect(await marked(scriptInjection, files(caller(title)))).toEqual([
      'say/action.yml warning: ${{ inputs.text }}'
    ])
    expect(
      await marked(scriptInjection, files(caller(title, '    permissions: {id-token: write}\n')))
    ).toEqual(['say/action.yml error: ${{ inputs.text }}'])
    expect(await marked(scriptInjection, files(caller('hello')))).toEqual([])
  })

  test('is fixed through env', async () => {
    expect(
      await fixed(scriptInjection, '.github/workflows/a.yml', runStep(`echo "a ${title}"`))
    ).toBe(runStep('echo "a ${ISSUE_TITLE}"', {ISSUE_TITLE: title}))
  })
})

describe('script-injection in pipelines', () => {
  test.each([
    ['bash', 'Build.SourceBranchName'],
    ['script', 'Build.SourceVersionMessage'],
    ['pwsh', 'build.sourcebranch'],
    ['powershell', 'System.PullRequest.SourceBranch']
  ])('%s with %s', async (key, variable) => {
    const text = scriptStep(`echo $(${variable})`, {}, {key})
    expect(await inPipeline(scriptInjection, text)).toEqual([`warning: $(${variable})`])
  })

  test('is an error with a service connection or a secret', async () => {
    const text =
      'trigger: none\nsteps:\n  - task: AzureCLI@2\n    inputs:\n      azureSubscription: prod\n      scriptType: bash\n      inlineScript: echo $(Build.SourceVersionMessage)\n'
    expect(await inPipeline(scriptInjection, text)).toEqual([
      'error: $(Build.SourceVersionMessage)'
    ])
  })

  test('stays a warning where only people who may push choose it: they can change the pipeline', async () => {
    const text = (variable: string) =>
      `trigger: none\nsteps:\n  - task: AzureCLI@2\n    inputs:\n      azureSubscription: prod\n      scriptType: bash\n      inlineScript: echo $(${variable})\n`
    for (const variable of ['Build.SourceBranch', 'Build.SourceBranchName']) {
      expect(await inPipeline(scriptInjection, text(variable))).toEqual([`warning: $(${variable})`])
    }
    expect(await inPipeline(scriptInjection, text('System.PullRequest.SourceBranch'))).toEqual([
      'error: $(System.PullRequest.SourceBranch)'
    ])
  })

  test.each([
    'Build.BuildId',
    'Build.SourceVersion',
    'System.PullRequest.PullRequestId',
    'Build.Reason',
    'x'
  ])('not %s', async variable => {
    expect(await inPipeline(scriptInjection, scriptStep(`echo $(${variable})`))).toEqual([])
  })

  test('not where it is an input or mapped', async () => {
    const text = scriptStep('echo $BRANCH', {BRANCH: '$(Build.SourceBranchName)'})
    expect(await inPipeline(scriptInjection, text)).toEqual([])
  })

  test('a free text parameter of a pipeline is noted, one of a template or with values is not', async () => {
    const text = (parameter: string, top = 'trigger: none\n') =>
      `${top}parameters:\n  - {name: x, ${parameter}}\nsteps:\n  - bash: echo \${{ parameters.x }}\n`
    expect(await inPipeline(scriptInjection, text('type: string'))).toEqual([
      'note: ${{ parameters.x }}'
    ])
    expect(await inPipeline(scriptInjection, text('type: string, values: [a, b]'))).toEqual([])
    expect(await inPipeline(scriptInjection, text('type: boolean'))).toEqual([])
    expect(await inPipeline(scriptInjection, text('type: number'))).toEqual([])
    expect(await inPipeline(scriptInjection, text('type: string', ''))).toEqual([])
  })

  test('in a step template, with the job that it lands in', async () => {
    expect(
      await marked(scriptInjection, {
        'azure-pipelines.yml':
          'trigger: none\njobs:\n  - job: a\n    steps:\n      - task: AzureCLI@2\n        inputs: {azureSubscription: prod}\n      - template: ci/steps.yml\n',
        'ci/steps.yml': 'parameters: []\nsteps:\n  - bash: echo $(Build.SourceVersionMessage)\n'
      })
    ).toEqual(['ci/steps.yml error: $(Build.SourceVersionMessage)'])
  })

  test('through the parameter of a template', async () => {
    expect(
      await marked(scriptInjection, {
        'azure-pipelines.yml':
          'trigger: none\nsteps:\n  - template: steps.yml\n    parameters: {branch: $(Build.SourceBranchName), id: $(Build.BuildId)}\n',
        'steps.yml':
          'parameters: {branch: "", id: ""}\nsteps:\n  - bash: echo ${{ parameters.branch }} ${{ parameters.id }}\n'
      })
    ).toEqual(['steps.yml warning: ${{ parameters.branch }}'])
  })

  test('templates that include each other end', async () => {
    const template = (other: string) =>
      `parameters: []\nsteps:\n  - template: ${other}.yml\n  - bash: 'true'\n`
    expect(
      await marked(scriptInjection, {
        'azure-pipelines.yml': 'trigger: none\nsteps:\n  - template: a.yml\n',
        'a.yml': template('b'),
        'b.yml': template('a')
      })
    ).toEqual([])
  })
})

test('script-injection shows the job that a local action runs in', async () => {
  const files = {
    '.github/workflows/a.yml':
      'on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ./.github/actions/say\n',
    '.github/actions/say/action.yml':
      'name: say\nruns:\n  using: composite\n  steps:\n    - run: echo "${{ github.event.issue.title }}"\n      shell: bash\n'
  }
  expect(await related(scriptInjection, files)).toEqual(["runs in job 'a': ./.github/actions/say"])
})

describe('files from which the runner reads variables and paths', () => {
  const of = (script: string, value: string) =>
    inWorkflow(scriptInjection, runStep(script, {TEXT: value}))
  const body = '${{ github.event.issue.body }}'
  const headRef = '${{ github.head_ref }}'

  test.each([
    ['a text with line breaks', 'echo "A=$TEXT" >> "$GITHUB_ENV"', body],
    ['a text that is the line', 'echo "$TEXT" >> $GITHUB_ENV', headRef],
    ['a folder', 'echo "$TEXT/bin" >> "$GITHUB_PATH"', headRef],
    ['through tee', 'echo "$TEXT" | tee -a $GITHUB_PATH', headRef]
  ])('%s', async (_, script, value) => {
    expect(await of(script, value)).toEqual([`warning: ${/"[^"]*"/.exec(script)![0]}`])
  })

  test.each([
    ['a value of one line stays a value', 'echo "A=$TEXT" >> "$GITHUB_ENV"', headRef],
    ['an output is no variable', 'echo "A=$TEXT" >> "$GITHUB_OUTPUT"', body],
    ['a text of nobody', 'echo "$TEXT" >> "$GITHUB_PATH"', '${{ github.sha }}'],
    [
      'a text between random marks',
      'M=$(openssl rand -hex 8)\n{ echo "A<<$M"; echo "$TEXT"; echo "$M"; } >> "$GITHUB_ENV"',
      body
    ]
  ])('%s', async (_, script, value) => {
    expect(await of(script, value)).toEqual([])
  })

  test('the switch that lets logs set variables', async () => {
    const variable = {ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true'}
    expect(await inWorkflow(scriptInjection, runStep('x', variable))).toEqual(['warning: true'])
    const off = {ACTIONS_ALLOW_UNSECURE_COMMANDS: 'false'}
    expect(await inWorkflow(scriptInjection, runStep('x', off))).toEqual([])
  })
})
