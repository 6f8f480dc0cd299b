/** Azure Policy: provider azurerm, "Policy". `enforce` is true where ARM's mode is `Default`. */
import {type AzurermType, type AzurermTypes, many, type Shape} from './shape.js'

const definition: Shape = {
  'properties.description': 'description',
  'properties.displayName': 'display_name',
  'properties.metadata': 'metadata',
  'properties.mode': 'mode',
  'properties.parameters': 'parameters',
  'properties.policyRule': 'policy_rule'
}

const initiative: AzurermType = {
  type: 'Microsoft.Authorization/policySetDefinitions',
  shape: {
    'properties.description': 'description',
    'properties.displayName': 'display_name',
    'properties.metadata': 'metadata',
    'properties.parameters': 'parameters',
    'properties.policyDefinitions': many('policy_definition_reference', {
      parameters: 'parameter_values',
      policyDefinitionId: 'policy_definition_id',
      policyDefinitionReferenceId: 'reference_id'
    })
  }
}

const assignment: AzurermType = {
  type: 'Microsoft.Authorization/policyAssignments',
  shape: {
    'properties.description': 'description',
    'properties.displayName': 'display_name',
    'properties.enforcementMode': ['enforce', 'enforcement_mode'],
    'properties.notScopes': 'not_scopes',
    'properties.overrides': many('overrides', {value: 'value'}),
    'properties.parameters': 'parameters',
    'properties.policyDefinitionId': 'policy_definition_id',
    'properties.resourceSelectors': many('resource_selectors', {name: 'name'}),
    'properties.scope': [
      'subscription_id',
      'management_group_id',
      'resource_group_id',
      'resource_id',
      'scope'
    ]
  }
}

const exemption: AzurermType = {
  type: 'Microsoft.Authorization/policyExemptions',
  shape: {'properties.policyAssignmentId': 'policy_assignment_id'}
}

export const policyTypes: AzurermTypes = {
  azurerm_management_group_policy_assignment: assignment,
  azurerm_management_group_policy_exemption: exemption,
  azurerm_management_group_policy_set_definition: initiative,
  azurerm_policy_assignment: assignment,
  azurerm_policy_definition: {
    type: 'Microsoft.Authorization/policyDefinitions',
    shape: definition
  },
  azurerm_policy_set_definition: initiative,
  azurerm_resource_group_policy_assignment: assignment,
  azurerm_resource_group_policy_exemption: exemption,
  azurerm_resource_policy_assignment: assignment,
  azurerm_resource_policy_exemption: exemption,
  azurerm_subscription_policy_assignment: assignment,
  azurerm_subscription_policy_exemption: exemption
}
