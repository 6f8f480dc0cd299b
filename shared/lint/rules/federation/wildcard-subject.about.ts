import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Federated identity trusts more workflows than one branch or environment',
  why: 'A federated identity has no secret: the subject of the token is all that decides who becomes it. With a wildcard in a flexible expression of Entra, in `StringLike` of AWS, or in a condition of Google Cloud, or without any condition on the subject, a workflow that nobody has reviewed gets a token: on a branch that was pushed a minute ago, in a new repository, or in a repository of somebody else.',
  fix: 'Name the one repository and the one environment (better) or branch: `repo:acme/app:environment:production`, compared with `eq` in Entra, with `StringEquals` in AWS, with `==` in Google Cloud. Give the environment reviewers and a rule on branches. For many repositories, make the condition on `job_workflow_ref` of one reviewed workflow, with its ref, together with the owner. One identity for each purpose is cheaper than one wide identity.',
  securitySeverity: 9,
  references: [
    'https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials',
    'https://docs.github.com/actions/reference/security/oidc',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
    'https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines'
  ],
  bad: {
    file: 'federate.sh',
    text: [
      'az ad app federated-credential create --id "$APP_ID" --parameters @- <<\'EOF\'',
      '{',
      '  "name": "ci",',
      '  "issuer": "https://token.actions.githubusercontent.com",',
      '  "audiences": ["api://AzureADTokenExchange"],',
      '  "claimsMatchingExpression": {',
      '    "value": "claims[\'sub\'] matches \'repo:acme/*\'",',
      '    "languageVersion": 1',
      '  }',
      '}',
      'EOF',
      ''
    ].join('\n')
  },
  good: {
    file: 'federate.sh',
    text: [
      'az ad app federated-credential create --id "$APP_ID" --parameters @- <<\'EOF\'',
      '{',
      '  "name": "ci",',
      '  "issuer": "https://token.actions.githubusercontent.com",',
      '  "audiences": ["api://AzureADTokenExchange"],',
      '  "subject": "repo:acme@1234/app@56789:environment:production"',
      '}',
      'EOF',
      ''
    ].join('\n')
  }
}
