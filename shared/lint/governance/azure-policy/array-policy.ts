/** Which policies ask that all items of an array be wrong before they do something. */
import type {Resources} from '../../infrastructure/resource.js'
import type {Verdict} from '../verdict.js'
import {type Condition, type FieldTest, fieldTests, negativeOperators} from './conditions.js'
import {type PolicyDefinition, policyDefinitions, written} from './definitions.js'

/**
 * Words of a list of what may be. Without them the test may well ask that none of the items is
 * something: `vaults/accessPolicies[*].objectId notEquals <the scanner>`.
 */
const allowList = /allow|approv|permit|trusted|accepted|whitelist|(?:^|[^a-z])only(?:[^a-z]|$)/i

/** A verdict for each test of an array by a negative operator. */
export function arrayPolicies(resources: Resources): Verdict[] {
  return policyDefinitions(resources).flatMap(definition => {
    const tests = [...fieldTests(definition.condition)].filter(
      ({test, isNegated}) =>
        !isNegated &&
        test.field.includes('[*]') &&
        negativeOperators.has(test.operator) &&
        !isOfItsOwnType(test.field, definition.condition)
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

/** `streamingjobs/functions[*].type` of a `streamingjobs/functions` is its own type, and no array. */
function isOfItsOwnType(field: string, condition: Condition): boolean {
  const owner = field.slice(0, field.indexOf('[*]')).toLowerCase()
  for (const {test} of fieldTests(condition)) {
    if (test.field.toLowerCase() !== 'type') continue
    if (written(test.operand.place).toLowerCase().replace(/["']/g, '') === owner) return true
  }
  return false
}
