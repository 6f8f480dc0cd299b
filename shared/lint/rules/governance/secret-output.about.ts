import type {RuleAbout} from '../../rule.js'

const storage = `resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {\n  name: 'stmcp'\n}\n\n`

export const about: RuleAbout = {
  summary: 'Key or password is exposed by an output',
  why: 'Outputs of a deployment stand in its history, where everyone who may read the resource group can see them, for as long as the history is kept. Outputs of Terraform are printed into the log of the pipeline unless they are marked. A key that stands there works from anywhere, and the copy goes unnoticed.',
  fix: 'Expose the id or the endpoint, and let the reader use an identity with a role. If a key has to be passed on, write it to Key Vault in the same deployment, or mark the output `sensitive = true` (Terraform), `@secure()` (Bicep), `securestring` (ARM).',
  securitySeverity: 6.5,
  references: [
    'https://learn.microsoft.com/azure/azure-resource-manager/bicep/linter-rule-outputs-should-not-contain-secrets',
    'https://developer.hashicorp.com/terraform/language/values/outputs'
  ],
  bad: {
    file: 'storage.bicep',
    text: `${storage}output storageKey string = storage.listKeys().keys[0].value\n`
  },
  good: {file: 'storage.bicep', text: `${storage}output storageId string = storage.id\n`}
}
