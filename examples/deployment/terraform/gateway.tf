resource "azurerm_api_management" "gateway" {
  name                 = "apim-mcp-${var.organization}-${var.environment}"
  location             = azurerm_resource_group.mcp.location
  resource_group_name  = azurerm_resource_group.mcp.name
  publisher_name       = var.publisher.name
  publisher_email      = var.publisher.email
  sku_name             = "Premium_1" # of the classic tiers, only Developer and Premium can be internal
  virtual_network_type = "Internal"
  tags                 = var.tags

  virtual_network_configuration {
    subnet_id = azurerm_subnet.gateway.id
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.gateway.id]
  }

  # Needed where the servers' certificates come from an authority of your own.
  dynamic "certificate" {
    for_each = var.certificate_authority == null ? [] : [var.certificate_authority]

    content {
      encoded_certificate = base64encode(certificate.value)
      store_name          = "Root"
    }
  }

  security {
    backend_ssl30_enabled      = false
    backend_tls10_enabled      = false
    backend_tls11_enabled      = false
    frontend_ssl30_enabled     = false
    frontend_tls10_enabled     = false
    frontend_tls11_enabled     = false
    triple_des_ciphers_enabled = false
  }

  depends_on = [
    azurerm_subnet_nat_gateway_association.egress,
    azurerm_subnet_network_security_group_association.gateway,
  ]
}

locals {
  named_values = merge(
    {
      "mcp-tenant-id"      = var.tenant_id
      "mcp-gateway-app-id" = azuread_application.gateway.client_id
      "mcp-secrets-app-id" = azuread_application.secrets.client_id
    },
    { for name, table in local.tool_tables : "mcp-tools-${name}" => table }
  )
}

resource "azurerm_api_management_named_value" "mcp" {
  for_each            = local.named_values
  name                = each.key
  display_name        = each.key
  value               = each.value
  resource_group_name = azurerm_resource_group.mcp.name
  api_management_name = azurerm_api_management.gateway.name

  lifecycle {
    precondition {
      condition     = length(each.value) <= 4096 && !strcontains(each.value, "*")
      error_message = "A table of tools has at most 4,096 characters, and names without globs."
    }
  }
}

resource "azurerm_api_management_logger" "audit" {
  name                = "mcp-audit-logger"
  resource_group_name = azurerm_resource_group.mcp.name
  api_management_name = azurerm_api_management.gateway.name
  resource_id         = azurerm_eventhub.audit.id

  # By identity: there is no connection string to store.
  eventhub {
    name                             = azurerm_eventhub.audit.name
    endpoint_uri                     = "${azurerm_eventhub_namespace.audit.name}.servicebus.windows.net"
    user_assigned_identity_client_id = azurerm_user_assigned_identity.gateway.client_id
  }

  depends_on = [
    azurerm_private_dns_zone_virtual_network_link.endpoint,
    azurerm_private_endpoint.endpoint,
    azurerm_role_assignment.gateway_sends_records,
  ]
}

resource "azurerm_api_management_policy_fragment" "audit" {
  name              = "mcp-audit"
  api_management_id = azurerm_api_management.gateway.id
  description       = "One audit record a request, allowed or not."
  format            = "rawxml"
  value             = file("${path.module}/../policies/mcp-audit.fragment.xml")

  depends_on = [azurerm_api_management_logger.audit]
}

resource "azurerm_api_management_backend" "server" {
  for_each            = local.server_names
  name                = "mcp-${each.key}"
  resource_group_name = azurerm_resource_group.mcp.name
  api_management_name = azurerm_api_management.gateway.name
  protocol            = "http" # the kind of backend, as opposed to SOAP; the URL says HTTPS
  url                 = "https://${each.key}.${var.dns_zone}:${local.tls_port}"

  tls {
    validate_certificate_chain = true
    validate_certificate_name  = true
  }
}

resource "azurerm_api_management_api" "server" {
  for_each              = local.server_names
  name                  = "mcp-${each.key}"
  resource_group_name   = azurerm_resource_group.mcp.name
  api_management_name   = azurerm_api_management.gateway.name
  revision              = "1"
  display_name          = "MCP server ${each.key}"
  path                  = each.key
  protocols             = ["https"]
  subscription_required = false # the token says who calls
}

# Streamable HTTP: messages by POST, the server's stream by GET, the end of a session by DELETE.
locals {
  operations = merge([
    for server in local.server_names : {
      for method in ["POST", "GET", "DELETE"] : "${server}-${lower(method)}" => { server = server, method = method }
    }
  ]...)
}

resource "azurerm_api_management_api_operation" "mcp" {
  for_each            = local.operations
  operation_id        = lower(each.value.method)
  api_name            = azurerm_api_management_api.server[each.value.server].name
  api_management_name = azurerm_api_management.gateway.name
  resource_group_name = azurerm_resource_group.mcp.name
  display_name        = "MCP ${each.value.method}"
  method              = each.value.method
  url_template        = "/mcp"
}

resource "azurerm_api_management_api_policy" "server" {
  for_each            = local.server_names
  api_name            = azurerm_api_management_api.server[each.key].name
  api_management_name = azurerm_api_management.gateway.name
  resource_group_name = azurerm_resource_group.mcp.name
  xml_content         = replace(file("${path.module}/../policies/mcp-server.xml"), "__server__", each.key)

  depends_on = [
    azurerm_api_management_backend.server,
    azurerm_api_management_named_value.mcp,
    azurerm_api_management_policy_fragment.audit,
  ]
}

# Editors read here where to get a token. It is the one operation without a token check.
resource "azurerm_api_management_api_operation" "metadata" {
  for_each            = local.server_names
  operation_id        = "oauth-protected-resource"
  api_name            = azurerm_api_management_api.server[each.key].name
  api_management_name = azurerm_api_management.gateway.name
  resource_group_name = azurerm_resource_group.mcp.name
  display_name        = "Protected resource metadata"
  method              = "GET"
  url_template        = "/.well-known/oauth-protected-resource"
}

resource "azurerm_api_management_api_operation_policy" "metadata" {
  for_each            = local.server_names
  operation_id        = azurerm_api_management_api_operation.metadata[each.key].operation_id
  api_name            = azurerm_api_management_api.server[each.key].name
  api_management_name = azurerm_api_management.gateway.name
  resource_group_name = azurerm_resource_group.mcp.name
  xml_content         = replace(file("${path.module}/../policies/mcp-metadata.xml"), "__server__", each.key)

  depends_on = [azurerm_api_management_named_value.mcp]
}

# What the platform says of the gateway, beside the records of calls.
resource "azurerm_monitor_diagnostic_setting" "gateway" {
  name                           = "to-log-analytics"
  target_resource_id             = azurerm_api_management.gateway.id
  log_analytics_workspace_id     = azurerm_log_analytics_workspace.audit.id
  log_analytics_destination_type = "Dedicated"

  enabled_log {
    category = "GatewayLogs"
  }
}
