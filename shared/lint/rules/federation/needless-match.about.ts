import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Flexible expression matches a text that has no wildcard',
  why: 'In a flexible expression of Entra, `matches` reads `*` and `?` as wildcards and `eq` does not. With `matches`, the next person who edits the text opens the trust with one character and without noticing.',
  fix: 'Use `eq`. `mcp-gatehouse lint --fix` does it.',
  securitySeverity: 2,
  references: [
    'https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials'
  ],
  bad: {
    file: 'federate.sh',
    text: 'az ad app federated-credential create --id "$APP_ID" --parameters @- <<\'EOF\'\n{\n  "name": "ci",\n  "issuer": "https://token.actions.githubusercontent.com",\n  "audiences": ["api://AzureADTokenExchange"],\n  "claimsMatchingExpression": {\n    "value": "claims[\'sub\'] matches \'repo:acme@1234/app@56789:environment:production\'",\n    "languageVersion": 1\n  }\n}\nEOF\n'
  },
  good: {
    file: 'federate.sh',
    text: 'az ad app federated-credential create --id "$APP_ID" --parameters @- <<\'EOF\'\n{\n  "name": "ci",\n  "issuer": "https://token.actions.githubusercontent.com",\n  "audiences": ["api://AzureADTokenExchange"],\n  "claimsMatchingExpression": {\n    "value": "claims[\'sub\'] eq \'repo:acme@1234/app@56789:environment:production\'",\n    "languageVersion": 1\n  }\n}\nEOF\n'
  }
}
