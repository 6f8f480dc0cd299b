import type {RuleAbout} from '../../rule.js'

const definition = `resource "azurerm_policy_definition" "mcp_identity" {
  name         = "mcp-user-assigned-identity"
  display_name = "MCP servers have a user-assigned identity"
  policy_type  = "Custom"
  mode         = "Indexed"
  policy_rule = jsonencode({
    if = {
      allOf = [
        { field = "type", equals = "Microsoft.ContainerInstance/containerGroups" },
        { field = "identity.type", notContains = "UserAssigned" }
      ]
    }
    then = { effect = "Deny" }
  })
}
`

export const about: RuleAbout = {
  summary: 'Policy for MCP servers is not assigned, or only to a resource group',
  why: 'A definition is a text in a library: Azure evaluates it where it is assigned. Assigned to the resource group of the servers it says nothing of a server that is put elsewhere, and that is the server it was written for. Where the definition is passed on as an output, another repository may assign it, and the rule stays silent.',
  fix: 'Assign the policy, or an initiative that has it, to the subscription or to a management group. If another repository assigns it, ignore the finding with that reason.',
  securitySeverity: 5.3,
  references: ['https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure'],
  bad: {file: 'policy.tf', text: definition},
  good: {
    file: 'policy.tf',
    text: `${definition}
resource "azurerm_subscription_policy_assignment" "mcp_identity" {
  name                 = "mcp-user-assigned-identity"
  subscription_id      = "/subscriptions/\${var.subscription_id}"
  policy_definition_id = azurerm_policy_definition.mcp_identity.id
}
`
  }
}
