terraform {
  required_version = ">= 1.9"

  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.2"
    }
    azuread = {
      source  = "hashicorp/azuread"
      version = "~> 3.7"
    }
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.5"
    }
  }
}

provider "azurerm" {
  subscription_id = var.subscription_id

  # From version 5 on the provider registers nothing by itself. Registering what is registered does nothing.
  resource_providers_to_register = concat([
    "Microsoft.ApiManagement",
    "Microsoft.Authorization",
    "Microsoft.ContainerInstance",
    "Microsoft.EventHub",
    "Microsoft.Insights",
    "Microsoft.ManagedIdentity",
    "Microsoft.Network",
    "Microsoft.OperationalInsights",
  ], var.github_network_owner_id == null ? [] : ["GitHub.Network"])

  features {}
}

provider "azuread" {
  tenant_id = var.tenant_id
}

provider "azapi" {
  subscription_id = var.subscription_id
}
