import {projectPage, projectUrl} from '../../project.js'
import {version} from '../../version.js'

/**
 * The pages of documentation that the commands follow, by the titles that the runbook shows. Each path,
 * parameter and permission was compared with its page.
 */
const azureCli = 'https://learn.microsoft.com/cli/azure'
const graph = 'https://learn.microsoft.com/graph/api'
const gitHub = 'https://docs.github.com/enterprise-cloud@latest/rest'
const gitHubDocs = 'https://docs.github.com/actions/how-tos/manage-runners/self-hosted-runners'
const devOps = 'https://learn.microsoft.com/rest/api/azure/devops'

export const sources = {
  'Azure CLI, "az account"': `${azureCli}/account`,
  'Azure CLI, "az ad app"': `${azureCli}/ad/app`,
  'Azure CLI, "az ad app federated-credential"': `${azureCli}/ad/app/federated-credential`,
  'Azure CLI, "az ad app owner"': `${azureCli}/ad/app/owner`,
  'Azure CLI, "az ad group member"': `${azureCli}/ad/group/member`,
  'Azure CLI, "az ad sp"': `${azureCli}/ad/sp`,
  'Azure CLI, "az ad user"': `${azureCli}/ad/user`,
  'Azure CLI, "az devops service-endpoint"': `${azureCli}/devops/service-endpoint`,
  'Azure CLI, "az devops user"': `${azureCli}/devops/user`,
  'Azure CLI, "az identity"': `${azureCli}/identity`,
  'Azure CLI, "az identity federated-credential"': `${azureCli}/identity/federated-credential`,
  'Azure CLI, "az monitor log-analytics query" (an extension that installs itself)': `${azureCli}/monitor/log-analytics`,
  'Azure CLI, "az pipelines agent"': `${azureCli}/pipelines/agent`,
  'Azure CLI, "az pipelines pool"': `${azureCli}/pipelines/pool`,
  'Azure CLI, "az role assignment"': `${azureCli}/role/assignment`,
  'Azure DevOps REST API, "Agents - Delete"': `${devOps}/distributedtask/agents/delete`,
  'Azure DevOps REST API, "Personal Access Tokens - List"': `${devOps}/tokenadmin/personal-access-tokens/list`,
  'Azure DevOps REST API, "Revocations - Revoke Authorizations"': `${devOps}/tokenadmin/revocations/revoke-authorizations`,
  'Azure Monitor Logs reference, "AADNonInteractiveUserSignInLogs"':
    'https://learn.microsoft.com/azure/azure-monitor/reference/tables/aadnoninteractiveusersigninlogs',
  'GNU findutils, "Finding Files"':
    'https://www.gnu.org/software/findutils/manual/html_mono/find.html',
  'GitHub CLI manual, "gh search code"': 'https://cli.github.com/manual/gh_search_code',
  'GitHub Docs, "Configuring the self-hosted runner application as a service"': `${gitHubDocs}/configure-the-application`,
  'GitHub Docs, "Removing self-hosted runners"': `${gitHubDocs}/remove-runners`,
  'GitHub REST API, "Delete a deploy key"': `${gitHub}/deploy-keys/deploy-keys#delete-a-deploy-key`,
  'GitHub REST API, "Delete a repository secret"': `${gitHub}/actions/secrets#delete-a-repository-secret`,
  'GitHub REST API, "Delete a self-hosted runner from a repository"': `${gitHub}/actions/self-hosted-runners#delete-a-self-hosted-runner-from-a-repository`,
  'GitHub REST API, "Delete a self-hosted runner from an organization"': `${gitHub}/actions/self-hosted-runners#delete-a-self-hosted-runner-from-an-organization`,
  'GitHub REST API, "Delete an organization secret"': `${gitHub}/actions/secrets#delete-an-organization-secret`,
  'GitHub REST API, "Get a user"': `${gitHub}/users/users#get-a-user`,
  'GitHub REST API, "Get organization membership for a user"': `${gitHub}/orgs/members#get-organization-membership-for-a-user`,
  'GitHub REST API, "Get the audit log for an organization"': `${gitHub}/orgs/orgs#get-the-audit-log-for-an-organization`,
  'GitHub REST API, "List SAML SSO authorizations for an organization"': `${gitHub}/orgs/orgs#list-saml-sso-authorizations-for-an-organization`,
  'GitHub REST API, "List deploy keys"': `${gitHub}/deploy-keys/deploy-keys#list-deploy-keys`,
  'GitHub REST API, "List environments"': `${gitHub}/deployments/environments#list-environments`,
  'GitHub REST API, "List fine-grained personal access tokens with access to organization resources"': `${gitHub}/orgs/personal-access-tokens#list-fine-grained-personal-access-tokens-with-access-to-organization-resources`,
  'GitHub REST API, "List organization secrets"': `${gitHub}/actions/secrets#list-organization-secrets`,
  'GitHub REST API, "List outside collaborators for an organization"': `${gitHub}/orgs/outside-collaborators#list-outside-collaborators-for-an-organization`,
  'GitHub REST API, "List repository secrets"': `${gitHub}/actions/secrets#list-repository-secrets`,
  'GitHub REST API, "List self-hosted runners for a repository"': `${gitHub}/actions/self-hosted-runners#list-self-hosted-runners-for-a-repository`,
  'GitHub REST API, "List self-hosted runners for an organization"': `${gitHub}/actions/self-hosted-runners#list-self-hosted-runners-for-an-organization`,
  'GitHub REST API, "Remove a SAML SSO authorization for an organization"': `${gitHub}/orgs/orgs#remove-a-saml-sso-authorization-for-an-organization`,
  'GitHub REST API, "Remove organization membership for a user"': `${gitHub}/orgs/members#remove-organization-membership-for-a-user`,
  'GitHub REST API, "Remove outside collaborator from an organization"': `${gitHub}/orgs/outside-collaborators#remove-outside-collaborator-from-an-organization`,
  'GitHub REST API, "Update the access a fine-grained personal access token has to organization resources"': `${gitHub}/orgs/personal-access-tokens#update-the-access-a-fine-grained-personal-access-token-has-to-organization-resources`,
  'Microsoft Graph v1.0, "Delete an appRoleAssignment granted to a user"': `${graph}/user-delete-approleassignments`,
  'Microsoft Graph v1.0, "Delete oAuth2PermissionGrant (a delegated permission grant)"': `${graph}/oauth2permissiongrant-delete`,
  'Microsoft Graph v1.0, "List appRoleAssignments granted to a user"': `${graph}/user-list-approleassignments`,
  'Microsoft Graph v1.0, "List oauth2PermissionGrants" of a user': `${graph}/user-list-oauth2permissiongrants`,
  'Microsoft Graph v1.0, "List ownedObjects"': `${graph}/user-list-ownedobjects`,
  'Microsoft Graph v1.0, "List signIns"': `${graph}/signin-list`,
  'Microsoft Graph v1.0, "user: revokeSignInSessions"': `${graph}/user-revokesigninsessions`,
  'mcp-gatehouse, "detect"': projectPage({url: projectUrl, ref: `v${version}`}, 'docs/detect.md'),
  'systemd, "systemctl"': 'https://www.freedesktop.org/software/systemd/man/latest/systemctl.html'
} as const

/** The title of a page. */
export type SourceTitle = keyof typeof sources
