/** Step 1: consent, sessions and roles in Microsoft Entra and Azure. */
import type {CommandDraft} from './command.js'
import type {Subject} from './subject.js'

const graph = 'https://graph.microsoft.com/v1.0'

export const consentNotes: readonly string[] = [
  'The list shows what was consented for this person alone (consentType Principal). A grant of consentType AllPrincipals is for everybody and not theirs to lose: only disabling the account, or requiring an assignment of the application (appRoleAssignmentRequired), ends what it gives to them.',
  'An access token that was issued before lives on for up to an hour or so, whatever is revoked: look at the records of that time as well. Refresh tokens and sessions end with the revocation, within some minutes; those of a guest do not, since guests sign in at their own tenant.'
]

export function consentCommands({oid, account}: Subject): CommandDraft[] {
  return [
    {
      purpose: 'Show the account with its object id',
      words: ['az', 'ad', 'user', 'show', '--id', account, '--output', 'json'],
      changes: false,
      permission: 'User.Read.All in Microsoft Graph',
      source: 'Azure CLI, "az ad user"'
    },
    {
      purpose: 'Disable the account',
      words: ['az', 'ad', 'user', 'update', '--id', account, '--account-enabled', 'false'],
      changes: true,
      permission: 'User.EnableDisableAccount.All with User.Read.All in Microsoft Graph',
      source: 'Azure CLI, "az ad user"'
    },
    {
      purpose: 'Revoke the sessions: refresh tokens and cookies',
      words: [
        'az',
        'rest',
        '--method',
        'post',
        '--url',
        `${graph}/users/${oid}/revokeSignInSessions`
      ],
      changes: true,
      permission: 'User.RevokeSessions.All in Microsoft Graph',
      source: 'Microsoft Graph v1.0, "user: revokeSignInSessions"'
    },
    {
      purpose: 'Show the service principal of the gateway, whose id is resourceId in grants',
      words: [
        'az',
        'ad',
        'sp',
        'show',
        '--id',
        '{GATEWAY_APP_ID}',
        '--query',
        'id',
        '--output',
        'tsv'
      ],
      changes: false,
      permission: 'Application.Read.All in Microsoft Graph',
      source: 'Azure CLI, "az ad sp"'
    },
    {
      purpose: 'List what the person consented to, for every application',
      words: [
        'az',
        'rest',
        '--method',
        'get',
        '--url',
        `${graph}/users/${oid}/oauth2PermissionGrants`
      ],
      changes: false,
      permission:
        'Directory.Read.All in Microsoft Graph (an application: DelegatedPermissionGrant.ReadWrite.All)',
      source: 'Microsoft Graph v1.0, "List oauth2PermissionGrants" of a user'
    },
    {
      purpose: 'Delete a grant; first those for the gateway',
      words: [
        'az',
        'rest',
        '--method',
        'delete',
        '--url',
        `${graph}/oauth2PermissionGrants/{GRANT_ID}`
      ],
      changes: true,
      permission: 'DelegatedPermissionGrant.ReadWrite.All in Microsoft Graph',
      source: 'Microsoft Graph v1.0, "Delete oAuth2PermissionGrant (a delegated permission grant)"'
    },
    {
      purpose: 'List the app roles that the person has, also in the gateway',
      words: ['az', 'rest', '--method', 'get', '--url', `${graph}/users/${oid}/appRoleAssignments`],
      changes: false,
      permission: 'Directory.Read.All in Microsoft Graph',
      source: 'Microsoft Graph v1.0, "List appRoleAssignments granted to a user"'
    },
    {
      purpose: 'Delete an assignment of an app role',
      words: [
        'az',
        'rest',
        '--method',
        'delete',
        '--url',
        `${graph}/users/${oid}/appRoleAssignments/{ASSIGNMENT_ID}`
      ],
      changes: true,
      permission: 'AppRoleAssignment.ReadWrite.All in Microsoft Graph',
      source: 'Microsoft Graph v1.0, "Delete an appRoleAssignment granted to a user"'
    },
    {
      purpose:
        'List the roles in Azure that the person has in the subscription, above it and through groups; once for each subscription',
      words: [
        'az',
        'role',
        'assignment',
        'list',
        '--assignee',
        oid,
        '--all',
        '--include-inherited',
        '--include-groups',
        '--output',
        'json'
      ],
      changes: false,
      permission: 'Microsoft.Authorization/roleAssignments/read',
      source: 'Azure CLI, "az role assignment"'
    },
    {
      purpose: 'Delete a role assignment whose principalId is the person, not a group',
      words: ['az', 'role', 'assignment', 'delete', '--ids', '{ASSIGNMENT_ID}'],
      changes: true,
      permission: 'Microsoft.Authorization/roleAssignments/delete',
      source: 'Azure CLI, "az role assignment"'
    },
    {
      purpose:
        'List the applications and groups that the person owns: an owner can add a credential',
      words: ['az', 'rest', '--method', 'get', '--url', `${graph}/users/${oid}/ownedObjects`],
      changes: false,
      permission: 'Directory.Read.All in Microsoft Graph',
      source: 'Microsoft Graph v1.0, "List ownedObjects"'
    },
    {
      purpose: 'Remove the person as an owner of an application',
      words: [
        'az',
        'ad',
        'app',
        'owner',
        'remove',
        '--id',
        '{APP_OBJECT_ID}',
        '--owner-object-id',
        oid
      ],
      changes: true,
      permission: 'Application.ReadWrite.All in Microsoft Graph, or owner of the application',
      source: 'Azure CLI, "az ad app owner"'
    },
    {
      purpose: 'List the groups that the person is a member of: they may have roles',
      words: ['az', 'ad', 'user', 'get-member-groups', '--id', account, '--output', 'table'],
      changes: false,
      permission: 'User.Read.All with GroupMember.Read.All in Microsoft Graph',
      source: 'Azure CLI, "az ad user"'
    },
    {
      purpose: 'Remove the person from a group',
      words: ['az', 'ad', 'group', 'member', 'remove', '--group', '{GROUP_ID}', '--member-id', oid],
      changes: true,
      permission: 'GroupMember.ReadWrite.All in Microsoft Graph, or owner of the group',
      source: 'Azure CLI, "az ad group member"'
    }
  ]
}
