import {hiddenHits} from './hidden-ranges.js'
import {randomWords} from './random-words.js'

/** Shorter texts hold no credential of any format. */
const mayHold = /[A-Za-z0-9_+/=.~-]{16}/

/** A text for people, with every credential replaced by what it is, and what looks like one left out. */
export function withoutCredentials(text: string): string {
  if (!mayHold.test(text)) return text
  const hits = hiddenHits(text)
  const free = (start: number, end: number) => !hits.some(hit => hit.start < end && hit.end > start)
  const looks = randomWords(text)
    .filter(({start, end}) => free(start, end))
    .map(range => ({...range, name: 'a text that looks like a credential'}))
  let result = ''
  let position = 0
  for (const {start, end, name} of [...hits, ...looks].sort((a, b) => a.start - b.start)) {
    if (start >= position) result += `${text.slice(position, start)}(${name})`
    position = Math.max(position, end)
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
