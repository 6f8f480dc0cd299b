import {secretName} from '../credentials/secret-name.js'
import type {Severity} from '../finding.js'
import {type ShellCommand, type ShellWord, wordFrom} from '../languages/shell.js'
import {programOf} from '../pipelines/minting.js'
import type {FlowEvent, SecretValue} from '../pipelines/secret-value.js'
import {shortSecretOption} from './secret-options.js'

/** A secret among the arguments of a program, where every process on the machine can read it. */
export interface ExposedArgument {
  readonly word: ShellWord
  readonly flag: string
  readonly what: string
  readonly help: string
  readonly severity?: Severity
}

/** Part of the shell itself: their arguments are no process's. */
const builtins = new Set(
  'echo printf export declare local readonly typeset unset set shift test [ [[ read true false : return exit eval trap print write-host write-output write-information write-verbose'.split(
    ' '
  )
)

/** The first argument of a command that shows a secret; undefined when none does. */
export function exposedArgument({
  command,
  values,
  step
}: Extract<FlowEvent, {kind: 'command'}>): ExposedArgument | undefined {
  const program = programOf(command)
  // PowerShell runs its own commands and scripts, with parameters of one dash, in its own process.
  const inProcess = /^(?:pwsh|powershell)$/.test(step.script?.shell ?? '')
  if (program === '' || builtins.has(program)) return undefined
  const {words} = command
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!
    const text = word.text.text
    const found =
      (inProcess && !text.startsWith('--') ? undefined : longOption(program, words, i, values)) ??
      shortOption(command, program, i, values) ??
      environmentOption(program, words, i, values) ??
      header(program, words, i, values) ??
      userInfo(program, words, i, values) ??
      urlWithSecret(program, word, values)
    if (found) return found
    if (
      program === 'npm' &&
      /_authToken[= ]?/.test(text) &&
      (word.expansions.length > 0 || (words[i + 1]?.expansions.length ?? 0) > 0)
    ) {
      return {
        word,
        flag: '_authToken',
        what: 'a token',
        help: 'Put the token into NODE_AUTH_TOKEN and let .npmrc refer to it.'
      }
    }
  }
  return undefined
}

/** Programs that read their key from nowhere else. */
const noOtherWay = new Set(['dotnet', 'nuget', 'vercel', 'vsce', 'ovsx'])

/** `--password X`, `--token=X`, `-Password X`: the option's own name says that it takes a secret. */
function longOption(
  program: string,
  words: readonly ShellWord[],
  index: number,
  values: ReadonlyMap<ShellWord, SecretValue>
): ExposedArgument | undefined {
  const word = words[index]!
  const text = word.text.text
  const match = /^(--?[A-Za-z][\w-]*)(?:([=:])([\s\S]*))?$/.exec(text)
  if (!match) return undefined
  const [, flag, separator] = match
  if (!flag!.startsWith('--') && flag!.length < 5) return undefined
  if (
    !secretName(flag!) ||
    /(?:stdin|file|path|env|name|id|prompt|type|store|url|ref)$/i.test(flag!)
  )
    return undefined
  // A signed statement of the job, good for minutes and for one exchange.
  if (/^--(?:federated-token|id-token|assertion|web-identity-token)$/.test(flag!)) return undefined
  // Not a value but where one is: `docker build --secret id=x,src=y`.
  if (
    /^--secrets?$/.test(flag!) &&
    /^(?:docker|podman|buildah|buildx|gh|gcloud|kubectl|az|act)$/.test(program)
  ) {
    return undefined
  }
  const value = separator ? wordFrom(word, flag!.length + 1) : words[index + 1]
  if (!value || value.expansions.length === 0) return undefined
  const first = value.expansions[0]!
  const literalBefore = value.text.text.slice(0, first.start)
  // A file, a reference to a store, an environment's name.
  if (
    /^(?:file:|@|env:|op:|vault:|\/|\.{1,2}\/)/.test(literalBefore) ||
    /\.(?:json|txt|pem|key|ya?ml)$/i.test(value.text.text)
  ) {
    return undefined
  }
  const known = values.get(separator ? word : value)
  if (
    !known &&
    first.kind === 'template' &&
    /^(?:inputs|matrix|github\.event|vars|parameters)\b/.test(first.name ?? '') &&
    !secretName(first.name?.split('.').at(-1) ?? '')
  ) {
    return undefined
  }
  const only = noOtherWay.has(program)
  return {
    word: separator ? word : value,
    flag: flag!,
    what: known?.what ?? `the value of ${flag}`,
    help: only
      ? `${program} accepts it no other way: run it on a machine that nobody else uses, and keep the lifetime of the token short, with trusted publishing where it exists.`
      : helpFor(program, flag!),
    ...(only ? {severity: 'note' as const} : {})
  }
}

function helpFor(program: string, flag: string): string {
  switch (program) {
    case 'docker':
    case 'podman':
    case 'helm':
    case 'oras':
      return 'Pipe it in: printf %s "$PASSWORD" | … --password-stdin.'
    case 'claude':
      return 'Put the key into ANTHROPIC_API_KEY in the env of the step and drop the option.'
    case 'az':
      return 'Log in with the identity of the job, and let the task or azure/login do it.'
    default:
      return `Use the environment variable or the standard input that ${program} reads in place of ${flag}.`
  }
}

function shortOption(
  command: ShellCommand,
  program: string,
  index: number,
  values: ReadonlyMap<ShellWord, SecretValue>
): ExposedArgument | undefined {
  const found = shortSecretOption(command, program, index)
  if (!found || found.value.expansions.length === 0) return undefined
  const {flag, word, value} = found
  if (program === 'az' && /\.(?:pem|pfx|crt)$/i.test(value.text.text)) return undefined
  return {
    word,
    flag,
    what: values.get(word)?.what ?? 'a password',
    help: helpFor(program, flag)
  }
}

/** `docker run -e TOKEN=$TOKEN`, `--build-arg`, `--set`, `--from-literal`, `-var`. */
function environmentOption(
  program: string,
  words: readonly ShellWord[],
  index: number,
  values: ReadonlyMap<ShellWord, SecretValue>
): ExposedArgument | undefined {
  const word = words[index]!
  const text = word.text.text
  const before = words[index - 1]?.text.text ?? ''
  const joined = /^(--(?:env|build-arg|set|set-string|from-literal|var)|-var)=/.exec(text)
  const flag = joined?.[1] ?? before
  const containers = /^(?:docker|podman|nerdctl|buildah)$/.test(program)
  const applies =
    (containers && /^(?:-e|--env|--build-arg)$/.test(flag)) ||
    (program === 'helm' && /^--set(?:-string)?$/.test(flag)) ||
    (/^(?:kubectl|oc)$/.test(program) && flag === '--from-literal') ||
    (/^(?:terraform|tofu|terragrunt)$/.test(program) && /^-?-var$/.test(flag)) ||
    (program === 'claude' && /^(?:-e|--env)$/.test(flag))
  if (!applies) return undefined
  const pair = wordFrom(word, joined ? joined[0].length : 0)
  const equals = pair.text.text.indexOf('=')
  if (equals < 1 || pair.expansions.length === 0) return undefined
  const name = pair.text.text.slice(0, equals).split('.').at(-1)!
  const known = values.get(word)
  if (!known && !secretName(name)) return undefined
  return {
    word,
    flag,
    what: known?.what ?? `the value of ${name}`,
    help: containers
      ? `Name the variable without its value (${flag} ${name}): it is then taken from the environment.`
      : 'Pass it in a file or through the environment.'
  }
}

/** `curl -H "Authorization: Bearer $TOKEN"`: common, and mostly on machines that no one shares. */
function header(
  program: string,
  words: readonly ShellWord[],
  index: number,
  values: ReadonlyMap<ShellWord, SecretValue>
): ExposedArgument | undefined {
  if (!/^(?:curl|wget|http|https|xh|git)$/.test(program)) return undefined
  const word = words[index]!
  const match = /^(?:--header=|-H|[\w./:*-]{0,200}\.extraheader=)?\s*([A-Za-z][\w-]*)\s*:\s*/i.exec(
    word.text.text
  )
  const flagged =
    (program === 'git' &&
      /\.extraheader(?:=|$)/i.test(`${words[index - 1]?.text.text ?? ''} ${word.text.text}`)) ||
    /^(?:-H|--header)$/.test(words[index - 1]?.text.text ?? '') ||
    /^(?:-H|--header=)/.test(word.text.text)
  if (!match || !flagged || word.expansions.length === 0) return undefined
  const known = values.get(word)
  if (!known && !/^(?:proxy-)?authorization$|token|api-?key|secret/i.test(match[1]!)) {
    return undefined
  }
  return {
    word,
    flag: `-H ${match[1]}`,
    severity: 'note',
    what: known?.what ?? `the value of the header ${match[1]}`,
    help:
      program === 'git'
        ? 'Pass it through the environment: GIT_CONFIG_COUNT, GIT_CONFIG_KEY_0 and GIT_CONFIG_VALUE_0.'
        : 'Let curl read the header from its standard input: curl -H @- <<< "Authorization: Bearer $TOKEN".'
  }
}

/** `git clone https://x:$TOKEN@host/…`. */
function urlWithSecret(
  program: string,
  word: ShellWord,
  values: ReadonlyMap<ShellWord, SecretValue>
): ExposedArgument | undefined {
  const known = values.get(word)
  const text = word.text.text
  const scheme = text.indexOf('://')
  const at = scheme < 0 ? -1 : text.indexOf('@', scheme)
  if (!known || at < 0) return undefined
  if (!word.expansions.some(({start, end}) => start > scheme && end <= at)) return undefined
  return {
    word,
    flag: 'url',
    what: known.what,
    help:
      program === 'git'
        ? 'Let git ask for it: actions/checkout with token, a credential helper, or http.extraHeader from the environment (GIT_CONFIG_COUNT).'
        : 'Pass it through the environment or the standard input.',
    // The token of the job ends with it.
    ...(known.kind === 'token' ? {severity: 'note' as const} : {})
  }
}

/** `curl -u user:$PASSWORD`. */
function userInfo(
  program: string,
  words: readonly ShellWord[],
  index: number,
  values: ReadonlyMap<ShellWord, SecretValue>
): ExposedArgument | undefined {
  if (program !== 'curl' || !/^(?:-u|--user)$/.test(words[index - 1]?.text.text ?? ''))
    return undefined
  const word = words[index]!
  const known = values.get(word)
  if (!known) return undefined
  return {
    word,
    flag: '-u',
    what: known.what,
    help: 'Use --netrc-file, or --config - with the user on the standard input.'
  }
}
