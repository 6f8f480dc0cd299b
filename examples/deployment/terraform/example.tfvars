# The form of every value that has no default, with made-up ids. Copy to prod.auto.tfvars and put in your own.
subscription_id = "6f1d2c3b-4a59-4d68-8f77-1a2b3c4d5e6f"
tenant_id       = "0d1e2f3a-4b5c-4d6e-8f70-8192a3b4c5d6"
organization    = "acme"

publisher = {
  name  = "Acme platform"
  email = "platform@acme.example"
}

registry = {
  id           = "/subscriptions/6f1d2c3b-4a59-4d68-8f77-1a2b3c4d5e6f/resourceGroups/rg-shared/providers/Microsoft.ContainerRegistry/registries/acrmcpacme"
  login_server = "acrmcpacme.azurecr.io"
}

certificate_vault_id = "/subscriptions/6f1d2c3b-4a59-4d68-8f77-1a2b3c4d5e6f/resourceGroups/rg-shared/providers/Microsoft.KeyVault/vaults/kv-mcp-tls-acme"
tls_proxy_image      = "mcp/tls-proxy@sha256:5b0bcabd1ed22e9fb1310cf6c2dec7cdef19f0ad69efa1f392e94a4333501270"

servers = {
  github = {
    image    = "mcp/github@sha256:c71d239df91726fc519c6eb72d318ec65820627232b2f796219e87dcf35d0ab4"
    outbound = ["140.82.112.0/20"] # api.github.com
    settings = { ALLOWED_ORGS = "acme" }
  }
  filesystem = {
    image    = "mcp/filesystem@sha256:8e35c2cd3bf6641bdb0e2050b76932cbb2e6034a0ddacc1d9bea82a6ba57f7cf"
    memory   = 1
    settings = { ALLOWED_DIRECTORIES = "/srv/shared-docs" }
  }
  vault = {
    image    = "mcp/vault@sha256:454349e422f05297191ead13e21d3db520e5abef52055e4964b82fb213f593a1"
    outbound = ["AzureKeyVault.WestEurope"]
  }
}

pipelines = {
  images = {
    roles         = [] # calls no tool
    pushes_images = true
    github = {
      owner         = "acme"
      owner_id      = 1234567
      repository    = "mcp-platform"
      repository_id = 765432108
      environment   = "images"
    }
  }
  deploy = {
    roles = ["mcp.tools.read", "mcp.tools.write"]
    github = {
      owner         = "acme"
      owner_id      = 1234567
      repository    = "mcp-platform"
      repository_id = 765432108
      environment   = "production"
    }
  }
  # Of Azure DevOps: azure-pipelines.yml, and one that rotates secrets.
  notes = {
    roles = ["mcp.tools.read", "mcp.tools.write"]
  }
  rotate = {
    roles = ["mcp.tools.secrets"]
  }
}

people_group_id      = "2b3c4d5e-6f70-4182-93a4-b5c6d7e8f901"
break_glass_group_id = "3c4d5e6f-7081-4293-a4b5-c6d7e8f90a1b"
alert_email          = "security@acme.example"
