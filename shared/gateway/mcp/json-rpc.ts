import {isObject} from '../json.js'

/** Codes of JSON-RPC errors that MCP gives a meaning (2026-07-28, `schema.ts`). */
export const rpcCodes = {
  invalidParams: -32602,
  methodNotFound: -32601,
  headerMismatch: -32020,
  missingClientCapability: -32021,
  unsupportedProtocolVersion: -32022
} as const

export interface RpcErrorObject {
  readonly code: number
  readonly message: string
  readonly data?: unknown
}

/** The server answered a request with an error. */
export class RpcError extends Error {
  override readonly name = 'RpcError'
  readonly code: number
  readonly data: unknown

  constructor(error: RpcErrorObject) {
    super(error.message)
    this.code = error.code
    this.data = error.data
  }
}

/** The server answered with a status that is neither success nor one that ends every operation. */
export class StatusError extends Error {
  override readonly name = 'StatusError'
  readonly status: number
  /** Start of the body. */
  readonly body: string

  constructor(status: number, body: string) {
    super(`the gateway answered ${status}`)
    this.status = status
    this.body = body
  }
}

/** The `error` of a JSON-RPC message; undefined for anything else. */
export function errorOf(message: unknown): RpcErrorObject | undefined {
  if (!isObject(message) || !isObject(message['error'])) return undefined
  const {code, message: text, data} = message['error']
  if (typeof code !== 'number') return undefined
  return {code, message: typeof text === 'string' ? text : '', data}
}

/** Reads JSON; undefined for anything else. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
