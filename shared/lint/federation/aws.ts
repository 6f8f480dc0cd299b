import type {ClaimTest, FederatedSubject, PartialText} from '../facts/facts.js'
import {slicePartial} from '../infrastructure/values/partial-text.js'
import {
  asPartial,
  entry,
  listItems,
  options,
  type Place,
  plainText,
  type Value
} from '../infrastructure/values/value.js'

/**
 * The trusts in web identities that a trust policy of AWS gives: one for each statement that allows
 * `sts:AssumeRoleWithWebIdentity`.
 * Source: AWS IAM User Guide, "Create a role for OpenID Connect federation".
 */
export function awsSubjects(
  policy: Value | undefined,
  name: string,
  place: Place,
  identity?: string
): FederatedSubject[] {
  return options(policy).flatMap(document =>
    listItems(entry(document, 'Statement', true)).flatMap(statement =>
      statementSubjects(statement, name, place, identity)
    )
  )
}

function statementSubjects(
  statement: Value,
  name: string,
  place: Place,
  identity: string | undefined
): FederatedSubject[] {
  if (statement.kind !== 'object') return []
  const effect = plainText(entry(statement, 'Effect', true))
  if (effect !== undefined && effect.toLowerCase() !== 'allow') return []
  const actions = listItems(entry(statement, 'Action', true)).map(action => plainText(action))
  if (!actions.some(action => /^sts:AssumeRoleWithWebIdentity$/i.test(action ?? ''))) {
    return []
  }
  const principal = options(entry(statement, 'Principal', true))[0]
  const federated = listItems(entry(principal, 'Federated', true)).flatMap(
    item => asPartial(item) ?? []
  )
  const condition = entry(statement, 'Condition', true)
  // The statement may come from a file or a computed text: it is shown where it is written.
  const shown = statement.place.range.end > statement.place.range.start ? statement.place : place
  return (condition ? alternatives(condition) : [undefined]).map(form => {
    const {tests, issuer, partial} = conditionTests(form)
    const provider = issuer ?? federated.find(item => /\.|\/\//.test(item.text.text))
    return {
      provider: 'aws',
      name,
      file: shown.file,
      range: shown.range,
      tests,
      audiences: [],
      partial,
      ...(provider && {issuer: provider}),
      ...(identity !== undefined && {identity})
    }
  })
}

const mostAlternatives = 8

/** The forms that a value may have, for each outcome of the conditions in it. */
function alternatives(value: Value): Value[] {
  switch (value.kind) {
    case 'choice':
      return value.options.flatMap(alternatives).slice(0, mostAlternatives)
    case 'object': {
      let forms: (typeof value)[] = [{...value, entries: []}]
      for (const {key, value: inner} of value.entries) {
        const options = alternatives(inner)
        forms = forms
          .flatMap(form =>
            options.map(option => ({...form, entries: [...form.entries, {key, value: option}]}))
          )
          .slice(0, mostAlternatives)
      }
      return forms
    }
    default:
      return [value]
  }
}

function conditionTests(condition: Value | undefined): {
  tests: ClaimTest[]
  issuer: PartialText | undefined
  partial: boolean
} {
  const tests: ClaimTest[] = []
  let issuer: PartialText | undefined
  if (condition === undefined) return {tests, issuer, partial: false}
  if (condition.kind !== 'object') return {tests, issuer, partial: true}
  let partial = false
  for (const {key: operator, value: keys} of condition.entries) {
    const comparison = comparisonOf(operator.text.text)
    if (operator.holes.length > 0 || keys.kind !== 'object') partial = true
    if (!comparison || keys.kind !== 'object') continue
    for (const {key, value} of keys.entries) {
      const claim = claimOf(key)
      if (!claim) {
        partial = true
        continue
      }
      issuer ??= claim.issuer
      tests.push({
        claim: claim.name,
        comparison: comparison.kind,
        values: listItems(value).flatMap(item => asPartial(item) ?? []),
        ...(comparison.optional && {optional: comparison.optional}),
        operator: operator.text
      })
    }
  }
  return {tests, issuer, partial}
}

/** The claim of a condition key: what stands after its last colon. */
function claimOf(key: PartialText): {name: string; issuer: PartialText} | undefined {
  const {text} = key.text
  const hole = key.holes.at(-1)
  const colon = text.lastIndexOf(':')
  if (colon < 0 || (hole && hole.end > colon)) return undefined
  return {name: text.slice(colon + 1).toLowerCase(), issuer: slicePartial(key, 0, colon)}
}

/** What an operator compares and how; undefined for those that do not narrow by a claim's text. */
function comparisonOf(
  operator: string
): {kind: 'exact' | 'pattern'; optional?: NonNullable<ClaimTest['optional']>} | undefined {
  const match =
    /^(?:(ForAllValues|ForAnyValue):)?(StringEquals|StringEqualsIgnoreCase|StringLike|ArnLike|ArnEquals)(IfExists)?$/i.exec(
      operator
    )
  if (!match) return undefined
  const kind = /like/i.test(match[2]!) ? 'pattern' : 'exact'
  const optional = match[3]
    ? 'if-exists'
    : /^ForAllValues$/i.test(match[1] ?? '')
      ? 'for-all-values'
      : undefined
  return {kind, ...(optional && {optional})}
}
