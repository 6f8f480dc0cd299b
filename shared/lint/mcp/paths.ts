import {posix} from 'node:path'
import {withoutEnd} from '../../without-end.js'

/**
 * How much of a disk a path gives away.
 * - `root`: a root, a drive, a system folder, or the folder of all homes
 * - `broad`: one person's home, or a parent of the workspace
 * - `credentials`: a folder of a home in which programs keep keys and tokens
 * - `personal`: a folder of a home in which people keep documents
 * - `narrow`: anything else, also what cannot be known (variables, placeholders)
 */
export type Breadth = 'root' | 'broad' | 'credentials' | 'personal' | 'narrow'

const systemFolders = new Set([
  '/etc',
  '/var',
  '/usr',
  '/home',
  '/Users',
  '/System',
  '/Library',
  '/Volumes',
  '/mnt',
  '/media',
  '/opt',
  '/proc',
  '/sys',
  '/dev',
  '/bin',
  '/sbin',
  '/lib',
  '/boot',
  '/private',
  '/private/etc',
  '/private/var'
])

const homeVariable =
  /^(?:~|\$HOME|\$\{(?:env:)?HOME\}|\$\{userHome\}|\{env:HOME\}|\$env:(?:HOME|USERPROFILE)|\$\{(?:env:)?USERPROFILE\}|\{env:USERPROFILE\}|%(?:USERPROFILE|HOMEPATH)%|%HOMEDRIVE%%HOMEPATH%)(?=[\\/]|$)/i

const workspaceVariable =
  /^(?:\$\{(?:workspaceFolder|workspaceRoot|workspaceFolder:[^}]*|env:PWD|PWD)\}|\$PWD|\$\(pwd\)|%CD%|\$\{CLAUDE_PROJECT_DIR\})(?=[\\/]|$)/

/** Judges a path as written in a configuration file; relative paths start at the workspace. */
export function breadthOf(written: string): Breadth {
  let path = written.trim()
  const uri = /^file:\/\/(?:localhost)?(?=\/|$)/i.exec(path)
  if (uri) path = path.slice(uri[0].length) || '/'
  else if (/^file:\/*$/i.test(path)) path = '/'
  // file:///C:/ and the extended forms \\?\C:\ and \\.\C:\
  path =
    path.replace(/^\/(?=[a-zA-Z]:(?:[\\/]|$))/, '').replace(/^[\\/]{2}[?.](?:[\\/]|$)/, '') || '/'
  if (/^[a-zA-Z]:(?:[\\/]|$)/.test(path)) return windowsBreadth(path)

  const home = homeVariable.exec(path)
  if (home) {
    const rest = path.slice(home[0].length)
    const {segments, above} = resolveSegments(rest)
    return above > 0 ? relativeBreadth(rest, 'broad', 'root') : inHome(segments)
  }
  const workspace = workspaceVariable.exec(path)
  if (workspace) return relativeBreadth(path.slice(workspace[0].length), 'narrow', 'broad')
  if (path.startsWith('/')) return absoluteBreadth(path)
  if (path.startsWith('\\') && !path.startsWith('\\\\')) return path === '\\' ? 'root' : 'narrow'
  return /^\.\.?(?:[\\/]|$)/.test(path) ? relativeBreadth(path, 'narrow', 'broad') : 'narrow'
}

/** Segments after `.`, `..` and empty ones are resolved; how far `..` climbs above the start. */
function resolveSegments(path: string): {segments: string[]; above: number} {
  const segments: string[] = []
  let above = 0
  for (const segment of path.split(/[\\/]+/)) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.length > 0) segments.pop()
    else above++
  }
  while (segments.length > 0 && /^\*{1,2}$/.test(segments.at(-1)!)) segments.pop()
  return {segments, above}
}

function relativeBreadth(path: string, here: Breadth, parent: Breadth): Breadth {
  const {segments, above} = resolveSegments(path)
  if (segments.length > 0) return 'narrow'
  return above > 0 ? parent : here
}

function absoluteBreadth(path: string): Breadth {
  const {segments} = resolveSegments(path)
  const [first, second] = segments
  const resolved = `/${segments.join('/')}`
  if (!first || systemFolders.has(resolved)) return 'root'
  // A drive under WSL and Git Bash: /mnt/c, /c
  if (
    /^[a-z]$/i.test(segments.at(-1)!) &&
    (segments.length === 1 || (segments.length === 2 && first === 'mnt'))
  ) {
    return 'root'
  }
  if (first === 'root') return inHome(segments.slice(1))
  if ((first === 'home' || first === 'Users') && second) return ofHome(second, segments.slice(2))
  return 'narrow'
}

function windowsBreadth(path: string): Breadth {
  const {segments} = resolveSegments(path.slice(2))
  const [first, second] = segments.map(segment => segment.toLowerCase())
  if (!first) return 'root'
  if (
    segments.length === 1 &&
    /^(?:users|windows|program files(?: \(x86\))?|programdata)$/.test(first)
  )
    return 'root'
  return first === 'users' && second ? ofHome(second, segments.slice(2)) : 'narrow'
}

/** Folders of a home that hold keys, tokens and sessions as a whole. */
const credentialFolders = new Set([
  '.ssh',
  '.gnupg',
  '.aws',
  '.azure',
  '.kube',
  '.docker',
  '.config',
  '.config/gcloud',
  '.config/gh',
  '.claude',
  '.codex',
  '.gemini',
  '.cursor',
  '.password-store',
  '.mozilla',
  'library/keychains',
  'library/application support',
  'appdata',
  'appdata/roaming',
  'appdata/local'
])

const personalFolders = new Set([
  'documents',
  'desktop',
  'downloads',
  'pictures',
  'dropbox',
  'onedrive'
])

/** A name that somebody is to fill in: `YOUR_USERNAME`. */
const placeholder =
  /^(?:<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\]|your[-_ ]?\w*|(?:my|the)?[-_]?user[-_ ]?name|xxx+)$/i

/** A home with its owner, and what lies below it. */
function ofHome(owner: string, segments: readonly string[]): Breadth {
  return segments.length > 0 && placeholder.test(owner) ? 'narrow' : inHome(segments)
}

/** A path below a home, by its segments. */
function inHome(segments: readonly string[]): Breadth {
  if (segments.length === 0) return 'broad'
  const folder = segments.join('/').toLowerCase()
  if (credentialFolders.has(folder)) return 'credentials'
  return personalFolders.has(folder) ? 'personal' : 'narrow'
}

/** True when `path` is one of `roots` or lies below one; `..` in it is followed. */
export function isWithin(path: string, roots: readonly string[]): boolean {
  const normal = (text: string) => withoutEnd(posix.normalize(text.replaceAll('\\', '/')), '/')
  const target = normal(path)
  return roots.some(root => {
    const folder = normal(root)
    if (folder === '.')
      return !posix.isAbsolute(target) && !/^(?:\.\.(?:\/|$)|[a-zA-Z]:)/.test(target)
    return target === folder || target.startsWith(`${folder}/`)
  })
}

/** Splits a list of paths as environment variables hold it: by `,`, `;` or `:`, not at a drive's colon. */
export function splitPathList(text: string): {text: string; start: number}[] {
  const parts: {text: string; start: number}[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const char = text[i]
    const drive = char === ':' && i - start === 1 && /[\\/]/.test(text[i + 1] ?? '')
    const scheme = char === ':' && text.startsWith('//', i + 1)
    const reference = char === ':' && text.lastIndexOf('{', i) > text.lastIndexOf('}', i)
    if (char !== undefined && (!/[,;:]/.test(char) || drive || scheme || reference)) continue
    const part = text.slice(start, i)
    const trimmed = part.trim()
    if (trimmed !== '') parts.push({text: trimmed, start: start + part.indexOf(trimmed)})
    start = i + 1
  }
  return parts
}
