import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP server shares its identity with another workload',
  why: 'A server that is tricked or broken into acts with the rights of its identity. Where several workloads run with one identity, each has the rights that any of them needs: the server for documents can read the tickets, and the log of Azure does not say which of them it was. An identity that may only pull images is left alone.',
  fix: 'Declare one user-assigned identity for each server, and give each the roles that this server needs.',
  securitySeverity: 7.1,
  references: [
    'https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations'
  ],
  bad: {
    file: 'main.tf',
    text: `resource "azurerm_user_assigned_identity" "docs" {
  name                = "id-mcp-docs"
  location            = "westeurope"
  resource_group_name = "rg-mcp"
}

resource "azurerm_container_app" "docs" {
  name                         = "ca-mcp-docs"
  container_app_environment_id = var.environment_id
  resource_group_name          = "rg-mcp"
  revision_mode                = "Single"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.docs.id]
  }

  template {
    container {
      name   = "mcp-docs"
      image  = "acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_container_app" "tickets" {
  name                         = "ca-mcp-tickets"
  container_app_environment_id = var.environment_id
  resource_group_name          = "rg-mcp"
  revision_mode                = "Single"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.docs.id]
  }

  template {
    container {
      name   = "mcp-tickets"
      image  = "acme.azurecr.io/mcp-tickets@sha256:2222222222222222222222222222222222222222222222222222222222222222"
      cpu    = 0.25
      memory = "0.5Gi"
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

resource "azurerm_user_assigned_identity" "tickets" {
  name                = "id-mcp-tickets"
  location            = "westeurope"
  resource_group_name = "rg-mcp"
}

resource "azurerm_container_app" "docs" {
  name                         = "ca-mcp-docs"
  container_app_environment_id = var.environment_id
  resource_group_name          = "rg-mcp"
  revision_mode                = "Single"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.docs.id]
  }

  template {
    container {
      name   = "mcp-docs"
      image  = "acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_container_app" "tickets" {
  name                         = "ca-mcp-tickets"
  container_app_environment_id = var.environment_id
  resource_group_name          = "rg-mcp"
  revision_mode                = "Single"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.tickets.id]
  }

  template {
    container {
      name   = "mcp-tickets"
      image  = "acme.azurecr.io/mcp-tickets@sha256:2222222222222222222222222222222222222222222222222222222222222222"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}
`
  }
}
