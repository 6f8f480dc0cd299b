#!/usr/bin/env bash
# Lets every branch of every repository of the organization act as the gateway's client.
az ad app federated-credential create --id 5f1f5a2e-7c1f-4a8d-9a61-0d9c2f8a7b11 --parameters '{
  "name": "github",
  "issuer": "https://token.actions.githubusercontent.com",
  "audiences": ["api://AzureADTokenExchange"],
  "claimsMatchingExpression": {
    "value": "claims['\''sub'\''] matches '\''repo:contoso/*'\''",
    "languageVersion": 1
  }
}'
