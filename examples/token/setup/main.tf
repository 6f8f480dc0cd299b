terraform {
  required_providers {
    azuread = {
      source  = "hashicorp/azuread"
      version = "~> 3.0"
    }
    random = {
      source  = "hashicorp/random"
      version = "~> 3.6"
    }
  }
}

# The gateway: its tokens are of version 2, and only applications with a role get one.
resource "random_uuid" "call" {}

resource "azuread_application" "gateway" {
  display_name     = "mcp-gateway"
  sign_in_audience = "AzureADMyOrg"

  api {
    requested_access_token_version = 2
  }

  app_role {
    id                   = random_uuid.call.result
    value                = "Mcp.Call"
    display_name         = "Call MCP tools"
    description          = "Call tools through the MCP gateway"
    allowed_member_types = ["Application"]
    enabled              = true
  }

  lifecycle {
    ignore_changes = [identifier_uris]
  }
}

resource "azuread_application_identifier_uri" "gateway" {
  application_id = azuread_application.gateway.id
  identifier_uri = "api://${azuread_application.gateway.client_id}"
}

resource "azuread_service_principal" "gateway" {
  client_id                    = azuread_application.gateway.client_id
  app_role_assignment_required = true
}

# The jobs: an application without any secret.
resource "azuread_application" "ci" {
  display_name     = "ci-agents"
  sign_in_audience = "AzureADMyOrg"
}

resource "azuread_service_principal" "ci" {
  client_id = azuread_application.ci.client_id
}

# The trust: this environment of this repository, and nothing else.
resource "azuread_application_federated_identity_credential" "ci" {
  application_id = azuread_application.ci.id
  display_name   = "github-agents-production"
  issuer         = "https://token.actions.githubusercontent.com"
  subject        = "repo:contoso@1001/agents@2002:environment:production"
  audiences      = ["api://AzureADTokenExchange"]
}

# The grant.
resource "azuread_app_role_assignment" "ci" {
  app_role_id         = azuread_service_principal.gateway.app_role_ids["Mcp.Call"]
  principal_object_id = azuread_service_principal.ci.object_id
  resource_object_id  = azuread_service_principal.gateway.object_id
}

output "client_id" {
  value = azuread_application.ci.client_id
}

output "resource" {
  value = azuread_application.gateway.client_id
}
