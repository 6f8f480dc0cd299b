# One identity for each server: an attacker who takes over one has the rights of that one only.
resource "azurerm_user_assigned_identity" "server" {
  for_each            = var.servers
  name                = "id-mcp-${each.key}-${var.environment}"
  location            = azurerm_resource_group.mcp.location
  resource_group_name = azurerm_resource_group.mcp.name
  tags                = var.tags
}

resource "azurerm_role_assignment" "server_pulls_images" {
  for_each             = var.servers
  scope                = var.registry.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.server[each.key].principal_id
  principal_type       = "ServicePrincipal"
}

# Its own certificate, and no other secret of the vault.
resource "azurerm_role_assignment" "server_reads_certificate" {
  for_each             = var.servers
  scope                = "${var.certificate_vault_id}/secrets/mcp-${each.key}"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.server[each.key].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_container_group" "server" {
  for_each            = var.servers
  name                = "aci-mcp-${each.key}-${var.environment}"
  location            = azurerm_resource_group.mcp.location
  resource_group_name = azurerm_resource_group.mcp.name
  os_type             = "Linux"
  restart_policy      = "Always"
  ip_address_type     = "Private"
  subnet_ids          = [azurerm_subnet.servers.id]

  # The policies of policy.tf hold groups with this tag to their rules, and deny MCP servers without it.
  tags = merge(var.tags, { MCPServer = "true" })

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.server[each.key].id]
  }

  image_registry_credential {
    server                    = var.registry.login_server
    user_assigned_identity_id = azurerm_user_assigned_identity.server[each.key].id
  }

  exposed_port {
    port     = local.tls_port
    protocol = "TCP"
  }

  # Listens on the group's loopback, as its settings say.
  container {
    name   = "mcp-${each.key}"
    image  = "${var.registry.login_server}/${each.value.image}"
    cpu    = each.value.cpu
    memory = each.value.memory

    environment_variables = merge(each.value.settings, {
      MCP_SERVER_NAME = each.key
      HOST            = "127.0.0.1"
      PORT            = "3000"
    })
  }

  container {
    name   = "tls-proxy"
    image  = "${var.registry.login_server}/${var.tls_proxy_image}"
    cpu    = 0.25
    memory = 0.25

    ports {
      port     = local.tls_port
      protocol = "TCP"
    }

    # No secrets: the proxy fetches the certificate from the vault with the group's identity.
    environment_variables = {
      CERTIFICATE_VAULT  = element(split("/", var.certificate_vault_id), 8)
      CERTIFICATE_NAME   = "mcp-${each.key}"
      IDENTITY_CLIENT_ID = azurerm_user_assigned_identity.server[each.key].client_id
      LISTEN_PORT        = tostring(local.tls_port)
      UPSTREAM_PORT      = "3000"
    }

    liveness_probe {
      initial_delay_seconds = 30
      period_seconds        = 30
      failure_threshold     = 5

      http_get {
        path   = "/healthz"
        port   = local.tls_port
        scheme = "Https"
      }
    }
  }

  depends_on = [
    azurerm_private_dns_zone_virtual_network_link.endpoint,
    azurerm_private_endpoint.endpoint,
    azurerm_role_assignment.server_pulls_images,
    azurerm_role_assignment.server_reads_certificate,
    azurerm_subnet_nat_gateway_association.egress,
    azurerm_subnet_network_security_group_association.servers,
  ]
}
