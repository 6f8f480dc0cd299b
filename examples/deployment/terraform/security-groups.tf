locals {
  # Outbound of the servers, besides the private endpoints: tokens, telemetry, and what each server names.
  outbound = distinct(concat(
    ["AzureActiveDirectory", "AzureMonitor"],
    flatten([for server in values(var.servers) : server.outbound])
  ))
}

resource "azurerm_network_security_group" "servers" {
  name                = "nsg-mcp-servers"
  location            = azurerm_resource_group.mcp.location
  resource_group_name = azurerm_resource_group.mcp.name
  tags                = var.tags

  # The gateway alone. Runners and people go through it.
  security_rule {
    name                       = "AllowGatewayInbound"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "8443"
    source_address_prefix      = "10.50.2.0/27"
    destination_address_prefix = "10.50.1.0/24"
  }

  security_rule {
    name                       = "DenyAllInbound"
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
    name                       = "AllowEndpointsOutbound"
    priority                   = 100
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "443"
    source_address_prefix      = "10.50.1.0/24"
    destination_address_prefix = "10.50.4.0/27"
  }

  dynamic "security_rule" {
    for_each = local.outbound

    content {
      name                       = "AllowNamedOutbound${security_rule.key}"
      description                = security_rule.value
      priority                   = 200 + security_rule.key
      direction                  = "Outbound"
      access                     = "Allow"
      protocol                   = "Tcp"
      source_port_range          = "*"
      destination_port_range     = "443"
      source_address_prefix      = "10.50.1.0/24"
      destination_address_prefix = security_rule.value
    }
  }

  security_rule {
    name                       = "DenyAllOutbound"
    priority                   = 4096
    direction                  = "Outbound"
    access                     = "Deny"
    protocol                   = "*"
    source_port_range          = "*"
    destination_port_range     = "*"
    source_address_prefix      = "*"
    destination_address_prefix = "*"
  }
}

# What API Management asks for in a network: Microsoft Learn, "Virtual network configuration reference: API Management".
resource "azurerm_network_security_group" "gateway" {
  name                = "nsg-mcp-gateway"
  location            = azurerm_resource_group.mcp.location
  resource_group_name = azurerm_resource_group.mcp.name
  tags                = var.tags

  security_rule {
    name                       = "AllowClientsInbound"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "443"
    source_address_prefixes    = concat([local.subnets.runners], var.people_address_prefixes)
    destination_address_prefix = local.subnets.gateway
  }

  security_rule {
    name                       = "AllowManagementInbound"
    priority                   = 110
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "3443"
    source_address_prefix      = "ApiManagement"
    destination_address_prefix = "VirtualNetwork"
  }

  security_rule {
    name                       = "AllowHealthProbesInbound"
    priority                   = 120
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "6390"
    source_address_prefix      = "AzureLoadBalancer"
    destination_address_prefix = "VirtualNetwork"
  }

  # The units of the gateway count calls together.
  security_rule {
    name                       = "AllowRateCountersInbound"
    priority                   = 130
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Udp"
    source_port_range          = "*"
    destination_port_range     = "4290"
    source_address_prefix      = local.subnets.gateway
    destination_address_prefix = local.subnets.gateway
  }

  security_rule {
    name                       = "DenyAllInbound"
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
    name                       = "AllowServersOutbound"
    priority                   = 100
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = tostring(local.tls_port)
    source_address_prefix      = local.subnets.gateway
    destination_address_prefix = local.subnets.servers
  }

  dynamic "security_rule" {
    for_each = length(var.external_servers) > 0 ? [values(var.external_servers)] : []

    content {
      name                         = "AllowExternalServersOutbound"
      priority                     = 105
      direction                    = "Outbound"
      access                       = "Allow"
      protocol                     = "Tcp"
      source_port_range            = "*"
      destination_port_range       = tostring(local.tls_port)
      source_address_prefix        = local.subnets.gateway
      destination_address_prefixes = security_rule.value
    }
  }

  # Event Hubs by AMQP.
  security_rule {
    name                       = "AllowEndpointsOutbound"
    priority                   = 110
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_ranges    = ["443", "5671", "5672"]
    source_address_prefix      = local.subnets.gateway
    destination_address_prefix = local.subnets.endpoints
  }

  security_rule {
    name                       = "AllowRateCountersOutbound"
    priority                   = 120
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Udp"
    source_port_range          = "*"
    destination_port_range     = "4290"
    source_address_prefix      = local.subnets.gateway
    destination_address_prefix = local.subnets.gateway
  }

  # The rest of the network is none of the gateway's business; the platform's own services are outside of it.
  security_rule {
    name                       = "DenyNetworkOutbound"
    priority                   = 4000
    direction                  = "Outbound"
    access                     = "Deny"
    protocol                   = "*"
    source_port_range          = "*"
    destination_port_range     = "*"
    source_address_prefix      = "*"
    destination_address_prefix = "VirtualNetwork"
  }
}

resource "azurerm_network_security_group" "runners" {
  name                = "nsg-mcp-runners"
  location            = azurerm_resource_group.mcp.location
  resource_group_name = azurerm_resource_group.mcp.name
  tags                = var.tags

  security_rule {
    name                       = "DenyAllInbound"
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
    name                       = "AllowGatewayOutbound"
    priority                   = 100
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "443"
    source_address_prefix      = local.subnets.runners
    destination_address_prefix = local.subnets.gateway
  }

  # Images are pushed through the registry's private endpoint.
  security_rule {
    name                       = "AllowEndpointsOutbound"
    priority                   = 110
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "443"
    source_address_prefix      = local.subnets.runners
    destination_address_prefix = local.subnets.endpoints
  }

  security_rule {
    name                       = "DenyNetworkOutbound"
    priority                   = 200
    direction                  = "Outbound"
    access                     = "Deny"
    protocol                   = "*"
    source_port_range          = "*"
    destination_port_range     = "*"
    source_address_prefix      = "*"
    destination_address_prefix = "VirtualNetwork"
  }

  # The CI system, Entra ID and package registries.
  security_rule {
    name                       = "AllowHttpsOutbound"
    priority                   = 300
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "443"
    source_address_prefix      = local.subnets.runners
    destination_address_prefix = "Internet"
  }

  security_rule {
    name                       = "DenyAllOutbound"
    priority                   = 4096
    direction                  = "Outbound"
    access                     = "Deny"
    protocol                   = "*"
    source_port_range          = "*"
    destination_port_range     = "*"
    source_address_prefix      = "*"
    destination_address_prefix = "*"
  }
}

resource "azurerm_network_security_group" "endpoints" {
  name                = "nsg-mcp-endpoints"
  location            = azurerm_resource_group.mcp.location
  resource_group_name = azurerm_resource_group.mcp.name
  tags                = var.tags

  security_rule {
    name                       = "AllowServersInbound"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "443"
    source_address_prefix      = local.subnets.servers
    destination_address_prefix = local.subnets.endpoints
  }

  security_rule {
    name                       = "AllowGatewayInbound"
    priority                   = 110
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_ranges    = ["443", "5671", "5672"]
    source_address_prefix      = local.subnets.gateway
    destination_address_prefix = local.subnets.endpoints
  }

  security_rule {
    name                       = "AllowRunnersInbound"
    priority                   = 120
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "443"
    source_address_prefix      = local.subnets.runners
    destination_address_prefix = local.subnets.endpoints
  }

  dynamic "security_rule" {
    for_each = length(var.endpoint_client_prefixes) == 0 ? [] : [var.endpoint_client_prefixes]

    content {
      name                       = "AllowOtherClientsInbound"
      priority                   = 130
      direction                  = "Inbound"
      access                     = "Allow"
      protocol                   = "Tcp"
      source_port_range          = "*"
      destination_port_range     = "443"
      source_address_prefixes    = security_rule.value
      destination_address_prefix = local.subnets.endpoints
    }
  }

  security_rule {
    name                       = "DenyAllInbound"
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

# A security group that is attached to nothing protects nothing.
resource "azurerm_subnet_network_security_group_association" "servers" {
  subnet_id                 = azurerm_subnet.servers.id
  network_security_group_id = azurerm_network_security_group.servers.id
}

resource "azurerm_subnet_network_security_group_association" "gateway" {
  subnet_id                 = azurerm_subnet.gateway.id
  network_security_group_id = azurerm_network_security_group.gateway.id
}

resource "azurerm_subnet_network_security_group_association" "runners" {
  subnet_id                 = azurerm_subnet.runners.id
  network_security_group_id = azurerm_network_security_group.runners.id
}

resource "azurerm_subnet_network_security_group_association" "endpoints" {
  subnet_id                 = azurerm_subnet.endpoints.id
  network_security_group_id = azurerm_network_security_group.endpoints.id
}
