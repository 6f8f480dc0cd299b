import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Federated subject is wider or weaker than it needs to be',
  why: 'A branch that a bot writes, any branch or tag whose name begins with a word, or a branch beside an environment of the same identity: each lets in workflows that have not passed the review which the narrow credential beside it demands. An identity is as strong as its weakest credential.',
  fix: 'One identity for each level of trust: production behind an environment with reviewers, everything else with another identity and fewer rights. Compare with `eq` where there is nothing to match, and with the number of an owner or repository where the issuer gives one: names can be given up and taken by others.',
  securitySeverity: 6,
  references: [
    'https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments',
    'https://cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation'
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
