/** Policies of Conditional Access that are to keep people out, and do not. */
import type {Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {matches, placeOf, property} from '../../infrastructure/values/three-valued.js'
import {asPartial} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import {holdsMcp} from '../workloads/mcp-names.js'
import {applications, mcpApplications} from './applications.js'

/** A verdict for each policy that has to do with the applications of MCP servers. */
export function conditionalAccess(resources: Resources): Verdict[] {
  const policies = [...resources.ofType('microsoft.graph/conditionalaccesspolicies')]
  if (policies.length === 0) return []
  const own = mcpApplications(resources)
  const keys = new Map(own.map(each => [keyOf(each.resource), each]))
  const isAlone = applications(resources).length === 0
  return policies.flatMap(({body, label, place, exists}): Verdict[] => {
    const listed = (name: string) =>
      itemsOf(property(body, `conditions.applications.${name}`)).map(({value}) => value)
    const included = listed('includeApplications')
    const isOfOwn = included.some(
      value =>
        (value.kind === 'reference' && keys.has(keyOf(value))) ||
        /^all$/i.test(asPartial(value)?.text.text ?? '')
    )
    const names = [label, asPartial(property(body, 'displayName'))?.text.text ?? '']
    const isNamed = names.some(holdsMcp)
    if (!isNamed && (isAlone || own.length === 0 || !isOfOwn)) return []
    const state = property(body, 'state')
    const verdict = {at: placeOf(state), of: place, label}
    const excluded = listed('excludeApplications').find(
      value => value.kind === 'reference' && keys.has(keyOf(value))
    )
    if (excluded?.kind === 'reference' && exists === 'yes') {
      return [
        {
          ...verdict,
          at: excluded.place,
          state: 'fail',
          because: `leaves out ${keys.get(keyOf(excluded))!.label}`
        }
      ]
    }
    const {is} = matches(state, text => /^enabled$/i.test(text), 'unknown')
    if (is === 'yes') return [{...verdict, state: 'pass', because: 'is enforced'}]
    if (is === 'unknown' || exists !== 'yes') {
      return [
        {...verdict, state: 'not-proven', because: 'whether it is enforced is not known here'}
      ]
    }
    const isReport = matches(state, text => /reporting/i.test(text)).is === 'yes'
    return [
      {
        ...verdict,
        state: 'fail',
        because: isReport ? 'reports what it would block, and blocks nothing' : 'is disabled'
      }
    ]
  })
}

function keyOf({scope, address}: {readonly scope: string; readonly address: string}): string {
  return `${scope} ${address}`
}
