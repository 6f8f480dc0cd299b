import type {MappedText} from '../source.js'

/** How a program reads its options. Names have their dashes: `-v`, `--volume`. */
export interface OptionSpec {
  /** Options that take a value: the next word, or what is joined to them. */
  readonly values: readonly string[] | ((name: string) => boolean)
  /**
   * What one dash and several letters are. `letters`: `-itv x` is `-i -t -v x`, and `-vx` is `-v x`
   * (POSIX, Go's pflag). `whole`, the default: one name, as in Java, Go's flag and PowerShell.
   */
  readonly short?: 'letters' | 'whole'
  /** What may stand between a name and its value in one word; `=` by default. */
  readonly separators?: string
  /** Whether a further word belongs to an option that takes several values. */
  readonly takesMore?: (name: string, word: string) => boolean
}

/** An option as it is written. Indexes count words, offsets count characters of a word. */
export interface OptionWord {
  readonly kind: 'option'
  readonly name: string
  /** The word that the option stands in. */
  readonly word: MappedText
  readonly index: number
  /** Its first value; undefined for a switch, and where the words end before it. */
  readonly value?: MappedText
  /** Where the first value begins: in which word, and how far into it. */
  readonly valueAt?: {readonly index: number; readonly offset: number}
  /** All its values. */
  readonly all: readonly MappedText[]
  /** True when the value stands in the same word. */
  readonly joined: boolean
}

/** A word that is no option. */
export interface Operand {
  readonly kind: 'operand'
  readonly word: MappedText
  readonly index: number
}

/** The `--` behind which all words are operands. */
export interface OptionsEnd {
  readonly kind: 'end'
  readonly word: MappedText
  readonly index: number
}

export type CommandWord = OptionWord | Operand | OptionsEnd

/**
 * Reads the words of a command behind its name: options with their values, operands, and the `--`
 * that ends the options. A caller that stops at an operand goes on from its index. Linear.
 */
export function* readOptions(
  words: readonly MappedText[],
  spec: OptionSpec
): Generator<CommandWord> {
  const {values, separators = '='} = spec
  const takesValue = typeof values === 'function' ? values : (name: string) => values.includes(name)
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const text = word.text
    if (text === '--') {
      yield {kind: 'end', word, index}
      for (let rest = index + 1; rest < words.length; rest++)
        yield {kind: 'operand', word: words[rest]!, index: rest}
      return
    }
    if (!text.startsWith('-') || text === '-') {
      yield {kind: 'operand', word, index}
      continue
    }
    const isLong = text.startsWith('--') || spec.short !== 'letters'
    const parts = isLong ? [longOption(text, separators)] : shortOptions(text, takesValue)
    for (const {name, offset} of parts) {
      const at = index
      if (offset !== undefined) {
        const value = word.slice(offset)
        yield {
          kind: 'option',
          name,
          word,
          index: at,
          value,
          valueAt: {index: at, offset},
          all: [value],
          joined: true
        }
        continue
      }
      const value = takesValue(name) ? words[index + 1] : undefined
      if (!value) {
        yield {kind: 'option', name, word, index: at, all: [], joined: false}
        continue
      }
      const all = [value]
      index++
      while (index + 1 < words.length && spec.takesMore?.(name, words[index + 1]!.text))
        all.push(words[++index]!)
      yield {
        kind: 'option',
        name,
        word,
        index: at,
        value,
        valueAt: {index: at + 1, offset: 0},
        all,
        joined: false
      }
    }
  }
}

/** The first operand that is wanted, with its index among the words. */
export function operandOf(
  words: readonly MappedText[],
  spec: OptionSpec,
  isWanted: (word: MappedText) => boolean = () => true
): Operand | undefined {
  for (const found of readOptions(words, spec)) {
    if (found.kind === 'operand' && isWanted(found.word)) return found
  }
  return undefined
}

interface Part {
  readonly name: string
  /** Where the value begins in the same word. */
  readonly offset?: number
}

/** `--name`, `--name=value`, `-Name:value`. */
function longOption(text: string, separators: string): Part {
  const found = [...separators].map(separator => text.indexOf(separator)).filter(at => at > 1)
  if (found.length === 0) return {name: text}
  const end = Math.min(...found)
  return {name: text.slice(0, end), offset: end + 1}
}

/** `-it`, `-vx`, `-v=x`, `-itv`: letters up to the first that takes a value. */
function shortOptions(text: string, takesValue: (name: string) => boolean): Part[] {
  const parts: Part[] = []
  for (let at = 1; at < text.length; at++) {
    const name = `-${text[at]}`
    if (text[at + 1] === '=') return [...parts, {name, offset: at + 2}]
    if (takesValue(name)) {
      parts.push(at + 1 < text.length ? {name, offset: at + 1} : {name})
      return parts
    }
    parts.push({name})
  }
  return parts
}
