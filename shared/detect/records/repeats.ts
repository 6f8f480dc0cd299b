import type {CallRecord} from '../call-record.js'

/**
 * Rows that are there twice, since an upload that was cut off is repeated. Equal rows have equal
 * times, so only those of the present instant are kept.
 */
export class Repeats {
  count = 0
  private time = Number.NaN
  private first: CallRecord | undefined
  private readonly seen = new Set<string>()

  has(record: CallRecord): boolean {
    if (record.time !== this.time) {
      this.time = record.time
      this.first = record
      if (this.seen.size > 0) this.seen.clear()
      return false
    }
    if (this.first) this.seen.add(identity(this.first))
    this.first = undefined
    const key = identity(record)
    if (this.seen.has(key)) {
      this.count++
      return true
    }
    if (this.seen.size < 10_000) this.seen.add(key)
    return false
  }
}

function identity(record: CallRecord): string {
  const {oid, upn, appid, server, tool, toolClass, resource, status} = record
  const {client, open, requestId, traceparent, runUrl, address} = record
  return JSON.stringify([
    ...[oid, upn, appid, server, tool, toolClass, resource, status],
    ...[client, open, requestId, traceparent, runUrl, address]
  ])
}
