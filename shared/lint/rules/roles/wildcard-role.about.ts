import type {RuleAbout} from '../../rule.js'

const definition = (action: string) =>
  `resource "azurerm_role_definition" "mcp" {\n  name  = "MCP operator"\n  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"\n\n  permissions {\n    actions     = ["*/read", "${action}"]\n    not_actions = []\n  }\n}\n`

export const about: RuleAbout = {
  summary: 'Custom role allows every action, or assigning roles to others',
  why: 'A role of your own is written to be narrower than the built-in ones. With `*`, `*/write` or `*/action` it is Owner or Contributor under another name, which no review of built-in roles finds. With `Microsoft.Authorization/roleAssignments/write` its holder can make themselves Owner. `*/read` and all actions of one service are left alone, and so are actions that `notActions` take back.',
  fix: 'List the actions that the role is for. Give the right to assign roles by Role Based Access Control Administrator with a condition that lists the roles.',
  securitySeverity: 8.6,
  references: [
    'https://learn.microsoft.com/azure/role-based-access-control/custom-roles',
    'https://learn.microsoft.com/azure/role-based-access-control/role-definitions'
  ],
  bad: {file: 'roles.tf', text: definition('*')},
  good: {file: 'roles.tf', text: definition('Microsoft.App/containerApps/write')}
}
