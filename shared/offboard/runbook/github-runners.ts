/** Step 3 on GitHub: runners, secrets, tokens and keys. */
import type {CommandDraft} from './command.js'
import type {Subject} from './subject.js'

export function gitHubRunnerCommands({login}: Subject): CommandDraft[] {
  return [
    {
      purpose: 'List the self-hosted runners of the organization with their labels',
      words: ['gh', 'api', '--paginate', '/orgs/{ORGANIZATION}/actions/runners'],
      changes: false,
      permission:
        'self-hosted runners: read of the organization, or the scope admin:org, as an administrator',
      source: 'GitHub REST API, "List self-hosted runners for an organization"'
    },
    {
      purpose: 'Delete a runner from the organization',
      words: [
        'gh',
        'api',
        '--method',
        'DELETE',
        '/orgs/{ORGANIZATION}/actions/runners/{RUNNER_ID}'
      ],
      changes: true,
      permission:
        'self-hosted runners: write of the organization, or the scope admin:org, as an administrator',
      source: 'GitHub REST API, "Delete a self-hosted runner from an organization"'
    },
    {
      purpose:
        'List the self-hosted runners of a repository: those of the organization are not in it',
      words: ['gh', 'api', '--paginate', '/repos/{ORGANIZATION}/{REPOSITORY}/actions/runners'],
      changes: false,
      permission: 'administration: read of the repository, or the scope repo, as an administrator',
      source: 'GitHub REST API, "List self-hosted runners for a repository"'
    },
    {
      purpose: 'Delete a runner from a repository',
      words: [
        'gh',
        'api',
        '--method',
        'DELETE',
        '/repos/{ORGANIZATION}/{REPOSITORY}/actions/runners/{RUNNER_ID}'
      ],
      changes: true,
      permission: 'administration: write of the repository, or the scope repo, as an administrator',
      source: 'GitHub REST API, "Delete a self-hosted runner from a repository"'
    },
    {
      purpose:
        'List the secrets of the organization: names of people, and dates before the last day',
      words: ['gh', 'api', '--paginate', '/orgs/{ORGANIZATION}/actions/secrets'],
      changes: false,
      permission: 'secrets: read of the organization, or the scope admin:org',
      source: 'GitHub REST API, "List organization secrets"'
    },
    {
      purpose:
        'Delete a secret that holds a token of the person; set it anew with another token where jobs need it',
      words: [
        'gh',
        'api',
        '--method',
        'DELETE',
        '/orgs/{ORGANIZATION}/actions/secrets/{SECRET_NAME}'
      ],
      changes: true,
      permission: 'secrets: write of the organization, or the scope admin:org',
      source: 'GitHub REST API, "Delete an organization secret"'
    },
    {
      purpose: 'List the secrets of a repository',
      words: ['gh', 'api', '--paginate', '/repos/{ORGANIZATION}/{REPOSITORY}/actions/secrets'],
      changes: false,
      permission: 'secrets: read of the repository, or the scope repo',
      source: 'GitHub REST API, "List repository secrets"'
    },
    {
      purpose: 'Delete a secret of a repository',
      words: [
        'gh',
        'api',
        '--method',
        'DELETE',
        '/repos/{ORGANIZATION}/{REPOSITORY}/actions/secrets/{SECRET_NAME}'
      ],
      changes: true,
      permission: 'secrets: write of the repository, or the scope repo',
      source: 'GitHub REST API, "Delete a repository secret"'
    },
    {
      purpose:
        'List the tokens and keys that the person authorized for the organization (SAML single sign-on alone)',
      words: [
        'gh',
        'api',
        '--method',
        'GET',
        '--paginate',
        '/orgs/{ORGANIZATION}/credential-authorizations',
        '--raw-field',
        `login=${login}`
      ],
      changes: false,
      permission: 'administration: read of the organization, or the scope read:org, as an owner',
      source: 'GitHub REST API, "List SAML SSO authorizations for an organization"'
    },
    {
      purpose: 'Remove an authorization',
      words: [
        'gh',
        'api',
        '--method',
        'DELETE',
        '/orgs/{ORGANIZATION}/credential-authorizations/{CREDENTIAL_ID}'
      ],
      changes: true,
      permission: 'administration: write of the organization, or the scope admin:org, as an owner',
      source: 'GitHub REST API, "Remove a SAML SSO authorization for an organization"'
    },
    {
      purpose:
        'List the fine-grained personal access tokens of the person (only a GitHub App may ask)',
      words: [
        'gh',
        'api',
        '--method',
        'GET',
        '--paginate',
        '/orgs/{ORGANIZATION}/personal-access-tokens',
        '--raw-field',
        `owner[]=${login}`
      ],
      changes: false,
      permission: 'GitHub App with personal access tokens: read of the organization',
      source:
        'GitHub REST API, "List fine-grained personal access tokens with access to organization resources"'
    },
    {
      purpose:
        'Revoke what a fine-grained token may do in the organization (only a GitHub App may ask)',
      words: [
        'gh',
        'api',
        '--method',
        'POST',
        '/orgs/{ORGANIZATION}/personal-access-tokens/{TOKEN_ID}',
        '--raw-field',
        'action=revoke'
      ],
      changes: true,
      permission: 'GitHub App with personal access tokens: write of the organization',
      source:
        'GitHub REST API, "Update the access a fine-grained personal access token has to organization resources"'
    },
    {
      purpose: 'List the deploy keys of a repository with who added them: a key outlives its owner',
      words: ['gh', 'api', '--paginate', '/repos/{ORGANIZATION}/{REPOSITORY}/keys'],
      changes: false,
      permission: 'administration: read of the repository, or the scope repo, as an administrator',
      source: 'GitHub REST API, "List deploy keys"'
    },
    {
      purpose: 'Delete a deploy key',
      words: [
        'gh',
        'api',
        '--method',
        'DELETE',
        '/repos/{ORGANIZATION}/{REPOSITORY}/keys/{KEY_ID}'
      ],
      changes: true,
      permission: 'administration: write of the repository, or the scope repo, as an administrator',
      source: 'GitHub REST API, "Delete a deploy key"'
    }
  ]
}
