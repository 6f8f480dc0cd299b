import {withoutEnd} from '../without-end.js'
import {type CallerIdentity, callerIdentity} from './caller-identity.js'
import {type GatewayCredential, identityFailure} from './credential.js'
import {GatewayHttp} from './gateway-http.js'
import type {ProtocolChoice} from './mcp/connect.js'
import type {McpTransport} from './mcp-transport.js'
import {Operation} from './operation.js'
import {CallFailure} from './outcome.js'
import {type Clock, Pacer, type RateLimit} from './pacer.js'
import {RestTransport} from './rest-transport.js'
import type {ToolDefinition} from './tool-result.js'
import type {Transport} from './transport.js'

export interface SessionOptions {
  readonly gateway: URL
  readonly credential: GatewayCredential
  readonly transport: 'auto' | 'mcp' | 'rest'
  readonly protocol: ProtocolChoice
  readonly rateLimit: RateLimit
  readonly clock: Clock
  /** Deadline of one try of one operation, without waiting for the rate limit, ms. */
  readonly timeoutMs: number
  /** How long one operation may wait for the gateway's rate limit, ms. */
  readonly maxWaitMs: number
  /** How often a failed try is repeated where that is allowed. */
  readonly retries: number
  readonly retryAfterHeader: string
  readonly clientInfo: {readonly name: string; readonly version: string}
  /** URL of the proxy for a request, if there is one. */
  readonly proxyFor: (url: string) => string | undefined
  readonly onNotice: (message: string) => void
  readonly onDebug: (message: string) => void
}

const connectTimeoutMs = 15_000
const maxAnswerBytes = 32 * 1024 * 1024
const firstBackoffMs = 500

/** The connection to one gateway: made when first needed, shared by all calls of a run. */
export class GatewaySession {
  readonly options: SessionOptions
  private readonly http: GatewayHttp
  private connection: Promise<Transport> | undefined
  private tools: Promise<readonly ToolDefinition[] | undefined> | undefined

  constructor(options: SessionOptions) {
    this.options = options
    this.http = new GatewayHttp({
      gateway: options.gateway,
      credential: options.credential,
      pacer: new Pacer(options.rateLimit, options.clock),
      now: () => options.clock.now(),
      proxy: options.proxyFor(options.gateway.href),
      userAgent: `${options.clientInfo.name}/${options.clientInfo.version}`,
      connectTimeoutMs,
      maxWaitMs: options.maxWaitMs,
      maxAnswerBytes,
      retryAfterHeader: options.retryAfterHeader,
      onNotice: options.onNotice
    })
  }

  /** Who the current token says we are. Fails with `unauthenticated` when there is no token. */
  async identity(): Promise<CallerIdentity> {
    try {
      return callerIdentity(await this.options.credential.current())
    } catch (error) {
      throw identityFailure(error)
    }
  }

  /** The transport; connects at the first call. */
  transport(): Promise<Transport> {
    this.connection ??= this.connect()
    return this.connection
  }

  /** The tools that the token may see; undefined by REST. */
  async listTools(): Promise<readonly ToolDefinition[] | undefined> {
    this.tools ??= this.transport().then(transport =>
      this.retry('list', operation => transport.listTools(operation))
    )
    return this.tools
  }

  /** Forgets the list of tools, which has turned out to be out of date. */
  forgetTools(): void {
    this.tools = undefined
  }

  /** Forgets the connection, which the server has ended; the next call makes a new one. */
  forgetConnection(): void {
    this.connection = undefined
  }

  async close(): Promise<void> {
    const connection = await this.connection?.catch(() => undefined)
    await connection?.close().catch(() => undefined)
    this.http.close()
  }

  /** Waits before try number `attempt` (from 0): doubling, with jitter. */
  backoff(attempt: number): Promise<void> {
    const ms = firstBackoffMs * 2 ** attempt * (0.75 + Math.random() / 2)
    return this.options.clock.sleep(ms)
  }

  /** A new try of something; its deadline is the session's. */
  operation(
    kind: Operation['kind'],
    repeatable: boolean,
    headers: Readonly<Record<string, string>> = {}
  ): Operation {
    const {timeoutMs} = this.options
    return new Operation(kind, timeoutMs, {
      repeatable,
      headers,
      onTimeout: ended => this.timedOut(ended)
    })
  }

  private timedOut({hasArrived: reached, requests}: Operation): CallFailure {
    const {timeoutMs, gateway} = this.options
    const time = `within ${timeoutMs / 1000} s`
    if (requests.at(-1)?.sent === false) {
      return new CallFailure('unreachable', `no connection to ${gateway.host} ${time}`, {
        transient: true,
        hint: `The gateway took no connection, or did not end its TLS handshake, in 'timeout': it may be overloaded, or allow a client fewer connections than are open.`
      })
    }
    return new CallFailure(reached ? 'timeout' : 'unreachable', `no answer ${time}`, {
      executed: reached ? 'maybe' : 'no',
      transient: true,
      hint: `Raise 'timeout' if the tool needs longer; gateways on Azure cut silent connections after 4 minutes.`
    })
  }

  private async connect(): Promise<Transport> {
    const {options} = this
    if (options.transport === 'rest') return new RestTransport(options.gateway, this.http)
    const {McpTransport: Mcp} = await import('./mcp-transport.js')
    let last: Operation | undefined
    try {
      const transport = await this.retry('connect', operation => {
        last = operation
        return Mcp.connect(
          {
            gateway: options.gateway,
            http: this.http,
            protocol: options.protocol,
            clientInfo: options.clientInfo,
            onWarning: options.onDebug
          },
          operation
        )
      })
      options.onNotice(describe(transport))
      return transport
    } catch (error) {
      const status = last?.lastMessage?.status
      if (options.transport !== 'auto' || (status !== 404 && status !== 405)) throw error
      options.onNotice(
        `No MCP server answers at ${options.gateway.pathname} (${status}): calling POST ${withoutEnd(options.gateway.pathname, '/')}/tools/{tool} instead. Set 'transport' to choose.`
      )
      return new RestTransport(options.gateway, this.http)
    }
  }

  /** For what changes nothing and may be tried again. */
  private async retry<T>(
    kind: 'connect' | 'list',
    work: (operation: Operation) => Promise<T>
  ): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await work(this.operation(kind, true))
      } catch (error) {
        if (
          !(error instanceof CallFailure) ||
          !error.transient ||
          attempt >= this.options.retries
        ) {
          throw error
        }
        this.options.onNotice(`${error.message}: trying again.`)
        await this.backoff(attempt)
      }
    }
  }
}

function describe(transport: McpTransport): string {
  const server = transport.serverName ? ` with ${transport.serverName}` : ''
  return `Connected${server} by MCP ${transport.protocol}.`
}
