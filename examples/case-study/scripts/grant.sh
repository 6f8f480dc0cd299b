#!/usr/bin/env bash
# Lets the pods of the cluster read the models.
principal=$(az aks show --resource-group rg-acme --name aks-acme --query identity.principalId -o tsv)
az role assignment create --role "Storage Blob Data Reader" --assignee "$principal" \
  --scope /subscriptions/6f1d2c3b-4a59-4d68-8f77-1a2b3c4d5e6f/resourceGroups/rg-data/providers/Microsoft.Storage/storageAccounts/acmemodels
