import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Federated subject or issuer is written so that no token ever matches',
  why: 'Subjects and issuers are compared exactly, and a wrong one is created without any error. The job then fails with AADSTS700213, and what people do next is the danger: they add a wider credential, or go back to a client secret.',
  fix: 'Put in the subject that the job really has: `mcp-gatehouse token` with `explain` prints it. Forms of GitHub: `repo:OWNER/REPO:environment:NAME`, `…:ref:refs/heads/BRANCH`, `…:ref:refs/tags/TAG`, `…:pull_request`.',
  securitySeverity: 3,
  references: [
    'https://docs.github.com/actions/reference/security/oidc',
    'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations'
  ],
  bad: {
    file: 'main.tf',
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:refs/heads/main"\n}\n'
  },
  good: {
    file: 'main.tf',
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1/app@2:ref:refs/heads/main"\n}\n'
  }
}
