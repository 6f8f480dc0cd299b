// The form of every value that has no default, with made-up ids. Copy to prod.bicepparam and put in your own.
using './main.bicep'

param organization = 'acme'

param publisher = {
  name: 'Acme platform'
  email: 'platform@acme.example'
}

param registry = {
  id: '/subscriptions/6f1d2c3b-4a59-4d68-8f77-1a2b3c4d5e6f/resourceGroups/rg-shared/providers/Microsoft.ContainerRegistry/registries/acrmcpacme'
  loginServer: 'acrmcpacme.azurecr.io'
}

param certificateVaultId = '/subscriptions/6f1d2c3b-4a59-4d68-8f77-1a2b3c4d5e6f/resourceGroups/rg-shared/providers/Microsoft.KeyVault/vaults/kv-mcp-tls-acme'

param tlsProxyImage = 'mcp/tls-proxy@sha256:5b0bcabd1ed22e9fb1310cf6c2dec7cdef19f0ad69efa1f392e94a4333501270'

param servers = [
  {
    name: 'github'
    image: 'mcp/github@sha256:c71d239df91726fc519c6eb72d318ec65820627232b2f796219e87dcf35d0ab4'
    outbound: ['140.82.112.0/20'] // api.github.com
    settings: [
      {
        name: 'ALLOWED_ORGS'
        value: 'acme'
      }
    ]
  }
  {
    name: 'filesystem'
    image: 'mcp/filesystem@sha256:8e35c2cd3bf6641bdb0e2050b76932cbb2e6034a0ddacc1d9bea82a6ba57f7cf'
    settings: [
      {
        name: 'ALLOWED_DIRECTORIES'
        value: '/srv/shared-docs'
      }
    ]
  }
  {
    name: 'vault'
    image: 'mcp/vault@sha256:454349e422f05297191ead13e21d3db520e5abef52055e4964b82fb213f593a1'
    outbound: ['AzureKeyVault.WestEurope']
  }
]

param pipelines = [
  {
    name: 'images'
    roles: [] // calls no tool
    pushesImages: true
    github: {
      owner: 'acme'
      ownerId: 1234567
      repository: 'mcp-platform'
      repositoryId: 765432108
      environment: 'images'
    }
  }
  {
    name: 'deploy'
    roles: ['mcp.tools.read', 'mcp.tools.write']
    github: {
      owner: 'acme'
      ownerId: 1234567
      repository: 'mcp-platform'
      repositoryId: 765432108
      environment: 'production'
    }
  }
  // Of Azure DevOps: azure-pipelines.yml, and one that rotates secrets.
  {
    name: 'notes'
    roles: ['mcp.tools.read', 'mcp.tools.write']
  }
  {
    name: 'rotate'
    roles: ['mcp.tools.secrets']
  }
]

param peopleGroupId = '2b3c4d5e-6f70-4182-93a4-b5c6d7e8f901'

param alertEmail = 'security@acme.example'
