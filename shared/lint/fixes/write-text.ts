import {randomBytes} from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import {decode, encode} from '../files/decode.js'

/**
 * Replaces a file's text in one step, with its encoding, byte order mark and mode kept: a reader
 * sees the old file or the new one.
 *
 * @param expected the text that was linted: a file that has changed since is left alone.
 * @returns why the file was left alone; undefined when it was written.
 */
export async function writeText(
  root: string,
  file: string,
  expected: string,
  text: string
): Promise<string | undefined> {
  const target = path.join(root, file)
  const stat = await fs.lstat(target)
  if (!stat.isFile()) return 'it is not a regular file'
  const decoded = decode(await fs.readFile(target))
  if (decoded.lossy) return 'it holds bytes that are not valid in its encoding'
  if (decoded.text !== expected) return 'it has changed since it was linted'
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`
  )
  try {
    await fs.writeFile(temporary, encode(text, decoded.encoding, decoded.byteOrderMark), {
      mode: stat.mode,
      flag: 'wx'
    })
    // The mode given above is narrowed by the umask.
    await fs.chmod(temporary, stat.mode)
    await fs.rename(temporary, target)
  } catch (error) {
    await fs.rm(temporary, {force: true})
    throw error
  }
  return undefined
}
