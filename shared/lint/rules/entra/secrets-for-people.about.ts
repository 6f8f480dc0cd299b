import type {RuleAbout} from '../../rule.js'

const role = (members: string) =>
  `resource "azuread_application" "gateway" {\n  display_name = "MCP gateway"\n\n  app_role {\n    id                   = "00000000-0000-0000-0000-000000000001"\n    value                = "mcp.tools.secrets"\n    display_name         = "Secrets"\n    description          = "Read secrets through the gateway"\n    allowed_member_types = [${members}]\n  }\n}\n`

export const about: RuleAbout = {
  summary: 'Users can be given the permission for secrets or administration',
  why: 'A person who can call tools of the class secrets can be talked into it by a prompt, and what a client reads stands in its conversation. Conditional Access cannot help for one scope of an API: it works on applications. So a scope for secrets or administration, or an app role with `User` among its allowed member types, can be given to any user.',
  fix: 'Make it an app role whose `allowed_member_types` are `Application` alone. Where people have to be kept out by Conditional Access as well, give secrets an application of their own.',
  securitySeverity: 7.5,
  references: [
    'https://learn.microsoft.com/entra/identity-platform/howto-add-app-roles-in-apps',
    'https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-cloud-apps'
  ],
  bad: {file: 'entra.tf', text: role('"User", "Application"')},
  good: {file: 'entra.tf', text: role('"Application"')}
}
