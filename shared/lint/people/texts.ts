import {options, type Value} from '../infrastructure/values/value.js'
import type {MappedText} from '../source.js'

/** Deeper values are not looked at. */
const maxDepth = 30

/** A single value of a body. */
export interface Leaf {
  readonly value: Value
  /** The nearest key above it; empty at the top. */
  readonly key: string
}

/**
 * Every single value of a body, in the order of the text.
 *
 * @param isSkipped whether what stands under a key is left out
 */
export function* leavesOf(
  root: Value,
  isSkipped: (key: string) => boolean = () => false
): Generator<Leaf> {
  const stack: (Leaf & {readonly depth: number})[] = [{value: root, key: '', depth: 0}]
  while (stack.length > 0) {
    const {value, key, depth} = stack.pop()!
    if (depth > maxDepth) continue
    for (const form of options(value)) {
      if (form.kind === 'object') {
        for (const entry of [...form.entries].reverse()) {
          const name = entry.key.text.text
          if (!isSkipped(name)) stack.push({value: entry.value, key: name, depth: depth + 1})
        }
      } else if (form.kind === 'list') {
        for (const item of [...form.items].reverse()) {
          stack.push({value: item, key, depth: depth + 1})
        }
      } else yield {value: form, key}
    }
  }
}

/** Every text of a body, also those that are known in part. */
export function* textsIn(root: Value): Generator<{text: MappedText; key: string}> {
  for (const {value, key} of leavesOf(root)) {
    if (value.kind === 'text') yield {text: value.text.text, key}
  }
}
