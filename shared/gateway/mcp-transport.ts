import type {Client} from '@modelcontextprotocol/client'
import {excerpt} from './http-failure.js'
import type {Operation} from './operation.js'
import {CallFailure} from './outcome.js'
import {type ToolDefinition, type ToolResult, toolResult} from './tool-result.js'
import type {ToolCall, Transport} from './transport.js'

type Sdk = typeof import('@modelcontextprotocol/client')
type Fetch = (input: string | URL, init?: RequestInit) => Promise<Response>

/** `auto` asks for 2026-07-28 and falls back to the older session protocol. */
export type ProtocolChoice = 'auto' | 'legacy' | '2026-07-28'

/** The deadlines are the operation's; the SDK's own must not come before them. */
const noTimeout = 2 ** 31 - 1

export interface McpOptions {
  readonly gateway: URL
  readonly fetch: Fetch
  readonly protocol: ProtocolChoice
  readonly clientInfo: {readonly name: string; readonly version: string}
  readonly onWarning: (message: string) => void
}

/** MCP over Streamable HTTP, in both eras of the protocol. */
export class McpTransport implements Transport {
  readonly kind = 'mcp'
  readonly protocol: string
  readonly serverName: string
  private readonly sdk: Sdk
  private readonly client: Client
  private readonly closeSession: () => Promise<void>

  private constructor(sdk: Sdk, client: Client, closeSession: () => Promise<void>) {
    this.sdk = sdk
    this.client = client
    this.closeSession = closeSession
    this.protocol = client.getNegotiatedProtocolVersion() ?? 'unknown'
    this.serverName = client.getServerVersion()?.name ?? ''
  }

  /** Negotiates the era and connects. Fails with a `CallFailure`. */
  static async connect(options: McpOptions, operation: Operation): Promise<McpTransport> {
    const sdk = await import('@modelcontextprotocol/client')
    const transport = new sdk.StreamableHTTPClientTransport(options.gateway, {
      fetch: options.fetch,
      onInsufficientScope: 'throw',
      reconnectionOptions: {
        initialReconnectionDelay: 500,
        maxReconnectionDelay: 5000,
        reconnectionDelayGrowFactor: 2,
        maxRetries: 3
      }
    })
    const mode =
      options.protocol === '2026-07-28' ? ({pin: '2026-07-28'} as const) : options.protocol
    const client = new sdk.Client(options.clientInfo, {
      capabilities: {},
      versionNegotiation: {mode, probe: {timeoutMs: noTimeout}},
      inputRequired: {autoFulfill: false}
    })
    // The SDK quotes whole messages, and a result may be a secret: they start with a brace.
    client.onerror = error =>
      options.onWarning(`MCP: ${error.message.split(/[[{]/, 1)[0]!.slice(0, 300)}`)
    try {
      await operation.run(() =>
        client.connect(transport, {timeout: noTimeout, signal: operation.signal})
      )
    } catch (error) {
      await client.close().catch(() => undefined)
      throw failureOf(sdk, error, operation)
    }
    return new McpTransport(sdk, client, async () => {
      await transport.terminateSession().catch(() => undefined)
      await client.close()
    })
  }

  async listTools(operation: Operation): Promise<readonly ToolDefinition[]> {
    try {
      const {tools} = await operation.run(() =>
        this.client.listTools(undefined, {
          timeout: noTimeout,
          signal: operation.signal,
          cacheMode: 'refresh'
        })
      )
      return tools as readonly ToolDefinition[]
    } catch (error) {
      throw failureOf(this.sdk, error, operation)
    }
  }

  async callTool(operation: Operation, call: ToolCall): Promise<ToolResult> {
    const {definition} = call
    try {
      const result = await operation.run(() =>
        this.client.callTool(
          {
            name: call.tool,
            arguments: call.arguments,
            _meta: {traceparent: call.traceparent}
          },
          {
            timeout: noTimeout,
            signal: operation.signal,
            // Without its output schema: the SDK would throw a result away that does not fit. With
            // the rest, which tells what goes into Mcp-Param headers.
            ...(definition
              ? {
                  toolDefinition: {
                    name: definition.name,
                    inputSchema: definition.inputSchema
                  } as never
                }
              : {}),
            ...(call.onProgress
              ? {
                  onprogress: ({progress, total, message}: ProgressNote) =>
                    call.onProgress?.(
                      `${progress}${total === undefined ? '' : `/${total}`}${message ? ` ${message}` : ''}`
                    )
                }
              : {})
          }
        )
      )
      return toolResult(result)
    } catch (error) {
      throw failureOf(this.sdk, error, operation)
    }
  }

  close(): Promise<void> {
    return this.closeSession()
  }
}

interface ProgressNote {
  readonly progress: number
  readonly total?: number | undefined
  readonly message?: string | undefined
}

/** JSON-RPC codes, MCP 2026-07-28 (`schema.ts`). */
const invalidParams = -32602
const methodNotFound = -32601
const headerMismatch = -32020
const missingClientCapability = -32021

/** A JSON-RPC error that says that the tool definition which was used is out of date. */
export class HeaderMismatch extends CallFailure {
  override readonly name = 'HeaderMismatch'
}

/** The session has ended (MCP 2025-11-25, Streamable HTTP, session management: 404). */
export class SessionLost extends CallFailure {
  override readonly name = 'SessionLost'
}

function failureOf(sdk: Sdk, thrown: unknown, operation: Operation): CallFailure {
  if (thrown instanceof CallFailure) return thrown
  const calling = operation.kind === 'call'
  const record = operation.lastRequest
  const {quiet} = operation.failureContext
  if (thrown instanceof sdk.ProtocolError) return protocolErrorFailure(thrown, calling, quiet)
  if (thrown instanceof sdk.SdkError) {
    const inputRequired =
      calling &&
      (thrown.code === sdk.SdkErrorCode.UnsupportedResultType ||
        thrown.code === sdk.SdkErrorCode.CapabilityNotSupported)
    if (inputRequired) return inputRequiredFailure(thrown.data)
    if (thrown.code === sdk.SdkErrorCode.InvalidResult) {
      return new CallFailure(
        'protocol',
        `the result has not the form of MCP${quiet ? '' : `: ${thrown.message}`}`,
        {
          executed: calling ? 'yes' : 'no',
          hint: calling ? 'The tool has run; only its answer could not be read.' : ''
        }
      )
    }
  }
  const status = record?.status
  if (calling && status === 404 && record?.sessionId) {
    return new SessionLost('protocol', `the server has ended the session`, {executed: 'no'})
  }
  if (status !== undefined && status >= 400) {
    const said = quiet ? '' : excerpt(record?.errorBody ?? '')
    return new CallFailure('protocol', `the gateway answered ${status}${said ? `: ${said}` : ''}`, {
      executed: 'no',
      hint:
        status === 404 || status === 405
          ? `There seems to be no MCP server at 'gateway-url'; it often ends in /mcp. For POST {gateway-url}/tools/{tool} use transport rest.`
          : `If the gateway speaks only the older protocol, set 'protocol' to legacy.`
    })
  }
  const message = quiet
    ? 'the answer cannot be read'
    : thrown instanceof Error
      ? thrown.message
      : String(thrown)
  return new CallFailure('protocol', message.slice(0, 500), {
    executed: calling ? 'maybe' : 'no',
    cause: thrown
  })
}

function protocolErrorFailure(
  error: {readonly code: number; readonly message: string; readonly data?: unknown},
  calling: boolean,
  quiet = false
): CallFailure {
  const said = error.message.slice(0, 500)
  const message = `the server answered with error ${error.code}${quiet ? '' : `: ${said}`}`
  if (error.code === headerMismatch) return new HeaderMismatch('protocol', message)
  if (error.code === missingClientCapability) return inputRequiredFailure(error.data)
  if (error.code === invalidParams) {
    return /unknown tool|tool .*not found|no such tool|tool .*(?:unknown|does not exist)/i.test(
      said
    )
      ? new CallFailure('tool-not-found', message, {
          hint: 'The list of tools may depend on the permissions of the token.'
        })
      : new CallFailure(calling ? 'invalid-input' : 'protocol', message)
  }
  if (error.code === methodNotFound || !calling) return new CallFailure('protocol', message)
  return new CallFailure('tool-error', message, {executed: 'yes'})
}

function inputRequiredFailure(data: unknown): CallFailure {
  const text = JSON.stringify(data ?? {})
  const kinds = [...text.matchAll(/"(elicitation|sampling|roots)\b/g)].map(match => match[1])
  return new CallFailure(
    'input-required',
    `the tool asks back${kinds.length > 0 ? ` (${[...new Set(kinds)].join(', ')})` : ''}, and in a pipeline there is nobody to answer`,
    {hint: 'Give the tool all it needs as arguments, or use a tool that does not ask back.'}
  )
}
