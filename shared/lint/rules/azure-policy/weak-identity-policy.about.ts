import type {RuleAbout} from '../../rule.js'

const definition = (test: string) =>
  `{
  "properties": {
    "displayName": "MCP servers have an identity",
    "mode": "Indexed",
    "policyRule": {
      "if": {
        "allOf": [
          {"field": "type", "equals": "Microsoft.ContainerInstance/containerGroups"},
          {
            "anyOf": [
              {"field": "identity.type", "exists": "false"},
              ${test}
            ]
          }
        ]
      },
      "then": {"effect": "Deny"}
    }
  }
}
`

export const about: RuleAbout = {
  summary: 'Policy on the identity of MCP servers accepts a system-assigned one',
  why: 'A system-assigned identity is a new principal each time the server is made again: roles are granted after the start by hand or too widely, they cannot be reviewed beforehand, and a registry in a network cannot be read with it. A test for `None` lets it pass. The rule evaluates the whole condition for a server with a system-assigned identity, and reports the policies that never fire for it: those for MCP servers, and those that claim to demand a user-assigned one.',
  fix: 'Refuse what does not contain `UserAssigned`. Do not test for equality: a server may have both kinds, `SystemAssigned, UserAssigned`.',
  securitySeverity: 4.3,
  references: [
    'https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations',
    'https://learn.microsoft.com/azure/container-instances/using-azure-container-registry-mi'
  ],
  bad: {
    file: 'policies/identity.json',
    text: definition('{"field": "identity.type", "equals": "None"}')
  },
  good: {
    file: 'policies/identity.json',
    text: definition('{"field": "identity.type", "notContains": "UserAssigned"}')
  }
}
