import type {JsonObject} from './json.js'
import type {Operation} from './operation.js'
import type {ToolDefinition, ToolResult} from './tool-result.js'

export interface ToolCall {
  readonly tool: string
  readonly arguments: JsonObject
  readonly definition: ToolDefinition | undefined
  readonly traceparent: string
  readonly onProgress?: ((text: string) => void) | undefined
}

/** A way to reach the tools of one gateway. Everything runs within an `Operation`. */
export interface Transport {
  readonly kind: 'mcp' | 'rest'
  /** For the audit record: the protocol version, or `rest`. */
  readonly protocol: string
  /** What the server calls itself; empty when it does not say. */
  readonly serverName: string
  /** The tools that the token may see; undefined where the transport has no list. */
  listTools(operation: Operation): Promise<readonly ToolDefinition[] | undefined>
  /** One try. Throws a `CallFailure`. */
  callTool(operation: Operation, call: ToolCall): Promise<ToolResult>
  close(): Promise<void>
}
