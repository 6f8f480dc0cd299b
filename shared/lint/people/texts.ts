import {options, type Value} from '../infrastructure/values/value.js'
import type {MappedText} from '../source.js'

/** Deeper values are not looked at. */
const maxDepth = 30

/** The keys above a value, from the nearest on. */
export interface KeyPath {
  readonly key: MappedText
  readonly above: KeyPath | undefined
}

/** A single value of a body. */
export interface Leaf {
  readonly value: Value
  /** The nearest key above it; empty at the top. */
  readonly key: string
  readonly path: KeyPath | undefined
}

/** A value of a body with the keys above it. */
export interface NestedValue {
  readonly value: Value
  readonly path: KeyPath | undefined
}

/**
 * Every value of a body, in the order of the text. A list or object that others share through aliases
 * comes once: there may be more ways to it than anybody can walk.
 *
 * @param isSkipped whether what stands under a key is left out
 */
export function* valuesIn(
  root: Value,
  isSkipped: (key: string) => boolean = () => false
): Generator<NestedValue> {
  const seen = new Set<Value>()
  const stack: (NestedValue & {readonly depth: number})[] = [
    {value: root, path: undefined, depth: 0}
  ]
  while (stack.length > 0) {
    const {value, path, depth} = stack.pop()!
    if (depth > maxDepth) continue
    for (const form of options(value)) {
      yield {value: form, path}
      if (form.kind !== 'object' && form.kind !== 'list') continue
      if (seen.has(form)) continue
      seen.add(form)
      if (form.kind === 'object') {
        for (const entry of [...form.entries].reverse()) {
          const key = entry.key.text
          if (isSkipped(key.text)) continue
          stack.push({value: entry.value, path: {key, above: path}, depth: depth + 1})
        }
      } else {
        for (const item of [...form.items].reverse()) {
          stack.push({value: item, path, depth: depth + 1})
        }
      }
    }
  }
}

/** Every single value of a body, likewise. */
export function* leavesOf(root: Value, isSkipped?: (key: string) => boolean): Generator<Leaf> {
  for (const {value, path} of valuesIn(root, isSkipped)) {
    if (value.kind === 'object' || value.kind === 'list') continue
    yield {value, path, key: path?.key.text ?? ''}
  }
}

/** Every text of a body, also those that are known in part. */
export function* textsIn(root: Value): Generator<{text: MappedText; key: string}> {
  for (const {value, key} of leavesOf(root)) {
    if (value.kind === 'text') yield {text: value.text.text, key}
  }
}
