import type {CallRecord} from '../call-record.js'

/** What detections share in judging a record: the same words for the same lack. */

export const noObjectId = 'the record names no object id'
export const noClass = "the record does not say the tool's class"
export const noTool = 'the record does not say which tool was called'

/** A call of a tool that has ended; `call` writes an open line before. */
export function isFinishedCall(record: CallRecord): boolean {
  return record.tool !== '' && !record.open
}

/** The classes that do more than read. */
export function changes({toolClass}: CallRecord): boolean {
  return toolClass === 'write' || toolClass === 'admin' || toolClass === 'secrets'
}

export function succeeded({status}: CallRecord): boolean {
  return status >= 200 && status <= 299
}

/** Gateway and client may both have a record of one call: they are counted apart. */
export function sourceOf({client}: CallRecord): 'client' | 'gateway' {
  return client ? 'client' : 'gateway'
}

export const minuteMs = 60_000

/**
 * The schedule of a rule whose window is `minutes` long: it looks back far enough for a whole window
 * to end at any instant since it looked last. Azure Monitor has these lengths and no others.
 */
export function scheduleFor(
  minutes: number,
  everyMinutes = 5
): {everyMinutes: number; overMinutes: number} {
  const lengths = [5, 10, 15, 30, 45, 60, 120, 180, 240, 300, 360, 1440, 2880]
  const overMinutes = lengths.find(length => length >= minutes + 2 * everyMinutes) ?? 2880
  return {everyMinutes, overMinutes}
}
