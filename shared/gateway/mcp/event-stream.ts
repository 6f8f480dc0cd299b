/** One event of a stream, as far as MCP uses it. */
export interface StreamEvent {
  readonly data: string
  /** The `event` field; empty for plain messages. */
  readonly type: string
}

/**
 * Decodes an event stream (HTML standard, section 9.2.6) from chunks of bytes. Takes time and memory
 * linear in its length, however lines and characters are cut into chunks.
 */
export class EventStreamDecoder {
  /** The id of the last event that had one; where a broken stream is resumed from. */
  lastEventId: string | undefined
  /** What the server last asked to wait before the stream is resumed, ms. */
  retryMs: number | undefined
  private text = new TextDecoder()
  /** The parts of a line whose end has not come. */
  private line: string[] = []
  private afterReturn = false
  private data: string[] = []
  private type = ''
  private id: string | undefined

  /** Another stream begins, which continues this one: what came of an unfinished event is dropped. */
  restart(): void {
    this.text = new TextDecoder()
    this.line = []
    this.afterReturn = false
    this.data = []
    this.type = ''
    this.id = undefined
  }

  /** The events that end within this chunk. */
  push(chunk: Uint8Array): StreamEvent[] {
    const text = this.text.decode(chunk, {stream: true})
    const events: StreamEvent[] = []
    let from = 0
    if (this.afterReturn && text !== '') {
      this.afterReturn = false
      if (text[0] === '\n') from = 1
    }
    const lineEnd = /\r\n?|\n/g
    lineEnd.lastIndex = from
    for (let found = lineEnd.exec(text); found; found = lineEnd.exec(text)) {
      this.line.push(text.slice(from, found.index))
      const line = this.line.join('')
      this.line = []
      from = lineEnd.lastIndex
      const event = this.takeLine(line)
      if (event) events.push(event)
      // The line feed of this line end may be in the next chunk.
      if (found[0] === '\r' && from === text.length) this.afterReturn = true
    }
    if (from < text.length) this.line.push(text.slice(from))
    return events
  }

  private takeLine(line: string): StreamEvent | undefined {
    if (line === '') return this.dispatch()
    const colon = line.indexOf(':')
    if (colon === 0) return undefined
    const field = colon < 0 ? line : line.slice(0, colon)
    const after = colon + 1
    const value = colon < 0 ? '' : line.slice(line[after] === ' ' ? after + 1 : after)
    if (field === 'data') this.data.push(value)
    else if (field === 'event') this.type = value
    else if (field === 'id' && !value.includes('\0')) this.id = value
    else if (field === 'retry' && /^\d{1,15}$/.test(value)) this.retryMs = Number(value)
    return undefined
  }

  private dispatch(): StreamEvent | undefined {
    if (this.id) this.lastEventId = this.id
    const event = {data: this.data.join('\n'), type: this.type}
    this.data = []
    this.type = ''
    this.id = undefined
    return event.data === '' ? undefined : event
  }
}
