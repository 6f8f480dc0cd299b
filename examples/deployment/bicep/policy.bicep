targetScope = 'subscription'

param approvedSubnetIds string[]

var effect = {
  type: 'String'
  allowedValues: ['Audit', 'Deny', 'Disabled']
  defaultValue: 'Deny'
  metadata: {
    displayName: 'Effect'
  }
}

var approvedSubnets = {
  type: 'Array'
  metadata: {
    displayName: 'Resource ids of the subnets for MCP servers'
  }
}

// Three rules: without the third, leaving the tag out passes the first two.
resource identity 'Microsoft.Authorization/policyDefinitions@2025-03-01' = {
  name: 'mcp-user-assigned-identity'
  properties: {
    displayName: 'MCP container groups have a user-assigned identity'
    policyType: 'Custom'
    mode: 'Indexed'
    metadata: {
      category: 'MCP'
    }
    parameters: {
      effect: effect
    }
    policyRule: loadJsonContent('../azure-policy/user-assigned-identity.json')
  }
}

resource subnet 'Microsoft.Authorization/policyDefinitions@2025-03-01' = {
  name: 'mcp-approved-subnet'
  properties: {
    displayName: 'MCP container groups run in an approved subnet'
    policyType: 'Custom'
    mode: 'Indexed'
    metadata: {
      category: 'MCP'
    }
    parameters: {
      effect: effect
      approvedSubnetIds: approvedSubnets
    }
    policyRule: loadJsonContent('../azure-policy/approved-subnet.json')
  }
}

resource tag 'Microsoft.Authorization/policyDefinitions@2025-03-01' = {
  name: 'mcp-tag-required'
  properties: {
    displayName: 'Container groups that look like MCP servers have the tag MCPServer'
    policyType: 'Custom'
    mode: 'Indexed'
    metadata: {
      category: 'MCP'
    }
    parameters: {
      effect: effect
    }
    policyRule: loadJsonContent('../azure-policy/tag-required.json')
  }
}

resource initiative 'Microsoft.Authorization/policySetDefinitions@2025-03-01' = {
  name: 'mcp-governance'
  properties: {
    displayName: 'MCP governance'
    policyType: 'Custom'
    metadata: {
      category: 'MCP'
    }
    parameters: {
      effect: effect
      approvedSubnetIds: approvedSubnets
    }
    policyDefinitions: [
      {
        policyDefinitionReferenceId: 'identity'
        policyDefinitionId: identity.id
        parameters: {
          effect: {
            value: '[parameters(\'effect\')]'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'subnet'
        policyDefinitionId: subnet.id
        parameters: {
          effect: {
            value: '[parameters(\'effect\')]'
          }
          approvedSubnetIds: {
            value: '[parameters(\'approvedSubnetIds\')]'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'tag'
        policyDefinitionId: tag.id
        parameters: {
          effect: {
            value: '[parameters(\'effect\')]'
          }
        }
      }
    ]
  }
}

// On the whole subscription: a stray server stands in somebody's own resource group.
resource assignment 'Microsoft.Authorization/policyAssignments@2025-03-01' = {
  name: 'mcp-governance'
  properties: {
    displayName: 'MCP governance'
    policyDefinitionId: initiative.id
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Deny'
      }
      approvedSubnetIds: {
        value: approvedSubnetIds
      }
    }
    nonComplianceMessages: [
      {
        message: 'MCP servers run in the approved subnet, with a user-assigned identity and the tag MCPServer = true.'
      }
    ]
  }
}
