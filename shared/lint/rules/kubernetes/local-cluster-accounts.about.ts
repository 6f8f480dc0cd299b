import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Cluster keeps local accounts beside Entra ID',
  why: 'Entra ID on a cluster does not remove the local administrator: anyone who can list its credentials gets a certificate that Conditional Access, groups and offboarding do not cover, and the audit log names no person. Local accounts are on unless they are turned off. Where the value is a parameter without a default, nothing is reported.',
  fix: 'Set `disableLocalAccounts: true` beside `aadProfile` (Terraform: `local_account_disabled = true`; command line: `--disable-local-accounts` beside `--enable-aad`), then rotate the cluster certificates: those already issued stay valid.',
  securitySeverity: 6.0,
  references: ['https://learn.microsoft.com/azure/aks/manage-local-accounts-managed-azure-ad'],
  bad: {
    file: 'aks.bicep',
    text: `resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
  name: 'aks-mcp'
  location: 'westeurope'
  properties: {
    dnsPrefix: 'mcp'
    aadProfile: {
      managed: true
      enableAzureRBAC: true
    }
  }
}
`
  },
  good: {
    file: 'aks.bicep',
    text: `resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
  name: 'aks-mcp'
  location: 'westeurope'
  properties: {
    dnsPrefix: 'mcp'
    aadProfile: {
      managed: true
      enableAzureRBAC: true
    }
    disableLocalAccounts: true
  }
}
`
  }
}
