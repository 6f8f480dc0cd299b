import type {FederatedSubject} from '../../facts/facts.js'
import {type Admission, admissionsOf, type Opening} from '../../federation/admission.js'
import {problemAt, rights, subjectKey, where} from '../../federation/report.js'
import type {Rule} from '../../rule.js'

const wide: ReadonlySet<Opening> = new Set([
  'anyone',
  'owner-prefix',
  'owner',
  'repository-prefix',
  'repository',
  'branches',
  'tags',
  'environments',
  'environment-prefix'
])

/** A trust whose condition on the subject leaves the repository, or its branches, open. */
export const wildcardSubject: Rule = {
  meta: {
    id: 'wildcard-subject',
    summary: 'Federated identity trusts more workflows than one branch or environment',
    severity: 'error',
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
  },
  checkAll(documents, report) {
    for (const facts of documents) {
      for (const subject of facts.federatedSubjects) {
        for (const admission of admissionsOf(subject)) {
          if (!wide.has(admission.opening)) continue
          report(facts, {
            ...problemAt(subject, admission.value),
            message: `${where(subject)} lets in ${admission.who}${rights(subject)}`,
            help: helpFor(subject, admission),
            subject: subjectKey(subject, admission.opening)
          })
        }
      }
    }
  }
}

function helpFor(subject: FederatedSubject, admission: Admission): string {
  switch (subject.provider) {
    case 'entra':
      return "Compare with `eq` one whole subject, such as 'repo:OWNER/REPO:environment:production'."
    case 'aws':
      return admission.value
        ? "Use StringEquals with one whole subject, such as 'repo:OWNER/REPO:environment:production'."
        : "Add StringEquals on the provider's `:sub` with one whole subject, such as 'repo:OWNER/REPO:environment:production'."
    case 'gcp':
      return "Set attribute_condition to one repository and ref, such as assertion.sub == 'repo:OWNER/REPO:environment:production'."
  }
}
