import {entropy, hasRun, isSequential, wordsOf} from './entropy.js'

/** Words that make the text around them a placeholder. */
const telling = new Set(
  `your yours yourself example examples placeholder changeme change replace replaceme insert enter fill paste todo
  fixme tbd dummy fake sample redacted masked removed hidden omitted obfuscated undefined unset notset
  notneeded unused whatever foobar lorem ipsum here goes needed
  votre deine ihre mein meine twoj ваш твой вашего`
    .split(/\s+/)
    .filter(Boolean)
)

/** Short words for `your` in other languages, and for nothing: telling only as a first word. */
const tellingStart =
  /^(?:my|your|tu|tus|su|sus|vos|ton|dein|ihr|seu|sua|mon|ma|mi|foo|bar|baz|the|an?|some|any)[_-]|^(?:你的|您的|あなたの|あなた)/i

/** Words of which placeholders and throw-away values are made; all words must be among them. */
const plain = new Set(
  `a an the my some any this is it of for to in on no not new old super very top real local default
  secret secrets token tokens key keys api apikey password passwd passphrase pass pwd pw passw pa word
  credential credentials auth authorization bearer basic access client app application user username
  login admin administrator root guest test tests testing tester tst demo dev devel development prod
  production staging stage ci build value val string text data id none null nil empty true false yes
  off optional required private public personal shared master main primary secondary service
  server db database postgres postgresql psql mysql mariadb mongo mongodb redis rabbitmq rabbit minio
  minioadmin sqlserver sa neo neo4j elastic elasticsearch kibana grafana keycloak odoo ollama
  lm studio lmstudio openai anthropic azure aws google gcp github gitlab slack notion figma supabase
  stripe linear jira confluence atlassian docker npm pypi hf huggingface brave tavily firecrawl exa
  context perplexity groq sk pk pat ghp gho ghs mcp agent model llm gpt claude gemini cursor
  url uri host hostname port name email path file project org organization team company acme contoso
  fabrikam tenant account number code hash salt seed session cookie jwt oauth oidc sso webhook bot
  random long strong safe secure insecure unsafe weak dont use anything something mock stub fixture x xx xxx
  abc abcd xyz asdf qwerty hello world letmein welcome postgrespassword mypassword mysecret testtest
  minimum characters chars please set me with from as env var variable local only example`
    .split(/\s+/)
    .filter(Boolean)
)

/**
 * True for text that stands for a credential without being one: `YOUR_API_KEY`, `<token>`, `xxxx`,
 * `sk-...`, `changeme`, `my-secret-token`, `tu_token`, `SUPABASE_ACCESS_TOKEN`.
 */
export function isPlaceholder(value: string): boolean {
  const text = value.trim()
  if (text === '' || !/[\p{L}\p{N}]/u.test(text)) return true
  if (/\.\.\.|…|\*{3,}|•{2,}|_{4,}|-{6,}|\?{3,}|#{3,}/.test(text)) return true
  if (/^[<[{(].*[>\]})]$/s.test(text) || /<[\p{L}][\p{L}\p{N} _./-]*>/u.test(text)) return true
  if (/(?:^|[^A-Za-z0-9])[xX]{3,}(?:$|[^A-Za-z0-9])|[xX]{5,}|^[xX]+$/.test(text)) return true
  if (/^(?:[0-]+|00000000-0000-0000-0000-000000000000)$/.test(text)) return true
  if (/%[sdv]|%\([a-z_]+\)s/.test(text) && text.length < 40) return true
  // The name of a variable in the place of its value.
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) && !/[0-9]{5}/.test(text)) {
    const words = text.split('_')
    if (words.every(word => word.length <= 14) && words.some(word => /^[A-Z]{3,}$/.test(word)))
      return true
  }
  if (/(?<![a-z])your?s?(?=[A-Z_-]|api|key|token|secret|pass)/i.test(text)) return true
  if (
    /change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|placeholder|redacted|example/i.test(
      text
    )
  )
    return true
  if (tellingStart.test(text)) return true
  const words = wordsOf(text)
  if (words.some(word => telling.has(word))) return true
  const rest = words.filter(
    word => !/^[0-9]{1,4}$/.test(word) && !(isSequential(word) && /^[0-9]+$/.test(word))
  )
  return rest.every(word => plain.has(word))
}

/**
 * True when the variable part of a provider's token was made up: `ghp_xxxxxxxx`, `AKIA…EXAMPLE`,
 * `sk-ant-api03-...`, an alphabet, one character repeated. Random text practically never is.
 */
export function isMadeUp(body: string): boolean {
  if (body.length >= 12 && isSequential(body)) return true
  if (hasRun(body, 7) || /x{5,}/i.test(body)) return true
  if (/example|placeholder|redacted|changeme|replace.?me|your[-_]|_here$|-here$|dummy/i.test(body))
    return true
  if (body.length <= 80 && /your|xxxx|0{6}|123456789|abcdefgh/i.test(body)) return true
  return body.length >= 16 && (new Set(body).size < 6 || entropy(body.slice(0, 300)) < 2.3)
}

/** Passwords that everyone knows: of databases in tests and of products as they are delivered. */
export function isWellKnownPassword(value: string): boolean {
  const text = value.trim().toLowerCase()
  if (
    /^(?:p[a@]ssw[o0]rd|pass|secret|admin|root|test|guest|postgres|mysql|example)[0-9!@#]{0,4}$/.test(
      text
    )
  )
    return true
  return isPlaceholder(value)
}
