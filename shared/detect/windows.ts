import {RecencyMap} from './recency-map.js'

/**
 * Sliding windows by key, bounded whatever the input. Two events are in one window when less than its
 * length lies between them. Events that come late count as far as they fit. When the windows of all
 * keys together hold more than `capacity` events, the key that has been idle longest is forgotten,
 * and that is counted.
 */
abstract class KeyedWindows<State extends {last: number; size: number}> {
  protected readonly windowMs: number
  private readonly capacity: number
  private readonly states = new RecencyMap<State>()
  private events = 0
  /** Keys that were forgotten although an event of theirs was still in the window. */
  forgotten = 0

  constructor(windowMs: number, capacity = 400_000) {
    this.windowMs = windowMs
    this.capacity = capacity
  }

  /** The state of a key, made the one that was used last. */
  protected touch(key: string, time: number, create: () => State): State {
    const state = this.states.get(key) ?? create()
    this.states.set(key, state)
    state.last = Math.max(state.last, time)
    return state
  }

  /** Counts a change of a state's size, and makes room. */
  protected resized(change: number, time: number): void {
    this.events += change
    for (let oldest = this.states.oldest(); oldest; oldest = this.states.oldest()) {
      const idle = time - oldest.value.last >= this.windowMs
      if (!idle && this.events <= this.capacity) break
      if (!idle) this.forgotten++
      this.states.delete(oldest.key)
      this.events -= oldest.value.size
    }
  }
}

interface Times {
  last: number
  size: number
  times: number[]
  head: number
}

/** How many events of a key lie within the window, counted up to a limit. */
export class SlidingCount extends KeyedWindows<Times> {
  private readonly limit: number

  /** @param limit counts above it are all the same: only so many times are kept. */
  constructor(windowMs: number, limit: number, capacity?: number) {
    super(windowMs, capacity)
    this.limit = limit
  }

  /** Adds an event and says how many are in the window now, and when the oldest of them was. */
  add(key: string, time: number): {readonly count: number; readonly first: number} {
    const state = this.touch(key, time, () => ({last: time, size: 0, times: [], head: 0}))
    // What comes too late to be put in order is taken for the time that was reached.
    const now = state.last
    const before = state.size
    state.times.push(now)
    state.size++
    while (now - state.times[state.head]! >= this.windowMs || state.size > this.limit + 1) {
      state.head++
      state.size--
    }
    if (state.head > 64 && state.head * 2 > state.times.length) {
      state.times = state.times.slice(state.head)
      state.head = 0
    }
    const result = {count: state.size, first: state.times[state.head]!}
    this.resized(state.size - before, now)
    return result
  }
}

interface Values {
  last: number
  size: number
  /** When each value came last. */
  values: RecencyMap<number>
}

/** How many different values a key has had within the window, counted up to a limit. */
export class SlidingDistinct extends KeyedWindows<Values> {
  private readonly limit: number

  constructor(windowMs: number, limit: number, capacity?: number) {
    super(windowMs, capacity)
    this.limit = limit
  }

  add(key: string, value: string, time: number): number {
    const state = this.touch(key, time, () => ({last: time, size: 0, values: new RecencyMap()}))
    const {values, last: now} = state
    const before = state.size
    values.set(value, now)
    for (let oldest = values.oldest(); oldest; oldest = values.oldest()) {
      if (now - oldest.value < this.windowMs && values.size <= this.limit + 1) break
      values.delete(oldest.key)
    }
    state.size = values.size
    this.resized(values.size - before, now)
    return values.size
  }
}

/** A map of limited size: the entry that was set longest ago goes first, and that is counted. */
export class BoundedMap<Value> {
  private readonly entries = new RecencyMap<Value>()
  private readonly capacity: number
  forgotten = 0

  constructor(capacity = 200_000) {
    this.capacity = capacity
  }

  get size(): number {
    return this.entries.size
  }

  get(key: string): Value | undefined {
    return this.entries.get(key)
  }

  set(key: string, value: Value): void {
    this.entries.set(key, value)
    if (this.entries.size <= this.capacity) return
    this.entries.delete(this.entries.oldest()!.key)
    this.forgotten++
  }

  delete(key: string): boolean {
    return this.entries.size > 0 && this.entries.delete(key)
  }

  [Symbol.iterator](): Iterator<[string, Value]> {
    return this.entries[Symbol.iterator]()
  }
}

/** The texts that were added last: at least `capacity` of them, at most twice as many. */
export class RecentSet {
  private current = new Set<string>()
  private previous = new Set<string>()
  private readonly capacity: number

  constructor(capacity: number) {
    this.capacity = capacity
  }

  has(text: string): boolean {
    return this.current.has(text) || this.previous.has(text)
  }

  add(text: string): void {
    this.current.add(text)
    if (this.current.size < this.capacity) return
    this.previous = this.current
    this.current = new Set()
  }
}
