/** Policies of Conditional Access that let no person into an application. */
import {keyOf} from '../../infrastructure/named-resources.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {
  type Answer,
  allOf,
  anyItem,
  matches,
  placeOf,
  property
} from '../../infrastructure/values/three-valued.js'
import {asPartial, isNothing, type Value} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import {applications} from './applications.js'

const type = 'microsoft.graph/conditionalaccesspolicies'

/** Conditions that narrow a policy to some devices, places or risks. */
const narrowing = [
  'clientApplications',
  'devices',
  'insiderRiskLevels',
  'locations',
  'platforms',
  'servicePrincipalRiskLevels',
  'signInRiskLevels',
  'userRiskLevels'
]

/** By application the pass of the policy that certainly blocks all people there. */
export function blockingPolicies(resources: Resources): ReadonlyMap<Resource, Verdict> {
  const found = new Map<Resource, Verdict>()
  const policies = [...resources.ofType(type)].filter(
    policy => policy.exists === 'yes' && blocksPeople(policy).is === 'yes'
  )
  if (policies.length === 0) return found
  for (const {resource} of applications(resources)) {
    const policy = policies.find(({body}) => isFor(body, resource))
    if (!policy) continue
    const state = property(policy.body, 'state')
    found.set(resource, {
      state: 'pass',
      at: placeOf(state),
      of: policy.place,
      label: policy.label,
      because: `blocks all people from ${resource.label}`
    })
  }
  return found
}

function blocksPeople({body}: Resource): Answer {
  const conditions = property(body, 'conditions')
  const users = property(conditions, 'users')
  return allOf([
    matches(property(body, 'state'), text => /^enabled$/i.test(text)),
    anyItem(property(users, 'includeUsers'), text => /^all$/i.test(text)),
    anyItem(property(body, 'grantControls.builtInControls'), text => /^block$/i.test(text)),
    ofAllClients(property(conditions, 'clientAppTypes')),
    ...narrowing.map(name => isAbsent(property(conditions, name)))
  ])
}

function ofAllClients(list: Value): Answer {
  return anyItem(list, text => /^all$/i.test(text))
}

function isAbsent(value: Value): Answer {
  const isEmpty =
    isNothing(value) || (value.kind === 'list' && !value.open && value.items.length === 0)
  return {is: isEmpty ? 'yes' : 'unknown', at: [value.place]}
}

function isFor(body: Value, application: Resource): boolean {
  const listed = (name: string) =>
    itemsOf(property(body, `conditions.applications.${name}`)).map(({value}) => value)
  const names = (value: Value) => value.kind === 'reference' && keyOf(value) === keyOf(application)
  const isListed = listed('includeApplications').some(
    value => names(value) || /^all$/i.test(asPartial(value)?.text.text ?? '')
  )
  // An application that is left out, and one that may be.
  const isLeftOut = listed('excludeApplications').some(
    value => value.kind !== 'text' || names(value)
  )
  return isListed && !isLeftOut
}
