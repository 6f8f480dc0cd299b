import type {Range} from '../../source.js'

/** True when `inner` lies within `outer`. */
export function isWithinRange(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
