import type {GatewayHttp} from './gateway-http.js'
import {excerpt} from './http-failure.js'
import {isObject} from './json.js'
import {asksBack, problemOf} from './mcp/call-result.js'
import {
  type Agreement,
  agree,
  type ClientInfo,
  envelope,
  type ProtocolChoice,
  statelessHeaders
} from './mcp/connect.js'
import {RpcError, rpcCodes, StatusError} from './mcp/json-rpc.js'
import {declarationsIn, headerValue, parameterHeaders} from './mcp/parameter-headers.js'
import {RpcChannel, type RpcRequest} from './mcp/rpc-channel.js'
import type {Operation} from './operation.js'
import {CallFailure} from './outcome.js'
import {type ToolDefinition, type ToolResult, toolResult} from './tool-result.js'
import type {ToolCall, Transport} from './transport.js'

export interface McpOptions {
  readonly gateway: URL
  readonly http: GatewayHttp
  readonly protocol: ProtocolChoice
  readonly clientInfo: ClientInfo
  readonly onWarning: (message: string) => void
}

/** A server that goes on naming further pages has no end. */
const maxPages = 64

/** MCP over Streamable HTTP, in both eras of the protocol. */
export class McpTransport implements Transport {
  readonly kind = 'mcp'
  readonly protocol: string
  readonly serverName: string
  private readonly agreement: Agreement
  private readonly channel: RpcChannel
  private readonly options: McpOptions

  private constructor(agreement: Agreement, channel: RpcChannel, options: McpOptions) {
    this.agreement = agreement
    this.channel = channel
    this.options = options
    this.protocol = agreement.version
    this.serverName = agreement.serverName
  }

  /** Negotiates the era and connects. Fails with a `CallFailure`. */
  static async connect(options: McpOptions, operation: Operation): Promise<McpTransport> {
    const channel = new RpcChannel(options.gateway, options.http)
    try {
      const agreement = await operation.run(() =>
        agree(channel, operation, options.protocol, options.clientInfo)
      )
      return new McpTransport(agreement, channel, options)
    } catch (error) {
      throw failureOf(error, operation)
    }
  }

  async listTools(operation: Operation): Promise<readonly ToolDefinition[]> {
    if (!this.agreement.hasTools) return []
    try {
      return await operation.run(() => this.allPages(operation))
    } catch (error) {
      throw failureOf(error, operation)
    }
  }

  private async allPages(operation: Operation): Promise<ToolDefinition[]> {
    const tools: ToolDefinition[] = []
    let cursor: unknown
    for (let page = 0; page < maxPages; page++) {
      const result = await this.request(operation, {
        method: 'tools/list',
        params: cursor === undefined ? {} : {cursor}
      })
      if (!isObject(result) || !Array.isArray(result['tools'])) {
        throw new CallFailure('protocol', `the server's list of tools is not valid MCP`)
      }
      for (const tool of result['tools']) if (this.isUsable(tool)) tools.push(tool)
      cursor = result['nextCursor']
      if (typeof cursor !== 'string') return tools
    }
    throw new CallFailure('protocol', `the server's list of tools has more than ${maxPages} pages`)
  }

  /** What has not the form of a tool is left out, so that the others can be used. */
  private isUsable(tool: unknown): tool is ToolDefinition {
    if (!isObject(tool) || typeof tool['name'] !== 'string' || !isObject(tool['inputSchema'])) {
      this.options.onWarning('The server lists a tool without a name or an input schema: left out.')
      return false
    }
    if (this.agreement.era === 'session') return true
    const found = declarationsIn(tool['inputSchema'])
    if (!('fault' in found)) return true
    // Nobody would know which value counts (2026-07-28, basic/transports: clients must exclude it).
    this.options.onWarning(
      `The server lists '${tool['name'].slice(0, 100)}' with a wrong x-mcp-header: left out (${found.fault.slice(0, 200)}).`
    )
    return false
  }

  async callTool(operation: Operation, call: ToolCall): Promise<ToolResult> {
    const {onProgress} = call
    try {
      const result = await operation.run(() =>
        this.request(operation, {
          method: 'tools/call',
          params: {
            name: call.tool,
            arguments: call.arguments,
            _meta: {traceparent: call.traceparent}
          },
          headers:
            this.agreement.era === 'session'
              ? {}
              : {
                  'mcp-name': headerValue(call.tool),
                  ...parameterHeaders(call.definition?.inputSchema, call.arguments)
                },
          // In the stateless protocol the end of the stream says it.
          cancellable: this.agreement.era === 'session',
          ...(onProgress ? {onProgress: params => onProgress(progressText(params))} : {})
        })
      )
      return readResult(result)
    } catch (error) {
      throw failureOf(error, operation)
    }
  }

  close(): Promise<void> {
    return this.channel.endSession()
  }

  private request(operation: Operation, request: RpcRequest): Promise<unknown> {
    if (this.agreement.era === 'session') return this.channel.request(operation, request)
    const meta = isObject(request.params['_meta']) ? request.params['_meta'] : {}
    return this.channel.request(operation, {
      ...request,
      params: {...request.params, _meta: {...meta, ...envelope(this.options.clientInfo)}},
      headers: {...request.headers, ...statelessHeaders(request.method)}
    })
  }
}

function progressText({progress, total, message}: Readonly<Record<string, unknown>>): string {
  const part = typeof total === 'number' ? `/${total}` : ''
  return `${Number(progress)}${part}${typeof message === 'string' ? ` ${message}` : ''}`
}

function readResult(result: unknown): ToolResult {
  if (asksBack(result)) throw inputRequiredFailure(result)
  const problem = problemOf(result)
  if (problem !== undefined) throw misshapen(problem)
  const {resultType, ...rest} = result as Readonly<Record<string, unknown>>
  if (resultType !== undefined && resultType !== 'complete') {
    throw misshapen(`its 'resultType' is not known here`)
  }
  return toolResult(rest)
}

/** The tool has run, as far as anybody can tell: a call that writes is in doubt. */
function misshapen(problem: string): CallFailure {
  return new CallFailure('protocol', `the result is not valid MCP: ${problem}`, {
    executed: 'maybe',
    hint: 'The tool has answered; only its answer could not be read.'
  })
}

/** A JSON-RPC error that says that the tool definition which was used is out of date. */
export class HeaderMismatch extends CallFailure {
  override readonly name = 'HeaderMismatch'
}

/** The server does not know the session: it refused the request before it looked at the call. */
export class SessionLost extends CallFailure {
  override readonly name = 'SessionLost'
}

function failureOf(thrown: unknown, operation: Operation): CallFailure {
  if (thrown instanceof CallFailure) return thrown
  const calling = operation.kind === 'call'
  if (thrown instanceof RpcError) {
    return errorFailure(thrown, calling, operation.failureContext.quiet)
  }
  if (thrown instanceof StatusError) return statusFailure(thrown, operation)
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new CallFailure('internal', message.slice(0, 500), {
    executed: calling ? 'maybe' : 'no',
    cause: thrown
  })
}

/**
 * What servers say with 400 of a session that they do not know: the official SDKs, whose 404 came
 * later, and servers made after their examples.
 */
const sessionUnknown =
  /^(?:bad request: )?(?:no valid session(?: id)?|(?:mcp )?session (?:id )?(?:not found|expired|is invalid|has expired|terminated)|(?:invalid|unknown|missing|expired) (?:or (?:missing|expired|invalid) )?(?:mcp )?session|server not initialized)/i

function statusFailure({status, body}: StatusError, operation: Operation): CallFailure {
  const said = operation.failureContext.quiet ? '' : excerpt(body)
  const session = operation.lastMessage?.sessionId !== undefined
  if (session && (status === 404 || (status === 400 && sessionUnknown.test(excerpt(body))))) {
    return new SessionLost('protocol', `the server has ended the session (${status})`)
  }
  return new CallFailure('protocol', `the gateway answered ${status}${said ? `: ${said}` : ''}`, {
    hint: hintFor(status, session)
  })
}

function hintFor(status: number, session: boolean): string {
  if (status === 404 || status === 405) {
    return `There seems to be no MCP server at 'gateway-url'; it often ends in /mcp. For POST {gateway-url}/tools/{tool} use transport rest.`
  }
  if (status === 413) {
    return 'The arguments are larger than the gateway, or the server behind it, takes. Nothing was carried out: send less, or have the limit raised.'
  }
  // A client that speaks the older protocol has no use for that advice.
  return session ? '' : `If the gateway speaks only the older protocol, set 'protocol' to legacy.`
}

function isAboutMissingTool(message: string): boolean {
  if (/unknown tool|no such tool/i.test(message)) return true
  const at = message.search(/tool /i)
  return at >= 0 && /not found|unknown|does not exist/i.test(message.slice(at))
}

function errorFailure(error: RpcError, calling: boolean, quiet = false): CallFailure {
  const said = error.message.slice(0, 500)
  const message = `the server answered with error ${error.code}${quiet ? '' : `: ${said}`}`
  if (error.code === rpcCodes.headerMismatch) return new HeaderMismatch('protocol', message)
  if (error.code === rpcCodes.missingClientCapability) return inputRequiredFailure(error.data)
  if (error.code === rpcCodes.invalidParams) {
    return isAboutMissingTool(said)
      ? new CallFailure('tool-not-found', message, {
          hint: 'The list of tools may depend on the permissions of the token.'
        })
      : new CallFailure(calling ? 'invalid-input' : 'protocol', message)
  }
  if (error.code === rpcCodes.methodNotFound || !calling) {
    return new CallFailure('protocol', message)
  }
  return new CallFailure('tool-error', message, {executed: 'yes'})
}

function inputRequiredFailure(data: unknown): CallFailure {
  const text = JSON.stringify(data ?? {})
  const kinds = [...text.matchAll(/"(elicitation|sampling|roots)\b/g)].map(match => match[1])
  return new CallFailure(
    'input-required',
    `the tool asks for input${kinds.length > 0 ? ` (${[...new Set(kinds)].join(', ')})` : ''}, and in a pipeline there is nobody to answer`,
    {hint: 'Give the tool all it needs as arguments, or use a tool that asks for nothing.'}
  )
}
