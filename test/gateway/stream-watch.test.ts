import {describe, expect, test} from '@jest/globals'
import {watchStream} from '../../shared/gateway/stream-watch.js'

/** Sends the chunks, then ends or breaks; returns what came through and how often it was reported. */
async function watch(chunks: readonly string[], breaks = false) {
  let ended = 0
  const pending = [...chunks]
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = pending.shift()
      if (chunk !== undefined) controller.enqueue(new TextEncoder().encode(chunk))
      else if (breaks) controller.error(new Error('reset'))
      else controller.close()
    }
  })
  const watched = watchStream(new Response(body), 7, () => ended++)
  let text = ''
  try {
    text = await watched.text()
  } catch {
    text = 'broken'
  }
  return {ended, text}
}

const answer = 'data: {"jsonrpc":"2.0","id":7,"result":{}}\n\n'

describe('watchStream', () => {
  test('an answer, however it is cut into chunks and lines, is seen', async () => {
    const variants = [
      [answer],
      [...answer],
      [answer.replaceAll('\n', '\r\n')],
      [...answer.replaceAll('\n', '\r\n')],
      [...answer.replaceAll('\n', '\r')],
      ['event: message\nretry: 5\n: comment\ndata:{"id":7,\ndata: "error":{}}\n\n']
    ]
    for (const chunks of variants) {
      expect(await watch(chunks)).toEqual({ended: 0, text: chunks.join('')})
    }
  })

  test('an end without the answer is reported once', async () => {
    const others = 'data: {"id":8,"result":{}}\n\ndata: {"method":"notifications/progress"}\n\n'
    for (const chunks of [[], [others], ['data: {"id":7,"result":{}}'], ['data: nonsense\n\n']]) {
      expect((await watch(chunks)).ended).toBe(1)
    }
    expect(await watch([others], true)).toEqual({ended: 1, text: 'broken'})
  })

  test('a stream that can be resumed is left to the SDK', async () => {
    expect((await watch(['id: 1\ndata:\n\n'])).ended).toBe(0)
    expect((await watch(['id: 1\ndata:\n\n'], true)).ended).toBe(0)
  })
})
