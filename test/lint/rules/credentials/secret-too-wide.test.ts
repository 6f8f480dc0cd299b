import {describe, expect, test} from '@jest/globals'
import {secretTooWide as rule} from '../../../../shared/lint/rules/credentials/secret-too-wide.js'
import {inPipeline, inWorkflow, related, scriptStep} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

const env = 'env:\n  KEY: ${{ secrets.KEY }}\n'

function jobs(...list: (readonly string[])[]): string {
  const body = list.map(
    (steps, i) =>
      `  j${i}:\n    runs-on: x\n    steps:\n${steps.map(step => `      - ${step}\n`).join('')}`
  )
  return `jobs:\n${body.join('')}`
}

/** A job with the secret in its environment. */
function job(...steps: string[]): string {
  return `on: push\n${jobs(steps).replace('    steps', '    env: {KEY: "${{ secrets.KEY }}"}\n    steps')}`
}

describe('secret-too-wide', () => {
  const whole = 'KEY: ${{ secrets.KEY }}'
  const ofJob = 'KEY: "${{ secrets.KEY }}"'

  test.each([
    ['one step of several', `on: push\n${env}${jobs(['run: a', 'run: b $KEY'])}`, whole],
    [
      'one job of several',
      `on: push\n${env}${jobs(['run: a', 'run: b'], ['run: c $KEY', 'run: d ${KEY}'])}`,
      whole
    ],
    [
      'no step that can be seen, in several jobs',
      `on: push\n${env}${jobs(['run: a'], ['run: b'])}`,
      whole
    ],
    ['one step of a job', job('run: a', 'run: b "$KEY"'), ofJob],
    ['a strange action that gets it too', job('uses: a/b@v1', 'run: c $KEY', 'run: d $KEY'), ofJob]
  ])('%s', async (_, text, mark) => {
    expect(await inWorkflow(rule, text)).toEqual([`warning: ${mark}`])
  })

  test.each([
    ['a job with one step', job('run: a $KEY')],
    ['steps that all read it', job('run: a $KEY', 'run: b $KEY')],
    ['tools that read it without a word', job('uses: actions/checkout@v4', 'run: terraform plan')],
    [
      'the token of the job',
      `on: push\nenv: {T: "\${{ secrets.GITHUB_TOKEN }}"}\n${jobs(['run: a', 'run: b $T'])}`
    ],
    [
      'whether it is there',
      `on: push\nenv: {T: "\${{ secrets.KEY != '' }}"}\n${jobs(['run: a', 'run: b $T'])}`
    ],
    [
      'the env of a step',
      `on: push\n${jobs(['run: a', 'run: b\n        env: {K: "${{ secrets.K }}"}'])}`
    ]
  ])('not %s', async (_, text) => {
    expect(await inWorkflow(rule, text)).toEqual([])
  })

  test.each([
    ['the token of the job', 'SYSTEM_ACCESSTOKEN: $(System.AccessToken)'],
    ['a secret', '- {name: X, value: $(apiKey)}']
  ])('a copy of %s among the variables of a pipeline', async (_, entry) => {
    const top = `variables:\n  ${entry}\n`
    expect(await inPipeline(rule, scriptStep('x', {}, {top}))).toEqual([
      `warning: ${entry.replace(/^- /, '')}`
    ])
  })

  test('of a job', async () => {
    const text =
      'trigger: none\njobs:\n  - job: a\n    variables: {T: $(System.AccessToken)}\n    steps: [{bash: x}]\n'
    expect(await inPipeline(rule, text)).toEqual(['warning: T: $(System.AccessToken)'])
  })

  test.each([
    ['the env of a step', scriptStep('x', {SYSTEM_ACCESSTOKEN: '$(System.AccessToken)'})],
    [
      'a plain variable',
      scriptStep('x', {}, {top: 'variables: {A: $(Build.BuildId), B: $(tokenUrl)}\n'})
    ],
    ['a group', scriptStep('x', {}, {top: 'variables:\n  - group: secrets\n'})]
  ])('not %s', async (_, text) => {
    expect(await inPipeline(rule, text)).toEqual([])
  })
})

test('a message repeats no credential that stands in a name', async () => {
  const token = `ghp_${'aB3dE5fG7h'.repeat(4).slice(0, 36)}`
  const text = job(`name: deploy with ${token}\n        run: a $KEY`, 'run: b').replaceAll(
    'j0',
    `j-${token}`
  )
  const {findings} = await lintFiles({'.github/workflows/a.yml': text})
  expect(findings.map(({ruleId}) => ruleId)).toContain('secret-too-wide')
  for (let i = 0; i + 12 <= token.length; i++) {
    expect(JSON.stringify(findings)).not.toContain(token.slice(i, i + 12))
  }
})

test('secret-too-wide shows the steps that read it', async () => {
  const text = job('{name: plain, run: a}', '{name: reads it, run: b $KEY}')
  expect(await related(rule, {'.github/workflows/a.yml': text})).toEqual(['read here: reads it'])
})

test('a step that only asks whether a secret is set does not read it', async () => {
  const steps = ['run: if [ -z "$KEY" ]; then exit 1; fi', 'run: mvn verify']
  expect(await inWorkflow(rule, job(...steps))).toEqual([])
})

describe('a note for what opens nothing', () => {
  const text = (name: string, secret: string) =>
    `on: push\n${jobs(['uses: a/b@v1', 'run: c'])}`.replace(
      '    steps',
      `    env: {${name}: "\${{ secrets.${secret} }}"}\n    steps`
    )

  test.each([
    ['by the name of its variable', 'ARM_SUBSCRIPTION_ID', 'SP_ACME_SUB', 'note'],
    ['by its own name', 'TF_CLI_ARGS_init', 'STORAGE_NAME', 'note'],
    [
      'and not where the variable is a secret by its name',
      'DB_PASSWORD',
      'STORAGE_NAME',
      'warning'
    ],
    ['and not where the secret is one by its name', 'ARM_SUBSCRIPTION_ID', 'ARM_TOKEN', 'warning']
  ])('%s', async (_, name, secret, severity) => {
    expect(await inWorkflow(rule, text(name, secret))).toEqual([
      `${severity}: ${name}: "\${{ secrets.${secret} }}"`
    ])
  })
})
