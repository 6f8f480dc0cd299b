import {arrayPolicies} from '../../governance/azure-policy/array-policy.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A list of what is allowed that is held against an array all at once. */
export const policyAllOfArray: Rule = {
  id: 'policy-all-of-array',
  severity: 'warning',
  confidence: 'medium',
  checkAll({resources}, report) {
    reportFailures(arrayPolicies(resources), report, () => ({
      help: 'Count the items that are not allowed: {"count": {"field": "…[*]", "where": <this test>}, "greater": 0}, and say apart what an empty array means.'
    }))
  }
}
