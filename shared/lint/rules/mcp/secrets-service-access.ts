import type {McpServer} from '../../facts/facts.js'
import {addressesOf} from '../../mcp/addresses.js'
import {serverLabel, targetLabel} from '../../mcp/server-label.js'
import type {Rule} from '../../rule.js'
import type {Range} from '../../source.js'

/** A server that reads a secrets manager with somebody's own key. */
export const secretsServiceAccess: Rule = {
  id: 'secrets-service-access',
  severity: 'warning',
  check(facts, report) {
    for (const server of facts.mcpServers) {
      const access = accessOf(server)
      if (!access) continue
      report({
        range: access.range,
        message: `${serverLabel(server)} reaches ${access.what} with a personal key`,
        help: 'Read the secrets that the job needs with its own identity before the agent starts.',
        subject: `${server.name} ${access.what}`
      })
    }
  }
}

const packages =
  /(?:^|[/@_-])(?:hashicorp\/vault|vault-mcp|mcp-(?:server-)?vault|(?:azure-)?key-?vault|(?:aws-)?secrets-?manager|gcp-secret-manager|1password|onepassword|op-mcp|bitwarden|bws|vaultwarden|keepass(?:xc)?|lastpass|dashlane|doppler|infisical|akeyless|conjur|delinea|thycotic|secretserver|keeper-secrets)(?:$|[/@_-])/i

/** Variables that open a secrets manager, whatever server they are given to. */
const variables =
  /^(?:VAULT_(?:TOKEN|SECRET_ID|ROLE_ID)|OP_SERVICE_ACCOUNT_TOKEN|OP_SESSION\w*|OP_CONNECT_TOKEN|BW_(?:SESSION|PASSWORD|CLIENTSECRET)|BWS_ACCESS_TOKEN|DOPPLER_TOKEN|INFISICAL_(?:TOKEN|UNIVERSAL_AUTH_CLIENT_SECRET|SERVICE_TOKEN)|AKEYLESS_ACCESS_KEY|CONJUR_AUTHN_API_KEY|KEEPER_\w*(?:CONFIG|TOKEN)|LASTPASS_PASSWORD)$/i

const address =
  /^https?:\/\/[^/]{0,253}(?:\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)|secretsmanager[.\w-]*\.amazonaws\.com|secretmanager\.googleapis\.com)(?:[:/?#]|$)|^https?:\/\/(?:[^/]{0,253}\.)?vault(?:[.-][^/:]*)?:8200/i

function accessOf(server: McpServer): {range: Range; what: string} | undefined {
  const environment = [...server.env, ...(server.launch?.env ?? [])]
  const variable = environment.find(
    ({name, value}) => variables.test(name.text) && value.text !== ''
  )
  if (variable)
    return {range: variable.name.range(), what: `a secrets manager (${variable.name.text})`}
  const passed = server.launch?.runnerFlags.find(({text}) => variables.test(text))
  if (passed) return {range: passed.range(), what: `a secrets manager (${passed.text})`}
  const {launch} = server
  const credentials = [...environment, ...server.headers, ...server.settings].some(({name}) =>
    /key|token|secret|passw|credential|authorization|session/i.test(name.text)
  )
  if (
    launch?.target &&
    launch.targetText &&
    packages.test(launch.target) &&
    launch.ecosystem !== 'local' &&
    credentials
  ) {
    return {range: launch.targetText.range(), what: targetLabel(server)}
  }
  const [url] = addressesOf(server)
  if (url && address.test(url.text)) return {range: url.range(), what: targetLabel(server)}
  const target = environment.find(({value}) => address.test(value.text))
  return target && credentials
    ? {range: target.value.range(), what: `a secrets manager (${target.name.text})`}
    : undefined
}
