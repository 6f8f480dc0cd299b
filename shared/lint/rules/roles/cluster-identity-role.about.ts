import type {RuleAbout} from '../../rule.js'

const script = (principal: string) =>
  `#!/usr/bin/env bash\nset -euo pipefail\n${principal}\naz role assignment create --role "Storage Blob Data Reader" --assignee-object-id "$PRINCIPAL_ID" --assignee-principal-type ServicePrincipal --scope "$STORAGE_ID"\n`

export const about: RuleAbout = {
  summary: 'Role for pods is given to the control plane of their cluster',
  why: 'The identity of an AKS cluster (`identity.principalId`) belongs to its control plane, which uses it for networks, disks and addresses. No pod can get a token for it: a role on storage, vaults or queues does nothing for the MCP server in the pod, and it lets anyone who controls the cluster read the data. The kubelet identity, a separate one, pulls images. Roles that a control plane needs, such as Network Contributor, are left alone.',
  fix: 'Make a managed identity for the workload, bind it to the service account of the pod with a federated credential, and give it the role. For AcrPull use `az aks update --attach-acr`, or the kubelet identity.',
  securitySeverity: 5.3,
  references: [
    'https://learn.microsoft.com/azure/aks/use-managed-identity',
    'https://learn.microsoft.com/azure/aks/workload-identity-overview'
  ],
  bad: {
    file: 'grant.sh',
    text: script(
      'PRINCIPAL_ID=$(az aks show --resource-group rg-mcp --name aks-mcp --query identity.principalId --output tsv)'
    )
  },
  good: {
    file: 'grant.sh',
    text: script(
      'PRINCIPAL_ID=$(az identity show --resource-group rg-mcp --name id-mcp-server --query principalId --output tsv)'
    )
  }
}
