resource "azurerm_api_management" "mcp" {
  name                 = "apim-mcp-${var.environment}"
  location             = var.location
  resource_group_name  = var.resource_group_name
  publisher_name       = "Acme"
  publisher_email      = "platform@acme.example"
  sku_name             = "Developer_1" # Standard_1 in production
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = azurerm_subnet.apim.id
  }

  identity {
    type = "SystemAssigned"
  }
}
