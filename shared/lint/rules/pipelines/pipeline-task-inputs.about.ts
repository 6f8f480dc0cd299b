import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Azure Pipelines task lacks a required input',
  why: 'A task does not see what an earlier step did: each `AzureCLI@2` logs in with the service connection that it names, and logs out again. Without `azureSubscription`, or with `inlineScript` and no `scriptLocation` (whose default is `scriptPath`), the step fails when it runs. What people then put in its place is a secret in a variable and an `az login` of their own.',
  fix: 'Give every step its `azureSubscription`, a service connection with workload identity federation, and `scriptLocation: inlineScript` beside an `inlineScript`. Inputs that a template expression gives are taken as given.',
  securitySeverity: 3,
  references: [
    'https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks/reference/azure-cli-v2',
    'https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks/reference/azure-key-vault-v2'
  ],
  bad: {
    file: 'azure-pipelines.yml',
    text: `trigger: [main]
steps:
  - task: AzureCLI@2
    inputs:
      scriptType: bash
      inlineScript: az group list
`
  },
  good: {
    file: 'azure-pipelines.yml',
    text: `trigger: [main]
steps:
  - task: AzureCLI@2
    inputs:
      azureSubscription: mcp-deployment
      scriptType: bash
      scriptLocation: inlineScript
      inlineScript: az group list
`
  }
}
