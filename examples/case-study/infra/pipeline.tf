resource "azurerm_user_assigned_identity" "pipeline" {
  name                = "id-mcp-pipeline-${var.environment}"
  location            = var.location
  resource_group_name = var.resource_group_name
}

resource "azurerm_federated_identity_credential" "main" {
  name                = "main-branch"
  resource_group_name = var.resource_group_name
  parent_id           = azurerm_user_assigned_identity.pipeline.id
  issuer              = "https://token.actions.githubusercontent.com"
  audience            = ["api://AzureADTokenExchange"]
  subject             = "repo:acme/backend-api:ref:refs/heads/main"
}
