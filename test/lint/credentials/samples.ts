/**
 * Makes credentials of every known format from random characters, so that no test holds one that
 * a scanner or push protection would take for real.
 */
export class Samples {
  private state: number

  constructor(seed = 1) {
    this.state = seed >>> 0 || 1
  }

  /** mulberry32: a small generator that gives the same numbers everywhere. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  int(below: number): number {
    return Math.floor(this.next() * below)
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(list.length)]!
  }

  of(alphabet: string, length: number): string {
    let text = ''
    while (text.length < length) text += alphabet[this.int(alphabet.length)]
    return text
  }

  hex = (length: number): string => this.of(hexDigits, length)
  alnum = (length: number): string => this.of(letters + upper + digits, length)
  url = (length: number): string => {
    // Ends in a letter or digit, as a right boundary is tested in some contexts.
    return this.of(`${letters}${upper}${digits}_-`, length - 1) + this.alnum(1)
  }
  base64 = (length: number): string => this.of(`${letters}${upper}${digits}+/`, length)
  base32 = (length: number): string => this.of(`${letters}234567`, length)
  uuid = (): string =>
    `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-a${this.hex(3)}-${this.hex(12)}`

  jwt(payload: object = {sub: this.uuid(), role: 'service_role', n: this.hex(8)}): string {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    return `${part({alg: 'HS256', typ: 'JWT'})}.${part(payload)}.${this.url(43)}`
  }

  pem(kind = 'PRIVATE KEY', lineBreak = '\n'): string {
    const lines = [0, 1, 2].map(() => this.base64(64))
    return [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`].join(lineBreak)
  }

  /** A credential of a format, by the format's id. */
  credential(id: string): string {
    const make = makers[id]
    if (!make) throw new Error(`no sample for ${id}`)
    return make(this)
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
const upper = letters.toUpperCase()
const digits = '0123456789'
const hexDigits = '0123456789abcdef'

/** The text around a credential of some formats is part of the format; `secretOf` cuts it out. */
export const makers: Readonly<Record<string, (s: Samples) => string>> = {
  'github-pat-classic': s => `ghp_${s.alnum(36)}`,
  'github-pat-fine-grained': s => `github_pat_${s.alnum(22)}_${s.alnum(59)}`,
  'github-oauth': s => `gho_${s.alnum(36)}`,
  'github-user-to-server': s => `ghu_${s.alnum(36)}`,
  'github-refresh': s => `ghr_${s.alnum(76)}`,
  'github-installation': s =>
    s.int(2) === 0
      ? `ghs_${s.alnum(36)}`
      : `ghs_${s.of(digits, 6)}_${s.url(36)}.${s.url(300)}.${s.url(86)}`,
  'gitlab-token': s => `${s.pick(['glpat-', 'glrt-', 'gldt-'])}${s.url(20)}`,
  'bitbucket-app-password': s => `ATBB${s.alnum(31)}7`,
  'buildkite-token': s => `bkua_${s.hex(40)}`,
  'circleci-token': s => `CCIPAT_${s.alnum(22)}_${s.hex(40)}`,
  'pulumi-token': s => `pul-${s.hex(40)}`,
  'terraform-cloud': s => `${s.alnum(14)}.atlasv1.${s.url(67)}`,
  'sourcegraph-token': s => `sgp_${s.hex(40)}`,
  'entra-client-secret': s =>
    `${s.alnum(3)}8Q~${s.of(`${letters}${upper}${digits}_~.-`, 33)}${s.alnum(1)}`,
  'azure-devops-pat': s =>
    `${s.alnum(52)}JQQJ99${s.alnum(1)}B${s.alnum(12)}AAAA${'AZDO'}${s.alnum(4)}`,
  'azure-cask-key': s =>
    `${s.alnum(52)}JQQJ99${s.alnum(1)}C${s.alnum(12)}AAAB${'ACOG'}${s.alnum(4)}`,
  'azure-storage-key': s => `${s.base64(76)}+ASt${s.base64(5)}Q==`,
  'azure-storage-conn': s => `${s.base64(86)}==`,
  'azure-sas': s => `${s.alnum(43)}%3D`,
  'azure-cosmos-key': s => `${s.base64(76)}ACDb${s.base64(5)}A==`,
  'azure-account-key': s => `${s.base64(86)}==`,
  'azure-messaging-key': s => `${s.base64(33)}+A${s.pick(['Sb', 'Eh', 'Rm'])}C${s.base64(5)}=`,
  'azure-shared-access-key': s => `${s.base64(43)}=`,
  'azure-apim-key': s => `${s.base64(76)}APIM${s.base64(5)}g==`,
  'azure-function-key': s => `${s.url(44)}AzFu${s.url(5)}w==`,
  'azure-search-key': s => `${s.alnum(42)}AzSeA${s.alnum(5)}`,
  'azure-acr-key': s => `${s.base64(42)}+ACRB${s.base64(5)}`,
  'teams-webhook': s =>
    `webhook.office.com/webhookb2/${s.uuid()}@${s.uuid()}/IncomingWebhook/${s.hex(32)}/${s.uuid()}`,
  'aws-access-key-id': s => `AKIA${s.of(`${upper}234567`, 15)}7`,
  'aws-bedrock-key': s => `ABSK${s.base64(120)}`,
  'google-api-key': s => `AIza${s.url(35)}`,
  'google-gemini-aq': s => `AQ.Ab8RN6${s.url(44)}`,
  'google-oauth-client-secret': s => `GOCSPX-${s.url(28)}`,
  'google-oauth-access-token': s => `ya29.${s.url(120)}`,
  'digitalocean-token': s => `dop_v1_${s.hex(64)}`,
  cloudflare: s => `cfut_${s.alnum(40)}${s.hex(8)}`,
  vercel: s => `vcp_${s.alnum(56)}`,
  'fly-token': s => `FlyV1 fm2_${s.alnum(100)}`,
  'render-key': s => `rnd_${s.alnum(32)}`,
  tailscale: s => `tskey-auth-${s.alnum(17)}-${s.alnum(32)}`,
  databricks: s => `dapi${s.hex(32)}`,
  vault: s => `hvs.${s.url(95)}`,
  'onepassword-sa': s => `ops_eyJ${s.base64(300)}`,
  'doppler-token': s => `dp.st.dev.${s.alnum(43)}`,
  'age-secret-key': s => `AGE-SECRET-KEY-1${s.of('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`,
  'npm-token': s => `npm_${s.alnum(36)}`,
  'pypi-token': s => `pypi-AgEIcHlwaS5vcmc${s.url(120)}`,
  'artifactory-key': s => `AKCp5${s.alnum(67)}7`,
  'artifactory-reference-token': s => `cmVmdGtu${s.alnum(56)}`,
  'sonar-token': s => `${s.pick(['squ_', 'sqp_', 'sqa_'])}${s.hex(40)}`,
  'octopus-key': s => `API-${s.of(upper + digits, 25)}7`,
  'openshift-token': s => `sha256~${s.url(43)}`,
  'fly-access-token': s => `fo1_${s.url(43)}`,
  'heroku-key': s => `HRKU-AA${s.url(58)}`,
  'scalingo-token': s => `tk-us-${s.url(48)}`,
  'infracost-key': s => `ico-${s.alnum(31)}7`,
  'onepassword-secret-key': s =>
    `A3-${s.of(upper, 5)}7-${[11, 5, 5, 5].map(n => s.of(upper + digits, n)).join('-')}`,
  'square-access-token': s => `EAAA${s.url(59)}7`,
  'easypost-key': s => `EZAK${s.alnum(54)}`,
  'huggingface-organization': s => `api_org_${s.of(letters + upper, 34)}`,
  'azure-app-configuration': s => `${s.base64(43)}=`,
  'nuget-key': s => `oy2${s.base32(43)}`,
  'rubygems-key': s => `rubygems_${s.hex(48)}`,
  'docker-token': s => `dckr_pat_${s.url(27)}`,
  'slack-token': s => `xoxb-${s.of(digits, 12)}-${s.of(digits, 12)}-${s.alnum(24)}`,
  'slack-app-token': s => `xapp-1-A${s.of(upper + digits, 10)}-${s.of(digits, 13)}-${s.hex(64)}`,
  'slack-webhook': s =>
    `https://hooks.slack.com/services/T${s.alnum(9)}/B${s.alnum(10)}/${s.alnum(24)}`,
  'discord-webhook': s => `https://discord.com/api/webhooks/${s.of('123456789', 18)}/${s.url(68)}`,
  'telegram-bot': s => `${s.of('123456789', 10)}:AA${s.url(33)}`,
  notion: s => `ntn_${s.of(digits, 11)}${s.alnum(35)}`,
  linear: s => `lin_api_${s.alnum(40)}`,
  figma: s => `figd_${s.url(40)}`,
  atlassian: s => `ATATT3${s.url(186)}`,
  airtable: s => `pat${s.alnum(14)}.${s.hex(64)}`,
  hubspot: s => `pat-na1-${s.uuid()}`,
  'typeform-token': s => `tfp_${s.alnum(44)}_${s.alnum(14)}`,
  'contentful-token': s => `CFPAT-${s.url(43)}`,
  'mailgun-key': s => `key-${s.hex(32)}`,
  sendgrid: s => `SG.${s.url(22)}.${s.url(43)}`,
  'brevo-key': s => `xkeysib-${s.hex(64)}-${s.alnum(16)}`,
  'resend-key': s => `re_${s.alnum(8)}_${s.alnum(23)}7`,
  'twilio-key': s => `SK${s.hex(32)}`,
  'stripe-secret': s => `sk_live_${s.alnum(24)}`,
  'shopify-token': s => `shpat_${s.hex(32)}`,
  'square-token': s => `sq0csp-${s.url(43)}`,
  'openai-key': s => `sk-proj-${s.url(74)}T3BlbkFJ${s.url(74)}`,
  'anthropic-key': s => `sk-ant-api03-${s.url(93)}AA`,
  openrouter: s => `sk-or-v1-${s.hex(64)}`,
  'langfuse-secret': s => `sk-lf-${s.uuid()}`,
  'sk-key': s => `sk-${s.hex(31)}7`,
  'elevenlabs-key': s => `sk_${s.hex(48)}`,
  huggingface: s => `hf_${s.of(letters + upper, 34)}`,
  groq: s => `gsk_${s.alnum(52)}`,
  xai: s => `xai-${s.alnum(80)}`,
  replicate: s => `r8_${s.alnum(37)}`,
  nvidia: s => `nvapi-${s.url(64)}`,
  perplexity: s => `pplx-${s.alnum(48)}`,
  'cerebras-key': s => `csk-${s.of(letters + digits, 48)}`,
  'voyage-key': s => `pa-${s.url(42)}7`,
  'jina-key': s => `jina_${s.alnum(60)}`,
  'e2b-key': s => `e2b_${s.hex(40)}`,
  tavily: s => `tvly-dev-${s.alnum(32)}`,
  firecrawl: s => `fc-${s.hex(32)}`,
  context7: s => `ctx7sk-${s.uuid()}`,
  'brave-search': s => `BSA${s.alnum(26)}47`,
  apify: s => `apify_api_${s.alnum(36)}`,
  langsmith: s => `lsv2_pt_${s.hex(32)}_${s.hex(10)}`,
  pinecone: s => `pcsk_${s.alnum(6)}_${s.alnum(63)}`,
  'browserbase-key': s => `bb_live_${s.url(27)}`,
  'mcp-address': s => `https://mcp.pipedream.net/${s.uuid()}`,
  'n8n-mcp-address': s => `https://acme.app.n8n.cloud/mcp/${s.uuid()}`,
  'deepl-key': s => `${s.uuid()}:fx`,
  supabase: s => (s.int(2) === 0 ? `sbp_${s.hex(40)}` : `sb_secret_${s.url(31)}`),
  neon: s => `napi_${s.of(letters + digits, 64)}`,
  'planetscale-token': s => `pscale_tkn_${s.url(43)}`,
  sentry: s => `sntryu_${s.hex(64)}`,
  postman: s => `PMAK-${s.hex(24)}-${s.hex(34)}`,
  grafana: s => `glsa_${s.alnum(32)}_${s.hex(8)}`,
  'posthog-personal': s => `phx_${s.alnum(43)}`,
  'new-relic-key': s => `NRAK-${s.of(upper + digits, 27)}`,
  'dynatrace-token': s => `dt0c01.${s.of(upper + digits, 24)}.${s.of(upper + digits, 64)}`,
  'gcp-service-account': s => s.pem('PRIVATE KEY', '\\n'),
  'private-key': s =>
    s.pem(s.pick(['PRIVATE KEY', 'RSA PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'EC PRIVATE KEY'])),
  jwt: s => s.jwt(),
  'connection-string-password': s => `${s.alnum(15)}7!`,
  'url-credentials': s => `${s.alnum(15)}7`
}

/** What must stand around a credential of these formats; `@` marks its place. */
export const surroundings: Readonly<Record<string, string>> = {
  'azure-storage-conn':
    'DefaultEndpointsProtocol=https;AccountName=acct;AccountKey=\0;EndpointSuffix=core.windows.net',
  'azure-account-key': 'AccountEndpoint=https://acct.documents.azure.com:443/;AccountKey=\0;',
  'azure-shared-access-key':
    'Endpoint=sb://ns.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=\0',
  'azure-sas': 'https://acct.blob.core.windows.net/c/b?sv=2024-11-04&se=2099-01-01&sig=\0&sp=r',
  'teams-webhook': 'https://contoso.\0',
  'gcp-service-account': '{"type": "service_account", "private_key": "\0\\n"}',
  'connection-string-password':
    'Server=tcp:db.contoso.net,1433;User ID=app;Password=\0;Encrypt=True',
  'azure-app-configuration': 'Endpoint=https://acme.azconfig.io;Id=ab-l0-s0:xKzYpQ;Secret=\0',
  'url-credentials': 'postgresql://app:\0@db.contoso.net:5432/app'
}
