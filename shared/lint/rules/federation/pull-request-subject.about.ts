import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Federated identity trusts workflows of pull requests',
  why: 'A workflow that a pull request starts runs the code of the pull request, before anybody has reviewed it: build scripts, tests, the workflow file itself. With this subject all of that gets a token. Anyone who can push a branch to the repository, or take over one account that can, becomes the identity. It is an error where a workflow of this repository does log in so.',
  fix: 'Give pull requests an identity of their own that can read at most what a plan needs, or none. Everything that writes belongs behind an environment with reviewers: `repo:acme/app:environment:production`.',
  securitySeverity: 7.5,
  references: [
    'https://docs.github.com/actions/reference/security/oidc',
    'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust'
  ],
  bad: {
    file: 'main.tf',
    text: 'resource "azurerm_federated_identity_credential" "plan" {\n  name                      = "plan"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:pull_request"\n}\n'
  },
  good: {
    file: 'main.tf',
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n'
  }
}
