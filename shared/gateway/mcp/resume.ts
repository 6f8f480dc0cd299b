import {setTimeout as sleep} from 'node:timers/promises'
import type {GatewayAnswer} from '../gateway-http.js'
import type {Operation} from '../operation.js'
import {WireError} from '../wire.js'
import {cut} from './cut.js'
import type {EventStreamDecoder} from './event-stream.js'

/** How one stream of an answer ended. */
export interface StreamEnd {
  /** The answer, if it was in the stream. */
  readonly answer?: unknown
  /** How many events came. */
  readonly events: number
  /** Why the stream broke off; absent when it ended in good order. */
  readonly broken?: unknown
}

export interface Resumable {
  readonly operation: Operation
  readonly decoder: EventStreamDecoder
  readonly first: GatewayAnswer
  readonly follow: (stream: GatewayAnswer) => Promise<StreamEnd>
  /** Opens the stream again behind the event with this id. */
  readonly reopen: (lastEventId: string) => Promise<GatewayAnswer>
}

/** Streams in a row that bring nothing: the server has no more to give. */
const maxFruitless = 3
/** A stream that stays open for so long was cut by something on the way, and is worth another try. */
const patientMs = 1000
const firstDelayMs = 500
const maxDelayMs = 5000

/**
 * Reads a stream until the answer is in it. A stream that breaks off is resumed where the server
 * gave its events ids (MCP 2025-11-25, basic/transports, resumability), as often as a proxy cuts it
 * while the tool works, within the operation's deadline. When it cannot be resumed, or not in time,
 * that is said at once, in place of a wait for the deadline.
 */
export async function resumeStream(options: Resumable): Promise<unknown> {
  const {operation, decoder} = options
  let stream: GatewayAnswer | undefined = options.first
  let fruitless = 0
  let ended = ''
  for (;;) {
    const openedAt = performance.now()
    let broken: unknown
    if (stream) {
      const end = await options.follow(stream)
      if (end.answer !== undefined) return end.answer
      broken = end.broken
      ended = `the answer's stream ended without the result`
      if (end.events > 0 || performance.now() - openedAt >= patientMs) fruitless = 0
    }
    const {lastEventId} = decoder
    if (lastEventId === undefined) throw cut(operation, ended, broken)
    if (fruitless >= maxFruitless) {
      throw cut(operation, `${ended} and could not be resumed`, broken)
    }
    const wait = decoder.retryMs ?? Math.min(firstDelayMs * 2 ** fruitless, maxDelayMs)
    fruitless++
    if (wait >= operation.leftMs) {
      throw cut(
        operation,
        `${ended}, and the ${Math.ceil(wait / 1000)} s to wait before it is resumed are more than is left of 'timeout'`,
        broken
      )
    }
    await sleep(wait, undefined, {signal: operation.signal})
    decoder.restart()
    stream = await reopened(options, lastEventId)
  }
}

/** The stream, or undefined where the server may have it in a moment. */
async function reopened(
  {reopen}: Resumable,
  lastEventId: string
): Promise<GatewayAnswer | undefined> {
  try {
    const answer = await reopen(lastEventId)
    if (answer.ok) return answer
    return undefined
  } catch (error) {
    if (error instanceof WireError) return undefined
    throw error
  }
}
