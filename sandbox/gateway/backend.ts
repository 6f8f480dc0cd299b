import type {Server} from '@modelcontextprotocol/server'

/** A class of tools; the gateway asks for the app role `mcp.tools.<class>`. */
export type SandboxToolClass = 'read' | 'write' | 'admin' | 'secrets'

/** An MCP server behind the gateway. */
export interface Backend {
  /** First segment of its paths: `/notes/mcp`, `/notes/tools/{tool}`. */
  readonly name: string
  classOf(tool: string): SandboxToolClass
  /** What a call works on, for the gateway's log; empty when nothing is named. */
  resourceOf(args: Readonly<Record<string, unknown>>): string
  /** A protocol instance for one request or session. */
  createServer(): Server
  /** Carries out one call that came by REST. */
  callTool(name: string, args: Record<string, unknown>): Promise<unknown>
  close(): Promise<void>
}

/** No such tool; the gateway answers 404 by REST. */
export class UnknownToolError extends Error {
  override readonly name = 'UnknownToolError'
}
