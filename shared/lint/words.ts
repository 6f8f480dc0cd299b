/**
 * Words of which a text holds at least one when there is something in it for the rules of a subject.
 * A text without any is not parsed. Groups put their needs together from these; what one rule alone
 * looks for stands in the group itself. A test runs every example and fixture with and without them.
 */

/** MCP servers and the clients that start them. */
export const mcpWords = /mcp|modelcontextprotocol/i

/** MCP servers in a script: also the programs that start servers and agents. */
export const mcpInScripts =
  /docker|podman|\bmcp|modelcontextprotocol|claude|codex|copilot|gemini|export|\$\{\{/i

/** Credentials in the script of a job: their names, what hands them on, and what prints them. */
export const credentialsInScripts =
  /secret|token|pass|key|credential|github_(?:env|output|path)|setvariable|docker|podman|\baz\b|\baws\b|gcloud|vault|login|printenv|\benv\b|export|set -|base64|\bjq\b|curl|wget|authorization|\$\{\{|write-host|claude|codex|copilot|gemini|mysql|mariadb|sqlcmd|sshpass|redis-cli|npm config/i

/** Words of shell files beside which a credential may stand in clear. */
export const credentialsInShellFiles =
  /authorization|bearer|password|passwd|token|secret|api[-_]?key|\bcurl\b/i

/** The identity of a job: who asks for its token, and what logs in with it. */
export const identityInScripts =
  /federat|oidc|login|token|credential|\baz\b|\baws\b|gcloud|vault|curl|wget|\$\{\{|(?:new|connect)-az|graph\.microsoft/i

/** Scripts that set up a federated identity. */
export const trustsInScripts =
  /federated-?(?:identity-?)?credential|assume-?role-?policy|workload-identity-pools|workloadIdentityPools|New-IAMRole/i

/** Infrastructure that sets up a federated identity. */
export const trustsInInfrastructure =
  /federated_?identity_?credential|AssumeRoleWithWebIdentity|workload_identity_pool|workloadIdentityPools|federated_credentials?\b/i

/** Infrastructure that decides who reaches whom in a network. */
export const networksInInfrastructure = /network_?security_?(?:group|rule)|"securityRules"/i

/** Scripts that do. */
export const networksInScripts = /\bnsg[ \t]+rule\b|NetworkSecurityRuleConfig/i

/** Clusters of Azure, however they are declared. */
export const clustersInInfrastructure = /kubernetes_cluster\b|managedClusters/i

/** Scripts that make or change clusters. */
export const clustersInScripts = /\baz[ \t]+aks\b|AzAksCluster/i

/** Manifests and resources of Terraform that give rights in a cluster. */
export const clusterRightsInManifests =
  /\bkind["']?[ \t]*[:=][ \t]*["']?(?:ClusterRole|RoleBinding)|kubernetes_(?:cluster_role|role_binding)/i

/** Manifests and resources of Terraform that decide who reaches whom in a cluster. */
export const networkPoliciesInManifests =
  /\bkind["']?[ \t]*[:=][ \t]*["']?\w{0,30}NetworkPolicy|kubernetes_network_policy/i

/** Manifests and resources of Terraform that run pods. */
export const workloadsInManifests =
  /\bkind["']?[ \t]*[:=][ \t]*["']?(?:CronJob|DaemonSet|Deployment|Job|Pod|ReplicaSet|StatefulSet)\b|kubernetes_(?:cron_job|daemon_?set|deployment|job|pod|stateful_set)/i

/** Images and settings of whatever runs programs. */
export const imagesInInfrastructure =
  /\bimage["']?[ \t]*[:=]|linux_?fx_?version|docker_image|app_?settings|environment_?variables|container_?(?:apps?|groups?)\b|app\/jobs\b/i

/** Scripts that make or change what runs programs. */
export const workloadsInScripts =
  /\baz[ \t]+(?:container|containerapp|webapp|functionapp)\b|New-Az(?:Container|WebApp|FunctionApp)/i

/** What kustomizations change in manifests. */
export const kustomizations =
  /\b(?:newTag|newName|patches|patchesStrategicMerge|patchesJson6902)[ \t]*:/i

/** Policies of Azure: definitions, initiatives, assignments, rules in files of their own. */
export const azurePolicyInInfrastructure =
  /policy_?(?:set_?)?definition|policy_?assignment|policy_?rule|"if"\s{0,20}:/i

/** Infrastructure that says who may do what. */
export const rolesInInfrastructure =
  /role_?(?:assignment|definition)s?\b|authorization\/role-assignment/i

/** Scripts that do. */
export const rolesInScripts =
  /\brole[ \t]+(?:assignment|definition)[ \t]+(?:create|update)\b|\bAz(?:ureRm)?Role(?:Assignment|Definition)\b|\bcreate-for-rbac\b|\bAzADServicePrincipal\b/i

/** Infrastructure that sets up applications, or checks the tokens for them. */
export const directoryInInfrastructure =
  /azuread_(?:app|conditional|service_principal_(?:password|certificate))|Microsoft\.Graph\/|openIdIssuer|validate-(?:jwt|azure-ad-token)/i

/** Scripts that set up applications. */
export const directoryInScripts =
  /\bad[ \t]+(?:app|sp)[ \t]|\bAzAD(?:App|Sp|ServicePrincipal)|\bMg(?:Application|ServicePrincipal)/i

/** Infrastructure that runs programs, lets callers in to them, or keeps what they work on. */
export const hostsInInfrastructure =
  /container_?-?(?:group|app|registr)|managed_?-?environment|web\/sites?\b|azurerm_\w{0,20}(?:web|function)_app|azurerm_app_service|api_?-?management|private_?-?endpoint|application_?gateway|virtual_?-?networks?\b|azurerm_subnet|storage_?-?accounts?\b|key_?-?vaults?\b|event_?-?hub|(?:microsoft\.|\/)(?:sql|dbfor\w{1,20}|documentdb|authorization)\/|azurerm_(?:mssql|mysql|postgresql|cosmosdb)|user_?-?assigned_?-?identit/i

/** Manifests that let callers in to pods. */
export const servicesInManifests = /\bkind["']?[ \t]*[:=][ \t]*["']?(?:Service|Ingress)\b/i
/**
 * Tables, queries, alerts, and the way of records into a table. What an alert asks may stand in a file
 * of its own, so the words of the alert count, and not only those of the table.
 */
export const auditChainInInfrastructure =
  /_CL\b|log_?analytics|OperationalInsights|scheduled_?query_?rules|sentinel_alert_rule|\/alertRules|saved_?search|querypacks|table_custom_log|workspaces\/tables|data_?collection_?rule|event_?hubs?\b|action_?groups?\b|action_?rules?\b|alert_?processing_?rule/i

/** The classes of tools: the policy file of `call`, and the gateway's table of them. */
export const toolClassesInInfrastructure = /named_?values?\b|servers"?[ \t]{0,20}:/i

/** Gateways and their policies, in infrastructure and in files of their own. */
export const gatewaysInInfrastructure = /api_?management|<(?:policies|fragment)[\s>]/i

/** Infrastructure that sets up registries of images, or pulls from them with a password. */
export const registriesInInfrastructure =
  /container_?registr(?:y|ies)|image_?registry_?credential|passwordSecretRef|password_secret_name/i

/** Scripts that do. */
export const registriesInScripts =
  /\bacr[ \t]+(?:create|update)\b|--registry-password|AzContainerRegistry\b/i

/** Keys that a module or template may hand out. */
export const secretsOfOutputs =
  /\blist\w{0,40}(?:keys?|secrets?|credentials?|sas|tokens?|connectionstrings?)[ \t]{0,9}\(|(?:primary|secondary)_(?:\w{0,30}_)?(?:key|connection_string)\b|\.kube_(?:admin_)?config|_password\.|key_vault_secret\.|\.(?:admin_password|client_secret|sas_token|access_key)\b/i

/** The words of all. */
export function anyWord(...words: readonly RegExp[]): RegExp {
  return new RegExp(words.map(({source}) => source).join('|'), 'i')
}

/** Scripts that ask who started a run. */
export const peopleInScripts = /actor\b|requestedfor/i

/** Infrastructure and manifests that name people: directories, roles, members, reviewers, alerts. */
export const peopleInInfrastructure =
  /azuread_|\bmodule[ \t]+"|\bgithub_|azuredevops_|Microsoft\.Graph\/|role_?(?:assignment|eligibilit)|\bazurerm_pim_|access_?polic|administrator|action_?groups?\b|budget|security_?(?:center_)?contact|notification_(?:recipient|channel)|certificate_contacts|topic_subscription|_iam_|aws_identitystore|\bkind["']?[ \t]*[:=][ \t]*["']?(?:(?:Cluster)?RoleBinding|HelmRelease|AlertmanagerConfig|(?:Cluster)?Issuer\b)|kubernetes_(?:cluster_)?role_binding|secret|\bhelm\b|helm_release|user_?-?data|custom_?-?data|host_?path/i

/** What runs the jobs of CI systems: runners and agents, their images, settings and tokens. */
export const runnersInText =
  /\brunners?\b|config\.(?:sh|cmd)\b|svc\.sh\b|actions-runner|github-runner|\bAZP_|\bGH_TOKEN|GITHUB_(?:TOKEN|PAT)|RUNNER_|vsts-?agent|azure-?pipelines|azp-agent|\.netrc|\/home\/|\/Users\/|agent/i
