/** Lines that differ: `oldCount` lines from `oldStart` were replaced by `newCount` from `newStart`. */
export interface LineChange {
  /** 0-based. */
  readonly oldStart: number
  readonly oldCount: number
  /** 0-based. */
  readonly newStart: number
  readonly newCount: number
}

/** Beyond this many differing lines the middle counts as replaced: exactness is not worth the time. */
const maxDistance = 2000

/** Lines with their line breaks; a last line without one is kept as it is. */
export function splitLines(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []
}

/** The changes from one list of lines to another, by Myers' greedy algorithm, ascending. */
export function diffLines(before: readonly string[], after: readonly string[]): LineChange[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++
  }
  const oldMiddle = before.slice(head, before.length - tail)
  const newMiddle = after.slice(head, after.length - tail)
  if (oldMiddle.length === 0 && newMiddle.length === 0) return []
  const kept = longestCommon(oldMiddle, newMiddle) ?? []
  const changes: LineChange[] = []
  let oldAt = 0
  let newAt = 0
  for (const [oldIndex, newIndex] of [...kept, [oldMiddle.length, newMiddle.length] as const]) {
    if (oldIndex > oldAt || newIndex > newAt) {
      changes.push({
        oldStart: head + oldAt,
        oldCount: oldIndex - oldAt,
        newStart: head + newAt,
        newCount: newIndex - newAt
      })
    }
    oldAt = oldIndex + 1
    newAt = newIndex + 1
  }
  return changes
}

/** Pairs of equal lines in both lists; undefined when the lists differ too much. */
function longestCommon(
  a: readonly string[],
  b: readonly string[]
): (readonly [number, number])[] | undefined {
  const limit = Math.min(a.length + b.length, maxDistance)
  // furthest[k + offset] is how far in `a` diagonal k (index in a - index in b) has come.
  const offset = limit + 1
  const furthest = new Int32Array(2 * limit + 3)
  const history: Int32Array[] = []
  for (let distance = 0; distance <= limit; distance++) {
    history.push(furthest.slice(offset - distance - 1, offset + distance + 2))
    for (let k = -distance; k <= distance; k += 2) {
      const down =
        k === -distance || (k !== distance && furthest[offset + k - 1]! < furthest[offset + k + 1]!)
      let x = down ? furthest[offset + k + 1]! : furthest[offset + k - 1]! + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      furthest[offset + k] = x
      if (x >= a.length && x - k >= b.length) return backtrack(history, a.length, b.length)
    }
  }
  return undefined
}

function backtrack(history: readonly Int32Array[], endA: number, endB: number) {
  const pairs: (readonly [number, number])[] = []
  let x = endA
  let y = endB
  for (let distance = history.length - 1; distance >= 0; distance--) {
    const row = history[distance]!
    const at = (k: number) => row[k + distance + 1]!
    const k = x - y
    const down = k === -distance || (k !== distance && at(k - 1) < at(k + 1))
    const previousX = distance === 0 ? 0 : down ? at(k + 1) : at(k - 1)
    const previousY = distance === 0 ? 0 : previousX - (down ? k + 1 : k - 1)
    while (x > previousX && y > previousY) pairs.push([--x, --y])
    x = previousX
    y = previousY
  }
  return pairs.reverse()
}

/**
 * A unified diff of one file, with three lines of context and `\n` between its own lines; empty
 * when nothing changed.
 */
export function unifiedDiff(
  file: string,
  before: readonly string[],
  after: readonly string[]
): string {
  const context = 3
  const changes = diffLines(before, after)
  if (changes.length === 0) return ''
  const out = [`--- a/${file}`, `+++ b/${file}`]
  for (let first = 0; first < changes.length; ) {
    let last = first
    while (
      last + 1 < changes.length &&
      changes[last + 1]!.oldStart - endOf(changes[last]!) <= 2 * context
    ) {
      last++
    }
    const oldFrom = Math.max(0, changes[first]!.oldStart - context)
    const oldTo = Math.min(before.length, endOf(changes[last]!) + context)
    const body: string[] = []
    let at = oldFrom
    let added = 0
    for (const change of changes.slice(first, last + 1)) {
      for (; at < change.oldStart; at++) body.push(...shown(' ', before[at]!))
      for (; at < endOf(change); at++) body.push(...shown('-', before[at]!))
      for (let i = 0; i < change.newCount; i++)
        body.push(...shown('+', after[change.newStart + i]!))
      added += change.newCount - change.oldCount
    }
    for (; at < oldTo; at++) body.push(...shown(' ', before[at]!))
    const newFrom = changes[first]!.newStart - (changes[first]!.oldStart - oldFrom)
    const span = (start: number, count: number) => `${count === 0 ? start : start + 1},${count}`
    out.push(
      `@@ -${span(oldFrom, oldTo - oldFrom)} +${span(newFrom, oldTo - oldFrom + added)} @@`,
      ...body
    )
    first = last + 1
  }
  return `${out.join('\n')}\n`
}

function endOf(change: LineChange): number {
  return change.oldStart + change.oldCount
}

/** A diff line; the line break ends it, a carriage return before it stays part of the line. */
function shown(sign: string, line: string): string[] {
  if (line.endsWith('\n')) return [sign + line.slice(0, -1)]
  return [sign + line, '\\ No newline at end of file']
}
