/** Which policies ask that all items of an array be wrong before they do something. */
import type {Resources} from '../../infrastructure/resource.js'
import type {Verdict} from '../verdict.js'
import {type FieldTest, fieldTests, negativeOperators} from './conditions.js'
import {type PolicyDefinition, policyDefinitions, written} from './definitions.js'

/**
 * Words of a list of what may be. Without them the test may well ask that none of the items is
 * something: `vaults/accessPolicies[*].objectId notEquals <the scanner>`.
 */
const allowList = /allow|approv|permit|trusted|accepted|whitelist|(?:^|[^a-z])only(?:[^a-z]|$)/i

/** A verdict for each test of an array by a negative operator. */
export function arrayPolicies(resources: Resources): Verdict[] {
  return policyDefinitions(resources).flatMap(definition => {
    const all = [...fieldTests(definition.condition)]
    const types = new Set(all.flatMap(({test}) => typeOf(test) ?? []))
    const tests = all.filter(
      ({test, isNegated}) =>
        !isNegated &&
        test.field.includes('[*]') &&
        negativeOperators.has(test.operator) &&
        !types.has(ownerOf(test.field))
    )
    return tests.map(({test}) => judge(definition, test))
  })
}

function judge({label, place, title, resource}: PolicyDefinition, test: FieldTest): Verdict {
  const verdict = {at: test.fieldPlace, of: place, label}
  const isAllowList = allowList.test(written(test.operand.place)) || allowList.test(title)
  if (!isAllowList || resource.exists !== 'yes') {
    return {...verdict, state: 'not-proven', because: 'may ask that no item is something'}
  }
  return {
    ...verdict,
    state: 'fail',
    because: `does nothing while one item of '${arrayOf(test.field)}' is allowed`
  }
}

/** The last part of the array's name. */
function arrayOf(field: string): string {
  return field.slice(0, field.lastIndexOf('[*]') + 3).replace(/^.*\//, '')
}

/** The type that a test asks for, in lower case. */
function typeOf(test: FieldTest): string | undefined {
  if (test.field.toLowerCase() !== 'type') return undefined
  return written(test.operand.place).toLowerCase().replace(/["']/g, '')
}

/** `streamingjobs/functions[*].type` of a `streamingjobs/functions` is its own type, and no array. */
function ownerOf(field: string): string {
  return field.slice(0, field.indexOf('[*]')).toLowerCase()
}
