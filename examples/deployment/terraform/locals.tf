locals {
  # One reviewed file for both sides: `mcp-gatehouse call` reads it in the pipelines, the gateway gets it from here.
  policy = yamldecode(file("${path.module}/../mcp-policy.yml"))

  server_names = toset(concat(keys(var.servers), keys(var.external_servers)))

  # tool=class;tool=class, as `mcp-gatehouse policy` prints it.
  tool_tables = {
    for name in local.server_names : name => join(";", sort(flatten([
      for class in ["read", "write", "admin", "secrets"] : [
        for tool in lookup(local.policy.servers[name], class, []) : "${tool}=${class}"
      ]
    ])))
  }

  # The servers listen on loopback; the TLS proxy beside each of them is what the gateway reaches.
  tls_port = 8443

  subnets = {
    servers   = "10.50.1.0/24"
    gateway   = "10.50.2.0/27"
    runners   = "10.50.3.0/24"
    endpoints = "10.50.4.0/27"
  }
}

resource "azurerm_resource_group" "mcp" {
  name     = "rg-mcp-${var.environment}"
  location = var.location
  tags     = var.tags
}
