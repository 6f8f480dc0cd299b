output "gateway_url" {
  value       = azurerm_api_management.gateway.gateway_url
  description = "Servers are at <gateway_url>/<server>/mcp."
}

output "gateway_app_id" {
  value       = azuread_application.gateway.client_id
  description = "The resource of tokens for all classes but secrets."
}

output "secrets_app_id" {
  value       = azuread_application.secrets.client_id
  description = "The resource of tokens for secrets."
}

output "pipeline_client_ids" {
  value       = { for name, identity in azurerm_user_assigned_identity.pipeline : name => identity.client_id }
  description = "The client id of each pipeline's identity."
}

output "github_network_id" {
  value       = one([for network in azapi_resource.github_network : network.output.tags.GitHubId])
  description = "To enter at GitHub: Settings, Hosted compute networking."
}
