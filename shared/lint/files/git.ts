import {execFile} from 'node:child_process'
import {CommandError} from '../../errors.js'
import {withoutEnd} from '../../without-end.js'
import {gitEnvironment, gitExecutable, gitSettings} from './git-process.js'
import {diffLines, splitLines} from './line-diff.js'

const timeoutMs = 60_000
const maxOutputBytes = 256 * 1024 * 1024

/** The `git` executable failed; the message is its own, without advice. */
class GitFailure extends Error {
  override readonly name = 'GitFailure'
}

/** Reads a repository through the `git` executable. */
export class Git {
  private readonly executable: string
  private readonly directory: string

  private constructor(executable: string, directory: string) {
    this.executable = executable
    this.directory = directory
  }

  /**
   * The repository that holds `directory`.
   * @param purpose what needs git, as messages begin
   * @throws CommandError when there is no git, no repository, or git refuses to read it.
   */
  static async open(directory: string, purpose = 'changed-only'): Promise<Git> {
    const executable = gitExecutable(directory)
    if (!executable) {
      throw new CommandError(
        `${purpose} needs git, and there is none in PATH: install it, or leave ${purpose} out`,
        2
      )
    }
    const git = new Git(executable, directory)
    try {
      const inside = await git.text('rev-parse', '--is-inside-work-tree')
      if (inside !== 'true') throw new GitFailure('not inside a work tree')
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const remedy = reason.includes('dubious ownership')
        ? 'The checkout belongs to another user: run `git config --global --add safe.directory <path of the checkout>` before this step'
        : `Check the repository out before this step, or leave ${purpose} out`
      throw new CommandError(
        `${purpose} needs a git repository in ${directory}: ${reason}. ${remedy}`,
        2
      )
    }
    return git
  }

  /** Path of the opened directory inside the work tree: empty, or ending in `/`. */
  async prefix(): Promise<string> {
    return this.text('rev-parse', '--show-prefix')
  }

  async isShallow(): Promise<boolean> {
    return (await this.text('rev-parse', '--is-shallow-repository')) === 'true'
  }

  /** The commit that a ref, or a commit's hash, stands for; undefined when it is not here. */
  async commit(ref: string): Promise<string | undefined> {
    // A ref name cannot begin with a dash; what does would be read as an option.
    if (ref === '' || ref.startsWith('-')) return undefined
    try {
      return await this.text('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)
    } catch (error) {
      if (error instanceof GitFailure) return undefined
      throw error
    }
  }

  /** Parents as the commit itself names them, also where a shallow clone does not have them. */
  async parents(commit: string): Promise<string[]> {
    const header = (await this.text('cat-file', 'commit', commit)).split('\n\n', 1)[0]!
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(match => match[1]!)
  }

  async mergeBase(a: string, b: string): Promise<string | undefined> {
    try {
      return await this.text('merge-base', a, b)
    } catch (error) {
      if (error instanceof GitFailure) return undefined
      throw error
    }
  }

  /** True when `ancestor` is `commit` or comes before it, as far as the clone's history tells. */
  async isAncestor(ancestor: string, commit: string): Promise<boolean> {
    return (await this.mergeBase(ancestor, commit)) === ancestor
  }

  /** The branch that the remote calls its default, or a usual name for it; undefined without one. */
  async defaultBranch(): Promise<string | undefined> {
    const names = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']
    for (const name of names) {
      if (await this.commit(name)) return name
    }
    return undefined
  }

  /**
   * Files that differ between `base` and the working tree, new files included, by their path from
   * the top of the work tree. Deleted files are left out: nothing can be found in them.
   */
  async changedFiles(base: string): Promise<ChangedFile[]> {
    return (await this.differences(base)).filter(({deleted}) => !deleted)
  }

  /** As `changedFiles`, with the files that are gone. */
  async differences(base: string): Promise<Difference[]> {
    const changed = new Map<string, Difference>()
    for (const file of await this.committedChanges(base)) changed.set(file.path, file)
    // Without rename detection git compares times and sizes only and runs no content filter.
    const dirty = await this.output('diff-index', '--raw', '-z', ...plain, '--no-renames', 'HEAD')
    for (const file of parseRaw(dirty)) {
      const known = changed.get(file.path)
      if (!known) changed.set(file.path, file)
      else if (!file.deleted) continue
      else if (known.baseBlob === undefined) changed.delete(file.path)
      else changed.set(file.path, {...known, deleted: true})
    }
    const untracked = await this.output(
      'ls-files',
      '-z',
      '--others',
      '--exclude-standard',
      '--full-name',
      ':/'
    )
    for (const path of untracked.toString('utf8').split('\0')) {
      if (path === '') continue
      const known = changed.get(path)
      if (!known) changed.set(path, {path, basePath: path, baseBlob: undefined, deleted: false})
      else if (known.deleted) changed.set(path, {...known, deleted: false})
    }
    return [...changed.values()]
  }

  /** A blob's bytes; undefined when the clone does not have it (a partial clone). */
  async blob(id: string): Promise<Buffer | undefined> {
    try {
      return await this.output('cat-file', 'blob', id)
    } catch (error) {
      if (error instanceof GitFailure) return undefined
      throw error
    }
  }

  /**
   * A file as it was at a commit, by its path from the top of the work tree; undefined when it was
   * not there.
   * @throws CommandError when it was there and the clone does not have it (a partial clone)
   */
  async fileAt(commit: string, file: string): Promise<Buffer | undefined> {
    let id: string
    try {
      id = await this.text('rev-parse', '--verify', '--quiet', `${commit}:${file}`)
    } catch (error) {
      if (error instanceof GitFailure) return undefined
      throw error
    }
    const bytes = await this.blob(id)
    if (bytes) return bytes
    throw new CommandError(
      `the clone does not hold ${file} of the base (${commit.slice(0, 7)}): leave the filter out of the checkout`,
      2
    )
  }

  private async committedChanges(base: string): Promise<Difference[]> {
    const args = ['diff-tree', '-r', '--raw', '-z', ...plain]
    let output: Buffer
    try {
      output = await this.output(...args, '--find-renames', base, 'HEAD')
    } catch (error) {
      // A partial clone lacks the contents that rename detection compares.
      if (!(error instanceof GitFailure)) throw error
      output = await this.output(...args, '--no-renames', base, 'HEAD')
    }
    return parseRaw(output)
  }

  private async text(...args: string[]): Promise<string> {
    return (await this.output(...args)).toString('utf8').trim()
  }

  private output(...args: string[]): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      execFile(
        this.executable,
        [...gitSettings, ...args],
        {
          cwd: this.directory,
          env: gitEnvironment(),
          encoding: 'buffer',
          maxBuffer: maxOutputBytes,
          timeout: timeoutMs,
          windowsHide: true
        },
        (error, stdout, stderr) => {
          if (!error) return resolve(stdout)
          const said = stderr.toString('utf8').trim().split('\n')[0] ?? ''
          const reason = error.killed ? `no answer in ${timeoutMs / 1000} s` : said
          reject(new GitFailure(`git ${args[0]}: ${reason || `exit code ${error.code}`}`))
        }
      )
    })
  }
}

const plain = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--no-abbrev']

/** A file that differs from the base. */
export interface ChangedFile {
  /** From the top of the work tree, with `/`. */
  readonly path: string
  /** The blob that it was at the base, under this or its former name; undefined for a new file. */
  readonly baseBlob: string | undefined
}

/** As a `ChangedFile`, or one that is gone. */
export interface Difference extends ChangedFile {
  /** Where it was at the base; `path` for a new file. */
  readonly basePath: string
  readonly deleted: boolean
}

/** Reads `--raw -z` output: `:modes blobs status NUL path NUL [path NUL]`. */
function parseRaw(output: Buffer): Difference[] {
  const fields = output.toString('utf8').split('\0')
  const changes: Difference[] = []
  for (let i = 0; i < fields.length; ) {
    const header = /^:\d+ (\d+) ([0-9a-f]+) [0-9a-f]+ ([A-Z])\d*$/.exec(fields[i]!)
    if (!header) {
      i++
      continue
    }
    const [, newMode, oldBlob, status] = header
    const renamed = status === 'R' || status === 'C'
    const basePath = fields[i + 1] ?? ''
    const name = renamed ? (fields[i + 2] ?? '') : basePath
    i += renamed ? 3 : 2
    const submodule = newMode === '160000'
    if (name === '' || submodule) continue
    const baseBlob = status === 'A' || /^0+$/.test(oldBlob!) ? undefined : oldBlob
    changes.push({path: name, basePath, baseBlob, deleted: status === 'D'})
  }
  return changes
}

/**
 * Lines of `text` (1-based, inclusive ranges) that differ from `base`. Where lines were deleted,
 * their neighbors count: what a deletion brings about shows beside it.
 */
export function changedLines(base: string, text: string): (readonly [number, number])[] {
  const after = splitLines(text)
  // Line breaks are compared as equal: a checkout may have converted them.
  const bare = (line: string) => withoutEnd(line, '\r\n')
  return diffLines(splitLines(base).map(bare), after.map(bare)).map(change =>
    change.newCount > 0
      ? ([change.newStart + 1, change.newStart + change.newCount] as const)
      : ([Math.max(1, change.newStart), change.newStart + 1] as const)
  )
}
