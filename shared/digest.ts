import {createRequire} from 'node:module'

let crypto: typeof import('node:crypto') | undefined

/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits. Node loads its cryptography with the first one:
 * a lint run without findings needs none, and would start later by some milliseconds.
 */
export function sha256(text: string): string {
  crypto ??= createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto')
  return crypto.createHash('sha256').update(text).digest('hex')
}
