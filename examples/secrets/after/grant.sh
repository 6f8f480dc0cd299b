#!/usr/bin/env bash
# Lets the jobs' application read one secret of one vault, and nothing else.
set -euo pipefail
vault=contoso-agents
secret=MyClaudeApiKey
client=$1 # its application (client) id

vault_id=$(az keyvault show --name "$vault" --query id --output tsv)
az role assignment create --role "Key Vault Secrets User" \
  --assignee "$client" --scope "$vault_id/secrets/$secret"
