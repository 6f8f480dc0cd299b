# Registry, vault and event hub are reached inside of the network.
locals {
  endpoints = {
    registry = { id = var.registry.id, part = "registry", zone = "privatelink.azurecr.io" }
    vault    = { id = var.certificate_vault_id, part = "vault", zone = "privatelink.vaultcore.azure.net" }
    events   = { id = azurerm_eventhub_namespace.audit.id, part = "namespace", zone = "privatelink.servicebus.windows.net" }
  }
}

resource "azurerm_private_dns_zone" "endpoint" {
  for_each            = local.endpoints
  name                = each.value.zone
  resource_group_name = azurerm_resource_group.mcp.name
  tags                = var.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "endpoint" {
  for_each            = local.endpoints
  name                = "link-${each.key}"
  private_dns_zone_id = azurerm_private_dns_zone.endpoint[each.key].id
  virtual_network_id  = azurerm_virtual_network.mcp.id
  tags                = var.tags
}

resource "azurerm_private_endpoint" "endpoint" {
  for_each            = local.endpoints
  name                = "pe-mcp-${each.key}-${var.environment}"
  location            = azurerm_resource_group.mcp.location
  resource_group_name = azurerm_resource_group.mcp.name
  subnet_id           = azurerm_subnet.endpoints.id
  tags                = var.tags

  private_service_connection {
    name                           = each.key
    private_connection_resource_id = each.value.id
    subresource_names              = [each.value.part]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = each.key
    private_dns_zone_ids = [azurerm_private_dns_zone.endpoint[each.key].id]
  }
}

# The servers' own names.
resource "azurerm_private_dns_zone" "servers" {
  name                = var.dns_zone
  resource_group_name = azurerm_resource_group.mcp.name
  tags                = var.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "servers" {
  name                = "link-servers"
  private_dns_zone_id = azurerm_private_dns_zone.servers.id
  virtual_network_id  = azurerm_virtual_network.mcp.id
  tags                = var.tags
}

resource "azurerm_private_dns_a_record" "server" {
  for_each            = var.servers
  name                = each.key
  private_dns_zone_id = azurerm_private_dns_zone.servers.id
  ttl                 = 60
  records             = [azurerm_container_group.server[each.key].ip_address]
  tags                = var.tags
}

resource "azurerm_private_dns_a_record" "external_server" {
  for_each            = var.external_servers
  name                = each.key
  private_dns_zone_id = azurerm_private_dns_zone.servers.id
  ttl                 = 60
  records             = [each.value]
  tags                = var.tags
}

# An internal gateway is in no public zone. This zone holds its one name, and hides no other gateway's.
resource "azurerm_private_dns_zone" "gateway" {
  name                = "${azurerm_api_management.gateway.name}.azure-api.net"
  resource_group_name = azurerm_resource_group.mcp.name
  tags                = var.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "gateway" {
  name                = "link-gateway"
  private_dns_zone_id = azurerm_private_dns_zone.gateway.id
  virtual_network_id  = azurerm_virtual_network.mcp.id
  tags                = var.tags
}

resource "azurerm_private_dns_a_record" "gateway" {
  name                = "@"
  private_dns_zone_id = azurerm_private_dns_zone.gateway.id
  ttl                 = 300
  records             = azurerm_api_management.gateway.private_ip_addresses
  tags                = var.tags
}
