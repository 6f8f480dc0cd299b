/**
 * Regular expressions that users write into their configuration meet every text under lint. This
 * checks that one cannot make a search slow, whatever the text: a search takes at most
 * `maxChoices` steps for each character.
 */

/** A repetition without an upper bound gets this one. */
const maxRepeat = 512
/** Ways to match that may have to be tried at one place of the text. */
const maxChoices = 4096
const minLength = 6

/** A checked pattern, or why it cannot be used. */
export type SafePattern = {readonly source: string} | {readonly problem: string}

/** What a part of a pattern may match: how many ways there are to try, and how short a text. */
interface Cost {
  readonly choices: number
  readonly shortest: number
}

class PatternError extends Error {}

/**
 * Checks a pattern: literals, classes, groups, alternatives and bounded repetition. `*` and `+`
 * stand for at most 512 repetitions. Back-references and look-around are refused.
 */
export function safePattern(pattern: string): SafePattern {
  try {
    const parser = new PatternParser(pattern)
    const cost = parser.parse()
    if (cost.shortest < minLength) {
      return {problem: `it matches texts of fewer than ${minLength} characters: make it longer`}
    }
    if (cost.choices > maxChoices) {
      return {
        problem:
          'it could take too long on a long text: give its repetitions bounds, such as {20,60} for +'
      }
    }
    new RegExp(parser.rewritten)
    return {source: parser.rewritten}
  } catch (error) {
    if (error instanceof PatternError) return {problem: error.message}
    if (error instanceof SyntaxError) return {problem: 'it is not a valid regular expression'}
    throw error
  }
}

class PatternParser {
  rewritten = ''
  private readonly pattern: string
  private at = 0
  private depth = 0

  constructor(pattern: string) {
    this.pattern = pattern
  }

  parse(): Cost {
    if (this.pattern.length > 1000) throw new PatternError('it is longer than 1,000 characters')
    const cost = this.alternatives()
    if (this.at < this.pattern.length) throw new PatternError("it has a ')' without its '('")
    return cost
  }

  private alternatives(): Cost {
    let total = this.sequence()
    while (this.pattern[this.at] === '|') {
      this.take(1)
      const next = this.sequence()
      total = {
        choices: total.choices + next.choices,
        shortest: Math.min(total.shortest, next.shortest)
      }
    }
    return total
  }

  private sequence(): Cost {
    let choices = 1
    let shortest = 0
    while (this.at < this.pattern.length && !'|)'.includes(this.pattern[this.at]!)) {
      const cost = this.repeated(this.atom())
      choices = Math.min(choices * cost.choices, Number.MAX_SAFE_INTEGER)
      shortest += cost.shortest
    }
    return {choices, shortest}
  }

  private atom(): Cost {
    const one: Cost = {choices: 1, shortest: 1}
    const char = this.pattern[this.at]!
    if (char === '(') return this.group()
    if (char === '[') {
      const body = /^\[(?:\\.|[^\]\\])*\]/.exec(this.pattern.slice(this.at))
      if (!body) throw new PatternError("it has a '[' without its ']'")
      this.take(body[0].length)
      return one
    }
    if (char === '\\') {
      const next = this.pattern[this.at + 1] ?? ''
      if (/[1-9k]/.test(next)) throw new PatternError('back-references are not allowed')
      if (/[a-z]/i.test(next) && !/[dDwWsSbBtnr]/.test(next)) {
        throw new PatternError(`the escape \\${next} is not allowed`)
      }
      this.take(2)
      return /[bB]/.test(next) ? {choices: 1, shortest: 0} : one
    }
    if ('*+?{'.includes(char)) throw new PatternError(`'${char}' has nothing to repeat`)
    this.take(1)
    return '^$'.includes(char) ? {choices: 1, shortest: 0} : one
  }

  private group(): Cost {
    const opening = this.pattern.startsWith('(?:', this.at) ? 3 : 1
    if (opening === 1 && this.pattern[this.at + 1] === '?') {
      throw new PatternError('look-around, named groups and flags are not allowed: write (?:…)')
    }
    if (++this.depth > 20) throw new PatternError('its groups are nested too deeply')
    this.take(opening)
    const cost = this.alternatives()
    if (this.pattern[this.at] !== ')') throw new PatternError("it has a '(' without its ')'")
    this.take(1)
    this.depth--
    return cost
  }

  private repeated(cost: Cost): Cost {
    const quantifier = /^(?:([*+?])|\{(\d{1,4})(?:(,)(\d{0,4}))?\})\??/.exec(
      this.pattern.slice(this.at)
    )
    if (!quantifier) {
      if (this.pattern[this.at] === '{') throw new PatternError("write a literal '{' as \\{")
      return cost
    }
    const [text, sign, low, comma, high] = quantifier
    const least = sign ? (sign === '+' ? 1 : 0) : Number(low)
    const most = sign === '?' ? 1 : sign || (comma && !high) ? maxRepeat : Number(high ?? low)
    if (most < least || most > maxRepeat) {
      throw new PatternError(`a repetition goes from fewer to more, and to ${maxRepeat} at most`)
    }
    this.at += text.length
    this.rewritten += `{${least},${most}}`
    if (/^[*+?{]/.test(this.pattern.slice(this.at))) {
      throw new PatternError('it repeats a repetition')
    }
    return {
      choices: Math.min(cost.choices ** most * (most - least + 1), Number.MAX_SAFE_INTEGER),
      shortest: cost.shortest * least
    }
  }

  private take(count: number): void {
    this.rewritten += this.pattern.slice(this.at, this.at + count)
    this.at += count
  }
}
