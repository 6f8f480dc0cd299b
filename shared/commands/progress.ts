import type {CiHost} from '../host.js'
import {plural} from '../lint/reports/counts.js'

/** Milliseconds after which a person is told that work goes on. */
const patience = 500

/** A passing line on long runs, where there is a terminal. */
export class Progress {
  private readonly host: CiHost
  private last = Date.now()
  private shown = false

  constructor(host: CiHost) {
    this.host = host
  }

  show(done: number, total: number): void {
    const now = Date.now()
    if (now - this.last < patience) return
    this.last = now
    this.shown = true
    this.host.showStatus?.(`linted ${done} of ${plural(total, 'file')}`)
  }

  clear(): void {
    if (this.shown) this.host.showStatus?.('')
  }
}
