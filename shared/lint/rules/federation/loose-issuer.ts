import {isKnown} from '../../federation/issuers.js'
import {problemAt, subjectKey, where} from '../../federation/report.js'
import type {Rule} from '../../rule.js'

/** An issuer that more than one party can speak for. */
export const looseIssuer: Rule = {
  meta: {
    id: 'loose-issuer',
    summary: 'Federated identity trusts an issuer that others can speak for',
    severity: 'warning',
    why: 'The keys that sign tokens are fetched from the address of the issuer. Over `http` anyone on the way can put in keys of their own; a host that only looks like that of GitHub belongs to somebody else; the `common` endpoint of Entra signs for every tenant there is.',
    fix: 'Use the exact `https` address of the one issuer: `https://token.actions.githubusercontent.com` for GitHub, with the name of the enterprise behind it where that is switched on; of Entra the address with the id of the tenant.',
    securitySeverity: 7,
    references: [
      'https://openid.net/specs/openid-connect-discovery-1_0.html',
      'https://docs.github.com/actions/reference/security/oidc'
    ],
    bad: {
      file: 'main.bicep',
      text: "resource fic 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {\n  name: 'ci/github'\n  properties: {\n    issuer: 'http://token.actions.githubusercontent.com'\n    subject: 'repo:acme@1/app@2:environment:production'\n    audiences: ['api://AzureADTokenExchange']\n  }\n}\n"
    },
    good: {
      file: 'main.bicep',
      text: "resource fic 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {\n  name: 'ci/github'\n  properties: {\n    issuer: 'https://token.actions.githubusercontent.com'\n    subject: 'repo:acme@1/app@2:environment:production'\n    audiences: ['api://AzureADTokenExchange']\n  }\n}\n"
    }
  },
  checkAll(documents, report) {
    for (const facts of documents) {
      for (const subject of facts.federatedSubjects) {
        // AWS names providers without a scheme; their address is that of the provider.
        if (subject.provider === 'aws' || !isKnown(subject.issuer)) continue
        const reason = looseness(subject.issuer.text.text)
        if (!reason) continue
        report(facts, {
          ...problemAt(subject, subject.issuer),
          message: `${where(subject)} trusts '${subject.issuer.text.text}', ${reason}`,
          help: 'Use the exact https address of the one issuer.',
          subject: subjectKey(subject, subject.issuer.text.text)
        })
      }
    }
  }
}

function looseness(issuer: string): string | undefined {
  if (/^http:\/\//i.test(issuer))
    return 'whose keys come over http: anyone on the way can put in their own'
  const host = /^https:\/\/([^/:?#]+)/i.exec(issuer)?.[1]?.toLowerCase()
  if (host === undefined) return undefined
  if (
    host.includes('token.actions.githubusercontent.com') &&
    host !== 'token.actions.githubusercontent.com'
  ) {
    return 'which is not the host of GitHub'
  }
  if (/^(?:login\.microsoftonline\.com|sts\.windows\.net)$/.test(host)) {
    return /^https:\/\/[^/]+\/(?:common|organizations|consumers)(?:\/|$)/i.test(issuer)
      ? 'which signs for every tenant'
      : undefined
  }
  return undefined
}
