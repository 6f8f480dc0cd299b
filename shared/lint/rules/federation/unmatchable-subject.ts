import type {FederatedSubject, PartialText} from '../../facts/facts.js'
import {githubIssuer, issuerKind} from '../../federation/issuers.js'
import {problemAt, subjectKey, where} from '../../federation/report.js'
import {isKnown, literalOf} from '../../federation/subject-text.js'
import type {Rule} from '../../rule.js'

/** A subject that no token of the issuer has. */
export const unmatchableSubject: Rule = {
  id: 'unmatchable-subject',
  severity: 'warning',
  checkAll({subjects}, report) {
    for (const subject of subjects) {
      const found = [
        ...subject.tests
          .filter(({claim, comparison}) => claim === 'sub' && comparison !== 'prefix')
          .flatMap(({values}) => values.map(value => ({value, reason: flaw(value, subject)}))),
        ...(subject.issuer ? [{value: subject.issuer, reason: issuerFlaw(subject.issuer)}] : [])
      ]
      for (const {value, reason} of found) {
        if (!reason) continue
        const isSample = placeholderIn(value) !== undefined && sample.test(value.text.file.path)
        report({
          ...problemAt(subject, value),
          ...(isSample && {severity: 'note'}),
          message: `${where(subject)} never matches: ${reason}`,
          help: 'Use exactly what the token of the job holds.',
          subject: subjectKey(subject, value.text.text)
        })
      }
    }
  }
}

/** Files that are copied and filled in. */
const sample = /(?:^|[/._-])(?:examples?|samples?|templates?|tpl|dist)(?:[/._-]|$)/i

/** `<owner>` in place of a name. */
function placeholderIn(value: PartialText): string | undefined {
  return /<[\w -]{1,60}>/.exec(literalOf(value))?.[0]
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
  const placeholder = placeholderIn(value)
  if (placeholder) return `${placeholder} is a placeholder`
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
