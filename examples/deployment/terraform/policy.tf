# Three rules: without the third, leaving the tag out passes the first two.
resource "azurerm_policy_definition" "identity" {
  name         = "mcp-user-assigned-identity"
  display_name = "MCP container groups have a user-assigned identity"
  policy_type  = "Custom"
  mode         = "Indexed"
  metadata     = jsonencode({ category = "MCP" })
  parameters   = jsonencode({ effect = local.effect })
  policy_rule  = file("${path.module}/../azure-policy/user-assigned-identity.json")
}

resource "azurerm_policy_definition" "subnet" {
  name         = "mcp-approved-subnet"
  display_name = "MCP container groups run in an approved subnet"
  policy_type  = "Custom"
  mode         = "Indexed"
  metadata     = jsonencode({ category = "MCP" })
  parameters   = jsonencode({ effect = local.effect, approvedSubnetIds = local.approved_subnet_ids })
  policy_rule  = file("${path.module}/../azure-policy/approved-subnet.json")
}

resource "azurerm_policy_definition" "tag" {
  name         = "mcp-tag-required"
  display_name = "Container groups that look like MCP servers have the tag MCPServer"
  policy_type  = "Custom"
  mode         = "Indexed"
  metadata     = jsonencode({ category = "MCP" })
  parameters   = jsonencode({ effect = local.effect })
  policy_rule  = file("${path.module}/../azure-policy/tag-required.json")
}

locals {
  effect = {
    type          = "String"
    allowedValues = ["Audit", "Deny", "Disabled"]
    defaultValue  = "Deny"
    metadata      = { displayName = "Effect" }
  }
  approved_subnet_ids = {
    type     = "Array"
    metadata = { displayName = "Resource ids of the subnets for MCP servers" }
  }
}

resource "azurerm_policy_set_definition" "mcp" {
  name         = "mcp-governance"
  display_name = "MCP governance"
  policy_type  = "Custom"
  metadata     = jsonencode({ category = "MCP" })
  parameters   = jsonencode({ effect = local.effect, approvedSubnetIds = local.approved_subnet_ids })

  policy_definition_reference {
    policy_definition_id = azurerm_policy_definition.identity.id
    reference_id         = "identity"
    parameter_values     = jsonencode({ effect = { value = "[parameters('effect')]" } })
  }

  policy_definition_reference {
    policy_definition_id = azurerm_policy_definition.subnet.id
    reference_id         = "subnet"
    parameter_values = jsonencode({
      effect            = { value = "[parameters('effect')]" }
      approvedSubnetIds = { value = "[parameters('approvedSubnetIds')]" }
    })
  }

  policy_definition_reference {
    policy_definition_id = azurerm_policy_definition.tag.id
    reference_id         = "tag"
    parameter_values     = jsonencode({ effect = { value = "[parameters('effect')]" } })
  }
}

# On the whole subscription: a stray server stands in somebody's own resource group.
resource "azurerm_subscription_policy_assignment" "mcp" {
  name                 = "mcp-governance"
  display_name         = "MCP governance"
  subscription_id      = "/subscriptions/${var.subscription_id}"
  policy_definition_id = azurerm_policy_set_definition.mcp.id
  enforce              = true

  parameters = jsonencode({
    effect            = { value = "Deny" }
    approvedSubnetIds = { value = [azurerm_subnet.servers.id] }
  })

  non_compliance_message {
    content = "MCP servers run in the approved subnet, with a user-assigned identity and the tag MCPServer = true."
  }
}
