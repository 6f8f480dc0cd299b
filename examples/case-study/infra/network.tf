resource "azurerm_virtual_network" "mcp" {
  name                = "vnet-mcp-${var.environment}"
  location            = var.location
  resource_group_name = var.resource_group_name
  address_space       = ["10.50.0.0/16"]
  tags                = var.tags
}

resource "azurerm_subnet" "servers" {
  name                 = "snet-mcp-servers"
  resource_group_name  = var.resource_group_name
  virtual_network_name = azurerm_virtual_network.mcp.name
  address_prefixes     = ["10.50.1.0/24"]

  delegation {
    name = "aci"

    service_delegation {
      name    = "Microsoft.ContainerInstance/containerGroups"
      actions = ["Microsoft.Network/virtualNetworks/subnets/action"]
    }
  }
}

resource "azurerm_subnet" "apim" {
  name                 = "snet-apim"
  resource_group_name  = var.resource_group_name
  virtual_network_name = azurerm_virtual_network.mcp.name
  address_prefixes     = ["10.50.2.0/27"]
}

resource "azurerm_network_security_group" "servers" {
  name                = "nsg-mcp-servers"
  location            = var.location
  resource_group_name = var.resource_group_name

  security_rule {
    name                       = "AllowRunners"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "3000"
    source_address_prefix      = var.runner_subnet_cidr
    destination_address_prefix = "*"
  }

  security_rule {
    name                       = "DenyInbound"
    priority                   = 4096
    direction                  = "Inbound"
    access                     = "Deny"
    protocol                   = "*"
    source_port_range          = "*"
    destination_port_range     = "*"
    source_address_prefix      = "*"
    destination_address_prefix = "*"
  }

  security_rule {
    name                       = "DenyInternetOutbound"
    priority                   = 200
    direction                  = "Outbound"
    access                     = "Deny"
    protocol                   = "*"
    source_port_range          = "*"
    destination_port_range     = "*"
    source_address_prefix      = "*"
    destination_address_prefix = "Internet"
  }
}
