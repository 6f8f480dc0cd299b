import type {CredentialFormat} from './format.js'
import {contextFormats, formats} from './formats.js'
import {KeywordSearch} from './keyword-search.js'
import {isMadeUp} from './placeholder.js'

/** A credential of a known format. Offsets are of the text that was scanned. */
export interface Hit {
  /** Id of the format. */
  readonly id: string
  /** What it is, for messages. Never the credential. */
  readonly name: string
  /** At most four characters that every credential of the format shares; may be shown. */
  readonly prefix: string
  readonly start: number
  readonly end: number
}

interface Candidate extends Hit {
  readonly rank: number
}

interface Anchored {
  readonly format: CredentialFormat
  /** Characters of a credential before the keyword. */
  readonly lead: number
  readonly rank: number
}

const keywords = new KeywordSearch<Anchored>(
  formats.flatMap((format, index) => {
    const rank = (format.confidence === 'high' ? 0 : 1000) + index
    return format.anchors.map(({keyword, lead}) => [keyword, {format, lead, rank}] as const)
  })
)

/** How far behind a name its value is looked for, in characters. */
const contextWindow = 100
/** A name and the shortest credential behind it. */
const shortestContext = 43
const contexts = contextFormats.map(format => ({
  ...format,
  context: new RegExp(format.context.source, 'gi'),
  pattern: new RegExp(format.pattern.source)
}))

/**
 * Every credential of a known format in a text, in order and without overlaps. Linear in the text:
 * fixed keywords are searched, and patterns tried only where one stands.
 */
export function scan(text: string): Hit[] {
  const found: Candidate[] = []
  keywords.search(text, ({format, lead, rank}, at) => {
    if (at < lead) return
    format.pattern.lastIndex = at - lead
    const match = format.pattern.exec(text)
    if (!match) return
    const secret = match[1] ?? match[0]
    const start = match.index + match[0].lastIndexOf(secret)
    if (format.accept && !format.accept(secret, text, start)) return
    const {id, name} = format
    const prefix = format.prefix.slice(0, 4)
    found.push({id, name, prefix, start, end: start + secret.length, rank})
  })
  scanContexts(text, found)
  return withoutOverlaps(found)
}

function scanContexts(text: string, found: Candidate[]): void {
  if (text.length < shortestContext) return
  for (const format of contexts) {
    format.context.lastIndex = 0
    for (let name = format.context.exec(text); name; name = format.context.exec(text)) {
      const from = name.index + name[0].length
      const window = text.slice(from, from + contextWindow)
      const match = format.pattern.exec(window)
      if (!match || from + match.index + match[0].length >= from + contextWindow) continue
      // The value follows on the same line; only quotes, signs and flags stand between.
      if (/\n\s*\n|[;{}]/.test(window.slice(0, match.index))) continue
      if (!isContextSecret(match[0])) continue
      const start = from + match.index
      found.push({
        id: format.id,
        name: format.name,
        prefix: '',
        start,
        end: start + match[0].length,
        rank: 2000
      })
    }
  }
}

/** The credential of a format that needs a name, when `name` is such a name. */
export function scanNamed(name: string, value: string): Hit | undefined {
  for (const format of contexts) {
    format.context.lastIndex = 0
    if (!format.context.test(name)) continue
    const match = format.pattern.exec(value)
    if (!match || !isContextSecret(match[0])) continue
    return {
      id: format.id,
      name: format.name,
      prefix: '',
      start: match.index,
      end: match.index + match[0].length
    }
  }
  return undefined
}

/** Hashes and words have the same alphabets; a key has letters, digits and no lower-case hex only. */
function isContextSecret(secret: string): boolean {
  if (/^[0-9a-f]+$/.test(secret) || /EXAMPLE/.test(secret)) return false
  return /[0-9]/.test(secret) && /[A-Za-z]/.test(secret) && !isMadeUp(secret)
}

/** Of matches that overlap the surest stays, and of equals the one that the table names first. */
function withoutOverlaps(found: Candidate[]): Hit[] {
  found.sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end)
  const kept: Candidate[] = []
  for (const hit of found) {
    const last = kept.at(-1)
    if (!last || hit.start >= last.end) kept.push(hit)
    else if (hit.rank < last.rank) kept[kept.length - 1] = hit
  }
  return kept.map(({id, name, prefix, start, end}) => ({id, name, prefix, start, end}))
}

const mediumFormats = new Set([
  ...formats.filter(({confidence}) => confidence === 'medium').map(({id}) => id),
  ...contextFormats.map(({id}) => id)
])

/** How sure a hit of a format is: a fixed mark or checksum is sure, a shape with extra checks less so. */
export function confidenceOf(format: string): 'high' | 'medium' {
  return mediumFormats.has(format) ? 'medium' : 'high'
}
