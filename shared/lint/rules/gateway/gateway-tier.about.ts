import type {RuleAbout} from '../../rule.js'

const gateway = (sku: string) => ({
  file: 'gateway.tf',
  text: `resource "azurerm_api_management" "mcp" {\n  name                 = "apim-mcp"\n  location             = "westeurope"\n  resource_group_name  = "rg-mcp"\n  publisher_name       = "Contoso"\n  publisher_email      = "mcp@contoso.com"\n  sku_name             = "${sku}"\n  virtual_network_type = "Internal"\n\n  virtual_network_configuration {\n    subnet_id = var.subnet_id\n  }\n}\n`
})

export const about: RuleAbout = {
  summary: 'Tier of the gateway does not support network injection',
  why: 'Only the tiers Developer, Premium and Premium v2 can be injected into a virtual network; Standard v2 supports outbound integration only. A deployment that asks another tier for it fails, and a common workaround is to remove the network, which exposes the gateway to the Internet.',
  fix: 'Use Premium in production, or set `virtual_network_type` to what the tier supports and protect the servers with private endpoints.',
  securitySeverity: 2.0,
  references: ['https://learn.microsoft.com/azure/api-management/virtual-network-concepts'],
  bad: gateway('Standard_1'),
  good: gateway('Premium_1')
}
