import {UsageError} from '../../errors.js'
import {decode} from './decode.js'
import {maxFileBytes} from './read-text.js'

/**
 * The text of standard input, to its end.
 *
 * @throws UsageError when it is larger than a file that is linted may be
 */
export async function readStandardInputText(): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array)
    size += bytes.length
    if (size > maxFileBytes) {
      throw new UsageError(`standard input is larger than ${maxFileBytes / 1024 / 1024} MB`)
    }
    chunks.push(bytes)
  }
  return decode(Buffer.concat(chunks)).text
}
