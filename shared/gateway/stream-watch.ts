/**
 * Passes an event stream on and watches for the answer to request `id`. When the stream ends or
 * breaks without it and cannot be resumed (no event carried an id), `onEnd` is called: the SDK
 * would wait for the answer until its timeout.
 *
 * Reads the event stream format of the HTML standard, section 9.2.6, as far as needed.
 */
export function watchStream(
  response: Response,
  id: string | number,
  onEnd: (error?: unknown) => void
): Response {
  if (!response.body) {
    onEnd()
    return response
  }
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let pending = ''
  let data: string[] = []
  let answered = false
  let resumable = false

  const takeLine = (line: string) => {
    if (line === '') {
      if (data.length > 0 && isAnswer(data.join('\n'), id)) answered = true
      data = []
      return
    }
    const colon = line.indexOf(':')
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'data') data.push(value)
    else if (field === 'id' && value !== '') resumable = true
  }
  const take = (text: string) => {
    pending += text
    // A carriage return at the end may be half of a line end.
    const usable = pending.endsWith('\r') ? pending.slice(0, -1) : pending
    const lines = usable.split(/\r\n|\n|\r/)
    pending = (lines.pop() ?? '') + pending.slice(usable.length)
    for (const line of lines) takeLine(line)
  }

  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const {done, value} = await reader.read()
        if (done) {
          if (pending.endsWith('\r')) take('\n')
          if (!answered && !resumable) onEnd()
          controller.close()
          return
        }
        if (!answered) take(decoder.decode(value, {stream: true}))
        controller.enqueue(value)
      } catch (error) {
        if (!answered && !resumable) onEnd(error)
        controller.error(error)
      }
    },
    cancel: reason => reader.cancel(reason)
  })
  return new Response(body, {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers
  })
}

function isAnswer(data: string, id: string | number): boolean {
  try {
    const message = JSON.parse(data) as {id?: unknown; result?: unknown; error?: unknown}
    return message?.id === id && (message.result !== undefined || message.error !== undefined)
  } catch {
    return false
  }
}
