import fs from 'node:fs'
import path from 'node:path'
import {UsageError} from '../../errors.js'
import {gitEnvironment, gitExecutable, gitSettings} from './git-process.js'
import {describeReadError} from './read-text.js'

/** A file that lint will look at. */
export interface DiscoveredFile {
  /** Relative to the root, with `/`. */
  readonly path: string
  /** Why the file cannot be read, when that shows already here. */
  readonly problem?: string
}

/** Folders of other people's code. They are read when they are named as a path to lint. */
const skippedFolders = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  'bower_components',
  'vendor',
  'third_party',
  'site-packages',
  '.venv',
  '__pycache__',
  '.terraform',
  'Pods'
])

/**
 * Lists the files below `paths` in a stable order. In a git work tree: what git tracks and what it
 * does not ignore; elsewhere a walk that respects `.gitignore` files. Follows no link out of the
 * root. A file that is named itself is always listed.
 *
 * @param root absolute path of the linted root
 * @param paths absolute paths inside the root
 * @param wanted whether a file is worth listing, by its relative path
 * @param included which files are listed although they are ignored or other people's, likewise
 */
export async function discover(
  root: string,
  paths: readonly string[],
  wanted: (path: string) => boolean,
  included?: (path: string) => boolean
): Promise<DiscoveredFile[]> {
  const found = new Map<string, DiscoveredFile>()
  for (const start of paths) {
    let stats: fs.Stats
    try {
      stats = fs.lstatSync(start)
    } catch (error) {
      const name = relative(root, start) || start
      const hint = /[*?[{]/.test(name) ? '; paths are files and folders, not patterns' : ''
      throw new UsageError(`cannot read '${name}': ${missing(error)}${hint}`)
    }
    if (stats.isDirectory()) {
      const at = (name: string) => relative(root, path.join(start, name))
      const inside = (await listWithGit(start, start !== root)) ?? (await walk(start))
      for (const name of inside.files) {
        const file = at(name)
        if (!found.has(file) && wanted(file)) add(found, root, file)
      }
      for (const {folder, problem} of inside.closed) {
        found.set(at(folder), {path: at(folder) || '.', problem})
      }
      for (const name of included ? await listAll(start) : []) {
        const file = at(name)
        if (!found.has(file) && included?.(file)) add(found, root, file)
      }
    } else add(found, root, relative(root, start))
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

function missing(error: unknown): string {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
    ? 'there is no such file or folder'
    : describeReadError(error)
}

function add(found: Map<string, DiscoveredFile>, root: string, file: string): void {
  const absolute = path.join(root, file)
  let stats: fs.Stats
  try {
    stats = fs.lstatSync(absolute)
  } catch (error) {
    // Git lists tracked files that were deleted from the work tree: not there, nothing to say.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      found.set(file, {path: file, problem: describeReadError(error)})
    }
    return
  }
  if (!stats.isSymbolicLink()) {
    found.set(file, {path: file})
    return
  }
  let target: string
  try {
    target = fs.realpathSync(absolute)
  } catch (error) {
    const loop = (error as NodeJS.ErrnoException).code === 'ELOOP'
    const problem = loop
      ? 'is a symbolic link that leads back to itself'
      : 'is a dangling symbolic link'
    found.set(file, {path: file, problem})
    return
  }
  const inside = relative(fs.realpathSync(root), target)
  if (inside.startsWith('../') || path.isAbsolute(inside)) {
    found.set(file, {
      path: file,
      problem: 'is a symbolic link out of the linted folder; not followed'
    })
  } else if (!isDirectory(target)) found.set(file, {path: file})
  // A link to a folder inside the root: its files are listed where they are.
}

function isDirectory(absolute: string): boolean {
  return fs.statSync(absolute, {throwIfNoEntry: false})?.isDirectory() ?? false
}

/** `a/b` with `/` on every system. */
export function relative(root: string, absolute: string): string {
  const result = path.relative(root, absolute)
  return path.sep === '/' ? result : result.split(path.sep).join('/')
}

/** Whether a path lies in a folder of other people's code, which is only read when it is named. */
export function isOtherPeoplesCode(file: string): boolean {
  return file.split('/').some(part => skippedFolders.has(part))
}

/** What stands below a folder; paths are relative to it, with `/`. */
interface Listing {
  readonly files: readonly string[]
  /** Folders that cannot be entered: what is in them is not known. */
  readonly closed: readonly {readonly folder: string; readonly problem: string}[]
}

/**
 * Files that git tracks or does not ignore; undefined where there is no work tree or no git.
 *
 * @param withClones whether repositories in the folder that git does not track are listed as well: who
 *   names the folder of a job's clones means what is in them
 */
async function listWithGit(folder: string, withClones: boolean): Promise<Listing | undefined> {
  const listing = await listFiles(folder, '--cached', '--others', '--exclude-standard')
  const all = listing?.files.filter(name => !isOtherPeoplesCode(name))
  // A folder that is itself ignored was named on purpose: git lists nothing there.
  if (!listing || !all || all.length === 0) return undefined
  const files = all.filter(name => !name.endsWith('/'))
  const closed = [...listing.closed]
  for (const clone of withClones ? all.filter(name => name.endsWith('/')) : []) {
    const inner = path.join(folder, clone)
    const inside = (await listWithGit(inner, true)) ?? (await walk(inner))
    for (const name of inside.files) files.push(clone + name)
    for (const {folder: name, problem} of inside.closed) {
      closed.push({folder: clone + name, problem})
    }
  }
  return {files, closed}
}

/** All files, those that are ignored and those of other people's code included. */
async function listAll(folder: string): Promise<readonly string[]> {
  return ((await listFiles(folder, '--cached', '--others')) ?? (await walk(folder, true))).files
}

async function listFiles(folder: string, ...options: string[]): Promise<Listing | undefined> {
  if (!insideWorkTree(folder)) return undefined
  const executable = gitExecutable(folder)
  if (!executable) return undefined
  const args = ['ls-files', '-z', ...options]
  const {spawnSync} = await import('node:child_process')
  const {status, stdout, stderr} = spawnSync(executable, [...gitSettings, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: gitEnvironment(),
    windowsHide: true
  })
  if (status !== 0) return undefined
  const closed = [...stderr.matchAll(/^warning: could not open directory '(.+?)\/?': /gm)]
  return {
    files: stdout.split('\0').filter(name => name !== ''),
    closed: closed.map(match => ({folder: match[1]!, problem: closedFolder}))
  }
}

const closedFolder = 'is a folder that cannot be entered'

function insideWorkTree(folder: string): boolean {
  for (let current = folder; ; current = path.dirname(current)) {
    if (fs.existsSync(path.join(current, '.git'))) return true
    if (path.dirname(current) === current) return false
  }
}

/**
 * A walk of our own, for folders that are no git work tree. Iterative: any depth. With `all`, what
 * is ignored is listed too.
 */
async function walk(start: string, all = false): Promise<Listing> {
  const files: string[] = []
  const closed: {folder: string; problem: string}[] = []
  const folders: {folder: string; ignores: readonly Ignore[]}[] = [{folder: '', ignores: []}]
  while (folders.length > 0) {
    const {folder, ignores: inherited} = folders.pop()!
    let entries: fs.Dirent[]
    try {
      entries = fs.readdirSync(path.join(start, folder), {withFileTypes: true})
    } catch {
      closed.push({folder, problem: closedFolder})
      continue
    }
    let ignores = inherited
    if (!all && entries.some(entry => entry.name === '.gitignore' && entry.isFile())) {
      ignores = [...inherited, await readIgnore(start, folder)]
    }
    for (const entry of entries) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        const skipped = !all && skippedFolders.has(entry.name)
        if (entry.name === '.git' || skipped || isIgnored(`${file}/`, ignores)) continue
        folders.push({folder: file, ignores})
      } else if (!isIgnored(file, ignores)) files.push(file)
    }
  }
  return {files, closed}
}

interface Ignore {
  /** Folder of the `.gitignore`, relative to the start; empty for the start itself. */
  readonly folder: string
  test(file: string): {ignored: boolean; unignored: boolean}
}

async function readIgnore(start: string, folder: string): Promise<Ignore> {
  const {default: ignore} = await import('ignore')
  const rules = ignore({allowRelativePaths: true})
  try {
    rules.add(fs.readFileSync(path.join(start, folder, '.gitignore'), 'utf8'))
  } catch {
    // An unreadable .gitignore ignores nothing.
  }
  return {folder, test: file => rules.test(file)}
}

/** The innermost `.gitignore` that has an opinion decides (gitignore(5)). */
function isIgnored(file: string, ignores: readonly Ignore[]): boolean {
  for (let i = ignores.length - 1; i >= 0; i--) {
    const {folder, test} = ignores[i]!
    const {ignored, unignored} = test(folder === '' ? file : file.slice(folder.length + 1))
    if (ignored) return true
    if (unignored) return false
  }
  return false
}
