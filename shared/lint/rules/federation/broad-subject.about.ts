import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Federated subject takes in more branches or tags than it needs',
  why: 'A subject that names the beginning of a branch or tag lets in every branch or tag that somebody gives such a name, and a tag can be moved to any commit. What runs there has not passed the review that an environment with reviewers demands.',
  fix: 'Name one environment with reviewers: `repo:acme/app:environment:production`. Where a branch or tag is what you need, name it in full, and protect it with a rule set.',
  securitySeverity: 6,
  references: [
    'https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments',
    'https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials'
  ],
  bad: {
    file: 'federate.sh',
    text: 'az ad app federated-credential create --id "$APP_ID" --parameters @- <<\'EOF\'\n{\n  "name": "ci",\n  "issuer": "https://token.actions.githubusercontent.com",\n  "audiences": ["api://AzureADTokenExchange"],\n  "claimsMatchingExpression": {\n    "value": "claims[\'sub\'] matches \'repo:acme@1234/app@56789:ref:refs/heads/release/*\'",\n    "languageVersion": 1\n  }\n}\nEOF\n'
  },
  good: {
    file: 'federate.sh',
    text: 'az ad app federated-credential create --id "$APP_ID" --parameters @- <<\'EOF\'\n{\n  "name": "ci",\n  "issuer": "https://token.actions.githubusercontent.com",\n  "audiences": ["api://AzureADTokenExchange"],\n  "claimsMatchingExpression": {\n    "value": "claims[\'sub\'] eq \'repo:acme@1234/app@56789:environment:production\'",\n    "languageVersion": 1\n  }\n}\nEOF\n'
  }
}
