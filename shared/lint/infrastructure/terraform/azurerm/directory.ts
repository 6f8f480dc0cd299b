/**
 * Applications and their rights in the shape of Microsoft Graph: provider azuread 2.x and 3.x,
 * "Applications", "App Role Assignments", "Conditional Access" and "Delegated Permission Grants".
 */
import {type AzurermTypes, many, one, type Shape} from './shape.js'

const application = 'Microsoft.Graph/applications'
const parent = ['application_id', 'application_object_id']

const scope: Shape = {
  id: ['id', 'scope_id'],
  isEnabled: 'enabled',
  type: 'type',
  value: 'value'
}

const role: Shape = {
  allowedMemberTypes: 'allowed_member_types',
  displayName: 'display_name',
  id: ['id', 'role_id'],
  isEnabled: 'enabled',
  value: 'value'
}

const credential: Shape = {
  displayName: 'display_name',
  endDateTime: 'end_date',
  lifetime: 'end_date_relative',
  startDateTime: 'start_date'
}

export const directoryTypes: AzurermTypes = {
  azuread_app_role_assignment: {
    type: 'Microsoft.Graph/appRoleAssignedTo',
    shape: {
      appRoleId: 'app_role_id',
      principalId: 'principal_object_id',
      resourceId: 'resource_object_id'
    }
  },
  azuread_application: {
    type: application,
    shape: {
      api: one('api', {
        oauth2PermissionScopes: many('oauth2_permission_scope', scope),
        requestedAccessTokenVersion: 'requested_access_token_version'
      }),
      appRoles: many('app_role', role),
      displayName: 'display_name',
      identifierUris: 'identifier_uris',
      owners: 'owners',
      passwordCredentials: many('password', credential),
      requiredResourceAccess: many('required_resource_access', {
        resourceAccess: many('resource_access', {id: 'id', type: 'type'}),
        resourceAppId: 'resource_app_id'
      }),
      signInAudience: 'sign_in_audience'
    }
  },
  azuread_application_api_access: {
    type: `${application}/requiredResourceAccess`,
    parent,
    shape: {
      resourceAppId: 'api_client_id',
      roleIds: 'role_ids',
      scopeIds: 'scope_ids'
    }
  },
  azuread_application_app_role: {type: `${application}/appRoles`, parent, shape: role},
  azuread_application_certificate: {
    type: `${application}/keyCredentials`,
    parent,
    shape: credential
  },
  azuread_application_password: {
    type: `${application}/passwordCredentials`,
    parent,
    shape: credential
  },
  azuread_application_permission_scope: {
    type: `${application}/oauth2PermissionScopes`,
    parent,
    shape: scope
  },
  azuread_application_registration: {
    type: application,
    shape: {
      'api.requestedAccessTokenVersion': 'requested_access_token_version',
      displayName: 'display_name',
      signInAudience: 'sign_in_audience'
    }
  },
  azuread_conditional_access_policy: {
    type: 'Microsoft.Graph/conditionalAccessPolicies',
    shape: {
      conditions: one('conditions', {
        applications: one('applications', {
          excludeApplications: 'excluded_applications',
          includeApplications: 'included_applications'
        }),
        clientAppTypes: 'client_app_types',
        clientApplications: one('client_applications', {}),
        devices: one('devices', {}),
        insiderRiskLevels: 'insider_risk_levels',
        locations: one('locations', {}),
        platforms: one('platforms', {}),
        servicePrincipalRiskLevels: 'service_principal_risk_levels',
        signInRiskLevels: 'sign_in_risk_levels',
        userRiskLevels: 'user_risk_levels',
        users: one('users', {
          excludeUsers: 'excluded_users',
          includeUsers: 'included_users'
        })
      }),
      displayName: 'display_name',
      grantControls: one('grant_controls', {
        builtInControls: 'built_in_controls',
        operator: 'operator'
      }),
      state: 'state'
    }
  },
  azuread_service_principal_certificate: {
    type: `${application}/keyCredentials`,
    parent: ['service_principal_id'],
    shape: credential
  },
  azuread_service_principal_password: {
    type: `${application}/passwordCredentials`,
    parent: ['service_principal_id'],
    shape: credential
  }
}
