import fs from 'node:fs'
import path from 'node:path'
import {relative} from '../files/discover.js'
import {type ReadResult, readText} from '../files/read-text.js'
import type {RepositoryFiles} from '../infrastructure/repository-files.js'
import {SourceFile} from '../source.js'

/** The files of one run: what is linted, and what lies beside it inside the root. */
export class Workspace implements RepositoryFiles {
  readonly root: string
  readonly isExcluded: (file: string) => boolean
  private readonly texts: ReadonlyMap<string, string> | undefined
  private readonly outside: ReadonlyMap<string, string>
  private readonly onAbsent: ((file: string) => void) | undefined
  /** Files that were read, where they are asked for again once all are known. */
  private readonly kept = new Map<string, SourceFile>()
  /** Folders that were listed: who looks for what lies beside a file asks for each of its files. */
  private readonly listed = new Map<string, readonly string[]>()

  /**
   * @param root absolute path
   * @param isExcluded whether a file, relative to the root, is not to be read at all
   * @param texts texts that stand in place of those on disk, by path relative to the root
   * @param outside absolute paths of files outside of the root that are linted too, by their names
   * @param onAbsent told of each file that is asked for and not there
   */
  constructor(
    root: string,
    isExcluded: (file: string) => boolean,
    texts?: ReadonlyMap<string, string>,
    outside: ReadonlyMap<string, string> = new Map(),
    onAbsent?: (file: string) => void
  ) {
    this.onAbsent = onAbsent
    this.root = root
    this.isExcluded = isExcluded
    this.texts = texts
    this.outside = outside
  }

  /** A file that is linted, by its name in reports. */
  readLinted(file: string): ReadResult {
    const text = this.texts?.get(file)
    if (text !== undefined) return {text}
    return readText(this.outside.get(file) ?? path.join(this.root, file))
  }

  /** A file that is not linted itself, for what linted ones say of it. */
  readBeside(file: string): SourceFile | undefined {
    if (this.isExcluded(file)) return undefined
    if (!this.isInside(file)) {
      this.onAbsent?.(file)
      return undefined
    }
    const content = this.readLinted(file)
    return 'text' in content ? new SourceFile(file, content.text) : undefined
  }

  /** Keeps a linted file, so that it is not read again. */
  keep(file: SourceFile): void {
    this.kept.set(file.path, file)
  }

  read(file: string): SourceFile | undefined {
    return this.kept.get(file) ?? this.readBeside(file)
  }

  list(folder: string): readonly string[] {
    const known = this.listed.get(folder)
    if (known) return known
    const found = this.listedAnew(folder)
    this.listed.set(folder, found)
    return found
  }

  private listedAnew(folder: string): readonly string[] {
    if (folder !== '' && folder !== '.' && !this.isInside(folder)) return []
    try {
      return fs
        .readdirSync(path.join(this.root, folder), {withFileTypes: true})
        .filter(entry => entry.isFile())
        .map(entry => path.posix.join(folder, entry.name))
        .filter(file => !this.isExcluded(file))
        .sort()
    } catch {
      return []
    }
  }

  /** Whether the file is there and its real path lies inside the root. */
  private isInside(file: string): boolean {
    try {
      const inside = relative(
        fs.realpathSync(this.root),
        fs.realpathSync(path.join(this.root, file))
      )
      return !inside.startsWith('..') && !path.isAbsolute(inside)
    } catch {
      return false
    }
  }
}
