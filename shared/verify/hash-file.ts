import {createHash} from 'node:crypto'
import {constants, type FileHandle, open} from 'node:fs/promises'
import {codeOf, fileState, type TreeFile} from './tree.js'

/** Large enough that reading costs little, small enough that memory does not show it. */
const chunkBytes = 1024 * 1024

/** Takes the content of a file, piece by piece. A piece is used again after the call. */
export interface ContentSink {
  update(chunk: Uint8Array): unknown
}

/** A file that could not be read to its end as it was found; the message says why. */
export class UnstableFile extends Error {}

/**
 * SHA-256 of a file in hexadecimal. Memory does not grow with the file: while one piece is hashed,
 * the next is read.
 *
 * @param sinks get the content too.
 * @throws UnstableFile when the file is gone, cannot be read, or is not what `file` says, before the
 *   reading or after.
 */
export async function hashFile(
  file: TreeFile,
  sinks: readonly ContentSink[] = []
): Promise<string> {
  const {O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0} = constants
  let handle: FileHandle
  try {
    // What was a file a moment ago may be a pipe now: opening one must not wait for a writer.
    handle = await open(file.absolute, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  } catch (error) {
    throw new UnstableFile(`cannot be read: ${codeOf(error)}`)
  }
  try {
    await expectState(handle, file)
    const hash = createHash('sha256')
    const read = await readAll(handle, file.size, [hash, ...sinks])
    if (read !== file.size) throw new UnstableFile('changed while it was read')
    await expectState(handle, file)
    return hash.digest('hex')
  } catch (error) {
    if (error instanceof UnstableFile) throw error
    throw new UnstableFile(`cannot be read: ${codeOf(error)}`)
  } finally {
    await handle.close()
  }
}

/** Reads to the end, or a little beyond `size` where the file has grown. Returns the bytes read. */
async function readAll(
  handle: FileHandle,
  size: number,
  sinks: readonly ContentSink[]
): Promise<number> {
  const buffers = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)] as const
  let position = 0
  let pending = handle.read(buffers[0], 0, chunkBytes, 0)
  for (let turn = 1; ; turn++) {
    const {bytesRead, buffer} = await pending
    if (bytesRead === 0 || position > size) return position
    position += bytesRead
    pending = handle.read(buffers[turn % 2 === 0 ? 0 : 1], 0, chunkBytes, position)
    const chunk = buffer.subarray(0, bytesRead)
    for (const sink of sinks) sink.update(chunk)
  }
}

async function expectState(handle: FileHandle, file: TreeFile): Promise<void> {
  const stats = await handle.stat({bigint: true})
  if (!stats.isFile() || fileState(stats) !== file.state) {
    throw new UnstableFile('changed while it was read')
  }
}
