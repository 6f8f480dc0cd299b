import {
  type Base64Offset,
  base64Core,
  base64Forms,
  base64Offsets,
  jsonEscape,
  textForms
} from './encodings.js'
import {isIdentifier, partsOf, reasonNotToMask, type SecretPart} from './parts.js'

/** What is masked for one secret. */
export interface DerivedForms {
  /**
   * Single-line texts for the CI system's masker, which replaces exact matches only: no
   * duplicates, longest first, at most `maximumLiterals`.
   */
  readonly literals: readonly string[]
  /** Whole texts for the redactor of this process; may have several lines, not capped. */
  readonly texts: readonly string[]
  /** Texts of which the redactor removes every fragment of `fragmentLength` characters or more. */
  readonly fragments: readonly string[]
  /** Sentences for the user about what cannot be masked well. They do not hold the secret. */
  readonly warnings: readonly string[]
}

/** No run of this many characters of a secret may stay readable. */
export const fragmentLength = 12

/**
 * A CI masker compares every log line with every literal in several encodings: some hundred are
 * not felt, thousands are.
 */
export const maximumLiterals = 480
const maximumLiteralCharacters = 128 * 1024

/** Shorter encoded texts occur by chance. */
const minimumEncodedLength = 8

/**
 * Derives the forms in which a secret can be printed. A CI system masks exact matches, so each
 * form is listed: text encodings of every part of the secret, the base64 that stays the same
 * wherever the secret stands in a document, base64 as `base64` and `openssl` wrap it, hex. Long
 * texts are cut into tiles of 12 characters as far as the cap allows: what is cut off or wrapped
 * at any column then shows fewer than 12 characters in a row.
 *
 * @param label what the secret is, for the warnings
 */
export function deriveForms(secret: string, label: string): DerivedForms {
  const value = secret.trim()
  if (value === '') {
    return {literals: [], texts: [], fragments: [], warnings: [`${label} is empty`]}
  }
  const reason = reasonNotToMask(value)
  if (reason) {
    const warning = `${label} ${reason} and cannot be masked: it would hide ordinary text. Replace it with a longer random value.`
    return {literals: [], texts: [], fragments: [], warnings: [warning]}
  }
  const parts = partsOf(secret)
  return {
    literals: literalsOf(value, parts),
    texts: textsOf(secret, value, parts),
    fragments: fragmentsOf(value, parts),
    warnings: warningsOf(value, label, parts)
  }
}

function warningsOf(value: string, label: string, parts: readonly SecretPart[]): string[] {
  const warnings: string[] = []
  if (isIdentifier(value)) {
    warnings.push(
      `${label} looks like an identifier. It is masked; outputs that hold it will be dropped. Keep client, tenant and subscription ids out of secrets.`
    )
  } else if (value.length < minimumEncodedLength) {
    warnings.push(
      `${label} has fewer than ${minimumEncodedLength} characters: it is masked as it is, but not where it is encoded.`
    )
  }
  if (parts.length === 0) {
    warnings.push(`No line of ${label} is long enough to be masked in the log.`)
  }
  return warnings
}

/** Collects literals in order of importance until the caps are reached. */
class LiteralCollector {
  private readonly found = new Set<string>()
  private characters = 0

  get literals(): string[] {
    return [...this.found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  }

  get room(): number {
    return maximumLiterals - this.found.size
  }

  add(texts: Iterable<string>, minimum = minimumEncodedLength): void {
    for (const text of texts) {
      if (text.length < minimum || this.found.has(text) || /[\r\n]/.test(text)) continue
      if (this.room <= 0 || this.characters + text.length > maximumLiteralCharacters) continue
      if (new Set(text.slice(0, 64)).size < 2) continue
      this.found.add(text)
      this.characters += text.length
    }
  }
}

function literalsOf(value: string, parts: readonly SecretPart[]): string[] {
  const collector = new LiteralCollector()
  const bases = encodedBases(value, parts)

  for (const part of parts) collector.add([part.text], 1)
  for (const part of parts) collector.add(textForms(part.text), 1)
  collector.add(textForms(value), 1)
  for (const base of bases) collector.add(base64Cores(base, 'utf8'))
  for (const part of parts) if (part.role !== 'other') collector.add(tiles(part.text))
  for (const base of bases) collector.add(hexForms(base))
  for (const base of bases) collector.add(base64Cores(base, 'utf16le'))

  const wrapped = [
    ...base64Lines(value, 'utf8'),
    ...base64Lines(value, 'utf16le'),
    ...hexLines(value)
  ]
  const tilesBySecrecy = [...bases].reverse()
  const tiled = [
    ...tilesBySecrecy.flatMap(base => base64Tiles(base, 'utf8')),
    ...tilesBySecrecy.flatMap(base => hexTiles(base)),
    ...tilesBySecrecy.flatMap(base => base64Tiles(base, 'utf16le'))
  ]
  // Tiles cover what the lines cover, at every offset: lines only where not all tiles fit.
  if (new Set(tiled).size > collector.room) collector.add(wrapped)
  collector.add(tiled)
  return collector.literals
}

/** Texts that are worth encoding as bytes; the most telling (a JWT's signature) last. */
function encodedBases(value: string, parts: readonly SecretPart[]): string[] {
  const jwtParts = parts.filter(part => part.role !== 'other')
  const others = parts.filter(part => part.role === 'other' && part.text !== value)
  // The header of a JWT is shared by all tokens of an issuer: the parts stand for the whole.
  const isJwt =
    jwtParts.length > 0 && jwtParts.some(part => part.text.length * 2 > value.length / 2)
  const texts = [...(isJwt ? [] : [value]), ...others.map(part => part.text)]
    .filter(text => !(isJwt && text.includes('eyJ')))
    .concat(jwtParts.map(part => part.text))
  const bases = new Set<string>()
  for (const text of texts) {
    bases.add(text)
    // A secret in a JSON document, then base64 or hex of the document.
    bases.add(jsonEscape(text))
  }
  return [...bases]
}

type Encoding = 'utf8' | 'utf16le'

function stableCores(text: string, encoding: Encoding): string[] {
  const bytes = Buffer.from(text, encoding)
  // Text of two bytes a character that starts at an odd place shares no byte order with ours,
  // but the place still counts in bytes: all three offsets occur.
  return base64Offsets.map((offset: Base64Offset) => base64Core(bytes, offset))
}

function base64Cores(text: string, encoding: Encoding): string[] {
  return stableCores(text, encoding).flatMap(base64Forms)
}

function base64Tiles(text: string, encoding: Encoding): string[] {
  return stableCores(text, encoding).flatMap(core => tiles(core).flatMap(base64Forms))
}

/** Lines of the base64 of the secret alone, wrapped as OpenSSL (64) and GNU base64 (76) do. */
function base64Lines(value: string, encoding: Encoding): string[] {
  const core = base64Core(Buffer.from(value, encoding), 0)
  return [...chunks(core, 64), ...chunks(core, 76)]
}

function hexForms(text: string): string[] {
  const hex = Buffer.from(text, 'utf8').toString('hex')
  return [hex, hex.toUpperCase()]
}

/** Lines of `xxd -p`, which wraps at 60 digits. */
function hexLines(value: string): string[] {
  return chunks(Buffer.from(value, 'utf8').toString('hex'), 60)
}

function hexTiles(text: string): string[] {
  const [lower, upper] = hexForms(text)
  return [...tiles(lower!), ...tiles(upper!)]
}

function chunks(text: string, length: number): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length; at += length) found.push(text.slice(at, at + length))
  return found
}

/** Adjoining pieces of 12 characters; the last one reaches back so that it is full. */
function tiles(text: string): string[] {
  if (text.length <= fragmentLength) return [text]
  const found = chunks(text, fragmentLength)
  found[found.length - 1] = text.slice(-fragmentLength)
  return found
}

function textsOf(secret: string, value: string, parts: readonly SecretPart[]): string[] {
  const texts = new Set<string>([secret, ...textForms(value)])
  for (const part of parts) for (const form of textForms(part.text)) texts.add(form)
  return [...texts]
}

function fragmentsOf(value: string, parts: readonly SecretPart[]): string[] {
  const fragments = new Set<string>()
  for (const part of parts) if (part.random && !hasJwtHeader(part)) fragments.add(part.text)
  for (const base of encodedBases(value, parts)) {
    for (const encoding of ['utf8', 'utf16le'] as const) {
      for (const form of base64Cores(base, encoding)) fragments.add(form)
    }
    for (const form of hexForms(base)) fragments.add(form)
  }
  return [...fragments].filter(text => text.length >= fragmentLength)
}

function hasJwtHeader(part: SecretPart): boolean {
  return part.role === 'other' && /eyJ[\w-]{8,}\./.test(part.text)
}
