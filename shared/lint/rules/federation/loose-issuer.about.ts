import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Federated identity trusts an issuer that others can speak for',
  why: 'The keys that sign tokens are fetched from the address of the issuer. Over `http` anyone on the way can put in keys of their own; a host that only looks like that of GitHub belongs to somebody else; the `common` endpoint of Entra signs for every tenant there is.',
  fix: 'Use the exact `https` address of the one issuer: `https://token.actions.githubusercontent.com` for GitHub, with the name of the enterprise behind it where that is enabled; of Entra the address with the id of the tenant.',
  securitySeverity: 7,
  references: [
    'https://openid.net/specs/openid-connect-discovery-1_0.html',
    'https://docs.github.com/actions/reference/security/oidc'
  ],
  bad: {
    file: 'main.bicep',
    text: "resource fic 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {\n  name: 'ci/github'\n  properties: {\n    issuer: 'http://token.actions.githubusercontent.com'\n    subject: 'repo:acme@1/app@2:environment:production'\n    audiences: ['api://AzureADTokenExchange']\n  }\n}\n"
  },
  good: {
    file: 'main.bicep',
    text: "resource fic 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {\n  name: 'ci/github'\n  properties: {\n    issuer: 'https://token.actions.githubusercontent.com'\n    subject: 'repo:acme@1/app@2:environment:production'\n    audiences: ['api://AzureADTokenExchange']\n  }\n}\n"
  }
}
