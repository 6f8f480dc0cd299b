/** A small deployment of one MCP server behind a gateway, in which text proves every control. */
export const soundDeployment: Readonly<Record<string, string>> = {
  'network.tf': `resource "azurerm_subnet" "servers" {
  name             = "snet-mcp"
  address_prefixes = ["10.0.1.0/24"]
}

resource "azurerm_subnet" "gateway" {
  name             = "snet-apim"
  address_prefixes = ["10.0.2.0/27"]
}

resource "azurerm_network_security_group" "servers" {
  name = "nsg-mcp"

  security_rule {
    name                       = "AllowGateway"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "8443"
    source_address_prefix      = "10.0.2.0/27"
    destination_address_prefix = "*"
  }

  security_rule {
    name                       = "DenyAll"
    priority                   = 4096
    direction                  = "Inbound"
    access                     = "Deny"
    protocol                   = "*"
    source_port_range          = "*"
    destination_port_range     = "*"
    source_address_prefix      = "*"
    destination_address_prefix = "*"
  }
}

resource "azurerm_subnet_network_security_group_association" "servers" {
  subnet_id                 = azurerm_subnet.servers.id
  network_security_group_id = azurerm_network_security_group.servers.id
}
`,
  'servers.tf': `resource "azurerm_user_assigned_identity" "files" {
  name = "id-mcp-files"
}

resource "azurerm_container_group" "mcp_files" {
  name            = "aci-mcp-files"
  ip_address_type = "Private"
  subnet_ids      = [azurerm_subnet.servers.id]
  tags            = { MCPServer = "true" }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.files.id]
  }

  container {
    name  = "mcp-files"
    image = "acme.azurecr.io/mcp-files@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    ports {
      port = 8443
    }
  }
}
`,
  'gateway.tf': `resource "azurerm_api_management" "gateway" {
  name                 = "apim-mcp"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"
  virtual_network_configuration {
    subnet_id = azurerm_subnet.gateway.id
  }
  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.gateway.id]
  }
}

resource "azurerm_api_management_api" "files" {
  name                = "mcp-files"
  api_management_name = azurerm_api_management.gateway.name
  path                = "files"
}

resource "azurerm_api_management_api_policy" "files" {
  api_name            = azurerm_api_management_api.files.name
  api_management_name = azurerm_api_management.gateway.name
  xml_content         = file("policy.xml")
}

resource "azurerm_api_management_logger" "audit" {
  name                = "mcp-audit"
  api_management_name = azurerm_api_management.gateway.name
  eventhub {
    name                             = azurerm_eventhub.audit.name
    endpoint_uri                     = "evhns-mcp.servicebus.windows.net"
    user_assigned_identity_client_id = azurerm_user_assigned_identity.gateway.client_id
  }
}
`,
  'policy.xml': `<policies>
  <inbound>
    <base />
    <validate-jwt header-name="Authorization" require-scheme="Bearer" output-token-variable-name="jwt">
      <openid-config url="https://login.microsoftonline.com/7f58f645-c190-4ce5-9de4-e2b7acd2a6ab/v2.0/.well-known/openid-configuration" />
      <audiences>
        <audience>00001111-aaaa-2222-bbbb-3333cccc4444</audience>
      </audiences>
      <required-claims>
        <claim name="roles" match="all">
          <value>mcp.tools.read</value>
        </claim>
      </required-claims>
    </validate-jwt>
    <rate-limit-by-key calls="50" renewal-period="60" counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))" />
  </inbound>
  <backend>
    <base />
  </backend>
  <outbound>
    <base />
    <log-to-eventhub logger-id="mcp-audit">@(new JObject(new JProperty("caller_oid", ((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", "")), new JProperty("timestamp", DateTime.UtcNow)).ToString())</log-to-eventhub>
  </outbound>
  <on-error>
    <base />
    <log-to-eventhub logger-id="mcp-audit">@(new JObject(new JProperty("caller_oid", ""), new JProperty("timestamp", DateTime.UtcNow)).ToString())</log-to-eventhub>
  </on-error>
</policies>
`,
  'entra.tf': `resource "azuread_application" "gateway" {
  display_name = "MCP gateway"
  api {
    oauth2_permission_scope {
      value = "mcp.tools.read"
      type  = "Admin"
    }
    oauth2_permission_scope {
      value = "mcp.tools.write"
      type  = "Admin"
    }
  }
  app_role {
    value                = "mcp.tools.admin"
    allowed_member_types = ["Application"]
  }
  app_role {
    value                = "mcp.tools.secrets"
    allowed_member_types = ["Application"]
  }
}

resource "azurerm_federated_identity_credential" "pipeline" {
  name                      = "github-production"
  user_assigned_identity_id = azurerm_user_assigned_identity.pipeline.id
  issuer                    = "https://token.actions.githubusercontent.com"
  audience                  = ["api://AzureADTokenExchange"]
  subject                   = "repo:acme/tools:environment:production"
}

resource "azurerm_user_assigned_identity" "pipeline" {
  name = "id-pipeline"
}
`,
  'assignments.tf': `resource "azurerm_policy_definition" "identity" {
  name         = "mcp-identity"
  display_name = "MCP servers have a user-assigned identity"
  policy_rule = jsonencode({
    if = {
      allOf = [
        { field = "type", equals = "Microsoft.ContainerInstance/containerGroups" },
        { field = "name", contains = "mcp" },
        { anyOf = [
          { field = "identity.type", exists = "false" },
          { field = "identity.type", notContains = "UserAssigned" }
        ] }
      ]
    }
    then = { effect = "deny" }
  })
}

resource "azurerm_policy_definition" "subnet" {
  name         = "mcp-subnet"
  display_name = "MCP servers run in an approved subnet"
  parameters   = jsonencode({ approved = { type = "Array" } })
  policy_rule = jsonencode({
    if = {
      allOf = [
        { field = "type", equals = "Microsoft.ContainerInstance/containerGroups" },
        { field = "name", contains = "mcp" },
        { anyOf = [
          { count = { field = "Microsoft.ContainerInstance/containerGroups/subnetIds[*]" }, equals = 0 },
          {
            count = {
              field = "Microsoft.ContainerInstance/containerGroups/subnetIds[*]"
              where = {
                field = "Microsoft.ContainerInstance/containerGroups/subnetIds[*].id"
                notIn = "[parameters('approved')]"
              }
            }
            greater = 0
          }
        ] }
      ]
    }
    then = { effect = "deny" }
  })
}

resource "azurerm_subscription_policy_assignment" "identity" {
  name                 = "mcp-identity"
  subscription_id      = var.subscription_id
  policy_definition_id = azurerm_policy_definition.identity.id
}

resource "azurerm_subscription_policy_assignment" "subnet" {
  name                 = "mcp-subnet"
  subscription_id      = var.subscription_id
  policy_definition_id = azurerm_policy_definition.subnet.id
  parameters           = jsonencode({ approved = { value = [azurerm_subnet.servers.id] } })
}

variable "subscription_id" {
  type = string
}
`,
  'logs.tf': `resource "azurerm_log_analytics_workspace" "audit" {
  name = "log-mcp"
}

resource "azurerm_eventhub_namespace" "audit" {
  name                         = "evhns-mcp"
  local_authentication_enabled = false
}

resource "azurerm_eventhub" "audit" {
  name         = "mcp-audit"
  namespace_id = azurerm_eventhub_namespace.audit.id
}

resource "azurerm_user_assigned_identity" "gateway" {
  name = "id-gateway"
}

resource "azurerm_user_assigned_identity" "collector" {
  name = "id-collector"
}

resource "azurerm_role_assignment" "send" {
  scope                = azurerm_eventhub.audit.id
  role_definition_name = "Azure Event Hubs Data Sender"
  principal_id         = azurerm_user_assigned_identity.gateway.principal_id
}

resource "azurerm_role_assignment" "receive" {
  scope                = azurerm_eventhub_namespace.audit.id
  role_definition_name = "Azure Event Hubs Data Receiver"
  principal_id         = azurerm_user_assigned_identity.collector.principal_id
}

resource "azurerm_log_analytics_workspace_table_custom_log" "audit" {
  name         = "MCPAuditLog_CL"
  workspace_id = azurerm_log_analytics_workspace.audit.id
  column {
    name = "TimeGenerated"
    type = "dateTime"
  }
  column {
    name = "caller_oid"
    type = "string"
  }
  column {
    name = "caller_upn"
    type = "string"
  }
  column {
    name = "tool_class"
    type = "string"
  }
  column {
    name = "resource_accessed"
    type = "string"
  }
  column {
    name = "response_status"
    type = "int"
  }
}

resource "azurerm_monitor_data_collection_rule" "audit" {
  name = "dcr-mcp"
  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.collector.id]
  }
  data_sources {
    data_import {
      event_hub_data_source {
        name   = "mcp-audit"
        stream = "Custom-Events"
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
    streams       = ["Custom-Events"]
    destinations  = ["workspace"]
    output_stream = "Custom-MCPAuditLog_CL"
    transform_kql = "source | extend r = parse_json(RawData) | project TimeGenerated = todatetime(r.timestamp), caller_oid = tostring(r.caller_oid)"
  }
}

resource "azurerm_monitor_data_collection_rule_association" "audit" {
  name                    = "mcp-audit"
  target_resource_id      = azurerm_eventhub.audit.id
  data_collection_rule_id = azurerm_monitor_data_collection_rule.audit.id
}
`,
  'alerts.tf': ['off_hours', 'volume', 'denials']
    .map(
      name => `resource "azurerm_monitor_scheduled_query_rules_alert_v2" "${name}" {
  name                 = "mcp-${name}"
  scopes               = [azurerm_log_analytics_workspace.audit.id]
  evaluation_frequency = "PT5M"
  window_duration      = "PT1H"
  criteria {
    query                   = file("${name}.kql")
    time_aggregation_method = "Count"
    operator                = "GreaterThan"
    threshold               = 0
  }
  action {
    action_groups = [azurerm_monitor_action_group.security.id]
  }
}
`
    )
    .concat(`resource "azurerm_monitor_action_group" "security" {
  name = "ag-security"
  email_receiver {
    name          = "security"
    email_address = "security@example.com"
  }
}
`)
    .join('\n'),
  'off_hours.kql': `MCPAuditLog_CL
| where isnotempty(caller_upn)
| where tool_class in ("write", "admin", "secrets")
| extend Hour = hourofday(datetime_utc_to_local(TimeGenerated, "Europe/Berlin"))
| where Hour < 7 or Hour >= 20
| project TimeGenerated, caller_oid
`,
  'volume.kql': `MCPAuditLog_CL
| where tool_class == "read"
| summarize Reads = count(), Directories = dcount(resource_accessed) by caller_oid
| where Reads > 100 or Directories > 20
`,
  'denials.kql': `MCPAuditLog_CL
| where response_status == 403
| summarize Denied = count() by caller_oid
| where Denied > 5
`,
  '.github/workflows/deploy.yml': `on:
  push:
    branches: [main]
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    environment: production
    permissions:
      id-token: write
    steps:
      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
`,
  'docs/offboarding.md':
    '- [ ] Revoke consent for the MCP gateway\n- [ ] Check every runner for tokens of the person\n'
}

/**
 * The deployment with some texts in place of others.
 *
 * @param changes by file, what is replaced by what; the text must be there
 */
export function changedDeployment(
  changes: Readonly<Record<string, readonly (readonly [string, string])[]>>
): Record<string, string> {
  const files: Record<string, string> = {...soundDeployment}
  for (const [file, replacements] of Object.entries(changes)) {
    for (const [from, to] of replacements) {
      const text = files[file] ?? ''
      if (from !== '' && !text.includes(from)) throw new Error(`${file} does not hold ${from}`)
      files[file] = from === '' ? `${text}${to}` : text.replaceAll(from, to)
    }
  }
  return files
}
