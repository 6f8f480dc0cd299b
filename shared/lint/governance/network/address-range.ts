/** Ranges of IPv4 addresses. */

/** First and last address as numbers. */
export type AddressRange = readonly [first: number, last: number]

/** `10.0.0.0/24` or `10.0.0.7`; undefined for anything else. */
export function rangeOf(text: string | undefined): AddressRange | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/.exec(
    text?.trim() ?? ''
  )
  if (!match) return undefined
  const parts = match.slice(1, 5).map(Number)
  const bits = match[5] === undefined ? 32 : Number(match[5])
  if (parts.some(part => part > 255) || bits > 32) return undefined
  const size = 2 ** (32 - bits)
  const address = parts.reduce((sum, part) => sum * 256 + part, 0)
  const first = Math.floor(address / size) * size
  return [first, first + size - 1]
}

export function contains(outer: AddressRange, inner: AddressRange): boolean {
  return outer[0] <= inner[0] && outer[1] >= inner[1]
}
