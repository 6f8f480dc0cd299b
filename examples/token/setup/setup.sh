#!/usr/bin/env bash
# Makes the gateway's application with an app role, the jobs' application, and the trust between a
# GitHub environment and it. Needs an Entra role that may do so, such as Application Administrator
# (and Privileged Role Administrator for the grant).
set -euo pipefail
repository=contoso@1001/agents@2002 # with the numbers of owner and repository: 'explain: true' shows yours
environment=production
graph=https://graph.microsoft.com/v1.0

# The gateway: its tokens are of version 2, and only applications with a role get one.
role=$(uuidgen | tr '[:upper:]' '[:lower:]')
gateway=$(az ad app create --display-name mcp-gateway --sign-in-audience AzureADMyOrg \
  --app-roles "[{\"id\": \"$role\", \"value\": \"Mcp.Call\", \"displayName\": \"Call MCP tools\",
    \"description\": \"Call tools through the MCP gateway\", \"allowedMemberTypes\": [\"Application\"],
    \"isEnabled\": true}]" --query appId --output tsv)
az rest --method patch --url "$graph/applications(appId='$gateway')" \
  --body "{\"identifierUris\": [\"api://$gateway\"], \"api\": {\"requestedAccessTokenVersion\": 2}}"
gateway_principal=$(az ad sp create --id "$gateway" --query id --output tsv)
az rest --method patch --url "$graph/servicePrincipals/$gateway_principal" \
  --body '{"appRoleAssignmentRequired": true}'

# The jobs: an application without any secret.
client=$(az ad app create --display-name ci-agents --sign-in-audience AzureADMyOrg \
  --query appId --output tsv)
client_principal=$(az ad sp create --id "$client" --query id --output tsv)

# The trust: this environment of this repository, and nothing else.
az ad app federated-credential create --id "$client" --parameters "{
  \"name\": \"github-agents-$environment\",
  \"issuer\": \"https://token.actions.githubusercontent.com\",
  \"subject\": \"repo:$repository:environment:$environment\",
  \"audiences\": [\"api://AzureADTokenExchange\"]
}"

# The grant.
az rest --method post --url "$graph/servicePrincipals/$gateway_principal/appRoleAssignedTo" \
  --body "{\"principalId\": \"$client_principal\", \"resourceId\": \"$gateway_principal\", \"appRoleId\": \"$role\"}"

echo "tenant-id: $(az account show --query tenantId --output tsv)"
echo "client-id: $client"
echo "resource:  $gateway"
