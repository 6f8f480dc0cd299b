export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** A file's text and what is needed to write it back byte for byte. */
export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string
  readonly encoding: Encoding
  readonly byteOrderMark: boolean
  /** True when some bytes were not valid and stand as U+FFFD: such a text cannot be written back. */
  readonly lossy: boolean
}

/** Decodes by the byte order mark; without one as UTF-8, or UTF-16 where every other byte is zero. */
export function decode(bytes: Uint8Array): Decoded {
  const [encoding, markLength] = sniff(bytes)
  const body = bytes.subarray(markLength)
  const text = new TextDecoder(encoding, {ignoreBOM: true}).decode(body)
  const lossy = text.includes('\ufffd') && !encode(text, encoding, false).equals(body)
  return {text, encoding, byteOrderMark: markLength > 0, lossy}
}

/** The bytes of a text; with the values of `decode` it is its inverse. */
export function encode(text: string, encoding: Encoding, byteOrderMark: boolean): Buffer {
  const marked = byteOrderMark ? `\ufeff${text}` : text
  if (encoding === 'utf-8') return Buffer.from(marked, 'utf8')
  const bytes = Buffer.from(marked, 'utf16le')
  return encoding === 'utf-16be' ? bytes.swap16() : bytes
}

function sniff(bytes: Uint8Array): [Encoding, number] {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return ['utf-8', 3]
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le', 2]
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be', 2]
  return [utf16WithoutMark(bytes.subarray(0, 1024)), 0]
}

/** ASCII text in UTF-16 has a zero in every second byte and in no other. */
function utf16WithoutMark(head: Uint8Array): Encoding {
  if (!head.includes(0)) return 'utf-8'
  const zeros: [number, number] = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) zeros[(i % 2) as 0 | 1]++
  })
  const enough = head.length / 4
  if (zeros[0] === 0 && zeros[1] > enough) return 'utf-16le'
  return zeros[1] === 0 && zeros[0] > enough ? 'utf-16be' : 'utf-8'
}
