import {optionOf, type ShellCommand, type ShellWord} from '../languages/shell.js'

/** Programs that start another one, which is named behind their options. */
const wrappers = new Set(['sudo', 'doas', 'exec', 'command', 'time', 'nohup', 'builtin'])

/** The words of a command from its program on: without `sudo -E` and its like. */
export function wordsFromProgram({words}: ShellCommand): readonly ShellWord[] {
  let start = 0
  while (start < words.length - 1 && wrappers.has(words[start]!.text.text)) {
    start++
    while (start < words.length - 1 && words[start]!.text.text.startsWith('-')) {
      start += /^-[ughp]$/.test(words[start]!.text.text) ? 2 : 1
    }
  }
  return words.slice(start)
}

/** The program of a command: lower case, without `sudo`, its path and `.exe`. */
export function programOf(command: ShellCommand): string {
  const name = wordsFromProgram(command)[0]?.text.text ?? ''
  return name
    .slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
    .toLowerCase()
    .replace(/\.(?:exe|cmd|bat|ps1)$/, '')
}

/** Commands whose output is a fresh token or a stored secret: the runner does not know it yet. */
const minting: readonly (readonly [string, RegExp])[] = [
  ['az', /^account get-access-token\b/],
  ['az', /^keyvault (?:secret|key) (?:show|download)\b/],
  ['az', /^acr (?:login\b.*--expose-token|credential show|token create)/],
  ['az', /^storage (?:account keys list|(?:account|container|blob|share|file) generate-sas)/],
  ['az', /^(?:ad sp create-for-rbac|ad (?:sp|app) credential reset)/],
  [
    'az',
    /^(?:cosmosdb keys list|redis list-keys|functionapp keys list|webapp deployment list-publishing-(?:profiles|credentials)|search admin-key show|cognitiveservices account keys list|eventhubs [a-z -]{0,200}keys list|servicebus [a-z -]{0,200}keys list|iot [a-z -]{0,200}connection-string show)/
  ],
  [
    'gcloud',
    /^(?:.*\s)?(?:auth (?:application-default )?print-(?:access|identity)-token|secrets versions access)\b/
  ],
  [
    'aws',
    /^(?:.*\s)?(?:sts (?:assume-role[\w-]*|get-session-token|get-federation-token)|ecr(?:-public)? get-login-password|secretsmanager get-secret-value|codeartifact get-authorization-token|eks get-token|ssm get-parameters?\b[^\n]{0,1000}--with-decryption)/
  ],
  [
    'vault',
    /^(?:kv get|read|token create|print token|login|write auth\/\S+\/login|write -\S+ auth\/\S+\/login)\b/
  ],
  ['gh', /^auth token\b/],
  ['op', /^(?:read|item get)\b/],
  ['kubectl', /^create token\b/],
  ['oc', /^whoami (?:-t|--show-token)\b/],
  ['doppler', /^secrets get\b/],
  ['mcp-gatehouse', /^token\b/],
  ['get-azaccesstoken', /^/],
  ['get-azkeyvaultsecret', /^/]
]

/** Places that hand out tokens over HTTP. */
const tokenEndpoints =
  /ACTIONS_ID_TOKEN_REQUEST_URL|\/oauth2?\/(?:v2\.0\/)?token\b|login\.microsoftonline\.com|\/access_tokens\b|169\.254\.169\.254\/metadata\/identity|metadata\.google\.internal\/[^\s"']{0,200}\/token|SYSTEM_OIDCREQUESTURI|\/oidctoken\b/i

/** What a command fetches, for messages; undefined when its output is no secret. */
export function mintedBy(command: ShellCommand): string | undefined {
  const program = programOf(command)
  const rest = wordsFromProgram(command)
    .slice(1)
    .map(word => word.text.text)
    .join(' ')
  if (/^(?:curl|wget|http|https|xh|invoke-restmethod|invoke-webrequest|irm|iwr)$/.test(program)) {
    return tokenEndpoints.test(rest) && printsBody(command)
      ? `a token fetched with ${program}`
      : undefined
  }
  for (const [name, pattern] of minting) {
    if (name !== program || !pattern.test(rest)) continue
    if (!yieldsSecret(command)) return undefined
    const verb = /^[a-z][\w-]*(?: [a-z][\w-]*)*/.exec(rest)?.[0] ?? ''
    return `the output of ${`${program} ${verb}`.trim()}`
  }
  return undefined
}

function printsBody(command: ShellCommand): boolean {
  const output = optionOf(command, '-o', '--output')
  return !output || output.text.text === '-'
}

/** A query that selects something else, or an output that is not printed. */
function yieldsSecret(command: ShellCommand): boolean {
  const output = optionOf(command, '-o', '--output')
  if (output?.text.text === 'none') return false
  if (command.words.some(({text}) => text.text === '-no-print')) return false
  // Into a file: `op read --out-file`, `az keyvault secret download`.
  if (optionOf(command, '--out-file') || optionOf(command, '-f', '--file')) return false
  const query = optionOf(command, '--query')?.text.text
  return query === undefined || !isHarmlessSelection(query)
}

/** Last parts of a path that name no secret: `.expires_in`, `.Credentials.Expiration`, `tenant`. */
const harmlessParts =
  /^(?:expir\w*|token_?type|\w*key_?id|id|\w+_?id|name|tenant|subscription|version|region|arn|account|type|kid|status|user(?:name)?|email|length|enabled|url|endpoint|host|aud|iss|sub|exp|iat|nbf|azp|tid|oid|roles|scp)$/i

/**
 * True for the path of a part that is no secret. Of a stored secret every other part is one; of a
 * command's output only those that say so.
 */
export function isHarmlessSelection(
  selection: string,
  of: 'stored' | 'minted' = 'minted'
): boolean {
  const last = selection.match(/\w+/g)?.at(-1)
  if (last !== undefined && harmlessParts.test(last)) return true
  if (of === 'stored') return false
  return (
    /[A-Za-z]/.test(selection) &&
    !/token|secret|password|value|key|credential|cert|data|sas|payload/i.test(selection)
  )
}

/** The words of a command that are arguments and not options. */
export function operandsOf(command: ShellCommand): readonly ShellWord[] {
  return wordsFromProgram(command)
    .slice(1)
    .filter(({text}) => !text.text.startsWith('-'))
}
