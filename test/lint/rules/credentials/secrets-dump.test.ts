import {describe, expect, test} from '@jest/globals'
import {secretsDump as rule} from '../../../../shared/lint/rules/credentials/secrets-dump.js'
import {inPipeline, inWorkflow, runStep} from '../../../support/rule-findings.js'

describe('secrets-dump', () => {
  test.each([
    ['toJSON(secrets)', 'secrets'],
    ['tojson( Secrets )', 'Secrets'],
    ['secrets[matrix.name]', 'secrets[matrix.name]'],
    ["secrets[format('{0}_KEY', inputs.x)]", "secrets[format('{0}_KEY', inputs.x)]"],
    ['secrets.*', 'secrets.*'],
    ["join(secrets.*, ',')", 'secrets.*'],
    ['fromJSON(toJSON(secrets)).x', 'secrets']
  ])('%s', async (expression, mark) => {
    expect(await inWorkflow(rule, runStep('x', {X: `\${{ ${expression} }}`}))).toEqual([
      `error: ${mark}`
    ])
  })

  test.each([
    "secrets['x']",
    'toJSON(secrets.x)',
    'secrets.x',
    'toJSON(env.secrets)',
    'vars[matrix.x]',
    'toJSON(github)'
  ])('not %s', async expression => {
    expect(await inWorkflow(rule, runStep('x', {X: `\${{ ${expression} }}`}))).toEqual([])
  })

  test('Key Vault', async () => {
    const task = (inputs: string) =>
      `trigger: none\nsteps:\n  - task: AzureKeyVault@2\n    inputs: {azureSubscription: x${inputs}}\n`
    expect(await inPipeline(rule, task(', SecretsFilter: "*"'))).toEqual(['error: *'])
    expect(await inPipeline(rule, task(''))).toEqual(['error: AzureKeyVault@2'])
    expect(await inPipeline(rule, task(', secretsFilter: "a,b"'))).toEqual([])
    expect(await inPipeline(rule, task(', secretsFilter: "a", RunAsPreJob: true'))).toEqual([
      'warning: true'
    ])
  })
})

test('secrets-dump marks the star of the action for Key Vault', async () => {
  const text =
    'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: Azure/get-keyvault-secrets@v1\n        with: {keyvault: kv, secrets: "*"}\n'
  expect(await inWorkflow(rule, text)).toEqual(['error: *'])
  expect(await inWorkflow(rule, text.replace('"*"', 'a'))).toEqual([])
})
