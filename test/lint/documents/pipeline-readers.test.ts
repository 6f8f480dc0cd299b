import {describe, expect, test} from '@jest/globals'
import {azurePipeline} from '../../../shared/lint/documents/azure-pipeline.js'
import {templatePath} from '../../../shared/lint/documents/ci/azure-parts.js'
import {AzureReader} from '../../../shared/lint/documents/ci/azure-reader.js'
import {shellOf} from '../../../shared/lint/documents/ci/github-parts.js'
import {GitHubReader} from '../../../shared/lint/documents/ci/github-reader.js'
import type {Pipeline} from '../../../shared/lint/facts/pipeline.js'
import {parseYaml} from '../../../shared/lint/formats/yaml.js'
import {everything} from '../../../shared/lint/interests.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

function rootOf(file: SourceFile) {
  const {documents, problems} = parseYaml(MappedText.of(file))
  expect(problems).toEqual([])
  return documents[0]!
}

function workflow(text: string, path = '.github/workflows/a.yml'): Pipeline {
  const file = new SourceFile(path, text)
  return new GitHubReader(file).readWorkflow(rootOf(file))
}

function pipeline(text: string, path = 'azure-pipelines.yml'): Pipeline {
  const file = new SourceFile(path, text)
  return new AzureReader(file).read(rootOf(file))
}

/** `job: script (shell)` of each step with a script. */
function scripts({jobs}: Pipeline): string[] {
  return jobs.flatMap(job =>
    job.steps.flatMap(({script}) =>
      script ? [`${job.id}: ${script.text.text.trim()} (${script.shell})`] : []
    )
  )
}

/** `place name: text` of each expression. */
function uses({expressions, file}: Pipeline): string[] {
  return expressions.map(
    ({place, name, range}) => `${place} ${name ?? ''}: ${file.text.slice(range.start, range.end)}`
  )
}

describe('workflows', () => {
  test.each([
    ['on: push', ['push']],
    ['on: [push, pull_request]', ['push', 'pull_request']],
    ['on: {push: , workflow_call: {inputs: {}}}', ['push', 'workflow_call']],
    ['"on": push', ['push']]
  ])('triggers of %s', (on, names) => {
    expect(workflow(`${on}\njobs: {}\n`).triggers.map(({name}) => name)).toEqual(names)
  })

  test('the shell comes from the step, the job, the workflow or the runner', () => {
    const text = `on: push
defaults: {run: {shell: pwsh}}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: one
      - {run: two, shell: bash -el {0}}
  b:
    runs-on: ubuntu-latest
    defaults: {run: {shell: python}}
    steps: [{run: three}]
`
    expect(scripts(workflow(text.replace('bash -el {0}', '"bash -el {0}"')))).toEqual([
      'a: one (pwsh)',
      'a: two (bash)',
      'b: three (python)'
    ])
    const plain =
      'on: push\njobs:\n  a: {runs-on: [self-hosted, windows], steps: [{run: x}]}\n  b: {runs-on: "${{ matrix.os }}", steps: [{run: x}]}\n'
    expect(scripts(workflow(plain))).toEqual(['a: x (pwsh)', 'b: x (bash)'])
  })

  test.each([
    ['/bin/sh -e', 'sh'],
    ['C:\\tools\\bash.exe', 'bash'],
    ['python3.12', 'python'],
    ['perl {0}', 'other']
  ])('%s is %s', (value, shell) => {
    expect(shellOf(value)).toBe(shell)
  })

  test('every expression is found where it stands', () => {
    const text = `on: push
env: {A: "\${{ secrets.A }}"}
jobs:
  a:
    if: github.ref == 'x'
    runs-on: \${{ inputs.os }}
    env: {B: "\${{ secrets.B }}"}
    container: {image: "\${{ vars.IMAGE }}", credentials: {password: "\${{ secrets.C }}"}}
    services: {db: {image: x, env: {D: "\${{ secrets.D }}"}}}
    outputs: {o: "\${{ steps.s.outputs.o }}"}
    steps:
      - if: \${{ secrets.E }}
        uses: a/b@v1
        with: {f: "\${{ secrets.F }}"}
      - run: echo \${{ secrets.G }}
        env: {H: "\${{ secrets.H }}"}
  call:
    uses: ./.github/workflows/c.yml
    with: {i: "\${{ inputs.i }}"}
    secrets: {j: "\${{ secrets.J }}"}
`
    expect(uses(workflow(text)).sort()).toEqual(
      [
        'pipeline-env A: ${{ secrets.A }}',
        "condition : github.ref == 'x'",
        'other : ${{ inputs.os }}',
        'job-env B: ${{ secrets.B }}',
        'container : ${{ vars.IMAGE }}',
        'container password: ${{ secrets.C }}',
        'container-env D: ${{ secrets.D }}',
        'output o: ${{ steps.s.outputs.o }}',
        'condition : ${{ secrets.E }}',
        'input f: ${{ secrets.F }}',
        'script : ${{ secrets.G }}',
        'step-env H: ${{ secrets.H }}',
        'call-input i: ${{ inputs.i }}',
        'call-secret j: ${{ secrets.J }}'
      ].sort()
    )
  })

  test('aliases and merge keys are followed', () => {
    const text = `on: push
x-env: &env {TOKEN: "\${{ secrets.T }}"}
jobs:
  a:
    runs-on: x
    env: {<<: *env, B: c}
    steps: &steps
      - run: one
  b: {runs-on: x, env: *env, steps: *steps}
`
    const read = workflow(text)
    expect(read.jobs.map(job => job.variables.map(({name}) => name.text))).toEqual([
      ['TOKEN', 'B'],
      ['TOKEN']
    ])
    expect(scripts(read)).toEqual(['a: one (bash)', 'b: one (bash)'])
  })

  test('references are taken apart, with the version of a comment', () => {
    const text = `on: push
jobs:
  a:
    runs-on: x
    steps:
      - uses: Owner/Repo/sub/dir@0123456789012345678901234567890123456789 # v4.2.2
      - uses: "./local/action"
      - uses: docker://alpine:3
      - uses: \${{ inputs.x }}
`
    const [first, ...others] = workflow(text).jobs[0]!.steps.map(({uses}) => uses!)
    expect(first).toMatchObject({
      kind: 'repository',
      name: 'owner/repo',
      path: 'sub/dir',
      ref: '0123456789012345678901234567890123456789',
      comment: 'v4.2.2'
    })
    expect(others.map(({kind}) => kind)).toEqual(['local', 'container', 'unknown'])
  })

  test('local paths are those of the repository that the workflow lies in', () => {
    const text =
      'on: push\njobs:\n  a: {runs-on: x, steps: [{uses: ./x/y/}]}\n  b: {uses: ./.github/workflows/z.yml}\n'
    const paths = (path: string) => workflow(text, path).includes.map(include => include.path)
    expect(paths('.github/workflows/a.yml')).toEqual(['x/y', '.github/workflows/z.yml'])
    expect(paths('sub/.github/workflows/a.yml')).toEqual(['sub/x/y', 'sub/.github/workflows/z.yml'])
  })

  test('odd shapes hide nothing else', () => {
    const text =
      'on: push\njobs:\n  a: 5\n  b: {steps: {run: one}}\n  c: {steps: [text, {run: [1]}, {run: two}]}\n  d:\n'
    expect(scripts(workflow(text))).toEqual(['b: one (bash)', 'c: two (bash)'])
  })
})

describe('pipelines', () => {
  test('steps of every shape, with the shell of the pool', () => {
    const text = `trigger: [main]
pool: {vmImage: windows-latest}
steps:
  - script: one
  - bash: two
  - pwsh: three
  - powershell: four
  - task: Bash@3
    inputs: {targetType: inline, script: five}
  - task: AzureCLI@2
    inputs: {scriptType: pscore, inlineScript: six}
  - task: PowerShell@2
    inputs: {targetType: inline, pwsh: true, script: seven}
  - task: CmdLine@2
    inputs: {script: eight}
  - task: AzurePowerShell@5
    inputs: {Inline: nine}
`
    expect(scripts(pipeline(text))).toEqual([
      ': one (cmd)',
      ': two (bash)',
      ': three (pwsh)',
      ': four (powershell)',
      ': five (bash)',
      ': six (pwsh)',
      ': seven (pwsh)',
      ': eight (cmd)',
      ': nine (powershell)'
    ])
  })

  test('stages, jobs, deployment jobs with all their hooks', () => {
    const hook = (name: string) => `{steps: [{bash: ${name}}]}`
    const text = `trigger: none
stages:
  - stage: s
    jobs:
      - job: a
        steps: [{bash: one}]
      - deployment: d
        environment: prod
        strategy:
          canary:
            preDeploy: ${hook('pre')}
            deploy: ${hook('deploy')}
            routeTraffic: ${hook('route')}
            postRouteTraffic: ${hook('post')}
            on: {failure: ${hook('failed')}, success: ${hook('done')}}
`
    const read = pipeline(text)
    expect(scripts(read)).toEqual([
      'a: one (bash)',
      ...['pre', 'deploy', 'route', 'post', 'failed', 'done'].map(name => `d: ${name} (bash)`)
    ])
    expect(read.jobs[1]).toMatchObject({kind: 'deployment'})
    expect(read.jobs[1]!.environment?.text).toBe('prod')
  })

  test('what stands under conditions and loops', () => {
    const text = `trigger: none
variables:
  - \${{ if eq(1, 1) }}:
    - {name: A, value: b}
  - \${{ else }}:
    - group: G
steps:
  - \${{ if eq(parameters.x, 'y') }}:
    - bash: one
    - \${{ each i in parameters.list }}:
      - bash: two
  - bash: three
    \${{ if true }}:
      env: {X: y}
`
    const read = pipeline(text)
    expect(scripts(read)).toEqual([': one (bash)', ': two (bash)', ': three (bash)'])
    expect(read.variables.map(({name, group}) => [name.text, group ?? false])).toEqual([
      ['A', false],
      ['G', true]
    ])
  })

  test('steps and jobs that are passed to a template as parameters', () => {
    const text = `trigger: none
extends:
  template: base.yml@templates
  parameters:
    buildSteps: [{bash: one}]
    options: {jobs: [{job: j, steps: [{bash: two}]}]}
    name: x
`
    expect(scripts(pipeline(text))).toEqual([': one (bash)', 'j: two (bash)'])
  })

  test('macros, runtime and template expressions with the names they are given to', () => {
    const text = `trigger: none
variables:
  - {name: A, value: $(b)}
  - {name: C, value: "$[ variables['d'] ]"}
steps:
  - bash: echo $(e) \${{ parameters.f }}
    env: {G: $(h)}
  - task: X@1
    inputs: {i: $(j)}
`
    expect(uses(pipeline(text))).toEqual([
      'pipeline-env A: $(b)',
      "pipeline-env C: $[ variables['d'] ]",
      'step-env G: $(h)',
      'script bash: $(e)',
      'script bash: ${{ parameters.f }}',
      'input i: $(j)'
    ])
  })

  test('templates are told from pipelines', () => {
    expect(pipeline('parameters: [{name: x}]\nsteps: [{bash: y}]\n').kind).toBe('template')
    expect(pipeline('parameters: {x: y}\njobs: []\n').kind).toBe('template')
    expect(pipeline('parameters: [{name: x}]\ntrigger: none\nsteps: []\n').kind).toBe('pipeline')
    expect(pipeline('steps: []\n').kind).toBe('pipeline')
  })

  test.each([
    ['steps.yml', 'ci/azure-pipelines.yml', 'ci/steps.yml'],
    ['../a/b.yml', 'ci/x.yml', 'a/b.yml'],
    ['/a/b.yml', 'ci/x.yml', 'a/b.yml'],
    ['a.yml@self', 'x.yml', 'a.yml'],
    ['.\\a\\b.yml', 'x.yml', 'a/b.yml'],
    ['a.yml@other', 'x.yml', undefined],
    ['../../a.yml', 'x.yml', undefined],
    ['${{ parameters.t }}', 'x.yml', undefined]
  ])('the path of %s in %s', (reference, from, path) => {
    expect(templatePath(reference, from)).toBe(path)
  })

  test.each([
    ['GitLab', '.gitlab-ci.yml', 'stages: [a]\njob:\n  script:\n    - x\n'],
    ['GitLab elsewhere', 'ci/gitlab.yml', 'stages:\n  - build\njob:\n  script: [x]\n'],
    ['Drone', '.drone.yml', 'kind: pipeline\nsteps:\n- name: x\n  image: y\n'],
    [
      'CircleCI',
      '.circleci/config.yml',
      'jobs:\n  a:\n    steps:\n      - checkout\n      - run: x\n'
    ],
    ['Buildkite', '.buildkite/pipeline.yml', 'steps:\n  - command: x\n'],
    ['Concourse', 'ci/pipeline.yml', 'jobs:\n- name: a\n  plan:\n  - task: unit\n    file: x\n']
  ])('%s is not taken for it', (_, path, text) => {
    expect(azurePipeline.looksLike?.(text, path, everything)).toBe(false)
  })

  test.each([
    'steps:\n- script: x\n',
    'jobs:\n- job: a\n  steps:\n  - task: X@1\n',
    'stages:\n- template: a.yml\n',
    'trigger: none\nextends:\n  template: a.yml@x\n'
  ])('is known by %j', text => {
    expect(azurePipeline.looksLike?.(text, 'ci/build.yml', everything)).toBe(true)
  })
})
