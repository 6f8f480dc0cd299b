import net from 'node:net'

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Request {
  readonly method: string
  readonly path: string
  readonly body: string
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: {readonly arguments?: {readonly key?: string}}
  readonly key?: string
}

/** An MCP server (2025-11-25 and the REST form) over bare sockets, which cuts what it sends. */
export class CuttingServer {
  /** How often each call was carried out, by its key. */
  readonly executions = new Map<string, number>()
  /** Answers that were cut, refused or followed by the end of the connection. */
  cuts = 0
  connections = 0
  /** What was done to the last call. */
  last = ''
  private readonly random: () => number
  private readonly server: net.Server
  private readonly sockets = new Set<net.Socket>()
  /** Results by event id, for streams that are resumed. */
  private readonly results = new Map<string, string>()

  constructor(random: () => number) {
    this.random = random
    this.server = net.createServer(socket => this.serve(socket))
  }

  async listen(): Promise<number> {
    await new Promise<void>(resolve => this.server.listen(0, '127.0.0.1', resolve))
    return (this.server.address() as net.AddressInfo).port
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy()
    this.server.close()
  }

  private serve(socket: net.Socket): void {
    this.connections++
    this.sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => this.sockets.delete(socket))
    let pending = ''
    socket.on('data', chunk => {
      pending += chunk.toString('latin1')
      for (;;) {
        const end = pending.indexOf('\r\n\r\n')
        if (end < 0) return
        const head = pending.slice(0, end)
        const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0)
        if (pending.length < end + 4 + length) return
        const body = pending.slice(end + 4, end + 4 + length)
        pending = pending.slice(end + 4 + length)
        const [method = '', path = ''] = head.split(' ')
        const resumed = /^last-event-id: (\S+)/im.exec(head)?.[1]
        this.answer(socket, {method, path, body}, resumed)
      }
    })
  }

  private answer(socket: net.Socket, request: Request, resumed: string | undefined): unknown {
    if (resumed !== undefined) return this.resume(socket, resumed)
    const message = JSON.parse(request.body || '{}') as Message
    const rest = request.path.includes('/tools/')
    const {id} = message
    const send = (bytes: string): void => {
      socket.write(bytes)
    }
    const reply = (result: object) =>
      send(plain(200, JSON.stringify({jsonrpc: '2.0', id, result}), session))
    if (request.method === 'DELETE') return send(plain(200, ''))
    if (message.method === 'initialize') {
      return reply({
        protocolVersion: '2025-11-25',
        capabilities: {tools: {}},
        serverInfo: {name: 'fuzz', version: '1'}
      })
    }
    if (message.method === 'tools/list') {
      return reply({tools: [{name: 'create', inputSchema: {type: 'object'}}]})
    }
    if (!rest && message.method !== 'tools/call') return send(plain(202, ''))
    const key = (rest ? message.key : message.params?.arguments?.key) ?? ''
    const result = {content: [{type: 'text', text: 'x'.repeat(Math.floor(this.random() * 3000))}]}
    return this.call(
      socket,
      key,
      JSON.stringify(rest ? result : {jsonrpc: '2.0', id, result}),
      rest
    )
  }

  /** What comes of a call, by chance. */
  private call(socket: net.Socket, key: string, result: string, rest: boolean): unknown {
    const send = (bytes: string, then?: () => void): void => {
      socket.write(bytes, then)
    }
    const kind = this.random()
    if (kind < 0.1) {
      this.last = 'answered'
      this.execute(key)
      return send(this.framed(result, rest))
    }
    this.cuts++
    if (kind < 0.2) {
      this.last = 'cut before it was carried out'
      return this.end(socket)
    }
    if (kind < 0.3) {
      const status = [401, 403, 404, 413, 429, 503][Math.floor(this.random() * 6)]!
      this.last = `refused with ${status}`
      return send(plain(status, '{"message":"no"}', 'retry-after: 0\r\n'))
    }
    this.execute(key)
    if (kind < 0.35) {
      this.last = 'carried out, answered 502'
      return send(plain(502, '<html></html>'))
    }
    if (kind < 0.5) {
      this.last = 'answered, and the connection ended'
      const wait = this.random() < 0.5 ? 0 : this.random() * 60
      return send(this.framed(result, rest), () => {
        setTimeout(() => this.end(socket), wait)
      })
    }
    const bytes = this.framed(result, rest)
    const length = Math.floor(this.random() * bytes.length)
    this.last = `carried out, answer cut at ${length} of ${bytes.length}`
    if (length === 0) return this.end(socket)
    return send(bytes.slice(0, length), () => this.end(socket))
  }

  private execute(key: string): void {
    this.executions.set(key, (this.executions.get(key) ?? 0) + 1)
  }

  /** The answer in one of the framings that HTTP and MCP have. */
  private framed(result: string, rest: boolean): string {
    const kind = this.random()
    if (rest || kind < 0.25) return plain(200, result)
    if (kind < 0.5) return `${head(200)}${json}transfer-encoding: chunked\r\n\r\n${chunked(result)}`
    const stream = `${head(200)}content-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n`
    if (kind < 0.75) return `${stream}${chunked(`data: ${result}\n\n`)}`
    const event = String(this.results.size + 1)
    this.results.set(event, result)
    const first = `id: ${event}\nretry: 1\ndata:\n\n`
    return `${stream}${chunked(`${first}data: ${result}\n\n`)}`
  }

  private resume(socket: net.Socket, event: string): void {
    const kind = this.random()
    const stream = `${head(200)}content-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n`
    if (kind < 0.5) socket.write(stream + chunked(`data: ${this.results.get(event)}\n\n`))
    else if (kind < 0.6) socket.write(plain(404, '{}'))
    else if (kind < 0.7) socket.write(stream + chunked(''))
    else this.end(socket)
  }

  private end(socket: net.Socket): void {
    const inOrder = this.random() < 0.5
    // Node never closes a socket that is reset while its end is under way, and then does not exit.
    if (socket.writableEnded) socket.destroy()
    else if (inOrder) socket.end()
    else socket.resetAndDestroy()
  }
}

const session = 'mcp-session-id: fuzz\r\n'
const json = 'content-type: application/json\r\n'

function head(status: number): string {
  return `HTTP/1.1 ${status} Status\r\n`
}

function plain(status: number, body: string, more = ''): string {
  return `${head(status)}${json}${more}content-length: ${body.length}\r\n\r\n${body}`
}

function chunked(text: string): string {
  const chunk = text === '' ? '' : `${text.length.toString(16)}\r\n${text}\r\n`
  return `${chunk}0\r\n\r\n`
}
