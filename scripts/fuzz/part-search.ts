/** Bits of a hash by which most places of a text are ruled out. */
const bits = 18
const base = 0x01000193

/** Searches a text for any of many parts of the same length, in one pass (Rabin and Karp, 1987). */
export class PartSearch {
  private readonly parts: ReadonlySet<string>
  private readonly length: number
  private readonly known = new Uint8Array(1 << bits)
  /** What the character that leaves the window has added to its hash. */
  private readonly leaving: number

  constructor(parts: readonly string[]) {
    this.parts = new Set(parts)
    this.length = parts[0]?.length ?? 1
    let leaving = 1
    for (let i = 1; i < this.length; i++) leaving = Math.imul(leaving, base)
    this.leaving = leaving
    for (const part of parts) this.known[slot(hashOf(part))] = 1
  }

  /** The first of the parts that stands in the text. */
  firstIn(text: string): string | undefined {
    const {length, known, leaving} = this
    if (text.length < length) return undefined
    let hash = hashOf(text.slice(0, length))
    for (let end = length; ; end++) {
      if (known[slot(hash)] === 1) {
        const part = text.slice(end - length, end)
        if (this.parts.has(part)) return part
      }
      if (end >= text.length) return undefined
      const without = hash - Math.imul(text.charCodeAt(end - length), leaving)
      hash = (Math.imul(without, base) + text.charCodeAt(end)) | 0
    }
  }
}

function hashOf(text: string): number {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0
  return hash
}

const slot = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits)
