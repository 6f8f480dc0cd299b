/** Step 3 in Azure DevOps: tokens, agents and service connections. */
import type {CommandDraft} from './command.js'
import type {Subject} from './subject.js'

/** The application of Azure DevOps in every tenant (Microsoft Learn, "Use Microsoft Entra tokens"). */
const devOpsResource = '499b84ac-1321-427f-aa17-267ca6975798'
const organizationUrl = 'https://dev.azure.com/{DEVOPS_ORGANIZATION}'
const identityUrl = 'https://vssps.dev.azure.com/{DEVOPS_ORGANIZATION}'

export function azureDevOpsCommands({devOpsUser}: Subject): CommandDraft[] {
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
        'List the SSH keys of the person; the next command revokes them with &isPublic=true at the end of its address',
      words: [
        ...rest,
        'get',
        '--url',
        `${identityUrl}/_apis/tokenadmin/personalaccesstokens/{SUBJECT_DESCRIPTOR}`,
        '--url-parameters',
        'isPublic=true',
        'api-version=7.1-preview.1'
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
