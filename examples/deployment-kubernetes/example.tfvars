# The form of every value that has no default, with made-up ids. Copy to prod.auto.tfvars and put in your own.
subscription_id      = "6f1d2c3b-4a59-4d68-8f77-1a2b3c4d5e6f"
tenant_id            = "0d1e2f3a-4b5c-4d6e-8f70-8192a3b4c5d6"
operators_group_id   = "2b3c4d5e-6f70-4182-93a4-b5c6d7e8f901"
registry_id          = "/subscriptions/6f1d2c3b-4a59-4d68-8f77-1a2b3c4d5e6f/resourceGroups/rg-shared/providers/Microsoft.ContainerRegistry/registries/acrmcpacme"
certificate_vault_id = "/subscriptions/6f1d2c3b-4a59-4d68-8f77-1a2b3c4d5e6f/resourceGroups/rg-shared/providers/Microsoft.KeyVault/vaults/kv-mcp-tls-acme"
servers              = ["github"]
