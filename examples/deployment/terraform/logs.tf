# gateway -> event hub -> data collection rule -> table. Each step signs in with an identity; there is no key.
resource "azurerm_log_analytics_workspace" "audit" {
  name                = "log-mcp-${var.environment}"
  location            = azurerm_resource_group.mcp.location
  resource_group_name = azurerm_resource_group.mcp.name
  retention_in_days   = 180 # offboarding looks back 90
  tags                = var.tags

  # Azure Monitor reads event hubs only for workspaces with a commitment tier (or a dedicated cluster).
  sku                                = "CapacityReservation"
  reservation_capacity_in_gb_per_day = var.log_commitment_gb
  local_authentication_enabled       = false
}

resource "azurerm_log_analytics_workspace_table_custom_log" "audit" {
  name                    = "MCPAuditLog_CL"
  workspace_id            = azurerm_log_analytics_workspace.audit.id
  plan                    = "Analytics"
  retention_in_days       = 180
  total_retention_in_days = 365

  dynamic "column" {
    for_each = jsondecode(file("${path.module}/../queries/columns.json"))

    content {
      name = column.value.name
      type = column.value.type
    }
  }
}

resource "azurerm_eventhub_namespace" "audit" {
  name                          = "evhns-mcp-${var.organization}-${var.environment}"
  location                      = azurerm_resource_group.mcp.location
  resource_group_name           = azurerm_resource_group.mcp.name
  sku                           = "Standard"
  capacity                      = 1
  local_authentication_enabled  = false # no connection strings: identities with a role, and nothing else
  public_network_access_enabled = false
  minimum_tls_version           = "1.2"
  tags                          = var.tags

  # The gateway comes by the private endpoint, Azure Monitor as a trusted service.
  network_rulesets {
    default_action                 = "Deny"
    public_network_access_enabled  = false
    trusted_service_access_enabled = true
  }
}

resource "azurerm_eventhub" "audit" {
  name            = "mcp-audit"
  namespace_id    = azurerm_eventhub_namespace.audit.id
  partition_count = 2

  retention_description {
    cleanup_policy          = "Delete"
    retention_time_in_hours = 72
  }
}

resource "azurerm_eventhub_consumer_group" "log_analytics" {
  name                = "log-analytics"
  namespace_name      = azurerm_eventhub_namespace.audit.name
  eventhub_name       = azurerm_eventhub.audit.name
  resource_group_name = azurerm_resource_group.mcp.name
}

resource "azurerm_user_assigned_identity" "gateway" {
  name                = "id-mcp-gateway-${var.environment}"
  location            = azurerm_resource_group.mcp.location
  resource_group_name = azurerm_resource_group.mcp.name
  tags                = var.tags
}

resource "azurerm_role_assignment" "gateway_sends_records" {
  scope                = azurerm_eventhub.audit.id
  role_definition_name = "Azure Event Hubs Data Sender"
  principal_id         = azurerm_user_assigned_identity.gateway.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_user_assigned_identity" "collector" {
  name                = "id-mcp-collector-${var.environment}"
  location            = azurerm_resource_group.mcp.location
  resource_group_name = azurerm_resource_group.mcp.name
  tags                = var.tags
}

resource "azurerm_role_assignment" "collector_receives_records" {
  scope                = azurerm_eventhub.audit.id
  role_definition_name = "Azure Event Hubs Data Receiver"
  principal_id         = azurerm_user_assigned_identity.collector.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_monitor_data_collection_endpoint" "audit" {
  name                = "dce-mcp-${var.environment}"
  location            = azurerm_resource_group.mcp.location
  resource_group_name = azurerm_resource_group.mcp.name
  tags                = var.tags
}

resource "azurerm_monitor_data_collection_rule" "audit" {
  name                        = "dcr-mcp-audit-${var.environment}"
  location                    = azurerm_resource_group.mcp.location
  resource_group_name         = azurerm_resource_group.mcp.name
  data_collection_endpoint_id = azurerm_monitor_data_collection_endpoint.audit.id
  tags                        = var.tags

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.collector.id]
  }

  # The form of each event that Azure Monitor reads from an event hub; it cannot be chosen.
  stream_declaration {
    stream_name = "Custom-MCPAuditEvents"

    column {
      name = "TimeGenerated"
      type = "datetime"
    }

    column {
      name = "RawData"
      type = "string"
    }

    column {
      name = "Properties"
      type = "dynamic"
    }
  }

  data_sources {
    data_import {
      event_hub_data_source {
        name           = "mcp-audit"
        stream         = "Custom-MCPAuditEvents"
        consumer_group = azurerm_eventhub_consumer_group.log_analytics.name
      }
    }
  }

  destinations {
    log_analytics {
      name                  = "workspace"
      workspace_resource_id = azurerm_log_analytics_workspace.audit.id
    }
  }

  data_flow {
    streams       = ["Custom-MCPAuditEvents"]
    destinations  = ["workspace"]
    output_stream = "Custom-${azurerm_log_analytics_workspace_table_custom_log.audit.name}"
    transform_kql = file("${path.module}/../queries/transform.kql")
  }

  depends_on = [azurerm_role_assignment.collector_receives_records]
}

resource "azurerm_monitor_data_collection_rule_association" "audit" {
  name                    = "mcp-audit"
  target_resource_id      = azurerm_eventhub.audit.id
  data_collection_rule_id = azurerm_monitor_data_collection_rule.audit.id
}
