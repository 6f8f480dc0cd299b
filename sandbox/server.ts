import type http from 'node:http'
import https from 'node:https'
import type {AddressInfo} from 'node:net'
import type {Certificates} from './certificates.js'

/** A request as a stand-in sees it. */
export interface ReceivedRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Objects are sent as JSON. */
  readonly body?: string | object
}

/** Something that goes wrong with the next answer. */
export type Fault =
  /** Nothing: the real answer, so that a later one can go wrong. */
  | {readonly kind: 'none'}
  /** Another answer than the real one. */
  | {readonly kind: 'reply'; readonly reply: Reply | ((request: ReceivedRequest) => Reply)}
  /** The connection is cut before a byte of the answer. */
  | {readonly kind: 'cut-before'}
  /** The connection is cut in the middle of the body. */
  | {readonly kind: 'cut-during'}
  /** The real answer, after this many milliseconds. */
  | {readonly kind: 'delay'; readonly ms: number}

/** An HTTPS server on a free loopback port that remembers what it was asked. */
export interface SandboxServer {
  /** `https://localhost:<port>` */
  readonly origin: string
  readonly port: number
  readonly requests: readonly ReceivedRequest[]
  /** What goes wrong with the next answers, in order; nothing after them. */
  readonly faults: Fault[]
  /** Milliseconds to be added to the Date header: a clock that is off. */
  dateOffsetMs: number
  close(): Promise<void>
}

/** Starts a server whose answers come from `answer`. */
export async function startServer(
  certificates: Certificates,
  answer: (request: ReceivedRequest) => Reply | Promise<Reply>
): Promise<SandboxServer> {
  const requests: ReceivedRequest[] = []
  const faults: Fault[] = []
  const raw = await startRawServer(certificates, async (incoming, outgoing) => {
    const request = await receive(incoming)
    requests.push(request)
    const fault = faults.shift()
    if (fault?.kind === 'cut-before') return void incoming.socket.destroy()
    // A client that has gone must not keep this process waiting.
    if (fault?.kind === 'delay') {
      await new Promise(resolve => setTimeout(resolve, fault.ms).unref())
    }
    const reply = fault?.kind === 'reply' ? replyOf(fault.reply, request) : await answer(request)
    if (server.dateOffsetMs !== 0) {
      outgoing.setHeader('Date', new Date(Date.now() + server.dateOffsetMs).toUTCString())
    }
    send(outgoing, reply, fault?.kind === 'cut-during')
  })
  const server: SandboxServer = {...raw, requests, faults, dateOffsetMs: 0}
  return server
}

/** Starts an HTTPS server with a plain Node handler, for stand-ins with a protocol of their own. */
export async function startRawServer(
  certificates: Certificates,
  handler: (incoming: http.IncomingMessage, outgoing: http.ServerResponse) => void | Promise<void>
): Promise<Pick<SandboxServer, 'origin' | 'port' | 'close'>> {
  const server = https.createServer(
    {key: certificates.key, cert: certificates.cert},
    (incoming, outgoing) => {
      Promise.resolve(handler(incoming, outgoing)).catch(error => {
        console.error('sandbox:', error)
        if (!outgoing.headersSent) outgoing.writeHead(500)
        outgoing.end()
      })
    }
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const {port} = server.address() as AddressInfo
  return {
    origin: `https://localhost:${port}`,
    port,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
    }
  }
}

function replyOf(
  reply: Reply | ((request: ReceivedRequest) => Reply),
  request: ReceivedRequest
): Reply {
  return typeof reply === 'function' ? reply(request) : reply
}

async function receive(incoming: http.IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const url = new URL(incoming.url ?? '/', 'https://localhost')
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString('utf8')
  }
}

function send(outgoing: http.ServerResponse, reply: Reply, cut: boolean): void {
  const isText = typeof reply.body === 'string' || reply.body === undefined
  const body = Buffer.from(isText ? ((reply.body as string) ?? '') : JSON.stringify(reply.body))
  outgoing.writeHead(reply.status, {
    ...(isText ? {} : {'Content-Type': 'application/json; charset=utf-8'}),
    'Content-Length': String(body.length),
    ...reply.headers
  })
  if (!cut) return void outgoing.end(body)
  outgoing.write(body.subarray(0, Math.ceil(body.length / 2)), () => {
    setTimeout(() => outgoing.destroy(), 20)
  })
}
