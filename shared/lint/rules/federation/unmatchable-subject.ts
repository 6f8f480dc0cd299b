import type {FederatedSubject, PartialText} from '../../facts/facts.js'
import {literalOf} from '../../federation/admission.js'
import {githubIssuer, isKnown, issuerKind} from '../../federation/issuers.js'
import {problemAt, subjectKey, where} from '../../federation/report.js'
import type {Rule} from '../../rule.js'

/** A subject that no token of the issuer has. */
export const unmatchableSubject: Rule = {
  meta: {
    id: 'unmatchable-subject',
    summary: 'Federated subject or issuer is written so that no token ever matches',
    severity: 'warning',
    why: 'Subjects and issuers are compared letter by letter, and a wrong one is created without any error. The job then fails with AADSTS700213, and what people do next is the danger: they add a wider credential, or go back to a client secret.',
    fix: 'Put in the subject that the job really has: `mcp-gatehouse token` with `explain` prints it. Forms of GitHub: `repo:OWNER/REPO:environment:NAME`, `…:ref:refs/heads/BRANCH`, `…:ref:refs/tags/TAG`, `…:pull_request`.',
    securitySeverity: 3,
    references: [
      'https://docs.github.com/actions/reference/security/oidc',
      'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations'
    ],
    bad: {
      file: 'main.tf',
      text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:refs/heads/main"\n}\n'
    },
    good: {
      file: 'main.tf',
      text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1/app@2:ref:refs/heads/main"\n}\n'
    }
  },
  checkAll(documents, report) {
    for (const facts of documents) {
      for (const subject of facts.federatedSubjects) {
        const found = [
          ...subject.tests
            .filter(({claim, comparison}) => claim === 'sub' && comparison !== 'prefix')
            .flatMap(({values}) => values.map(value => ({value, reason: flaw(value, subject)}))),
          ...(subject.issuer && subject.provider !== 'aws'
            ? [{value: subject.issuer, reason: issuerFlaw(subject.issuer)}]
            : [])
        ]
        for (const {value, reason} of found) {
          if (!reason) continue
          report(facts, {
            ...problemAt(subject, value),
            message: `${where(subject)} never matches: ${reason}`,
            help: 'Put in what the token of the job holds, letter by letter.',
            subject: subjectKey(subject, value.text.text)
          })
        }
      }
    }
  }
}

function issuerFlaw(issuer: PartialText): string | undefined {
  return isKnown(issuer) &&
    issuer.text.text.startsWith(`${githubIssuer}/`) &&
    /\/$/.test(issuer.text.text)
    ? 'the issuer of GitHub has no slash at its end'
    : undefined
}

function flaw(value: PartialText, subject: FederatedSubject): string | undefined {
  const text = literalOf(value)
  if (/^\s|\s$/.test(text)) return 'the subject begins or ends with a blank or a line break'
  const placeholder = /<[\w -]{1,60}>/.exec(text)
  if (placeholder) return `${placeholder[0]} is a placeholder`
  if (issuerKind(subject) !== 'github') return undefined
  if (/^repo:/i.test(text) && !text.startsWith('repo:'))
    return "a subject of GitHub begins with 'repo:' in small letters"
  const match = /^repo:([^:]*)(?::(.*))?$/s.exec(text)
  if (!match) return undefined
  const [, repository = '', context] = match
  if (/[*?\ue000]/.test(repository)) return undefined
  if (context === undefined)
    return 'a subject of GitHub ends with the branch, tag, environment or pull_request'
  if (repository.split('/').length !== 2) return 'OWNER/REPO is expected after repo:'
  return contextFlaw(context)
}

function contextFlaw(context: string): string | undefined {
  if (/^(?:pull-requests?|pull_requests|pullrequest|pr)$/i.test(context))
    return "it is 'pull_request' in tokens"
  if (/^refs\//.test(context)) return "'ref:' is missing before refs/"
  if (/^ref:refs\/(?:head|tag|branch|branches)\//.test(context))
    return 'it is refs/heads/ or refs/tags/ in tokens'
  if (/^ref:(?!refs\/(?:heads|tags|pull)\/)[\w.-]/.test(context) && !/[*?\ue000]/.test(context)) {
    return "'ref:' is followed by refs/heads/ or refs/tags/ in tokens"
  }
  if (/^(?:branch|branches|tag|tags|env):/.test(context)) {
    return 'it is ref:refs/heads/…, ref:refs/tags/… or environment:… in tokens'
  }
  if (/^ref:refs\/(?:heads|tags)\/$|^environment:$/.test(context)) return 'the name is missing'
  if (/^ref:refs\/heads\/v\d+\.\d+\.\d+$/.test(context))
    return 'a version is a tag: ref:refs/tags/… in tokens'
  return undefined
}
