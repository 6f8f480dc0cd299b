import {CommandError} from '../../errors.js'
import {HeaderFields} from '../../gateway/header-fields.js'
import {retryAfterMs} from '../../gateway/retry-after.js'
import type {Clock} from '../../identity/clock.js'
import {type HttpAnswer, type Transport, TransportError} from '../../identity/transport.js'

export interface ApiPorts {
  readonly transport: Transport
  readonly clock: Clock
  /** Told of each wait: a sentence. */
  readonly notice: (message: string) => void
}

export interface ApiService {
  /** `GitHub`, `Azure DevOps`. */
  readonly name: string
  /** Every request goes below it; ends in `/`. */
  readonly base: URL
  /** Of every request: the token and the version of the API. */
  readonly headers: Readonly<Record<string, string>>
}

const mostAttempts = 6
const requestTimeoutMs = 60_000
const mostRedirects = 3
const redirects: readonly number[] = [301, 302, 307, 308]
/** Where a service says that it is too much, and not for how long. */
const unnamedWaitMs = 60_000
/** A window of GitHub's primary limit is an hour; a step waits for one and not for two. */
const mostWaitMs = 70 * 60_000

/**
 * Asks an API one request at a time, keeps its limits and waits for them: GitHub's primary one
 * (`x-ratelimit-remaining`, `x-ratelimit-reset`) and secondary one (`retry-after`, else a minute, then
 * longer), and the delays of Azure DevOps (`retry-after`, also of an answer that was given). Sources:
 * GitHub Docs, "Best practices for using the REST API"; Microsoft Learn, "Rate limits" of Azure DevOps.
 */
export class ApiClient {
  /** Requests that were sent. */
  requests = 0
  private readonly service: ApiService
  private readonly ports: ApiPorts
  private blockedUntil = 0
  private waitedMs = 0

  constructor(service: ApiService, ports: ApiPorts) {
    this.service = service
    this.ports = ports
  }

  /**
   * The answer, whatever its status but those that ask for another attempt.
   *
   * @throws CommandError when the service cannot be reached or does not stop to refuse
   */
  async get(url: URL, headers: Readonly<Record<string, string>> = {}): Promise<HttpAnswer> {
    const {clock} = this.ports
    for (let attempt = 1; ; attempt++) {
      const blockedMs = this.blockedUntil - clock.now()
      if (blockedMs > 0) await this.wait(blockedMs, 'asks for a pause')
      const answer = await this.send(url, headers)
      if ('problem' in answer) {
        if (!answer.isPassing || attempt >= mostAttempts) throw this.failure(answer.problem)
        await this.wait(backOffMs(attempt, clock), `did not answer (${answer.problem})`)
        continue
      }
      const limit = this.limitOf(answer, attempt)
      if (limit === undefined) {
        this.noteDelay(answer)
        return answer
      }
      if (attempt >= mostAttempts) {
        throw this.failure(`it still answers ${answer.status} after ${attempt} attempts`)
      }
      await this.wait(limit.ms, limit.why)
    }
  }

  private async send(
    address: URL,
    headers: Readonly<Record<string, string>>
  ): Promise<HttpAnswer | {problem: string; isPassing: boolean}> {
    let url = address
    for (let followed = 0; ; followed++) {
      this.refuseElsewhere(url)
      let answer: HttpAnswer
      try {
        this.requests++
        answer = await this.ports.transport(
          {method: 'GET', url: url.href, headers: {...this.service.headers, ...headers}},
          AbortSignal.timeout(requestTimeoutMs)
        )
      } catch (error) {
        const isPassing = !(error instanceof TransportError) || error.retryable
        const isTimeout = (error as Error).name === 'TimeoutError'
        const problem = isTimeout
          ? `no answer in ${requestTimeoutMs / 1000} s`
          : (error as Error).message
        return {problem, isPassing}
      }
      const target = redirects.includes(answer.status) ? answer.headers['location'] : undefined
      if (target === undefined || !URL.canParse(target, url.href)) return answer
      if (followed === mostRedirects) {
        return {problem: 'it redirects again and again', isPassing: false}
      }
      url = new URL(target, url)
    }
  }

  /** Requests carry a token: it goes to the service and nowhere else, whatever an answer names. */
  private refuseElsewhere(url: URL): void {
    if (url.origin === this.service.base.origin && url.username === '' && url.password === '') {
      return
    }
    throw new CommandError(
      `${this.service.name} leads to ${url.host}, which is not ${this.service.base.host}: nothing was sent there`,
      2
    )
  }

  /** How long to wait for another attempt, where an answer asks for one. */
  private limitOf(answer: HttpAnswer, attempt: number): {ms: number; why: string} | undefined {
    const {status, headers, body} = answer
    const {clock} = this.ports
    const asked = retryAfterMs(new HeaderFields(headers), '', 'retry-after', clock.now())
    if (status === 403 || status === 429) {
      if (headers['x-ratelimit-remaining'] === '0') {
        const ms = untilReset(answer, clock)
        if (ms !== undefined)
          return {ms: asked ?? ms, why: 'has no requests left in its rate limit'}
      }
      const isSecondary = /secondary rate limit|abuse detection|exceeding usage/i.test(body)
      if (status === 429 || asked !== undefined || isSecondary) {
        const ms = asked ?? unnamedWaitMs * 2 ** (attempt - 1)
        return {ms, why: 'asks to slow down (secondary rate limit)'}
      }
    }
    if (status === 408 || status >= 500) {
      return {ms: asked ?? backOffMs(attempt, clock), why: `answered ${status}`}
    }
    return undefined
  }

  /** What a good answer says of the next request. */
  private noteDelay(answer: HttpAnswer): void {
    const {clock} = this.ports
    const asked = retryAfterMs(new HeaderFields(answer.headers), '', 'retry-after', clock.now())
    const isUsedUp = answer.headers['x-ratelimit-remaining'] === '0'
    const ms = asked ?? (isUsedUp ? untilReset(answer, clock) : undefined)
    if (ms !== undefined) this.blockedUntil = clock.now() + ms
  }

  private async wait(ms: number, why: string): Promise<void> {
    const {name} = this.service
    if (this.waitedMs + ms > mostWaitMs) {
      throw this.failure(
        `it ${why}, and would have to be waited for another ${Math.ceil(ms / 1000)} s: more than ${mostWaitMs / 60_000} minutes in all. Run the step again later`
      )
    }
    this.waitedMs += ms
    this.ports.notice(`${name} ${why}: waiting ${Math.ceil(ms / 1000)} s.`)
    await this.ports.clock.sleep(ms, new AbortController().signal)
  }

  private failure(problem: string): CommandError {
    return new CommandError(`${this.service.name} cannot be asked: ${problem}`, 2)
  }
}

function backOffMs(attempt: number, clock: Clock): number {
  return (0.5 + clock.random() / 2) * Math.min(30_000, 500 * 2 ** (attempt - 1))
}

/** Milliseconds to the end of the window, by the clock of the service where it tells it. */
function untilReset({headers}: HttpAnswer, clock: Clock): number | undefined {
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000
  if (!Number.isFinite(reset)) return undefined
  const date = Date.parse(headers['date'] ?? '')
  return Math.max(1000, reset - (Number.isNaN(date) ? clock.now() : date) + 1000)
}
