import type {FailureContext} from './failure-context.js'
import type {HeaderFields} from './header-fields.js'
import type {CallFailure} from './outcome.js'

/** One HTTP request of an operation, as far as it got. */
export interface RequestRecord {
  readonly method: string
  /** What it was for: the operation's own message, the rest of its answer, or something besides. */
  readonly purpose: 'message' | 'resume' | 'aside'
  /** Present when the request belonged to a session of the older protocol. */
  readonly sessionId?: string | undefined
  /** True once a connection stood: the server may have got it. */
  sent: boolean
  status?: number
  headers?: HeaderFields
  /** Start of the body of an answer that is not 2xx. */
  errorBody?: string
  /** The answer was a redirect that was followed: the next request is the same attempt. */
  redirected?: true
  /** When it was sent, on the clock of performance.now(), ms. */
  readonly sentAt: number
}

/**
 * One try of connecting, listing or calling: its deadline, its end, and what was seen of it on the
 * wire.
 */
export class Operation {
  readonly kind: 'connect' | 'list' | 'call'
  /** False for calls that must not be sent again once they may have arrived. */
  readonly repeatable: boolean
  readonly requests: RequestRecord[] = []
  /** Header values for every request of this operation, such as `traceparent`. */
  readonly headers: Readonly<Record<string, string>>
  readonly timeoutMs: number
  private readonly onTimeout: (operation: Operation) => CallFailure
  private readonly controller = new AbortController()
  private remainingMs: number
  private runningSince: number | undefined
  private timer: NodeJS.Timeout | undefined
  private ended = false
  private failure: CallFailure | undefined
  /** What hints need to know; set once the tool's class is known. */
  failureContext: FailureContext = {}

  constructor(
    kind: Operation['kind'],
    timeoutMs: number,
    options: {
      readonly repeatable: boolean
      readonly headers?: Readonly<Record<string, string>>
      readonly onTimeout: (operation: Operation) => CallFailure
    }
  ) {
    this.kind = kind
    this.repeatable = options.repeatable
    this.headers = options.headers ?? {}
    this.timeoutMs = timeoutMs
    this.remainingMs = timeoutMs
    this.onTimeout = options.onTimeout
  }

  get signal(): AbortSignal {
    return this.controller.signal
  }

  /**
   * Ends the operation; the first failure counts. A call that has arrived may have been carried
   * out, whatever happened while its answer was fetched.
   */
  fail(failure: CallFailure): void {
    if (this.failure) return
    this.failure = this.hasArrived && failure.executed === 'no' ? failure.inDoubt() : failure
    this.controller.abort(this.failure)
  }

  /** True once a call may have reached the server, and was not turned away by a status. */
  get hasArrived(): boolean {
    if (this.kind !== 'call') return false
    return this.requests.some(
      ({method, sent, status}) =>
        method === 'POST' && sent && !(status !== undefined && status >= 300)
    )
  }

  /** Stops the clock while the operation waits for its turn or for the gateway's Retry-After. */
  pauseClock(): void {
    if (this.runningSince === undefined) return
    this.remainingMs -= performance.now() - this.runningSince
    this.runningSince = undefined
    clearTimeout(this.timer)
  }

  startClock(): void {
    // What still goes on after the end must not keep the process alive.
    if (this.runningSince !== undefined || this.ended) return
    this.runningSince = performance.now()
    this.timer = setTimeout(() => this.fail(this.onTimeout(this)), Math.max(1, this.remainingMs))
  }

  /**
   * Runs `work` as this operation. Rejects as soon as the operation is failed from outside, whether
   * or not `work` ever settles.
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.startClock()
    const failed = new Promise<never>((_, reject) => {
      this.signal.addEventListener('abort', () => reject(this.failure), {once: true})
    })
    try {
      return await Promise.race([work(), failed])
    } catch (error) {
      // The failure says more than the broken stream that it left behind.
      throw this.failure ?? error
    } finally {
      this.pauseClock()
      this.ended = true
    }
  }

  /** How much of its time is left, ms. */
  get leftMs(): number {
    const running = this.runningSince === undefined ? 0 : performance.now() - this.runningSince
    return Math.max(0, this.remainingMs - running)
  }

  /** The last request that carried the operation's own message. */
  get lastMessage(): RequestRecord | undefined {
    return this.requests.findLast(({purpose}) => purpose === 'message')
  }
}
