/** Ports as network security rules write them. */
import {scalarText} from '../../infrastructure/values/three-valued.js'
import type {Value} from '../../infrastructure/values/value.js'

export type Ports = readonly [first: number, last: number]

/** `22`, `22-22`, `8000-9000` and `*`; undefined for anything else. */
export function portsOf(values: readonly Value[]): Ports[] | undefined {
  const found = values.flatMap(value => (scalarText(value) ?? '?').split(','))
  const ports = found.map((text): Ports | undefined => {
    if (text.trim() === '*') return [0, 65535]
    const match = /^\s{0,9}(\d{1,5})(?:\s{0,9}-\s{0,9}(\d{1,5}))?\s{0,9}$/.exec(text)
    return match ? [Number(match[1]), Number(match[2] ?? match[1])] : undefined
  })
  return ports.some(range => !range) ? undefined : ports.flatMap(range => (range ? [range] : []))
}

export function covers([first, last]: Ports, [from, to]: Ports): boolean {
  return first <= from && last >= to
}
