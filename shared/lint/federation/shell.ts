/**
 * Federated identities that scripts set up: `az ad app federated-credential`, `az identity
 * federated-credential`, `az rest`, the cmdlets of Az PowerShell, `aws iam` and `gcloud iam`.
 */
import type {FederatedSubject, PartialText} from '../facts/facts.js'
import {parsedJson} from '../infrastructure/values/parsed-json.js'
import {
  joinParts,
  ofWord,
  slicePartial,
  type TextPart
} from '../infrastructure/values/partial-text.js'
import {asPartial, listItems, type Place, type Value} from '../infrastructure/values/value.js'
import {
  optionOf,
  type ShellAssignment,
  type ShellCommand,
  type ShellScript,
  type ShellWord,
  wordFrom
} from '../languages/shell.js'
import {MappedText, type SourceFile} from '../source.js'
import {awsSubjects} from './aws.js'
import {entraSubject, entraSubjects} from './entra.js'
import {bindingSubject, type GoogleProvider, mappedClaim, parseCondition} from './google.js'

/** Files of the repository, for `--parameters @credential.json`. */
export type FileReader = (path: string) => SourceFile | undefined

/** The trusts that a script sets up. */
export function federatedSubjectsOf(
  script: ShellScript,
  file: SourceFile,
  readFile: FileReader
): FederatedSubject[] {
  const reader = new ScriptReader(script, file, readFile)
  const found = script.commands.flatMap(command => reader.command(command))
  return found.filter(subject => !reader.isBoundElsewhere(subject))
}

class ScriptReader {
  private readonly script: ShellScript
  private readonly file: SourceFile
  private readonly readFile: FileReader
  private readonly providers: GoogleProvider[] = []
  private readonly boundPools = new Set<string>()
  /** Texts that the script writes into files, by path as written. */
  private readonly written = new Map<string, Value>()

  constructor(script: ShellScript, file: SourceFile, readFile: FileReader) {
    this.script = script
    this.file = file
    this.readFile = readFile
    for (const command of script.commands) this.noteWrittenFile(command)
  }

  command(command: ShellCommand): FederatedSubject[] {
    const words = command.words.map(word => word.text.text)
    const name = baseName(words[0] ?? '')
    switch (name) {
      case 'az':
        return this.azureCli(command, words)
      case 'aws':
        return this.awsCli(command, words)
      case 'new-iamrole':
      case 'update-iamassumerolepolicy':
        return this.trustPolicy(
          command,
          optionOf(command, '-assumerolepolicydocument', '-policydocument'),
          words[0]!
        )
      case 'gcloud':
        return this.googleCli(command, words)
      case 'new-azadappfederatedcredential':
      case 'update-azadappfederatedcredential':
      case 'new-azfederatedidentitycredential':
      case 'new-azfederatedidentitycredentials':
      case 'update-azfederatedidentitycredential':
      case 'update-azfederatedidentitycredentials':
      case 'new-mgapplicationfederatedidentitycredential':
      case 'update-mgapplicationfederatedidentitycredential':
        return this.cmdlet(command, words[0]!)
      case 'invoke-azrestmethod':
      case 'invoke-mggraphrequest':
      case 'invoke-restmethod':
      case 'curl':
        return this.rest(command, words)
      default:
        return []
    }
  }

  private azureCli(command: ShellCommand, words: readonly string[]): FederatedSubject[] {
    const verbs = words.filter((word, index) => index > 0 && index < 6 && !word.startsWith('-'))
    const line = verbs.join(' ')
    const application = /^ad app federated-credential (create|update)\b/.exec(line)
    if (application) {
      const body = this.parameters(optionOf(command, '--parameters'), command)
      return entraSubjects(
        body,
        `az ad app federated-credential ${application[1]}`,
        this.place(command),
        this.identity(optionOf(command, '--id'))
      )
    }
    const identity = /^identity federated-credential (create|update)\b/.exec(line)
    if (identity) {
      const subject = this.text(optionOf(command, '--subject'))
      // The flag for expressions differs between versions of the extension: any will do.
      const expression = this.expressionFlag(command)
      if (!subject && !expression) return []
      return [
        entraSubject({
          name: `az identity federated-credential ${identity[1]}`,
          place: this.place(command),
          issuer: this.text(optionOf(command, '--issuer')),
          ...(expression ? {expression} : {subject}),
          audiences: this.audiences(command),
          identity: this.identity(optionOf(command, '--identity-name'))
        })
      ]
    }
    return /^rest\b/.test(line) ? this.rest(command, words) : []
  }

  private awsCli(command: ShellCommand, words: readonly string[]): FederatedSubject[] {
    const line = words.join(' ')
    if (/^\S+ (?:--\S+ \S+ )*iam create-role\b/.test(line)) {
      return this.trustPolicy(
        command,
        optionOf(command, '--assume-role-policy-document'),
        'aws iam create-role'
      )
    }
    return /^\S+ (?:--\S+ \S+ )*iam update-assume-role-policy\b/.test(line)
      ? this.trustPolicy(
          command,
          optionOf(command, '--policy-document'),
          'aws iam update-assume-role-policy'
        )
      : []
  }

  /** A trust policy: inline, `file://…`, or the output of a command. */
  private trustPolicy(
    command: ShellCommand,
    word: ShellWord | undefined,
    name: string
  ): FederatedSubject[] {
    if (!word) return []
    const path = /^file:\/\//.test(word.text.text) ? wordFrom(word, 'file://'.length) : undefined
    const value = path ? this.fileValue(path) : this.parameters(word, command)
    const role = optionOf(command, '--role-name', '-rolename')
    return awsSubjects(value, name, this.place(command), this.identity(role))
  }

  /** `gcloud iam workload-identity-pools providers create-oidc`, and bindings to principals. */
  private googleCli(command: ShellCommand, words: readonly string[]): FederatedSubject[] {
    const line = words.filter(word => !word.startsWith('-')).join(' ')
    const place = this.place(command)
    if (/workload-identity-pools providers (?:create|update)-oidc\b/.test(line)) {
      const mapping = this.googleMapping(this.text(optionOf(command, '--attribute-mapping')))
      const condition = this.text(optionOf(command, '--attribute-condition'))
      const issuer = this.text(optionOf(command, '--issuer-uri'))
      const audience = this.text(optionOf(command, '--allowed-audiences'))
      // An update says nothing of what it leaves alone.
      const isUpdate = /update-oidc\b/.test(line)
      const {tests, partial} = condition
        ? parseCondition(condition, mapping)
        : {tests: [], partial: isUpdate}
      const subject: FederatedSubject = {
        provider: 'gcp',
        name: 'gcloud iam workload-identity-pools providers',
        file: place.file,
        range: place.range,
        tests,
        audiences: audience ? [audience] : [],
        partial,
        ...(issuer && {issuer})
      }
      const pool = this.text(optionOf(command, '--workload-identity-pool'))?.text.text ?? ''
      this.providers.push({subject, pool, mapping})
      return [subject]
    }
    if (!/add-iam-policy-binding\b/.test(line)) return []
    const member = this.text(optionOf(command, '--member'))
    const found =
      member && bindingSubject(member, 'gcloud add-iam-policy-binding', place, this.providers)
    if (found?.pool !== undefined) this.boundPools.add(found.pool)
    return found ? [found.subject] : []
  }

  /** A provider whose pool has bindings here: they are judged together with its condition. */
  isBoundElsewhere(subject: FederatedSubject): boolean {
    const provider = this.providers.find(item => item.subject === subject)
    return provider !== undefined && subject.tests.length > 0 && this.boundPools.has(provider.pool)
  }

  /** `google.subject=assertion.sub,attribute.repository=assertion.repository` */
  private googleMapping(text: PartialText | undefined): Map<string, string> {
    const mapping = new Map<string, string>()
    for (const pair of text?.text.text.split(',') ?? []) {
      const [, attribute, expression = ''] = /^\s*([\w.]+)\s*=([^=][\s\S]*)$/.exec(pair) ?? []
      const claim = mappedClaim(expression)
      if (attribute !== undefined && claim) mapping.set(attribute, claim)
    }
    return mapping
  }

  private cmdlet(command: ShellCommand, name: string): FederatedSubject[] {
    const body = optionOf(command, '-bodyparameter') ?? splatted(command)
    if (body) {
      const value = this.parameters(body, command)
      const found = entraSubjects(value, name, this.place(command))
      if (found.length > 0) return found
    }
    const subject = this.text(optionOf(command, '-subject'))
    const expression =
      this.text(optionOf(command, '-claimsmatchingexpressionvalue', '-claimsmatchingexpression')) ??
      undefined
    if (!subject && !expression) return []
    const audience = optionOf(command, '-audience', '-audiences')
    return [
      entraSubject({
        name,
        place: this.place(command),
        issuer: this.text(optionOf(command, '-issuer')),
        ...(expression ? {expression} : {subject}),
        audiences: audience ? listItems(this.value(audience)).flatMap(v => asPartial(v) ?? []) : [],
        identity: this.identity(
          optionOf(command, '-identityname', '-applicationobjectid', '-applicationid')
        )
      })
    ]
  }

  /** A request to Microsoft Graph or Resource Manager whose address is that of credentials. */
  private rest(command: ShellCommand, words: readonly string[]): FederatedSubject[] {
    const address = words.find(word => /federatedIdentityCredentials/i.test(word))
    const named = optionOf(command, '--url', '--uri', '-u', '-uri', '-path')
    const url = named ? this.text(named)?.text.text : undefined
    if (!address && !(url && /federatedIdentityCredentials/i.test(url))) return []
    const body = optionOf(
      command,
      '--body',
      '-b',
      '-body',
      '-payload',
      '--data',
      '-d',
      '--data-raw',
      '--json'
    )
    return entraSubjects(
      this.parameters(body, command),
      `${baseName(words[0]!)} request`,
      this.place(command)
    )
  }

  private expressionFlag(command: ShellCommand): PartialText | undefined {
    for (const word of command.words) {
      const text = this.text(word)
      if (text && /claims\s?\[/.test(text.text.text)) {
        const equals = /^--[\w-]+=/.exec(text.text.text)
        return equals ? slicePartial(text, equals[0].length) : text
      }
    }
    return undefined
  }

  private audiences(command: ShellCommand): PartialText[] {
    const index = command.words.findLastIndex(word => /^--audiences?$/.test(word.text.text))
    const found: PartialText[] = []
    for (const word of index < 0 ? [] : command.words.slice(index + 1)) {
      if (word.text.text.startsWith('-')) break
      const text = this.text(word)
      if (text) found.push(text)
    }
    return found
  }

  /** The body of a request: inline JSON, a hashtable, `@file`, or the output of a command. */
  private parameters(word: ShellWord | undefined, command: ShellCommand): Value | undefined {
    if (!word) return undefined
    const text = word.text.text
    if (/^@(?:-|\/dev\/stdin)$/.test(text)) {
      const document = command.redirects.find(redirect => redirect.document)?.document
      if (document) return this.json(this.resolved(document, 0))
      const input = command.pipedFrom ? this.output([command.pipedFrom], 0) : undefined
      const value = command.input ? this.value(command.input) : input
      return value?.kind === 'text' ? this.json(value.text) : value
    }
    if (text.startsWith('@') && text.length > 1 && !word.entries && !word.items) {
      return this.fileValue(wordFrom(word, 1))
    }
    const value = this.value(word)
    if (value?.kind !== 'text') return value
    // `--parameters` also takes the path of a file without the sign.
    return /^\s*[[{]/.test(value.text.text.text) ? this.json(value.text) : this.fileValue(word)
  }

  private fileValue(word: ShellWord): Value | undefined {
    const path = this.text(word)
    if (!path) return undefined
    const written = this.written.get(path.text.text)
    if (written) return written
    if (path.holes.length > 0) return this.written.get(word.text.text)
    const file = this.readFile(path.text.text)
    if (!file) return undefined
    return this.json({text: MappedText.of(file), holes: []})
  }

  /** A text that is JSON, with what is unknown in it. */
  private json(text: PartialText): Value | undefined {
    const place: Place = {file: text.text.file, range: text.text.range()}
    return parsedJson({kind: 'text', text, place})
  }

  /** The value of a word, with variables of the script put in. */
  private value(word: ShellWord, depth = 0): Value | undefined {
    const place: Place = {file: word.text.file, range: word.range}
    if (word.entries) {
      return {
        kind: 'object',
        place,
        entries: word.entries.flatMap(({key, value}) => {
          const inner = this.value(value, depth + 1)
          return inner ? [{key: ofWord(key), value: inner}] : []
        })
      }
    }
    if (word.items) {
      const items = word.items.flatMap(item => this.value(item, depth + 1) ?? [])
      return {kind: 'list', place, items}
    }
    const [only] = word.expansions
    if (only && word.expansions.length === 1 && only.end - only.start === word.text.text.length) {
      const inner = this.expansion(only, word, depth)
      if (inner) return inner
    }
    return {kind: 'text', place, text: this.resolved(word, depth)}
  }

  private text(word: ShellWord | undefined): PartialText | undefined {
    return word ? asPartial(this.value(word)) : undefined
  }

  private resolved(word: ShellWord, depth: number): PartialText {
    if (word.expansions.length === 0) return ofWord(word)
    const parts: TextPart[] = []
    let position = 0
    for (const expansion of word.expansions) {
      if (expansion.start > position) {
        parts.push({literal: word.text.slice(position, expansion.start)})
      }
      const inner = asPartial(this.expansion(expansion, word, depth))
      const range = word.text.range(expansion.start, expansion.end)
      parts.push({value: inner, range})
      position = expansion.end
    }
    if (position < word.text.text.length) parts.push({literal: word.text.slice(position)})
    return joinParts(word.text.file, parts, word.text.range().start) ?? ofWord(word)
  }

  private expansion(
    expansion: ShellWord['expansions'][number],
    word: ShellWord,
    depth: number
  ): Value | undefined {
    if (depth > 10) return undefined
    if (expansion.kind === 'variable' && expansion.name !== undefined && !expansion.modified) {
      return this.variable(expansion.name, word, depth)
    }
    const commands = expansion.commands ?? []
    return commands.length > 0 ? this.output(commands, depth) : undefined
  }

  /** The value that a variable has where it is used: its last assignment before, if there is one. */
  private variable(name: string, use: ShellWord, depth: number): Value | undefined {
    let last: ShellAssignment | undefined
    for (const assignment of this.script.assignments) {
      if (!sameVariable(assignment.name.text, name)) continue
      if (assignment.append) return undefined
      if (assignment.range.end <= use.range.start) last = assignment
    }
    if (!last) return undefined
    if (last.commands && last.commands.length > 0) return this.output(last.commands, depth + 1)
    return last.value && this.value(last.value, depth + 1)
  }

  /** What commands print, for the few whose output is their input. */
  private output(commands: readonly ShellCommand[], depth: number): Value | undefined {
    const last = commands.at(-1)
    const name = baseName(last?.words[0]?.text.text ?? '')
    if (!last) return undefined
    switch (name) {
      case 'cat': {
        const document = last.redirects.find(redirect => redirect.document)?.document
        if (document) return this.value(document, depth + 1)
        return last.words[1] ? this.fileValue(last.words[1]) : undefined
      }
      case 'echo':
      case 'printf':
        return last.words[1] && last.words.length === 2
          ? this.value(last.words[1], depth + 1)
          : undefined
      case 'jq':
        return this.jq(last, depth)
      case 'convertto-json':
        return last.input ? this.value(last.input, depth + 1) : undefined
      default:
        return undefined
    }
  }

  /** `jq -n --arg s "…" '{subject: $s}'`: the object, for keys and variables as far as they are plain. */
  private jq(command: ShellCommand, depth: number): Value | undefined {
    const words = command.words
    const args = new Map<string, Value | undefined>()
    let program: ShellWord | undefined
    let isNew = false
    for (let i = 1; i < words.length; i++) {
      const text = words[i]!.text.text
      if (text === '--arg' || text === '--argjson') {
        const value = words[i + 2]
        if (value) args.set(words[i + 1]!.text.text, this.value(value, depth + 1))
        i += 2
      } else if (/^-[a-zA-Z]*n/.test(text) || text === '--null-input') isNew = true
      else if (!text.startsWith('-')) program ??= words[i]
    }
    if (!program) return undefined
    const document = command.redirects.find(redirect => redirect.document)?.document
    if (document && program.text.text === '.') return this.value(document, depth + 1)
    return isNew ? jqObject(program, args) : undefined
  }

  /** `cat > f <<EOF`, `tee f <<EOF`, `echo '…' > f`, `… | Set-Content f`, `$x | Out-File f`. */
  private noteWrittenFile(command: ShellCommand): void {
    const name = baseName(command.words[0]?.text.text ?? '')
    const into = command.redirects.find(redirect => /^(?:1?>{1,2}\|?)$/.test(redirect.operator))
    const document = command.redirects.find(redirect => redirect.document)?.document
    const target =
      into?.target ??
      (name === 'tee' && command.words.length > 1 ? command.words.at(-1) : undefined) ??
      (/^(?:set-content|out-file)$/.test(name)
        ? (optionOf(command, '-path', '-filepath', '-literalpath') ?? command.words[1])
        : undefined)
    if (!target) return
    let value: Value | undefined
    if (document) value = this.json(this.resolved(document, 0))
    else if (name === 'tee' && command.pipedFrom) value = this.output([command.pipedFrom], 0)
    else if (command.input) value = this.value(command.input)
    else if (command.pipedFrom) value = this.output([command.pipedFrom], 0)
    else value = this.output([command], 0)
    const parsed = value?.kind === 'text' ? this.json(value.text) : value
    if (!parsed) return
    this.written.set(target.text.text, parsed)
    const resolved = this.text(target)
    if (resolved) this.written.set(resolved.text.text, parsed)
  }

  private identity(word: ShellWord | undefined): string | undefined {
    return word && `${this.file.path} ${word.text.text}`
  }

  private place(command: ShellCommand): Place {
    return {file: this.file, range: command.range}
  }
}

/** PowerShell: `Cmdlet @parameters`, a hashtable whose entries are the parameters. */
function splatted(command: ShellCommand): ShellWord | undefined {
  const word = command.words.find(({text}) => /^@\w+$/.test(text.text))
  if (!word) return undefined
  const text = word.text.slice(1)
  const name = text.text
  return {...word, text, expansions: [{start: 0, end: name.length, kind: 'variable', name}]}
}

/** PowerShell does not tell `$Env:X` from `$env:x`; bash does, but scripts rarely have both. */
function sameVariable(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase()
}

function baseName(word: string): string {
  const name = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1)
  return name.toLowerCase().replace(/\.(?:exe|cmd|bat)$/, '')
}

/** The object of a jq program: `{subject: $s, audiences: ["x"], "issuer": "…"}`. */
function jqObject(
  program: ShellWord,
  args: ReadonlyMap<string, Value | undefined>
): Value | undefined {
  const text = program.text.text
  const place: Place = {file: program.text.file, range: program.range}
  const entries: {key: PartialText; value: Value}[] = []
  const pattern =
    /(?:"(\w{1,60})"|\b(\w{1,60}))\s{0,20}:\s{0,20}(?:\$(\w{1,60})|"([^"\\]{0,2000})"|\[\s{0,20}"([^"\\]{0,500})"\s{0,20}\])/g
  for (const match of text.matchAll(pattern)) {
    const key = (match[1] ?? match[2])!
    const end = match.index + match[0].length
    const literal = match[4] ?? match[5]
    const keyStart = match.index + match[0].indexOf(key)
    let value: Value | undefined
    if (match[3] !== undefined) value = args.get(match[3])
    else if (literal !== undefined) {
      const start = text.lastIndexOf(`"${literal}"`, end) + 1
      const inner = program.text.slice(start, start + literal.length)
      // `\(…)` puts a value in: the pattern has no backslash, so this is plain text.
      value = {kind: 'text', text: {text: inner, holes: []}, place}
    }
    if (!value) continue
    const keyText = program.text.slice(keyStart, keyStart + key.length)
    entries.push({key: {text: keyText, holes: []}, value})
  }
  return entries.length > 0 ? {kind: 'object', place, entries} : undefined
}
