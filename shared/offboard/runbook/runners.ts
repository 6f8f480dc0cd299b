/** Step 3: runners, agents, and the tokens on them. */
import type {CommandDraft} from './command.js'
import type {Subject} from './subject.js'

export const runnerNotes: readonly string[] = [
  'This is the step that was missing in the incident: a runner went on for three weeks with what its owner had left on it. A token on a machine shows in no list: look at the host.',
  'A personal access token (classic) of somebody who is no longer a member reaches nothing private of the organization; deploy keys and the secrets that hold a token go on until they are deleted.'
]

/** The application of Azure DevOps in every tenant (Microsoft Learn, "Use Microsoft Entra tokens"). */
const devOpsResource = '499b84ac-1321-427f-aa17-267ca6975798'
const organizationUrl = 'https://dev.azure.com/{DEVOPS_ORGANIZATION}'
const identityUrl = 'https://vssps.dev.azure.com/{DEVOPS_ORGANIZATION}'

export function runnerCommands(subject: Subject): CommandDraft[] {
  return [...gitHub(subject), ...azureDevOps(subject), ...host]
}

function gitHub({login}: Subject): CommandDraft[] {
  return [
    {
      purpose: 'List the self-hosted runners of the organization with their labels',
      words: ['gh', 'api', '--paginate', '/orgs/{ORGANIZATION}/actions/runners'],
      changes: false,
      permission: 'self-hosted runners: read of the organization',
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
      permission: 'self-hosted runners: write of the organization',
      source: 'GitHub REST API, "Delete a self-hosted runner from an organization"'
    },
    {
      purpose:
        'List the secrets of the organization: names of people, and dates before the last day',
      words: ['gh', 'api', '--paginate', '/orgs/{ORGANIZATION}/actions/secrets'],
      changes: false,
      permission: 'organization secrets: read',
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
      permission: 'organization secrets: write',
      source: 'GitHub REST API, "Delete an organization secret"'
    },
    {
      purpose: 'List the secrets of a repository',
      words: ['gh', 'api', '--paginate', '/repos/{ORGANIZATION}/{REPOSITORY}/actions/secrets'],
      changes: false,
      permission: 'secrets: read of the repository',
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
      permission: 'secrets: write of the repository',
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
      permission: 'administration: read of the repository',
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
      permission: 'administration: write of the repository',
      source: 'GitHub REST API, "Delete a deploy key"'
    }
  ]
}

function azureDevOps({devOpsUser}: Subject): CommandDraft[] {
  const rest = ['az', 'rest', '--resource', devOpsResource, '--method']
  return [
    {
      purpose: 'Show the account in Azure DevOps with its descriptor',
      words: [
        'az',
        'devops',
        'user',
        'show',
        '--user',
        devOpsUser,
        '--organization',
        organizationUrl,
        '--output',
        'json'
      ],
      changes: false,
      permission: 'member of the organization',
      source: 'Azure CLI, "az devops user"'
    },
    {
      purpose: 'List the personal access tokens of the person',
      words: [
        ...rest,
        'get',
        '--url',
        `${identityUrl}/_apis/tokenadmin/personalaccesstokens/{SUBJECT_DESCRIPTOR}?api-version=7.1-preview.1`
      ],
      changes: false,
      permission: 'Project Collection Administrators (scope vso.tokenadministration)',
      source: 'Azure DevOps REST API, "Personal Access Tokens - List"'
    },
    {
      purpose:
        'Revoke tokens; revocations.json is a list of {"authorizationId": "…"} from the list before',
      words: [
        ...rest,
        'post',
        '--url',
        `${identityUrl}/_apis/tokenadmin/revocations?api-version=7.1-preview.1`,
        '--body',
        '@revocations.json'
      ],
      changes: true,
      permission: 'Project Collection Administrators (scope vso.tokenadministration)',
      source: 'Azure DevOps REST API, "Revocations - Revoke Authorizations"'
    },
    {
      purpose: 'List the agent pools',
      words: [
        'az',
        'pipelines',
        'pool',
        'list',
        '--organization',
        organizationUrl,
        '--output',
        'table'
      ],
      changes: false,
      permission: 'Reader of the agent pools',
      source: 'Azure CLI, "az pipelines pool"'
    },
    {
      purpose: 'List the agents of a pool',
      words: [
        'az',
        'pipelines',
        'agent',
        'list',
        '--pool-id',
        '{POOL_ID}',
        '--organization',
        organizationUrl,
        '--output',
        'table'
      ],
      changes: false,
      permission: 'Reader of the agent pool',
      source: 'Azure CLI, "az pipelines agent"'
    },
    {
      purpose: 'Delete an agent from its pool',
      words: [
        ...rest,
        'delete',
        '--url',
        `${organizationUrl}/_apis/distributedtask/pools/{POOL_ID}/agents/{AGENT_ID}?api-version=7.1`
      ],
      changes: true,
      permission: 'Administrator of the agent pool (scope vso.agentpools_manage)',
      source: 'Azure DevOps REST API, "Agents - Delete"'
    },
    {
      purpose: 'List the service connections of a project with who created them',
      words: [
        'az',
        'devops',
        'service-endpoint',
        'list',
        '--organization',
        organizationUrl,
        '--project',
        '{DEVOPS_PROJECT}',
        '--query',
        '[].{id: id, name: name, type: type, createdBy: createdBy.uniqueName}',
        '--output',
        'table'
      ],
      changes: false,
      permission: 'User of the service connections',
      source: 'Azure CLI, "az devops service-endpoint"'
    },
    {
      purpose: 'Remove the person from the organization of Azure DevOps',
      words: [
        'az',
        'devops',
        'user',
        'remove',
        '--user',
        devOpsUser,
        '--organization',
        organizationUrl
      ],
      changes: true,
      permission: 'Project Collection Administrators',
      source: 'Azure CLI, "az devops user"'
    }
  ]
}

/** On the machine of each runner, as its administrator. */
const host: readonly CommandDraft[] = [
  {
    purpose: 'On the host of a runner: show its units with their environment',
    words: ['systemctl', 'cat', 'actions.runner.*', 'vsts.agent.*'],
    changes: false,
    linux: true,
    permission: 'an account on the host',
    source: 'systemd, "systemctl"'
  },
  {
    purpose: 'On the host: find cached log-ins of az, gh, git and docker, and settings of runners',
    words: [
      'sudo',
      'find',
      '/home',
      '/root',
      '/opt',
      '-xdev',
      '-maxdepth',
      '6',
      '(',
      '-path',
      '*/.azure',
      '-o',
      '-path',
      '*/.config/gh',
      '-o',
      '-name',
      '.netrc',
      '-o',
      '-name',
      '.git-credentials',
      '-o',
      '-path',
      '*/.docker/config.json',
      '-o',
      '-name',
      '.credentials',
      '-o',
      '-path',
      '*/_work/_temp',
      ')',
      '-print'
    ],
    changes: false,
    linux: true,
    permission: 'root on the host',
    source: 'GNU findutils, "Finding Files"'
  },
  {
    purpose:
      'On the host, in the folder of the runner: stop the service and take it out of systemd',
    words: ['sudo', './svc.sh', 'uninstall'],
    changes: true,
    linux: true,
    permission: 'root on the host',
    source: 'GitHub Docs, "Configuring the self-hosted runner application as a service"'
  },
  {
    purpose: 'On the host, in the folder of the runner: take the runner out of the organization',
    words: ['./config.sh', 'remove', '--token', '{REMOVAL_TOKEN}'],
    changes: true,
    linux: true,
    permission: 'an account on the host; the token comes from the organization',
    source: 'GitHub Docs, "Removing self-hosted runners"'
  },
  {
    purpose:
      'On the host, as the account of the runner: delete the sessions of az; then delete what the search found',
    words: ['az', 'account', 'clear'],
    changes: true,
    permission: 'the account of the runner',
    source: 'Azure CLI, "az account"'
  }
]
