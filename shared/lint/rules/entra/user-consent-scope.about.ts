import type {RuleAbout} from '../../rule.js'

const scope = (value: string, type = 'Admin') =>
  `    oauth2_permission_scope {\n      id                         = "00000000-0000-0000-0000-00000000000${value.length % 10}"\n      value                      = "${value}"\n      type                       = "${type}"\n      admin_consent_display_name = "${value}"\n      admin_consent_description  = "${value}"\n    }\n`

const api = (scopes: string) =>
  `resource "azuread_application" "gateway" {\n  display_name = "MCP gateway"\n\n  api {\n    requested_access_token_version = 2\n${scopes}  }\n}\n`

export const about: RuleAbout = {
  summary: 'Users can consent to a scope that allows changes',
  why: 'With the type `User` each person decides which client may use the scope on their behalf. A consent page that looks like the gateway is all that a phishing client needs. Scopes that only read are left alone. In Terraform `User` is the default.',
  fix: 'Set `type` to `Admin`: an administrator then decides which clients may use it.',
  securitySeverity: 4.3,
  references: [
    'https://learn.microsoft.com/entra/identity/enterprise-apps/user-admin-consent-overview',
    'https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview'
  ],
  bad: {file: 'entra.tf', text: api(scope('mcp.tools.read') + scope('mcp.tools.write', 'User'))},
  good: {file: 'entra.tf', text: api(scope('mcp.tools.read') + scope('mcp.tools.write'))}
}
