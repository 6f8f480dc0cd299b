import fs from 'node:fs'
import path from 'node:path'
import {maxFileBytes} from '../../lint/files/read-text.js'

/** Bytes of files that lint reads in one repository; a small pack may hold far more. */
const mostBytes = 1024 * 1024 * 1024

/**
 * Writes what `git cat-file --batch` prints, blob after blob, to files: `oid blob size LF content LF`.
 * Contents are never held whole, and a file is only made where there is none.
 */
export class BlobWriter {
  private readonly folder: string
  private readonly pathsOf: ReadonlyMap<string, readonly string[]>
  private header = ''
  /** Bytes of the running blob that are still to come, its line feed included; -1 in a header. */
  private left = -1
  private open: number[] = []
  /** Whether the content of the running blob is written. */
  private isWanted = true
  private written = 0

  /** @param pathsOf files of each blob, by its id, relative to the folder */
  constructor(folder: string, pathsOf: ReadonlyMap<string, readonly string[]>) {
    this.folder = folder
    this.pathsOf = pathsOf
  }

  /** @throws errors of the file system, and one for contents that are too large in all */
  add(chunk: Buffer): void {
    let at = 0
    while (at < chunk.length) {
      if (this.left < 0) {
        const end = chunk.indexOf(10, at)
        if (end < 0) {
          this.header += chunk.toString('latin1', at)
          return
        }
        this.header += chunk.toString('latin1', at, end)
        at = end + 1
        this.begin()
        continue
      }
      const take = Math.min(this.left, chunk.length - at)
      // The line feed behind the content is not part of it.
      const content = Math.min(take, Math.max(0, this.left - 1))
      for (const file of this.isWanted ? this.open : []) fs.writeSync(file, chunk, at, content)
      at += take
      this.left -= take
      if (this.left === 0) this.end()
    }
  }

  /** Closes what is open, also after an error. */
  close(): void {
    for (const file of this.open) fs.closeSync(file)
    this.open = []
  }

  private begin(): void {
    const [, oid, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(this.header) ?? []
    this.header = ''
    // `oid missing` has no content.
    if (oid === undefined || size === undefined) return
    this.left = Number(size) + 1
    const length = Math.min(Number(size), maxFileBytes + 1)
    this.isWanted = length === Number(size)
    for (const name of this.pathsOf.get(oid) ?? []) {
      const file = path.join(this.folder, name)
      try {
        fs.mkdirSync(path.dirname(file), {recursive: true})
        const opened = fs.openSync(file, 'wx', 0o600)
        this.open.push(opened)
        // Too large to be read: a file without content of that size, of which lint says so.
        if (!this.isWanted) fs.ftruncateSync(opened, length)
        else this.written += length
      } catch (error) {
        // Two names that are one on this file system, or a name that it does not take: lint says that
        // the file is not there.
        const {code = ''} = error as NodeJS.ErrnoException
        if (!['EEXIST', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ENOENT', 'EISDIR'].includes(code)) {
          throw error
        }
      }
    }
    if (this.written > mostBytes) {
      throw new Error(`the files that lint reads have over ${mostBytes / 1024 / 1024} MB`)
    }
  }

  private end(): void {
    this.left = -1
    this.close()
  }
}
