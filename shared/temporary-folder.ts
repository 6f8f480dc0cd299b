import fs from 'node:fs'
import path from 'node:path'

/** Milliseconds after which a folder of a process that is gone was surely left behind. */
const stale = 24 * 60 * 60 * 1000

/**
 * Makes a folder for this process alone, readable by its owner. What a killed process left behind under
 * the same prefix goes: nothing else could have removed it.
 *
 * @param prefix ends in '-'; the process id and random characters follow
 */
export function temporaryFolder(parent: string, prefix: string): string {
  removeStale(parent, prefix)
  return fs.mkdtempSync(path.join(parent, `${prefix}${process.pid}-`))
}

/** Containers may share a folder and not their process ids: a folder of today stays. */
function removeStale(parent: string, prefix: string): void {
  let names: readonly string[]
  try {
    names = fs.readdirSync(parent)
  } catch {
    return
  }
  for (const name of names) {
    const pid = name.startsWith(prefix) && /^(\d{1,10})-\w{6}$/.exec(name.slice(prefix.length))?.[1]
    if (!pid || isRunning(Number(pid))) continue
    const folder = path.join(parent, name)
    try {
      const {mtimeMs, uid} = fs.lstatSync(folder)
      const isOwn = process.getuid === undefined || uid === process.getuid()
      if (isOwn && Date.now() - mtimeMs > stale) fs.rmSync(folder, {recursive: true, force: true})
    } catch {
      // Another process removes it as well, or it may not be removed.
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
