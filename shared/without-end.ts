/**
 * A text without any of the given characters at its end, in linear time. `/x+$/` would start again
 * at every x of a text that has many and ends in another.
 */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}
