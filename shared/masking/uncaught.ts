import {inspect} from 'node:util'
import {cleanText} from './clean.js'
import {processRedactor} from './redactor.js'

/**
 * Ends the process on errors that nobody caught, as Node does, but prints them without secrets:
 * Node would print all fields of the error and of its causes as they are.
 */
export function printUncaughtErrorsRedacted(): void {
  process.on('uncaughtException', (error: unknown) => {
    process.exitCode = 1
    const text = inspect(processRedactor.redactError(error), {depth: 4})
    process.stderr.write(`${cleanText(`unexpected error: ${text}`)}\n`, () => process.exit())
  })
}
