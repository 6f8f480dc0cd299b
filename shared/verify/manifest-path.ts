import {UsageError} from '../errors.js'

/**
 * The path of a file below the root, with `/` and without `.` and empty parts, as manifests compare
 * it. A path that could name a file outside of the root on any system is refused on all.
 *
 * @param where the place of the path, for the error: `SHA256SUMS, line 3`.
 * @throws UsageError
 */
export function manifestPath(text: string, where: string): string {
  const refuse = (reason: string): never => {
    throw new UsageError(`${where}: ${quoted(text)} ${reason}`)
  }
  if (text.trim() === '') refuse('names no file')
  if (text.includes('\0')) refuse('holds a NUL character')
  if (/^[A-Za-z]:/.test(text)) refuse('begins with a drive letter: paths are relative to the root')
  if (/^[/\\]/.test(text)) refuse('is absolute: paths are relative to the root')
  if (text.split(/[/\\]/).includes('..')) refuse("has a part '..': paths stay below the root")
  if (process.platform === 'win32' && /[\\:]/.test(text)) {
    refuse("holds '\\' or ':': on Windows, parts are separated by '/'")
  }
  if (text.endsWith('/')) refuse('names a folder: a manifest lists files')
  const parts = text.split('/').filter(part => part !== '' && part !== '.')
  if (parts.length === 0) refuse('names a folder: a manifest lists files')
  return parts.join('/')
}

/** A name for messages: in quotation marks, with line ends and other controls made visible. */
export function quoted(name: string): string {
  const visible = name.replace(/\p{C}/gu, character => {
    const escapes: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'}
    return escapes[character] ?? `\\u{${character.codePointAt(0)!.toString(16)}}`
  })
  return `'${visible.length > 300 ? `${visible.slice(0, 300)}…` : visible}'`
}
