import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {endOnSignals} from '../end-on-signals.js'
import {fileErrorReason} from '../file-errors.js'
import {temporaryFolder} from '../temporary-folder.js'
import type {ListedRepository} from './api/listing.js'
import type {FleetLine} from './fleet-line.js'
import {GitError, type GitProgram} from './git/git-program.js'
import {headOf} from './git/partial-clone.js'
import type {LineFile} from './line-file.js'
import {type Fleet, readRepository, unreadLine} from './read-repository.js'
import {type Policies, WorkerProcess} from './worker-process.js'

/** How a shard went. */
export interface ShardResult {
  readonly read: number
  readonly unread: number
  /** Of those that were read: lines of earlier runs whose commit is still the head. */
  readonly kept: number
}

export interface ShardPorts {
  readonly git: GitProgram
  readonly lines: LineFile
  readonly policies: Policies & {readonly names: readonly string[]}
  /** Absolute path of a folder that the CI system empties after the job. */
  readonly tempDir: string
  /** Told of each repository: a line without a full stop. */
  readonly trace: (line: string) => void
  /** Today as YYYY-MM-DD: what was accepted until an earlier day is looked at anew. */
  readonly today: string
}

/** Repositories that are read at once: one waits for the network while another is linted. */
const mostLanes = Math.max(1, Math.min(4, os.availableParallelism()))

/**
 * Reads the repositories of a shard, each in its turn. What one of them does is a line and stops no
 * other; temporary folders and processes end with the run, also where a signal ends it.
 *
 * @throws errors of the file system where lines cannot be written
 */
export async function runShard(
  fleet: Fleet,
  repositories: readonly ListedRepository[],
  ports: ShardPorts
): Promise<ShardResult> {
  const folder = temporaryFolder(ports.tempDir, 'mcp-gatehouse-fleet-')
  const workers: WorkerProcess[] = []
  const release = () => {
    for (const worker of workers) worker.stop()
    ports.git.stopAll()
    fs.rmSync(folder, {recursive: true, force: true, maxRetries: 3})
  }
  const signals = endOnSignals(release)
  let hasEnded = false
  const count = {read: 0, unread: 0, kept: 0}
  const queue = [...repositories].reverse()
  const lane = async (number: number) => {
    const worker = new WorkerProcess(ports.policies)
    workers.push(worker)
    const own = path.join(folder, String(number))
    fs.mkdirSync(own)
    const reader = {
      git: ports.git,
      folder: own,
      policies: ports.policies.names,
      examine: (root: string) => worker.examine(root)
    }
    for (let next = queue.pop(); next; next = queue.pop()) {
      const kept = await keptLine(next, own, ports)
      const line: FleetLine =
        kept ??
        (await readRepository(fleet, next, reader).catch(error =>
          unreadLine(fleet, next, reasonOf(error, own))
        ))
      // Where lines cannot be written the run has ended, and what the others found out is void.
      if (hasEnded) return
      ports.lines.add(line, next.pushed)
      count[line.status]++
      if (kept) count.kept++
      ports.trace(
        `${next.repository}: ${kept ? 'unchanged' : line.status === 'read' ? 'read' : line.reason}`
      )
    }
  }
  try {
    const lanes = Math.min(mostLanes, queue.length)
    await Promise.all(Array.from({length: lanes}, (_, number) => lane(number)))
  } finally {
    hasEnded = true
    signals.off()
    release()
  }
  return count
}

/** The line of an earlier run, where it still holds: the same commit and policies of the step, and
 * nothing that has expired. */
async function keptLine(
  repository: ListedRepository,
  folder: string,
  {git, lines, policies, today}: ShardPorts
): Promise<FleetLine | undefined> {
  const {id, url, branch, pushed} = repository
  const line = lines.earlier(id)
  if (line?.repository !== repository.repository || line.url !== url) return undefined
  if (branch !== '' && line.branch !== branch) return undefined
  if (line.findings.some(({accepted}) => accepted?.until && accepted.until < today)) {
    return undefined
  }
  const judged = line.policies?.step ?? []
  if (judged.join('\n') !== policies.names.join('\n')) return undefined
  if (lines.isUntouched(line, pushed)) return line
  // A repository whose head cannot be had is read like any other, which says why it cannot.
  const head = await headOf(git, repository.clone, folder).catch(() => undefined)
  return head === line.commit ? line : undefined
}

/** In words, without paths of this machine: a line says nothing of where it was made. */
function reasonOf(error: unknown, folder: string): string {
  const message = error instanceof Error ? error.message : String(error)
  const [first = ''] = message.split('\n')
  const own = folder.replaceAll('\\', '/')
  // git writes paths of Windows with slashes.
  const shown = first
    .replaceAll(folder, '')
    .replaceAll(own, '')
    .replace(/ at '\/[^']*'/, '')
  if (error instanceof GitError) return `cannot be cloned: ${shown}`
  const isOfFiles = error instanceof Error && 'syscall' in error
  return isOfFiles ? `its files cannot be written: ${fileErrorReason(error)}` : shown
}
