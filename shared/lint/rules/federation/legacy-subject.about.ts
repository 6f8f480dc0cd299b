import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Federated subject is written in a form that the issuer is giving up',
  why: 'Repositories that were created, renamed or transferred on GitHub since 15 July 2026 put the numbers of owner and repository into the subject: `repo:acme@123/app@456:…`. A subject with names alone no longer matches there, and elsewhere it matches anyone who takes the name once it is free. Subjects of Azure DevOps that begin with `sc://` end with their issuer on 1 July 2027.',
  fix: 'Where the repository has the new form, add a credential with it (`gh api repos/OWNER/REPO/actions/oidc/customization/sub` shows the prefix) and delete the old one. For Azure DevOps convert the service connection to the issuer of Entra.',
  securitySeverity: 2,
  references: [
    'https://docs.github.com/actions/reference/security/oidc',
    'https://learn.microsoft.com/entra/workload-id/workload-identities-github-immutable-subjects'
  ],
  bad: {
    file: 'main.tf',
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:environment:production"\n}\n'
  },
  good: {
    file: 'main.tf',
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n'
  }
}
