import type {ShellCommand, ShellWord} from '../languages/shell.js'
import {isHarmlessSelection, operandsOf, programOf} from './minting.js'
import type {SecretValue} from './secret-value.js'

/** Programs that change a text that they read, so that a mask on the text no longer fits. */
export const transformers = new Set(
  'jq yq base64 cut awk gawk sed python python3 node ruby perl xxd od rev fold gunzip zcat gzip openssl head tail grep'.split(
    ' '
  )
)
/** Programs that print what they read, as it is. */
export const repeaters = new Set('tee cat tr xargs envsubst column sort uniq'.split(' '))
/** Programs that print nothing that tells of what they read. */
export const digests = /^(?:sha\d*sum|shasum|md5sum|b2sum|cksum|wc|test|true|jwt)$/
export const printers = new Set(
  'echo printf write-host write-output write-information write-verbose write-warning print'.split(
    ' '
  )
)

/** True where a command changes what it reads, so that a mask on the text no longer fits. */
export function transforms(command: ShellCommand): boolean {
  const program = programOf(command)
  if (!transformers.has(program)) return false
  return !(program === 'sed' && operandsOf(command).every(({text}) => trims.test(text.text)))
}
/** `sed 's/^[[:space:]]*/
;/'`: blanks at the ends of lines go, and nothing else. */
const trims =
  /^s([/|#,])(?:\^(?:\[\[:space:\]\]|\\s| )[*+]?|(?:\[\[:space:\]\]|\\s| )[*+]?\$|\\r\$?)\1\1g?$/

/** `jq -r .expires_in`: a part that is no secret. */
export function selectsHarmless(
  command: ShellCommand,
  program: string,
  value: SecretValue
): boolean {
  if (value.kind === 'minted' && selectsClaims(command, program)) return true
  if (program !== 'jq' && program !== 'yq') return false
  const [filter] = operandsOf(command)
  return (
    filter !== undefined &&
    filter.expansions.length === 0 &&
    isHarmlessSelection(filter.text.text, value.kind === 'minted' ? 'minted' : 'stored') &&
    !/@base64|\bsplit\b/.test(filter.text.text)
  )
}

/** `split(".") | .[1]`, `cut -d. -f2`: the header or the claims of a token, which open nothing. */
function selectsClaims(command: ShellCommand, program: string): boolean {
  if (program === 'cut') {
    const words = command.words.map(({text}) => text.text).join(' ')
    return / -d ?\.(?: |$)/.test(words) && / -f ?(?:1|2|1[,-]2)(?: |$)/.test(words)
  }
  if (program !== 'jq') return false
  const filter = operandsOf(command)[0]?.text.text ?? ''
  const [, parts] = /\bsplit\("\."\)([\s\S]*)/.exec(filter) ?? []
  const taken = parts?.match(/\.?\[[^\]]{0,20}\]/g) ?? []
  return taken.length > 0 && taken.every(part => /^\.?\[[01]\]$/.test(part))
}

/** The commands that read what a command prints, in order. */
export function chainOf(command: ShellCommand): ShellCommand[] {
  const chain: ShellCommand[] = []
  for (let next = command.pipedTo; next && chain.length < 50; next = next.pipedTo) chain.push(next)
  return chain
}

/** True when what a command prints comes to the log: nothing takes it in on the way. */
export function reachesLog(command: ShellCommand): boolean {
  const chain = chainOf(command)
  for (const reader of chain) {
    const program = programOf(reader)
    if (!transformers.has(program) && !repeaters.has(program)) return false
    if (program === 'grep' && reader.words.some(({text}) => /^-\w*[cq]/.test(text.text)))
      return false
    if (/^(?:python3?|node|ruby|perl|openssl|xargs|gzip)$/.test(program)) return false
  }
  const last = chain.at(-1) ?? command
  const first = [...command.redirects, ...(chain.length > 0 ? last.redirects : [])]
  return first.every(({operator, descriptor, target}) => {
    if (!operator.includes('>') || descriptor === '2') return true
    const name = target?.text.text ?? ''
    return (
      /^(?:1|2|\/dev\/(?:stdout|stderr|tty|fd\/[12]))$/.test(name) ||
      /GITHUB_STEP_SUMMARY/.test(name)
    )
  })
}

/** `env`, `printenv`, `export -p`, `Get-ChildItem Env:`. */
export function isDump(command: ShellCommand, program: string): boolean {
  const operands = operandsOf(command)
  switch (program) {
    case 'env':
      // `env X=1 program` starts a program.
      return operands.length === 0
    case 'printenv':
      return operands.length === 0
    case 'export':
    case 'declare':
      return (
        command.words.some(
          ({text}) => text.text === '-p' || text.text === '-xp' || text.text === '-px'
        ) && operands.length === 0
      )
    case 'get-childitem':
    case 'gci':
    case 'dir':
    case 'ls':
      return operands.some(({text}) => /^env:\*?$/i.test(text.text))
    default:
      return false
  }
}

/** Files of the runner that later steps are steered by, by the variables that name them. */
export type RunnerFile = 'GITHUB_ENV' | 'GITHUB_PATH' | 'GITHUB_OUTPUT' | 'GITHUB_STATE'

/** The file of the runner that a command, or what reads its output, writes to. */
export function runnerFileOf(command: ShellCommand): RunnerFile | undefined {
  const files: (ShellWord | undefined)[] = command.redirects.map(({target}) => target)
  for (const reader of [command, ...chainOf(command)]) {
    if (reader !== command) files.push(...reader.redirects.map(({target}) => target))
    if (/^(?:tee|out-file|add-content|set-content|tee-object|ac|sc)$/.test(programOf(reader))) {
      files.push(...reader.words.slice(1))
    }
  }
  for (const file of files) {
    for (const {name, kind} of file?.expansions ?? []) {
      if (kind !== 'variable' && kind !== 'template') continue
      const variable = name
        ?.replace(/^env:/i, '')
        .replace(/^(?:env|github)\./i, '')
        .toUpperCase()
      if (kind === 'template' && (variable === 'ENV' || variable === 'PATH'))
        return `GITHUB_${variable}`
      const known = /^GITHUB_(?:ENV|PATH|OUTPUT|STATE)$/.exec(variable ?? '')
      if (known) return known[0] as RunnerFile
    }
  }
  return undefined
}
