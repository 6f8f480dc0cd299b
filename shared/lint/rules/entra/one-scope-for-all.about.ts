import type {RuleAbout} from '../../rule.js'

const scope = (value: string, type = 'Admin') =>
  `    oauth2_permission_scope {\n      id                         = "00000000-0000-0000-0000-00000000000${value.length % 10}"\n      value                      = "${value}"\n      type                       = "${type}"\n      admin_consent_display_name = "${value}"\n      admin_consent_description  = "${value}"\n    }\n`

const api = (scopes: string) =>
  `resource "azuread_application" "gateway" {\n  display_name = "MCP gateway"\n\n  api {\n    requested_access_token_version = 2\n${scopes}  }\n}\n`

export const about: RuleAbout = {
  summary: 'API for MCP servers has one scope for everything',
  why: 'With one scope such as `user_impersonation` or `access_as_user`, a token that a client requested for reading can also write, delete and read secrets: neither the gateway nor the person who consents can tell the calls apart. Only APIs for MCP servers are judged, and only where all of their scopes are known.',
  fix: 'Declare a scope for each class of tools (`mcp.tools.read`, `mcp.tools.write`), and app roles for pipelines. Let the gateway ask for the one that the class of the tool needs, and give secrets to programs alone.',
  securitySeverity: 6.5,
  references: [
    'https://learn.microsoft.com/entra/identity-platform/scopes-oidc',
    'https://learn.microsoft.com/entra/identity-platform/quickstart-configure-app-expose-web-apis'
  ],
  bad: {file: 'entra.tf', text: api(scope('user_impersonation'))},
  good: {file: 'entra.tf', text: api(scope('mcp.tools.read') + scope('mcp.tools.write'))}
}
