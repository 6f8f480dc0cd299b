import type {Range} from './source.js'

/** The ranges that touch a stretch, of ranges in ascending order without overlaps, by binary search. */
export function within<T extends Range>(ranges: readonly T[], start: number, end: number): T[] {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end > start) high = middle
    else low = middle + 1
  }
  const found: T[] = []
  for (let at = low; at < ranges.length && ranges[at]!.start < end; at++) found.push(ranges[at]!)
  return found
}
