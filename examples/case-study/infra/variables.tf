variable "environment" {
  type = string
}

variable "location" {
  type = string
}

variable "resource_group_name" {
  type = string
}

variable "tags" {
  type = map(string)
}

variable "runner_subnet_cidr" {
  type = string
}

variable "registry" {
  type = object({ id = string, login_server = string })
}

variable "github_server_version" {
  type = string
}

variable "log_endpoint" {
  type = string
}

variable "allowed_organizations" {
  type = string
}

variable "approved_subnet_ids" {
  type = list(string)
}
