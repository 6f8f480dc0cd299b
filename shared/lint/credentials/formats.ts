import {hasEnded, isDocumentedExample, isPublicJwt} from './documented.js'
import {entropy, looksLikeWords} from './entropy.js'
import type {Anchor, Confidence, ContextFormat, CredentialFormat} from './format.js'
import {isMadeUp, isWellKnownPassword} from './placeholder.js'
import {hasReference} from './reference.js'

/**
 * A token begins at the text's beginning, after a character that is no part of a word, or after an
 * escape of JSON (`\n`, `\u0022`) or of a URL (`%20`) whose last letter would look like one.
 */
const left = String.raw`(?:(?<![A-Za-z0-9_])|(?<=\\[nrtbf])|(?<=\\u[0-9A-Fa-f]{4})|(?<=%[0-9A-Fa-f]{2}))`
const base64 = 'A-Za-z0-9+/'
const notAfter = (characters: string) => `(?<![${characters}])`
const notBefore = (characters: string) => `(?![${characters}])`
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

type Options = {confidence?: Confidence; left?: string; accept?: CredentialFormat['accept']}

/** A format with a fixed beginning. `body` is what follows, as a regular expression's source. */
function prefixed(
  id: string,
  name: string,
  prefixes: string | readonly string[],
  body: string,
  options: Options = {}
): CredentialFormat {
  const list = typeof prefixes === 'string' ? [prefixes] : prefixes
  const alternatives = list.map(prefix => prefix.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&')).join('|')
  return {
    id,
    name,
    confidence: options.confidence ?? 'high',
    anchors: list.map(keyword => ({keyword, lead: 0})),
    pattern: new RegExp(`${options.left ?? left}(?:${alternatives})${body}`, 'y'),
    prefix: commonPrefix(list),
    accept: (secret, text, offset) => {
      const prefix = list.find(candidate => secret.startsWith(candidate)) ?? ''
      return (
        !isMadeUp(secret.slice(prefix.length)) &&
        !isDocumentedExample(secret) &&
        (options.accept?.(secret, text, offset) ?? true)
      )
    }
  }
}

/** A format with a fixed mark inside; `lead` characters stand before the mark. */
function marked(
  id: string,
  name: string,
  anchors: readonly Anchor[],
  pattern: string,
  options: Options = {}
): CredentialFormat {
  return {
    id,
    name,
    confidence: options.confidence ?? 'high',
    anchors,
    pattern: new RegExp(pattern, 'y'),
    prefix: '',
    accept: (secret, text, offset) =>
      !isMadeUp(secret) &&
      !isDocumentedExample(secret) &&
      (options.accept?.(secret, text, offset) ?? true)
  }
}

function commonPrefix(list: readonly string[]): string {
  let prefix = list[0]!
  for (const entry of list) while (!entry.startsWith(prefix)) prefix = prefix.slice(0, -1)
  return prefix
}

const hasDigit = (secret: string) => /[0-9]/.test(secret)
const notWords = (secret: string) => !looksLikeWords(secret.slice(secret.search(/[_-]/) + 1))
const random = (secret: string) => entropy(secret) >= 3.2 && notWords(secret)

/**
 * Known credential formats. Sources are the providers' documentation of their token formats, and
 * where a provider is silent, shapes on which several open scanners agree.
 */
export const formats: readonly CredentialFormat[] = [
  // Source control and CI
  prefixed(
    'github-pat-classic',
    'GitHub personal access token (classic)',
    'ghp_',
    '[A-Za-z0-9_]{36,251}'
  ),
  prefixed(
    'github-pat-fine-grained',
    'GitHub fine-grained personal access token',
    'github_pat_',
    '[A-Za-z0-9_]{82,244}'
  ),
  prefixed('github-oauth', 'GitHub OAuth token', 'gho_', '[A-Za-z0-9_]{36,251}'),
  prefixed('github-user-to-server', 'GitHub user-to-server token', 'ghu_', '[A-Za-z0-9_]{36,251}'),
  prefixed('github-refresh', 'GitHub refresh token', 'ghr_', '[A-Za-z0-9_]{36,251}'),
  prefixed(
    'github-installation',
    'GitHub installation token',
    'ghs_',
    String.raw`(?:[0-9]{1,20}_[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,1000}|[A-Za-z0-9]{36,251})`
  ),
  prefixed(
    'gitlab-token',
    'GitLab token',
    [
      'glpat-',
      'glrt-',
      'glptt-',
      'glcbt-',
      'gldt-',
      'glagent-',
      'glffct-',
      'glft-',
      'glimt-',
      'gloas-',
      'glsoat-'
    ],
    '[A-Za-z0-9_.-]{20,320}'
  ),
  prefixed('bitbucket-app-password', 'Bitbucket app password', 'ATBB', '[A-Za-z0-9_=-]{24,40}', {
    accept: hasDigit
  }),
  prefixed(
    'buildkite-token',
    'Buildkite token',
    ['bkua_', 'bkaa_'],
    `[0-9a-f]{40}${notBefore('0-9a-f')}`
  ),
  prefixed(
    'circleci-token',
    'CircleCI personal token',
    'CCIPAT_',
    '[A-Za-z0-9]{20,24}_[0-9a-f]{40}'
  ),
  prefixed('pulumi-token', 'Pulumi access token', 'pul-', `[0-9a-f]{40}${notBefore('0-9a-f')}`),
  marked(
    'terraform-cloud',
    'HCP Terraform token',
    [{keyword: '.atlasv1.', lead: 14}],
    String.raw`${notAfter('A-Za-z0-9')}[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}`
  ),
  prefixed(
    'sourcegraph-token',
    'Sourcegraph token',
    'sgp_',
    '(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}'
  ),

  // Microsoft and Azure
  marked(
    'entra-client-secret',
    'Microsoft Entra client secret',
    [{keyword: 'Q~', lead: 4}],
    String.raw`${notAfter(String.raw`A-Za-z0-9_~.\-+/`)}[A-Za-z0-9_~.\-]{3}[0-9]Q~[A-Za-z0-9_~.\-]{31,34}${notBefore(String.raw`A-Za-z0-9_~\-+/`)}`
  ),
  marked(
    'azure-devops-pat',
    'Azure DevOps personal access token',
    [{keyword: 'AZDO', lead: 76}],
    `${notAfter('A-Za-z0-9')}[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}AZDO[A-Za-z0-9]{4}${notBefore('A-Za-z0-9')}`
  ),
  marked(
    'azure-cask-key',
    'Azure service key',
    [{keyword: 'JQQJ9', lead: 52}],
    `${notAfter('A-Za-z0-9')}[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?${notBefore('A-Za-z0-9')}`
  ),
  marked(
    'azure-storage-key',
    'Azure storage account key',
    [{keyword: '+ASt', lead: 76}],
    `${notAfter(base64)}[${base64}]{76}[+]ASt[${base64}]{5}[AQgw]==`
  ),
  {
    id: 'azure-account-key',
    name: 'Azure Cosmos DB connection string',
    confidence: 'high',
    anchors: [{keyword: 'AccountEndpoint=', lead: 0}],
    pattern: new RegExp(`AccountEndpoint=[^\\s;"']{8,200};[ ]?AccountKey=([${base64}]{86}==)`, 'y'),
    prefix: '',
    accept: secret => !isMadeUp(secret) && !isDocumentedExample(secret)
  },
  {
    id: 'azure-storage-conn',
    name: 'Azure storage connection string',
    confidence: 'high',
    anchors: [{keyword: 'AccountKey=', lead: 0}],
    pattern: new RegExp(`AccountKey=([${base64}]{86}==)`, 'y'),
    prefix: '',
    accept: secret => !isMadeUp(secret) && !isDocumentedExample(secret)
  },
  {
    id: 'azure-sas',
    name: 'Azure shared access signature',
    confidence: 'medium',
    anchors: [{keyword: 'sig=', lead: 1}],
    pattern: /[?&;]sig=([A-Za-z0-9%+/]{43,129}(?:=|%3[dD]))/y,
    prefix: '',
    accept: (secret, text, offset) => {
      if (isMadeUp(secret)) return false
      const around = text.slice(Math.max(0, offset - 1000), offset + secret.length + 500)
      return /[?&;]s[vrtpe]=/.test(around) && !hasEnded(around)
    }
  },
  marked(
    'azure-cosmos-key',
    'Azure Cosmos DB key',
    [{keyword: 'ACDb', lead: 76}],
    `${notAfter(base64)}[${base64}]{76}ACDb[${base64}]{5}[AQgw]==`
  ),
  marked(
    'azure-messaging-key',
    'Azure Service Bus, Event Hubs or Relay key',
    [
      {keyword: '+ASb', lead: 33},
      {keyword: '+AEh', lead: 33},
      {keyword: '+ARm', lead: 33}
    ],
    `${notAfter(base64)}[${base64}]{33}[+]A(?:Sb|Eh|Rm)[A-P][${base64}]{5}=`
  ),
  {
    id: 'azure-shared-access-key',
    name: 'Azure shared access key',
    confidence: 'high',
    anchors: [{keyword: 'SharedAccessKey=', lead: 0}],
    pattern: new RegExp(`SharedAccessKey=([${base64}]{43}=)`, 'y'),
    prefix: '',
    accept: secret => !isMadeUp(secret) && !isDocumentedExample(secret)
  },
  {
    id: 'azure-app-configuration',
    name: 'Azure App Configuration connection string',
    confidence: 'high',
    anchors: [{keyword: '.azconfig.io;Id=', lead: 0}],
    pattern: new RegExp(
      `\\.azconfig\\.io;Id=[^;\\s"']{1,100};Secret=([${base64}]{43}=|[${base64}]{76,100}={0,2})`,
      'y'
    ),
    prefix: '',
    accept: secret => !isMadeUp(secret) && !isDocumentedExample(secret)
  },
  marked(
    'azure-apim-key',
    'Azure API Management key',
    [{keyword: 'APIM', lead: 76}],
    `${notAfter(base64)}[${base64}]{76}APIM[${base64}]{5}[AQgw]==`
  ),
  marked(
    'azure-function-key',
    'Azure Functions key',
    [{keyword: 'AzFu', lead: 44}],
    `${notAfter('A-Za-z0-9_-')}[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==`
  ),
  marked(
    'azure-search-key',
    'Azure AI Search key',
    [{keyword: 'AzSe', lead: 42}],
    `${notAfter('A-Za-z0-9+/_-')}[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}${notBefore('A-Za-z0-9')}`
  ),
  marked(
    'azure-acr-key',
    'Azure Container Registry key',
    [{keyword: '+ACR', lead: 42}],
    `${notAfter(base64)}[${base64}]{42}[+]ACR[A-D][${base64}]{5}${notBefore(base64)}`
  ),
  prefixed(
    'teams-webhook',
    'Microsoft Teams webhook address',
    'webhook.office.com/webhookb2/',
    '[0-9a-f@-]{60,80}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f-]{36}',
    {left: String.raw`(?<=[a-z0-9-]\.)`}
  ),

  // Other clouds
  {
    id: 'aws-access-key-id',
    name: 'AWS access key id',
    confidence: 'high',
    anchors: ['AKIA', 'ASIA', 'ABIA', 'ACCA'].map(keyword => ({keyword, lead: 0})),
    pattern: new RegExp(
      `${left}(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}${notBefore('A-Za-z0-9_')}`,
      'y'
    ),
    prefix: 'A',
    accept: secret => !/EXAMPLE|XXXX/.test(secret) && hasDigit(secret) && !isMadeUp(secret.slice(4))
  },
  prefixed('aws-bedrock-key', 'Amazon Bedrock API key', 'ABSK', '[A-Za-z0-9+/]{109,269}={0,2}'),
  prefixed(
    'google-api-key',
    'Google API key',
    'AIza',
    `[0-9A-Za-z_-]{35}${notBefore('0-9A-Za-z_-')}`
  ),
  prefixed('google-gemini-aq', 'Google Gemini API key', 'AQ.Ab', '[0-9A-Za-z_-]{40,60}'),
  prefixed(
    'google-oauth-client-secret',
    'Google OAuth client secret',
    'GOCSPX-',
    `[A-Za-z0-9_-]{28}${notBefore('A-Za-z0-9_-')}`
  ),
  prefixed(
    'google-oauth-access-token',
    'Google OAuth access token',
    'ya29.',
    '[A-Za-z0-9_-]{60,1000}'
  ),
  prefixed(
    'digitalocean-token',
    'DigitalOcean token',
    ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    `[0-9a-f]{64}${notBefore('0-9a-f')}`
  ),
  prefixed(
    'cloudflare',
    'Cloudflare token',
    ['cfk_', 'cfut_', 'cfat_'],
    `[A-Za-z0-9]{40}[0-9a-f]{8}${notBefore('A-Za-z0-9')}`
  ),
  prefixed(
    'vercel',
    'Vercel token',
    ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
    `[A-Za-z0-9_-]{20,60}${notBefore('A-Za-z0-9_-')}`,
    {accept: random}
  ),
  prefixed(
    'fly-token',
    'Fly.io token',
    ['FlyV1 fm1', 'FlyV1 fm2'],
    '[a-z]?_[A-Za-z0-9+/=,_-]{60,2000}'
  ),
  prefixed(
    'fly-access-token',
    'Fly.io access token',
    'fo1_',
    `[A-Za-z0-9_-]{43}${notBefore('A-Za-z0-9_-')}`
  ),
  prefixed('heroku-key', 'Heroku API key', 'HRKU-AA', '[0-9A-Za-z_-]{58}'),
  prefixed(
    'scalingo-token',
    'Scalingo token',
    'tk-us-',
    `[A-Za-z0-9_-]{48}${notBefore('A-Za-z0-9_-')}`
  ),
  prefixed(
    'infracost-key',
    'Infracost API key',
    'ico-',
    `[A-Za-z0-9]{32}${notBefore('A-Za-z0-9')}`,
    {accept: hasDigit}
  ),
  prefixed('render-key', 'Render API key', 'rnd_', `[A-Za-z0-9]{28,40}${notBefore('A-Za-z0-9')}`, {
    accept: random
  }),
  prefixed(
    'tailscale',
    'Tailscale key',
    'tskey-',
    '[a-z]{2,20}-[A-Za-z0-9]{8,40}-[A-Za-z0-9]{16,60}'
  ),
  prefixed(
    'databricks',
    'Databricks token',
    'dapi',
    `[0-9a-f]{32}(?:-[0-9])?${notBefore('0-9a-fA-F')}`
  ),

  // Secret stores
  prefixed('vault', 'HashiCorp Vault token', ['hvs.', 'hvb.', 'hvr.'], '[A-Za-z0-9_-]{90,300}'),
  prefixed(
    'onepassword-sa',
    '1Password service account token',
    'ops_ey',
    '[A-Za-z0-9+/_-]{100,1300}={0,2}'
  ),
  prefixed(
    'onepassword-secret-key',
    '1Password secret key',
    'A3-',
    `[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}${notBefore('A-Za-z0-9-')}`,
    {accept: hasDigit}
  ),
  prefixed(
    'doppler-token',
    'Doppler token',
    ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
    '(?:[a-z0-9_-]{2,35}[.])?[A-Za-z0-9]{40,44}'
  ),
  prefixed(
    'age-secret-key',
    'age secret key',
    'AGE-SECRET-KEY-1',
    '[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}'
  ),

  // Packages and containers
  prefixed('npm-token', 'npm access token', 'npm_', `[A-Za-z0-9]{36}${notBefore('A-Za-z0-9_')}`, {
    accept: notWords
  }),
  prefixed('pypi-token', 'PyPI API token', 'pypi-AgE', '[A-Za-z0-9_-]{50,1000}'),
  prefixed('nuget-key', 'NuGet API key', 'oy2', `[a-z0-9]{43,44}${notBefore('a-z0-9')}`, {
    left: notAfter('A-Za-z0-9'),
    accept: hasDigit
  }),
  prefixed(
    'artifactory-key',
    'Artifactory API key',
    'AKCp',
    `[A-Za-z0-9]{67,71}${notBefore('A-Za-z0-9')}`,
    {accept: hasDigit}
  ),
  prefixed(
    'artifactory-reference-token',
    'Artifactory reference token',
    'cmVmdGtu',
    `[A-Za-z0-9]{56}${notBefore('A-Za-z0-9')}`
  ),
  prefixed(
    'sonar-token',
    'Sonar token',
    ['squ_', 'sqp_', 'sqa_'],
    `[0-9a-f]{40}${notBefore('0-9a-zA-Z')}`
  ),
  prefixed(
    'octopus-key',
    'Octopus Deploy API key',
    'API-',
    `[A-Z0-9]{26,32}${notBefore('A-Za-z0-9-')}`,
    {accept: hasDigit}
  ),
  prefixed(
    'openshift-token',
    'OpenShift token',
    'sha256~',
    `[A-Za-z0-9_-]{43}${notBefore('A-Za-z0-9_-')}`
  ),
  prefixed('rubygems-key', 'RubyGems API key', 'rubygems_', `[0-9a-f]{48}${notBefore('0-9a-f')}`),
  prefixed(
    'docker-token',
    'Docker access token',
    ['dckr_pat_', 'dckr_oat_'],
    '[A-Za-z0-9_-]{27,32}'
  ),

  // Messaging and work
  prefixed(
    'slack-token',
    'Slack token',
    [
      'xoxa-',
      'xoxb-',
      'xoxc-',
      'xoxe-',
      'xoxo-',
      'xoxp-',
      'xoxr-',
      'xoxs-',
      'xoxe.xoxb-',
      'xoxe.xoxp-'
    ],
    '[A-Za-z0-9-]{10,250}',
    {
      accept: secret => hasDigit(secret) && secret.length >= 20 && !looksLikeWords(secret.slice(5))
    }
  ),
  prefixed(
    'slack-app-token',
    'Slack app-level token',
    'xapp-',
    '[0-9]-[A-Z0-9]{6,20}-[0-9]{8,20}-[a-f0-9]{40,128}'
  ),
  // Servers of these hosts ask for nothing but the address.
  prefixed(
    'mcp-address',
    'key in the address of an MCP server',
    [
      'https://mcp.pipedream.net/',
      'https://mcp.composio.dev/composio/server/',
      'https://mcp.composio.dev/server/'
    ],
    `${uuid}${notBefore('0-9A-Za-z-')}`,
    {left: ''}
  ),
  marked(
    'n8n-mcp-address',
    'key in the address of an n8n MCP server',
    [{keyword: '.n8n.cloud/mcp/', lead: 0}],
    `\\.n8n\\.cloud/mcp/(${uuid})${notBefore('0-9A-Za-z-')}`
  ),
  prefixed(
    'slack-webhook',
    'Slack webhook address',
    [
      'https://hooks.slack.com/services/',
      'https://hooks.slack.com/workflows/',
      'https://hooks.slack.com/triggers/'
    ],
    '[A-Za-z0-9+/]{40,60}',
    {
      left: '',
      accept: secret => /\/[A-Za-z0-9]{20,}$/.test(secret)
    }
  ),
  prefixed(
    'discord-webhook',
    'Discord webhook address',
    ['https://discord.com/api/webhooks/', 'https://discordapp.com/api/webhooks/'],
    '[0-9]{16,20}/[A-Za-z0-9_-]{60,72}',
    {left: ''}
  ),
  {
    id: 'telegram-bot',
    name: 'Telegram bot token',
    confidence: 'medium',
    anchors: [8, 9, 10].map(lead => ({keyword: ':AA', lead})),
    pattern: /(?<![0-9A-Za-z_.-])[0-9]{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/y,
    prefix: '',
    accept: secret => !isMadeUp(secret.slice(secret.indexOf(':') + 3))
  },
  prefixed('notion', 'Notion token', 'ntn_', `[0-9]{11}[A-Za-z0-9]{35}${notBefore('A-Za-z0-9')}`),
  prefixed('linear', 'Linear token', ['lin_api_', 'lin_oauth_'], '[A-Za-z0-9]{32,128}'),
  prefixed('figma', 'Figma token', ['figd_', 'figp_'], '[A-Za-z0-9_=-]{38,54}'),
  prefixed('atlassian', 'Atlassian API token', ['ATATT3', 'ATCTT3'], '[A-Za-z0-9_=+/-]{100,250}'),
  prefixed(
    'airtable',
    'Airtable personal access token',
    'pat',
    String.raw`[A-Za-z0-9]{14}\.[0-9a-f]{64}${notBefore('0-9a-f')}`
  ),
  prefixed(
    'hubspot',
    'HubSpot private app token',
    ['pat-na', 'pat-eu', 'pat-ap'],
    '[0-9]-[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}'
  ),
  prefixed('typeform-token', 'Typeform token', 'tfp_', '[A-Za-z0-9_.=-]{40,70}'),
  prefixed('contentful-token', 'Contentful personal access token', 'CFPAT-', '[A-Za-z0-9_-]{43}'),
  prefixed('mailgun-key', 'Mailgun key', 'key-', `[0-9a-f]{32}${notBefore('0-9a-zA-Z-')}`, {
    left: notAfter('A-Za-z0-9_./-')
  }),
  prefixed(
    'sendgrid',
    'SendGrid API key',
    'SG.',
    String.raw`[A-Za-z0-9_-]{20,24}\.[A-Za-z0-9_-]{39,50}`
  ),
  prefixed('brevo-key', 'Brevo API key', ['xkeysib-', 'xsmtpsib-'], '[0-9a-f]{64}-[A-Za-z0-9]{16}'),
  prefixed(
    'resend-key',
    'Resend API key',
    're_',
    `[A-Za-z0-9]{7,9}_[A-Za-z0-9]{22,26}${notBefore('A-Za-z0-9_')}`,
    {accept: secret => hasDigit(secret) && random(secret)}
  ),
  prefixed('twilio-key', 'Twilio API key', 'SK', `[0-9a-f]{32}${notBefore('0-9a-zA-Z')}`),

  // Money
  prefixed(
    'stripe-secret',
    'Stripe secret key',
    ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'],
    '[A-Za-z0-9]{20,247}'
  ),
  prefixed(
    'shopify-token',
    'Shopify token',
    ['shpat_', 'shpca_', 'shppa_', 'shpss_'],
    `[0-9a-zA-Z]{32}${notBefore('0-9a-zA-Z')}`,
    {accept: secret => hasDigit(secret) && notWords(secret)}
  ),
  prefixed('square-token', 'Square token', ['sq0atp-', 'sq0csp-'], '[A-Za-z0-9_-]{22,43}'),
  prefixed(
    'square-access-token',
    'Square access token',
    'EAAA',
    `[A-Za-z0-9_-]{60}${notBefore('A-Za-z0-9_+/=-')}`,
    {accept: hasDigit}
  ),
  prefixed(
    'easypost-key',
    'EasyPost API key',
    ['EZAK', 'EZTK'],
    `[A-Za-z0-9]{54}${notBefore('A-Za-z0-9')}`
  ),

  // Models and the tools of agents
  {
    id: 'openai-key',
    name: 'OpenAI API key',
    confidence: 'high',
    anchors: [
      ...['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-service-'].map(keyword => ({
        keyword,
        lead: 0
      })),
      {keyword: 'T3BlbkFJ', lead: 23}
    ],
    pattern: new RegExp(
      `${left}sk-(?:(?:proj|svcacct|admin|service)-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})${notBefore('A-Za-z0-9_-')}`,
      'y'
    ),
    prefix: 'sk-',
    accept: secret => !isMadeUp(secret.slice(8))
  },
  prefixed(
    'anthropic-key',
    'Anthropic API key',
    ['sk-ant-api', 'sk-ant-admin', 'sk-ant-oat', 'sk-ant-ort'],
    '[0-9]{2}-[A-Za-z0-9_-]{80,140}'
  ),
  prefixed('openrouter', 'OpenRouter API key', 'sk-or-v1-', `[0-9a-f]{64}${notBefore('0-9a-f')}`),
  prefixed('langfuse-secret', 'Langfuse secret key', 'sk-lf-', uuid),
  prefixed(
    'sk-key',
    'API key that begins with sk-',
    'sk-',
    `[A-Za-z0-9]{32,64}${notBefore('A-Za-z0-9_-')}`,
    {
      confidence: 'medium',
      left: notAfter('A-Za-z0-9_./-'),
      accept: secret => hasDigit(secret) && random(secret)
    }
  ),
  prefixed('elevenlabs-key', 'ElevenLabs API key', 'sk_', `[0-9a-f]{48}${notBefore('0-9a-zA-Z_')}`),
  prefixed(
    'huggingface',
    'Hugging Face token',
    'hf_',
    `[A-Za-z0-9]{34}${notBefore('A-Za-z0-9_')}`,
    {accept: notWords}
  ),
  prefixed(
    'huggingface-organization',
    'Hugging Face organization token',
    'api_org_',
    `[A-Za-z]{34}${notBefore('A-Za-z0-9_')}`,
    {accept: notWords}
  ),
  prefixed('groq', 'Groq API key', 'gsk_', `[A-Za-z0-9]{52}${notBefore('A-Za-z0-9')}`),
  prefixed('xai', 'xAI API key', 'xai-', '[A-Za-z0-9_-]{70,120}'),
  prefixed('replicate', 'Replicate token', 'r8_', `[A-Za-z0-9_-]{37}${notBefore('A-Za-z0-9_-')}`),
  prefixed('nvidia', 'NVIDIA API key', 'nvapi-', '[A-Za-z0-9_-]{60,70}'),
  prefixed('perplexity', 'Perplexity API key', 'pplx-', `[A-Za-z0-9]{48}${notBefore('A-Za-z0-9')}`),
  prefixed('cerebras-key', 'Cerebras API key', 'csk-', `[a-z0-9]{48}${notBefore('A-Za-z0-9')}`),
  prefixed(
    'voyage-key',
    'Voyage AI API key',
    'pa-',
    `[A-Za-z0-9_-]{43}${notBefore('A-Za-z0-9_-')}`,
    {left: notAfter('A-Za-z0-9_./-'), accept: secret => hasDigit(secret) && random(secret)}
  ),
  prefixed('jina-key', 'Jina AI API key', 'jina_', `[A-Za-z0-9_-]{60}${notBefore('A-Za-z0-9_-')}`),
  prefixed('e2b-key', 'E2B API key', 'e2b_', `[0-9a-f]{40}${notBefore('0-9a-f')}`),
  prefixed('tavily', 'Tavily API key', 'tvly-', '(?:(?:dev|prod)-)?[A-Za-z0-9_-]{28,80}', {
    accept: random
  }),
  prefixed('firecrawl', 'Firecrawl API key', 'fc-', `[0-9a-f]{32}${notBefore('0-9a-f')}`, {
    left: notAfter('A-Za-z0-9_./-')
  }),
  prefixed('context7', 'Context7 API key', 'ctx7sk-', uuid),
  {
    ...prefixed(
      'brave-search',
      'Brave Search API key',
      'BSA',
      `[A-Za-z0-9_-]{24,40}${notBefore('A-Za-z0-9_-')}`,
      {
        confidence: 'medium',
        accept: secret =>
          (secret.match(/[0-9]/g)?.length ?? 0) >= 2 &&
          random(secret.slice(3)) &&
          !looksLikeWords(secret)
      }
    )
  },
  prefixed('apify', 'Apify token', 'apify_api_', '[A-Za-z0-9]{34,38}'),
  prefixed('langsmith', 'LangSmith API key', ['lsv2_pt_', 'lsv2_sk_'], '[0-9a-f]{32}_[0-9a-f]{10}'),
  prefixed('pinecone', 'Pinecone API key', 'pcsk_', '[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}'),
  prefixed(
    'browserbase-key',
    'Browserbase API key',
    'bb_live_',
    `[A-Za-z0-9_-]{27}${notBefore('A-Za-z0-9_-')}`
  ),
  marked(
    'deepl-key',
    'DeepL API key',
    [{keyword: ':fx', lead: 36}],
    // What is glued to its end is no part of it, and makes it no safer.
    `${notAfter('0-9A-Za-z-')}${uuid}:fx`
  ),

  // Data and operations
  prefixed(
    'supabase',
    'Supabase token',
    ['sbp_', 'sb_secret_'],
    '(?:(?<=sbp_)(?:v0_)?[a-z0-9]{40}|(?<=sb_secret_)[A-Za-z0-9_-]{31})'
  ),
  prefixed('neon', 'Neon API key', 'napi_', `[A-Za-z0-9]{64}${notBefore('A-Za-z0-9')}`),
  prefixed(
    'planetscale-token',
    'PlanetScale token',
    ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'],
    '[A-Za-z0-9_.=-]{32,64}'
  ),
  prefixed(
    'sentry',
    'Sentry token',
    ['sntryu_', 'sntrys_'],
    '(?:(?<=sntryu_)[0-9a-f]{64}|(?<=sntrys_)eyJ[A-Za-z0-9+/=_-]{80,400})'
  ),
  prefixed('postman', 'Postman API key', 'PMAK-', '[0-9a-f]{24}-[0-9a-f]{34}'),
  prefixed(
    'grafana',
    'Grafana token',
    ['glsa_', 'glc_'],
    '(?:(?<=glsa_)[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|(?<=glc_)[A-Za-z0-9+/]{32,400}={0,2})'
  ),
  prefixed('posthog-personal', 'PostHog personal API key', 'phx_', '[A-Za-z0-9_-]{41,49}'),
  prefixed('new-relic-key', 'New Relic user key', 'NRAK-', `[A-Z0-9]{27}${notBefore('A-Z0-9')}`),
  prefixed(
    'dynatrace-token',
    'Dynatrace token',
    'dt0',
    String.raw`[a-z][0-9]{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}`
  ),

  // Whatever the provider
  {
    id: 'gcp-service-account',
    name: 'Google service account key',
    confidence: 'high',
    anchors: [{keyword: '-----BEGIN ', lead: 0}],
    pattern: /-----BEGIN (?:RSA )?PRIVATE KEY-----/y,
    prefix: '----',
    accept: (secret, text, offset) =>
      hasKeyBody(text, offset + secret.length) &&
      /private_key\\?"\s*:\s*\\?"$/.test(text.slice(Math.max(0, offset - 40), offset)) &&
      /service_account/.test(text.slice(Math.max(0, offset - 1000), offset))
  },
  {
    id: 'private-key',
    name: 'private key',
    confidence: 'high',
    anchors: [{keyword: '-----BEGIN ', lead: 0}],
    pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?-----/y,
    prefix: '----',
    accept: (secret, text, offset) => hasKeyBody(text, offset + secret.length)
  },
  {
    id: 'jwt',
    name: 'JSON Web Token',
    confidence: 'medium',
    anchors: [{keyword: 'eyJ', lead: 0}],
    pattern:
      /(?:(?<![A-Za-z0-9_.-])|(?<=\\[nrtbf])|(?<=\\u[0-9A-Fa-f]{4})|(?<=%[0-9A-Fa-f]{2}))eyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{20,}/y,
    prefix: 'eyJ',
    accept: secret => !isPublicJwt(secret) && !isMadeUp(secret.slice(secret.lastIndexOf('.') + 1))
  },
  {
    id: 'connection-string-password',
    name: 'password in a connection string',
    confidence: 'medium',
    anchors: ['assword=', 'assword =', 'ASSWORD=', 'Pwd=', 'pwd=', 'PWD='].map(keyword => ({
      keyword,
      lead: 0
    })),
    pattern: /(?:(?:assword|ASSWORD) ?|[Pp][Ww][Dd]|PWD)=[ ]?((?:(?!&quot;)[^;"'\s\\]){4,128})/y,
    prefix: '',
    accept: acceptConnectionPassword
  },
  {
    id: 'url-credentials',
    name: 'password in a URL',
    confidence: 'medium',
    anchors: [{keyword: '://', lead: 0}],
    pattern:
      /(?<=[a-z][a-z0-9+.-]{0,20}):\/\/[^\s:@/"'`<>\\,;()]{0,64}:([^\s@/"'`<>\\,]{3,200})@(?=[A-Za-z0-9.[{$-])/y,
    prefix: '',
    accept: acceptUrlPassword
  }
]

/**
 * A PEM header is a key only when base64 follows it, on the next line or after an escaped break. The
 * shortest key (Ed25519) has 64 characters. Keys of OpenSSH begin with the same hundred: what tells a
 * made-up one stands behind them.
 */
function hasKeyBody(text: string, offset: number): boolean {
  const after = text.slice(offset, offset + 1000)
  const space = String.raw`(?:[\s>|"'+,#]|\\[nr])`
  const lead = new RegExp(
    `^${space}{0,60}(?:(?:Proc-Type|DEK-Info|Version|Comment):[^\\n\\\\]{0,100}${space}{1,40}){0,4}`
  ).exec(after)![0]
  const lines = new RegExp(`^(?:[A-Za-z0-9+/=]{1,400}${space}{0,40}){1,40}`).exec(
    after.slice(lead.length)
  )
  const body = (lines?.[0] ?? '').replace(new RegExp(space, 'g'), '')
  const rest = after.slice(lead.length + (lines?.[0].length ?? 0))
  if (body.length < 56 || /^(?:\.\.\.|…)/.test(rest)) return false
  const random = body.startsWith('b3BlbnNzaC1rZXkt') ? body.slice(100) : body
  return random.length >= 24 && !isMadeUp(random.slice(0, 64))
}

/** A `Password=` counts in a connection string: another key of one stands near it. */
function acceptConnectionPassword(secret: string, text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 400), offset)
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('"')) + 1)
  const after = text.slice(offset + secret.length, offset + secret.length + 200).split(/["'\n]/)[0]!
  const key =
    /(?:^|[;\s"'])(?:Server|Data Source|Address|Addr|Host|Endpoint|User ?Id|Uid|Initial Catalog|Database)\s?=[^;]{1,200}(?:;|$)/i
  if (!key.test(line) && !key.test(after)) return false
  return (
    !hasReference(secret) &&
    !isWellKnownPassword(secret) &&
    secret.length >= 6 &&
    !/[{}]/.test(secret)
  )
}

const localHost =
  /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|host\.docker\.internal)(?![\w.-])/i
const exampleHost =
  /^(?:[\w-]+\.)*(?:example\.(?:com|org|net)|example|invalid|test|host|hostname|server|your[\w-]*\.\w+)(?![\w.-])/i

function acceptUrlPassword(secret: string, text: string, offset: number): boolean {
  const start = text.lastIndexOf('://', offset)
  const scheme =
    /[a-z][a-z0-9+.-]{0,20}$/.exec(text.slice(Math.max(0, start - 21), start))?.[0] ?? ''
  if (scheme === 'docker' || scheme === 'oci' || scheme === 'docker-image') return false
  const user = text.slice(start + 3, offset - 1)
  const host = text.slice(offset + secret.length + 1, offset + secret.length + 200)
  if (/^sha(?:1|256|512):/.test(host)) return false
  if (hasReference(secret) || isWellKnownPassword(secret)) return false
  // What is left of a reference or a format string: `{pass}`, `%s`, `$1`, `***`.
  if (/[{}*]|^%[A-Za-z]|^\$\d|\$\{|\$\(|#\{/.test(secret)) return false
  if (secret.toLowerCase() === user.toLowerCase()) return false
  const strong =
    secret.length >= 12 &&
    /[0-9]/.test(secret) &&
    /[A-Za-z]/.test(secret) &&
    !looksLikeWords(secret)
  if (exampleHost.test(host)) return strong && !isWellKnownPassword(user.length > 0 ? secret : user)
  if (localHost.test(host)) return strong
  // A name without a dot is a service of the same compose file or job; a word there is no secret.
  if (/^[A-Za-z0-9_-]+(?![\w.-])/.test(host)) return strong
  return secret.length >= 5
}

/** Formats that count only where a name says what they are. */
export const contextFormats: readonly ContextFormat[] = [
  {
    id: 'azure-devops-pat-legacy',
    name: 'Azure DevOps personal access token (old format)',
    context:
      /azure[_-]?devops|\bado[_-]|[_-]ado\b|\bado\b|vsts|visualstudio\.com|dev\.azure\.com|system[_.]?accesstoken|(?<![a-z])pat(?![a-z])/,
    pattern: /(?<![A-Za-z0-9])[a-z2-7]{52}(?![A-Za-z0-9])/
  },
  {
    id: 'aws-secret-access-key',
    name: 'AWS secret access key',
    context:
      /aws.{0,3}secret.{0,3}(?:access.{0,3})?key|secret.{0,2}access.{0,2}key|aws_secret(?![a-z])/,
    pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/
  }
]
