import {createHash} from 'node:crypto'

export type Json = null | boolean | number | string | Json[] | {[key: string]: Json}
export type JsonObject = {[key: string]: Json}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** JSON with sorted keys and no blanks, so that equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (isObject(value)) {
    const members = Object.keys(value)
      .filter(key => value[key] !== undefined)
      .sort()
      .map(key => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
    return `{${members.join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

/** SHA-256 of the canonical JSON, in lower-case hexadecimal. */
export function jsonSha256(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

/** Depth of nesting: 0 for a scalar. Iterative, so that deep input cannot exhaust the stack. */
export function jsonDepth(value: unknown): number {
  let depth = 0
  let level = [value]
  while (level.length > 0) {
    const next: unknown[] = []
    for (const item of level) {
      if (!Array.isArray(item) && !isObject(item)) continue
      for (const inner of Object.values(item)) next.push(inner)
    }
    if (next.length === 0 && level.every(item => typeof item !== 'object' || item === null)) break
    depth++
    level = next
  }
  return depth
}

/** The value that a JSON pointer (RFC 6901) names; undefined when there is none. */
export function atPointer(value: unknown, pointer: string): unknown {
  if (pointer === '') return value
  let current = value
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~')
    if (Array.isArray(current)) current = /^\d+$/.test(key) ? current[Number(key)] : undefined
    else if (isObject(current)) current = Object.hasOwn(current, key) ? current[key] : undefined
    else return undefined
  }
  return current
}
