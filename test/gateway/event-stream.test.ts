import {expect, test} from '@jest/globals'
import {EventStreamDecoder} from '../../shared/gateway/mcp/event-stream.js'

const bytes = (text: string) => new TextEncoder().encode(text)

/** The data of the events in the chunks. */
function decode(chunks: readonly (string | Uint8Array)[]): string[] {
  const decoder = new EventStreamDecoder()
  return chunks
    .flatMap(chunk => decoder.push(typeof chunk === 'string' ? bytes(chunk) : chunk))
    .map(({data}) => data)
}

const stream = 'event: message\nretry: 5\n: comment\ndata:{"ü":\ndata: 7}\n\ndata: b\n\ndata: cut'

test('events are the same however lines and characters are cut into chunks', () => {
  const expected = ['{"ü":\n7}', 'b']
  for (const end of ['\n', '\r\n', '\r']) {
    const text = stream.replaceAll('\n', end)
    expect(decode([text])).toEqual(expected)
    expect(decode([...bytes(text)].map(byte => Uint8Array.of(byte)))).toEqual(expected)
  }
})

test('an event without data is none, and its id counts all the same', () => {
  const decoder = new EventStreamDecoder()
  expect(decoder.push(bytes('id: 1\nretry: 20\ndata:\n\n'))).toEqual([])
  expect(decoder).toMatchObject({lastEventId: '1', retryMs: 20})
  expect(decoder.push(bytes('id\nretry: soon\ndata: a\n\n'))).toHaveLength(1)
  expect(decoder).toMatchObject({lastEventId: '1', retryMs: 20})
})

test('an id counts once its event is complete, and a stream that continues begins with a line', () => {
  const decoder = new EventStreamDecoder()
  decoder.push(bytes('id: 1\ndata: a\n\nid: 2\nda'))
  decoder.restart()
  expect(decoder.push(bytes('data: b\n\n'))).toEqual([{data: 'b', type: ''}])
  expect(decoder.lastEventId).toBe('1')
})

test('a line of megabytes in small chunks is put together once', () => {
  const chunk = bytes('x'.repeat(64))
  const decoder = new EventStreamDecoder()
  decoder.push(bytes('data: '))
  // Quadratic work would be 10^12 steps.
  for (let i = 0; i < 200_000; i++) decoder.push(chunk)
  expect(decoder.push(bytes('\n\n'))[0]!.data).toHaveLength(64 * 200_000)
})
