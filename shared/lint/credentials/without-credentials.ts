import {type Range, within} from '../source.js'
import {hiddenHits} from './hidden-ranges.js'
import {randomWords} from './random-words.js'

/** Characters beside a credential that may be a part of another. */
const shortestPart = 12

/** Shorter texts hold no credential of any format. */
const mayHold = /[A-Za-z0-9_+/=.~-]{16}/

/** A text for people, with every credential replaced by what it is, and what looks like one left out. */
export function withoutCredentials(text: string): string {
  if (!mayHold.test(text)) return text
  const hits = hiddenHits(text)
  const looks = randomWords(text)
    .flatMap(range => outside(range, hits))
    .map(range => ({...range, name: 'a text that looks like a credential'}))
  let result = ''
  let position = 0
  for (const {start, end, name} of [...hits, ...looks].sort((a, b) => a.start - b.start)) {
    if (start >= position) result += `${text.slice(position, start)}(${name})`
    position = Math.max(position, end)
  }
  return result + text.slice(position)
}

/** The stretches of a range that no credential covers, without those that are too short to be one. */
function outside({start, end}: Range, hits: readonly Range[]): Range[] {
  const found: Range[] = []
  let at = start
  for (const hit of within(hits, start, end)) {
    if (hit.start - at >= shortestPart) found.push({start: at, end: hit.start})
    at = hit.end
  }
  if (at === start || end - at >= shortestPart) found.push({start: at, end})
  return found
}

/** Longer messages are no help to anybody. */
const longestMessage = 500

/**
 * A message as reports may have it: credentials are hidden first and the text is cut after, since a
 * part of a credential is recognized by nobody.
 */
export function shownText(text: string): string {
  const shown = withoutCredentials(text)
  return shown.length > longestMessage ? `${shown.slice(0, longestMessage)}…` : shown
}
