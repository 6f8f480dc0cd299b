/** Runs a task some time after it was last asked for, and never twice at once. */
export class Schedule {
  private readonly task: () => Promise<void>
  private readonly delayMs: number
  private timer: NodeJS.Timeout | undefined
  private isRunning = false
  private isWanted = false

  constructor(task: () => Promise<void>, delayMs: number) {
    this.task = task
    this.delayMs = delayMs
  }

  /** Asks for a run; `now` does not wait for the user to stop typing. */
  request(now = false): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.start(), now ? 0 : this.delayMs)
  }

  private async start(): Promise<void> {
    if (this.isRunning) {
      this.isWanted = true
      return
    }
    this.isRunning = true
    try {
      await this.task()
    } finally {
      this.isRunning = false
      if (this.isWanted) {
        this.isWanted = false
        this.request(true)
      }
    }
  }
}
