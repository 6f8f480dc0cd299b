import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const folders: string[] = []

/** A new folder with these files, by relative path. Removed by `removeFolders`. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const made = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-')))
  folders.push(made)
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(made, name)
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, content)
  }
  return made
}

/** For `afterAll`. */
export function removeFolders(): void {
  for (const made of folders.splice(0)) fs.rmSync(made, {recursive: true, force: true})
}
