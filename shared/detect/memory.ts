import {randomBytes} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {UsageError} from '../errors.js'
import {fileErrorReason} from '../file-errors.js'
import {isObject} from '../gateway/json.js'
import {refuseLinkOut} from '../link-out.js'
import {RecencyMap} from './recency-map.js'

const version = 1
/** Pairs of caller and tool that are remembered. */
const maxPairs = 200_000
const dayMs = 24 * 3_600_000
const maxBytes = 256 * 1024 * 1024

/** Which caller has used which tool and when last: what must be remembered over runs. */
export class CallerMemory {
  private readonly callers = new RecencyMap<Map<string, number>>()
  private pairs = 0
  /** Callers that were forgotten to keep the memory bounded: those idle longest. */
  forgotten = 0
  /** Time of the first record that was ever seen; undefined before. */
  since: number | undefined

  /** When this caller used this tool last; undefined when it never did. Remembers the use. */
  use(oid: string, server: string, tool: string, time: number): number | undefined {
    const tools = this.callers.get(oid) ?? new Map<string, number>()
    this.callers.set(oid, tools)
    const key = `${server}\0${tool}`
    const last = tools.get(key)
    tools.set(key, last === undefined ? time : Math.max(last, time))
    if (last === undefined) this.pairs++
    while (this.pairs > maxPairs && this.callers.size > 1) {
      const oldest = this.callers.oldest()!
      this.callers.delete(oldest.key)
      this.pairs -= oldest.value.size
      this.forgotten++
    }
    return last
  }

  /**
   * Sorted JSON lines: a header, then one pair of caller and tool a line. Pairs that were idle for
   * longer than `days` are left out.
   */
  serialise(days: number): string {
    const rows = [...this.callers].flatMap(([oid, tools]) =>
      [...tools].map(([key, last]) => ({oid, key, last}))
    )
    const latest = rows.reduce((time, {last}) => Math.max(time, last), 0)
    const lines = rows
      .filter(({last}) => latest - last < days * dayMs)
      .map(({oid, key, last}) => {
        const [server, tool] = key.split('\0')
        return JSON.stringify({oid, server, tool, last: new Date(last).toISOString()})
      })
      .sort()
    const since = this.since === undefined ? null : new Date(this.since).toISOString()
    return `${[JSON.stringify({stateVersion: version, since}), ...lines].join('\n')}\n`
  }

  /**
   * @throws UsageError for a file that is not a state file: it is never begun anew in silence.
   */
  static parse(text: string, file: string): CallerMemory {
    const memory = new CallerMemory()
    const fail = (line: number): UsageError =>
      new UsageError(
        `the state file ${file} cannot be used (line ${line}): restore it, or remove it to begin anew`
      )
    const [header, ...lines] = text.split('\n')
    const head = parsed(header ?? '')
    if (head?.['stateVersion'] !== version) throw fail(1)
    const since = head['since']
    if (since !== null) memory.since = timeOf(since, () => fail(1))
    const uses: {oid: string; server: string; tool: string; last: number}[] = []
    for (const [index, line] of lines.entries()) {
      if (line === '') continue
      const {oid, server, tool, last} = parsed(line) ?? {}
      if (typeof oid !== 'string' || typeof server !== 'string' || typeof tool !== 'string') {
        throw fail(index + 2)
      }
      uses.push({oid, server, tool, last: timeOf(last, () => fail(index + 2))})
    }
    // The order of use decides what is forgotten first.
    for (const {oid, server, tool, last} of uses.sort((a, b) => a.last - b.last)) {
      memory.use(oid, server, tool, last)
    }
    return memory
  }
}

/** Reads the state file; an empty memory when there is none yet. */
export function readMemory(workspace: string, file: string): CallerMemory {
  const target = path.resolve(workspace, file)
  try {
    refuseLinkOut(workspace, target)
    if (!fs.existsSync(target)) return new CallerMemory()
    if (fs.statSync(target).size > maxBytes) throw new Error('it is over 256 MiB')
    return CallerMemory.parse(fs.readFileSync(target, 'utf8'), file)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`the state file ${file} cannot be read: ${fileErrorReason(error)}`)
  }
}

/** Puts the new state beside the old one and then in its place: a crash leaves one of both whole. */
export function writeMemory(workspace: string, file: string, text: string): void {
  const target = path.resolve(workspace, file)
  const fresh = `${target}.${randomBytes(6).toString('hex')}.tmp`
  try {
    refuseLinkOut(workspace, target)
    fs.mkdirSync(path.dirname(target), {recursive: true})
    const descriptor = fs.openSync(fresh, 'wx', 0o600)
    try {
      fs.writeFileSync(descriptor, text)
      fs.fsyncSync(descriptor)
    } finally {
      fs.closeSync(descriptor)
    }
    fs.renameSync(fresh, target)
  } catch (error) {
    fs.rmSync(fresh, {force: true})
    throw new UsageError(`the state file ${file} cannot be written: ${fileErrorReason(error)}`)
  }
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function timeOf(value: unknown, fail: () => UsageError): number {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  if (Number.isNaN(time)) throw fail()
  return time
}
