import {
  alphabets,
  base64Core,
  base64Forms,
  base64Offsets,
  jsonEscape,
  longestEncoded,
  textForms
} from './encodings.js'
import {fragmentLength} from './fragment-length.js'
import {isIdentifier, maximumParts, partsOf, reasonNotToMask, type SecretPart} from './parts.js'

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

/**
 * Who can print a secret. `job`: later steps have it, so every form is registered with the CI system.
 * `process`: nobody else ever has it, and this process's own output passes the redactor; whole forms
 * are registered all the same, and no pieces.
 */
export type Reach = 'job' | 'process'

/**
 * A CI masker compares every later log line of the job with every literal in several encodings, about
 * 0.06 microseconds each: some hundred are not felt, thousands are.
 */
export const maximumLiterals = 480
const maximumLiteralCharacters = 128 * 1024

/** Longer texts are masked by their parts, where they have several. */
const longText = 512

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
 * @param reach who can print it; decides on `literals` alone
 */
export function deriveForms(secret: string, label: string, reach: Reach = 'job'): DerivedForms {
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
  const forms = {
    value: [...new Set(lineEndings(value).flatMap(textForms))],
    parts: parts.map(part => [...new Set(textForms(part.text))])
  }
  return {
    literals: literalsOf(value, parts, forms, reach),
    texts: [...new Set([secret, ...forms.value, ...forms.parts.flat()])],
    fragments: fragmentsOf(value, parts),
    warnings: warningsOf(value, label, parts)
  }
}

/** The text encodings of the value and of each of its parts, the more usual ones first. */
interface TextForms {
  readonly value: readonly string[]
  readonly parts: readonly (readonly string[])[]
}

/** A text of several lines with the line ends of both worlds. */
function lineEndings(value: string): string[] {
  const unix = value.replace(/\r\n?/g, '\n')
  return [...new Set([value, unix, unix.replaceAll('\n', '\r\n')])]
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
  if (parts.length >= maximumParts) {
    warnings.push(
      `${label} has more than ${maximumParts} lines or values: the rest is not masked in later steps.`
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

  /** Takes what fits, leaving `reserve` places free; stops reading when nothing more does. */
  add(texts: Iterable<string>, reserve = 0): void {
    for (const text of texts) {
      if (this.room <= reserve) return
      if (this.found.has(text) || /[\r\n]/.test(text)) continue
      if (this.characters + text.length > maximumLiteralCharacters) continue
      this.found.add(text)
      this.characters += text.length
    }
  }

  /** Takes out whole texts that their tiles hide as well. */
  dropTiled(texts: Iterable<string>): void {
    for (const text of texts) {
      if (text.length <= fragmentLength) continue
      if (tiles(text).every(tile => this.found.has(tile))) this.found.delete(text)
    }
  }

  /** As `add`, for encoded texts, which occur by chance when they are short or uniform. */
  addEncoded(texts: Iterable<string>): void {
    this.add(longAndVaried(texts))
  }
}

function* longAndVaried(texts: Iterable<string>): Generator<string> {
  for (const text of texts) {
    if (text.length >= minimumEncodedLength && new Set(text.slice(0, 64)).size > 2) yield text
  }
}

/** The first of each list, then the second of each, and so on. */
function* interleave(lists: readonly (readonly string[])[]): Generator<string> {
  const longest = Math.max(0, ...lists.map(list => list.length))
  for (let i = 0; i < longest; i++) {
    for (const list of lists) if (i < list.length) yield list[i]!
  }
}

function literalsOf(
  value: string,
  parts: readonly SecretPart[],
  forms: TextForms,
  reach: Reach
): readonly string[] {
  const collector = new LiteralCollector()
  const bases = encodedBases(value, parts)

  collector.add(parts.map(part => part.text))
  if (value.length <= longText) collector.add(forms.value)
  collector.add(interleave(forms.parts), maximumLiterals / 2)
  for (const base of bases) collector.addEncoded(base64Cores(base, 'utf8').flatMap(alphabets))
  const lessUsual = [
    ...bases.map(hexForms),
    ...bases.map(base => base64Cores(base, 'utf16le').flatMap(alphabets))
  ]
  for (const texts of lessUsual) collector.addEncoded(texts)
  if (reach === 'job') {
    if (value.length > longText && isJwt(value)) addJwtPieces(collector, value, parts)
    else addPieces(collector, value, parts, bases)
  }
  collector.add(interleave(forms.parts))
  collector.dropTiled(lessUsual.flat())
  return collector.literals
}

/** Tiles of every encoding, and the lines of wrapped ones where not all tiles fit. */
function addPieces(
  collector: LiteralCollector,
  value: string,
  parts: readonly SecretPart[],
  bases: readonly string[]
): void {
  // Tiles cover what the wrapped lines cover, and at every offset.
  if (tileCount(bases) > collector.room) {
    collector.addEncoded(base64Lines(value, 'utf8'))
    collector.addEncoded(hexLines(value))
    collector.addEncoded(base64Lines(value, 'utf16le'))
  }
  for (const part of parts) {
    if (part.random && !holdsJwtHeader(part)) collector.addEncoded(tiles(part.text))
  }
  const secretsFirst = [...bases].reverse()
  for (const base of bases) collector.addEncoded(base64Cores(base, 'utf8').flatMap(base64Forms))
  for (const base of secretsFirst) collector.addEncoded(base64Tiles(base, 'utf8'))
  for (const base of secretsFirst) collector.addEncoded(hexTiles(base))
  for (const base of secretsFirst) collector.addEncoded(base64Tiles(base, 'utf16le'))
}

/** At a cut, fewer characters of the claims than these stay readable. */
const claimsTile = 64

/**
 * Pieces of a JWT. Its signature is covered wherever it is cut off, and so is the base64 of the whole
 * as programs wrap it. Its claims, which open nothing without the signature, are cut into few large
 * tiles, and wrapped hex is covered where it shows the signature.
 */
function addJwtPieces(
  collector: LiteralCollector,
  value: string,
  parts: readonly SecretPart[]
): void {
  for (const {role, text} of parts) {
    if (role !== 'jwt-signature') continue
    collector.addEncoded(tiles(text))
    const bytesBefore = value.indexOf(text)
    collector.addEncoded(hexLines(value.slice(bytesBefore - (bytesBefore % bytesOfHexLine))))
  }
  collector.addEncoded(base64Lines(value, 'utf8'))
  for (const {role, text} of parts) {
    if (role === 'jwt-payload') collector.addEncoded(tiles(text, claimsTile))
  }
}

/** Header, payload and signature (RFC 7515 section 7.1), and nothing else. */
function isJwt(value: string): boolean {
  return /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(value)
}

/** About how many tiles all encodings of these texts have. */
function tileCount(bases: readonly string[]): number {
  const bytes = bases.reduce((sum, base) => sum + Buffer.byteLength(base), 0)
  const encodedCharacters = bytes * (base64Offsets.length * (4 / 3 + 8 / 3) + 2 * 2)
  return Math.ceil(encodedCharacters / fragmentLength)
}

/** Texts that are worth encoding as bytes; the most telling (a JWT's signature) last. */
function encodedBases(value: string, parts: readonly SecretPart[]): string[] {
  const texts: string[] = []
  const jwtParts = parts.filter(part => part.role !== 'other').map(part => part.text)
  // The header of a JWT is shared by all tokens of an issuer: its other parts stand for the whole.
  // So do the lines of a long text and the strings of a long document.
  for (const text of [
    value,
    ...parts.filter(part => part.role === 'other').map(part => part.text)
  ]) {
    const divided = text.length > longText && parts.length > 1
    if (text.length > longestEncoded) continue
    if (!divided && !jwtParts.some(jwtPart => text.includes(jwtPart))) texts.push(text)
  }
  // A secret in a JSON document, then base64 or hex of the document.
  return [...new Set([...texts, ...jwtParts].flatMap(text => [jsonEscape(text), text]))]
}

type Encoding = 'utf8' | 'utf16le'

function base64Cores(text: string, encoding: Encoding): string[] {
  const bytes = Buffer.from(text, encoding)
  return base64Offsets.map(offset => base64Core(bytes, offset))
}

function* base64Tiles(text: string, encoding: Encoding): Generator<string> {
  for (const core of base64Cores(text, encoding)) {
    for (const tile of tiles(core)) yield* base64Forms(tile)
  }
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

/** `xxd -p` wraps at 60 digits. */
const bytesOfHexLine = 30

function hexLines(value: string): string[] {
  return chunks(Buffer.from(value, 'utf8').toString('hex'), 2 * bytesOfHexLine)
}

function* hexTiles(text: string): Generator<string> {
  for (const hex of hexForms(text)) yield* tiles(hex)
}

function chunks(text: string, length: number): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length; at += length) found.push(text.slice(at, at + length))
  return found
}

/** Adjoining pieces of a length; the last one reaches back so that it is full. */
function tiles(text: string, length = fragmentLength): string[] {
  if (text.length <= length) return [text]
  const found = chunks(text, length)
  found[found.length - 1] = text.slice(-length)
  return found
}

function fragmentsOf(value: string, parts: readonly SecretPart[]): string[] {
  const fragments = parts
    .filter(part => part.random && !holdsJwtHeader(part))
    .map(part => part.text)
  const bases = encodedBases(value, parts)
  // The whole of a text of several lines: for what stands around its line ends.
  if (!parts.some(part => part.role !== 'other') && value.length <= longestEncoded) {
    bases.push(...lineEndings(value))
  }
  for (const base of new Set(bases)) {
    for (const encoding of ['utf8', 'utf16le'] as const) {
      fragments.push(...base64Cores(base, encoding).flatMap(base64Forms))
    }
    fragments.push(...hexForms(base))
  }
  return [...new Set(fragments)].filter(text => text.length >= fragmentLength)
}

function holdsJwtHeader(part: SecretPart): boolean {
  if (part.role !== 'other' || !part.text.includes('eyJ')) return false
  // Whole runs only: a search that begins at every `eyJ` of a long text takes too long.
  const runs = part.text.match(/(?<![\w-])[\w-]+(?=\.)/g) ?? []
  return runs.some(run => /eyJ[\w-]{8}/.test(run))
}
