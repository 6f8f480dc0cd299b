import type {Readable} from 'node:stream'
import {CallFailure} from './outcome.js'

const maxErrorBody = 64 * 1024
/** A status is not worth a wait for a body that does not end. */
const maxErrorBodyMs = 1000

/** The start of an error's body as text; what cannot be read, or not soon, is left out. */
export async function excerptBody(body: Readable): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  const timer = setTimeout(() => body.destroy(), maxErrorBodyMs)
  try {
    for await (const chunk of body) {
      chunks.push(chunk as Buffer)
      size += (chunk as Buffer).length
      if (size >= maxErrorBody) break
    }
  } catch {
    // The status is known; a body that breaks off adds nothing.
  } finally {
    clearTimeout(timer)
  }
  return Buffer.concat(chunks).toString('utf8').slice(0, maxErrorBody)
}

/**
 * The chunks of a body. Fails with a `CallFailure` once it is longer than `maxBytes`, and with the
 * error of the connection when it breaks off. Who stops before the end has to end the body.
 */
export async function* limitedChunks(body: Readable, maxBytes: number): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of body.iterator({destroyOnReturn: false})) {
    size += (chunk as Buffer).length
    if (size > maxBytes) {
      body.destroy()
      throw new CallFailure('protocol', `the answer is longer than ${maxBytes} bytes`, {
        executed: 'maybe',
        hint: 'Ask the tool for less: a page, a filter or a limit.'
      })
    }
    yield chunk as Buffer
  }
}

/** The whole body as text; fails as `limitedChunks` does. */
export async function readText(body: Readable, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of limitedChunks(body, maxBytes)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
