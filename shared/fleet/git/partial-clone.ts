import fs from 'node:fs'
import path from 'node:path'
import {BlobWriter} from './blob-writer.js'
import {GitError, type GitProgram} from './git-program.js'
import {parseTree, type Tree, type TreeEntry} from './tree.js'

const localTimeoutMs = 120_000
const headTimeoutMs = 60_000
/** Blobs that one command asks for: the request of more is refused by some servers. */
const mostBlobs = 20_000

/** The latest commit of a repository, of which some files are on disk. */
export interface PartialClone {
  /** Absolute path of the work tree. */
  readonly folder: string
  readonly branch: string
  readonly commit: string
  readonly tree: Tree
}

/**
 * The commit of a repository's default branch, without cloning it.
 *
 * @returns undefined for a repository without a commit
 * @throws GitError
 */
export async function headOf(
  git: GitProgram,
  address: string,
  folder: string
): Promise<string | undefined> {
  const output = await withAttempts(git, () =>
    git.text(['ls-remote', '--quiet', '--', address, 'HEAD'], {
      folder,
      remote: true,
      timeoutMs: headTimeoutMs
    })
  )
  return /^([0-9a-f]{40,64})\tHEAD$/m.exec(output)?.[1]
}

/**
 * Fetches the latest commit of the default branch with its trees and without any content. The index is
 * that of the commit, so that `git ls-files` names all files although none is there.
 *
 * @param folder absolute path of the work tree, which is made
 * @throws GitError, also for a repository without a commit
 */
export async function clonePartially(
  git: GitProgram,
  address: string,
  folder: string
): Promise<PartialClone> {
  const objects = path.join(folder, '.git', 'objects')
  await withAttempts(git, async () => {
    fs.rmSync(folder, {recursive: true, force: true})
    await git.output(
      [
        'clone',
        '--quiet',
        '--depth=1',
        '--filter=blob:none',
        '--no-checkout',
        '--no-tags',
        '--single-branch',
        '--no-recurse-submodules',
        '--template=',
        '--origin=origin',
        '--',
        address,
        folder
      ],
      {
        folder: path.dirname(folder),
        remote: true,
        timeoutMs: git.limits.remoteTimeoutMs,
        watched: objects
      }
    )
  })
  const local = {folder, timeoutMs: localTimeoutMs}
  const commit = await git
    .text(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], local)
    .catch(() => {
      throw new GitError('its default branch has no commit')
    })
  const branch = await git.text(['symbolic-ref', '--short', 'HEAD'], local)
  await git.output(['read-tree', 'HEAD'], local)
  const listing = await git.output(['ls-tree', '-r', '-z', '--full-tree', 'HEAD'], local)
  return {folder, branch, commit, tree: parseTree(listing)}
}

/** A symbolic link that is not made, and why. */
export interface LeftLink {
  readonly path: string
  readonly problem: string
}

/**
 * Fetches the contents of some files in one request and writes them into the work tree, with the files
 * that links among them lead to. Links are made last, so that no file is written through one, and only
 * those to a file of the same commit.
 *
 * @throws GitError, and errors of the file system
 */
export async function fetchFiles(
  git: GitProgram,
  clone: PartialClone,
  entries: readonly TreeEntry[]
): Promise<readonly LeftLink[]> {
  await fetchBlobs(git, clone.folder, entries)
  const links = await readLinks(git, clone.folder, entries)
  const left: LeftLink[] = []
  const made = new Map<string, {target: string; entry: TreeEntry}>()
  for (const [name, target] of links) {
    const found = linkTarget(clone.tree, name, target)
    if (typeof found === 'string') left.push({path: name, problem: found})
    else if (found) made.set(name, {target, entry: found})
  }
  const isThere = new Set(entries.map(({path}) => path))
  const targets = [...made.values()].map(({entry}) => entry).filter(({path}) => !isThere.has(path))
  await fetchBlobs(git, clone.folder, targets)
  await writeFiles(git, clone.folder, [...entries, ...new Set(targets)])
  for (const [name, {target}] of made) {
    const file = path.join(clone.folder, name)
    fs.mkdirSync(path.dirname(file), {recursive: true})
    if (fs.lstatSync(file, {throwIfNoEntry: false})) continue
    try {
      fs.symlinkSync(target, file)
    } catch {
      // Windows makes links for administrators and developers alone.
      left.push({
        path: name,
        problem: 'is a symbolic link, which cannot be made here; not followed'
      })
    }
  }
  return left
}

async function fetchBlobs(
  git: GitProgram,
  folder: string,
  entries: readonly TreeEntry[]
): Promise<void> {
  const oids = [...new Set(entries.map(({oid}) => oid))]
  for (let at = 0; at < oids.length; at += mostBlobs) {
    const input = `${oids.slice(at, at + mostBlobs).join('\n')}\n`
    // As git itself asks for what a partial clone lacks (promisor-remote.c).
    const args = [
      'fetch',
      'origin',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--recurse-submodules=no',
      '--filter=blob:none',
      '--stdin'
    ]
    const watched = path.join(folder, '.git', 'objects')
    const run = {
      folder,
      input,
      remote: true,
      timeoutMs: git.limits.remoteTimeoutMs,
      watched
    } as const
    await withAttempts(git, () => git.output(args, run))
  }
}

async function writeFiles(
  git: GitProgram,
  folder: string,
  entries: readonly TreeEntry[]
): Promise<void> {
  const pathsOf = new Map<string, string[]>()
  for (const {oid, path: name, kind} of entries) {
    if (kind === 'link') continue
    const paths = pathsOf.get(oid)
    if (paths) paths.push(name)
    else pathsOf.set(oid, [name])
  }
  if (pathsOf.size === 0) return
  const writer = new BlobWriter(folder, pathsOf)
  let failure: unknown
  try {
    await git.output(['cat-file', '--batch', '--buffer'], {
      folder,
      input: `${[...pathsOf.keys()].join('\n')}\n`,
      timeoutMs: localTimeoutMs,
      onOutput: chunk => {
        try {
          if (failure === undefined) writer.add(chunk)
        } catch (error) {
          failure = error
        }
      }
    })
  } finally {
    writer.close()
  }
  if (failure !== undefined) throw failure
}

/** Where the symbolic links among some entries lead to, as they say it. */
async function readLinks(
  git: GitProgram,
  folder: string,
  entries: readonly TreeEntry[]
): Promise<ReadonlyMap<string, string>> {
  const links = entries.filter(({kind}) => kind === 'link')
  if (links.length === 0) return new Map()
  const oids = [...new Set(links.map(({oid}) => oid))]
  const output = await git.output(['cat-file', '--batch', '--buffer'], {
    folder,
    input: `${oids.join('\n')}\n`,
    timeoutMs: localTimeoutMs
  })
  const texts = new Map<string, string>()
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at)
    const [, oid, size] = /^(\S+) blob (\d+)$/.exec(output.toString('latin1', at, end)) ?? []
    at = end + 1
    if (oid === undefined) continue
    texts.set(oid, output.toString('utf8', at, at + Number(size)))
    at += Number(size) + 1
  }
  return new Map(links.map(({path: name, oid}) => [name, texts.get(oid) ?? '']))
}

/** The file that a link leads to, or why it is not followed; undefined for a folder, as in lint. */
function linkTarget(tree: Tree, name: string, target: string): TreeEntry | string | undefined {
  const goal = path.posix.join(path.posix.dirname(name), target)
  if (path.posix.isAbsolute(target) || goal.startsWith('..') || target.includes('\0')) {
    return 'is a symbolic link out of the linted folder; not followed'
  }
  const entry = tree.entries.get(goal)
  if (entry?.kind === 'file') return entry
  if (entry) return 'is a symbolic link to another link; not followed'
  return tree.folders.has(goal) ? undefined : 'is a dangling symbolic link'
}

async function withAttempts<T>({limits}: GitProgram, attempt: () => Promise<T>): Promise<T> {
  for (let count = 0; ; count++) {
    try {
      return await attempt()
    } catch (error) {
      const again = error instanceof GitError ? error.again : undefined
      const delay = again && limits.delaysMs[again][count]
      if (delay === undefined) throw error
      await new Promise(resolve => setTimeout(resolve, delay))
    }
  }
}
