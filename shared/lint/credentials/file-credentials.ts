import type {Range, SourceFile} from '../source.js'
import {hidden} from './hidden-ranges.js'
import {randomWords} from './random-words.js'
import {type Hit, scan} from './scan.js'

/** Characters of a credential in a row that no report shows. */
const longestPart = 12

interface Known {
  readonly hits: readonly Hit[]
  parts?: ReadonlySet<string>
}

const knownFiles = new WeakMap<SourceFile, Known>()

function known(file: SourceFile): Known {
  let found = knownFiles.get(file)
  if (!found) {
    found = {hits: scan(file.text)}
    knownFiles.set(file, found)
  }
  return found
}

/** Every credential of a known format in a file: searched once for all rules. */
export function credentialsOf(file: SourceFile): readonly Hit[] {
  return known(file).hits
}

/**
 * A text about a file, without parts of the credentials in that file: what rules split at a colon
 * or cut has no format any more by which it could be told.
 */
export function withoutPartsOf(file: SourceFile, text: string): string {
  const found = known(file)
  if (found.hits.length === 0 || text.length < longestPart) return text
  found.parts ??= partsOf(file.text, found.hits)
  let result = ''
  let from = 0
  for (let at = 0; at + longestPart <= text.length; at++) {
    if (!found.parts.has(text.slice(at, at + longestPart))) continue
    let end = at + longestPart
    while (end < text.length && found.parts.has(text.slice(end + 1 - longestPart, end + 1))) end++
    result += `${text.slice(from, at)}(a part of a credential)`
    from = end
    at = end - 1
  }
  return result + text.slice(from)
}

/** All stretches of the length that is not shown. An address begins with a host that may be named. */
function partsOf(text: string, hits: readonly Hit[]): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const {start, end} of hidden(text, hits)) {
    const isAddress = text.startsWith('http', start)
    const first = isAddress ? start + Math.floor((end - start) / 3) : start
    for (let at = first; at + longestPart <= end; at++) parts.add(text.slice(at, at + longestPart))
  }
  return parts
}

/** Characters to either side that are looked at for the word in which a name stands. */
const around = 200

/**
 * A text about the name that stands at a place, without that name where a language cut it out of a
 * longer word that looks like a credential: `count(x) by key-Zk3v…` is a difference to KQL.
 */
export function withoutPieceAt(file: SourceFile, {start, end}: Range, text: string): string {
  if (end - start < longestPart || end - start > around) return text
  const piece = file.text.slice(start, end)
  if (!text.includes(piece)) return text
  const isOfWord = (at: number) => /[A-Za-z0-9_.~+/=-]/.test(file.text[at] ?? ' ')
  let from = start
  while (from > start - around && isOfWord(from - 1)) from--
  let to = end
  while (to < end + around && isOfWord(to)) to++
  if (from === start && to === end) return text
  const isRandom = randomWords(file.text.slice(from, to)).some(
    random => random.start < end - from && random.end > start - from
  )
  return isRandom ? text.replaceAll(piece, '(a part of a credential)') : text
}
