import {randomBytes} from 'node:crypto'

/** A fresh, sampled `traceparent` (W3C Trace Context, section 3.2). */
export function newTraceparent(): string {
  return `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`
}
