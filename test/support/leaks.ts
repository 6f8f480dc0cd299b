/** A part of a secret of this many characters counts as a leak. */
const windowLength = 16

/** Lines by which a front tells its CI system what to mask. They hold the secrets, and only they. */
const maskCommand = /^(::add-mask::|##vso\[task\.setsecret\])/

/**
 * The parts of secrets that stand in a text, outside of mask commands: every run of 16 characters
 * counts. Empty when nothing leaked.
 */
export function leaksIn(text: string, secrets: readonly string[]): string[] {
  const visible = text
    .split(/\r?\n/)
    .filter(line => !maskCommand.test(line))
    .join('\n')
  const windows = new Set<string>()
  for (let start = 0; start + windowLength <= visible.length; start++) {
    windows.add(visible.slice(start, start + windowLength))
  }
  const found: string[] = []
  for (const secret of new Set(secrets)) {
    for (let start = 0; start + windowLength <= secret.length; start++) {
      const part = secret.slice(start, start + windowLength)
      if (windows.has(part)) found.push(part)
    }
  }
  return found
}
