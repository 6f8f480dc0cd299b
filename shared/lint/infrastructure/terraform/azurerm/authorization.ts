/** Roles and who has them: provider azurerm, "Authorization". */
import {type AzurermTypes, many, type Shape} from './shape.js'

/** `scope` and `roleDefinitionName` are not ARM's: Terraform says by name what ARM says by id. */
const assignment: Shape = {
  'properties.condition': 'condition',
  'properties.principalId': 'principal_id',
  'properties.principalType': 'principal_type',
  'properties.roleDefinitionId': 'role_definition_id',
  'properties.roleDefinitionName': 'role_definition_name',
  scope: 'scope'
}

const definition: Shape = {
  'properties.assignableScopes': 'assignable_scopes',
  'properties.permissions': many('permissions', {
    actions: 'actions',
    dataActions: 'data_actions',
    notActions: 'not_actions',
    notDataActions: 'not_data_actions'
  }),
  'properties.roleName': 'name',
  scope: 'scope'
}

export const authorizationTypes: AzurermTypes = {
  azurerm_pim_active_role_assignment: {
    type: 'Microsoft.Authorization/roleAssignmentScheduleRequests',
    shape: assignment
  },
  azurerm_role_assignment: {type: 'Microsoft.Authorization/roleAssignments', shape: assignment},
  azurerm_role_definition: {type: 'Microsoft.Authorization/roleDefinitions', shape: definition}
}
