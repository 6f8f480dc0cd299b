/** Which policies on the identity of a server are passed by a system-assigned one. */
import type {Resources} from '../../infrastructure/resource.js'
import type {Verdict} from '../verdict.js'
import {type Condition, type FieldTest, fieldTests, holds} from './conditions.js'
import {judges, type PolicyDefinition, policyDefinitions} from './definitions.js'

/** A verdict for each policy that looks at the kind of an identity, for MCP servers or by its claim. */
export function identityPolicies(resources: Resources): Verdict[] {
  return policyDefinitions(resources).flatMap(definition => {
    const test = identityTest(definition.condition)
    const applies = definition.isForMcp || /user[- ]?assigned/i.test(definition.claim)
    return test && applies && judges(definition) ? [judge(definition, test)] : []
  })
}

function judge({condition, label, place, resource}: PolicyDefinition, test: FieldTest): Verdict {
  const verdict = {at: test.place, of: place, label}
  const none = holds(condition, having(null))
  const system = holds(condition, having('SystemAssigned'))
  if (none === 'no') {
    return {...verdict, state: 'not-proven', because: 'is not about servers without an identity'}
  }
  if (system !== 'no') {
    return {...verdict, state: 'pass', because: 'does not let a system-assigned identity pass'}
  }
  if (resource.exists !== 'yes') {
    return {...verdict, state: 'not-proven', because: 'is not certainly deployed'}
  }
  return {...verdict, state: 'fail', because: 'accepts a system-assigned identity'}
}

/** The last test of the kind of identity: the one that says which kinds are refused. */
function identityTest(condition: Condition): FieldTest | undefined {
  const tests = [...fieldTests(condition)].filter(({test}) => isKind(test.field))
  return tests.at(-1)?.test
}

const having = (kind: string | null) => (field: string) => (isKind(field) ? kind : undefined)

function isKind(field: string): boolean {
  return /^identity\.type$/i.test(field.trim())
}
