import {expect, test} from '@jest/globals'
import {retryAfterMs} from '../../shared/gateway/retry-after.js'

const now = Date.UTC(2026, 10, 20, 12, 0, 0)
const wait = (headers: Record<string, string>, body = '', name?: string) =>
  retryAfterMs(new Headers(headers), body, name, now)

test('reads seconds, dates and a renamed header', () => {
  expect(wait({'Retry-After': '17'})).toBe(17_000)
  expect(wait({'Retry-After': 'Fri, 20 Nov 2026 12:00:30 GMT'})).toBe(30_000)
  expect(wait({'Retry-After': 'Fri, 20 Nov 2026 11:00:00 GMT'})).toBe(0)
  expect(wait({'X-Wait': '3'}, '', 'x-wait')).toBe(3000)
  expect(wait({'Retry-After': '5'}, '', 'x-wait')).toBe(5000)
})

test('falls back to the sentences of API Management', () => {
  const body =
    '{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 42 seconds." }'
  expect(wait({}, body)).toBe(42_000)
  const quota = '{"message": "Out of call volume quota. Quota will be replenished in 01:02:03."}'
  expect(wait({}, quota)).toBe(((1 * 60 + 2) * 60 + 3) * 1000)
})

test('says nothing where nothing is said', () => {
  expect(wait({})).toBeUndefined()
  expect(wait({'Retry-After': 'soon'}, 'later')).toBeUndefined()
})
