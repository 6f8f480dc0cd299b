import type {ClaimTest, FederatedSubject} from '../../facts/facts.js'
import {issuerKind} from '../../federation/issuers.js'
import {problemAt, subjectKey, where} from '../../federation/report.js'
import {isKnown} from '../../federation/subject-text.js'
import type {LocatedProblem, Rule} from '../../rule.js'
import type {MappedText} from '../../source.js'

/** Audiences for the token exchange in the clouds of Microsoft. */
const entraAudience = /^api:\/\/AzureADTokenExchange(?:USGov|China|ussec|usnat)?$/i

/** A trust that does not insist on tokens that were made for it. */
export const missingAudience: Rule = {
  id: 'missing-audience',
  severity: 'error',
  checkAll({subjects}, report) {
    for (const subject of subjects) {
      if (subject.provider === 'aws') ofAws(subject, report)
      else otherAudiences(subject, report)
    }
  }
}

function ofAws(subject: FederatedSubject, report: (problem: LocatedProblem) => void): void {
  for (const test of subject.tests) {
    // Every token names its issuer, and the provider is one of it alone.
    if (test.optional && test.operator && test.claim !== 'iss')
      report(optionalTest(subject, test, test.operator))
  }
  const kind = issuerKind(subject)
  // Other issuers, such as Cognito and Google, have client ids of their own as audience.
  if (subject.partial || kind === 'other' || kind === 'circleci') return
  if (subject.tests.some(({claim}) => claim === 'aud')) return
  report({
    ...problemAt(subject, undefined),
    ...(kind === 'kubernetes' && {severity: 'note'}),
    message: `${where(subject)} takes tokens for any audience of the provider: there is no condition on aud`,
    help: "Add StringEquals on the provider's `:aud`, such as sts.amazonaws.com.",
    subject: subjectKey(subject, 'no aud')
  })
}

function optionalTest(
  subject: FederatedSubject,
  {claim, optional}: ClaimTest,
  operator: MappedText
): LocatedProblem {
  const {text, file} = operator
  const range = operator.range()
  const plain = text.replace(/^ForAllValues:/i, '').replace(/IfExists$/i, '')
  // Only what stands in the file as it is read can be changed in it.
  const isWritten = file.text.slice(range.start, range.end) === text
  return {
    file,
    range,
    message: `${where(subject)} tests ${claim} with ${text}, which also holds for a token without that claim`,
    help: `Use ${plain}.`,
    subject: subjectKey(subject, `${claim} ${optional}`),
    ...(isWritten && {
      fix: {description: `use ${plain}`, edits: [{...range, newText: plain}]}
    })
  }
}

/** Entra and Google: audiences under which tokens are made for others. */
function otherAudiences(
  subject: FederatedSubject,
  report: (problem: LocatedProblem) => void
): void {
  for (const audience of subject.audiences) {
    if (!isKnown(audience)) continue
    const {text} = audience.text
    const entra = subject.provider === 'entra'
    const shared =
      /^(?:https?:\/\/github\.com\/|sts\.amazonaws\.com$|api:\/\/AzureADTokenExchange)/i.test(text)
    if (entra ? entraAudience.test(text) : !shared) continue
    report({
      ...problemAt(subject, audience),
      severity: entra ? 'note' : 'warning',
      message: entra
        ? `${where(subject)} takes tokens for '${text}', which is not the audience of Entra's token exchange`
        : `${where(subject)} takes tokens for '${text}', which jobs get for other services`,
      help: entra
        ? 'Use api://AzureADTokenExchange (of the cloud that the tenant is in).'
        : 'Leave allowed_audiences empty: the default is the name of the provider.',
      subject: subjectKey(subject, text)
    })
  }
}
