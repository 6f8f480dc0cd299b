import type {Facts, FederatedSubject} from '../facts.js'
import {admissionsOf} from '../federation/admission.js'
import {problemAt, subjectKey, where} from '../federation/report.js'
import {inputOf} from '../pipelines/inputs.js'
import type {Job} from '../pipelines/pipeline.js'
import type {Rule} from './rule.js'

/** A trust in workflows that pull requests start. */
export const pullRequestSubject: Rule = {
  meta: {
    id: 'pull-request-subject',
    summary: 'Federated identity trusts workflows of pull requests',
    severity: 'warning',
    why: 'A workflow that a pull request starts runs the code of the pull request, before anybody has reviewed it: build scripts, tests, the workflow file itself. With this subject all of that gets a token. Whoever can push a branch to the repository, or take over one account that can, becomes the identity. It is an error where a workflow of this repository does log in so.',
    fix: 'Give pull requests an identity of their own that can read at most what a plan needs, or none. Everything that writes belongs behind an environment with reviewers: `repo:acme/app:environment:production`.',
    securitySeverity: 7.5,
    references: [
      'https://docs.github.com/actions/reference/security/oidc',
      'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust'
    ],
    bad: {
      file: 'main.tf',
      text: 'resource "azurerm_federated_identity_credential" "plan" {\n  name                      = "plan"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:pull_request"\n}\n'
    },
    good: {
      file: 'main.tf',
      text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n'
    }
  },
  checkAll(documents, report) {
    for (const facts of documents) {
      for (const subject of facts.federatedSubjects) {
        for (const admission of admissionsOf(subject)) {
          if (admission.opening !== 'pull-request') continue
          const use = logInOnPullRequest(documents, subject.provider)
          const at = problemAt(subject, admission.value)
          report(facts, {
            ...at,
            ...(use && {
              severity: 'error',
              related: [
                ...(at.related ?? []),
                {
                  message: `job '${use.id}' logs in on pull requests`,
                  file: use.pipeline.file,
                  range: use.idRange
                }
              ]
            }),
            message: `${where(subject)} lets in ${admission.who}${use ? `; job '${use.id}' of ${use.pipeline.file.path} does log in so` : ''}`,
            help: 'Use an identity of its own for pull requests that can only read, or an environment with reviewers.',
            subject: subjectKey(subject, 'pull_request')
          })
        }
      }
    }
  }
}

const logIns: Readonly<Record<FederatedSubject['provider'], readonly [string, string]>> = {
  entra: ['azure/login', 'client-id'],
  aws: ['aws-actions/configure-aws-credentials', 'role-to-assume'],
  gcp: ['google-github-actions/auth', 'workload_identity_provider']
}

/** A job of a workflow that runs on pull requests, outside of an environment, and logs in. */
function logInOnPullRequest(
  documents: readonly Facts[],
  provider: FederatedSubject['provider']
): Job | undefined {
  const [action, input] = logIns[provider]
  for (const {pipeline} of documents) {
    if (pipeline?.system !== 'github') continue
    if (!pipeline.triggers.some(({name}) => name === 'pull_request')) continue
    for (const job of pipeline.jobs) {
      // A job in an environment has the environment as its subject.
      if (job.environment || leavesOutPullRequests(job.condition?.text)) continue
      const logsIn = job.steps.some(
        step =>
          step.uses?.name === action &&
          inputOf(step, input) !== undefined &&
          !leavesOutPullRequests(step.condition?.text)
      )
      if (logsIn) return job
    }
  }
  return undefined
}

function leavesOutPullRequests(condition: string | undefined): boolean {
  if (condition === undefined || !/event_name|github\.ref\b/.test(condition)) return false
  return !/event_name\s*==\s*'pull_request'/.test(condition)
}
