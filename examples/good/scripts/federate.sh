#!/usr/bin/env bash
# Lets the main branch of one repository act as the gateway's client, and nothing else.
az ad app federated-credential create --id 5f1f5a2e-7c1f-4a8d-9a61-0d9c2f8a7b11 --parameters '{
  "name": "github-reports-main",
  "issuer": "https://token.actions.githubusercontent.com",
  "audiences": ["api://AzureADTokenExchange"],
  "subject": "repo:contoso@4711/reports@90210:ref:refs/heads/main"
}'
