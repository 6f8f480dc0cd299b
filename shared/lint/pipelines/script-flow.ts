import {secretName} from '../credentials/secret-name.js'
import type {Step} from '../facts/pipeline.js'
import type {Expansion, ShellCommand, ShellScript, ShellWord} from '../languages/shell.js'
import type {Range} from '../source.js'
import {setVariableEvent} from './logging-command.js'
import {operandsOf, programOf} from './minting.js'
import {ScriptValues} from './script-values.js'
import {derive, environmentName, type FlowEvent, type SecretValue} from './secret-value.js'
import {
  chainOf,
  isDump,
  printers,
  reachesLog,
  runnerFileOf,
  selectsHarmless,
  transforms
} from './shell-output.js'

/** Follows secrets through one script: through assignments and pipes to where they end. */
export class ScriptFlow {
  private readonly step: Step
  private readonly script: ShellScript
  private readonly values: ScriptValues
  private readonly events: FlowEvent[]
  private readonly exported: Map<string, SecretValue>
  private readonly masks: Set<string>
  private readonly captured = new Set<ShellCommand>()
  private maskedAll = false
  private tracing = false

  constructor(
    step: Step,
    script: ShellScript,
    environment: ReadonlyMap<string, SecretValue>,
    events: FlowEvent[],
    exported: Map<string, SecretValue>,
    masks: Set<string>
  ) {
    this.step = step
    this.script = script
    this.values = new ScriptValues(step, environment)
    this.events = events
    this.exported = exported
    this.masks = masks
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
    if (this.values.power) this.captureAssigned()
    const order = [
      ...commands.map(command => ({at: command.range.start, command, assignment: undefined})),
      ...assignments.map(assignment => ({at: assignment.range.end, command: undefined, assignment}))
    ].sort((a, b) => a.at - b.at)
    for (const {command, assignment} of order) {
      if (command) this.command(command)
      else if (assignment) {
        const value =
          (assignment.value && this.values.ofWord(assignment.value)) ??
          (assignment.commands && this.values.ofOutput(assignment.commands))
        if (value?.kind === 'derived') this.parsed(value, assignment.range)
        if (value || !assignment.append) {
          if (assignment.value || assignment.commands)
            this.values.assign(assignment.name.text, value)
        }
      }
    }
  }

  private capture(command: ShellCommand): void {
    if (this.captured.has(command)) return
    this.captured.add(command)
    if (command.pipedTo) this.capture(command.pipedTo)
  }

  /** PowerShell: whatever runs inside of an assignment, also in a table or block, goes to the variable. */
  private captureAssigned(): void {
    const {commands, assignments} = this.script
    const starts = [...assignments].sort((a, b) => a.range.start - b.range.start)
    let next = 0
    let end = -1
    for (const command of [...commands].sort((a, b) => a.range.start - b.range.start)) {
      for (; (starts[next]?.range.start ?? Infinity) <= command.range.start; next++) {
        end = Math.max(end, starts[next]!.range.end)
      }
      const printsAnyway = /^write-(?!output)/.test(programOf(command))
      if (command.range.end <= end && !printsAnyway) this.captured.add(command)
    }
  }

  private captureIn(word: ShellWord): void {
    for (const {commands} of word.expansions)
      for (const command of commands ?? []) this.capture(command)
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
        const value = this.values.ofExpansion(expansion, word)
        if (value) this.masks.add(value.origin)
        // Something else is masked: lines of a value, a variable of a loop.
        else if (expansion.kind !== 'template') this.maskedAll = true
      }
    }
    return true
  }

  /** `##vso[task.setvariable]` and the old `::set-output`. */
  private loggingCommand(command: ShellCommand, text: string): boolean {
    // What a service connection gets is read by the agent, and not shown.
    if (/##vso\[task\.setendpoint /i.test(text)) return true
    const vso = /##vso\[task\.setvariable ([^\]\r\n]{1,300})\]/i.exec(text)
    const old = /::set-(output|env) name=([\w-]+)::/i.exec(text)
    if (!vso && !old) return false
    const words = [...wordsOf(command)]
    const word = words.find(({text}) =>
      /##vso\[task\.setvariable |::set-(?:output|env) /i.test(text.text)
    )
    if (!word) return true
    const following = words.slice(words.indexOf(word))
    const value = following.map(each => this.values.ofWord(each)).find(found => found !== undefined)
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

  /** Whether a command hands something on to later steps, and how. */
  private handOverOf(command: ShellCommand): 'output' | 'environment' | undefined {
    const file = runnerFileOf(command)
    if (file === 'GITHUB_ENV') return 'environment'
    return file === 'GITHUB_OUTPUT' || file === 'GITHUB_STATE' ? 'output' : undefined
  }

  private handOver(command: ShellCommand, to: 'output' | 'environment'): void {
    const seen = new Set<string>()
    for (const word of wordsOf(command)) {
      const lines = assignedLines(word)
      const assigned = lines.flatMap(({name, value}) => {
        const secret = this.values.ofWord(value)
        return secret ? [{name, secret}] : []
      })
      // A name may stand in a line, or a command, of its own: `NAME<<EOF`.
      const loose = assigned.length === 0 ? this.values.ofWord(word) : undefined
      if (loose) assigned.push({name: lines[0]?.name ?? '', secret: loose})
      for (const {name, secret} of assigned) {
        if (seen.has(secret.origin)) continue
        seen.add(secret.origin)
        this.handedOn(command, word, secret, to, name, true)
      }
      if (assigned.length > 0) continue
      for (const {name, value} of lines) {
        if (!secretName(name)) continue
        if (!value.expansions.some(expansion => this.mayBeSecret(expansion, value))) continue
        const unknown: SecretValue = {
          kind: 'stored',
          what: name,
          origin: `name ${name}`,
          named: true
        }
        this.handedOn(command, word, unknown, to, name, false)
      }
    }
  }

  /** A value that is not known: a variable with a secret's name, or an expression that yields one. */
  private mayBeSecret(expansion: Expansion, word: ShellWord): boolean {
    if (expansion.kind === 'variable')
      return secretName(this.values.nameOf(expansion.name ?? '').replace(/^env:/, '')) !== undefined
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
      const value = this.values.ofWord(word)
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
      const found = [...this.values.environment.values()].find(({kind}) => kind !== 'token')
      if (found && reachesLog(command)) report(found, 'dump')
      return
    }
    if (program === 'printenv') {
      for (const {text} of operandsOf(command)) {
        const value = this.values.lookUp(text.text)
        if (value && reachesLog(command)) report(value, 'itself')
      }
      return
    }
    const reads = /^(?:cat|tee)$/.test(program) && command.redirects.some(({document}) => document)
    // PowerShell prints what nothing takes.
    const implicit = command.words.length === 0 && command.input !== undefined
    if (!printers.has(program) && !reads && !implicit) {
      const minted = command.pipedFrom ? undefined : this.values.ofCommand(command)
      if (minted?.kind !== 'minted' || !reachesLog(command)) return
      if (!chainOf(command).some(reader => selectsHarmless(reader, programOf(reader), minted)))
        report(minted, 'itself')
      return
    }
    if (!reachesLog(command)) return
    const [value] = values.values()
    if (!value) return
    if (chainOf(command).some(reader => selectsHarmless(reader, programOf(reader), value))) return
    const changed = chainOf(command).some(transforms)
    const out: SecretValue = changed && value.kind === 'stored' ? derive(value) : value
    report(out, 'itself')
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

const maxLines = 200

/** The lines `NAME=value` of a word, with the value of each. */
function assignedLines(word: ShellWord): {name: string; value: ShellWord}[] {
  const text = word.text.text
  const lines: {name: string; value: ShellWord}[] = []
  for (const match of text.matchAll(/(?:^|\n)[ \t]*([A-Za-z_][\w-]*)(?:=|<<)/g)) {
    if (lines.length >= maxLines) break
    const start = match.index + match[0].length
    const newline = text.indexOf('\n', start)
    lines.push({
      name: match[1]!,
      value: sliceWord(word, start, newline < 0 ? text.length : newline)
    })
  }
  return lines
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
