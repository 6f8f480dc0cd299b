import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Wildcard in a federated subject that is compared exactly and never matches',
  why: 'The `subject` of an Entra federated credential, values of AWS `StringEquals` and `==` in Google Cloud compare exactly. A star is a star: creation succeeds, and no token ever matches. It shows what somebody wanted, and when it does not work, people widen something else until it does: the role, the audience, or the expression.',
  fix: 'Delete the credential, or put the one subject into it that the job has: `repo:acme/app:environment:production`. The step `mcp-gatehouse token` with `explain` prints the subject of a job.',
  securitySeverity: 4,
  references: [
    'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html'
  ],
  bad: {
    file: 'federate.sh',
    text: 'az identity federated-credential create --identity-name ci --resource-group rg --name any-branch \\\n  --issuer https://token.actions.githubusercontent.com \\\n  --subject "repo:acme/app:ref:refs/heads/*" --audiences api://AzureADTokenExchange\n'
  },
  good: {
    file: 'federate.sh',
    text: 'az identity federated-credential create --identity-name ci --resource-group rg --name production \\\n  --issuer https://token.actions.githubusercontent.com \\\n  --subject "repo:acme@1234/app@56789:environment:production" --audiences api://AzureADTokenExchange\n'
  }
}
