/** The arguments of one command: what stands behind its options, with variables put in. */
import type {PartialText} from '../../facts/facts.js'
import {type ShellCommand, type ShellWord, wordFrom} from '../../languages/shell.js'
import {slicePartial} from '../values/partial-text.js'
import {asPartial, entry, type Place, type Value} from '../values/value.js'
import {namesOf, type Options} from './command-type.js'
import {type ScriptValues, splatted} from './script-values.js'

/** Words behind one option that are looked at. */
const mostWords = 1000

export class Arguments {
  /** The whole command. */
  readonly place: Place
  readonly values: ScriptValues
  private readonly command: ShellCommand
  private readonly words: readonly ShellWord[]

  constructor(command: ShellCommand, values: ScriptValues) {
    this.command = command
    this.values = values
    this.words = withPlaceholders(command)
    this.place = {file: command.words[0]!.text.file, range: command.range}
  }

  /** Whether one of the options stands there. */
  has(options: Options): boolean {
    return this.wordsAfter(options) !== undefined || this.splat(options) !== undefined
  }

  /** What stands behind an option: the first word. */
  value(options: Options): Value | undefined {
    const [word] = this.wordsAfter(options) ?? []
    return word ? this.values.value(word) : this.splat(options)
  }

  /** The JSON behind an option: inline, in a file, or an object of PowerShell. */
  json(options: Options): Value | undefined {
    const [word] = this.wordsAfter(options) ?? []
    return word ? this.values.parameters(word, this.command) : this.splat(options)
  }

  /** Everything behind an option, up to the next one; undefined where it does not stand there. */
  list(options: Options): readonly Value[] | undefined {
    const words = this.wordsAfter(options)
    if (!words) {
      const value = this.splat(options)
      return value && (value.kind === 'list' ? value.items : [value])
    }
    return words.flatMap(word => this.items(word, namesOf(options)[0]!))
  }

  /** The words after an option, the last time that it stands there. */
  private wordsAfter(options: Options): readonly ShellWord[] | undefined {
    const names = namesOf(options)
    for (let index = this.words.length - 1; index > 0; index--) {
      const word = this.words[index]!
      const text = word.text.text
      if (!text.startsWith('-')) continue
      const name = /^--?[A-Za-z][\w-]*/.exec(text)?.[0].toLowerCase()
      if (name === undefined || !names.includes(name)) continue
      const separator = text[name.length]
      if (separator === '=' || separator === ':') return [wordFrom(word, name.length + 1)]
      if (separator !== undefined) continue
      let end = index + 1
      while (end < this.words.length && end - index <= mostWords && !isOption(this.words[end]!)) {
        end++
      }
      return this.words.slice(index + 1, end)
    }
    return undefined
  }

  /** What a word is as items of a list: `a,b` of PowerShell, and `$LIST` without quotes, are several. */
  private items(word: ShellWord, option: string): readonly Value[] {
    const value = this.values.value(word)
    if (!value) return []
    if (value.kind === 'list') return value.items
    const isCmdlet = !option.startsWith('--') && option.length > 2
    const isSplit = isCmdlet || (!word.quoted && word.expansions.length > 0)
    if (!isSplit || value.kind !== 'text') return [value]
    return partsOf(value.text, isCmdlet ? /[^\s,]+/g : /\S+/g).map(text => ({...value, text}))
  }

  /** The entry of a hashtable that holds the arguments of a cmdlet: `Cmdlet @parameters`. */
  private splat(options: Options): Value | undefined {
    const word = splatted(this.command)
    const value = word && this.values.value(word)
    for (const name of value ? namesOf(options) : []) {
      const found = entry(value, name.replace(/^-+/, ''), true)
      if (found) return found
    }
    return undefined
  }
}

/**
 * The words of a command. `--name <your-app> --query x` of an example reads from a file and writes
 * into `--query` for the shell; for us the first is a value to be filled in, and the second a word.
 */
function withPlaceholders({words, redirects}: ShellCommand): readonly ShellWord[] {
  const found: ShellWord[] = []
  redirects.forEach(({operator, target}, index) => {
    const closing = redirects[index + 1]
    const end = target?.range.end
    if (operator !== '<' || !target || closing?.operator !== '>' || closing.range.start !== end) {
      return
    }
    const {text} = target
    found.push({...target, expansions: [{start: 0, end: text.text.length, kind: 'other'}]})
    if (closing.target) found.push(closing.target)
  })
  if (found.length === 0) return words
  return [...words, ...found].sort((a, b) => a.range.start - b.range.start)
}

/** Whether a word is the name of an option, and not a value such as `-1`. */
function isOption({text, quoted}: ShellWord): boolean {
  return !quoted && /^--?[A-Za-z]/.test(text.text)
}

/** The parts of a text that a pattern finds; blanks in an unknown part, `$(az account show …)`, split nothing. */
function partsOf(text: PartialText, pattern: RegExp): PartialText[] {
  let masked = ''
  for (const {start, end} of text.holes) {
    masked += text.text.text.slice(masked.length, start) + '?'.repeat(end - start)
  }
  masked += text.text.text.slice(masked.length)
  return [...masked.matchAll(pattern)].map(match =>
    slicePartial(text, match.index, match.index + match[0].length)
  )
}

/** A value as the name of something: text as it stands, and variables as they are written. */
export function nameText(value: Value | undefined): string | undefined {
  if (value?.kind === 'reference') return [value.address, ...value.path].join('.')
  return asPartial(value)?.text.text
}
