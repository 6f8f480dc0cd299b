import fs from 'node:fs/promises'
import path from 'node:path'
import {removeAfterJob} from '../cleanup.js'
import type {CiHost} from '../host.js'

/** Files with secrets, in a folder of their own that only this user can open. */
export class SecretFiles {
  private readonly host: CiHost
  private folder: string | undefined

  constructor(host: CiHost) {
    this.host = host
  }

  /**
   * Writes a value as it is and returns the file's absolute path. The folder's name cannot be
   * guessed, and the file is created by this call or not at all: nobody can have put a link there.
   */
  async write(name: string, value: string): Promise<string> {
    if (this.folder === undefined) {
      this.folder = await fs.mkdtemp(path.join(this.host.tempDir, 'mcp-gatehouse-secrets-'))
      removeAfterJob(this.host, this.folder)
    }
    const file = path.join(this.folder, name)
    await fs.writeFile(file, value, {flag: 'wx', mode: 0o600})
    return file
  }

  /** Removes what was written, when the step fails after all. */
  async remove(): Promise<void> {
    if (this.folder !== undefined) await fs.rm(this.folder, {recursive: true, force: true})
  }
}
