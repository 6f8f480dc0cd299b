import {describe, expect, test} from '@jest/globals'
import {secretOnCommandLine} from '../../../shared/lint/rules/credentials/secret-on-command-line.js'
import {storedCredential} from '../../../shared/lint/rules/credentials/stored-credential.js'
import {debugLoggingEnabled} from '../../../shared/lint/rules/pipelines/debug-logging-enabled.js'
import {inPipeline, marked} from '../../support/rule-findings.js'

// Put together here, so that no text of this repository looks like a stored key.
const token = `ghp_${'aZ3kQ9pL1xT7mB4nR8sW2cY6uJ0hF5gDvKeX'}`

describe('templates of Azure Pipelines', () => {
  test.each([
    [
      'a list',
      `variables:\n- name: system.debug\n  value: true\n- name: token\n  value: ${token}\n`
    ],
    [
      'a map beside parameters',
      `parameters:\n- name: a\nvariables:\n  system.debug: true\n  token: ${token}\n`
    ]
  ])('variables in a file of their own, as %s', async (_, text) => {
    expect((await marked(debugLoggingEnabled, {'templates/vars.yml': text})).length).toBe(1)
    expect(await marked(storedCredential, {'templates/vars.yml': text})).toEqual([
      `error: ${token}`
    ])
  })

  test.each(['variables:\n  A: b\njob:\n  script: x\n', 'variables:\n  A: b\n'])(
    'not a file of another system: %s',
    async text => {
      expect(await marked(debugLoggingEnabled, {'other.yml': text})).toEqual([])
    }
  )

  const step = '- bash: node run.js --token "$(ACCESS_TOKEN)"\n'

  test.each([
    ['stages', `- stage: b\n      jobs:\n      - job: a\n        steps:\n        ${step}`],
    ['jobs', `- job: a\n      steps:\n      ${step}`],
    ['steps', step]
  ])('%s that are passed to a template, behind a parameter or a template', async (name, rest) => {
    for (const first of ['${{ parameters.pre }}', 'template: first.yml']) {
      const text = `trigger: none\nextends:\n  template: v1/Official.yml@tpl\n  parameters:\n    ${name}:\n    - ${first}\n    ${rest}`
      expect(await inPipeline(secretOnCommandLine, text)).toEqual(['warning: "$(ACCESS_TOKEN)"'])
    }
  })
})

describe('arguments of tasks', () => {
  const task = (name: string, inputs: string) =>
    `trigger: none\nsteps:\n- task: ${name}\n  inputs: {${inputs}}\n`

  test.each([
    [
      'PowerShell@2',
      'filePath: x.ps1, arguments: -Token $(System.AccessToken)',
      '$(System.AccessToken)'
    ],
    [
      'AzureCLI@2',
      `azureSubscription: s, scriptType: ps, scriptLocation: scriptPath, scriptPath: x.ps1, arguments: "-Key '$(MyAppPassword)'"`,
      '$(MyAppPassword)'
    ],
    ['AzurePowerShell@5', 'ScriptPath: x.ps1, ScriptArguments: -Key $(apiKey)', '$(apiKey)'],
    ['DotNetCoreCLI@2', 'command: build, arguments: /p:Token=$(apiToken)', '$(apiToken)']
  ])('of %s', async (name, inputs, expected) => {
    expect(await inPipeline(secretOnCommandLine, task(name, inputs))).toEqual([
      `warning: ${expected}`
    ])
  })

  test.each([
    ['DotNetCoreCLI@2', 'command: build, arguments: -c $(BuildConfiguration)'],
    ['PowerShell@2', 'filePath: x.ps1, arguments: -File $(keyFile)'],
    ['PowerShell@2', 'filePath: $(apiToken)']
  ])('not of %s with %s', async (name, inputs) => {
    expect(await inPipeline(secretOnCommandLine, task(name, inputs))).toEqual([])
  })

  test('a property of a build, in bash and in a batch file', async () => {
    const script = 'build.cmd /p:DropAccessToken=$(System.AccessToken)'
    const text = (pool: string) =>
      `trigger: none\npool: {vmImage: ${pool}}\nsteps:\n- script: ${script}\n`
    expect(await inPipeline(secretOnCommandLine, text('ubuntu-latest'))).toEqual([
      'warning: /p:DropAccessToken=$(System.AccessToken)'
    ])
    expect(await inPipeline(secretOnCommandLine, text('windows-latest'))).toEqual([
      'warning: $(System.AccessToken)'
    ])
  })
})
