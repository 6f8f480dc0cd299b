import {CallFailure} from './outcome.js'

const maxErrorBody = 64 * 1024

/** The start of an error's body as text; what cannot be read is left out. */
export async function excerptBody(response: Response): Promise<string> {
  if (!response.body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body.getReader()
  try {
    while (size < maxErrorBody) {
      const {done, value} = await reader.read()
      if (done) break
      chunks.push(value)
      size += value.length
    }
    await reader.cancel()
  } catch {
    // The status is known; a body that breaks off adds nothing.
  }
  return Buffer.concat(chunks).toString('utf8').slice(0, maxErrorBody)
}

/** The same response, whose body fails once it is longer than `maxBytes`. */
export function limitBody(response: Response, maxBytes: number): Response {
  if (!response.body) return response
  let size = 0
  const limited = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.length
        if (size > maxBytes) {
          controller.error(
            new CallFailure('protocol', `the answer is longer than ${maxBytes} bytes`, {
              executed: 'maybe',
              hint: 'Ask the tool for less: a page, a filter, a limit.'
            })
          )
          return
        }
        controller.enqueue(chunk)
      }
    })
  )
  return new Response(limited, {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers
  })
}
