/** An entry of a commit's tree: a file or a symbolic link. */
export interface TreeEntry {
  readonly kind: 'file' | 'link'
  /** Id of the blob. */
  readonly oid: string
  /** From the top of the repository, with `/`. */
  readonly path: string
}

/** Files of a commit, and those whose names cannot be written to a disk. */
export interface Tree {
  readonly entries: ReadonlyMap<string, TreeEntry>
  /** Folders that hold a file. */
  readonly folders: ReadonlySet<string>
  /** Paths that no honest repository has: `..`, `.git`. Never written. */
  readonly refused: readonly string[]
}

/** Reads what `git ls-tree -r -z` prints: `mode type oid TAB path NUL`. Submodules are left out. */
export function parseTree(output: Buffer): Tree {
  const entries = new Map<string, TreeEntry>()
  const folders = new Set<string>()
  const refused: string[] = []
  for (const line of output.toString('utf8').split('\0')) {
    const [, mode, oid, name] = /^(\d{6}) blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? []
    if (mode === undefined || oid === undefined || name === undefined) continue
    if (!isSafePath(name)) refused.push(name)
    else {
      entries.set(name, {kind: mode === '120000' ? 'link' : 'file', oid, path: name})
      folders.add(name.slice(0, Math.max(0, name.lastIndexOf('/'))))
    }
  }
  return {entries, folders, refused}
}

/** What Windows gives another meaning. */
const odd = /[\\:*?"<>|]|[. ](?:\/|$)/
const device = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[.][^/]*)?(?:\/|$)/i

/**
 * Whether a path stays inside of its folder on every file system: git itself refuses the same ones when
 * it checks out (`verify_path`), which nobody does here. Windows would also take a backslash for a
 * separator, `name:stream` for a stream of a file and `aux.yml` for a device, and leaves dots and spaces
 * at an end away.
 */
function isSafePath(name: string): boolean {
  if (process.platform === 'win32' && (odd.test(name) || device.test(name))) return false
  return name.split('/').every(part => {
    const bare = part.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, '').toLowerCase()
    return part !== '' && part !== '.' && part !== '..' && bare !== '.git' && bare !== 'git~1'
  })
}
