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
  /secret|token|pass|key|credential|github_(?:env|output)|setvariable|docker|podman|\baz\b|\baws\b|gcloud|vault|login|printenv|\benv\b|export|set -|base64|\bjq\b|curl|wget|authorization|\$\{\{|write-host|claude|codex|copilot|gemini|mysql|mariadb|sqlcmd|sshpass|redis-cli|npm config/i

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
export const networksInInfrastructure = /network_?security_?(?:group|rule)/i

/** Scripts that do. */
export const networksInScripts = /\bnsg[ \t]+rule\b|NetworkSecurityRuleConfig/i

/** Gateways and their policies, in infrastructure and in files of their own. */
export const gatewaysInInfrastructure = /api_?management|<(?:policies|fragment)[\s>]/i

/** The words of all. */
export function anyWord(...words: readonly RegExp[]): RegExp {
  return new RegExp(words.map(({source}) => source).join('|'), 'i')
}
