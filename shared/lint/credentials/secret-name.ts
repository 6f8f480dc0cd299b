import {wordsOf} from './entropy.js'

/**
 * What a name says of its value: `password` (people choose it, so any literal counts), `key` (a
 * machine made it, so it looks random), or nothing.
 */
export type SecretName = 'password' | 'key'

const passwordWords = new Set(
  'password passwd passphrase pwd pass passcode pw pgpassword sshpass'.split(' ')
)
const keyWords = new Set([
  'token',
  'secret',
  'apikey',
  'apitoken',
  'authtoken',
  'accesstoken',
  'accesskey',
  'secretkey',
  'privatekey',
  'clientsecret',
  'credential',
  'credentials',
  'creds',
  'bearer',
  'authorization',
  'cookie',
  'pat',
  'jwt',
  'connectionstring',
  'connstr',
  'signature',
  'sig'
])

/** Words before `key` that make it a secret one. */
const secretKeys = new Set([
  'api',
  'access',
  'secret',
  'private',
  'auth',
  'account',
  'admin',
  'service',
  'subscription',
  'master',
  'shared',
  'signing',
  'encryption',
  'license',
  'storage',
  'function',
  'functions',
  'host',
  'root',
  'app',
  'application',
  'client',
  'query',
  'session',
  'bot',
  'personal',
  'security'
])

/** Last words that make the whole name harmless: `TOKEN_URL`, `password-file`, `secretName`. */
const harmlessEnds = new Set(
  `id ids name names url urls uri uris endpoint host hostname port path paths file files filename dir
  directory folder location type types kind mode format prefix suffix length len size count limit
  budget expiry expires expiration expire ttl lifetime age duration timeout interval period version
  versions provider providers issuer audience scope scopes policy policies header headers field
  fields param parameter parameters enabled disabled required optional env var variable variables
  ref refs reference references source store stores manager method methods hint label labels
  description title help text prompt message hash digest checksum sha sha1 sha256 sha512 md5
  fingerprint thumbprint helper command cmd script engine backend vault template pattern regex
  rotation regexp algorithm alg usage usages permission permissions group groups role roles
  email username user owner status state rules rule filter list index column table selector
  placeholder schema input output class handler service server client tag tags region zone
  max min width height model`
    .split(/\s+/)
    .filter(Boolean)
)

/** Last words of names that identify something, and open nothing. */
const identifierEnds = new Set(
  `id ids arn name names url uri endpoint host hostname domain region zone bucket project account
  subscription tenant client group email user username login registry repository repo broker server deployment cluster namespace
  org organization organisation team number uuid guid path`.split(/\s+/)
)

/**
 * True for a name that says that its value identifies something: `AZURE_SUBSCRIPTION_ID`, `ROLE_ARN`,
 * `RESOURCE_GROUP`. Many keep such values as secrets; nobody gains much by reading them.
 */
export function isIdentifierName(name: string): boolean {
  if (secretName(name) !== undefined) return false
  const words = wordsOf(name)
  while (
    words.length > 1 &&
    /^(?:\d+|east|west|north|south|central|us|eu|uk|dev|tests?|staging|stage|prod|production|primary|secondary|canary)$/.test(
      words.at(-1)!
    )
  )
    words.pop()
  const last = words.at(-1) ?? ''
  // AZURE_SUB_MANAGEMENT, ARM_TENANT_PROD
  const [cloud = '', what = ''] = words
  if (/^(?:azure|arm|az)$/.test(cloud) && /^(?:sub|subscription|tenant)$/.test(what)) return true
  return identifierEnds.has(last) || /^(?:subscription|tenant|client)id$/.test(last)
}

/** First words that make a name a question or a measure: `hasToken`, `max-tokens`. */
const harmlessStarts = new Set([
  'max',
  'min',
  'num',
  'total',
  'is',
  'has',
  'use',
  'uses',
  'enable',
  'disable',
  'allow',
  'skip',
  'require',
  'requires',
  'persist',
  'show',
  'hide',
  'public',
  'publishable',
  'anon',
  'cache',
  'restore',
  'no',
  'forgot',
  'reset',
  'sort',
  'partition',
  'foreign'
])

/** Names that hold a secret word and are known not to be one. */
const harmlessNames = new Set([
  'id-token',
  'idtoken',
  'secrets',
  'tokens',
  'passwords',
  'pwd',
  'oldpwd',
  'token-usage',
  'key-vault',
  'keyvault',
  // The path of a file.
  'google_application_credentials'
])

/**
 * What the name of a value says of it. Takes variables, keys, flags, headers and query parameters:
 * `GITHUB_TOKEN`, `apiKey`, `--access-token`, `X-Api-Key`, `client_secret`.
 */
export function secretName(name: string): SecretName | undefined {
  if (name.length > 200) return undefined
  const plain = name.replace(/^[-/]+/, '').trim()
  if (harmlessNames.has(plain.toLowerCase())) return undefined
  // `--key` of a command line; a bare `key` elsewhere is that of a cache or a map.
  if (/^--?key$/.test(name)) return 'key'
  const words = wordsOf(plain)
  while (words.length > 1 && /^[0-9]+$/.test(words.at(-1)!)) words.pop()
  // `credentials_json`, `TOKEN_VALUE`, `apiKeyBase64` are the secret itself.
  while (
    words.length > 1 &&
    /^(?:json|value|values|base|b|string|str|plain|raw|literal|new|old|current|default|prod|dev|test|staging|live)$/.test(
      words.at(-1)!
    )
  ) {
    if (words.at(-1) === 'string' && words.at(-2) === 'connection') return 'key'
    words.pop()
  }
  const last = words.at(-1)
  if (last === undefined) return undefined
  const before = words.at(-2)
  if (harmlessEnds.has(last)) return undefined
  if (harmlessStarts.has(words[0]!) && words.length > 1) return undefined
  if (words.includes('public') || words.includes('publishable') || words.includes('anon'))
    return undefined
  if (passwordWords.has(last)) return 'password'
  // `ConnectionStrings__CosmosDB` of .NET: what follows says whose it is.
  if (/(?:^| )connection ?strings?(?: |$)/.test(words.join(' '))) return 'key'
  if (keyWords.has(last)) return 'key'
  // BASIC_AUTH, X-Contoso-Auth: a value that looks random is no name of a method.
  if (last === 'auth' && before !== undefined) return 'key'
  if ((last === 'key' || last === 'keys') && before !== undefined && secretKeys.has(before))
    return 'key'
  if (last === 'str' && before === 'conn') return 'key'
  // A provider's own key by its provider's name: OPENAI_KEY, MCP_KEY, TAVILY_KEY.
  if (
    last === 'key' &&
    /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_KEY$/.test(plain) &&
    !/^(?:CACHE|PRIMARY|SORT|PARTITION|FOREIGN|HASH|RESTORE|MAP|OBJECT|ROW|INDEX|S3|FILE|REGISTRY|TRANSLATION)$/.test(
      before!.toUpperCase()
    )
  ) {
    return 'key'
  }
  if (words.includes('password') || words.includes('secret')) {
    // `password_admin`, `secretForSigning`; never `secret_manager`, `password policy` (above).
    return words[0] === 'password' ? 'password' : undefined
  }
  return undefined
}
