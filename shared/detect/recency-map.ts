interface Entry<Value> {
  readonly key: string
  value: Value
  older: Entry<Value> | undefined
  newer: Entry<Value> | undefined
}

/**
 * A map whose entries are in the order of their last use, with the one that was idle longest at hand.
 * A Map whose entries are deleted and set again has that order, too, but its iterator passes over
 * everything that was deleted: finding the oldest takes time in proportion.
 */
export class RecencyMap<Value> {
  private readonly entries = new Map<string, Entry<Value>>()
  private oldestEntry: Entry<Value> | undefined
  private newestEntry: Entry<Value> | undefined

  get size(): number {
    return this.entries.size
  }

  get(key: string): Value | undefined {
    return this.entries.get(key)?.value
  }

  /** Sets the value and makes the entry the one that was used last. */
  set(key: string, value: Value): void {
    const known = this.entries.get(key)
    if (known) {
      known.value = value
      if (known === this.newestEntry) return
      this.unlink(known)
      this.append(known)
      return
    }
    const entry: Entry<Value> = {key, value, older: undefined, newer: undefined}
    this.entries.set(key, entry)
    this.append(entry)
  }

  /** The entry that was idle longest. */
  oldest(): {readonly key: string; readonly value: Value} | undefined {
    return this.oldestEntry
  }

  delete(key: string): boolean {
    const entry = this.entries.get(key)
    if (!entry) return false
    this.unlink(entry)
    return this.entries.delete(key)
  }

  /** From the one that was idle longest. */
  *[Symbol.iterator](): Generator<[string, Value]> {
    for (let entry = this.oldestEntry; entry; entry = entry.newer) yield [entry.key, entry.value]
  }

  private append(entry: Entry<Value>): void {
    entry.older = this.newestEntry
    entry.newer = undefined
    if (this.newestEntry) this.newestEntry.newer = entry
    else this.oldestEntry = entry
    this.newestEntry = entry
  }

  private unlink({older, newer}: Entry<Value>): void {
    if (older) older.newer = newer
    else this.oldestEntry = newer
    if (newer) newer.older = older
    else this.newestEntry = older
  }
}
