import type {RuleAbout} from '../../rule.js'

const credential = (argument: string) =>
  `terraform {\n  required_providers {\n    azurerm = {\n      source  = "hashicorp/azurerm"\n      version = "~> 5.0"\n    }\n  }\n}\n\nresource "azurerm_federated_identity_credential" "deploy" {\n  name     = "deploy"\n  ${argument} = azurerm_user_assigned_identity.deploy.id\n  audience = ["api://AzureADTokenExchange"]\n  issuer   = "https://token.actions.githubusercontent.com"\n  subject  = "repo:acme@1001/tools@2002:environment:production"\n}\n\nresource "azurerm_user_assigned_identity" "deploy" {\n  name                = "id-deploy"\n  resource_group_name = "rg-mcp"\n  location            = "westeurope"\n}\n`

export const about: RuleAbout = {
  summary: 'Argument was removed in the version of azurerm that is used',
  why: 'A control that does not apply protects nothing. An example that was written for an older provider fails at the first plan, and is then often taken out instead of corrected. The version is that of `.terraform.lock.hcl`, or the lower bound of the constraint; where neither says which version is used, nothing is reported.',
  fix: 'Write the argument that takes its place, as the upgrade guide of the provider says.',
  securitySeverity: 2.1,
  references: [
    'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/5.0-upgrade-guide',
    'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/4.0-upgrade-guide'
  ],
  bad: {file: 'identity.tf', text: credential('parent_id')},
  good: {file: 'identity.tf', text: credential('user_assigned_identity_id')}
}
