import {fragmentLength} from './fragment-length.js'

const replacement = '***'
/** Texts are looked up by their first characters; the shortest text that is masked has as many. */
const keyLength = 4

/**
 * Removes secrets from everything that this process writes. Finds whole texts, and fragments of 12
 * characters or more of texts that are random by nature, so that truncated, wrapped and embedded
 * copies are found too. One pass, whatever the number of secrets.
 */
export class Redactor {
  private readonly textsByKey = new Map<number, string[]>()
  private readonly known = new Set<string>()
  private readonly windows = new WindowSet()

  /** Replaces this text wherever it occurs. Texts of fewer than 4 characters are left alone. */
  addText(text: string): void {
    if (text.length < keyLength || this.known.has(text)) return
    this.known.add(text)
    const key = keyAt(text, 0)
    const texts = this.textsByKey.get(key)
    if (texts) texts.push(text)
    else this.textsByKey.set(key, [text])
  }

  /** Replaces every run of 12 characters or more of this text. */
  addFragments(text: string): void {
    this.windows.add(text)
  }

  /** True when a secret, or a fragment of one, occurs in the text. */
  matches(text: string): boolean {
    return this.rangesIn(text).length > 0
  }

  /** The text with `***` in the place of every secret. */
  redact(text: string): string {
    const ranges = this.rangesIn(text)
    if (ranges.length === 0) return text
    let redacted = ''
    let at = 0
    for (const [start, end] of ranges) {
      redacted += text.slice(at, start) + replacement
      at = end
    }
    return redacted + text.slice(at)
  }

  /**
   * A copy of a value with all its strings and keys redacted: plain objects, arrays, maps, sets,
   * errors with their causes. What cannot hold text comes back as it is; a cycle ends in
   * `[circular]`.
   */
  redactValue(value: unknown): unknown {
    return this.copy(value, new Set())
  }

  /**
   * An error of the same name whose message, stack, causes and further fields are redacted.
   * Anything else that was thrown becomes an error with its text.
   */
  redactError(thrown: unknown): Error {
    return thrown instanceof Error
      ? this.copyError(thrown, new Set())
      : new Error(this.redact(String(thrown)))
  }

  private copy(value: unknown, parents: Set<object>): unknown {
    if (typeof value === 'string') return this.redact(value)
    if (typeof value !== 'object' || value === null) return value
    if (parents.has(value)) return '[circular]'
    if (value instanceof Error) return this.copyError(value, parents)
    if (value instanceof Date || value instanceof RegExp || ArrayBuffer.isView(value)) return value
    const inside = new Set(parents).add(value)
    if (Array.isArray(value)) return value.map(item => this.copy(item, inside))
    if (value instanceof Set) return new Set([...value].map(item => this.copy(item, inside)))
    if (value instanceof Map) {
      return new Map(
        [...value].map(([key, item]) => [this.copy(key, inside), this.copy(item, inside)])
      )
    }
    if (value instanceof URL) return this.redact(value.href)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [this.redact(key), this.copy(item, inside)])
    )
  }

  private copyError(error: Error, parents: Set<object>): Error {
    const inside = new Set(parents).add(error)
    const copy = new Error(this.redact(error.message))
    Object.defineProperty(copy, 'name', {value: error.name, configurable: true, writable: true})
    const own = new Set([...Object.getOwnPropertyNames(error), 'stack'])
    for (const name of own) {
      if (name === 'message' || name === 'name') continue
      const value = this.copy((error as unknown as Record<string, unknown>)[name], inside)
      Object.defineProperty(copy, name, {value, configurable: true, writable: true})
    }
    return copy
  }

  /** Start and end of what is to be replaced, in order, merged where they touch. */
  private rangesIn(text: string): [number, number][] {
    const ranges: [number, number][] = []
    if (this.known.size === 0 && this.windows.isEmpty) return ranges
    const window = this.windows.over(text)
    let last: [number, number] | undefined
    for (let at = 0; at + keyLength <= text.length; at++) {
      const end = Math.max(
        this.longestTextAt(text, at),
        window.matchesAt(at) ? at + fragmentLength : 0
      )
      if (end === 0) continue
      if (last && at <= last[1]) last[1] = Math.max(last[1], end)
      else {
        last = [at, end]
        ranges.push(last)
      }
    }
    return ranges
  }

  /** Where the longest text that begins here ends; 0 when none does. */
  private longestTextAt(text: string, at: number): number {
    let end = 0
    for (const candidate of this.textsByKey.get(keyAt(text, at)) ?? []) {
      if (at + candidate.length > end && text.startsWith(candidate, at)) end = at + candidate.length
    }
    return end
  }
}

function keyAt(text: string, at: number): number {
  return (
    (Math.imul(text.charCodeAt(at), 0x1000193) ^
      Math.imul(text.charCodeAt(at + 1), 0x10001) ^
      (text.charCodeAt(at + 2) << 8) ^
      text.charCodeAt(at + 3)) |
    0
  )
}

const firstBase = 0x01000193
const secondBase = 0x5bd1e995 | 1
const firstLead = power(firstBase, fragmentLength - 1)
const secondLead = power(secondBase, fragmentLength - 1)

function power(base: number, exponent: number): number {
  let result = 1
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base)
  return result
}

/**
 * The runs of 12 characters of many texts, as pairs of 32-bit rolling hashes (Karp and Rabin). The
 * texts themselves are not kept. A chance match of both hashes only hides too much.
 */
class WindowSet {
  private first = new Int32Array(1024)
  private second = new Int32Array(1024)
  private used = new Uint8Array(1024)
  private size = 0

  get isEmpty(): boolean {
    return this.size === 0
  }

  add(text: string): void {
    const hash = new RollingHash(text)
    for (let at = 0; at + fragmentLength <= text.length; at++) {
      hash.moveTo(at)
      this.insert(hash.first, hash.second)
    }
  }

  /** Looks up the windows of a text; positions must be asked for in order, one by one. */
  over(text: string): {matchesAt(at: number): boolean} {
    if (this.isEmpty) return {matchesAt: () => false}
    const hash = new RollingHash(text)
    return {
      matchesAt: at => {
        if (at + fragmentLength > text.length) return false
        hash.moveTo(at)
        return this.used[this.slotOf(hash.first, hash.second)] === 1
      }
    }
  }

  private insert(first: number, second: number): void {
    const slot = this.slotOf(first, second)
    if (this.used[slot] === 1) return
    this.used[slot] = 1
    this.first[slot] = first
    this.second[slot] = second
    this.size++
    if (this.size * 2 > this.used.length) this.grow()
  }

  /** The slot that holds this pair, or the free one where it belongs. */
  private slotOf(first: number, second: number): number {
    const mask = this.used.length - 1
    let slot = (first ^ (first >>> 15)) & mask
    while (this.used[slot] === 1 && (this.first[slot] !== first || this.second[slot] !== second)) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private grow(): void {
    const {first, second, used} = this
    this.first = new Int32Array(used.length * 4)
    this.second = new Int32Array(used.length * 4)
    this.used = new Uint8Array(used.length * 4)
    this.size = 0
    for (let slot = 0; slot < used.length; slot++) {
      if (used[slot] === 1) this.insert(first[slot]!, second[slot]!)
    }
  }
}

/** Two hashes of the 12 characters at a position that moves one by one. */
class RollingHash {
  first = 0
  second = 0
  private readonly text: string
  private at = -1

  constructor(text: string) {
    this.text = text
  }

  moveTo(at: number): void {
    if (at === this.at + 1 && this.at >= 0) {
      const out = this.text.charCodeAt(this.at)
      const incoming = this.text.charCodeAt(at + fragmentLength - 1)
      this.first = (Math.imul(this.first - Math.imul(out, firstLead), firstBase) + incoming) | 0
      this.second = (Math.imul(this.second - Math.imul(out, secondLead), secondBase) + incoming) | 0
    } else {
      this.first = 0
      this.second = 0
      for (let i = at; i < at + fragmentLength; i++) {
        const character = this.text.charCodeAt(i)
        this.first = (Math.imul(this.first, firstBase) + character) | 0
        this.second = (Math.imul(this.second, secondBase) + character) | 0
      }
    }
    this.at = at
  }
}

/** Every host writes through this one. */
export const processRedactor = new Redactor()
