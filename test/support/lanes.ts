import {
  addGateway,
  type GatewaySandbox,
  startGatewaySandbox,
  toolRoles
} from '../../sandbox/gateway-sandbox.js'
import {calmGateway} from './call-fronts.js'

/**
 * Work that mostly waits, run side by side: each piece has a gateway of its own while it runs. The
 * directory is shared, so that what is issued there may belong to any of them.
 */
export class Lanes {
  private readonly sandbox: GatewaySandbox
  private readonly free: GatewaySandbox[]
  private readonly all: readonly GatewaySandbox[]
  private readonly waiting: ((lane: GatewaySandbox) => void)[] = []

  private constructor(sandbox: GatewaySandbox, lanes: readonly GatewaySandbox[]) {
    this.sandbox = sandbox
    this.all = lanes
    this.free = [...lanes]
  }

  static async open(count: number): Promise<Lanes> {
    const sandbox = await startGatewaySandbox()
    const lanes = await Promise.all(Array.from({length: count}, () => addGateway(sandbox)))
    return new Lanes(sandbox, lanes)
  }

  /** Runs a piece of work on a calm gateway, as soon as one is free. */
  async run<T>(work: (lane: GatewaySandbox) => Promise<T>): Promise<T> {
    const lane =
      this.free.pop() ??
      (await new Promise<GatewaySandbox>(resolve => {
        this.waiting.push(resolve)
      }))
    try {
      calmGateway(lane, toolRoles)
      return await work(lane)
    } finally {
      const next = this.waiting.shift()
      if (next) next(lane)
      else this.free.push(lane)
    }
  }

  async close(): Promise<void> {
    for (const lane of this.all) await lane.close()
    await this.sandbox.close()
  }
}

/** A promise that may fail before anybody waits for it; the one who does gets the failure. */
export function ahead<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined)
  return work
}
