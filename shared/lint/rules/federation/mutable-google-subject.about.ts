import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Google Cloud trusts a name that can be given up and taken by others',
  why: 'A GitHub account or repository that is renamed or deleted leaves its name free. The next owner of the name then fits the condition and gets a token. The number of an owner or repository is never given twice.',
  fix: "Compare `repository_owner_id` or `repository_id` as well as, or instead of, the name. `gh api repos/OWNER/REPO --jq '.id, .owner.id'` prints both numbers.",
  securitySeverity: 3,
  references: [
    'https://cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation',
    'https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines'
  ],
  bad: {
    file: 'federate.sh',
    text: 'gcloud iam workload-identity-pools providers create-oidc github --location=global \\\n  --workload-identity-pool=ci --issuer-uri="https://token.actions.githubusercontent.com" \\\n  --attribute-mapping="google.subject=assertion.sub" \\\n  --attribute-condition="assertion.repository == \'acme/app\' && assertion.ref == \'refs/heads/main\'"\n'
  },
  good: {
    file: 'federate.sh',
    text: 'gcloud iam workload-identity-pools providers create-oidc github --location=global \\\n  --workload-identity-pool=ci --issuer-uri="https://token.actions.githubusercontent.com" \\\n  --attribute-mapping="google.subject=assertion.sub" \\\n  --attribute-condition="assertion.repository_id == \'56789\' && assertion.ref == \'refs/heads/main\'"\n'
  }
}
