import fs from 'node:fs'
import {decode} from './decode.js'

/** Larger files are no configuration written by people; they are reported, not read. */
export const maxFileBytes = 32 * 1024 * 1024

export type ReadResult =
  | {readonly text: string}
  | {readonly binary: true}
  | {readonly error: string}

/** Reads a file as text. Never throws: what cannot be read comes back as a reason. */
export function readText(path: string): ReadResult {
  let bytes: Buffer
  try {
    const stats = fs.statSync(path)
    if (stats.isDirectory()) return {error: 'is a directory, not a file'}
    // Opening a named pipe or a device would block.
    if (!stats.isFile()) return {error: 'is not a regular file'}
    if (stats.size > maxFileBytes) {
      return {error: `is larger than ${maxFileBytes / 1024 / 1024} MB`}
    }
    bytes = fs.readFileSync(path)
  } catch (error) {
    return {error: describeReadError(error)}
  }
  const {text, encoding} = decode(bytes)
  return encoding === 'utf-8' && text.slice(0, 8192).includes('\0') ? {binary: true} : {text}
}

/** Reasons in words for the errors of opening a file. */
export function describeReadError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
  switch (code) {
    case 'ENOENT':
      return 'vanished while it was being linted, or is a dangling symbolic link'
    case 'ELOOP':
      return 'is a symbolic link that leads back to itself'
    case 'EACCES':
    case 'EPERM':
      return 'cannot be opened: permission denied'
    case 'ENAMETOOLONG':
      return 'has a path that is too long'
    default:
      return `cannot be read (${code})`
  }
}
