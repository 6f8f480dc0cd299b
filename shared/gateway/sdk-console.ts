import {format} from 'node:util'

/** Where the SDK's console output goes instead. */
export interface ConsoleSink {
  readonly warning: (message: string) => void
  readonly debug: (message: string) => void
}

/**
 * The MCP SDK writes to the console, with names that servers chose: text that could pass for a
 * workflow command. Sends it to the log, which neutralises it, until the returned function is
 * called.
 */
export function captureConsole(sink: ConsoleSink): () => void {
  const {console} = globalThis
  const original = {...console}
  const to =
    (write: (message: string) => void) =>
    (...values: unknown[]): void =>
      write(format(...values))
  const [warning, debug] = [to(sink.warning), to(sink.debug)]
  Object.assign(console, {
    error: warning,
    warn: warning,
    log: debug,
    info: debug,
    debug,
    trace: debug,
    dir: debug
  })
  return () => void Object.assign(console, original)
}
