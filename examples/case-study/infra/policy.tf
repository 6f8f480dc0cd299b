resource "azurerm_policy_definition" "managed_identity" {
  name         = "mcp-managed-identity"
  policy_type  = "Custom"
  mode         = "All"
  display_name = "MCP servers use a managed identity"

  policy_rule = jsonencode({
    if = {
      allOf = [
        { field = "type", equals = "Microsoft.ContainerInstance/containerGroups" },
        { field = "tags.MCPServer", exists = "true" },
        {
          anyOf = [
            { field = "identity.type", exists = "false" },
            { field = "identity.type", equals = "None" },
          ]
        },
      ]
    }
    then = { effect = "Deny" }
  })
}

resource "azurerm_policy_definition" "approved_subnet" {
  name         = "mcp-approved-subnet"
  policy_type  = "Custom"
  mode         = "All"
  display_name = "MCP servers run in an approved subnet"

  policy_rule = jsonencode({
    if = {
      allOf = [
        { field = "type", equals = "Microsoft.ContainerInstance/containerGroups" },
        { field = "tags.MCPServer", exists = "true" },
        {
          field = "Microsoft.ContainerInstance/containerGroups/subnetIds[*].id"
          notIn = var.approved_subnet_ids
        },
      ]
    }
    then = { effect = "Deny" }
  })
}
