import type {RuleAbout} from '../../rule.js'

const identity = (name: string) =>
  `resource "azurerm_user_assigned_identity" "${name}" {\n  name                = "id-${name}"\n  resource_group_name = "rg-${name}"\n  location            = "westeurope"\n}\n\n`

const role = (name: string, principal: string, environment: string) =>
  `resource "azurerm_role_assignment" "${name}" {\n  principal_id         = azurerm_user_assigned_identity.${principal}.principal_id\n  role_definition_name = "Container Apps Contributor"\n  scope                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-${environment}/providers/Microsoft.App/containerApps/mcp"\n}\n`

export const about: RuleAbout = {
  summary: 'One identity holds several broad roles, or roles in production and elsewhere',
  why: 'An identity that opens everything is the one that an attacker needs: a leaked token of a test pipeline is then the key to production, and no log tells which of its many users acted. It is reported where one identity of a program holds two or more of Owner, Contributor, User Access Administrator and Role Based Access Control Administrator on a resource group or above, or roles that change something both in production and in another environment, told by the names of the scopes.',
  fix: 'Make an identity for each purpose and each environment. Trust each of them from the environment of the pipeline that needs it, and give it one narrow role.',
  securitySeverity: 8.8,
  references: [
    'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
    'https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations'
  ],
  bad: {
    file: 'roles.tf',
    text: `${identity('deploy')}${role('test', 'deploy', 'mcp-test')}\n${role('production', 'deploy', 'mcp-prod')}`
  },
  good: {
    file: 'roles.tf',
    text: `${identity('test')}${identity('production')}${role('test', 'test', 'mcp-test')}\n${role('production', 'production', 'mcp-prod')}`
  }
}
