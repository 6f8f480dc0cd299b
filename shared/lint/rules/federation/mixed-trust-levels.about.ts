import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'One federated identity trusts subjects of different strength',
  why: 'An identity is as strong as the weakest of its credentials. Reviewers of the production environment protect nothing when a branch, a pull request or the development environment gets a token of the same identity.',
  fix: 'Use one identity for each level of trust: production behind an environment with reviewers, and everything else with another identity and fewer rights.',
  securitySeverity: 6,
  references: [
    'https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments',
    'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations'
  ],
  bad: {
    file: 'main.tf',
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n\nresource "azurerm_federated_identity_credential" "main" {\n  name                      = "main"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:ref:refs/heads/main"\n}\n'
  },
  good: {
    file: 'main.tf',
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n\nresource "azurerm_federated_identity_credential" "main" {\n  name                      = "main"\n  user_assigned_identity_id = azurerm_user_assigned_identity.build.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:ref:refs/heads/main"\n}\n'
  }
}
