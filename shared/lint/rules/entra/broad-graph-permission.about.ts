import type {RuleAbout} from '../../rule.js'

const permission = (id: string) =>
  `resource "azuread_application" "mcp" {\n  display_name = "MCP server"\n\n  required_resource_access {\n    resource_app_id = "00000003-0000-0000-c000-000000000000"\n\n    resource_access {\n      id   = "${id}"\n      type = "Role"\n    }\n  }\n}\n`

export const about: RuleAbout = {
  summary: 'Program may change the whole directory through Microsoft Graph',
  why: 'An application permission holds without any person, for everything in the tenant. With `Application.ReadWrite.All`, `AppRoleAssignment.ReadWrite.All` or `RoleManagement.ReadWrite.Directory` a program can make itself a global administrator; with `Mail.Send` it sends mail as any user. For an MCP server that is one prompt away.',
  fix: 'Ask for the narrow permission: `Application.ReadWrite.OwnedBy`, `Sites.Selected`, `Group.Create`. Where the program acts for a person, use a delegated permission.',
  securitySeverity: 8.8,
  references: [
    'https://learn.microsoft.com/graph/permissions-reference',
    'https://learn.microsoft.com/graph/permissions-overview'
  ],
  bad: {file: 'entra.tf', text: permission('19dbc75e-c2e2-444c-a770-ec69d8559fc7')},
  good: {file: 'entra.tf', text: permission('18a4783c-866b-4cc7-a460-3d5e5662c884')}
}
