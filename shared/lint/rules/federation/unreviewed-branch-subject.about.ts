import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Federated identity trusts a branch that is pushed before any review',
  why: 'A bot writes its branches with code that nobody has read yet, and a feature branch holds what its author pushed a minute ago. A workflow on such a branch runs that code, and with this subject it gets a token.',
  fix: 'Trust a protected branch, or better an environment with reviewers: `repo:acme/app:environment:production`. Give a bot that needs access an identity of its own that can only read.',
  securitySeverity: 6,
  references: [
    'https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments',
    'https://docs.github.com/actions/reference/security/oidc'
  ],
  bad: {
    file: 'main.tf',
    text: 'resource "azurerm_federated_identity_credential" "bot" {\n  name                      = "bot"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:ref:refs/heads/renovate/all"\n}\n'
  },
  good: {
    file: 'main.tf',
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n'
  }
}
