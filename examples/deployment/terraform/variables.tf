# Values to choose. README.md explains each; example.tfvars shows the form of each.

variable "subscription_id" {
  type        = string
  description = "Subscription of the platform. The policies are assigned to all of it."
}

variable "tenant_id" {
  type        = string
  description = "Entra tenant that issues the tokens."
}

variable "organization" {
  type        = string
  description = "Short name, part of the names that must be unique in all of Azure."
  validation {
    condition     = can(regex("^[a-z][a-z0-9]{1,11}$", var.organization))
    error_message = "Use 2 to 12 lower-case letters and digits, a letter first."
  }
}

variable "publisher" {
  type        = object({ name = string, email = string })
  description = "Who runs the gateway: API Management asks for a name and an e-mail address."
}

variable "registry" {
  type        = object({ id = string, login_server = string })
  description = "Container registry (Premium, admin user off) that holds the images."
}

variable "certificate_vault_id" {
  type        = string
  description = "Key Vault (role-based access) that holds a certificate mcp-<server> for each server."
}

variable "tls_proxy_image" {
  type        = string
  description = "Repository and digest of the image built from images/tls-proxy."
  validation {
    condition     = can(regex("@sha256:[0-9a-f]{64}$", var.tls_proxy_image))
    error_message = "Pin the image by digest: repository@sha256:…"
  }
}

variable "servers" {
  description = "The MCP servers, by the names that ../mcp-policy.yml gives them."
  type = map(object({
    image    = string                    # repository@sha256:digest
    cpu      = optional(number, 0.5)     # cores
    memory   = optional(number, 0.5)     # GB
    settings = optional(map(string), {}) # environment variables; nothing secret
    outbound = optional(list(string), [])
  }))
  validation {
    condition     = alltrue([for name in keys(var.servers) : can(regex("^[a-z][a-z0-9-]{0,19}$", name))])
    error_message = "Name servers with at most 20 lower-case letters, digits and hyphens."
  }
  validation {
    condition     = alltrue([for server in values(var.servers) : can(regex("@sha256:[0-9a-f]{64}$", server.image))])
    error_message = "Pin every image by digest: repository@sha256:…"
  }
  validation {
    condition     = length(setsubtract(keys(var.servers), keys(local.policy.servers))) == 0
    error_message = "Every server needs its tools in ../mcp-policy.yml: the gateway denies what is not there."
  }
}

variable "pipelines" {
  description = "Pipelines that may call tools, each with an identity of its own."
  type = map(object({
    roles         = set(string)
    pushes_images = optional(bool, false) # gets AcrPush on the registry
    # Left out for a pipeline of Azure DevOps: its service connection makes the credential.
    github = optional(object({
      owner         = string
      owner_id      = number
      repository    = string
      repository_id = number
      environment   = string
    }))
  }))
  validation {
    condition     = length(setsubtract(flatten([for pipeline in values(var.pipelines) : tolist(pipeline.roles)]), ["mcp.tools.read", "mcp.tools.write", "mcp.tools.admin", "mcp.tools.secrets"])) == 0
    error_message = "Roles are mcp.tools.read, mcp.tools.write, mcp.tools.admin and mcp.tools.secrets."
  }
}

variable "people_group_id" {
  type        = string
  description = "Object id of the group whose members may sign in to the gateway from their editors."
}

variable "break_glass_group_id" {
  type        = string
  description = "Object id of the group that Conditional Access leaves out, so that a mistake locks nobody out."
}

variable "alert_email" {
  type        = string
  description = "Where alerts go."
}

# Values with a default.

variable "environment" {
  type        = string
  default     = "prod"
  description = "Short name, part of all names."
  validation {
    condition     = can(regex("^[a-z0-9]{1,8}$", var.environment))
    error_message = "Use 1 to 8 lower-case letters and digits."
  }
}

variable "location" {
  type        = string
  default     = "westeurope"
  description = "Region. Azure Monitor has to support ingestion from Event Hubs there."
}

variable "dns_zone" {
  type        = string
  default     = "mcp.internal"
  description = "Private zone of the servers' names, for which their certificates are issued."
}

variable "certificate_authority" {
  type        = string
  default     = null
  description = "Certificate (PEM) of the authority behind the servers' certificates, unless it is a public one."
}

variable "people_address_prefixes" {
  type        = list(string)
  default     = []
  description = "Networks of people, by VPN or peering, from which the gateway is reached."
}

variable "editor_client_ids" {
  type        = set(string)
  default     = []
  description = "Client ids of editors that may ask for the read scope without a further consent."
}

variable "github_network_owner_id" {
  type        = string
  default     = null
  description = "Database id of the GitHub organization or enterprise whose hosted runners join the network."
}

variable "log_commitment_gb" {
  type        = number
  default     = 100
  description = "Commitment tier of the workspace in GB a day: ingestion from Event Hubs asks for one."
}

variable "external_servers" {
  type        = map(string)
  default     = {}
  description = "Address of each server that runs elsewhere in the network, such as on Kubernetes."
  validation {
    condition     = length(setsubtract(keys(var.external_servers), keys(local.policy.servers))) == 0
    error_message = "Every server needs its tools in ../mcp-policy.yml: the gateway denies what is not there."
  }
  validation {
    condition     = length(setintersection(keys(var.external_servers), keys(var.servers))) == 0
    error_message = "A server runs either in a container group of this deployment or elsewhere."
  }
}

variable "endpoint_client_prefixes" {
  type        = list(string)
  default     = []
  description = "Networks of external servers that reach registry and vault through the private endpoints."
}

variable "tags" {
  type        = map(string)
  default     = {}
  description = "Tags of all resources."
}
