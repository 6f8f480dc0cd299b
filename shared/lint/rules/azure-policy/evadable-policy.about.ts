import type {RuleAbout} from '../../rule.js'

const definition = (tag: string) =>
  `{
  "properties": {
    "displayName": "MCP servers have a user-assigned identity",
    "mode": "Indexed",
    "policyRule": {
      "if": {
        "allOf": [
          {"field": "type", "equals": "Microsoft.ContainerInstance/containerGroups"},
${tag}          {"field": "identity.type", "notContains": "UserAssigned"}
        ]
      },
      "then": {"effect": "Deny"}
    }
  }
}
`

export const about: RuleAbout = {
  summary: 'Policy for MCP servers can be evaded by leaving out a tag',
  why: 'A policy that looks only at resources with a tag says nothing of those without it. A server that is set up beside the approved ones need not carry the tag; those who set it meant to comply anyway. The rule knows a policy for MCP servers by its name or text, and stays silent where another policy here demands the tag.',
  fix: 'Add a policy that demands the tag of everything that looks like an MCP server: by its name, its image or the name of a container. Or leave the tag out of the condition, and let the assignment say where the policy holds.',
  securitySeverity: 7.1,
  references: [
    'https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule',
    'https://learn.microsoft.com/azure/governance/policy/tutorials/govern-tags'
  ],
  bad: {
    file: 'policies/identity.json',
    text: definition('          {"field": "tags[\'MCPServer\']", "exists": "true"},\n')
  },
  good: {file: 'policies/identity.json', text: definition('')}
}
