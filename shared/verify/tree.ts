import {isUtf8} from 'node:buffer'
import type {BigIntStats} from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import {isInside} from '../link-out.js'

/** A regular file below the root. */
export interface TreeFile {
  /** Relative to the root, with `/`. */
  readonly path: string
  /** Where it is read: behind the links in the root, if there are any. */
  readonly absolute: string
  /** In bytes. */
  readonly size: number
  /** Changes with the file: its number, size and times. */
  readonly state: string
}

/** What is in a folder and the folders in it. */
export interface Tree {
  readonly files: ReadonlyMap<string, TreeFile>
  readonly folders: ReadonlySet<string>
  /** What can be no file of a model, by path, and what it is instead: links out, devices, … */
  readonly problems: ReadonlyMap<string, string>
}

/**
 * Lists a folder. Links to files of the folder count as files; other links, devices, pipes, sockets,
 * names that are not UTF-8 and what cannot be read are problems.
 *
 * @param root absolute, without links in it.
 */
export async function readTree(root: string): Promise<Tree> {
  const files = new Map<string, TreeFile>()
  const folders = new Set<string>()
  const problems = new Map<string, string>()
  const open = ['']
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    let names: Buffer[]
    try {
      names = await fs.readdir(path.join(root, folder), {encoding: 'buffer'})
    } catch (error) {
      problems.set(folder || '.', `cannot be read: ${codeOf(error)}`)
      continue
    }
    for (const bytes of names) {
      const relative = folder === '' ? bytes.toString() : `${folder}/${bytes.toString()}`
      if (!isUtf8(bytes)) {
        problems.set(relative, 'has a name that is not UTF-8')
        continue
      }
      const found = await look(root, path.join(root, relative))
      if (found === 'folder') {
        folders.add(relative)
        open.push(relative)
      } else if (typeof found === 'string') problems.set(relative, found)
      else files.set(relative, {...found, path: relative})
    }
  }
  return {files, folders, problems}
}

/** A single file, as one of a tree of its own; a text says what it is instead. */
export async function look(
  root: string,
  absolute: string
): Promise<Omit<TreeFile, 'path'> | string> {
  try {
    const stats = await fs.lstat(absolute, {bigint: true})
    if (stats.isDirectory()) return 'folder'
    if (!stats.isSymbolicLink()) return kindOf(stats) ?? facts(absolute, stats)
    const target = await fs.realpath(absolute)
    if (!isInside(root, target)) return 'is a link that leads out of the root'
    const behind = await fs.lstat(target, {bigint: true})
    if (behind.isDirectory()) return 'is a link to a folder'
    return kindOf(behind) ?? facts(target, behind)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ELOOP') return 'is a link that leads nowhere'
    return `cannot be read: ${code}`
  }
}

function kindOf(stats: BigIntStats): string | undefined {
  if (stats.isFile()) return undefined
  if (stats.isFIFO()) return 'is a FIFO, not a file'
  if (stats.isSocket()) return 'is a socket, not a file'
  return 'is a device, not a file'
}

function facts(absolute: string, stats: BigIntStats): Omit<TreeFile, 'path'> {
  return {absolute, size: Number(stats.size), state: fileState(stats)}
}

/**
 * The same text as long as nobody wrote to the file or put another in its place. Without the device:
 * Windows names it differently for a path and for an open file.
 */
export function fileState({ino, size, mtimeNs, ctimeNs}: BigIntStats): string {
  return [ino, size, mtimeNs, ctimeNs].join(':')
}

export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error as Error).message
}
