import type {RuleAbout} from '../../rule.js'

const files = (mode: string) => `targetScope = 'subscription'

resource identity 'Microsoft.Authorization/policyDefinitions@2025-03-01' = {
  name: 'mcp-user-assigned-identity'
  properties: {
    displayName: 'MCP servers must have a user-assigned identity'
    mode: 'Indexed'
    policyRule: {
      if: {
        allOf: [
          { field: 'type', equals: 'Microsoft.ContainerInstance/containerGroups' }
          { field: 'identity.type', notContains: 'UserAssigned' }
        ]
      }
      then: { effect: 'Deny' }
    }
  }
}

resource assignment 'Microsoft.Authorization/policyAssignments@2025-03-01' = {
  name: 'mcp-identity'
  properties: {
    policyDefinitionId: identity.id
    enforcementMode: '${mode}'
  }
}
`

export const about: RuleAbout = {
  summary: 'Policy for MCP servers claims to deny and only reports',
  why: 'An assignment with `DoNotEnforce`, or a definition with the effect `Audit` or `Disabled`, lets every deployment through. That is right while a policy is tried out. Left so, the name of the policy says that servers without an identity are refused, and they are not. An effect that is a parameter is judged by what the assignment gives it; what is not known is not reported.',
  fix: 'Set `enforcementMode` to `Default` (Terraform: `enforce = true`) and the effect to `Deny` once what the policy reports has been put right. A policy that is meant to audit says so in its name.',
  securitySeverity: 5.3,
  references: [
    'https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure',
    'https://learn.microsoft.com/azure/governance/policy/concepts/effect-basics'
  ],
  bad: {file: 'policy.bicep', text: files('DoNotEnforce')},
  good: {file: 'policy.bicep', text: files('Default')}
}
