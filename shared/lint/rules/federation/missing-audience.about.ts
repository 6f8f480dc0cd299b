import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Federated identity takes tokens that were made for somebody else',
  why: 'The audience of a token says for whom it was made. A job that sends its token to another service gives that service whatever the token opens: without a test of `aud`, or with one that also holds when the claim is missing (`ForAllValues:`, `…IfExists`), that is this identity too.',
  fix: 'Test the audience with a plain `StringEquals` on the `:aud` key of the provider, such as `sts.amazonaws.com`. In Google Cloud leave `allowed_audiences` empty: the default is the name of the provider itself. In Entra use `api://AzureADTokenExchange` and request the token for it alone.',
  securitySeverity: 6.8,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html',
    'https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines'
  ],
  bad: {
    file: 'main.tf',
    text: 'data "aws_iam_policy_document" "ci" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    principals {\n      type        = "Federated"\n      identifiers = ["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"]\n    }\n    condition {\n      test     = "StringEquals"\n      variable = "token.actions.githubusercontent.com:sub"\n      values   = ["repo:acme/app:environment:production"]\n    }\n  }\n}\n'
  },
  good: {
    file: 'main.tf',
    text: 'data "aws_iam_policy_document" "ci" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    principals {\n      type        = "Federated"\n      identifiers = ["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"]\n    }\n    condition {\n      test     = "StringEquals"\n      variable = "token.actions.githubusercontent.com:aud"\n      values   = ["sts.amazonaws.com"]\n    }\n    condition {\n      test     = "StringEquals"\n      variable = "token.actions.githubusercontent.com:sub"\n      values   = ["repo:acme@1234/app@56789:environment:production"]\n    }\n  }\n}\n'
  }
}
