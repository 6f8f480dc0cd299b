import type {RuleAbout} from '../../rule.js'

/** A gateway with a fragment that logs, and with a logger of a name. */
const fragment = (logger?: string) => ({
  file: 'gateway.tf',
  text: `resource "azurerm_api_management" "mcp" {\n  name                = "apim-mcp"\n  location            = "westeurope"\n  resource_group_name = "rg-mcp"\n  publisher_name      = "Contoso"\n  publisher_email     = "mcp@contoso.com"\n  sku_name            = "Premium_1"\n}\n${
    logger === undefined
      ? ''
      : `\nresource "azurerm_api_management_logger" "audit" {\n  name                = "${logger}"\n  resource_group_name = "rg-mcp"\n  api_management_name = azurerm_api_management.mcp.name\n  resource_id         = var.event_hub_id\n}\n`
  }\nresource "azurerm_api_management_policy_fragment" "audit" {\n  api_management_id = azurerm_api_management.mcp.id\n  name              = "mcp-audit"\n  format            = "rawxml"\n  value             = <<-XML\n    <fragment>\n      <log-to-eventhub logger-id="mcp-audit-logger">@(context.RequestId.ToString())</log-to-eventhub>\n    </fragment>\n  XML\n}\n`
})

export const about: RuleAbout = {
  summary: 'Policy logs to a logger that is not there',
  why: 'API Management rejects a policy that names a logger which does not exist. The deployment then fails, or the previous policy stays in force. Where the repository declares no API Management service, the logger may be in another repository; the finding is then a note.',
  fix: 'Declare the logger beside the policy, and let the policy depend on it.',
  securitySeverity: 3.1,
  references: [
    'https://learn.microsoft.com/azure/api-management/log-to-eventhub-policy',
    'https://learn.microsoft.com/azure/api-management/api-management-howto-log-event-hubs'
  ],
  bad: fragment(),
  good: fragment('mcp-audit-logger')
}
