/** What goes wrong with one request to the gateway. */
export interface Fault {
  /** Which requests it waits for; tool calls when absent. */
  readonly on?: 'call' | 'list' | 'connect' | 'any'
  /**
   * `before`: the server behind never sees the request. `after`: it has carried it out, and only
   * the answer is lost. Default: before.
   */
  readonly when?: 'before' | 'after'
  readonly effect: FaultEffect
  /** How many requests it hits; 1 when absent. */
  readonly times?: number
}

export type FaultEffect =
  | {
      readonly kind: 'reply'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
    }
  /** The connection is reset without an answer. */
  | {readonly kind: 'reset'}
  /** Headers and the start of a body, then the connection is cut. */
  | {readonly kind: 'cut-body'}
  /** An event stream that breaks off, or ends in good order, without the answer. */
  | {readonly kind: 'cut-stream'}
  | {readonly kind: 'end-stream'}
  /** The request goes on after this time. */
  | {readonly kind: 'delay'; readonly ms: number}
  /** The JSON-RPC (or REST) result is changed. */
  | {readonly kind: 'change'; readonly change: (result: Record<string, unknown>) => unknown}
  /** The server behind never sees the request; the answer is this JSON-RPC error. */
  | {
      readonly kind: 'rpc-error'
      readonly status: number
      readonly code: number
      readonly message: string
    }
