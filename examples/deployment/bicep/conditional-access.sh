#!/usr/bin/env bash
# Keeps people out of the secrets application. Bicep has no type for Conditional Access, so this is a step of its own:
#   SECRETS_APP_ID=… BREAK_GLASS_GROUP_ID=… ./conditional-access.sh
# Needs az and jq, the role Conditional Access Administrator, and Microsoft Entra ID P1 in the tenant.
set -euo pipefail

: "${SECRETS_APP_ID:?set it to the output secretsAppId}"
: "${BREAK_GLASS_GROUP_ID:?set it to the object id of the group that keeps access}"
policies=https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies
name="MCP: nobody signs in to the secrets application"

body=$(jq -n --arg name "$name" --arg app "$SECRETS_APP_ID" --arg group "$BREAK_GLASS_GROUP_ID" '{
  displayName: $name,
  state: "enabled",
  conditions: {
    clientAppTypes: ["all"],
    applications: {includeApplications: [$app]},
    users: {includeUsers: ["All"], excludeGroups: [$group]}
  },
  grantControls: {operator: "OR", builtInControls: ["block"]}
}')

# Running it again changes the policy that is there.
id=$(az rest --method get --url "$policies" --query "value[?displayName=='$name'].id | [0]" --output tsv)
if [ -n "$id" ]; then
  az rest --method patch --url "$policies/$id" --body "$body"
else
  az rest --method post --url "$policies" --body "$body"
fi
