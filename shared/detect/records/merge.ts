import type {CallRecord} from '../call-record.js'
import type {RecordFormat} from './adapters.js'
import {type OnUnreadable, RecordFile, type RecordInput} from './record-file.js'

/** Records may come this much too late within a file. */
export const latenessMs = 10 * 60_000
/** Records that wait for late ones before them. */
const maxWaiting = 20_000

/** A file that is being read, with its next record. */
interface Source {
  readonly file: RecordFile
  batch: CallRecord[]
  at: number
}

/**
 * Reads any number of files and hands over all their records by time, with bounded memory: files are
 * merged by their records' times and opened when their first record's turn comes, and within a file
 * records may be out of order by ten minutes, as long as no more than 20,000 of them wait.
 */
export class RecordStream {
  private readonly inputs: readonly RecordInput[]
  private readonly format: RecordFormat | undefined
  private readonly onUnreadable: OnUnreadable
  /** Records that came later than could be put in order. */
  late = 0

  constructor(
    inputs: readonly RecordInput[],
    format: RecordFormat | undefined,
    onUnreadable: OnUnreadable
  ) {
    this.inputs = inputs
    this.format = format
    this.onUnreadable = onUnreadable
  }

  /** @throws the errors of `openSync` and `readSync`. */
  read(take: (record: CallRecord) => void): void {
    const waiting = new WaitingRecords(record => take(record))
    const pending = this.byFirstTime()
    let open: Source[] = []
    while (open.length > 0 || pending.length > 0) {
      const next = earliest(open)
      const nextTime = next ? next.batch[next.at]!.time : Number.POSITIVE_INFINITY
      if (pending.length > 0 && (!next || pending.at(-1)!.first <= nextTime)) {
        const source = this.open(pending.pop()!.input)
        if (source) open.push(source)
        continue
      }
      if (!next) break
      const limit = Math.min(
        pending.at(-1)?.first ?? Number.POSITIVE_INFINITY,
        ...open.filter(source => source !== next).map(({batch, at}) => batch[at]!.time)
      )
      if (!drain(next, limit, waiting)) {
        next.file.close()
        open = open.filter(source => source !== next)
      }
    }
    waiting.flush()
    this.late = waiting.late
  }

  private open(input: RecordInput): Source | undefined {
    const file = new RecordFile(input, this.format, this.onUnreadable)
    const batch = file.next()
    if (batch) return {file, batch, at: 0}
    file.close()
    return undefined
  }

  /** Files that have records, the latest first; files without any say what is wrong with them. */
  private byFirstTime(): {input: RecordInput; first: number}[] {
    if (this.inputs.length === 1) return [{input: this.inputs[0]!, first: 0}]
    const found = this.inputs.map(input => {
      const file = new RecordFile(input, this.format, () => {})
      const first = file.next()?.[0]?.time ?? Number.NEGATIVE_INFINITY
      file.close()
      return {input, first}
    })
    return found.sort((a, b) => b.first - a.first)
  }
}

function earliest(sources: readonly Source[]): Source | undefined {
  let best: Source | undefined
  for (const source of sources) {
    if (!best || source.batch[source.at]!.time < best.batch[best.at]!.time) best = source
  }
  return best
}

/** Takes records up to `limit`, one at least; false at the end of the file. */
function drain(source: Source, limit: number, waiting: WaitingRecords): boolean {
  do {
    waiting.add(source.batch[source.at++]!)
    if (source.at < source.batch.length) continue
    const batch = source.file.next()
    if (!batch) return false
    source.batch = batch
    source.at = 0
  } while (source.batch[source.at]!.time <= limit)
  return true
}

/** Puts records in order that are out of it by a little. */
class WaitingRecords {
  private readonly take: (record: CallRecord) => void
  private records: CallRecord[] = []
  private head = 0
  private released = Number.NEGATIVE_INFINITY
  late = 0

  constructor(take: (record: CallRecord) => void) {
    this.take = take
  }

  add(record: CallRecord): void {
    const {records} = this
    const last = records.at(-1)
    if (last === undefined || !isAfter(last, record)) records.push(record)
    else this.insert(record)
    const latest = records.at(-1)!.time
    while (
      records.length - this.head > maxWaiting ||
      latest - records[this.head]!.time > latenessMs
    ) {
      this.release()
    }
    // Soon, so that records that were handed over are not kept alive.
    if (this.head > 256 && this.head * 2 > records.length) {
      this.records = records.slice(this.head)
      this.head = 0
    }
  }

  flush(): void {
    while (this.head < this.records.length) this.release()
  }

  private insert(record: CallRecord): void {
    let low = this.head
    let high = this.records.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isAfter(this.records[middle]!, record)) high = middle
      else low = middle + 1
    }
    this.records.splice(low, 0, record)
  }

  private release(): void {
    const record = this.records[this.head++]!
    if (record.time < this.released) this.late++
    else this.released = record.time
    this.take(record)
  }
}

/** By time, and at one instant by status, so that the order of files decides nothing. */
function isAfter(a: CallRecord, b: CallRecord): boolean {
  return a.time !== b.time ? a.time > b.time : a.status > b.status
}
