import {secretName} from '../credentials/index.js'
import type {CredentialPlace, Facts} from '../facts/facts.js'
import {
  isLiteral,
  type ShellAssignment,
  type ShellCommand,
  type ShellScript,
  type ShellWord,
  wordFrom
} from '../languages/shell.js'
import {programOf} from '../pipelines/minting.js'
import type {MappedText} from '../source.js'
import {shortSecretOption} from './secret-options.js'

/**
 * Adds the literal values of scripts that stand where a credential would: headers and log-ins of
 * HTTP clients, options such as `--password`, variables. What the shell or the CI system puts in is
 * no literal, and its whole value is left out.
 */
export function addScriptCredentials(facts: Facts): void {
  for (const {commands, shell} of facts.scripts) {
    if (!commands) continue
    const dialect = shell === 'pwsh' || shell === 'powershell' ? 'powershell' : 'shell'
    for (const {name, value, place} of valuesOf(commands)) {
      const kind = secretName(name)
      if (kind === undefined || (kind === 'password' && isThrowAway(value.text))) continue
      facts.credentialSites.push({name, value, place, dialect})
    }
  }
}

/** Scripts set up databases and accounts for tests: `--password adminadmin`, `PGPASSWORD=12345678`. */
function isThrowAway(password: string): boolean {
  return /^(?:[a-z_-]*|[0-9]*)$/.test(password) || password.includes('\\')
}

interface Value {
  readonly name: string
  readonly value: MappedText
  readonly place: CredentialPlace
}

function* valuesOf(script: ShellScript): Generator<Value> {
  for (const assignment of script.assignments) yield* assigned(assignment)
  for (const command of script.commands) {
    for (const assignment of command.assignments) yield* assigned(assignment)
    const program = programOf(command)
    yield* setVariables(command)
    if (handsOn(command)) yield* assignedLines(command)
    if (printing.has(program)) continue
    yield* options(command)
    yield* shortOptions(command, program)
    yield* innerScript(command, program)
    if (program === 'npm') yield* registryTokens(command.words)
    if (/^(?:curl|wget)$/.test(program)) yield* headerOptions(command.words)
    if (program === 'curl' && !command.words.some(isLoopback)) yield* logIns(command.words)
    if (/^(?:https?|xhs?)$/.test(program)) yield* headerItems(command.words)
    if (webRequest.test(program)) yield* headerTable(command.words)
  }
}

/** What these get is text to show or compare, such as the usage of the script itself. */
const printing = new Set(
  'echo printf cat grep egrep fgrep rg sed awk test [ [[ read write-host write-output write-error select-string'.split(
    ' '
  )
)
const webRequest = /^(?:invoke-restmethod|invoke-webrequest|irm|iwr)$/

function* assigned({name, value, items}: ShellAssignment): Generator<Value> {
  // PowerShell has the scope before the name: `$env:API_KEY`.
  const plain = name.text.replace(/^\w+:/, '')
  // What a test run prints: `PASS="\033[0;32mok"`.
  if (/^pass$/i.test(plain)) return
  if (value && isLiteral(value)) yield {name: plain, value: value.text, place: 'environment'}
  yield* entries(value, 'value')
  if (items) yield* headerOptions(items)
}

function* entries(word: ShellWord | undefined, place: CredentialPlace): Generator<Value> {
  for (const {key, value} of word?.entries ?? []) {
    if (isLiteral(key) && isLiteral(value)) yield {name: key.text.text, value: value.text, place}
  }
}

/** Long options, and parameters of PowerShell, that programs call so: their value is the secret. */
const secretOption =
  /^--?[a-z0-9_-]*(?:password|passwd|passphrase|api-?key|api_key|token|secret|access-?key|secret-?key|client-?secret)$/i

/** `--password value`, `--api-key=value`, `-Token value`; `-e NAME=value`. */
function* options({words}: ShellCommand): Generator<Value> {
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!
    const text = word.text.text
    const next = words[i + 1]
    const name = /^--?[A-Za-z][\w-]{2,60}(?=$|[=:])/.exec(text)?.[0]
    if (name !== undefined && secretOption.test(name)) {
      const value = text.length > name.length ? wordFrom(word, name.length + 1) : next
      // `docker build --secret id=…` names a secret.
      if (value && isLiteral(value) && !/^(?:-|id=|type=)/.test(value.text.text))
        yield {name, value: value.text, place: 'argument'}
    }
    if (next && /^(?:-e|--env|--build-arg)$/.test(text)) yield* pair(next)
    else if (words[0]!.text.text === 'env') yield* pair(word)
  }
}

/** `docker login -p value`, `mysql -pvalue`: short options that programs give this meaning. */
function* shortOptions(command: ShellCommand, program: string): Generator<Value> {
  const {words} = command
  for (let i = 1; i < words.length; i++) {
    const found = shortSecretOption(command, program, i)
    if (!found || !isLiteral(found.value)) continue
    const {value, flag} = found
    // A certificate is named by its file.
    if (program === 'az' && /\.(?:pem|pfx|crt)$/i.test(value.text.text)) continue
    yield {name: `${program} password ${flag} password`, value: value.text, place: 'argument'}
  }
}

/** `bash -c "NAME=value program"`: the assignments in front of its commands. */
function* innerScript({words}: ShellCommand, program: string): Generator<Value> {
  if (!/^(?:ba|da|z)?sh$/.test(program)) return
  const at = words.findIndex(({text}) => /^-[a-z]*c$/.test(text.text))
  const script = at < 0 ? undefined : words[at + 1]
  if (!script || !isLiteral(script)) return
  const pattern = /(?:^|[;&|\n])[ \t]*(?:export[ \t]+)?([A-Z_][A-Z0-9_]*)=([^\s;&|"'$]+)/g
  for (const match of script.text.text.matchAll(pattern)) {
    const end = match.index + match[0].length
    const value = script.text.slice(end - match[2]!.length, end)
    yield {name: match[1]!, value, place: 'environment'}
  }
}

/** `npm config set //registry.example/:_authToken value` and the forms with `=`. */
function* registryTokens(words: readonly ShellWord[]): Generator<Value> {
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!
    const key = /(?:^|:)_(?:authToken|auth|password)(?==|$)/.exec(word.text.text)
    if (!key) continue
    const end = key.index + key[0].length
    const value = end < word.text.text.length ? wordFrom(word, end + 1) : words[i + 1]
    if (value && isLiteral(value)) yield {name: 'authToken', value: value.text, place: 'argument'}
  }
}

/** Whether a command, or what reads its output, writes to the files by which steps hand values on. */
function handsOn(command: ShellCommand): boolean {
  const files: ShellWord[] = []
  for (let next: ShellCommand | undefined = command; next; next = next.pipedTo) {
    files.push(...next.redirects.flatMap(({target}) => target ?? []), ...next.words.slice(1))
    if (files.length > 200) break
  }
  return files.some(({expansions}) =>
    expansions.some(({name}) => /(?:^|[:.])github_(?:env|output|state)$/i.test(name ?? ''))
  )
}

/** Lines `NAME=value` of the text that a command writes. */
function* assignedLines({words, redirects}: ShellCommand): Generator<Value> {
  const texts = [...words.slice(1), ...redirects.flatMap(({document}) => document ?? [])]
  for (const word of texts) {
    for (const match of word.text.text.matchAll(/^[ \t]*([A-Za-z_]\w*)=([^\r\n]+)/gm)) {
      const end = match.index + match[0].length
      const value = partOf(word, end - match[2]!.length, end)
      if (isLiteral(value)) yield {name: match[1]!, value: value.text, place: 'environment'}
    }
  }
}

/** `##vso[task.setvariable variable=apiKey]value` */
function* setVariables({words}: ShellCommand): Generator<Value> {
  for (const [index, word] of words.entries()) {
    const pattern = /##vso\[task\.setvariable ([^\]\r\n]{1,300})\]([^\r\n]*)/gi
    for (const match of word.text.text.matchAll(pattern)) {
      const name = /variable\s*=\s*([\w.-]+)/i.exec(match[1]!)?.[1]
      if (name === undefined) continue
      const end = match.index + match[0].length
      const rest = partOf(word, end - match[2]!.length, end)
      // The value may be a word of its own.
      const value = rest.text.text === '' ? words[index + 1] : rest
      if (value && isLiteral(value)) yield {name, value: value.text, place: 'environment'}
    }
  }
}

/** A stretch of a word. */
function partOf(word: ShellWord, start: number, end: number): ShellWord {
  const rest = wordFrom(word, start)
  return {
    ...rest,
    text: rest.text.slice(0, end - start),
    expansions: rest.expansions.filter(expansion => expansion.start < end - start)
  }
}

/** `NAME=value` */
function* pair(word: ShellWord): Generator<Value> {
  const name = /^[A-Z_][A-Z0-9_]*(?==)/.exec(word.text.text)?.[0]
  if (name !== undefined && isLiteral(word))
    yield {name, value: word.text.slice(name.length + 1), place: 'environment'}
}

/** `-H 'Name: value'`, `--header=…` of curl and wget. */
function* headerOptions(words: readonly ShellWord[]): Generator<Value> {
  for (let i = 0; i < words.length; i++) {
    const text = words[i]!.text.text
    if (/^(?:-[sSLkfgivj]*H|--header|--proxy-header)$/.test(text)) yield* header(words[i + 1])
    else if (text.startsWith('--header=')) yield* header(wordFrom(words[i]!, '--header='.length))
    else if (/^-H./.test(text)) yield* header(wordFrom(words[i]!, 2))
  }
}

/** `Authorization:value` among the items of HTTPie and xh. */
function* headerItems(words: readonly ShellWord[]): Generator<Value> {
  for (const word of words.slice(1)) {
    if (/^[A-Za-z][\w-]*:(?![/=])/.test(word.text.text)) yield* header(word)
  }
}

/** Cookies are left out: those of scripts mostly accept a license. */
function* header(word: ShellWord | undefined): Generator<Value> {
  if (!word || !isLiteral(word)) return
  const match = /^\s*([A-Za-z][\w-]*)\s*:\s*(?=\S)/.exec(word.text.text)
  if (match && !/^cookie$/i.test(match[1]!))
    yield {name: match[1]!, value: word.text.slice(match[0].length), place: 'header'}
}

function* headerTable(words: readonly ShellWord[]): Generator<Value> {
  for (let i = 1; i < words.length; i++) {
    if (/^-headers:?$/i.test(words[i]!.text.text)) yield* entries(words[i + 1], 'header')
  }
}

/** A service of the job itself, with the password that it is delivered with. */
function isLoopback({text}: ShellWord): boolean {
  return /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?:[:/]|$)/.test(text.text)
}

/** `-u name:password` and `--oauth2-bearer token` of curl (curl's manual page). */
function* logIns(words: readonly ShellWord[]): Generator<Value> {
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!
    const text = word.text.text
    if (/^(?:-[sSLkfgivj]*[uU]|--user|--proxy-user)$/.test(text)) yield* logIn(words[i + 1])
    else if (/^--(?:proxy-)?user=/.test(text)) yield* logIn(wordFrom(word, text.indexOf('=') + 1))
    else if (/^-[uU]./.test(text)) yield* logIn(wordFrom(word, 2))
    else if (text === '--oauth2-bearer' && words[i + 1] && isLiteral(words[i + 1]!))
      yield {name: 'bearer', value: words[i + 1]!.text, place: 'argument'}
  }
}

/** Services with keys take the key as the name, with an empty password, or as the password. */
function* logIn(word: ShellWord | undefined): Generator<Value> {
  const colon = word?.text.text.indexOf(':') ?? -1
  if (!word || colon < 0) return
  const secret = wordFrom(word, colon + 1)
  if (secret.text.text === '') {
    if (isLiteral(word)) yield {name: 'token', value: word.text.slice(0, colon), place: 'argument'}
  } else if (isLiteral(secret)) yield {name: 'password', value: secret.text, place: 'argument'}
}
