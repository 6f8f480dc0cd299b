# The cluster for servers that run on Kubernetes in place of Container Instances. Network, gateway, directory and logs
# are those of ../deployment/terraform; this module adds a subnet's worth of nodes to them.
terraform {
  required_version = ">= 1.9"

  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.2"
    }
  }
}

provider "azurerm" {
  subscription_id                = var.subscription_id
  resource_providers_to_register = ["Microsoft.ContainerService"]

  features {}
}

variable "subscription_id" {
  type        = string
  description = "Subscription of the platform."
}

variable "tenant_id" {
  type        = string
  description = "Entra tenant of the cluster's users."
}

variable "operators_group_id" {
  type        = string
  description = "Object id of the group that runs the cluster: no person by name."
}

variable "registry_id" {
  type        = string
  description = "Container registry that holds the images."
}

variable "certificate_vault_id" {
  type        = string
  description = "Key Vault that holds a certificate mcp-<server> for each server."
}

variable "servers" {
  type        = set(string)
  description = "Names of the servers, which are those of their service accounts without mcp-."
}

variable "environment" {
  type        = string
  default     = "prod"
  description = "As in ../deployment/terraform."
}

data "azurerm_resource_group" "mcp" {
  name = "rg-mcp-${var.environment}"
}

data "azurerm_virtual_network" "mcp" {
  name                = "vnet-mcp-${var.environment}"
  resource_group_name = data.azurerm_resource_group.mcp.name
}

resource "azurerm_subnet" "nodes" {
  name                            = "snet-mcp-nodes"
  resource_group_name             = data.azurerm_resource_group.mcp.name
  virtual_network_name            = data.azurerm_virtual_network.mcp.name
  address_prefixes                = ["10.50.8.0/22"]
  default_outbound_access_enabled = false
}

# The gateway reaches the servers' port, and nothing else from outside reaches the nodes.
resource "azurerm_network_security_group" "nodes" {
  name                = "nsg-mcp-nodes"
  location            = data.azurerm_resource_group.mcp.location
  resource_group_name = data.azurerm_resource_group.mcp.name

  security_rule {
    name                       = "AllowGatewayInbound"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "8443"
    source_address_prefix      = "10.50.2.0/27"
    destination_address_prefix = "10.50.8.0/22"
  }

  # Nodes and pods among themselves: where a rule denies the rest, an overlay network asks for these.
  security_rule {
    name                         = "AllowClusterInbound"
    priority                     = 110
    direction                    = "Inbound"
    access                       = "Allow"
    protocol                     = "*"
    source_port_range            = "*"
    destination_port_range       = "*"
    source_address_prefixes      = ["10.50.8.0/22", "10.244.0.0/16"]
    destination_address_prefixes = ["10.50.8.0/22", "10.244.0.0/16"]
  }

  security_rule {
    name                       = "AllowHealthProbesInbound"
    priority                   = 120
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "*"
    source_address_prefix      = "AzureLoadBalancer"
    destination_address_prefix = "10.50.8.0/22"
  }

  security_rule {
    name                       = "DenyAllInbound"
    priority                   = 4096
    direction                  = "Inbound"
    access                     = "Deny"
    protocol                   = "*"
    source_port_range          = "*"
    destination_port_range     = "*"
    source_address_prefix      = "*"
    destination_address_prefix = "*"
  }
}

resource "azurerm_subnet_network_security_group_association" "nodes" {
  subnet_id                 = azurerm_subnet.nodes.id
  network_security_group_id = azurerm_network_security_group.nodes.id
}

data "azurerm_nat_gateway" "egress" {
  name                = "ng-mcp-egress-${var.environment}"
  resource_group_name = data.azurerm_resource_group.mcp.name
}

resource "azurerm_subnet_nat_gateway_association" "nodes" {
  subnet_id      = azurerm_subnet.nodes.id
  nat_gateway_id = data.azurerm_nat_gateway.egress.id
}

# The control plane's own identity joins the network. No pod has it: roles for servers go to the servers' identities.
resource "azurerm_user_assigned_identity" "control_plane" {
  name                = "id-mcp-cluster-${var.environment}"
  location            = data.azurerm_resource_group.mcp.location
  resource_group_name = data.azurerm_resource_group.mcp.name
}

resource "azurerm_role_assignment" "control_plane_joins_network" {
  scope                = azurerm_subnet.nodes.id
  role_definition_name = "Network Contributor"
  principal_id         = azurerm_user_assigned_identity.control_plane.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_kubernetes_cluster" "mcp" {
  name                    = "aks-mcp-${var.environment}"
  location                = data.azurerm_resource_group.mcp.location
  resource_group_name     = data.azurerm_resource_group.mcp.name
  dns_prefix              = "aks-mcp-${var.environment}"
  sku_tier                = "Standard"
  private_cluster_enabled = true

  # Entra ID alone signs in. Without the first line, the local administrator's certificate goes on to work.
  local_account_disabled            = true
  role_based_access_control_enabled = true

  azure_active_directory_role_based_access_control {
    tenant_id              = var.tenant_id
    azure_rbac_enabled     = true
    admin_group_object_ids = [var.operators_group_id]
  }

  oidc_issuer_enabled       = true
  workload_identity_enabled = true
  azure_policy_enabled      = true
  automatic_upgrade_channel = "patch"
  node_os_upgrade_channel   = "NodeImage"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.control_plane.id]
  }

  default_node_pool {
    name           = "system"
    vm_size        = "Standard_D4ds_v5"
    node_count     = 3
    vnet_subnet_id = azurerm_subnet.nodes.id

    upgrade_settings {
      max_surge = "33%"
    }
  }

  node_provisioning_profile {
    mode = "Manual"
  }

  # Network policies are ignored where no engine enforces them.
  network_profile {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
    network_data_plane  = "cilium"
    network_policy      = "cilium"
    pod_cidr            = "10.244.0.0/16"
    outbound_type       = "userAssignedNATGateway"
  }

  key_vault_secrets_provider {
    secret_rotation_enabled = true
  }

  depends_on = [
    azurerm_role_assignment.control_plane_joins_network,
    azurerm_subnet_nat_gateway_association.nodes,
    azurerm_subnet_network_security_group_association.nodes,
  ]
}

resource "azurerm_role_assignment" "nodes_pull_images" {
  scope                = var.registry_id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_kubernetes_cluster.mcp.kubelet_identity[0].object_id
  principal_type       = "ServicePrincipal"
}

# One identity a server, trusted for its service account alone.
resource "azurerm_user_assigned_identity" "server" {
  for_each            = var.servers
  name                = "id-mcp-pod-${each.key}-${var.environment}"
  location            = data.azurerm_resource_group.mcp.location
  resource_group_name = data.azurerm_resource_group.mcp.name
}

resource "azurerm_federated_identity_credential" "server" {
  for_each                  = var.servers
  name                      = "service-account"
  user_assigned_identity_id = azurerm_user_assigned_identity.server[each.key].id
  issuer                    = azurerm_kubernetes_cluster.mcp.oidc_issuer_url
  audience                  = ["api://AzureADTokenExchange"]
  subject                   = "system:serviceaccount:mcp:mcp-${each.key}"
}

resource "azurerm_role_assignment" "server_reads_certificate" {
  for_each             = var.servers
  scope                = "${var.certificate_vault_id}/secrets/mcp-${each.key}"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.server[each.key].principal_id
  principal_type       = "ServicePrincipal"
}

output "pod_client_ids" {
  value       = { for name, identity in azurerm_user_assigned_identity.server : name => identity.client_id }
  description = "For the service account and the secret provider class of each server."
}
