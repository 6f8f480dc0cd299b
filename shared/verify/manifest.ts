import {UsageError} from '../errors.js'
import {isObject} from '../gateway/json.js'
import {manifestPath, quoted} from './manifest-path.js'

/** A file as the manifest wants it. */
export interface ManifestEntry {
  /** Relative to the root, with `/`. */
  readonly path: string
  /** Lower-case hexadecimal. */
  readonly sha256: string
  /** In bytes; absent where the manifest does not say. */
  readonly size?: number
}

/** Digests of other algorithms, by their length in hexadecimal digits. */
const otherAlgorithms: Readonly<Record<number, string>> = {
  32: 'MD5',
  40: 'SHA-1',
  56: 'SHA-224',
  96: 'SHA-384',
  128: 'SHA-512'
}

/**
 * Reads a manifest: the lines of `sha256sum` (GNU coreutils, "sha2 utilities": text and binary mode,
 * `--tag`, names escaped with a leading backslash) or the JSON of `writeManifest`. Digests may have
 * capitals, lines may end with CRLF, blank ones are passed over.
 *
 * @param name of the manifest, for errors.
 * @throws UsageError for anything else, an empty manifest and paths that are listed twice or leave
 *   the root.
 */
export function parseManifest(bytes: Uint8Array, name: string): ManifestEntry[] {
  const text = decode(bytes, name)
  const entries = /^\s*[{[]/.test(text) ? parseJson(text, name) : parseLines(text, name)
  if (entries.length === 0) throw new UsageError(`${name} lists no file`)
  refuseDuplicates(entries, name)
  return entries
}

/** @throws UsageError where a path is listed twice: one of the digests would count for nothing. */
export function refuseDuplicates(entries: readonly ManifestEntry[], name: string): void {
  const seen = new Set<string>()
  for (const {path} of entries) {
    if (seen.has(path)) throw new UsageError(`${name} lists ${quoted(path)} twice`)
    seen.add(path)
  }
}

/** The JSON manifest of these files: the same bytes for the same files, whatever their order. */
export function renderManifest(entries: readonly ManifestEntry[]): string {
  const files = [...entries]
    .sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
    .map(({path, size, sha256}) => ({path, size, sha256}))
  return `${JSON.stringify({schemaVersion: 1, files}, undefined, 2)}\n`
}

function decode(bytes: Uint8Array, name: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new UsageError(`${name} is UTF-16, as PowerShell's '>' writes it: save it as UTF-8`)
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw new UsageError(`${name} is not UTF-8 text`)
  }
}

function parseLines(text: string, name: string): ManifestEntry[] {
  const entries: ManifestEntry[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const content = line.endsWith('\r') ? line.slice(0, -1) : line
    if (content.trim() === '') continue
    entries.push(parseLine(content, `${name}, line ${index + 1}`))
  }
  return entries
}

function parseLine(line: string, where: string): ManifestEntry {
  const escaped = line.startsWith('\\')
  const content = escaped ? line.slice(1) : line
  const tagged = /^([A-Z][A-Z0-9/-]*) \((.*)\) = ([0-9A-Fa-f]+)$/.exec(content)
  const plain = /^([0-9A-Fa-f]+) [ *](.+)$/.exec(content)
  const algorithm = tagged?.[1] ?? 'SHA256'
  const digest = (tagged ? tagged[3] : plain?.[1]) ?? ''
  const written = (tagged ? tagged[2] : plain?.[2]) ?? ''
  const other = algorithm === 'SHA256' ? otherAlgorithms[digest.length] : algorithm
  if (other !== undefined) {
    throw new UsageError(`${where}: the digest is one of ${other}: only SHA-256 is supported`)
  }
  if (digest.length !== 64) {
    throw new UsageError(
      `${where}: not a line of sha256sum, which is a digest of 64 hexadecimal digits, a blank, a blank or '*', and a name`
    )
  }
  const path = escaped ? unescapeName(written, where) : written
  return {path: manifestPath(path, where), sha256: digest.toLowerCase()}
}

/** A name with a backslash or a line end in it, as coreutils writes it. */
function unescapeName(name: string, where: string): string {
  return name.replace(/\\(.?)/g, (_, character: string) => {
    const meant = {'\\': '\\', n: '\n', r: '\r'}[character]
    if (meant === undefined) {
      throw new UsageError(`${where}: the name has an escape that sha256sum does not write`)
    }
    return meant
  })
}

function parseJson(text: string, name: string): ManifestEntry[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UsageError(`${name} is not valid JSON: it may have been cut short`)
  }
  if (!isObject(value) || !Array.isArray(value['files'])) {
    throw new UsageError(`${name} is JSON, but not a manifest: it has no list 'files'`)
  }
  if (value['schemaVersion'] !== 1) {
    throw new UsageError(`${name} has another schemaVersion than 1, the only one that is known`)
  }
  refuseUnknownKeys(value, ['schemaVersion', 'files'], name)
  return value['files'].map((item: unknown, index) => parseItem(item, `${name}, file ${index + 1}`))
}

function parseItem(item: unknown, where: string): ManifestEntry {
  if (!isObject(item)) throw new UsageError(`${where}: not an object with path, size and sha256`)
  refuseUnknownKeys(item, ['path', 'size', 'sha256'], where)
  const {path, size, sha256} = item
  if (typeof path !== 'string') throw new UsageError(`${where}: 'path' is not a text`)
  if (typeof sha256 !== 'string' || !/^[0-9A-Fa-f]{64}$/.test(sha256)) {
    throw new UsageError(`${where}: 'sha256' is not a digest of 64 hexadecimal digits`)
  }
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
    throw new UsageError(`${where}: 'size' is not a number of bytes`)
  }
  return {path: manifestPath(path, where), sha256: sha256.toLowerCase(), size}
}

function refuseUnknownKeys(value: object, known: readonly string[], where: string): void {
  const unknown = Object.keys(value).find(key => !known.includes(key))
  if (unknown !== undefined) {
    throw new UsageError(`${where}: unknown key ${quoted(unknown)}: only SHA-256 is supported`)
  }
}
