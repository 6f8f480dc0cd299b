import {sha256} from '../../digest.js'

/** What a fingerprint is made of. Nothing else goes in: no line, no column, no value. */
export interface FingerprintParts {
  readonly ruleId: string
  /** Relative to the linted root, with `/`. */
  readonly file: string
  /** The rule's name for the thing it found: a server, a key, a format. Never the secret. */
  readonly subject: string
}

const contentDigits = 20
const pathDigits = 12

/**
 * Gives findings their fingerprints: 32 hexadecimal digits that stay the same when lines move or
 * the file is formatted anew. Feed it the findings in the order of their places: findings that
 * agree in rule, file and subject are told apart by their number in that order.
 *
 * A secret's value never enters, not even hashed: a short secret could be found again from any
 * digest by trying all values. The price is that another value in the same place has the same
 * fingerprint, so what a baseline accepts is the place, not the value.
 */
export class Fingerprinter {
  private readonly seen = new Map<string, number>()

  next({ruleId, file, subject}: FingerprintParts): string {
    const name = subject.normalize('NFC').replace(/\s+/g, ' ').trim()
    const key = [ruleId, file, name].join('\0')
    const occurrence = this.seen.get(key) ?? 0
    this.seen.set(key, occurrence + 1)
    return digest([ruleId, name, occurrence], contentDigits) + digest([file], pathDigits)
  }
}

/**
 * The part of a fingerprint that does not depend on the file's path: a baseline recognizes by it
 * what moved together with its file.
 */
export function contentPart(fingerprint: string): string {
  return fingerprint.slice(0, contentDigits)
}

function digest(parts: readonly (string | number)[], digits: number): string {
  return sha256(JSON.stringify(parts)).slice(0, digits)
}
