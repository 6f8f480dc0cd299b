resource "azurerm_user_assigned_identity" "github" {
  name                = "id-mcp-github-${var.environment}"
  location            = var.location
  resource_group_name = var.resource_group_name
}

resource "azurerm_role_assignment" "github_pulls" {
  scope                = var.registry.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.github.principal_id
}

resource "azurerm_container_group" "github" {
  name                = "aci-mcp-github-${var.environment}"
  location            = var.location
  resource_group_name = var.resource_group_name
  os_type             = "Linux"
  restart_policy      = "Always"
  ip_address_type     = "Private"
  subnet_ids          = [azurerm_subnet.servers.id]

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.github.id]
  }

  image_registry_credential {
    server = var.registry.login_server
  }

  container {
    name   = "mcp-github"
    image  = "${var.registry.login_server}/mcp-github:${var.github_server_version}"
    cpu    = 0.5
    memory = 0.5

    ports {
      port     = 3000
      protocol = "TCP"
    }

    environment_variables = {
      LOG_ENDPOINT    = var.log_endpoint
      MCP_SERVER_NAME = "github"
      ALLOWED_ORGS    = var.allowed_organizations
    }
  }

  tags = merge(var.tags, { MCPServer = "true" })
}
