import type {Step} from '../facts/pipeline.js'
import {parseExpression, referencesIn} from '../languages/expression.js'
import type {Expansion, ShellCommand, ShellWord} from '../languages/shell.js'
import {MappedText, SourceFile} from '../source.js'
import {isHarmlessSelection, mintedBy, programOf} from './minting.js'
import {azureVariable, derive, fromReference, type SecretValue} from './secret-value.js'
import {
  chainOf,
  digests,
  printers,
  repeaters,
  selectsHarmless,
  transformers,
  transforms
} from './shell-output.js'

/** What the words, variables and commands of one script hold of a secret. */
export class ScriptValues {
  private readonly step: Step
  private readonly variables = new Map<string, SecretValue | undefined>()
  readonly environment: ReadonlyMap<string, SecretValue>
  /** Whether the script is PowerShell. */
  readonly power: boolean

  constructor(step: Step, environment: ReadonlyMap<string, SecretValue>) {
    this.step = step
    this.environment = environment
    this.power = step.script?.shell === 'pwsh' || step.script?.shell === 'powershell'
  }

  /** Sets a variable of the script; undefined when it holds no secret now. */
  assign(name: string, value: SecretValue | undefined): void {
    this.variables.set(this.nameOf(name), value)
  }

  /** A variable's name as the shell compares it. */
  nameOf(name: string): string {
    return this.power
      ? name
          .replace(/^\$/, '')
          .replace(/^(?:script|global|local):/i, '')
          .toLowerCase()
      : name
  }

  /** The secret that a word holds, whole or in part. */
  ofWord(word: ShellWord): SecretValue | undefined {
    for (const expansion of word.expansions) {
      const value = this.ofExpansion(expansion, word)
      if (value) return value
    }
    return undefined
  }

  ofExpansion(expansion: Expansion, word: ShellWord): SecretValue | undefined {
    const {kind, name, commands, modified} = expansion
    if (kind === 'command') {
      const output = this.ofOutput(commands ?? [])
      return output ?? (this.power ? this.ofSubexpression(word, expansion) : undefined)
    }
    if (kind === 'template') return this.ofTemplate(name ?? '')
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

  /** PowerShell: `$($x.Token)`, whose inside is no command. */
  private ofSubexpression(word: ShellWord, {start, end}: Expansion): SecretValue | undefined {
    const text = word.text.text.slice(start, end)
    const match = /^\$\(\s*\$((?:env:)?\w+)((?:\.\w+)*)\s*\)$/i.exec(text)
    const value = match ? this.lookUp(match[1]!) : undefined
    return value && !isHarmlessSelection(match![2]!, 'stored') ? value : undefined
  }

  lookUp(name: string): SecretValue | undefined {
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

  private ofTemplate(name: string): SecretValue | undefined {
    if (this.step.script?.expansion === 'azure-macro') return azureVariable(name, this.step.job)
    const {expression} = parseExpression(MappedText.of(new SourceFile('', name)), 'github')
    for (const reference of expression ? referencesIn(expression) : []) {
      const value = fromReference(reference, this.environment)
      if (value) return value
    }
    return undefined
  }

  /** The secret that the commands of a substitution print; undefined when they print none. */
  ofOutput(commands: readonly ShellCommand[]): SecretValue | undefined {
    for (const command of commands) {
      if (command.pipedFrom && commands.includes(command.pipedFrom)) continue
      const source = this.ofCommand(command)
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
        } else if (transforms(reader) && value.kind === 'stored') value = derive(value)
      }
      if (value) return value
    }
    return undefined
  }

  ofCommand(command: ShellCommand): SecretValue | undefined {
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
      words.map(word => this.ofWord(word)).find(found => found !== undefined) ??
      (command.input && this.ofWord(command.input))
    if (!value || selectsHarmless(command, program, value)) return undefined
    return transforms(command) && value.kind === 'stored' ? derive(value) : value
  }
}
