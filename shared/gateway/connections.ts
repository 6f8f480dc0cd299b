import http from 'node:http'
import https from 'node:https'
import type {Duplex} from 'node:stream'

/**
 * A call that must not be repeated rides only a connection whose last answer ended at most so long
 * ago. Servers and load balancers close connections that are idle for a second or more; in the
 * moment of closing nobody knows whether a request on it arrived. Within a list of calls one
 * follows the other in a few milliseconds.
 */
const freshForMs = 50

/** The kept connections of one gateway session. */
export class Connections {
  private readonly http = new http.Agent({keepAlive: true, maxFreeSockets: 16})
  private readonly https = new https.Agent({keepAlive: true, maxFreeSockets: 16})
  /** When the last answer on a connection ended, ms. */
  private readonly idleSince = new WeakMap<Duplex, number>()

  private readonly now: () => number

  /** @param now a clock, in milliseconds */
  constructor(now: () => number) {
    this.now = now
  }

  agentFor(secure: boolean): http.Agent {
    return secure ? this.https : this.http
  }

  /** To be told when the answer on a connection has ended: from then on it is idle. */
  answered(socket: Duplex): void {
    this.idleSince.set(socket, this.now())
  }

  /**
   * Leaves only connections that a write may ride. The others are closed, so that they take no
   * place from the connection that it opens where the server allows few.
   */
  async keepFresh(): Promise<void> {
    // An end that the server has already sent is seen now, before the choice.
    await new Promise(resolve => setImmediate(resolve))
    const now = this.now()
    for (const agent of [this.http, this.https]) {
      for (const socket of Object.values(agent.freeSockets).flatMap(sockets => sockets ?? [])) {
        const idle = now - (this.idleSince.get(socket) ?? Number.NEGATIVE_INFINITY)
        if (idle > freshForMs || !isOpen(socket)) socket.destroy()
      }
    }
  }

  /** Ends every connection, also one whose answer is still under way. */
  close(): void {
    this.http.destroy()
    this.https.destroy()
  }
}

/** True while neither side has ended the connection, as far as this one knows. */
export function isOpen(socket: Duplex): boolean {
  return !socket.destroyed && socket.writable && !socket.readableEnded
}
