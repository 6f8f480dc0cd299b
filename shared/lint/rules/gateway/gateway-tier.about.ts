import type {RuleAbout} from '../../rule.js'

const gateway = (sku: string) => ({
  file: 'gateway.tf',
  text: `resource "azurerm_api_management" "mcp" {\n  name                 = "apim-mcp"\n  location             = "westeurope"\n  resource_group_name  = "rg-mcp"\n  publisher_name       = "Contoso"\n  publisher_email      = "mcp@contoso.com"\n  sku_name             = "${sku}"\n  virtual_network_type = "Internal"\n\n  virtual_network_configuration {\n    subnet_id = var.subnet_id\n  }\n}\n`
})

export const about: RuleAbout = {
  summary: 'Tier of the gateway cannot stand in a network',
  why: 'Only the tiers Developer and Premium can be put into a virtual network, and of the v2 tiers Standard v2 can only reach into one. A deployment that asks another tier for it fails, and the quickest way to make it pass is to take the network away, which puts the gateway and the way to the servers on the Internet.',
  fix: 'Take Premium for production, or change `virtual_network_type` to what the tier can do and close the servers by private endpoints.',
  securitySeverity: 2.0,
  references: ['https://learn.microsoft.com/azure/api-management/virtual-network-concepts'],
  bad: gateway('Standard_1'),
  good: gateway('Premium_1')
}
