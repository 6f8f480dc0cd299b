/** Applications of Entra: `az ad`, and the cmdlets of Az.Resources and Microsoft Graph. */
import type {CommandShape, CommandType, CommandTypes, PairShape, Source} from '../command-type.js'

const applicationType = 'Microsoft.Graph/applications'
const assignmentType = 'Microsoft.Authorization/roleAssignments'
const secretType = `${applicationType}/passwordCredentials`
const certificateType = `${applicationType}/keyCredentials`
const permissionType = `${applicationType}/requiredResourceAccess`

/** Azure Resource Manager has no types for these; the names are those of Microsoft Graph. */
const application: CommandShape = {
  'api.requestedAccessTokenVersion': '--requested-access-token-version',
  appRoles: {json: '--app-roles'},
  displayName: '--display-name',
  identifierUris: {words: '--identifier-uris'},
  requiredResourceAccess: {json: ['--required-resource-accesses', '--required-resource-access']},
  signInAudience: '--sign-in-audience',
  '': {sets: '--set'}
}

/** `<id>=Role` and `<id>=Scope`. */
const permission: PairShape = {key: 'id', value: 'type'}

const secret = (name: CommandType['name'], more: Partial<CommandType> = {}): CommandType => ({
  type: secretType,
  ...(name !== undefined && {name}),
  onlyWithout: ['--cert', '--create-cert'],
  shape: {
    displayName: '--display-name',
    endDateTime: ['--end-date', '-enddate'],
    startDateTime: '-startdate',
    years: '--years',
    // What the secret becomes is not said here; that there is one is.
    secretText: ['--password', '-p']
  },
  ...more
})

const certificate = (name: CommandType['name']): CommandType => ({
  type: certificateType,
  ...(name !== undefined && {name}),
  onlyWith: ['--cert', '--create-cert'],
  shape: {endDateTime: '--end-date', years: '--years'}
})

const cmdletSecret: CommandType = {
  type: secretType,
  name: ['-objectid', '-applicationid', '-displayname', '-serviceprincipalname'],
  onlyWithout: ['-certvalue', '-keycredentials', '-keycredential'],
  shape: {
    endDateTime: '-enddate',
    startDateTime: '-startdate',
    passwordCredentials: {json: '-passwordcredentials'}
  }
}

const graphSecret: CommandType = {
  type: secretType,
  name: ['-applicationid', '-serviceprincipalid'],
  shape: {'': {json: ['-passwordcredential', '-bodyparameter']}}
}

const graphApplication: Source = {json: '-bodyparameter'}

export const entraCommands: CommandTypes = {
  'ad app create': {type: applicationType, name: '--display-name', shape: application},
  'ad app update': {type: applicationType, name: '--id', changes: true, shape: application},
  'ad app credential reset': [secret('--id'), certificate('--id')],
  'ad sp credential reset': [
    secret(['--id', '--name', '-n']),
    certificate(['--id', '--name', '-n'])
  ],
  'ad sp create-for-rbac': [
    {
      type: assignmentType,
      onlyWith: '--role',
      shape: {
        'properties.principalId': {made: applicationType},
        'properties.principalType': {constant: 'ServicePrincipal'},
        'properties.roleDefinitionName': '--role',
        scope: {words: ['--scopes', '--scope']}
      }
    },
    secret(undefined),
    certificate(undefined)
  ],
  'new-azadserviceprincipal': {
    type: assignmentType,
    name: '-displayname',
    onlyWith: '-role',
    shape: {
      'properties.principalId': {made: applicationType},
      'properties.principalType': {constant: 'ServicePrincipal'},
      'properties.roleDefinitionName': '-role',
      scope: '-scope'
    }
  },
  'ad app permission add': {
    type: permissionType,
    name: '--id',
    shape: {
      resourceAppId: '--api',
      resourceAccess: {pairs: '--api-permissions', as: permission}
    }
  },
  'add-azadapppermission': {
    type: permissionType,
    name: ['-objectid', '-applicationid'],
    shape: {
      resourceAppId: '-apiid',
      resourceAccess: {item: {id: '-permissionid', type: '-type'}}
    }
  },
  'new-azadappcredential': cmdletSecret,
  'new-azadspcredential': cmdletSecret,
  'new-azadserviceprincipalcredential': cmdletSecret,
  'add-mgapplicationpassword': graphSecret,
  'add-mgserviceprincipalpassword': graphSecret,
  'new-azadapplication': {
    type: applicationType,
    name: '-displayname',
    shape: {
      displayName: '-displayname',
      identifierUris: {words: '-identifieruris'},
      signInAudience: '-signinaudience'
    }
  },
  'new-mgapplication': {
    type: applicationType,
    name: '-displayname',
    shape: {
      '': graphApplication,
      api: {json: '-api'},
      appRoles: {json: '-approles'},
      displayName: '-displayname',
      requiredResourceAccess: {json: '-requiredresourceaccess'},
      signInAudience: '-signinaudience'
    }
  },
  'new-mgserviceprincipalapproleassignment': {
    type: 'Microsoft.Graph/appRoleAssignedTo',
    name: '-serviceprincipalid',
    shape: {
      appRoleId: '-approleid',
      principalId: '-principalid',
      resourceId: '-resourceid'
    }
  }
}
