import type {RuleAbout} from '../../rule.js'

const assignment = (role: string, scope: string) =>
  `resource "azurerm_user_assigned_identity" "mcp" {\n  name                = "id-mcp"\n  resource_group_name = "rg-mcp"\n  location            = "westeurope"\n}\n\nresource "azurerm_role_assignment" "mcp" {\n  principal_id         = azurerm_user_assigned_identity.mcp.principal_id\n  role_definition_name = "${role}"\n  scope                = "${scope}"\n}\n`

export const about: RuleAbout = {
  summary: 'Identity of a program holds Owner, Contributor or the right to give roles',
  why: 'Anyone who gets an MCP server or a pipeline to act for them can do what it can do: by a prompt, a pull request or a stolen token. Owner, Contributor, User Access Administrator and Role Based Access Control Administrator reach everything in their scope, and Key Vault Secrets Officer on a subscription reaches every secret in it. On a subscription or above it is an error, on a resource group a warning, on one resource a note. Roles of people, eligible assignments of Privileged Identity Management, and roles to assign roles that a condition narrows are left alone. What is not known in the repository is never reported.',
  fix: 'Give the identity the role for what it does, on the resource that it works on: Key Vault Secrets User, AcrPull, Storage Blob Data Contributor, Container Apps Contributor. An identity that deploys gets Contributor on its own resource group at most, and the right to assign roles only with a condition that lists them.',
  securitySeverity: 8.8,
  references: [
    'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
    'https://learn.microsoft.com/azure/role-based-access-control/built-in-roles',
    'https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-overview'
  ],
  bad: {
    file: 'roles.tf',
    text: assignment('Contributor', '/subscriptions/00000000-0000-0000-0000-000000000000')
  },
  good: {
    file: 'roles.tf',
    text: assignment(
      'Key Vault Secrets User',
      '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-mcp/providers/Microsoft.KeyVault/vaults/kv-mcp'
    )
  }
}
