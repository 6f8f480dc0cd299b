import type {RuleAbout} from '../../rule.js'

const array = 'Microsoft.ContainerInstance/containerGroups/subnetIds[*]'

const definition = (test: string) =>
  `{
  "properties": {
    "displayName": "Container groups run in approved subnets only",
    "mode": "Indexed",
    "parameters": {"approvedSubnetIds": {"type": "Array"}},
    "policyRule": {
      "if": {
        "allOf": [
          {"field": "type", "equals": "Microsoft.ContainerInstance/containerGroups"},
          ${test}
        ]
      },
      "then": {"effect": "Deny"}
    }
  }
}
`

const test = `{"field": "${array}.id", "notIn": "[parameters('approvedSubnetIds')]"}`

export const about: RuleAbout = {
  summary: 'Policy fires only when every item of an array is outside the allowed list',
  why: 'A test of a field with `[*]` holds when *every* item passes it. With an operator such as `notIn` the policy fires only where all items are outside of the list: one item that is allowed beside any number that are not, and nothing is denied. Tests under `not`, `count` and `where` are right, and so is one that asks whether none of the items is something; the rule speaks only where the list or the name of the policy says that it is about what is allowed.',
  fix: 'Count what is not allowed: `count` over the array, the test in `where`, and `greater: 0`. An array without items is counted as 0, so say what it means in a test of its own.',
  securitySeverity: 5.9,
  references: [
    'https://learn.microsoft.com/azure/governance/policy/how-to/author-policies-for-arrays'
  ],
  bad: {file: 'policies/subnets.json', text: definition(test)},
  good: {
    file: 'policies/subnets.json',
    text: definition(`{"count": {"field": "${array}", "where": ${test}}, "greater": 0}`)
  }
}
