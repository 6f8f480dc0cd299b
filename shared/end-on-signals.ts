import os from 'node:os'

/**
 * Cleans up when Ctrl+C, a closed terminal or a CI system ends the process, and ends as the signal
 * would have. `release` has to be done when it returns.
 */
export function endOnSignals(release: () => void): {off(): void} {
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const handlers = names.map(name => {
    const handler = () => {
      release()
      process.exit(128 + os.constants.signals[name])
    }
    process.once(name, handler)
    return [name, handler] as const
  })
  return {
    off: () => {
      for (const [name, handler] of handlers) process.off(name, handler)
    }
  }
}
