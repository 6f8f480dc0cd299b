import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {CallerMemory} from '../../shared/detect/memory.js'
import {RecencyMap} from '../../shared/detect/recency-map.js'
import {BoundedMap, SlidingCount, SlidingDistinct} from '../../shared/detect/windows.js'

test('sliding windows agree with counting by hand', () => {
  const event = fc.record({
    key: fc.constantFrom('a', 'b'),
    value: fc.constantFrom('x', 'y', 'z', 'w'),
    wait: fc.integer({min: 0, max: 60})
  })
  fc.assert(
    fc.property(fc.array(event, {maxLength: 60}), events => {
      const counts = new SlidingCount(100, 5)
      const values = new SlidingDistinct(100, 2)
      const past: {key: string; value: string; time: number}[] = []
      let time = 0
      for (const {key, value, wait} of events) {
        time += wait
        past.push({key, value, time})
        const inWindow = past.filter(each => each.key === key && time - each.time < 100)
        const count = counts.add(key, time).count
        expect(count).toBe(Math.min(inWindow.length, 6))
        const distinct = new Set(inWindow.map(each => each.value)).size
        expect(values.add(key, value, time) > 2).toBe(distinct > 2)
      }
    })
  )
})

test('a map by recency has the order of use', () => {
  const operation = fc.tuple(fc.constantFrom('set', 'delete'), fc.constantFrom('a', 'b', 'c', 'd'))
  fc.assert(
    fc.property(fc.array(operation), operations => {
      const map = new RecencyMap<number>()
      let model: string[] = []
      for (const [name, key] of operations) {
        const rest = model.filter(each => each !== key)
        if (name === 'set') map.set(key, 1)
        else expect(map.delete(key)).toBe(rest.length < model.length)
        model = name === 'set' ? [...rest, key] : rest
        expect([...map].map(([each]) => each)).toEqual(model)
        expect([map.size, map.oldest()?.key]).toEqual([model.length, model[0]])
      }
    })
  )
})

describe('what is idle longest is forgotten first, and counted', () => {
  test('in windows, by the number of events', () => {
    const counts = new SlidingCount(1000, 10, 3)
    counts.add('old', 0)
    counts.add('old', 1)
    counts.add('new', 2)
    counts.add('new', 3)
    expect(counts.forgotten).toBe(1)
    expect(counts.add('old', 4).count).toBe(1)
    expect(counts.add('new', 5).count).toBe(3)
  })

  test('in maps', () => {
    const map = new BoundedMap<number>(2)
    for (const key of ['a', 'b', 'a', 'c']) map.set(key, 0)
    expect([...map].map(([key]) => key)).toEqual(['a', 'c'])
    expect(map.forgotten).toBe(1)
  })
})

describe('the memory of callers', () => {
  const memory = new CallerMemory()
  memory.since = Date.parse('2026-11-01T00:00:00Z')
  memory.use('b', 'files', 'read', Date.parse('2026-11-20T00:00:00Z'))
  memory.use('a', 'files', 'read', Date.parse('2026-11-02T00:00:00Z'))
  memory.use('a', 'files', 'gone', Date.parse('2026-10-02T00:00:00Z'))
  const text = memory.serialise(30)

  test('is sorted lines, without what was idle for too long', () => {
    expect(text.split('\n')).toEqual([
      '{"stateVersion":1,"since":"2026-11-01T00:00:00.000Z"}',
      '{"oid":"a","server":"files","tool":"read","last":"2026-11-02T00:00:00.000Z"}',
      '{"oid":"b","server":"files","tool":"read","last":"2026-11-20T00:00:00.000Z"}',
      ''
    ])
  })

  test('comes back as it was', () => {
    const again = CallerMemory.parse(text, 'state')
    expect(again.serialise(30)).toBe(text)
    expect(again.use('a', 'files', 'read', 0)).toBe(Date.parse('2026-11-02T00:00:00Z'))
    expect(again.use('c', 'files', 'read', 0)).toBeUndefined()
  })

  test.each(['', '{}', 'x', `${text}{"oid": 1}\n`, text.slice(0, -20)])(
    'a file that is none is refused: %j',
    broken => {
      expect(() => CallerMemory.parse(broken, 'state.jsonl')).toThrow(
        /^the state file state\.jsonl cannot be used \(line \d\): restore it, or remove it to begin anew$/
      )
    }
  )
})
