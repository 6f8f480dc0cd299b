import type {RuleAbout} from '../../rule.js'

const rule = (source: string) =>
  `resource "azurerm_network_security_rule" "mcp" {\n  name                        = "mcp"\n  resource_group_name         = "rg-mcp"\n  network_security_group_name = "nsg-mcp"\n  priority                    = 100\n  direction                   = "Inbound"\n  access                      = "Allow"\n  protocol                    = "Tcp"\n  source_address_prefix       = "${source}"\n  source_port_range           = "*"\n  destination_address_prefix  = "*"\n  destination_port_range      = "8080"\n}\n`

export const about: RuleAbout = {
  summary: 'Network security rule lets the whole Internet in',
  why: 'A server behind a gateway is protected by what the gateway checks: who calls, with which token, how often. A rule that lets `Internet`, `*` or `0.0.0.0/0` reach the port of the server itself leads past all of that, and one that opens a port for management is found by scanners within minutes. Ports 80 and 443 are a note: a gateway has to be reached, a server behind it has not. What is not known in the repository is never reported.',
  fix: 'Name the source: the subnet of the gateway for the ports of servers, the subnet of Azure Bastion or a private network for management. Rules with a lower priority number count first, so a deny before the rule closes it as well.',
  securitySeverity: 8.6,
  references: [
    'https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview',
    'https://learn.microsoft.com/azure/security/fundamentals/network-best-practices'
  ],
  bad: {file: 'network.tf', text: rule('Internet')},
  good: {file: 'network.tf', text: rule('10.20.1.0/24')}
}
