import {randomBytes} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {pipeline} from 'node:stream/promises'
import {UsageError} from '../errors.js'
import type {CiHost} from '../host.js'
import {isLinkOut} from '../link-out.js'
import type {RecordInput} from './records/record-file.js'

/** Endings of the files in a folder that hold records. */
const endings = ['.jsonl', '.json', '.ndjson', '.avro', '.log']

/** The files to read, and what takes away those that were made for it. */
export interface RecordSelection {
  readonly files: readonly RecordInput[]
  release(): void
}

/**
 * The files of the input `records`: files, the files of folders by their endings, and standard input
 * for `-`, which is kept in a file of the temporary folder until `release`.
 *
 * @throws UsageError for what is not there.
 */
export async function selectRecords(
  host: CiHost,
  items: readonly string[]
): Promise<RecordSelection> {
  const files: RecordInput[] = []
  const made: string[] = []
  const release = () => {
    for (const file of made) fs.rmSync(file, {force: true})
  }
  try {
    for (const item of items) {
      if (item === '-') {
        const file = path.join(host.tempDir, `records-${randomBytes(6).toString('hex')}`)
        made.push(file)
        await pipeline(process.stdin, fs.createWriteStream(file, {flags: 'wx', mode: 0o600}))
        files.push({path: file, name: '<stdin>'})
      } else files.push(...filesOf(host.workspace, item))
    }
  } catch (error) {
    release()
    throw error
  }
  const seen = new Set<string>()
  const unique = files.filter(file => !seen.has(file.path) && seen.add(file.path))
  return {files: unique, release}
}

function filesOf(workspace: string, item: string): RecordInput[] {
  const target = path.resolve(workspace, item)
  const stat = fs.statSync(target, {throwIfNoEntry: false})
  if (!stat) throw new UsageError(`the records '${item}' are not there`)
  if (isLinkOut(workspace, target)) {
    throw new UsageError(
      `the records ${item} are a symbolic link out of the workspace: not followed`
    )
  }
  const input = (file: string): RecordInput => ({path: file, name: nameOf(workspace, file)})
  if (!stat.isDirectory()) return [input(target)]
  const found = fs
    .readdirSync(target, {withFileTypes: true, recursive: true})
    .filter(entry => entry.isFile() && endings.includes(path.extname(entry.name).toLowerCase()))
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort()
  if (found.length === 0) {
    throw new UsageError(
      `the folder ${item} has no records: files that end in ${endings.join(', ')}`
    )
  }
  return found.map(input)
}

/** Relative to the workspace, with `/`; absolute for a file elsewhere. */
function nameOf(workspace: string, file: string): string {
  const relative = path.relative(workspace, file)
  const isInside = !relative.startsWith('..') && !path.isAbsolute(relative)
  return (isInside ? relative : file).split(path.sep).join('/')
}
