# One identity a pipeline. It trusts one repository and one environment, by numbers that are never given out again.
resource "azurerm_user_assigned_identity" "pipeline" {
  for_each            = var.pipelines
  name                = "id-mcp-pipeline-${each.key}-${var.environment}"
  location            = azurerm_resource_group.mcp.location
  resource_group_name = azurerm_resource_group.mcp.name
  tags                = var.tags
}

locals {
  github_pipelines = { for name, pipeline in var.pipelines : name => pipeline.github if pipeline.github != null }
}

resource "azurerm_federated_identity_credential" "github" {
  for_each                  = local.github_pipelines
  name                      = "github-${each.value.environment}"
  user_assigned_identity_id = azurerm_user_assigned_identity.pipeline[each.key].id
  issuer                    = "https://token.actions.githubusercontent.com"
  audience                  = ["api://AzureADTokenExchange"]
  subject                   = "repo:${each.value.owner}@${each.value.owner_id}/${each.value.repository}@${each.value.repository_id}:environment:${each.value.environment}"
}

locals {
  pipeline_roles = merge([
    for name, pipeline in var.pipelines : {
      for role in pipeline.roles : "${name}/${role}" => { pipeline = name, role = role }
    }
  ]...)
}

resource "azuread_app_role_assignment" "pipeline" {
  for_each            = local.pipeline_roles
  app_role_id         = local.role_ids[each.value.role]
  principal_object_id = azurerm_user_assigned_identity.pipeline[each.value.pipeline].principal_id
  resource_object_id  = each.value.role == "mcp.tools.secrets" ? azuread_service_principal.secrets.object_id : azuread_service_principal.gateway.object_id

  depends_on = [azuread_application.gateway, azuread_application.secrets]
}

resource "azurerm_role_assignment" "pipeline_pushes_images" {
  for_each             = { for name, pipeline in var.pipelines : name => pipeline if pipeline.pushes_images }
  scope                = var.registry.id
  role_definition_name = "AcrPush"
  principal_id         = azurerm_user_assigned_identity.pipeline[each.key].principal_id
  principal_type       = "ServicePrincipal"
}
