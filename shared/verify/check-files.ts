import path from 'node:path'
import {type ContentSink, hashFile, UnstableFile} from './hash-file.js'
import type {ManifestEntry} from './manifest.js'
import {readTree, type Tree, type TreeFile} from './tree.js'

/** How many files are read at a time: one is hashed while the other waits for the disk. */
const atOnce = 2

export type FailureKind = 'changed' | 'missing' | 'unlisted' | 'unusable'

/** A file that is not what the manifest says. */
export interface Failure {
  readonly path: string
  readonly kind: FailureKind
  /** What it is in place of a file that can be verified: `is a FIFO, not a file`. */
  readonly reason?: string
  /** Digests in hexadecimal: what the manifest lists and what is there. */
  readonly expected?: string
  readonly found?: string
  readonly expectedSize?: number
  readonly foundSize?: number
}

/** What a check found: all files are verified, or none counts. */
export interface CheckResult {
  /** Files that are what the manifest says, and their bytes. */
  readonly verified: number
  readonly bytes: number
  /** Sorted by path. */
  readonly failures: readonly Failure[]
}

export interface CheckOptions {
  /** Absolute, without links in it. */
  readonly root: string
  readonly entries: readonly ManifestEntry[]
  readonly allowUnlisted: boolean
  /** Absolute paths that are no part of the model, such as the manifest, unless it lists them. */
  readonly left: ReadonlySet<string>
  /** True for paths that the signed manifest leaves out; what it lists is verified all the same. */
  readonly ignored?: (path: string) => boolean
  /** Called with the number of bytes and of files that are to be read, before the first is. */
  readonly onStart?: (bytes: number, files: number) => void
  readonly onBytes?: (bytes: number) => void
}

/** Holds every file of a manifest, and those that it does not list, against what is there. */
export async function checkFiles(options: CheckOptions): Promise<CheckResult> {
  const {root, entries} = options
  const before = await readTree(root)
  const listed = new Map(entries.map(entry => [entry.path, entry]))
  const failures = new Map<string, Failure>()
  const present: TreeFile[] = []
  for (const entry of entries) {
    const file = before.files.get(entry.path)
    if (file) present.push(file)
    else failures.set(entry.path, absent(entry, before))
  }
  const mayStay = (place: string) =>
    options.allowUnlisted || options.ignored?.(place) === true || isLeft(options, place)
  const strangers = [...before.files.values()].filter(
    ({path}) => !listed.has(path) && !mayStay(path)
  )
  for (const [place, reason] of before.problems) {
    if (!listed.has(place) && !mayStay(place)) failures.set(place, unusable(place, reason))
  }

  const bytes = [...present, ...strangers].reduce((sum, {size}) => sum + size, 0)
  options.onStart?.(bytes, present.length + strangers.length)
  const count: ContentSink = {update: chunk => options.onBytes?.(chunk.length)}
  await inPairs([...present, ...strangers], async file => {
    const failure = await checkFile(file, listed.get(file.path), count)
    if (failure) failures.set(file.path, failure)
  })

  // What was read first may have been written to while the rest was read.
  const after = await readTree(root)
  for (const {path, state} of present) {
    if (failures.has(path) || after.files.get(path)?.state === state) continue
    failures.set(path, unusable(path, 'changed while the others were read', listed.get(path)))
  }
  for (const path of [...after.files.keys(), ...after.problems.keys()]) {
    if (before.files.has(path) || before.problems.has(path)) continue
    if (failures.has(path) || listed.has(path) || mayStay(path)) continue
    failures.set(path, unusable(path, 'appeared while the others were read'))
  }
  const good = present.filter(({path}) => !failures.has(path))
  return {
    verified: good.length,
    bytes: good.reduce((sum, {size}) => sum + size, 0),
    failures: [...failures.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  }
}

/** Manifest entries of all files of a folder. */
export async function listFiles(
  options: Pick<CheckOptions, 'root' | 'left' | 'onStart' | 'onBytes'>
): Promise<{entries: ManifestEntry[]; failures: Failure[]}> {
  const before = await readTree(options.root)
  const files = [...before.files.values()].filter(file => !isLeft(options, file.path))
  const failures = [...before.problems]
    .filter(([place]) => !isLeft(options, place))
    .map(([place, reason]) => unusable(place, reason))
  options.onStart?.(
    files.reduce((sum, {size}) => sum + size, 0),
    files.length
  )
  const count: ContentSink = {update: chunk => options.onBytes?.(chunk.length)}
  const entries: ManifestEntry[] = []
  await inPairs(files, async file => {
    try {
      entries.push({path: file.path, size: file.size, sha256: await hashFile(file, [count])})
    } catch (error) {
      failures.push(unusable(file.path, reasonOf(error)))
    }
  })
  const after = await readTree(options.root)
  for (const path of new Set([...before.files.keys(), ...after.files.keys()])) {
    if (isLeft(options, path) || before.files.get(path)?.state === after.files.get(path)?.state)
      continue
    if (failures.some(failure => failure.path === path)) continue
    failures.push(unusable(path, 'changed while the others were read'))
  }
  return {entries, failures: failures.sort((a, b) => (a.path < b.path ? -1 : 1))}
}

function isLeft({root, left}: Pick<CheckOptions, 'root' | 'left'>, place: string): boolean {
  return left.has(path.join(root, place))
}

async function checkFile(
  file: TreeFile,
  entry: ManifestEntry | undefined,
  count: ContentSink
): Promise<Failure | undefined> {
  const {path} = file
  try {
    const found = await hashFile(file, [count])
    if (!entry) return {path, kind: 'unlisted', found, foundSize: file.size}
    const sizeDiffers = entry.size !== undefined && entry.size !== file.size
    if (found === entry.sha256 && !sizeDiffers) return undefined
    return {
      path,
      kind: 'changed',
      expected: entry.sha256,
      found,
      ...(sizeDiffers && {expectedSize: entry.size, foundSize: file.size})
    }
  } catch (error) {
    return unusable(path, reasonOf(error), entry)
  }
}

/** A listed file that is not there, or stands behind something that is no folder. */
function absent(entry: ManifestEntry, tree: Tree): Failure {
  const {path} = entry
  if (tree.folders.has(path)) return unusable(path, 'is a folder, not a file', entry)
  const parts = path.split('/')
  for (let length = parts.length; length > 0; length--) {
    const place = parts.slice(0, length).join('/')
    const reason = tree.problems.get(place)
    if (reason === undefined) continue
    return unusable(path, length === parts.length ? reason : `lies below what ${reason}`, entry)
  }
  return {path, kind: 'missing', expected: entry.sha256}
}

function unusable(path: string, reason: string, entry?: ManifestEntry): Failure {
  return {path, kind: 'unusable', reason, ...(entry && {expected: entry.sha256})}
}

function reasonOf(error: unknown): string {
  if (error instanceof UnstableFile) return error.message
  throw error
}

async function inPairs<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  await Promise.all(
    Array.from({length: atOnce}, async () => {
      for (const item of queue) await work(item)
    })
  )
}
