/** Whether a policy takes over what is set around its API. */
import type {Repository} from '../../facts/repository.js'
import type {Place} from '../../infrastructure/values/value.js'
import {sectionNames} from './document.js'
import {type GatewayVerdict, onceEach, type PolicyFacts} from './facts.js'

/** One verdict a policy: sections without `<base />` have one cause. */
export function withoutBase(repository: Repository): GatewayVerdict[] {
  return onceEach(repository, judge)
}

function judge(facts: PolicyFacts): GatewayVerdict[] {
  const {document} = facts.policy
  const {file} = document.text
  const lacking = sectionNames.filter(
    section => !facts.hasBase(section) && !replacesBase(facts, section)
  )
  const first = lacking.map(name => document.sections.get(name)).find(section => section)
  const at: Place = {file, range: (first ?? document.root).nameRange}
  if (lacking.length === 0) return [facts.verdict('pass', at, 'every section has <base />')]
  if (lacking.every(section => facts.isOpen(section))) {
    return [facts.verdict('not-proven', at, 'an included fragment is not in the repository')]
  }
  const where =
    lacking.length > 1
      ? `in ${lacking.slice(0, -1).join(', ')} and ${lacking.at(-1)}`
      : `in ${lacking[0]}`
  const others = lacking
    .flatMap(name => document.sections.get(name) ?? [])
    .filter(section => section !== first)
  return [
    facts.verdict(
      'fail',
      at,
      `has no <base /> ${where}: policies of wider scopes do not apply there`,
      {
        ...(others.length > 0 && {
          related: others.map(({name, nameRange}) => ({
            message: `${name} without <base />`,
            at: {file, range: nameRange}
          }))
        })
      }
    )
  ]
}

/** A backend section that forwards by itself; a section that only answers. */
function replacesBase(facts: PolicyFacts, section: (typeof sectionNames)[number]): boolean {
  const statements = facts.policy.statements.filter(statement => statement.section === section)
  if (section === 'backend') return statements.some(({name}) => name === 'forward-request')
  return statements.length > 0 && statements.every(({name}) => name === 'return-response')
}
