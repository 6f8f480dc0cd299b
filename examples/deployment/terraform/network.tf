resource "azurerm_virtual_network" "mcp" {
  name                = "vnet-mcp-${var.environment}"
  location            = azurerm_resource_group.mcp.location
  resource_group_name = azurerm_resource_group.mcp.name
  address_space       = ["10.50.0.0/16"]
  tags                = var.tags
}

resource "azurerm_subnet" "servers" {
  name                            = "snet-mcp-servers"
  resource_group_name             = azurerm_resource_group.mcp.name
  virtual_network_name            = azurerm_virtual_network.mcp.name
  address_prefixes                = [local.subnets.servers]
  default_outbound_access_enabled = false

  delegation {
    name = "container-instances"

    service_delegation {
      name    = "Microsoft.ContainerInstance/containerGroups"
      actions = ["Microsoft.Network/virtualNetworks/subnets/action"]
    }
  }
}

resource "azurerm_subnet" "gateway" {
  name                            = "snet-mcp-gateway"
  resource_group_name             = azurerm_resource_group.mcp.name
  virtual_network_name            = azurerm_virtual_network.mcp.name
  address_prefixes                = [local.subnets.gateway]
  default_outbound_access_enabled = false
}

# The gateway is internal: a runner that calls it stands in this network.
resource "azurerm_subnet" "runners" {
  name                            = "snet-mcp-runners"
  resource_group_name             = azurerm_resource_group.mcp.name
  virtual_network_name            = azurerm_virtual_network.mcp.name
  address_prefixes                = [local.subnets.runners]
  default_outbound_access_enabled = false

  dynamic "delegation" {
    for_each = var.github_network_owner_id == null ? [] : ["GitHub.Network/networkSettings"]

    content {
      name = "github-runners"

      service_delegation {
        name    = delegation.value
        actions = ["Microsoft.Network/virtualNetworks/subnets/join/action"]
      }
    }
  }
}

# A delegated subnet holds no private endpoints: they have one of their own, whose security group holds for them, too.
resource "azurerm_subnet" "endpoints" {
  name                              = "snet-mcp-endpoints"
  resource_group_name               = azurerm_resource_group.mcp.name
  virtual_network_name              = azurerm_virtual_network.mcp.name
  address_prefixes                  = [local.subnets.endpoints]
  default_outbound_access_enabled   = false
  private_endpoint_network_policies = "NetworkSecurityGroupEnabled"
}

# One known address for what leaves the network. A container group in a network has no other way out.
resource "azurerm_public_ip" "egress" {
  name                = "pip-mcp-egress-${var.environment}"
  location            = azurerm_resource_group.mcp.location
  resource_group_name = azurerm_resource_group.mcp.name
  allocation_method   = "Static"
  sku                 = "Standard"
  tags                = var.tags
}

resource "azurerm_nat_gateway" "egress" {
  name                = "ng-mcp-egress-${var.environment}"
  location            = azurerm_resource_group.mcp.location
  resource_group_name = azurerm_resource_group.mcp.name
  sku_name            = "Standard"
  tags                = var.tags
}

resource "azurerm_nat_gateway_public_ip_association" "egress" {
  nat_gateway_id       = azurerm_nat_gateway.egress.id
  public_ip_address_id = azurerm_public_ip.egress.id
}

resource "azurerm_subnet_nat_gateway_association" "egress" {
  for_each = {
    servers = azurerm_subnet.servers.id
    gateway = azurerm_subnet.gateway.id
    runners = azurerm_subnet.runners.id
  }

  subnet_id      = each.value
  nat_gateway_id = azurerm_nat_gateway.egress.id
}

# Runners that GitHub hosts, inside of this network. The output github_network_id goes into GitHub's settings.
resource "azapi_resource" "github_network" {
  count     = var.github_network_owner_id == null ? 0 : 1
  type      = "GitHub.Network/networkSettings@2024-04-02"
  name      = "mcp-runners-${var.environment}"
  parent_id = azurerm_resource_group.mcp.id
  location  = azurerm_resource_group.mcp.location

  body = {
    properties = {
      subnetId   = azurerm_subnet.runners.id
      businessId = var.github_network_owner_id
    }
  }

  response_export_values = ["tags.GitHubId"]
  depends_on             = [azurerm_subnet_network_security_group_association.runners]
}
