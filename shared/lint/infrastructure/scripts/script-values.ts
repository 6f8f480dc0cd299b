/** What the words of a script come to, as far as the script itself tells. */
import type {PartialText} from '../../facts/facts.js'
import {
  type Expansion,
  optionOf,
  type ShellAssignment,
  type ShellCommand,
  type ShellScript,
  type ShellWord,
  wordFrom
} from '../../languages/shell.js'
import {MappedText, type SourceFile} from '../../source.js'
import {member} from '../values/collections.js'
import {parsedJson} from '../values/parsed-json.js'
import {joinParts, ofWord, type TextPart} from '../values/partial-text.js'
import {asPartial, choice, isUnknown, type Place, textValue, type Value} from '../values/value.js'
import {Assignments, indentation} from './assignments.js'
import {jqObject} from './jq.js'

/** Files of the repository, for `--parameters @credential.json`. */
export type FileReader = (path: string) => SourceFile | undefined

/** What a reader knows of values that the script alone does not tell. */
export interface Outside {
  readonly isPowerShell?: boolean
  /** What a command prints; undefined where that is not known. */
  output?(command: ShellCommand): Value | undefined
  /** What stands for a variable without a known value; `name` is the same for the same value. */
  unknown?(name: string, place: Place): Value | undefined
}

/** The values of words, with variables, files that the script writes, and plain commands put in. */
export class ScriptValues {
  private readonly commands: readonly ShellCommand[]
  private readonly readFile: FileReader
  private readonly outside: Outside
  /** Texts that the script writes into files, by path as written. */
  private written: Map<string, Value> | undefined
  /** By the name of the variable in lower case, in the order of the text. */
  private readonly assignments = new Map<string, Assignments>()

  constructor(script: ShellScript, readFile: FileReader, outside: Outside = {}) {
    this.readFile = readFile
    this.outside = outside
    for (const assignment of script.assignments) {
      const name = assignment.name.text.toLowerCase()
      const known = this.assignments.get(name) ?? new Assignments()
      known.add(assignment)
      this.assignments.set(name, known)
    }
    this.commands = script.commands
  }

  /** The body of a request: inline JSON, a hashtable, `@file`, or the output of a command. */
  parameters(word: ShellWord | undefined, command: ShellCommand): Value | undefined {
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

  fileValue(word: ShellWord): Value | undefined {
    const path = this.text(word)
    if (!path) return undefined
    const written = this.writtenFiles()
    const known = written.get(path.text.text)
    if (known) return known
    if (path.holes.length > 0) return written.get(word.text.text)
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
  value(word: ShellWord, depth = 0): Value | undefined {
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
    const property = word.quoted ? undefined : this.property(word, depth)
    if (property) return property
    const [only] = word.expansions
    if (only && word.expansions.length === 1 && only.end - only.start === word.text.text.length) {
      const inner = this.expansion(only, word, depth)
      if (inner) return inner
    }
    return {kind: 'text', place, text: this.resolved(word, depth)}
  }

  text(word: ShellWord | undefined): PartialText | undefined {
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

  private expansion(expansion: Expansion, word: ShellWord, depth: number): Value | undefined {
    if (depth > 10) return undefined
    if (expansion.kind === 'variable' && expansion.name !== undefined) {
      if (!expansion.modified) return this.variable(expansion.name, word, depth)
      return this.withDefault(expansion, word, depth)
    }
    const commands = expansion.commands ?? []
    return commands.length > 0 ? this.output(commands, depth) : undefined
  }

  /** PowerShell: `$app.Id`, which in bash would be a variable before some text. */
  private property(word: ShellWord, depth: number): Value | undefined {
    if (!this.outside.isPowerShell) return undefined
    const found = /^\$([\w:]{1,200})((?:\.\w{1,80}){1,9})$/.exec(word.text.text)
    if (!found || depth > 10) return undefined
    const place: Place = {file: word.text.file, range: word.range}
    let value = this.variable(found[1]!, word, depth)
    for (const part of found[2]!.split('.').slice(1)) {
      value = value && member(value, part, place)
    }
    return value
  }

  /** `${X:-default}`: a variable that is not set has the default. */
  private withDefault(expansion: Expansion, word: ShellWord, depth: number): Value | undefined {
    const written = word.text.text.slice(expansion.start, expansion.end)
    const fallback = /^\$\{\w{1,200}:?[-=]([\w./ -]{1,200})\}$/.exec(written)?.[1]
    if (fallback === undefined) return undefined
    const known = this.variable(expansion.name ?? '', word, depth)
    if (known && !isUnknown(known)) return known
    const end = expansion.end - 1
    return textValue(word.text.slice(end - fallback.length, end), word.range)
  }

  /**
   * The value that a variable has where it is used: that of its last assignment before, or any of
   * them where the last one stands in a block that may not have been run.
   */
  private variable(name: string, use: ShellWord, depth: number): Value | undefined {
    // PowerShell does not tell `$Env:X` from `$env:x`; bash does, but scripts rarely have both.
    const all = this.assignments.get(name.toLowerCase())
    if (!all || all.isAppended) return this.unknown(name, use)
    const before = all.before(use.range.start)
    const last = before.at(-1)
    if (!last) return this.unknown(name, use)
    const isCertain =
      before.length === 1 || indentation(last.name, last.range) <= indentation(use.text, use.range)
    const values = (isCertain ? [last] : before).map(
      assignment => this.assigned(assignment, depth) ?? this.unknown(name, use, assignment)
    )
    const place: Place = {file: use.text.file, range: use.range}
    if (values.some(value => !value)) return undefined
    return choice(
      values.flatMap(value => value ?? []),
      place
    )
  }

  private assigned(assignment: ShellAssignment, depth: number): Value | undefined {
    if (assignment.commands && assignment.commands.length > 0) {
      return this.output(assignment.commands, depth + 1)
    }
    if (assignment.items) {
      const items = assignment.items.flatMap(item => this.value(item, depth + 1) ?? [])
      return {kind: 'list', items, place: {file: assignment.name.file, range: assignment.range}}
    }
    return assignment.value && this.value(assignment.value, depth + 1)
  }

  private unknown(name: string, use: ShellWord, set?: ShellAssignment): Value | undefined {
    const place: Place = {file: use.text.file, range: use.range}
    return this.outside.unknown?.(set ? `${name} ${set.range.start}` : name, place)
  }

  /** What commands print, for the few whose output is their input. */
  private output(commands: readonly ShellCommand[], depth: number): Value | undefined {
    const last = commands.at(-1)
    const name = programName(last?.words[0]?.text.text ?? '')
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
      case 'convertfrom-json':
      case 'tr':
        return last.pipedFrom && this.output([last.pipedFrom], depth + 1)
      default:
        return this.outside.output?.(last)
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
    if (isNew) return jqObject(program, args)
    const path = /^\.(\w{1,80}(?:\.\w{1,80}){0,9})$/.exec(program.text.text)?.[1]
    if (path === undefined || !command.pipedFrom) return undefined
    let value = this.output([command.pipedFrom], depth + 1)
    const place: Place = {file: program.text.file, range: program.range}
    for (const name of path.split('.')) value = value && member(value, name, place)
    return value
  }

  private writtenFiles(): ReadonlyMap<string, Value> {
    if (!this.written) {
      this.written = new Map()
      for (const command of this.commands) this.noteWrittenFile(command, this.written)
    }
    return this.written
  }

  /** `cat > f <<EOF`, `tee f <<EOF`, `echo '…' > f`, `… | Set-Content f`, `$x | Out-File f`. */
  private noteWrittenFile(command: ShellCommand, written: Map<string, Value>): void {
    const name = programName(command.words[0]?.text.text ?? '')
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
    written.set(target.text.text, parsed)
    const resolved = this.text(target)
    if (resolved) written.set(resolved.text.text, parsed)
  }
}

/** PowerShell: `Cmdlet @parameters`, a hashtable whose entries are the parameters. */
export function splatted(command: ShellCommand): ShellWord | undefined {
  const word = command.words.find(({text}) => /^@\w+$/.test(text.text))
  if (!word) return undefined
  const text = word.text.slice(1)
  const name = text.text
  return {...word, text, expansions: [{start: 0, end: name.length, kind: 'variable', name}]}
}

/** The program that a word names: without its folder and the ending that Windows gives it. */
export function programName(word: string): string {
  const name = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1)
  return name.toLowerCase().replace(/\.(?:exe|cmd|bat)$/, '')
}
