import type {ClaimTest, FederatedSubject, PartialText} from '../facts/facts.js'
import {slicePartial} from '../infrastructure/values/partial-text.js'
import {
  asPartial,
  entry,
  listItems,
  options,
  type Place,
  type Value
} from '../infrastructure/values/value.js'

/** What a federated identity credential of Microsoft Entra consists of. */
export interface EntraCredential {
  readonly name: string
  readonly place: Place
  readonly issuer?: PartialText | undefined
  readonly subject?: PartialText | undefined
  /** Flexible credentials: the value of `claimsMatchingExpression`. */
  readonly expression?: PartialText | undefined
  readonly audiences: readonly PartialText[]
  readonly identity?: string | undefined
}

/** The trust that a credential stands for. */
export function entraSubject(credential: EntraCredential): FederatedSubject {
  const {name, place, issuer, subject, expression, audiences, identity} = credential
  const parsed = expression && parseExpression(expression)
  const tests: ClaimTest[] = subject
    ? [{claim: 'sub', comparison: 'exact', values: [subject]}]
    : (parsed?.tests ?? [])
  return {
    provider: 'entra',
    name,
    file: place.file,
    range: place.range,
    tests,
    audiences,
    partial: parsed ? parsed.partial : subject === undefined,
    ...(issuer && {issuer}),
    ...(expression && {expression}),
    ...(identity !== undefined && {identity})
  }
}

/**
 * Takes a flexible expression apart: `claims['sub'] matches '…' and claims['…'] eq '…'`.
 * Source: Microsoft Entra documentation, "Flexible federated identity credentials".
 */
export function parseExpression(expression: PartialText): {tests: ClaimTest[]; partial: boolean} {
  const {text} = expression.text
  const tests: ClaimTest[] = []
  // Keeps its place so that what lies between two tests can be looked at.
  const pattern =
    /claims\s{0,9}\[\s{0,9}(['"])([\w.:/-]{1,100})\1\s{0,9}\]\s{1,9}(matches|eq)\s{1,9}(?:'([^']*)'|"([^"]*)")/gi
  let position = 0
  let partial = false
  for (const match of text.matchAll(pattern)) {
    const between = text.slice(position, match.index).trim().toLowerCase()
    if (between !== (tests.length === 0 ? '' : 'and')) partial = true
    position = match.index + match[0].length
    const value = match[4] ?? match[5] ?? ''
    const start = position - 1 - value.length
    const operator = match[3]!
    const at = match.index + match[0].lastIndexOf(operator, match[0].length - value.length - 2)
    tests.push({
      claim: match[2]!.toLowerCase(),
      comparison: operator.toLowerCase() === 'eq' ? 'exact' : 'pattern',
      values: [slicePartial(expression, start, position - 1)],
      operator: expression.text.slice(at, at + operator.length)
    })
  }
  if (text.slice(position).trim() !== '') partial = true
  return {tests, partial: partial || tests.length === 0}
}

/**
 * Reads the body of a credential as Microsoft Graph, Azure Resource Manager and the command lines
 * write it: flat, or under `properties`. Gives one trust for each combination of choices that
 * matters; undefined when the value is no such body.
 */
export function entraSubjects(
  body: Value | undefined,
  name: string,
  place: Place,
  identity?: string
): FederatedSubject[] {
  return options(body).flatMap(option => {
    const properties = options(entry(option, 'properties', true))[0]
    const source = properties?.kind === 'object' ? properties : option
    const subjects = options(entry(source, 'subject', true))
    const matching = options(
      entry(source, 'claimsMatchingExpression', true) ?? entry(source, 'claims_matching_expression')
    )
    const expressions = matching.flatMap(item =>
      options(item.kind === 'object' ? entry(item, 'value', true) : item)
    )
    if (subjects.length + expressions.length === 0) return []
    // Of several issuers one that is known counts: what it may be is what it may let in.
    const issuers = options(entry(source, 'issuer', true)).flatMap(item => asPartial(item) ?? [])
    const issuer = issuers.find(({holes}) => holes.length === 0) ?? issuers[0]
    const audiences = listItems(
      entry(source, 'audiences', true) ?? entry(source, 'audience', true)
    ).flatMap(item => asPartial(item) ?? [])
    const common = {name, place, issuer, audiences, identity}
    // A null beside an expression says that there is no subject.
    return [
      ...subjects.flatMap(item => {
        const subject = asPartial(item)
        return subject ? entraSubject({...common, subject}) : []
      }),
      ...expressions.flatMap(item => {
        const expression = asPartial(item)
        return expression ? entraSubject({...common, expression}) : []
      })
    ]
  })
}

/** Bodies of credentials anywhere in a value, as modules take them: objects with an issuer. */
export function credentialsIn(value: Value, depth = 0): Value[] {
  if (depth > 5) return []
  switch (value.kind) {
    case 'list':
      return value.items.flatMap(item => credentialsIn(item, depth + 1))
    case 'choice':
      return value.options.flatMap(item => credentialsIn(item, depth + 1))
    case 'object':
      return value.entries.some(({key}) => key.text.text === 'issuer')
        ? [value]
        : value.entries.flatMap(item => credentialsIn(item.value, depth + 1))
    default:
      return []
  }
}
