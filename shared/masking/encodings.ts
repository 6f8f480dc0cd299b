/**
 * The ways in which programs write one text inside another: JSON, URLs, XML and HTML, shells.
 * Every function returns variants of the same text as different encoders would print it; a text
 * without special characters comes back as it is.
 */

type EscapeCharacter = (character: string) => string

function escapeWhere(text: string, characters: RegExp, replacement: EscapeCharacter): string {
  return text.replace(characters, replacement)
}

const unicodeLower: EscapeCharacter = c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
const unicodeUpper: EscapeCharacter = c =>
  `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** The inside of the JSON string literal that `JSON.stringify` writes. */
export function jsonEscape(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** A text as JSON encoders write it: plain, with escaped slashes, HTML-safe, ASCII only. */
export function jsonForms(text: string): string[] {
  const plain = jsonEscape(text)
  const ascii = escapeWhere(plain, /[\u007f-\uffff]/g, unicodeLower)
  return [
    plain,
    // PHP's json_encode; ASCII only as Python's json.dumps.
    plain.replaceAll('/', '\\/'),
    ascii,
    ascii.replaceAll('/', '\\/'),
    // Go's encoding/json.
    escapeWhere(plain, /[<>&\u2028\u2029]/g, unicodeLower),
    // PowerShell 5.1's ConvertTo-Json.
    escapeWhere(plain, /[<>&'\u2028\u2029]/g, unicodeLower),
    // Gson.
    escapeWhere(plain, /[<>&=']/g, unicodeLower),
    // System.Text.Json, which also writes the quotation mark as \u0022.
    escapeWhere(plain.replaceAll('\\"', '"'), /["<>&'+`\u007f-\uffff]/g, unicodeUpper)
  ]
}

const unreservedBytes = bytesOf(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~'
)
const componentBytes = bytesOf("!'()*", unreservedBytes)
const formBytes = new Set([...bytesOf('*', unreservedBytes)].filter(byte => byte !== 0x7e))
const uriBytes = bytesOf(";/?:@&=+$,#!'()*", unreservedBytes)

function bytesOf(characters: string, more: ReadonlySet<number> = new Set()): ReadonlySet<number> {
  return new Set([...more, ...Buffer.from(characters, 'latin1')])
}

function percentEncode(text: string, kept: ReadonlySet<number>, space = '%20'): string {
  let encoded = ''
  for (const byte of Buffer.from(text, 'utf8')) {
    if (byte === 0x20) encoded += space
    else if (kept.has(byte)) encoded += String.fromCharCode(byte)
    else encoded += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return encoded
}

function lowerHex(percentEncoded: string): string {
  return percentEncoded.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase())
}

/**
 * A text in URLs and forms: as .NET's `EscapeDataString` (RFC 3986), JavaScript's
 * `encodeURIComponent` and `encodeURI`, HTML forms, each with both letter cases, and encoded twice.
 */
export function urlForms(text: string): string[] {
  const strict = percentEncode(text, unreservedBytes)
  const upper = [
    strict,
    percentEncode(text, componentBytes),
    percentEncode(text, formBytes, '+'),
    percentEncode(text, unreservedBytes, '+'),
    percentEncode(text, uriBytes)
  ]
  const twice = upper.map(encoded => percentEncode(encoded, componentBytes))
  return [...upper, ...upper.map(lowerHex), ...twice]
}

/** A text in XML and HTML, by the encoders that differ in how they write quotation marks. */
export function xmlForms(text: string): string[] {
  const minimal = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const named = minimal.replaceAll('>', '&gt;')
  const quoted = named.replaceAll('"', '&quot;')
  return [
    minimal,
    named,
    minimal.replaceAll('"', '&quot;'),
    quoted,
    ...['&apos;', '&#39;', '&#x27;', '&#039;'].map(apostrophe =>
      quoted.replaceAll("'", apostrophe)
    ),
    // Go's html.EscapeString.
    named.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
    escapeWhere(text, /[&<>"']/g, c => `&#${c.charCodeAt(0)};`),
    escapeWhere(text, /[&<>"'\u{80}-\u{10ffff}]/gu, c => `&#${c.codePointAt(0)};`)
  ]
}

/** A text as shells and their quoting helpers write it, without the outer quotation marks. */
export function shellForms(text: string): string[] {
  return [
    // POSIX single quotes, by hand and as Python's shlex.quote.
    text.replaceAll("'", "'\\''"),
    text.replaceAll("'", `'"'"'`),
    // PowerShell, SQL and YAML single quotes; CSV and cmd double quotes.
    text.replaceAll("'", "''"),
    text.replaceAll('"', '""'),
    text.replaceAll('"', '\\"'),
    text.replaceAll("'", "\\'"),
    text.replaceAll('\\', '\\\\'),
    text.replace(/[\\"$`]/g, '\\$&'),
    text.replace(/[`"$]/g, '`$&'),
    // bash's printf %q, where # and ~ are escaped only at the start, and stricter helpers.
    text.replace(/[\s!"$&'()*,;<>?[\\\]^`{|}]|^[#~]/gu, '\\$&'),
    text.replace(/[^\w@%+=:./-]/gu, '\\$&'),
    text.replace(/[&|<>^]/g, '^$&')
  ]
}

/** Longer texts are no credentials; sixty copies of each would be felt. */
export const longestEncoded = 32 * 1024

/** All of the above, in JSON once and twice. The text itself comes first; duplicates remain. */
export function textForms(text: string): string[] {
  // Tokens: no encoder changes these characters.
  if (/^[\w.-]*$/.test(text)) return [text]
  if (text.length > longestEncoded) return [text, jsonEscape(text)]
  const json = jsonForms(text)
  const shell = shellForms(text)
  return [
    text,
    ...json,
    ...json.map(jsonEscape),
    ...urlForms(text),
    ...xmlForms(text),
    ...shell,
    jsonEscape(text.replaceAll('/', '\\/'))
  ]
}

/** How far the bytes of a text stand from a multiple of three when base64 reaches them. */
export type Base64Offset = 0 | 1 | 2
export const base64Offsets: readonly Base64Offset[] = [0, 1, 2]

/**
 * The characters of base64 that `bytes` alone decide, whatever stands before and after them, when
 * they begin `offset` bytes after a group of three: they occur in the base64 of every document
 * that holds `bytes` at such a place (RFC 4648 section 4).
 */
export function base64Core(bytes: Uint8Array, offset: Base64Offset): string {
  const padded = Buffer.concat([Buffer.alloc(offset), bytes])
  const from = Math.ceil((offset * 8) / 6)
  const to = Math.floor((padded.length * 8) / 6)
  return padded.toString('base64').slice(from, to)
}

/** base64 text in the standard alphabet and in that of URLs (RFC 4648 sections 4 and 5). */
export function alphabets(base64: string): string[] {
  return [base64, base64.replaceAll('+', '-').replaceAll('/', '_')]
}

/** base64 text as URLs and JSON encoders write it: the other alphabet, percent signs, escapes. */
export function base64Forms(base64: string): string[] {
  if (!/[+/]/.test(base64)) return [base64]
  const percent = base64.replaceAll('+', '%2B').replaceAll('/', '%2F')
  return [
    ...alphabets(base64),
    percent,
    percent.replaceAll('%2B', '%2b').replaceAll('%2F', '%2f'),
    base64.replaceAll('/', '\\/'),
    base64.replaceAll('+', '\\u002B')
  ]
}
