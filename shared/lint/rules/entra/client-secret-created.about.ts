import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Code creates a client secret for an application',
  why: 'A client secret is a password: it is in the Terraform state, in the output of the command and in the secret store of the CI system, and anyone who reads one of them can act as the application from anywhere. Pipelines, clusters and everything that runs in Azure can prove who they are without one.',
  fix: 'Use a managed identity, or a federated credential that trusts the pipeline or the cluster. Remove the secret, and the copies of it.',
  securitySeverity: 6.5,
  references: [
    'https://learn.microsoft.com/entra/workload-id/workload-identity-federation',
    'https://learn.microsoft.com/entra/identity-platform/howto-create-service-principal-portal'
  ],
  bad: {
    file: 'entra.tf',
    text: 'resource "azuread_application_password" "ci" {\n  application_id = azuread_application.ci.id\n}\n\nresource "azuread_application" "ci" {\n  display_name = "ci"\n}\n'
  },
  good: {
    file: 'entra.tf',
    text: 'resource "azuread_application_federated_identity_credential" "ci" {\n  application_id = azuread_application.ci.id\n  display_name   = "production"\n  audiences      = ["api://AzureADTokenExchange"]\n  issuer         = "https://token.actions.githubusercontent.com"\n  subject        = "repo:acme@1001/tools@2002:environment:production"\n}\n\nresource "azuread_application" "ci" {\n  display_name = "ci"\n}\n'
  }
}
