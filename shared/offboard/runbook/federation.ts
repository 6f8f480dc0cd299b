/** Step 2: federated credentials, and what names the person's account in repositories. */
import type {CommandDraft} from './command.js'
import {jmesPathString} from './quoting.js'
import type {Subject} from './subject.js'

export const federationNotes: readonly string[] = [
  'The subject of a federated credential names a repository, not a person: the credentials of the repositories of an organization stay as they are. Only the repositories of a personal account carry a name, as their owner.',
  'Immutable subjects carry ids beside the names (repo:OWNER@ID/REPO@ID:…): the id of the owner says whose account it is, also after the login was renamed or taken by somebody else.'
]

export function federationCommands(subject: Subject): CommandDraft[] {
  const {login} = subject
  const owned = (field: string) =>
    `[?starts_with(${field}, ${jmesPathString(`repo:${login}/`)}) || starts_with(${field}, ${jmesPathString(`repo:${login}@`)})]`
  return [
    {
      purpose: 'List the user-assigned identities of the subscription',
      words: ['az', 'identity', 'list', '--output', 'table'],
      changes: false,
      permission: 'Microsoft.ManagedIdentity/userAssignedIdentities/read',
      source: 'Azure CLI, "az identity"'
    },
    {
      purpose:
        'List the federated credentials of an identity whose subject is a repository of the person',
      words: [
        'az',
        'identity',
        'federated-credential',
        'list',
        '--identity-name',
        '{IDENTITY}',
        '--resource-group',
        '{RESOURCE_GROUP}',
        '--query',
        owned('subject')
      ],
      changes: false,
      permission:
        'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read',
      source: 'Azure CLI, "az identity federated-credential"'
    },
    {
      purpose: 'Delete a federated credential of an identity',
      words: [
        'az',
        'identity',
        'federated-credential',
        'delete',
        '--identity-name',
        '{IDENTITY}',
        '--resource-group',
        '{RESOURCE_GROUP}',
        '--name',
        '{CREDENTIAL}'
      ],
      changes: true,
      permission:
        'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/delete',
      source: 'Azure CLI, "az identity federated-credential"'
    },
    {
      purpose: 'List the app registrations of the tenant',
      words: [
        'az',
        'ad',
        'app',
        'list',
        '--all',
        '--query',
        '[].{id: id, name: displayName}',
        '--output',
        'table'
      ],
      changes: false,
      permission: 'Application.Read.All in Microsoft Graph',
      source: 'Azure CLI, "az ad app"'
    },
    {
      purpose:
        'List the federated credentials of an app registration whose subject is a repository of the person',
      words: [
        'az',
        'ad',
        'app',
        'federated-credential',
        'list',
        '--id',
        '{APP_OBJECT_ID}',
        '--query',
        owned('subject')
      ],
      changes: false,
      permission: 'Application.Read.All in Microsoft Graph',
      source: 'Azure CLI, "az ad app federated-credential"'
    },
    {
      purpose: 'Delete a federated credential of an app registration',
      words: [
        'az',
        'ad',
        'app',
        'federated-credential',
        'delete',
        '--id',
        '{APP_OBJECT_ID}',
        '--federated-credential-id',
        '{CREDENTIAL}'
      ],
      changes: true,
      permission: 'Application.ReadWrite.All in Microsoft Graph, or owner of the application',
      source: 'Azure CLI, "az ad app federated-credential"'
    },
    {
      purpose: 'Show the account on GitHub with its id, which immutable subjects carry',
      words: ['gh', 'api', `/users/${login}`, '--jq', '{login: .login, id: .id}'],
      changes: false,
      permission: 'none',
      source: 'GitHub REST API, "Get a user"'
    },
    {
      purpose: 'Find the login in the CODEOWNERS files of the organization',
      words: [
        'gh',
        'search',
        'code',
        login,
        '--owner',
        '{ORGANIZATION}',
        '--filename',
        'CODEOWNERS',
        '--limit',
        '1000'
      ],
      changes: false,
      permission: 'read access to the repositories',
      source: 'GitHub CLI manual, "gh search code"'
    },
    {
      purpose: 'Find the login in the YAML files of the organization, workflows among them',
      words: [
        'gh',
        'search',
        'code',
        login,
        '--owner',
        '{ORGANIZATION}',
        '--language',
        'yaml',
        '--limit',
        '1000'
      ],
      changes: false,
      permission: 'read access to the repositories',
      source: 'GitHub CLI manual, "gh search code"'
    },
    {
      purpose: 'List the environments of a repository with their reviewers',
      words: ['gh', 'api', '--paginate', '/repos/{ORGANIZATION}/{REPOSITORY}/environments'],
      changes: false,
      permission: 'actions: read of the repository, or the scope repo',
      source: 'GitHub REST API, "List environments"'
    },
    {
      purpose: 'Show whether the person is a member of the organization',
      words: ['gh', 'api', `/orgs/{ORGANIZATION}/memberships/${login}`],
      changes: false,
      permission: 'members: read of the organization, as a member of it',
      source: 'GitHub REST API, "Get organization membership for a user"'
    },
    {
      purpose: 'Remove the person from the organization, its teams and repositories',
      words: ['gh', 'api', '--method', 'DELETE', `/orgs/{ORGANIZATION}/memberships/${login}`],
      changes: true,
      permission: 'members: write of the organization, or the scope admin:org, as an owner',
      source: 'GitHub REST API, "Remove organization membership for a user"'
    },
    {
      purpose: 'List outside collaborators: the person may have stayed as one',
      words: [
        'gh',
        'api',
        '--paginate',
        '/orgs/{ORGANIZATION}/outside_collaborators',
        '--jq',
        '.[].login'
      ],
      changes: false,
      permission: 'members: read of the organization, or the scope read:org',
      source: 'GitHub REST API, "List outside collaborators for an organization"'
    },
    {
      purpose: 'Remove the person as an outside collaborator',
      words: [
        'gh',
        'api',
        '--method',
        'DELETE',
        `/orgs/{ORGANIZATION}/outside_collaborators/${login}`
      ],
      changes: true,
      permission: 'members: write of the organization, or the scope admin:org, as an owner',
      source: 'GitHub REST API, "Remove outside collaborator from an organization"'
    }
  ]
}
