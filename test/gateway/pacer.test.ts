import {describe, expect, test} from '@jest/globals'
import {type Clock, Pacer, parseRateLimit} from '../../shared/gateway/pacer.js'

/** Time that passes only when somebody sleeps. */
class ManualClock implements Clock {
  time = 0
  now() {
    return this.time
  }
  async sleep(ms: number) {
    this.time += ms
  }
}

describe('Pacer', () => {
  test('never lets more than the limit start within any window, counted from the answer', async () => {
    const clock = new ManualClock()
    const pacer = new Pacer({requests: 5, perMs: 1000}, clock)
    const starts: number[] = []
    const answers: number[] = []
    for (let i = 0; i < 23; i++) {
      const {release} = await pacer.acquire()
      starts.push(clock.now())
      // Answers take a while, and not always the same.
      clock.time += 10 + (i % 3) * 40
      answers.push(clock.now())
      release()
    }
    for (let i = 5; i < starts.length; i++) {
      expect(starts[i]!).toBeGreaterThanOrEqual(answers[i - 5]! + 1000)
    }
  })

  test('a place is held while its request is under way', async () => {
    const clock = new ManualClock()
    const pacer = new Pacer({requests: 1, perMs: 10}, clock)
    const first = await pacer.acquire()
    const order: string[] = []
    const second = pacer.acquire().then(place => {
      order.push('second')
      return place
    })
    await Promise.resolve()
    expect(pacer.tryAcquire()).toBeUndefined()
    order.push('answered')
    first.release()
    ;(await second).release()
    expect(order).toEqual(['answered', 'second'])
    expect(clock.now()).toBe(10)
  })

  test('a block holds back everyone, and waiting can be given up', async () => {
    const clock = new ManualClock()
    const pacer = new Pacer({requests: 10, perMs: 1000}, clock)
    pacer.block(500)
    expect(pacer.tryAcquire()).toBeUndefined()
    const {waitedMs} = await pacer.acquire()
    expect(waitedMs).toBe(500)

    const real = new Pacer({requests: 1, perMs: 60_000})
    ;(await real.acquire()).release()
    const controller = new AbortController()
    const waiting = real.acquire(controller.signal)
    controller.abort(new Error('given up'))
    await expect(waiting).rejects.toThrow('given up')
  })
})

describe('parseRateLimit', () => {
  test.each([
    ['45', {requests: 45, perMs: 60_000}],
    ['45/60', {requests: 45, perMs: 60_000}],
    ['10 / 1.5s', {requests: 10, perMs: 1500}]
  ])('%s', (text, limit) => expect(parseRateLimit(text)).toEqual(limit))

  test.each(['', '0', '-1', '45/0', 'many', '45 per minute'])('refuses %j', text =>
    expect(() => parseRateLimit(text)).toThrow('rate-limit')
  )
})
