import {secretName} from '../credentials/secret-name.js'
import {findMacros} from '../formats/azure-expression.js'
import {parseExpression, type Reference, referencesIn} from '../formats/expression.js'
import {findGitHubExpressions} from '../formats/github-expression.js'
import type {Expansion, ShellCommand, ShellScript, ShellWord} from '../formats/shell.js'
import {MappedText, type Range, SourceFile} from '../source.js'
import {isSecretVariable} from './authority.js'
import {isHarmlessSelection, mintedBy, operandsOf, programOf} from './minting.js'
import type {Job, Step, Variable} from './pipeline.js'

/** A secret value as it moves through the scripts of a job. */
export interface SecretValue {
  /**
   * `stored` is known to the runner, which masks it; `token` is the job's own, masked as well;
   * `minted` was fetched by a command and `derived` made of a stored secret: neither is masked.
   */
  readonly kind: 'stored' | 'token' | 'minted' | 'derived'
  /** For messages: `secret X`, `the output of az account get-access-token`. */
  readonly what: string
  /** The same for all copies of a value: what a mask on one of them covers. */
  readonly origin: string
  /** True when its name says what it is; an address kept as a secret is not worth as much. */
  readonly named: boolean
}

interface EventBase {
  readonly step: Step
  readonly range: Range
  readonly value: SecretValue
  /** True when the runner hides the value in logs. */
  readonly masked: boolean
}

export type FlowEvent =
  /** Written to the log. */
  | (EventBase & {
      readonly kind: 'printed'
      readonly by: string
      readonly how: 'itself' | 'dump' | 'trace'
    })
  /** Handed on: to a step output, the environment of the job, or a pipeline variable. */
  | (EventBase & {
      readonly kind: 'handed-on'
      readonly to: 'output' | 'environment' | 'variable'
      readonly name: string
      /** Azure Pipelines: `issecret=true`. */
      readonly declared: boolean
      /** Azure Pipelines: where `;issecret=true` would go. */
      readonly properties?: Range
      /** False when only the name says that the value is secret. */
      readonly certain: boolean
    })
  /** Decoded or taken apart. */
  | (EventBase & {readonly kind: 'parsed'})
  /** A program is started; `values` are the secrets in its words. */
  | {
      readonly kind: 'command'
      readonly step: Step
      readonly command: ShellCommand
      readonly values: ReadonlyMap<ShellWord, SecretValue>
    }

const flows = new WeakMap<Job, readonly FlowEvent[]>()

/** Follows secrets through the scripts of a job, in the order in which they run. */
export function secretFlow(job: Job): readonly FlowEvent[] {
  let events = flows.get(job)
  if (!events) {
    events = new JobFlow(job).run()
    flows.set(job, events)
  }
  return events
}

type Draft<T> = T extends FlowEvent ? T : never

class JobFlow {
  private readonly job: Job
  private readonly events: Draft<FlowEvent>[] = []
  /** Environment that earlier steps have set for later ones. */
  private readonly exported = new Map<string, SecretValue>()
  private readonly masks = new Set<string>()

  constructor(job: Job) {
    this.job = job
  }

  run(): readonly FlowEvent[] {
    for (const step of this.job.steps) {
      const {script} = step
      if (!script) continue
      const environment = this.environmentOf(step)
      if (script.commands) {
        new ScriptFlow(
          step,
          script.commands,
          environment,
          this.events,
          this.exported,
          this.masks
        ).run()
      } else this.readLoggingCommands(step)
    }
    // A part of a secret that is masked later on is masked in time: the mask has to come before
    // it is printed or handed on, which those events judge by themselves.
    return this.events.map(event =>
      event.kind === 'parsed' ? {...event, masked: this.masks.has(event.value.origin)} : event
    )
  }

  private environmentOf(step: Step): Map<string, SecretValue> {
    const environment = new Map(this.exported)
    const scopes = [this.job.pipeline.variables, this.job.variables, step.variables]
    for (const variable of scopes.flat()) {
      if (variable.group) continue
      const value = this.valueOf(variable, step)
      const name = environmentName(variable.name.text, step)
      if (value) environment.set(name, value)
      else environment.delete(name)
    }
    return environment
  }

  private valueOf({value}: Variable, step: Step): SecretValue | undefined {
    if (step.job.pipeline.system === 'azure') {
      for (const {name} of findMacros(value)) {
        const found = azureVariable(name, step.job)
        if (found) return found
      }
      return undefined
    }
    for (const {expression} of findGitHubExpressions(value)) {
      for (const reference of expression ? referencesIn(expression) : []) {
        const found = fromReference(reference, this.exported)
        if (found) return found
      }
    }
    return undefined
  }

  /** For shells that are not parsed: logging commands that set a variable, by their text. */
  private readLoggingCommands(step: Step): void {
    const {text} = step.script!
    for (const match of text.text.matchAll(
      /##vso\[task\.setvariable ([^\]\r\n]{1,300})\]([^\r\n]*)/gi
    )) {
      const start = match.index
      const [, properties, value] = match
      if (!/%\w+%|\$|\{\w+\}/.test(value!)) continue
      const event = setVariableEvent(step, properties!, undefined, {
        range: text.range(start, start + match[0].length - value!.length),
        properties: text.range(
          start + match[0].length - value!.length - 1,
          start + match[0].length - value!.length - 1
        )
      })
      if (event) this.events.push(event)
    }
  }
}

/** Azure Pipelines hands variables on as environment in capitals, dots as underscores. */
function environmentName(name: string, step: Step): string {
  return step.job.pipeline.system === 'azure' ? name.toUpperCase().replace(/[.\s-]/g, '_') : name
}

function azureVariable(name: string, job: Job): SecretValue | undefined {
  if (!isSecretVariable(name, job.pipeline, job)) return undefined
  const own = name.toLowerCase() === 'system.accesstoken'
  return {
    kind: own ? 'token' : 'stored',
    what: `variable ${name}`,
    origin: `variable ${name.toLowerCase()}`,
    named: true
  }
}

/** The secret that a reference of GitHub's expressions yields. */
function fromReference(
  {path, flows, within}: Reference,
  exported: ReadonlyMap<string, SecretValue>
): SecretValue | undefined {
  if (!flows) return undefined
  const [root, second] = path
  const name = path.at(-1) ?? ''
  if (path.join('.') === 'github.token' || path.join('.') === 'secrets.github_token') {
    return {kind: 'token', what: 'the token of the job', origin: 'github.token', named: true}
  }
  if (root === 'secrets' && second !== undefined) {
    const what = `secret ${second.toUpperCase()}`
    const derived = within.includes('fromjson')
    return {
      kind: derived ? 'derived' : 'stored',
      what: derived ? `a part of ${what}` : what,
      origin: `secrets.${path.slice(1).join('.')}`,
      named: secretName(second) !== undefined
    }
  }
  if (root === 'env' && second !== undefined) {
    for (const [variable, value] of exported) if (variable.toLowerCase() === second) return value
    return undefined
  }
  if ((root === 'steps' || root === 'needs') && path.includes('outputs') && secretName(name)) {
    // Whatever set it had to mask it: that is judged where it was set.
    return {kind: 'stored', what: `output ${name}`, origin: path.join('.'), named: true}
  }
  return undefined
}

/** Programs that change a text that they read, so that a mask on the text no longer fits. */
const transformers = new Set(
  'jq yq base64 cut awk gawk sed python python3 node ruby perl xxd od rev fold gunzip zcat gzip openssl head tail grep'.split(
    ' '
  )
)
/** Programs that print what they read, as it is. */
const repeaters = new Set('tee cat tr xargs envsubst column sort uniq'.split(' '))
/** Programs that print nothing that tells of what they read. */
const digests = /^(?:sha\d*sum|shasum|md5sum|b2sum|cksum|wc|test|true|jwt)$/
const printers = new Set(
  'echo printf write-host write-output write-information write-verbose write-warning print'.split(
    ' '
  )
)
class ScriptFlow {
  private readonly step: Step
  private readonly script: ShellScript
  private readonly environment: Map<string, SecretValue>
  private readonly variables = new Map<string, SecretValue | undefined>()
  private readonly events: Draft<FlowEvent>[]
  private readonly exported: Map<string, SecretValue>
  private readonly masks: Set<string>
  private readonly captured = new Set<ShellCommand>()
  private readonly power: boolean
  private maskedAll = false
  private tracing = false

  constructor(
    step: Step,
    script: ShellScript,
    environment: Map<string, SecretValue>,
    events: Draft<FlowEvent>[],
    exported: Map<string, SecretValue>,
    masks: Set<string>
  ) {
    this.step = step
    this.script = script
    this.environment = environment
    this.events = events
    this.exported = exported
    this.masks = masks
    this.power = step.script?.shell === 'pwsh' || step.script?.shell === 'powershell'
  }

  run(): void {
    const {commands, assignments} = this.script
    for (const assignment of assignments)
      for (const command of assignment.commands ?? []) this.capture(command)
    for (const command of commands) {
      if (command.captured) this.capture(command)
      for (const word of wordsOf(command)) this.captureIn(word)
    }
    for (const {value} of assignments) if (value) this.captureIn(value)
    const order = [
      ...commands.map(command => ({at: command.range.start, command, assignment: undefined})),
      ...assignments.map(assignment => ({at: assignment.range.end, command: undefined, assignment}))
    ].sort((a, b) => a.at - b.at)
    for (const {command, assignment} of order) {
      if (command) this.command(command)
      else if (assignment) {
        const value =
          (assignment.value && this.valueOf(assignment.value)) ??
          (assignment.commands && this.outputOf(assignment.commands))
        const name = this.nameOf(assignment.name.text)
        if (value?.kind === 'derived') this.parsed(value, assignment.range)
        if (value || !assignment.append) {
          if (assignment.value || assignment.commands) this.variables.set(name, value)
        }
      }
    }
  }

  private capture(command: ShellCommand): void {
    if (this.captured.has(command)) return
    this.captured.add(command)
    if (command.pipedTo) this.capture(command.pipedTo)
  }

  private captureIn(word: ShellWord): void {
    for (const {commands} of word.expansions)
      for (const command of commands ?? []) this.capture(command)
  }

  private nameOf(name: string): string {
    return this.power
      ? name
          .replace(/^\$/, '')
          .replace(/^(?:script|global|local):/i, '')
          .toLowerCase()
      : name
  }

  private command(command: ShellCommand): void {
    const program = programOf(command)
    const text = [...wordsOf(command)].map(word => word.text.text).join(' ')
    if (program === 'set' && /(?:^|\s)-\w*x|-o xtrace/.test(text)) this.tracing = true
    if (program === 'set' && /(?:^|\s)\+\w*x|\+o xtrace/.test(text)) this.tracing = false
    if (this.maskCommand(command, text)) return
    if (this.loggingCommand(command, text)) return
    const target = this.handOverOf(command)
    if (target) {
      this.handOver(command, target)
      return
    }
    const values = this.valuesIn(command)
    this.events.push({kind: 'command', step: this.step, command, values})
    this.printed(command, program, values)
  }

  /** `::add-mask::` and `##vso[task.setsecret]`. */
  private maskCommand(command: ShellCommand, text: string): boolean {
    if (
      !/::add-mask::|##vso\[task\.setsecret\]/i.test(text) &&
      !/::add-mask::/.test(documentOf(command))
    ) {
      return false
    }
    for (const word of wordsOf(command)) {
      for (const expansion of word.expansions) {
        const value = this.expansionValue(expansion, word)
        if (value) this.masks.add(value.origin)
        // Something else is masked: lines of a value, a variable of a loop.
        else if (expansion.kind !== 'template') this.maskedAll = true
      }
    }
    return true
  }

  /** `##vso[task.setvariable]` and the old `::set-output`. */
  private loggingCommand(command: ShellCommand, text: string): boolean {
    const vso = /##vso\[task\.setvariable ([^\]\r\n]{1,300})\]/i.exec(text)
    const old = /::set-(output|env) name=([\w-]+)::/i.exec(text)
    if (!vso && !old) return false
    const words = [...wordsOf(command)]
    const word = words.find(({text}) =>
      /##vso\[task\.setvariable |::set-(?:output|env) /i.test(text.text)
    )
    if (!word) return true
    const following = words.slice(words.indexOf(word))
    const value = following.map(each => this.valueOf(each)).find(found => found !== undefined)
    const nonliteral = following.some(each => each.expansions.length > 0)
    if (vso) {
      const inner = /##vso\[task\.setvariable ([^\]\r\n]{1,300})\]/i.exec(word.text.text)
      const close = inner ? inner.index + inner[0].length - 1 : undefined
      if (!nonliteral && !value) return true
      const event = setVariableEvent(this.step, vso[1]!, value, {
        range: command.range,
        ...(close === undefined ? {} : {properties: word.text.range(close, close)})
      })
      if (event) {
        this.events.push({...event, masked: event.declared || this.isMasked(event.value)})
        if (!event.declared) this.exported.set(environmentName(event.name, this.step), event.value)
      }
    } else if (old && value) {
      this.events.push({
        kind: 'handed-on',
        step: this.step,
        range: command.range,
        value,
        masked: this.isMasked(value),
        to: old[1]!.toLowerCase() === 'env' ? 'environment' : 'output',
        name: old[2]!,
        declared: false,
        certain: true
      })
    }
    return true
  }

  /** The file of the runner that a command writes to. */
  private handOverOf(command: ShellCommand): 'output' | 'environment' | undefined {
    const files: (ShellWord | undefined)[] = command.redirects.map(({target}) => target)
    for (let reader: ShellCommand | undefined = command; reader; reader = reader.pipedTo) {
      const program = programOf(reader)
      if (reader !== command) files.push(...reader.redirects.map(({target}) => target))
      if (/^(?:tee|out-file|add-content|set-content|tee-object|ac|sc)$/.test(program)) {
        files.push(...reader.words.slice(1))
      }
    }
    for (const file of files) {
      for (const {name, kind} of file?.expansions ?? []) {
        const variable = name
          ?.replace(/^env:/i, '')
          .replace(/^(?:env|github)\./i, '')
          .toUpperCase()
        if (kind !== 'variable' && kind !== 'template') continue
        if (variable === 'GITHUB_ENV' || (kind === 'template' && variable === 'ENV'))
          return 'environment'
        if (variable === 'GITHUB_OUTPUT' || variable === 'GITHUB_STATE') return 'output'
      }
    }
    return undefined
  }

  private handOver(command: ShellCommand, to: 'output' | 'environment'): void {
    const seen = new Set<string>()
    for (const word of wordsOf(command)) {
      const text = word.text.text
      const value = this.valueOf(word)
      // The name stands before the value, on the same line of the word.
      const names = [...text.matchAll(/(?:^|\n)[ \t]*([A-Za-z_][\w-]*)(?:=|<<)/g)]
      const assigned =
        names.find(
          match =>
            this.valueOf(sliceWord(word, match.index, lineEnd(text, match.index))) !== undefined
        ) ?? names[0]
      const name = assigned?.[1] ?? ''
      if (value) {
        if (seen.has(value.origin)) continue
        seen.add(value.origin)
        this.handedOn(command, word, value, to, name, true)
        continue
      }
      for (const match of names) {
        const part = sliceWord(word, match.index + match[0].length, lineEnd(text, match.index))
        if (!secretName(match[1]!) || part.expansions.length === 0) continue
        if (!part.expansions.some(expansion => this.mayBeSecret(expansion, part))) continue
        const unknown: SecretValue = {
          kind: 'stored',
          what: match[1]!,
          origin: `name ${match[1]}`,
          named: true
        }
        this.handedOn(command, word, unknown, to, match[1]!, false)
      }
    }
  }

  /** A value that is not known: a variable with a secret's name, or an expression that yields one. */
  private mayBeSecret(expansion: Expansion, word: ShellWord): boolean {
    if (expansion.kind === 'variable')
      return secretName(this.nameOf(expansion.name ?? '').replace(/^env:/, '')) !== undefined
    if (expansion.kind === 'template')
      return secretName(expansion.name?.split('.').at(-1) ?? '') !== undefined
    return (
      expansion.kind === 'command' &&
      /token|secret|password/i.test(word.text.text.slice(expansion.start, expansion.end))
    )
  }

  private handedOn(
    command: ShellCommand,
    word: ShellWord,
    value: SecretValue,
    to: 'output' | 'environment',
    name: string,
    certain: boolean
  ): void {
    this.events.push({
      kind: 'handed-on',
      step: this.step,
      range: command.words[0] ? command.range : word.range,
      value,
      masked: this.isMasked(value),
      to,
      name,
      declared: false,
      certain
    })
    if (value.kind === 'derived') this.parsed(value, word.range)
    if (to === 'environment' && name !== '') this.exported.set(name, value)
  }

  private parsed(value: SecretValue, range: Range): void {
    this.events.push({kind: 'parsed', step: this.step, range, value, masked: false})
  }

  private isMasked(value: SecretValue): boolean {
    return (
      value.kind === 'stored' ||
      value.kind === 'token' ||
      this.maskedAll ||
      this.masks.has(value.origin)
    )
  }

  private valuesIn(command: ShellCommand): Map<ShellWord, SecretValue> {
    const values = new Map<ShellWord, SecretValue>()
    for (const word of wordsOf(command)) {
      const value = this.valueOf(word)
      if (value) values.set(word, value)
    }
    return values
  }

  private printed(
    command: ShellCommand,
    program: string,
    values: ReadonlyMap<ShellWord, SecretValue>
  ): void {
    if (this.captured.has(command) || command.inFunction) return
    const report = (value: SecretValue, how: 'itself' | 'dump' | 'trace', by = program) =>
      this.events.push({
        kind: 'printed',
        step: this.step,
        range: command.range,
        value,
        masked: this.isMasked(value),
        by,
        how
      })
    if (this.tracing && program !== 'set') {
      const [value] = values.values()
      if (value) {
        this.tracing = false
        report(value, 'trace', 'set -x')
      }
    }
    if (isDump(command, program)) {
      const found = [...this.environment.values()].find(({kind}) => kind !== 'token')
      if (found && reachesLog(command)) report(found, 'dump')
      return
    }
    if (program === 'printenv') {
      for (const {text} of operandsOf(command)) {
        const value = this.lookUp(text.text)
        if (value && reachesLog(command)) report(value, 'itself')
      }
      return
    }
    const reads = program === 'cat' && command.redirects.some(({document}) => document)
    // PowerShell prints what nothing takes.
    const implicit = command.words.length === 0 && command.input !== undefined
    if (!printers.has(program) && !reads && !implicit) {
      const minted = command.pipedFrom ? undefined : this.sourceOf(command)
      if (minted?.kind === 'minted' && reachesLog(command)) report(minted, 'itself')
      return
    }
    if (!reachesLog(command)) return
    const [value] = values.values()
    if (!value) return
    const changed = chainOf(command).some(reader => transformers.has(programOf(reader)))
    const out: SecretValue = changed && value.kind === 'stored' ? derive(value) : value
    report(out, 'itself')
  }

  /** The secret that a word holds, whole or in part. */
  private valueOf(word: ShellWord): SecretValue | undefined {
    for (const expansion of word.expansions) {
      const value = this.expansionValue(expansion, word)
      if (value) return value
    }
    return undefined
  }

  private expansionValue(expansion: Expansion, word: ShellWord): SecretValue | undefined {
    const {kind, name, commands, modified} = expansion
    if (kind === 'command') return this.outputOf(commands ?? [])
    if (kind === 'template') return this.templateValue(name ?? '')
    if (kind !== 'variable' || name === undefined) return undefined
    const value = this.lookUp(name)
    if (!value || !modified) return value
    if (this.power) {
      // A property of an object that a command gave: its token, or when it ends.
      const text = word.text.text.slice(expansion.start, expansion.end)
      return /expires|tenant|type\b|length|count|userid/i.test(text) ? undefined : value
    }
    const operator = word.text.text.slice(expansion.start + 2 + name.length, expansion.end - 1)
    if (/^:?\+/.test(operator) || word.text.text[expansion.start + 2] === '#') return undefined
    return /^:?[-=?]/.test(operator) || value.kind !== 'stored' ? value : derive(value)
  }

  private lookUp(name: string): SecretValue | undefined {
    if (this.power) {
      const lower = this.nameOf(name)
      if (lower.startsWith('env:')) {
        const wanted = lower.slice(4)
        for (const [variable, value] of this.environment) {
          if (variable.toLowerCase() === wanted) return value
        }
        return undefined
      }
      return this.variables.get(lower)
    }
    if (this.variables.has(name)) return this.variables.get(name)
    return this.environment.get(name)
  }

  private templateValue(name: string): SecretValue | undefined {
    if (this.step.job.pipeline.system === 'azure') return azureVariable(name, this.step.job)
    const {expression} = parseExpression(MappedText.of(new SourceFile('', name)), 'github')
    for (const reference of expression ? referencesIn(expression) : []) {
      const value = fromReference(reference, this.environment)
      if (value) return value
    }
    return undefined
  }

  /** The secret that the commands of a substitution print; undefined when they print none. */
  private outputOf(commands: readonly ShellCommand[]): SecretValue | undefined {
    for (const command of commands) {
      if (command.pipedFrom && commands.includes(command.pipedFrom)) continue
      const source = this.sourceOf(command)
      if (!source) continue
      let value: SecretValue | undefined = source
      for (const reader of chainOf(command)) {
        if (!value) break
        const program = programOf(reader)
        if (digests.test(program)) value = undefined
        else if (program === 'grep' && reader.words.some(({text}) => /^-\w*[cq]/.test(text.text)))
          value = undefined
        else if (selectsHarmless(reader, program, value)) value = undefined
        else if (
          !transformers.has(program) &&
          !repeaters.has(program) &&
          !/^(?:convert|select|foreach|%|out-string)/.test(program)
        ) {
          value = undefined
        } else if (transformers.has(program) && value.kind === 'stored') value = derive(value)
      }
      if (value) return value
    }
    return undefined
  }

  private sourceOf(command: ShellCommand): SecretValue | undefined {
    const program = programOf(command)
    const minted = mintedBy(command)
    if (minted) {
      if (
        command.redirects.some(
          ({operator, descriptor}) => operator.startsWith('>') && descriptor !== '2'
        )
      )
        return undefined
      return {kind: 'minted', what: minted, origin: `minted ${command.range.start}`, named: true}
    }
    const text = printers.has(program) || program === 'cat' || transformers.has(program)
    if (!text) return undefined
    const read = command.redirects.flatMap(({document}) => document ?? [])
    const words = printers.has(program) ? [...command.words.slice(1), ...read] : read
    const value =
      words.map(word => this.valueOf(word)).find(found => found !== undefined) ??
      (command.input && this.valueOf(command.input))
    if (!value || selectsHarmless(command, program, value)) return undefined
    return transformers.has(program) && value.kind === 'stored' ? derive(value) : value
  }
}

function derive(value: SecretValue): SecretValue {
  return {
    ...value,
    kind: 'derived',
    what: value.what,
    origin: `part of ${value.origin}`
  }
}

/** `jq -r .expires_in`: a part that is no secret. */
function selectsHarmless(command: ShellCommand, program: string, value: SecretValue): boolean {
  if (program !== 'jq' && program !== 'yq') return false
  const [filter] = operandsOf(command)
  return (
    filter !== undefined &&
    filter.expansions.length === 0 &&
    isHarmlessSelection(filter.text.text, value.kind === 'minted' ? 'minted' : 'stored') &&
    !/@base64/.test(filter.text.text)
  )
}

/** The commands that read what a command prints, in order. */
function chainOf(command: ShellCommand): ShellCommand[] {
  const chain: ShellCommand[] = []
  for (let next = command.pipedTo; next && chain.length < 50; next = next.pipedTo) chain.push(next)
  return chain
}

/** True when what a command prints comes to the log: nothing takes it in on the way. */
function reachesLog(command: ShellCommand): boolean {
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
function isDump(command: ShellCommand, program: string): boolean {
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

function* wordsOf(command: ShellCommand): Generator<ShellWord> {
  yield* command.words
  for (const {document} of command.redirects) if (document) yield document
  if (command.input) yield command.input
}

function documentOf(command: ShellCommand): string {
  return command.redirects.map(({document}) => document?.text.text ?? '').join('\n')
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from + 1)
  return end < 0 ? text.length : end
}

function sliceWord(word: ShellWord, start: number, end: number): ShellWord {
  const text = word.text.slice(start, end)
  return {
    ...word,
    text,
    range: text.range(),
    expansions: word.expansions
      .filter(expansion => expansion.start >= start && expansion.end <= end)
      .map(expansion => ({
        ...expansion,
        start: expansion.start - start,
        end: expansion.end - start
      }))
  }
}

/** The event of a `##vso[task.setvariable]`; undefined when nothing says that the value is secret. */
function setVariableEvent(
  step: Step,
  properties: string,
  value: SecretValue | undefined,
  {range, properties: at}: {range: Range; properties?: Range}
): (FlowEvent & {kind: 'handed-on'}) | undefined {
  const name = /(?:^|;)\s*variable\s*=\s*([^;\]]+)/i.exec(properties)?.[1]?.trim()
  if (name === undefined) return undefined
  if (!value && !secretName(name)) return undefined
  return {
    kind: 'handed-on',
    step,
    range,
    value: value ?? {
      kind: 'stored',
      what: `variable ${name}`,
      origin: `variable ${name}`,
      named: true
    },
    masked: false,
    to: 'variable',
    name,
    declared: /(?:^|;)\s*issecret\s*=\s*true/i.test(properties),
    certain: value !== undefined,
    ...(at ? {properties: at} : {})
  }
}
