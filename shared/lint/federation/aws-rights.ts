import {entry, plainText, type Value} from '../infrastructure/values/value.js'

/** AWS's own policy that allows everything, in each partition. */
const administratorPolicy = /^arn:aws[a-z-]{0,20}:iam::aws:policy\/AdministratorAccess$/

/**
 * `AdministratorAccess`, when one of the addresses of managed policies is AWS's own of that name. The
 * partition may be unknown: `arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess`.
 */
export function managedRights(policies: Value | undefined): string | undefined {
  const isAdministrator = certainItems(policies).some(item => {
    const address = item.kind === 'text' ? item.text : undefined
    if (!address) return false
    const [hole, ...more] = address.holes
    const {text} = address.text
    if (!hole) return administratorPolicy.test(text)
    const partition = more.length === 0 && hole.start === 'arn:'.length
    return (
      partition &&
      administratorPolicy.test(`${text.slice(0, hole.start)}aws${text.slice(hole.end)}`)
    )
  })
  return isAdministrator ? 'AdministratorAccess' : undefined
}

/** `*:*`, when a policy allows all actions on all resources without a condition. */
export function policyRights(policy: Value | undefined): string | undefined {
  const everything = (statement: Value, key: string, all: RegExp): boolean =>
    certainItems(entry(statement, key, true)).some(item => all.test(plainText(item) ?? ''))
  const isAdministrator = certainItems(entry(policy, 'Statement', true)).some(
    statement =>
      plainText(entry(statement, 'Effect', true)) === 'Allow' &&
      everything(statement, 'Action', /^\*(?::\*)?$/) &&
      everything(statement, 'Resource', /^\*$/) &&
      entry(statement, 'Condition', true) === undefined
  )
  return isAdministrator ? '*:*' : undefined
}

/** The items of a list, or the one value; a value that depends on what is not known is none of them. */
export function certainItems(value: Value | undefined): readonly Value[] {
  if (!value) return []
  return value.kind === 'list' ? value.items : [value]
}
