import type {CiHost} from '../host.js'

const lineEveryMs = 10_000
const statusEveryMs = 100

/**
 * Says how far the reading is: a passing line on a terminal, a line in the log every ten seconds
 * elsewhere, also while a slow disk gives nothing.
 */
export class Progress {
  private readonly host: CiHost
  private total = 0
  private files = 0
  private done = 0
  private timer: NodeJS.Timeout | undefined

  constructor(host: CiHost) {
    this.host = host
  }

  /** @param bytes that will be read, of `files` files. */
  start(bytes: number, files: number): void {
    this.total = bytes
    this.files = files
    const {showStatus} = this.host
    const every = showStatus ? statusEveryMs : lineEveryMs
    this.timer = setInterval(() => {
      if (showStatus) this.host.showStatus?.(this.text())
      else this.host.log.info(this.text())
    }, every)
    this.timer.unref()
  }

  add(bytes: number): void {
    this.done += bytes
  }

  end(): void {
    clearInterval(this.timer)
    this.host.showStatus?.('')
  }

  private text(): string {
    const share = this.total === 0 ? 100 : Math.floor((this.done / this.total) * 100)
    const files = this.files === 1 ? '1 file' : `${this.files} files`
    return `read ${byteText(this.done)} of ${byteText(this.total)} in ${files} (${share} %)`
  }
}

/** `512 bytes`, `1.5 MB`: decimal units, as disks and clouds count. */
export function byteText(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`
}
