import type {FederatedSubject, PartialText} from '../../facts/facts.js'
import {githubSubject} from '../../federation/admission.js'
import {issuerKind} from '../../federation/issuers.js'
import {problemAt, subjectKey, where} from '../../federation/report.js'
import type {Rule} from '../../rule.js'

/** A subject in a form that its issuer is giving up. */
export const legacySubject: Rule = {
  meta: {
    id: 'legacy-subject',
    summary: 'Federated subject is written in a form that the issuer is giving up',
    severity: 'note',
    why: 'Repositories that were created, renamed or transferred on GitHub since 15 July 2026 put the numbers of owner and repository into the subject: `repo:acme@123/app@456:…`. A subject with names alone no longer matches there, and elsewhere it matches whoever takes the name once it is free. Subjects of Azure DevOps that begin with `sc://` end with their issuer on 1 July 2027.',
    fix: 'Where the repository has the new form, add a credential with it (`gh api repos/OWNER/REPO/actions/oidc/customization/sub` shows the prefix) and delete the old one. For Azure DevOps convert the service connection to the issuer of Entra.',
    securitySeverity: 2,
    references: [
      'https://docs.github.com/actions/reference/security/oidc',
      'https://learn.microsoft.com/entra/workload-id/workload-identities-github-immutable-subjects'
    ],
    bad: {
      file: 'main.tf',
      text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:environment:production"\n}\n'
    },
    good: {
      file: 'main.tf',
      text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n'
    }
  },
  checkAll(documents, report) {
    for (const facts of documents) {
      for (const subject of facts.federatedSubjects) {
        for (const value of subject.tests.flatMap(test =>
          test.claim === 'sub' ? test.values : []
        )) {
          const reason = legacyForm(subject, value)
          if (!reason) continue
          report(facts, {
            ...problemAt(subject, value),
            message: `${where(subject)} ${reason}`,
            help: 'Add the new form where the issuer already gives it, and delete this one then.',
            subject: subjectKey(subject, value.text.text)
          })
        }
      }
    }
  }
}

function legacyForm(subject: FederatedSubject, value: PartialText): string | undefined {
  const kind = issuerKind(subject)
  if (kind === 'azure-devops') {
    return /^sc:\/\//.test(value.text.text)
      ? 'trusts the Azure DevOps issuer with sc:// subjects, which ends on 1 July 2027'
      : undefined
  }
  // GitHub Enterprise Server has no other form.
  if (kind !== 'github' || /_services\/token/.test(subject.issuer?.text.text ?? ''))
    return undefined
  if (/[*?<>]/.test(value.text.text) || value.holes.length > 0) return undefined
  const parts = githubSubject(value)
  return parts && !parts.hasIds
    ? `names ${parts.repository} without numbers: repositories of GitHub created or renamed since 15 July 2026 no longer match, and a name that is given up can be taken by others`
    : undefined
}
