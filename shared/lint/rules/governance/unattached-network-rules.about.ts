import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Network security group is attached to nothing',
  why: 'A network security group has an effect only on the subnets and network interfaces that it is attached to. One that is declared and never attached reads as protection in a review, and lets everything through. A group that is passed on, by an output or to a module, is never reported, as it may be attached elsewhere.',
  fix: 'Attach it: `azurerm_subnet_network_security_group_association` in Terraform, `networkSecurityGroup` in the properties of the subnet in Bicep and ARM. Delete a group that nobody needs.',
  securitySeverity: 5.9,
  references: [
    'https://learn.microsoft.com/azure/virtual-network/network-security-group-how-it-works'
  ],
  bad: {
    file: 'network.tf',
    text: `resource "azurerm_subnet" "mcp" {
  name                 = "snet-mcp"
  resource_group_name  = "rg-mcp"
  virtual_network_name = "vnet-mcp"
  address_prefixes     = ["10.50.1.0/24"]
}

resource "azurerm_network_security_group" "mcp" {
  name                = "nsg-mcp"
  location            = "westeurope"
  resource_group_name = "rg-mcp"

  security_rule {
    name                       = "AllowGateway"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "10.50.2.0/27"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "8443"
  }
}
`
  },
  good: {
    file: 'network.tf',
    text: `resource "azurerm_subnet" "mcp" {
  name                 = "snet-mcp"
  resource_group_name  = "rg-mcp"
  virtual_network_name = "vnet-mcp"
  address_prefixes     = ["10.50.1.0/24"]
}

resource "azurerm_network_security_group" "mcp" {
  name                = "nsg-mcp"
  location            = "westeurope"
  resource_group_name = "rg-mcp"

  security_rule {
    name                       = "AllowGateway"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "10.50.2.0/27"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "8443"
  }
}

resource "azurerm_subnet_network_security_group_association" "mcp" {
  subnet_id                 = azurerm_subnet.mcp.id
  network_security_group_id = azurerm_network_security_group.mcp.id
}
`
  }
}
