import {problemAt, subjectKey, where} from '../../federation/report.js'
import {isKnown} from '../../federation/subject-text.js'
import type {Rule} from '../../rule.js'

/** An issuer that more than one party can speak for. */
export const looseIssuer: Rule = {
  id: 'loose-issuer',
  severity: 'warning',
  checkAll({subjects}, report) {
    for (const subject of subjects) {
      // AWS names providers without a scheme; their address is that of the provider.
      if (subject.provider === 'aws' || !isKnown(subject.issuer)) continue
      const reason = looseness(subject.issuer.text.text)
      if (!reason) continue
      report({
        ...problemAt(subject, subject.issuer),
        message: `${where(subject)} trusts '${subject.issuer.text.text}', ${reason}`,
        help: 'Use the exact https address of the one issuer.',
        subject: subjectKey(subject, subject.issuer.text.text)
      })
    }
  }
}

function looseness(issuer: string): string | undefined {
  if (/^http:\/\//i.test(issuer))
    return 'whose keys are fetched over http: anyone on the network path can replace them'
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
