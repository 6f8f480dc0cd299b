import type {RuleAbout} from '../../rule.js'

const registry = (admin: string) =>
  `resource "azurerm_container_registry" "mcp" {\n  name                = "acrmcp"\n  resource_group_name = "rg-mcp"\n  location            = "westeurope"\n  sku                 = "Premium"\n  admin_enabled       = ${admin}\n}\n`

export const about: RuleAbout = {
  summary: 'Azure registry is accessed with a password',
  why: 'The admin user of a registry is one shared account: its password pulls and pushes every image, belongs to nobody, and is copied into each workload that pulls. Anyone who reads it in the settings of one server can replace the image of all. It is reported where the admin user is enabled, and where a workload pulls from a registry of Azure with a password though no registry here has one. Registries that know passwords only are left alone.',
  fix: 'Give the workload a user-assigned identity with the role AcrPull, name it (`identity` of the registry), and switch the admin user off.',
  securitySeverity: 6.5,
  references: [
    'https://learn.microsoft.com/azure/container-registry/container-registry-authentication',
    'https://learn.microsoft.com/azure/container-apps/managed-identity-image-pull'
  ],
  bad: {file: 'registry.tf', text: registry('true')},
  good: {file: 'registry.tf', text: registry('false')}
}
