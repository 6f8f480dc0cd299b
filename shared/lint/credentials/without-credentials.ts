import {hiddenHits} from './hidden-ranges.js'

/** Shorter texts hold no credential of any format. */
const mayHold = /[A-Za-z0-9_+/=.~-]{16}/

/** A text for people, with every credential of a known format replaced by what it is. */
export function withoutCredentials(text: string): string {
  if (!mayHold.test(text)) return text
  let result = ''
  let position = 0
  for (const {start, end, name} of hiddenHits(text)) {
    result += `${text.slice(position, start)}(${name})`
    position = end
  }
  return result + text.slice(position)
}

/** Longer messages are no help to anybody. */
const longestMessage = 500

/**
 * A message as reports may have it: credentials are hidden first and the text is cut after, since a
 * part of a credential is recognised by nobody.
 */
export function shownText(text: string): string {
  const shown = withoutCredentials(text)
  return shown.length > longestMessage ? `${shown.slice(0, longestMessage)}…` : shown
}
