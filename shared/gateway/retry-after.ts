import type {ReadableFields} from './header-fields.js'

/**
 * How long a refused caller is to wait, in milliseconds, or undefined when the answer does not say.
 *
 * Reads the header named `headerName` (RFC 9110 section 10.2.3: seconds or an HTTP date; API
 * Management lets its operator choose the name), else the sentence that API Management's `rate-limit`
 * policies put into the body: "Rate limit is exceeded. Try again in 12 seconds."
 */
export function retryAfterMs(
  headers: ReadableFields,
  body: string,
  headerName = 'retry-after',
  now = Date.now()
): number | undefined {
  const header = headers.get(headerName)?.trim() ?? headers.get('retry-after')?.trim()
  if (header) {
    if (/^\d{1,9}(?:\.\d{1,9})?$/.test(header)) return Math.ceil(Number(header) * 1000)
    const date = Date.parse(header)
    if (!Number.isNaN(date)) return Math.max(0, date - now)
  }
  const sentence = /try again in (\d{1,9}) (second|minute|hour)/i.exec(body.slice(0, 4096))
  if (sentence) {
    const unit = {second: 1000, minute: 60_000, hour: 3_600_000}[sentence[2]!.toLowerCase()] ?? 1000
    return Number(sentence[1]) * unit
  }
  // Quota of API Management: "Quota will be replenished in 06:12:49."
  const clock = /replenished in (?:(\d{1,4})\.)?(\d{1,4}):(\d{2}):(\d{2})/i.exec(
    body.slice(0, 4096)
  )
  if (clock) {
    const [, days = '0', hours, minutes, seconds] = clock
    return (
      (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
    )
  }
  return undefined
}
