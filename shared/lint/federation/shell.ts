/**
 * Federated identities that scripts set up: `az ad app federated-credential`, `az identity
 * federated-credential`, `az rest`, the cmdlets of Az PowerShell, `aws iam` and `gcloud iam`.
 */
import type {FederatedSubject, PartialText} from '../facts/facts.js'
import {
  type FileReader,
  programName,
  ScriptValues,
  splatted
} from '../infrastructure/scripts/script-values.js'
import {slicePartial} from '../infrastructure/values/partial-text.js'
import {asPartial, listItems, type Place} from '../infrastructure/values/value.js'
import {
  optionOf,
  type ShellCommand,
  type ShellScript,
  type ShellWord,
  wordFrom
} from '../languages/shell.js'
import type {SourceFile} from '../source.js'
import {awsSubjects} from './aws.js'
import {entraSubject, entraSubjects} from './entra.js'
import {bindingSubjects, type GoogleProvider, mappedClaim} from './google.js'
import {parseCondition} from './google-condition.js'

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
  private readonly values: ScriptValues
  private readonly file: SourceFile
  private readonly providers: GoogleProvider[] = []
  private readonly boundPools = new Set<string>()

  constructor(script: ShellScript, file: SourceFile, readFile: FileReader) {
    this.values = new ScriptValues(script, readFile)
    this.file = file
  }

  command(command: ShellCommand): FederatedSubject[] {
    const words = command.words.map(word => word.text.text)
    const name = programName(words[0] ?? '')
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
      const body = this.values.parameters(optionOf(command, '--parameters'), command)
      return entraSubjects(
        body,
        `az ad app federated-credential ${application[1]}`,
        this.place(command),
        this.identity(optionOf(command, '--id'))
      )
    }
    const identity = /^identity federated-credential (create|update)\b/.exec(line)
    if (identity) {
      const subject = this.values.text(optionOf(command, '--subject'))
      // The flag for expressions differs between versions of the extension: any will do.
      const expression = this.expressionFlag(command)
      if (!subject && !expression) return []
      return [
        entraSubject({
          name: `az identity federated-credential ${identity[1]}`,
          place: this.place(command),
          issuer: this.values.text(optionOf(command, '--issuer')),
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
    const value = path ? this.values.fileValue(path) : this.values.parameters(word, command)
    const role = optionOf(command, '--role-name', '-rolename')
    return awsSubjects(value, name, this.place(command), this.identity(role))
  }

  /** `gcloud iam workload-identity-pools providers create-oidc`, and bindings to principals. */
  private googleCli(command: ShellCommand, words: readonly string[]): FederatedSubject[] {
    const line = words.filter(word => !word.startsWith('-')).join(' ')
    const place = this.place(command)
    if (/workload-identity-pools providers (?:create|update)-oidc\b/.test(line)) {
      const mapping = this.googleMapping(this.values.text(optionOf(command, '--attribute-mapping')))
      const condition = this.values.text(optionOf(command, '--attribute-condition'))
      const issuer = this.values.text(optionOf(command, '--issuer-uri'))
      const audience = this.values.text(optionOf(command, '--allowed-audiences'))
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
      const pool = this.values.text(optionOf(command, '--workload-identity-pool'))?.text.text ?? ''
      this.providers.push({subject, pool, mapping})
      return [subject]
    }
    if (!/add-iam-policy-binding\b/.test(line)) return []
    const member = this.values.text(optionOf(command, '--member'))
    const found = member
      ? bindingSubjects(member, 'gcloud add-iam-policy-binding', place, this.providers)
      : []
    for (const {pool} of found) if (pool !== undefined) this.boundPools.add(pool)
    return found.map(({subject}) => subject)
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
      const value = this.values.parameters(body, command)
      const found = entraSubjects(value, name, this.place(command))
      if (found.length > 0) return found
    }
    const subject = this.values.text(optionOf(command, '-subject'))
    const expression =
      this.values.text(
        optionOf(command, '-claimsmatchingexpressionvalue', '-claimsmatchingexpression')
      ) ?? undefined
    if (!subject && !expression) return []
    const audience = optionOf(command, '-audience', '-audiences')
    return [
      entraSubject({
        name,
        place: this.place(command),
        issuer: this.values.text(optionOf(command, '-issuer')),
        ...(expression ? {expression} : {subject}),
        audiences: audience
          ? listItems(this.values.value(audience)).flatMap(v => asPartial(v) ?? [])
          : [],
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
    const url = named ? this.values.text(named)?.text.text : undefined
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
      this.values.parameters(body, command),
      `${programName(words[0]!)} request`,
      this.place(command)
    )
  }

  private expressionFlag(command: ShellCommand): PartialText | undefined {
    for (const word of command.words) {
      const text = this.values.text(word)
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
      const text = this.values.text(word)
      if (text) found.push(text)
    }
    return found
  }

  private identity(word: ShellWord | undefined): string | undefined {
    return word && `${this.file.path} ${word.text.text}`
  }

  private place(command: ShellCommand): Place {
    return {file: this.file, range: command.range}
  }
}
