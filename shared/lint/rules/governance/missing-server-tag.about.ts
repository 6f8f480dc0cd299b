import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP server lacks the tag that policies identify it by',
  why: 'Azure Policy knows a container group by its tags: a policy that asks MCP servers for a private subnet or an identity looks at those that carry `MCPServer`. One without the tag is under no policy at all, and is missing in every list of servers. Container groups are looked at always, other hosts where the repository tags one of them.',
  fix: 'Write the tag `MCPServer` with the value `true`, and deny groups without it by a policy that looks at the image. Tags that a variable brings are never reported.',
  securitySeverity: 3.1,
  references: ['https://learn.microsoft.com/azure/governance/policy/tutorials/govern-tags'],
  bad: {
    file: 'main.tf',
    text: `resource "azurerm_user_assigned_identity" "docs" {
  name                = "id-mcp-docs"
  location            = "westeurope"
  resource_group_name = "rg-mcp"
}

resource "azurerm_container_group" "docs" {
  name                = "aci-mcp-docs"
  location            = "westeurope"
  resource_group_name = "rg-mcp"
  os_type             = "Linux"
  ip_address_type     = "Private"
  subnet_ids          = [var.subnet_id]

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.docs.id]
  }

  container {
    name   = "mcp-docs"
    image  = "acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111"
    cpu    = 0.5
    memory = 0.5

    ports {
      port     = 8443
      protocol = "TCP"
    }
  }
}
`
  },
  good: {
    file: 'main.tf',
    text: `resource "azurerm_user_assigned_identity" "docs" {
  name                = "id-mcp-docs"
  location            = "westeurope"
  resource_group_name = "rg-mcp"
}

resource "azurerm_container_group" "docs" {
  name                = "aci-mcp-docs"
  location            = "westeurope"
  resource_group_name = "rg-mcp"
  os_type             = "Linux"
  ip_address_type     = "Private"
  subnet_ids          = [var.subnet_id]

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.docs.id]
  }

  container {
    name   = "mcp-docs"
    image  = "acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111"
    cpu    = 0.5
    memory = 0.5

    ports {
      port     = 8443
      protocol = "TCP"
    }
  }

  tags = {
    MCPServer = "true"
  }
}
`
  }
}
