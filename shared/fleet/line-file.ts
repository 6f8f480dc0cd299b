import fs from 'node:fs'
import path from 'node:path'
import {UsageError} from '../errors.js'
import {plural} from '../lint/reports/counts.js'
import {version} from '../version.js'
import type {FleetLine, FleetProvider, ReadLine} from './fleet-line.js'
import {type LinePlace, lineAt, readLines} from './line-reader.js'

/** When a repository was pushed to last as its line was made: it stands beside the lines, not in them. */
interface Head {
  readonly id: string
  readonly commit: string
  readonly pushed: string
}

/**
 * The file of results of one shard. While a run goes on, it holds the lines of this run alone, and
 * `<file>.earlier` those of earlier runs that may still hold. A run that is killed at any moment loses
 * no more than the line that it was writing, and the next one goes on where it was.
 *
 * `<file>.heads` says which commit a repository had when it was pushed to last, where the service tells
 * that time: what was not pushed to since need not be asked for its head.
 */
export class LineFile {
  /** What was wrong with earlier lines: sentences. */
  readonly remarks: string[] = []
  private readonly file: string
  private readonly index = new Map<string, LinePlace>()
  private readonly heads: Map<string, Head>
  private readonly descriptor: number
  private readonly identity: string
  private readonly headsDescriptor: number

  /**
   * Takes over what earlier runs left.
   *
   * @param file absolute path; its folder is made
   * @throws errors of the file system
   */
  constructor(
    file: string,
    scope: {readonly provider: FleetProvider; readonly organization: string}
  ) {
    this.file = file
    fs.mkdirSync(path.dirname(file), {recursive: true})
    this.putAside(scope)
    this.heads = readHeads(this.beside('heads'))
    // Another file than the one that is there: a run that still writes to that one does not disturb this one.
    fs.rmSync(file, {force: true})
    this.descriptor = fs.openSync(file, 'wx')
    this.identity = identityOf(this.descriptor)
    this.headsDescriptor = fs.openSync(this.beside('heads'), 'a')
  }

  /** Every file that is written for a file of results. */
  static filesOf(file: string): string[] {
    const beside = ['heads', 'earlier'].map(name => `${file}.${name}`)
    return [file, ...beside].flatMap(name => [name, `${name}.tmp`])
  }

  /** The line that an earlier run of this version wrote of a repository that it could read. */
  earlier(id: string): ReadLine | undefined {
    const place = this.index.get(id)
    const line = place && lineAt(place)
    return line?.status === 'read' ? line : undefined
  }

  /** How many lines earlier runs left. */
  get earlierCount(): number {
    return this.index.size
  }

  /** Whether nobody pushed to a repository since its earlier line was made. */
  isUntouched({id, commit}: ReadLine, pushed: string | undefined): boolean {
    const head = this.heads.get(id)
    return pushed !== undefined && head?.commit === commit && head.pushed === pushed
  }

  /** @throws errors of the file system, and UsageError where another run has taken the file over */
  add(line: FleetLine, pushed: string | undefined): void {
    this.refuseOthers()
    // Unlike `writeSync`, which may write a part of it, it writes all or throws.
    fs.writeFileSync(this.descriptor, `${JSON.stringify(line)}\n`)
    if (line.status !== 'read' || pushed === undefined) return
    const head: Head = {id: line.id, commit: line.commit, pushed}
    this.heads.set(line.id, head)
    fs.writeFileSync(this.headsDescriptor, `${JSON.stringify(head)}\n`)
  }

  /** Puts the lines into the order of their repositories' ids, and removes what only a resumed run needs. */
  finish(): void {
    this.refuseOthers()
    fs.closeSync(this.descriptor)
    fs.closeSync(this.headsDescriptor)
    const places = new Map<string, LinePlace>()
    for (const read of readLines(this.file)) {
      if ('line' in read) places.set(read.line.id, read.place)
    }
    const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1))
    copyLines(
      sorted.map(([, place]) => place),
      this.file
    )
    const heads = sorted.flatMap(([id]) => this.heads.get(id) ?? [])
    const text = heads.map(head => `${JSON.stringify(head)}\n`).join('')
    if (text === '') fs.rmSync(this.beside('heads'), {force: true})
    else replace(this.beside('heads'), file => fs.writeFileSync(file, text))
    fs.rmSync(this.beside('earlier'), {force: true})
  }

  /** Two runs that write one file would lose lines: the one that began first ends. */
  private refuseOthers(): void {
    if (identityOf(this.file) === this.identity) return
    throw new UsageError(
      `another run writes ${path.basename(this.file)} now, or has removed it: give each run that goes on at the same time an output file of its own`
    )
  }

  private beside(name: string): string {
    return `${this.file}.${name}`
  }

  /** Gathers the lines of earlier runs in one file; the newest of a repository counts. */
  private putAside({
    provider,
    organization
  }: {
    readonly provider: FleetProvider
    readonly organization: string
  }): void {
    const aside = this.beside('earlier')
    const places = new Map<string, LinePlace>()
    let others = 0
    for (const file of [aside, this.file]) {
      if (!fs.existsSync(file)) continue
      for (const read of readLines(file)) {
        if ('problem' in read) {
          this.remarks.push(
            `Line ${read.number} of ${path.basename(file)} is not used: ${read.problem}. Its repository is read again.`
          )
        } else if (
          read.line.tool.version !== version ||
          read.line.provider !== provider ||
          read.line.organization !== organization
        ) {
          others++
        } else places.set(read.line.id, read.place)
      }
    }
    if (others > 0) {
      this.remarks.push(
        `${plural(others, 'earlier line')} of another version or organization: not used, the repositories are read again.`
      )
    }
    if (places.size === 0) {
      fs.rmSync(aside, {force: true})
      return
    }
    const kept = copyLines([...places.values()], aside)
    for (const [at, id] of [...places.keys()].entries()) this.index.set(id, kept[at]!)
  }
}

/**
 * What tells a file from others of its name; empty where there is none. Not its device: `stat` and
 * `fstat` of Windows give different numbers of one volume.
 */
function identityOf(file: string | number): string {
  const found =
    typeof file === 'number'
      ? fs.fstatSync(file, {bigint: true})
      : fs.statSync(file, {bigint: true, throwIfNoEntry: false})
  return found ? String(found.ino) : ''
}

function readHeads(file: string): Map<string, Head> {
  const heads = new Map<string, Head>()
  if (!fs.existsSync(file)) return heads
  for (const text of fs.readFileSync(file, 'utf8').split('\n')) {
    try {
      const head = JSON.parse(text) as Head
      if (typeof head.id === 'string') heads.set(head.id, head)
    } catch {
      // A last line that was cut: its repository is asked for its head.
    }
  }
  return heads
}

/** Writes lines to a file, which then appears whole; returns where they stand in it. */
function copyLines(places: readonly LinePlace[], target: string): LinePlace[] {
  const copied: LinePlace[] = []
  replace(target, file => {
    const out = fs.openSync(file, 'w')
    let offset = 0
    for (const place of places) {
      const source = fs.openSync(place.file, 'r')
      const bytes = Buffer.alloc(place.length + 1)
      fs.readSync(source, bytes, 0, place.length, place.offset)
      fs.closeSync(source)
      bytes[place.length] = 10
      fs.writeFileSync(out, bytes)
      copied.push({file: target, offset, length: place.length})
      offset += bytes.length
    }
    fs.closeSync(out)
  })
  return copied
}

function replace(file: string, write: (temporary: string) => void): void {
  const temporary = `${file}.tmp`
  write(temporary)
  fs.renameSync(temporary, file)
}
