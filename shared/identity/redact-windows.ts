/** A part of a secret of this many characters counts as the secret. */
const window = 12

/**
 * Removes from `text` every run of characters that also stands in one of the secrets: servers may
 * echo what they were sent, whole or in parts.
 */
export function redactWindows(text: string, secrets: readonly string[]): string {
  const hidden = new Set<number>()
  for (let start = 0; start + window <= text.length; start++) {
    const part = text.slice(start, start + window)
    if (!secrets.some(secret => secret.includes(part))) continue
    for (let index = start; index < start + window; index++) hidden.add(index)
  }
  let result = ''
  for (let index = 0; index < text.length; index++) {
    if (!hidden.has(index)) result += text[index]
    else if (!hidden.has(index - 1)) result += '***'
  }
  return result
}
