# The gateway is an API in Entra ID. People get scopes, pipelines get roles: a token without a person has no scopes.
# The ids of scopes and roles are made from their names, so that they never change.
locals {
  scopes = {
    "mcp.tools.read"  = "Read files, repositories and code through MCP tools"
    "mcp.tools.write" = "Write files, and open pull requests and issues through MCP tools"
  }
  roles = {
    "mcp.tools.read"  = "Pipelines that read"
    "mcp.tools.write" = "Pipelines that write"
    "mcp.tools.admin" = "Pipelines that merge and change settings"
  }
  scope_ids = { for name in keys(local.scopes) : name => uuidv5("url", "scope:${name}") }
  role_ids  = { for name in concat(keys(local.roles), ["mcp.tools.secrets"]) : name => uuidv5("url", "role:${name}") }
}

resource "azuread_application" "gateway" {
  display_name     = "MCP gateway (${var.environment})"
  sign_in_audience = "AzureADMyOrg"

  api {
    requested_access_token_version = 2 # the audience is the client id, the issuer ends in /v2.0: what the gateway compares

    dynamic "oauth2_permission_scope" {
      for_each = local.scopes

      content {
        id                         = local.scope_ids[oauth2_permission_scope.key]
        value                      = oauth2_permission_scope.key
        type                       = "Admin" # nobody consents for themselves
        enabled                    = true
        admin_consent_display_name = oauth2_permission_scope.value
        admin_consent_description  = oauth2_permission_scope.value
      }
    }
  }

  dynamic "app_role" {
    for_each = local.roles

    content {
      id                   = local.role_ids[app_role.key]
      value                = app_role.key
      display_name         = app_role.key
      description          = app_role.value
      allowed_member_types = ["Application"] # no person can be given it
      enabled              = true
    }
  }

  lifecycle {
    ignore_changes = [identifier_uris] # set below: it holds the application's own id
  }
}

resource "azuread_application_identifier_uri" "gateway" {
  application_id = azuread_application.gateway.id
  identifier_uri = "api://${azuread_application.gateway.client_id}"
}

resource "azuread_service_principal" "gateway" {
  client_id                    = azuread_application.gateway.client_id
  app_role_assignment_required = true # only who is assigned gets a token
}

# Default access for people: sign-in, without any role.
resource "azuread_app_role_assignment" "people" {
  app_role_id         = "00000000-0000-0000-0000-000000000000"
  principal_object_id = var.people_group_id
  resource_object_id  = azuread_service_principal.gateway.object_id
}

resource "azuread_application_pre_authorized" "editor" {
  for_each             = var.editor_client_ids
  application_id       = azuread_application.gateway.id
  authorized_client_id = each.value
  permission_ids       = [local.scope_ids["mcp.tools.read"]]
}

# Conditional Access knows applications and no scopes. Secrets are an application of their own, so that people can be
# kept out of it. They are doubly out: its one role is for applications only.
resource "azuread_application" "secrets" {
  display_name     = "MCP gateway secrets (${var.environment})"
  sign_in_audience = "AzureADMyOrg"

  api {
    requested_access_token_version = 2
  }

  app_role {
    id                   = local.role_ids["mcp.tools.secrets"]
    value                = "mcp.tools.secrets"
    display_name         = "mcp.tools.secrets"
    description          = "Pipelines that read secrets"
    allowed_member_types = ["Application"]
    enabled              = true
  }
}

resource "azuread_service_principal" "secrets" {
  client_id                    = azuread_application.secrets.client_id
  app_role_assignment_required = true
}

resource "azuread_conditional_access_policy" "secrets" {
  display_name = "MCP: nobody signs in to the secrets application (${var.environment})"
  state        = "enabled"

  conditions {
    client_app_types = ["all"]

    applications {
      included_applications = [azuread_service_principal.secrets.client_id]
    }

    users {
      included_users  = ["All"]
      excluded_groups = [var.break_glass_group_id]
    }
  }

  grant_controls {
    operator          = "OR"
    built_in_controls = ["block"]
  }
}
