/** Roles and identities: `az role`, `az identity`, and the cmdlets of Az.Resources. */
import type {CommandShape, CommandTypes, Source} from '../command-type.js'

const assignmentType = 'Microsoft.Authorization/roleAssignments'
const definitionType = 'Microsoft.Authorization/roleDefinitions'

/** `roleDefinitionName`, `scope` and `resourceGroup` are not ARM's: scripts say by name what ARM says by id. */
const assignment: CommandShape = {
  'properties.condition': '--condition',
  'properties.principalId': ['--assignee-object-id', '--assignee'],
  'properties.principalType': '--assignee-principal-type',
  'properties.roleDefinitionName': '--role',
  scope: '--scope',
  resourceGroup: ['--resource-group', '-g']
}

const cmdletAssignment: CommandShape = {
  'properties.condition': '-condition',
  'properties.principalId': ['-objectid', '-applicationid', '-serviceprincipalname', '-signinname'],
  'properties.principalType': {
    lists: [
      '-objecttype',
      {given: '-signinname', means: 'User'},
      {given: ['-applicationid', '-serviceprincipalname'], means: 'ServicePrincipal'}
    ]
  },
  'properties.roleDefinitionName': ['-roledefinitionname', '-roledefinitionid'],
  scope: '-scope',
  resourceGroup: '-resourcegroupname',
  resource: ['-resourcename', '-resourcetype']
}

/** The JSON of a role has names of its own, which PowerShell's object shares. */
const definition: Source = {
  json: ['--role-definition', '-inputfile', '-role'],
  keys: {
    name: 'properties.roleName',
    rolename: 'properties.roleName',
    description: 'properties.description',
    assignablescopes: 'properties.assignableScopes',
    permissions: 'properties.permissions',
    actions: 'properties.permissions[].actions',
    notactions: 'properties.permissions[].notActions',
    dataactions: 'properties.permissions[].dataActions',
    notdataactions: 'properties.permissions[].notDataActions'
  }
}

export const authorizationCommands: CommandTypes = {
  'role assignment create': {type: assignmentType, shape: assignment},
  'new-azroleassignment': {type: assignmentType, shape: cmdletAssignment},
  'new-azurermroleassignment': {type: assignmentType, shape: cmdletAssignment},
  'role definition create': {type: definitionType, shape: {'': definition}},
  'role definition update': {type: definitionType, shape: {'': definition}},
  'new-azroledefinition': {type: definitionType, shape: {'': definition}},
  'set-azroledefinition': {type: definitionType, shape: {'': definition}},
  'identity create': {
    type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
    shape: {location: ['--location', '-l'], tags: {map: '--tags'}}
  },
  'new-azuserassignedidentity': {
    type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
    shape: {location: '-location'}
  }
}
