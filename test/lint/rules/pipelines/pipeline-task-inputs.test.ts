import {describe, expect, test} from '@jest/globals'
import {pipelineTaskInputs as rule} from '../../../../shared/lint/rules/pipelines/pipeline-task-inputs.js'
import {fixed, helps, inPipeline, inWorkflow, marked} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

/** A pipeline with one task that has these inputs, one per line. */
function withInputs(task: string, ...inputs: string[]): string {
  const lines = inputs.map(input => `      ${input}\n`).join('')
  return `trigger: [main]\nsteps:\n  - task: ${task}\n    inputs:\n${lines}`
}

const inline = ['scriptLocation: inlineScript', 'inlineScript: az group list']
const connection = 'azureSubscription: mcp'

describe('pipeline-task-inputs', () => {
  test.each([
    [
      'no connection',
      'AzureCLI@2',
      ['scriptType: bash', ...inline],
      'AzureCLI@2',
      'azureSubscription'
    ],
    [
      'an empty connection',
      'AzureCLI@2',
      ["azureSubscription: ''", 'scriptType: bash', ...inline],
      'AzureCLI@2',
      'azureSubscription'
    ],
    [
      'a script, and the place left to its default',
      'AzureCLI@2',
      [connection, 'scriptType: bash', 'inlineScript: az group list'],
      'inlineScript',
      'scriptLocation: inlineScript'
    ],
    [
      'a script, and the place is said to be a file',
      'AzureCLI@2',
      [connection, 'scriptType: bash', 'scriptLocation: scriptPath', 'inlineScript: az group list'],
      'scriptPath',
      'scriptLocation: inlineScript'
    ],
    [
      'a file, and the place is said to be the script',
      'AzureCLI@2',
      [connection, 'scriptType: bash', 'scriptLocation: INLINESCRIPT', 'scriptPath: a.sh'],
      'INLINESCRIPT',
      'inlineScript'
    ],
    [
      'neither script nor file',
      'AzureCLI@2',
      [connection, 'scriptType: bash'],
      'AzureCLI@2',
      'scriptPath'
    ],
    ['no type of script', 'AzureCLI@2', [connection, ...inline], 'AzureCLI@2', 'scriptType'],
    [
      'several',
      'AzureCLI@2',
      ['scriptType: bash', 'inlineScript: az group list'],
      'AzureCLI@2',
      'azureSubscription and scriptLocation: inlineScript'
    ],
    ['version 1, which needs no type', 'AzureCLI@1', inline, 'AzureCLI@1', 'azureSubscription'],
    [
      'version 3 for Azure, its default',
      'AzureCLI@3',
      ['scriptType: bash', ...inline],
      'AzureCLI@3',
      'azureSubscription'
    ],
    [
      'version 3 for Azure DevOps',
      'AzureCLI@3',
      ['connectionType: azureDevOps', 'scriptType: bash', ...inline],
      'azureDevOps',
      'azureDevOpsServiceConnection'
    ],
    [
      'PowerShell',
      'AzurePowerShell@5',
      ['ScriptType: InlineScript'],
      'AzurePowerShell@5',
      'azureSubscription'
    ],
    ['a vault without name', 'AzureKeyVault@2', [connection], 'AzureKeyVault@2', 'keyVaultName']
  ])('finds %s', async (_what, task, inputs, mark, lacks) => {
    const text = withInputs(task, ...inputs)
    expect(await inPipeline(rule, text)).toEqual([`warning: ${mark}`])
    const {findings} = await lintFiles({'azure-pipelines.yml': text}, {rules: [rule]})
    expect(findings[0]!.message).toBe(`${task} fails without ${lacks}`)
  })

  test('finds a task that has no inputs at all', async () => {
    const text = 'trigger: [main]\nsteps:\n  - task: AzureKeyVault@2\n'
    expect(await inPipeline(rule, text)).toEqual(['warning: AzureKeyVault@2'])
  })

  test.each([
    ['all that is needed', withInputs('AzureCLI@2', connection, 'scriptType: bash', ...inline)],
    ['a file', withInputs('AzureCLI@2', connection, 'scriptType: bash', 'scriptPath: a.sh')],
    [
      'the other name of the connection, in another case',
      withInputs('AzureCLI@2', 'ConnectedServiceNameARM: mcp', 'scriptType: bash', ...inline)
    ],
    [
      'values that the run gives',
      withInputs(
        'AzureCLI@2',
        'azureSubscription: $(connection)',
        'scriptType: bash',
        `scriptLocation: \${{ parameters.place }}`,
        `inlineScript: \${{ parameters.script }}`
      )
    ],
    [
      'an input under a condition',
      withInputs(
        'AzureCLI@2',
        `\${{ if eq(parameters.test, true) }}:`,
        '  azureSubscription: test',
        `\${{ else }}:`,
        '  azureSubscription: main',
        'scriptType: bash',
        ...inline
      )
    ],
    [
      'inputs that a loop adds',
      withInputs(
        'AzureCLI@2',
        `\${{ each pair in parameters.inputs }}:`,
        `  \${{ pair.key }}: \${{ pair.value }}`,
        'scriptType: bash'
      )
    ],
    [
      'inputs that are put in',
      withInputs('AzureCLI@2', `\${{ insert }}: \${{ parameters.inputs }}`)
    ],
    [
      'inputs that are an expression',
      `trigger: [main]\nsteps:\n  - task: AzureCLI@2\n    inputs: \${{ parameters.inputs }}\n`
    ],
    [
      'a step that is switched off',
      'trigger: [main]\nsteps:\n  - task: AzureCLI@2\n    enabled: false\n'
    ],
    ['an unknown version', withInputs('AzureCLI@9', 'scriptType: bash')],
    ['a version that an expression gives', withInputs(`AzureCLI@\${{ parameters.v }}`, 'a: b')],
    ['a task of another maker', withInputs('Acme.AzureCLI@2', 'scriptType: bash')],
    [
      'version 3 for Azure DevOps with its connection',
      withInputs(
        'AzureCLI@3',
        'connectionType: azureDevOps',
        'azureDevOpsServiceConnection: acme',
        'scriptType: bash',
        ...inline
      )
    ],
    ['a vault', withInputs('AzureKeyVault@2', connection, 'KeyVaultName: kv')],
    [
      'a connection type that the run gives',
      withInputs('AzureCLI@3', 'connectionType: $(t)', 'scriptType: bash', ...inline)
    ]
  ])('leaves alone %s', async (_what, text) => {
    expect(await inPipeline(rule, text)).toEqual([])
  })

  test('leaves workflows alone', async () => {
    const text =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: azure/cli@v2\n        with:\n          scriptType: bash\n'
    expect(await inWorkflow(rule, text)).toEqual([])
  })

  test('finds it in templates and in deployments', async () => {
    const step = '- task: AzureKeyVault@2\n'
    expect(
      await marked(rule, {
        'azure-pipelines.yml': `trigger: [main]\njobs:\n  - deployment: a\n    environment: e\n    strategy:\n      runOnce:\n        deploy:\n          steps:\n            ${step}`
      })
    ).toEqual(['warning: AzureKeyVault@2'])
    expect(
      await marked(rule, {'azure-pipelines/t.yml': `parameters: []\nsteps:\n  ${step}`})
    ).toEqual(['warning: AzureKeyVault@2'])
  })

  test('adds where the script is, and nothing where that is written', async () => {
    const lacking = withInputs(
      'AzureCLI@2',
      connection,
      'scriptType: bash',
      'inlineScript: az group list'
    )
    expect(await fixed(rule, 'azure-pipelines.yml', lacking)).toBe(
      withInputs(
        'AzureCLI@2',
        'scriptLocation: inlineScript',
        connection,
        'scriptType: bash',
        'inlineScript: az group list'
      )
    )
    const written = withInputs(
      'AzureCLI@2',
      connection,
      'scriptType: bash',
      'scriptLocation:',
      'inlineScript: a'
    )
    expect(await fixed(rule, 'azure-pipelines.yml', written)).toBe(written)
  })

  test('says what to write', async () => {
    expect(
      await helps(rule, {
        'azure-pipelines.yml': withInputs('AzureCLI@2', 'scriptType: bash', ...inline)
      })
    ).toEqual([
      'Name the service connection in this step, too: the task logs in for itself and logs out again.'
    ])
    expect(
      await helps(rule, {'azure-pipelines.yml': withInputs('AzureKeyVault@2', connection)})
    ).toEqual(['Add keyVaultName.'])
  })
})
