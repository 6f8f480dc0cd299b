import type {MappedText} from '../source.js'

/**
 * Splits a command line into words as a POSIX shell does (quotes and backslashes resolved, nothing
 * expanded). For whole commands in one string: `"command": "docker run -v /:/host img"`.
 */
export function splitWords(text: MappedText): MappedText[] {
  return splitCommands(text, false)[0] ?? []
}

/** Longer texts are no command lines that people wrote. */
const longest = 50_000

/**
 * The commands of a short script, each as its words: separated by `;`, `&&`, `||`, `|`, `&` and
 * line breaks. With `operators` false everything is one command, and operators are words.
 */
export function splitCommands(text: MappedText, operators = true): MappedText[][] {
  const commands: MappedText[][] = []
  if (text.text.length > longest) return [[text]]
  let words: MappedText[] = []
  let pieces: {text: string; start: number; end: number}[] = []
  let inWord = false
  let quote = ''
  const source = text.text
  const flush = () => {
    if (inWord) words.push(text.compose(pieces))
    pieces = []
    inWord = false
  }
  const push = (value: string, start: number, end: number) => {
    const last = pieces.at(-1)
    if (
      last &&
      last.end === start &&
      value.length === end - start &&
      last.text.length === last.end - last.start
    ) {
      last.text += value
      last.end = end
    } else pieces.push({text: value, start, end})
    inWord = true
  }
  const endCommand = () => {
    flush()
    if (words.length > 0) commands.push(words)
    words = []
  }
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!
    if (operators && quote === '' && /[;&|\n]/.test(char)) {
      // `2>&1` and `&>file` are redirections.
      if (char === '&' && (/[<>]/.test(source[i - 1] ?? '') || source[i + 1] === '>')) {
        push(char, i, i + 1)
        continue
      }
      endCommand()
      continue
    }
    if (char === '\\' && quote === '' && /[\r\n]/.test(source[i + 1] ?? '')) {
      // A line that goes on.
      i += source.startsWith('\r\n', i + 1) ? 2 : 1
      flush()
      continue
    }
    if (quote === '' && (char === ' ' || char === '\t' || char === '\n' || char === '\r')) flush()
    else if (char === quote) quote = ''
    else if (quote === '' && (char === '"' || char === "'")) {
      quote = char
      inWord = true
    } else if (char === '\\' && quote !== "'" && isEscaped(source[i + 1], quote)) {
      push(source[i + 1]!, i, i + 2)
      i++
    } else push(char, i, i + 1)
  }
  endCommand()
  return commands
}

/** Backslashes of Windows paths stay: only what a shell must quote is taken as escaped. */
function isEscaped(next: string | undefined, quote: string): boolean {
  if (next === undefined) return false
  return quote === '"' ? /["\\$`]/.test(next) : /[\s"'$`]/.test(next)
}
