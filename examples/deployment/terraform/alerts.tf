resource "azurerm_monitor_action_group" "security" {
  name                = "ag-mcp-security-${var.environment}"
  resource_group_name = azurerm_resource_group.mcp.name
  short_name          = "mcpsecurity"
  tags                = var.tags

  email_receiver {
    name                    = "security"
    email_address           = var.alert_email
    use_common_alert_schema = true
  }
}

# The alert rules read this workspace, and nothing else.
resource "azurerm_user_assigned_identity" "detector" {
  name                = "id-mcp-detector-${var.environment}"
  location            = azurerm_resource_group.mcp.location
  resource_group_name = azurerm_resource_group.mcp.name
  tags                = var.tags
}

resource "azurerm_role_assignment" "detector_reads_records" {
  scope                = azurerm_log_analytics_workspace.audit.id
  role_definition_name = "Log Analytics Reader"
  principal_id         = azurerm_user_assigned_identity.detector.principal_id
  principal_type       = "ServicePrincipal"
}

# The queries slide their windows themselves; `mcp-gatehouse detect` wrote them, and runs the same over files.
resource "azurerm_monitor_scheduled_query_rules_alert_v2" "detection" {
  for_each                = jsondecode(file("${path.module}/../queries/detections.json"))
  name                    = "mcp-${each.key}"
  display_name            = each.value.title
  location                = azurerm_resource_group.mcp.location
  resource_group_name     = azurerm_resource_group.mcp.name
  scopes                  = [azurerm_log_analytics_workspace.audit.id]
  severity                = each.value.severity
  enabled                 = true
  auto_mitigation_enabled = true
  evaluation_frequency    = each.value.frequency
  window_duration         = each.value.window
  skip_query_validation   = true # a table that was just made is not seen for some minutes
  tags                    = var.tags

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.detector.id]
  }

  criteria {
    query                   = file("${path.module}/../queries/${each.key}.kql")
    time_aggregation_method = "Count"
    operator                = "GreaterThan"
    threshold               = 0

    # One alert a caller.
    dynamic "dimension" {
      for_each = each.value.byCaller ? ["caller_oid"] : []

      content {
        name     = dimension.value
        operator = "Include"
        values   = ["*"]
      }
    }
  }

  action {
    action_groups = [azurerm_monitor_action_group.security.id]
  }

  depends_on = [
    azurerm_log_analytics_workspace_table_custom_log.audit,
    azurerm_role_assignment.detector_reads_records,
  ]
}
