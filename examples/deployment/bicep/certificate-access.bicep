param vaultName string
param serverNames string[]
param principalIds string[]

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: vaultName
}

resource certificates 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = [
  for name in serverNames: {
    parent: vault
    name: 'mcp-${name}'
  }
]

var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

// Each server its own certificate, and no other secret of the vault.
resource reads 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (name, i) in serverNames: {
    name: guid(vault.id, name, principalIds[i], secretsUser)
    scope: certificates[i]
    properties: {
      roleDefinitionId: secretsUser
      principalId: principalIds[i]
      principalType: 'ServicePrincipal'
    }
  }
]
