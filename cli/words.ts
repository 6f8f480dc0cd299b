/**
 * The words of a line as a shell splits them: blanks part, single and double quotation marks keep
 * together, a backslash takes the next character as it is (not within single ones). Nothing is
 * expanded.
 *
 * @returns undefined where a quotation mark is not closed
 */
export function parseCommandLine(line: string): string[] | undefined {
  const words: string[] = []
  let word: string | undefined
  let quote = ''
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!
    if (character === '\\' && quote !== "'" && at + 1 < line.length)
      word = (word ?? '') + line[++at]!
    else if (quote !== '' && character === quote) quote = ''
    else if (quote === '' && (character === '"' || character === "'")) {
      quote = character
      word ??= ''
    } else if (quote === '' && /\s/.test(character)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + character
  }
  if (quote !== '') return undefined
  if (word !== undefined) words.push(word)
  return words
}
